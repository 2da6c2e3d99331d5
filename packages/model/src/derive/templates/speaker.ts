import type { Item } from '../../item/item.ts';
import { isInEditorsHand, type FactOf } from '../../sheet/fact.ts';
import { fillContent, quotedIn } from '../../sheet/facts/claim.ts';
import { buildChoice } from '../build/choice.ts';
import { slotsOf, type ItemDraft } from '../build/item-draft.ts';
import { nameEntity, type Candidate } from '../candidate.ts';
import { withRemark } from '../feedback/statement.ts';
import { nearness } from '../distractors/nearness.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { findLeaningWord } from '../../english/leaning-word.ts';
import { nameOf, withoutQuotations } from '../../english/words.ts';

type Claim = FactOf<'claim'>;

/** Most other speakers and people that are searched, so that deriving stays linear. */
const reach = 24;

function writeStem({ entity }: IndexedSheet, { content, about }: Claim): string {
  const said = fillContent(content, about === undefined ? '' : nameOf(entity(about)));
  return `Who said ${said.startsWith('“') ? '' : 'that '}${said}?`;
}

/** What an entity is, as far as another may stand beside it. */
function sortOf({ entity }: IndexedSheet, id: string): string {
  const found = entity(id);
  return found.type === 'organisation' ? found.form : found.type;
}

/** Others who may have said it: those whose own words are quoted, then other people. The words are one speaker's, so they are wrong. */
function findOthers(index: IndexedSheet, claim: Claim, quoted: readonly Claim[]): Candidate[] {
  const words = quotedIn(claim.content);
  const speakers = quoted.slice(0, reach).map((other) => ({
    id: other.claimant,
    fact: other,
    near: nearness.sameGroup,
    isRight: quotedIn(other.content).some((each) => words.includes(each)),
  }));
  const people = index.people
    .slice(0, reach)
    .map(({ id, fact }) => ({ id, fact, near: nearness.stranger, isRight: false }));
  const right = new Set(speakers.flatMap(({ id, isRight }) => (isRight ? [id] : [])));
  return [...speakers, ...people]
    .filter(({ id }) => id !== claim.claimant && id !== claim.about && !right.has(id))
    .filter(({ id }) => sortOf(index, id) === sortOf(index, claim.claimant))
    .map(({ id, fact, near }) => ({
      ...nameEntity(index, id),
      feedback: withRemark(index.statementOf(fact), fact),
      rule: 'single-valued',
      facts: [claim.id, fact.id],
      source: id,
      near,
    }));
}

/** Derives items that ask whose words a claim quotes. */
export function deriveSpeakers(index: IndexedSheet): Item[] {
  const quoted = index.factsOf('claim').filter(({ content }) => quotedIn(content).length > 0);
  return (
    quoted
      .filter((claim) => !isInEditorsHand(claim))
      // "Who said that it was a good day?" says nothing by itself.
      .filter(({ content }) => findLeaningWord(withoutQuotations(content)) === undefined)
      .flatMap((claim) => {
        const draft: ItemDraft = {
          template: 'speaker',
          topic: 'claims',
          stem: writeStem(index, claim),
          asks: [{ fact: claim, slot: 'claimant' }],
          given: slotsOf(claim, 'content'),
          party: claim.claimant,
        };
        const key = { ...nameEntity(index, claim.claimant), feedback: claim.statement };
        return buildChoice(index, draft, key, findOthers(index, claim, quoted));
      })
  );
}
