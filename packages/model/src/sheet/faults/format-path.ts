type Path = readonly PropertyKey[];

/** What an editor calls the elements of each list that has names for them. */
const nouns: ReadonlyMap<PropertyKey, string> = new Map([
  ['facts', 'fact'],
  ['entities', 'entity'],
  ['outside', 'outside fact'],
  ['arrangements', 'arrangement'],
  ['questions', 'question'],
  ['slots', 'slot'],
  ['foils', 'wrong answer'],
  ['lines', 'line'],
  ['rows', 'row'],
  ['events', 'event'],
  ['evidence', 'evidence'],
]);

const get = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** The name of an element: its id, its slot, or its number with what a question asks for. */
function nameElement(element: unknown, at: number): string {
  const [id, slot, ask, as] = ['id', 'slot', 'ask', 'as'].map((key) => get(element, key));
  if (typeof id === 'string' && id !== '') return id;
  if (typeof slot === 'string' && slot !== '') return slot;
  const asked = [ask, as].filter((each) => typeof each === 'string').join(', ');
  return asked === '' ? String(at + 1) : `${at + 1} (${asked})`;
}

/** Appends a key as in JavaScript: "time.date", "members[2]". */
const append = (before: string, key: PropertyKey): string =>
  typeof key === 'number'
    ? `${before}[${key}]`
    : `${before}${before === '' ? '' : '.'}${String(key)}`;

/**
 * Formats keys from the root of a sheet with the names that an editor gave: "fact strikes, time.date", "fact strikes,
 * question 2 (time, choice), stem". `sheet` is the JSON of the sheet; the root itself is "sheet".
 */
export function formatPath(sheet: unknown, path: Path): string {
  const parts: string[] = [];
  let rest = '';
  let value = sheet;
  for (let at = 0; at < path.length; at += 1) {
    const key = path[at] ?? '';
    const index = path[at + 1];
    const noun = nouns.get(key);
    value = get(value, key);
    if (noun === undefined || typeof index !== 'number') {
      rest = append(rest, key);
      continue;
    }
    value = get(value, index);
    const name =
      noun === 'wrong answer' || noun === 'evidence'
        ? String(index + 1)
        : nameElement(value, index);
    if (rest !== '') parts.push(rest);
    parts.push(`${noun} ${name}`);
    rest = '';
    at += 1;
  }
  if (rest !== '') parts.push(rest);
  return parts.join(', ') || 'sheet';
}

/** Formats a fault of a rule, or an issue of zod, with its path: "fact strikes, time.date: Write a date as 2025-07-08". */
export const formatFault = (
  sheet: unknown,
  { path, message }: { readonly path: Path; readonly message: string },
): string => `${formatPath(sheet, path)}: ${message}`;
