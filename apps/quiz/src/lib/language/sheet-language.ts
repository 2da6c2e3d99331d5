import type { Attempt } from '@dateline/model/public';

/** Attributes for an element with text of a sheet, since the page may be in another language. */
export interface SheetLanguage {
  readonly lang: string;
  readonly dir: Attempt['article']['direction'];
}

/** Returns the language attributes for text of an article; spread them on the element. */
export function sheetLanguage({
  language,
  direction,
}: Pick<Attempt['article'], 'language' | 'direction'>): SheetLanguage {
  return { lang: language, dir: direction };
}
