const ordinals: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
const units = ordinals.slice(0, 9).join('|');
const compound = new RegExp(`\\b(twenty|thirty)[- ](${units})\\b`, 'g');
const simple = new RegExp(`\\b(?:${ordinals.join('|')}|thirtieth)\\b`, 'g');

const valueOf = (word: string): number => (word === 'thirtieth' ? 30 : ordinals.indexOf(word) + 1);

/** Writes English ordinals up to "thirty-ninth" in a text in digits: "second june" as "2 june". */
export function readOrdinals(text: string): string {
  return text
    .replace(compound, (_, ten: string, unit: string) =>
      String((ten === 'twenty' ? 20 : 30) + valueOf(unit)),
    )
    .replace(simple, (word) => String(valueOf(word)));
}
