import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { formatTime } from '../../sheet/format-time.ts';
import { buildChoice } from '../build.ts';
import { listFoils, nameEntity, pickDistractors, type Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { capitalise, nameOf } from '../phrases.ts';

type Office = FactOf<'office'>;

/** Most siblings that are looked at, so that deriving stays linear. */
const reach = 12;

/** The post with its organisation, unless the title names it already: "senator of Pakistan". */
function namePost(index: IndexedSheet, { title, organisation }: Office): string {
  const name = nameOf(index.entity(organisation));
  return title.includes(name) ? title : `${title} of ${name}`;
}

/** Posts are asked as of the sheet's time, so that the item stays right when they change hands. */
function askHolder(index: IndexedSheet, office: Office): string | undefined {
  const post = namePost(index, office);
  const { asOf } = index.sheet;
  if (asOf === undefined) return undefined;
  if (office.status === 'former') {
    return `Which of these people had served as ${post} by ${formatTime(asOf)}?`;
  }
  return `Which of these people held the post of ${post} in ${formatTime(asOf)}?`;
}

/** Other people are wrong where a post has one holder; else only the editor's foils are. */
function findOtherPeople(index: IndexedSheet, office: Office): Candidate[] {
  const isSingle = office.exclusive && office.status === 'current';
  const others = isSingle ? index.people.slice(0, reach) : [];
  return [
    ...listFoils(index, office, 'person'),
    ...others
      .filter(({ id }) => id !== office.person)
      .map(({ id, fact }): Candidate => ({
        ...nameEntity(index, id),
        meaning: fact.statement,
        rule: 'single-valued',
        facts: [office.id, fact.id],
      })),
  ];
}

/** "Which of these people was the holder of this post?" */
function deriveHolder(index: IndexedSheet, office: Office): Item[] {
  const stem = askHolder(index, office);
  if (stem === undefined) return [];
  const key = { ...nameEntity(index, office.person), meaning: office.statement };
  return buildChoice(
    { template: 'holder', topic: 'delegates', stem, asks: [{ fact: office, slot: 'person' }] },
    key,
    pickDistractors(findOtherPeople(index, office), [key], 3),
  );
}

/** Posts that another person alone can hold at the sheet's time. */
function findOtherPosts(index: IndexedSheet, office: Office): Candidate[] {
  return index
    .factsOf('office')
    .slice(0, reach * 2)
    .filter(
      (other) => other.exclusive && other.status === 'current' && other.person !== office.person,
    )
    .map((other) => ({
      label: capitalise(namePost(index, other)),
      meaning: other.statement,
      rule: 'single-valued',
      facts: [office.id, other.id],
    }));
}

/** "Which post did this person hold?" */
function derivePost(index: IndexedSheet, office: Office): Item[] {
  const { asOf } = index.sheet;
  const person = nameOf(index.entity(office.person));
  const isCurrent = office.status === 'current';
  if (asOf === undefined) return [];
  const key = { label: capitalise(namePost(index, office)), meaning: office.statement };
  const candidates = [
    ...listFoils(index, office, 'title'),
    ...(isCurrent ? findOtherPosts(index, office) : []),
  ];
  return buildChoice(
    {
      template: 'post',
      topic: 'delegates',
      stem: isCurrent
        ? `Which of these posts did ${person} hold in ${formatTime(asOf)}?`
        : `Which of these posts had ${person} held by ${formatTime(asOf)}?`,
      asks: [{ fact: office, slot: 'title' }],
    },
    key,
    pickDistractors(candidates, [key], 3),
  );
}

/** Asks who holds or held a post, and which post a person holds or held. */
export function deriveOffices(index: IndexedSheet): Item[] {
  return index
    .factsOf('office')
    .flatMap((office) => [...deriveHolder(index, office), ...derivePost(index, office)]);
}
