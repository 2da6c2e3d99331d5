import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildMatch } from '../build/arrangement.ts';
import { buildChoice } from '../build/choice.ts';
import { slotOfEach, slotsOf, type ItemDraft } from '../build/item-draft.ts';
import type { Answer, Candidate } from '../candidate.ts';
import { withRemark } from '../feedback/statement.ts';
import { groupBy } from '../lookup/group-by.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { nearness } from '../distractors/nearness.ts';
import { capitalise, nameOf } from '../../english/words.ts';
import { describeClaim, describeClaimOfSide } from '../phrases.ts';

/** A claim about another party. */
type Claim = FactOf<'claim'> & { readonly about: string };

const isAboutParty = (claim: FactOf<'claim'>): claim is Claim => claim.about !== undefined;

/** How many claims of each party a match has. */
const perParty = 2;
/** Most claims of other parties that are used, so that deriving stays linear. */
const reach = 12;

const toAnswer = (index: IndexedSheet, claim: Claim): Answer => ({
  label: describeClaim(index, claim),
  feedback: withRemark(claim.statement, claim),
});

/** What others say about the claimant: a sheet has no claims of a party about itself, so they are wrong. */
function findOtherClaims(index: IndexedSheet, claim: Claim, about: readonly Claim[]): Candidate[] {
  return about.slice(0, reach).map((other) => ({
    ...toAnswer(index, other),
    rule: 'other-claimant',
    facts: [claim.id, other.id],
    source: other.id,
    near: other.claimant === claim.about ? nearness.sameGroup : nearness.stranger,
  }));
}

/** "Which of these did this party say?" */
function deriveWhat(index: IndexedSheet, claim: Claim, about: readonly Claim[]): Item[] {
  const draft: ItemDraft = {
    template: 'what',
    topic: 'claims',
    stem: `Which of these did ${nameOf(index.entity(claim.claimant))} say?`,
    asks: [{ fact: claim, slot: 'content' }],
    given: slotsOf(claim, 'claimant'),
    party: claim.claimant,
  };
  const key = toAnswer(index, claim);
  return buildChoice(index, draft, key, findOtherClaims(index, claim, about));
}

/** "Who says what?" with the same number of claims of both parties, each about the other. */
function deriveWhoSaysWhat(
  index: IndexedSheet,
  of: readonly Claim[],
  against: readonly Claim[],
): Item[] {
  const claims = [...of.slice(0, perParty), ...against.slice(0, perParty)];
  const [first, ...rest] = claims;
  if (first === undefined || claims.length < 2 * perParty) return [];
  const name = ({ claimant }: Claim): string => capitalise(nameOf(index.entity(claimant)));
  const draft: ItemDraft = {
    template: 'who-says-what',
    owner: `${first.claimant}+${first.about}`,
    topic: 'claims',
    stem: 'Which party said each of these about the other?',
    asks: slotOfEach([first, ...rest], 'content'),
    given: claims.map((fact) => ({ fact, slot: 'claimant' })),
  };
  return buildMatch(
    index,
    draft,
    claims.map((claim) => ({
      answer: { label: describeClaimOfSide(claim), feedback: withRemark(claim.statement, claim) },
      target: name(claim),
    })),
    [...new Set(claims.map(name))].toSorted(),
  );
}

/** Derives items that ask who says what. No item asks whether a claim is true. */
export function deriveClaims(index: IndexedSheet): Item[] {
  const claims = index.factsOf('claim').filter(isAboutParty);
  const claimsAbout = groupBy(claims, ({ about }) => about);
  const claimsBetween = groupBy(claims, ({ claimant, about }) => `${claimant} ${about}`);
  const pairs = new Map(
    claims
      .filter(({ claimant, about }) => claimant < about)
      .map(({ claimant, about }) => [`${claimant} ${about}`, `${about} ${claimant}`]),
  );
  return [
    ...claims.flatMap((claim) => deriveWhat(index, claim, claimsAbout(claim.claimant))),
    ...[...pairs].flatMap(([of, against]) =>
      deriveWhoSaysWhat(index, claimsBetween(of), claimsBetween(against)),
    ),
  ];
}
