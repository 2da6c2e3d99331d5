import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import type { Fact, FactOf } from '../../sheet/fact.ts';
import type { Clause } from '../../sheet/facts/clause.ts';
import { partsOf } from '../../sheet/value.ts';
import { writeDefaultStem } from './default-stem.ts';

const speech =
  /^(?:add|admit|announce|argue|claim|confirm|declare|deny|explain|insist|note|promise|reply|report|say|state|suggest|tell|warn|write),/;
/** Posts that several people hold at a time. */
const shared =
  /^(?:(?:federal|state|deputy|junior|senior|former) )*(?:adviser|advisor|ambassador|councillor|deputy|diplomat|judge|lawmaker|member|minister|officer|official|senator|spokes\p{Ll}+)$/iu;

function helpClaim(index: IndexedSheet, fact: FactOf<'claim'>, slot: string): string | undefined {
  if (slot === 'content' && fact.about === undefined)
    return 'say whom it is about, or write what it is about into the question';
  if (slot !== 'claimant') return undefined;
  const { type } = index.entity(fact.claimant);
  const others = index.sheet.entities.filter(
    (each) => each.type === type && each.id !== fact.claimant && each.outside !== true,
  );
  return others.length < 2 ? 'state what two others say, who can be wrong answers' : undefined;
}

function helpClause(
  { subject, verb, slots, time, askSubject }: Clause,
  slot: string,
): string | undefined {
  const asked = slots.find((each) => each.slot === slot);
  if (asked?.ask !== undefined) return undefined;
  const isOfName = partsOf(subject).every((part) => typeof part === 'string');
  if (verb.startsWith('be,') && slot === 'complement' && isOfName)
    return 'ask who or what it was instead';
  const isAlone = time === undefined && slots.every((each) => each === asked || each.slot === 'to');
  if (!isAlone) return undefined;
  if (speech.test(verb) && /^(?:object|content)$/.test(slot))
    return 'say when, where or of whom it was said';
  return slot === 'subject' && slots.length === 0 && askSubject === undefined
    ? 'say when, where or why it happened'
    : undefined;
}

function findHelp(index: IndexedSheet, fact: Fact, slot: string): string | undefined {
  switch (fact.kind) {
    case 'claim':
      return helpClaim(index, fact, slot);
    case 'clause':
      return helpClause(fact, slot);
    case 'office':
      return slot === 'person' && shared.test(fact.title)
        ? 'ask for the post, or say which of several it is'
        : undefined;
    case 'delegation':
      return undefined;
  }
}

/** Says why nobody would ask for a part of a fact in the words that Dateline has, and what would help; undefined if it is good to ask. */
export function explainWeak(index: IndexedSheet, fact: Fact, slot: string): string | undefined {
  const help = findHelp(index, fact, slot);
  const stem = help && writeDefaultStem(index, fact, slot);
  return stem && `“${stem}” is no good question yet: ${help}.`;
}
