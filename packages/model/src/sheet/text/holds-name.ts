/** True if a text contains a name, given in lower case, as whole words. */
export function holdsName(stem: string, name: string): boolean {
  if (name === '') return false;
  const text = stem.toLowerCase();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    if (around.every((character) => !/[\p{L}\p{N}]/u.test(character))) return true;
  }
  return false;
}
