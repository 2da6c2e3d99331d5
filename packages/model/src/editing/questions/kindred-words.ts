import { formatStatement } from '../../derive/feedback/statement.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import { lemmasOf } from '../../item/lemmas.ts';
import type { Fact } from '../../sheet/fact.ts';
import { fillContent } from '../../sheet/facts/claim.ts';
import { capitalise, nameOf } from '../../english/words.ts';
import { partsOf } from '../../sheet/value.ts';

/** What words are by their grammar: only words of one form answer the same question. */
export type WordsForm = 'deed' | 'doing' | 'sentence' | 'question' | 'quality' | 'thing';

/** Words in a fact, with the part that they fill. */
interface FactWords {
  readonly slot: string;
  readonly text: string;
  readonly form: WordsForm;
  /** The word that opens a sentence, "that" or "until": only sentences of one opener answer the same question. */
  readonly opener?: string;
}

const opensSentence = /^(?:that|because|since|so that|if|unless|until|when|while|although)$/;
const ofAims = /^(?:purpose|aim|goal|end)$/;

/** Verbs behind which a word says how something is. */
const links = /^(?:be|become|feel|get|grow|keep|look|prove|remain|seem|sound|stay|turn),/;
/** One word that no article stands before, "independent": beside it a thing would be struck out. */
const bareWord = /^\p{Ll}{3,}$/u;
/** What follows "to" without being a verb: "access to all sites". */
const opensThing =
  /^(?:the|an?|all|any|both|each|every|no|some|this|these|that|those|his|her|its|our|their|\p{Lu}\S*|\p{N}\S*) /u;

/** Words in -ing that are no verbs. */
const ingNoun =
  /^(?:any|every|no|some)?thing |^(?:building|evening|king|meeting|morning|spring|string|wing) /;

interface Part {
  readonly slot: string;
  readonly before?: string | undefined;
}

/** Tells the form of words by the part that they fill, by the verb, and by what stands before them. */
function formOfWords({ slot, before = '' }: Part, verb: string, text: string): WordsForm {
  if (/^(?:how|whether|why) /.test(text)) return 'question';
  if (opensSentence.test(before) || text.startsWith('that ')) return 'sentence';
  if (/^\p{Ll}{2,}ing /u.test(text) && !ingNoun.test(text)) return 'doing';
  if (before === 'to' && ofAims.test(slot) && !opensThing.test(text)) return 'deed';
  return slot !== 'subject' && links.test(verb) && bareWord.test(text) ? 'quality' : 'thing';
}

const openerOf = ({ before = '' }: Part, form: WordsForm): { opener?: string } =>
  form === 'sentence' ? { opener: opensSentence.test(before) ? before : 'that' } : {};

/** The words in the parts of a fact; names and numbers have kinds of their own. */
export function listWords(index: IndexedSheet, fact: Fact): FactWords[] {
  if (fact.kind === 'claim') {
    const about = fact.about === undefined ? 'the other side' : nameOf(index.entity(fact.about));
    return [
      { slot: 'content', text: fillContent(fact.content, about), form: 'sentence', opener: 'that' },
    ];
  }
  if (fact.kind !== 'clause') return [];
  const slots = [
    { slot: 'subject', value: fact.subject },
    ...fact.slots.filter(({ slot }) => slot !== 'place' && slot !== 'minute'),
  ];
  return slots.flatMap((each) =>
    partsOf(each.value).flatMap((part) => {
      if (typeof part !== 'object' || !('text' in part)) return [];
      const form = formOfWords(each, fact.verb, part.text);
      return [{ slot: each.slot, text: part.short ?? part.text, form, ...openerOf(each, form) }];
    }),
  );
}

/** True if most of the words of one text stand in the other: one may be right because the other is. */
export function saysTheSame(a: string, b: string): boolean {
  const [one, other] = [lemmasOf(a), lemmasOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared * 2 > Math.min(one.size, other.size);
}

/** Words of other facts that answer the same kind of question, with the statement of their fact as feedback. */
export interface KindredWords {
  readonly label: string;
  readonly because: string;
  readonly form: WordsForm;
}

/** Lists the words of other facts that have the form of those in a part; none that the fact itself makes right. */
export function listKindredWords(index: IndexedSheet, fact: Fact, ask: string): KindredWords[] {
  const own = listWords(index, fact);
  const asked = own.find(({ slot }) => slot === ask);
  if (asked === undefined) return [];
  // "That" stands before what a claim says, and not before what a clause has.
  const isClaim = fact.kind === 'claim';
  return index.sheet.facts.flatMap((other) => {
    if (other.id === fact.id || other.modality === 'negated') return [];
    if (isClaim && other.kind === 'claim') return [];
    const fits = ({ slot, form, opener, text }: FactWords): boolean =>
      form === asked.form &&
      opener === asked.opener &&
      // Who does something and what is done are seldom of one kind.
      (slot === 'subject') === (ask === 'subject') &&
      !own.some((each) => saysTheSame(each.text, text));
    return listWords(index, other)
      .filter(fits)
      .map(({ form, text }) => ({
        label: capitalise(isClaim ? `that ${text}` : text),
        because: formatStatement(index, other),
        form,
      }));
  });
}
