import { baseLocale, getLocale, type Locale } from '$lib/paraglide/runtime.js';
import {
  ForeignMessages,
  writeMessage,
  type ForeignMessage,
  type Inputs,
} from './foreign-message.ts';
import { tellError } from './tell-error.ts';

/** The addresses of the message files of all languages but English, which are assets beside the Worker. */
const files = import.meta.glob<string>('../../../messages/{ur,hi}/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const learned = new Map<Locale, ReadonlyMap<string, ForeignMessage>>();

/** Fetches what lies beside the Worker. */
type ReadAsset = (path: string) => Promise<Response>;

async function readWords(
  locale: Locale,
  readAsset: ReadAsset,
): Promise<ReadonlyMap<string, ForeignMessage>> {
  const addresses = Object.entries(files).filter(([path]) => path.includes(`/${locale}/`));
  const areas = await Promise.all(
    addresses.map(async ([, address]) =>
      ForeignMessages.parse(await (await readAsset(address)).json()),
    ),
  );
  return new Map(areas.flatMap((area) => Object.entries(area)));
}

/** Reads the words of a language before a page is written in it, once; without them the page is in English. */
export async function learnWords(locale: Locale, readAsset: ReadAsset): Promise<void> {
  if (locale === baseLocale || learned.has(locale)) return;
  try {
    learned.set(locale, await readWords(locale, readAsset));
  } catch (cause) {
    const message = 'The words of a language cannot be read';
    console.error(JSON.stringify({ message, locale, ...tellError(cause) }));
  }
}

/**
 * Says a message in the language of the page as far as it is learned, else in English.
 * @public The build has every message call it: see `vite.config.ts`.
 */
export function say(
  key: string,
  english: (inputs: Inputs) => string,
  inputs: Inputs = {},
  options: { readonly locale?: Locale } = {},
): string {
  const locale = options.locale ?? getLocale();
  const message = learned.get(locale)?.get(key);
  const words = message === undefined ? undefined : writeMessage(message, inputs, locale);
  return words ?? english(inputs);
}
