import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { formatTime } from '../../sheet/format-time.ts';
import type { Time } from '../../sheet/time.ts';
import { buildChoice } from '../build/choice.ts';
import { slotsOf, type ItemDraft } from '../build/item-draft.ts';
import { listFoils, nameEntity, type Candidate } from '../candidate.ts';
import { withRemark } from '../feedback/statement.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { nearness } from '../distractors/nearness.ts';
import { capitalise, nameOf } from '../../english/words.ts';

type Office = FactOf<'office'>;

/** Most other posts and people that are searched, so that deriving stays linear. */
const reach = 24;

/** The title with the organisation, unless the title already names it: "senator of Pakistan". */
function namePost(index: IndexedSheet, { title, organisation }: Office): string {
  const name = nameOf(index.entity(organisation));
  return title.includes(name) ? title : `${title} of ${name}`;
}

/** How near another post is: posts of one organisation that are held at the same time are easily confused. */
function nearOf(office: Office, other: Office): number {
  if (other.status !== office.status) return nearness.stranger;
  return other.organisation === office.organisation ? nearness.sameGroup : nearness.stranger;
}

/** The status is given only for a current post: a current holder is also right for an item about the past. */
const whenOf = ({ status }: Office): string[] => (status === 'current' ? ['status'] : []);

/** Other people, who are wrong only if a post has one holder. */
function findOtherPeople(index: IndexedSheet, office: Office): Candidate[] {
  if (!office.exclusive || office.status !== 'current') return [];
  return index.people.slice(0, reach).map(({ id, fact }) => ({
    ...nameEntity(index, id),
    feedback: withRemark(index.statementOf(fact), fact),
    rule: 'single-valued',
    facts: [office.id, fact.id],
    source: id,
    near: fact.kind === 'office' ? nearOf(office, fact) : nearness.stranger,
  }));
}

/** Asks as of the sheet's date, so that the item stays right when the post gets a new holder. */
function askHolder(index: IndexedSheet, office: Office, asOf: Time): string {
  const post = namePost(index, office);
  return office.status === 'former'
    ? `Which of these people had served as ${post} by ${formatTime(asOf)}?`
    : `Which of these people held the post of ${post} in ${formatTime(asOf)}?`;
}

/** "Which of these people was the holder of this post?" */
function deriveHolder(index: IndexedSheet, office: Office, asOf: Time): Item[] {
  const draft: ItemDraft = {
    template: 'holder',
    topic: 'delegates',
    stem: askHolder(index, office, asOf),
    asks: [{ fact: office, slot: 'person' }],
    given: slotsOf(office, 'title', 'organisation', ...whenOf(office)),
  };
  const key = { ...nameEntity(index, office.person), feedback: office.statement };
  return buildChoice(index, draft, key, [
    ...listFoils(index, office, 'person'),
    ...findOtherPeople(index, office),
  ]);
}

/** Posts that only another person can hold at the sheet's date. */
function findOtherPosts(index: IndexedSheet, office: Office): Candidate[] {
  if (office.status !== 'current') return [];
  return index
    .factsOf('office')
    .slice(0, reach)
    .filter(
      (other) => other.exclusive && other.status === 'current' && other.person !== office.person,
    )
    .map((other) => ({
      label: capitalise(namePost(index, other)),
      feedback: withRemark(other.statement, other),
      rule: 'single-valued',
      facts: [office.id, other.id],
      source: other.id,
      near: nearOf(office, other),
    }));
}

/** "Which post did this person hold?" */
function derivePost(index: IndexedSheet, office: Office, asOf: Time): Item[] {
  const person = nameOf(index.entity(office.person));
  const draft: ItemDraft = {
    template: 'post',
    topic: 'delegates',
    stem:
      office.status === 'current'
        ? `Which of these posts did ${person} hold in ${formatTime(asOf)}?`
        : `Which of these posts had ${person} held by ${formatTime(asOf)}?`,
    asks: [{ fact: office, slot: 'title' }],
    given: slotsOf(office, 'person', ...whenOf(office)),
  };
  const key = { label: capitalise(namePost(index, office)), feedback: office.statement };
  return buildChoice(index, draft, key, [
    ...listFoils(index, office, 'title'),
    ...findOtherPosts(index, office),
  ]);
}

/** Derives items that ask for the holders of posts and for the posts of people. None if the sheet has no `asOf`. */
export function deriveOffices(index: IndexedSheet): Item[] {
  const { asOf } = index.sheet;
  if (asOf === undefined) return [];
  return index
    .factsOf('office')
    .flatMap((office) => [
      ...deriveHolder(index, office, asOf),
      ...derivePost(index, office, asOf),
    ]);
}
