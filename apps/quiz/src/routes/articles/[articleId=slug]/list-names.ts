/** Lists names as their own language does: "a, b and c", in British English. */
export function listNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names);
}
