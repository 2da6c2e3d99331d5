import type { Item } from '../../src/item/item.ts';
import { find, withDistractor, withStem } from '../bank-items.ts';
import type { ItemFault } from './item-fault.ts';

const choice = find('closure/date');

/** Copies a match item with other target labels. */
function withTargets(id: string, labels: readonly string[]): Item {
  const item = find(id);
  if (item.interaction !== 'match') throw new TypeError(`Cannot set targets: "${id}" is no match`);
  return {
    ...item,
    targets: item.targets.map((target, at) => ({ ...target, label: labels[at] ?? '' })),
  };
}

/** Faults in the words of stems, options and feedback: checks 10 to 18, and 32. */
export const faultsOfWords: readonly ItemFault[] = [
  [
    10,
    'a negative stem',
    withStem('closure/date', 'Which of these did not take place?'),
    /stem is negative/,
  ],
  [
    10,
    'a contracted negative',
    withStem('closure/date', 'Which of these didn’t take place?'),
    /stem is negative: "didn’t"$/,
  ],
  [
    10,
    'an exception',
    withStem('closure/date', 'All of these took place except which?'),
    /stem is negative/,
  ],
  [
    10,
    'an absolute term',
    withDistractor('says-north/what', 'That Southland always lied'),
    /says "always"/,
  ],
  [10, 'a vague term', withDistractor('says-north/what', 'That some boats left'), /says "some"/],
  [
    11,
    'an article right before the slot',
    withStem('closure/date', 'The closure was on a?'),
    /article stands before the slot/,
  ],
  [
    11,
    'an article before the slot, the longer one',
    withStem('closure/date', 'The closure was an?'),
    /article stands before the slot/,
  ],
  [
    11,
    'a small letter',
    withDistractor('closure/place', 'mill town'),
    /"mill town" begins with a small letter/,
  ],
  [
    11,
    'a person where a place is asked for',
    withDistractor('closure/place', 'Ada Holm'),
    /"Ada Holm" is a person/,
  ],
  [
    11,
    'a place where people are asked for',
    withDistractor('mission/members/dag-vik', 'Hill Town'),
    /"Hill Town" is a place/,
  ],
  [
    11,
    'a place where a person is asked for',
    withDistractor('mission/leader', 'Hill Town'),
    /"Hill Town" is a place/,
  ],
  [
    11,
    'a place where a body is asked for',
    withDistractor('meeting/object', 'Hill Town'),
    /"Hill Town" is a place/,
  ],
  [
    11,
    'a person where an agreement is asked for',
    withDistractor('reopen/object', 'Ada Holm'),
    /"Ada Holm" is a person/,
  ],
  [
    11,
    'a person where a date is asked for',
    withDistractor('mission/departure', 'Ada Holm'),
    /"Ada Holm" is a person/,
  ],
  [
    11,
    'a place among several people',
    withDistractor('mission/members-several/1', 'Hill Town'),
    /"Hill Town" is a place/,
  ],
  [
    11,
    'an article at the end',
    withStem('closure/date', 'The closure was on a'),
    /article stands before the slot/,
  ],
  [
    12,
    'a statement',
    withStem('closure/date', 'The closure took place on this date:'),
    /no question word/,
  ],
  [
    12,
    'no question mark',
    withStem('closure/date', 'On what date did it happen'),
    /does not end with "\?"/,
  ],
  [12, 'two questions', withStem('closure/date', 'What? On what date?'), /more than one thing/],
  [
    13,
    'a stem of 31 words',
    withStem('closure/date', `On what ${'very '.repeat(28)}day?`),
    /has 31 words, at most 30/,
  ],
  [14, 'a pronoun', withStem('closure/date', 'On what date did he close the dam?'), /says "he"/],
  [
    15,
    'an article to lean on',
    withStem('closure/date', 'According to the article, on what date was it?'),
    /"According to the article" .* leans on/,
  ],
  [15, 'a day to lean on', withStem('closure/date', 'What happened last week?'), /"last week"/],
  [
    15,
    'an option that leans on the day',
    withDistractor('closure/place', 'The recent flood'),
    /"recent"/,
  ],
  [
    16,
    'a claim without its claimant',
    withStem('says-north/what', 'Which of these did one party say?'),
    /claim of Northland without naming/,
  ],
  [
    16,
    'a match of claims without a claimant',
    withTargets('northland+southland/who-says-what', ['Northland', 'The other']),
    /claim of Southland without naming/,
  ],
  [
    16,
    'a loaded word in a stem',
    withStem('closure/date', 'On what date did the regime close the dam?'),
    /"regime" .* is loaded: It denies/,
  ],
  [
    16,
    'a loaded word in an option',
    withDistractor('closure/place', 'The heinous mill'),
    /"heinous"/,
  ],
  [
    16,
    'blame that no party lays',
    withDistractor('closure/place', 'The illegal mill'),
    /"illegal" in "The illegal mill" is loaded/,
  ],
  [
    16,
    'a loaded label in a claim',
    withDistractor('says-north/what', 'That terrorists took the dam'),
    /"terrorists"/,
  ],
  [
    17,
    'blame that no fact states',
    withDistractor('mediate/object', 'An illegal dam'),
    /lays blame/,
  ],
  [
    17,
    'a claim that nobody makes',
    withDistractor('says-north/what', 'That Northland sold the dam'),
    /claimed by nobody/,
  ],
  [
    18,
    'a distractor without a line',
    { ...find('closure/place'), feedback: { key: 'x', options: {} } },
    /does not say what "/,
  ],
  [
    18,
    'an empty line',
    { ...find('closure/place'), feedback: { key: 'x', options: { o1: '', o2: 'x', o3: 'x' } } },
    /does not say what "/,
  ],
  [
    18,
    'no line on the key',
    { ...choice, feedback: { ...choice.feedback, key: '' } },
    /why its key is right/,
  ],
  [18, 'no evidence', { ...choice, evidence: [] }, /no evidence/],
  [
    32,
    'a toll of the dead',
    withStem('boats/how-many', 'How many people lost their lives at the dam?'),
    /guess how many people/,
  ],
];
