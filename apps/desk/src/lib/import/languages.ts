/** The languages that an article may be in, with their names; only English is understood. */
const codes = [
  'en',
  'ar',
  'bn',
  'de',
  'es',
  'fa',
  'fr',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'sw',
  'tr',
  'uk',
  'ur',
  'zh',
] as const;

/** Lists the languages to choose from, English first. One that is not among them is added. */
export function listLanguages(chosen: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const all = new Set<string>([...codes, chosen]);
  return [...all].map((code) => ({ code, name: names.of(code) ?? code }));
}
