/** An article that nobody has published, on two sides that nobody knows. */
export const article = `Kesara and Noriva prepare talks on river dam
Kesara and Noriva will open talks on the Alun dam in Geneva on Monday, both governments said on Thursday.
The delegation of Kesara is led by Amara Okafor, the water minister, and has five members. Noriva sends Tomás Herrera, a former ambassador, with four engineers.
The dispute began this spring. On 3 March, Noriva closed two gates of the dam for repairs. Kesara lodged a protest on 9 March because farmers downstream had lost water. Noriva opened the gates again on 20 March.
Kesara seeks a joint commission to measure the flow. Noriva wants a price for the water that it stores in winter.
“The river has to be shared fairly,” Ms Okafor said. Mr Herrera said that the dam had kept both countries safe from floods.
The last round of talks, in Nairobi in 2019, lasted eleven days and ended without a treaty. Mei Tanaka of the River Council will chair the new round.`;

/** A wrong answer: one that the desk offers, one in the editor's own words, or else one that was suggested with the question. */
interface Wrong {
  readonly offered?: string;
  readonly own?: string;
  /** What it really is; absent if another fact says it. */
  readonly because?: string;
}

/** A fact of the article, marked, and the question about it. */
export interface Told {
  readonly paragraph: number;
  readonly words: string;
  /** What the words tell: the name of the choice, and its key. */
  readonly tells: readonly [name: string, key: string];
  /** Fields that the words do not fill, by their labels. */
  readonly fields?: Readonly<Record<string, string>>;
  /** More words that say it. */
  readonly more?: { readonly paragraph: number; readonly words: string };
  readonly statement: string;
  readonly ask: string;
  readonly stem?: string;
  /** The right answer in other words. */
  readonly key?: string;
  readonly wrong: readonly Wrong[];
  readonly feedback: string;
}

const deed = ['Who did what', 'w'] as const;

/** What the quiz tells, in the order of the text. */
export const told: readonly Told[] = [
  {
    paragraph: 1,
    words: 'Kesara and Noriva will open talks on the Alun dam in Geneva on Monday',
    tells: deed,
    statement: 'Kesara and Noriva were due to open talks on the Alun dam in Geneva on 6 April.',
    ask: 'Ask where Geneva',
    wrong: [
      { offered: 'Nairobi', because: 'Nairobi was the place of the last round, in 2019.' },
      { own: 'Vienna', because: 'Vienna was not named for this round by either side.' },
    ],
    feedback: 'The round before it ended without a treaty.',
  },
  {
    paragraph: 2,
    words:
      'The delegation of Kesara is led by Amara Okafor, the water minister, and has five members',
    tells: ['Sent a delegation', 'g'],
    fields: { 'Where to, number 1': 'Geneva', 'How many people, with the leader': '5' },
    more: {
      paragraph: 1,
      words: 'Kesara and Noriva will open talks on the Alun dam in Geneva',
    },
    statement: 'Kesara sent a delegation led by Amara Okafor to Geneva.',
    ask: 'Ask who led it Amara Okafor',
    stem: 'Who was due to lead the delegation of Kesara?',
    wrong: [
      {
        offered: 'Tomás Herrera',
        because: 'Tomás Herrera was sent by Noriva, with four engineers.',
      },
      {
        offered: 'Mei Tanaka',
        because: 'Mei Tanaka was due to chair the round for the River Council.',
      },
    ],
    feedback: 'Amara Okafor was the water minister of Kesara.',
  },
  {
    paragraph: 3,
    words: 'On 3 March, Noriva closed two gates of the dam for repairs',
    tells: deed,
    statement: 'Noriva closed two gates of the dam for repairs on 3 March.',
    ask: 'Ask when',
    wrong: [
      { offered: '9 March', because: 'On 9 March Kesara lodged its protest.' },
      { offered: '20 March', because: 'On 20 March Noriva opened the gates again.' },
    ],
    feedback: 'Farmers downstream lost water, and Kesara protested.',
  },
  {
    paragraph: 3,
    words: 'Kesara lodged a protest on 9 March because farmers downstream had lost water',
    tells: deed,
    statement: 'Kesara lodged a protest on 9 March because farmers downstream had lost water.',
    ask: 'Ask why',
    wrong: [
      {
        own: 'Engineers had been sent home',
        because: 'The engineers of Noriva were due at the talks.',
      },
      {
        own: 'A treaty had been broken',
        because: 'The last round had ended without a treaty to break.',
      },
    ],
    feedback: 'The protest came six days after two gates had been closed.',
  },
  {
    paragraph: 3,
    words: 'Noriva opened the gates again on 20 March',
    tells: deed,
    statement: 'Noriva opened the gates again on 20 March.',
    ask: 'Ask when',
    wrong: [{ offered: '3 March' }, { offered: '9 March' }],
    feedback: 'The gates had been closed for 17 days.',
  },
  {
    paragraph: 4,
    words: 'Kesara seeks a joint commission to measure the flow',
    tells: deed,
    statement: 'Kesara seeks a joint commission to measure the flow.',
    ask: 'Ask to what end',
    key: 'To measure the flow',
    wrong: [
      {
        own: 'To repair the gates',
        because: 'Noriva closed two gates for repairs, without a commission.',
      },
      {
        own: 'To set a price for water',
        because: 'Noriva is the side that wants a price for water.',
      },
    ],
    feedback: 'Noriva wants a price for water in return.',
  },
  {
    paragraph: 4,
    words: 'Noriva wants a price for the water that it stores in winter',
    tells: deed,
    statement: 'Noriva wants a price for the water that it stores in winter.',
    ask: 'Ask what A price',
    wrong: [
      { own: 'A second dam', because: 'One dam is what the talks are about.' },
      { own: 'A joint commission', because: 'A joint commission is what Kesara seeks.' },
    ],
    feedback: 'The water is stored behind the Alun dam.',
  },
  {
    paragraph: 5,
    words: 'Mr Herrera said that the dam had kept both countries safe from floods',
    tells: ['Who said what', 's'],
    statement: 'Tomás Herrera says that the dam had kept both countries safe from floods.',
    ask: 'Suggest a question',
    wrong: [
      { because: 'Amara Okafor said that the river had to be shared fairly.' },
      { because: 'Mei Tanaka was due to chair the talks, and is not quoted.' },
    ],
    feedback: 'Tomás Herrera is a former ambassador.',
  },
  {
    paragraph: 6,
    words: 'The last round of talks, in Nairobi in 2019, lasted eleven days',
    tells: deed,
    statement: 'The last round of talks lasted 11 days in 2019.',
    ask: 'Ask how many',
    wrong: [
      { offered: '9', because: 'The round took two days more than nine.' },
      { offered: '12', because: 'The round was over a day before the twelfth.' },
    ],
    feedback: 'The round ended without a treaty.',
  },
];
