import { getConjugation, mergeVerbsData } from 'english-verbs-helper';
import irregular from 'english-verbs-irregular/dist/verbs.json';

/** The three forms of a verb that a sheet has. */
export interface VerbForms {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  /** False if the spelling allows other forms, so that the editor has to look at them. */
  readonly isSure: boolean;
}

const irregularForms: Readonly<Record<string, readonly (readonly string[])[] | undefined>> =
  irregular;
const verbsInfo = mergeVerbsData(irregular, {});

/** Participles for which the list has an older form first. */
const usualParticiple: ReadonlyMap<string, string> = new Map([
  ['bear', 'borne'],
  ['get', 'got'],
  ['strike', 'struck'],
]);

/** The base forms and participles of each irregular past: "left" is that of "leave". */
const byPast = new Map<string, { base: string; participle: string }[]>();
const participles = new Map<string, string>();
for (const [base, forms = []] of Object.entries(irregularForms)) {
  for (const [past = '', participle = ''] of forms) {
    byPast.set(past, [...(byPast.get(past) ?? []), { base, participle }]);
    if (!participles.has(participle)) participles.set(participle, base);
  }
}

/** Which of several verbs with one past is meant in the news: "found" is of "find". */
const usualBase: ReadonlyMap<string, string> = new Map([
  ['fell', 'fall'],
  ['felt', 'feel'],
  ['lay', 'lie'],
  ['found', 'find'],
  ['wound', 'wind'],
  ['saw', 'see'],
  ['bore', 'bear'],
  ['shot', 'shoot'],
]);

/** What is added to a regular past without "ed" to get its base form; the first pattern that fits decides. */
const endings: readonly (readonly [RegExp, string, 'unsure'?])[] = [
  [/^(?:focus|bias|develop|envelop|pilot|pivot|ballot|bong|long|hang|bang|prolong|belong)$/, ''],
  [/^(?:invit|unit|reunit|cit|recit|ignit|incit|excit|tast|wast|past|ow)$/, 'e'],
  [/(?:^|[^aeiou])(?:creat|complet|delet|compet|deplet|adher|interfer)$/, 'e'],
  [/(?:ven|pon|phon|clon|thron|ston)$/, 'e', 'unsure'],
  [/(?:[cuvz]|[^s]s|dg|rg|[aeiu]g|[eau]ng)$/, 'e'],
  [/[aeo][aeiou][bdfgklmnprtwh]$|[aeiou](?:ou|ui|ee)[a-z]$|(?:oi|ai|ou)[a-z]$/, ''],
  [/[^aeioulrw]l$/, 'e'],
  [/el$/, '', 'unsure'],
  [/[aiou]l$/, 'e', 'unsure'],
  [/(?:[aiu]r)$/, 'e'],
  [/(?:[tshvbn]or|er|en)$/, ''],
  [/(?:[aeiouq]|[^aeiou])or$/, 'e', 'unsure'],
  [/(?:on|et|it)$/, '', 'unsure'],
  [/[aou]t$/, 'e'],
  [/[aeiou][bdkmp]$|[iu]n$|yp$/, 'e'],
];

const vowelGroups = (word: string): number => (word.match(/[aeiouy]+/g) ?? []).length;

/** Undoes the doubling of a consonant: "planned" is of "plan", "travelled" of "travel", "killed" of "kill". */
function undouble(stem: string): string | undefined {
  const [, letter = ''] = /[aeiou]([bdgklmnprt])\1$/.exec(stem) ?? [];
  if (letter === '' || /^(?:add|err|purr|ebb|odd|putt)$/.test(stem)) return undefined;
  const keeps = letter === 'l' && (vowelGroups(stem) < 2 || /(?:all|fill|pell[^e])$/.test(stem));
  return keeps ? undefined : stem.slice(0, -1);
}

function regularBase(past: string): { base: string; isSure: boolean } {
  const stem = past.replace(/ed$/, '');
  if (stem.endsWith('e')) return { base: `${stem}e`, isSure: true };
  if (stem.endsWith('i'))
    return { base: stem.length < 3 ? `${stem}e` : `${stem.slice(0, -1)}y`, isSure: true };
  const single = undouble(stem);
  if (single !== undefined) return { base: single, isSure: true };
  const [, added = '', unsure] = endings.find(([pattern]) => pattern.test(stem)) ?? [];
  return { base: `${stem}${added}`, isSure: unsure === undefined };
}

const regularPast =
  /^(?!(?:hundred|sacred|kindred|naked|wicked|shred|rugged)$)[a-z]{2,}[^e]ed$|^(?:used|tied|died|lied|owed|aged|freed)$|(?:agre|guarante|decre|refere)ed$/;

/** True for the past of a verb by its form: "struck", "visited". */
export const isPast = (word: string): boolean => byPast.has(word) || regularPast.test(word);

/** True for a participle by its form: "taken", "visited". */
export const isParticiple = (word: string): boolean =>
  participles.has(word) || (isPast(word) && word.endsWith('ed'));

/** True for the base form of an irregular verb. */
export const isBase = (word: string): boolean => irregularForms[word] !== undefined;

function irregularOf(past: string): VerbForms | undefined {
  const all = byPast.get(past) ?? [];
  const [first] = all;
  if (first === undefined) return undefined;
  const usual = usualBase.get(past);
  const { base, participle } = all.find((each) => each.base === usual) ?? first;
  const bases = new Set(all.map((each) => each.base));
  return {
    base,
    past,
    participle: usualParticiple.get(base) ?? participle,
    isSure: bases.size === 1 || usual !== undefined,
  };
}

/** Works the three forms out from the past: "struck" is of "strike"; undefined if the word is no past. */
export function formsOfPast(word: string): VerbForms | undefined {
  const past = word === 'were' || word === 'is' || word === 'are' ? 'was' : word;
  const found = irregularOf(past);
  if (found !== undefined) return found;
  if (!isPast(past)) return undefined;
  return { ...regularBase(past), past, participle: past };
}

/** Regular verbs whose last consonant is doubled, which the library does not know. */
const doubled = /(?:[^f]fer|[co]cur|[mp]el|vel|cel|bel|rol|mit|gret)$/;

/** Works the three forms out from the base form: "visit" has "visited". */
export function formsOfBase(base: string): VerbForms {
  if (irregularForms[base] !== undefined || !doubled.test(base)) {
    const past = getConjugation(verbsInfo, base, 'SIMPLE_PAST', 2, {});
    const participle = getConjugation(verbsInfo, base, 'PERFECT_PRESENT', 2, {}).slice(4);
    return { base, past, participle: usualParticiple.get(base) ?? participle, isSure: true };
  }
  const past = `${base}${base.slice(-1)}ed`;
  return { base, past, participle: past, isSure: true };
}

/** Works the three forms out from a participle: "taken" is of "take"; undefined if the word is none. */
export function formsOfParticiple(word: string): VerbForms | undefined {
  const base = participles.get(word);
  const usual = formsOfPast(word);
  if (usual !== undefined && usual.participle === word) return usual;
  return base === undefined ? usual : { ...formsOfBase(base), participle: word };
}

/** Writes the forms as sheets have them: "strike, struck, struck". */
export const writeForms = ({ base, past, participle }: Omit<VerbForms, 'isSure'>): string =>
  [base, past, participle].join(', ');

/** Reads the forms of a sheet. What an editor is still typing is all in `past`. */
export function readForms(verb: string): Omit<VerbForms, 'isSure'> {
  const [base = '', past, participle] = verb.split(', ');
  return past === undefined || participle === undefined
    ? { base: '', past: verb, participle: '' }
    : { base, past, participle };
}
