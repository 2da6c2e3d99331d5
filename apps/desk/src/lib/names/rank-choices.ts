/** Folds case and accents, which nobody has to type. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/** How well a name fits what is typed: 0 if it begins so, 1 if one of its words does, 2 if it has that within. */
function rank(name: string, typed: string): number {
  const at = name.indexOf(typed);
  if (at <= 0) return 0;
  const isWord = name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed));
  return isWord || name.includes(` ${typed}`) ? 1 : 2;
}

/** Finds the choices that fit what is typed: those that begin so first, and of these the shorter before the longer. */
export function rankChoices<Choice extends { readonly label: string }>(
  choices: readonly Choice[],
  typed: string,
): Choice[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return [...choices];
  return choices
    .map((choice) => ({ choice, name: fold(choice.label) }))
    .filter(({ name }) => name.includes(wanted))
    .toSorted(
      (a, b) => rank(a.name, wanted) - rank(b.name, wanted) || a.name.length - b.name.length,
    )
    .map(({ choice }) => choice);
}
