/** Sets an optional text of a fact; an empty one is left out, so that nothing is said to be missing. */
export function setText<Holder extends object, Name extends keyof Holder & string>(
  holder: Holder,
  name: Name,
  text: string & Holder[Name],
): Holder {
  const next = { ...holder, [name]: text };
  if (text === '') delete next[name];
  return next;
}
