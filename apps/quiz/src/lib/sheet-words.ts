import type { Attempt } from '@dateline/model/public';

/** The attributes of an element that holds words of a sheet, in a page that may be in another language. */
export interface SheetWords {
  readonly lang: string;
  readonly dir: Attempt['article']['direction'];
}

/** How words of an article are marked: spread it on the element that holds them. */
export function sheetWords({
  language,
  direction,
}: Pick<Attempt['article'], 'language' | 'direction'>): SheetWords {
  return { lang: language, dir: direction };
}
