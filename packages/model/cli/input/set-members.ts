import { parse } from '@humanwhocodes/momoa';

/** Formats a value as the formatter of the repository leaves it, one level deep in an object. */
const formatMember = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');

/** Sets one member of the object that a JSON text holds, and leaves all other characters as they are. Adds no empty list. */
function setMember(text: string, name: string, value: unknown): string {
  const { body } = parse(text, { mode: 'json', ranges: true });
  if (body.type !== 'Object') throw new TypeError('Cannot set a member: the text is no object');
  const member = body.members.find(
    (each) => each.name.type === 'String' && each.name.value === name,
  );
  const last = body.members.at(-1);
  if (member !== undefined) {
    const { start, end } = member.value.loc;
    return text.slice(0, start.offset) + formatMember(value) + text.slice(end.offset);
  }
  if (Array.isArray(value) && value.length === 0) return text;
  if (last === undefined) return `{\n  "${name}": ${formatMember(value)}\n}\n`;
  const { offset } = last.loc.end;
  return `${text.slice(0, offset)},\n  "${name}": ${formatMember(value)}${text.slice(offset)}`;
}

/** Sets members of the object that a JSON text holds, so that a file that an editor wrote keeps its form. */
export function setMembers(text: string, members: Readonly<Record<string, unknown>>): string {
  return Object.entries(members).reduce(
    (changed, [name, value]) => setMember(changed, name, value),
    text,
  );
}
