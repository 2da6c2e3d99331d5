import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildChoice, buildMatch } from '../build.ts';
import { pickDistractors, type Answer, type Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { capitalise, nameOf } from '../phrases.ts';

type Claim = FactOf<'claim'>;

/** How many claims of one party stand in one match, as many of each. */
const perParty = 2;
/** Most claims of the other party that are looked at, so that deriving stays linear. */
const reach = 6;

const toAnswer = ({ content, statement }: Claim): Answer => ({
  label: capitalise(`that ${content}`),
  meaning: statement,
});

/** What others say about the very party that is asked for: it does not say so of itself. */
function findOtherClaims(claim: Claim, about: readonly Claim[]): Candidate[] {
  return about
    .filter(({ claimant }) => claimant !== claim.claimant)
    .slice(0, reach)
    .map((other) => ({
      ...toAnswer(other),
      rule: 'other-claimant',
      facts: [claim.id, other.id],
    }));
}

/** "Which of these does this party say?" */
function deriveWhat(index: IndexedSheet, claim: Claim, about: readonly Claim[]): Item[] {
  const key = toAnswer(claim);
  return buildChoice(
    {
      template: 'what',
      topic: 'claims',
      stem: `Which of these does ${nameOf(index.entity(claim.claimant))} say?`,
      asks: [{ fact: claim, slot: 'content' }],
      party: claim.claimant,
    },
    key,
    pickDistractors(findOtherClaims(claim, about), [key], 3),
  );
}

/** "Who says what?" with as many claims of the one party as of the other, each about the other. */
function deriveWhoSaysWhat(index: IndexedSheet, of: readonly Claim[], against: readonly Claim[]) {
  const rounds = Math.min(of.length, against.length, reach) - perParty + 1;
  return Array.from({ length: Math.max(0, rounds) }, (_, at) => {
    const claims = [...of.slice(at, at + perParty), ...against.slice(at, at + perParty)];
    const name = ({ claimant }: Claim): string => capitalise(nameOf(index.entity(claimant)));
    const [first, ...rest] = claims;
    if (first === undefined) return [];
    return buildMatch(
      {
        template: 'who-says-what',
        variant: String(at + 1),
        topic: 'claims',
        stem: 'Which party says each of these about the other?',
        asks: [
          { fact: first, slot: 'content' },
          ...rest.map((fact) => ({ fact, slot: 'content' })),
        ],
      },
      claims.map((claim) => ({ answer: toAnswer(claim), target: name(claim) })),
      [...new Set(claims.map(name))].toSorted(),
    );
  }).flat();
}

/** Asks who says what; whether it is so is never asked. */
export function deriveClaims(index: IndexedSheet): Item[] {
  const claims = index.factsOf('claim');
  const byAbout = Map.groupBy(claims, ({ about }) => about);
  const byPair = Map.groupBy(claims, ({ claimant, about }) => `${claimant} ${about}`);
  const pairs = [...byPair.values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined || first.claimant > first.about) return [];
    return deriveWhoSaysWhat(index, of, byPair.get(`${first.about} ${first.claimant}`) ?? []);
  });
  return [
    ...claims.flatMap((claim) => deriveWhat(index, claim, byAbout.get(claim.claimant) ?? [])),
    ...pairs,
  ];
}
