import { expect, test } from 'vitest';
import { listTokens } from '../text/tokens.ts';
import { listNames } from './list-names.ts';

const namesIn = (...paragraphs: string[]) =>
  listNames(paragraphs.map((text) => ({ text, tokens: listTokens(text) })));

test.each<[string, readonly string[]]>([
  ['Prime Minister Shehbaz Sharif spoke.', ['Shehbaz Sharif']],
  ['US President Donald Trump spoke.', ['US', 'Donald Trump']],
  ['Pakistan Foreign Minister Ishaq Dar spoke.', ['Pakistan', 'Ishaq Dar']],
  ['Indian Prime Minister Narendra Modi spoke.', ['Narendra Modi']],
  ['It met U.S. Secretary of State Marco Rubio.', ['U.S.', 'Marco Rubio']],
  ['The ex-minister Anwar ul-Haq Kakar left.', ['Anwar ul-Haq Kakar']],
  ['They named Abu Bakr al-Baghdadi.', ['Abu Bakr al-Baghdadi']],
  ['They named Osama bin Laden.', ['Osama bin Laden']],
  ['They followed bin Laden to the hills.', ['bin Laden']],
  ['They met Ursula von der Leyen there.', ['Ursula von der Leyen']],
  ['They met Seán O’Casey and Mary-Lou McDonald.', ['Seán O’Casey', 'Mary-Lou McDonald']],
  ['They met A. P. J. Abdul Kalam there.', ['A. P. J. Abdul Kalam']],
  ['They met Sheikh Hasina there.', ['Sheikh Hasina']],
  ['They met Theresa May there.', ['Theresa May']],
  ['The Bank of England waited.', ['Bank of England']],
  ['The Ministry of Foreign Affairs and Trade waited.', ['Ministry of Foreign Affairs and Trade']],
  ['They flew over the Gulf of Oman.', ['Gulf of Oman']],
  ['The General Assembly met.', ['General Assembly']],
  ['The Prime Minister said that the President knew.', []],
  ['They crossed Bosnia and Herzegovina.', ['Bosnia and Herzegovina']],
  ['They crossed India and Pakistan.', ['India', 'Pakistan']],
  ['Pakistan’s envoy met Oman’s.', ['Pakistan', 'Oman']],
  ['Officials left. Nobody knew. However, Khan did.', ['Khan']],
  ['Police left early on Monday.', []],
  ['Suharto left.', ['Suharto']],
  ['“We waited,” he said. “They came.”', []],
  ['They work for Barnett Banks Inc. in Florida.', ['Barnett Banks Inc.', 'Florida']],
  ['It was for other Slavic nations and the Crimean coast.', []],
  ['They built the An-70 transport plane.', []],
  ['Presidents Leonid Holm and Boris Strand met.', ['Leonid Holm', 'Boris Strand']],
  ['They met Dr. Javed Iqbal.', ['Javed Iqbal']],
  ['They met Minister of Finance Ada Holm.', ['Ada Holm']],
  ['They met the Secretary of State for Foreign Affairs Ada Holm.', ['Ada Holm']],
  ['They met Lieutenant-Colonel Ada Holm.', ['Ada Holm']],
  ['They met PM Holm and Gov. Strand.', ['Holm', 'Strand']],
  ['The firm named Nordia CEO Ada Holm.', ['Nordia', 'Ada Holm']],
  ['Striker Ada Holm scored.', ['Ada Holm']],
  ['Top-seeded Ada Holm won.', ['Ada Holm']],
  ['They met Democrat Ada Holm.', ['Democrat', 'Ada Holm']],
  ['They met Belgian Ada Holm.', ['Ada Holm']],
  ['The US Treasury lent more.', ['US Treasury']],
  ['The US Labor Day parade was short.', ['US', 'Labor Day']],
  ['They asked the Food and Drug Administration.', ['Food and Drug Administration']],
  ['They asked the Oil and Gas Authority.', ['Oil and Gas Authority']],
  ['They asked Nordia Bank and Strand Holdings.', ['Nordia Bank', 'Strand Holdings']],
  ['The Centre for Health and Trade in Africa met.', ['Centre for Health and Trade in Africa']],
  ['They own Nordia Motor Co of Oman.', ['Nordia Motor Co', 'Oman']],
  ['AT&T met H&M.', ['AT&T', 'H&M']],
  ['They work for “Barnett Banks Inc.”', ['Barnett Banks Inc']],
  ['They live in Strand, Calif., by the sea.', ['Strand', 'Calif.']],
  ['The team met the All Whites at The Strand.', ['All Whites', 'The Strand']],
  ['They fled to the Tamil Eelam hills.', ['Tamil Eelam']],
  ['They left the Czech Republic’s capital.', ['Czech Republic']],
  ['China and Turkey played. (Turkey) won.', ['China', 'Turkey', 'Turkey']],
  ['Holm’s had a sale. They went to Holm’s.', ['Holm’s', 'Holm’s']],
  ['They went to Oman’s. China’s Foreign Ministry knew.', ['Oman', 'China', 'Foreign Ministry']],
  ['Nordia Q3 profit rose.', ['Nordia']],
])('finds the names of "%s"', (text, names) => {
  expect(namesIn(text).map((name) => name.text)).toEqual(names);
});

test('a word at the start of a sentence is a name if it has a capital elsewhere', () => {
  expect(namesIn('Rice spoke. They followed Condoleezza Rice.').map(({ text }) => text)).toEqual([
    'Rice',
    'Condoleezza Rice',
  ]);
  expect(namesIn('Rice is dear. They eat rice.')).toEqual([]);
});

test('a heading has names between its common words', () => {
  const names = namesIn('Talks With Oman End As Modi Returns Home', 'They met Narendra Modi.');
  expect(names.map(({ text }) => text)).toEqual(['Oman', 'Modi', 'Narendra Modi']);
});

test.each<[string, readonly string[]]>([
  ['HOLM RESIGNS AS NEW ZEALAND ENVOY', ['HOLM', 'NEW ZEALAND']],
  ['OMAN V SRI LANKA', ['OMAN', 'SRI LANKA']],
  ['ST. HELENA WAITS FOR HOLM', ['ST. HELENA', 'HOLM']],
  ['JORDAN TIMES ASKS EAST GERMANY', ['JORDAN TIMES', 'EAST GERMANY']],
])('finds the names of the capital headline "%s"', (heading, names) => {
  const found = namesIn(heading, 'The new envoy, Ada Holm, resigns.');
  expect(found.map(({ text }) => text).slice(0, -1)).toEqual(names);
});

test('a list of names is no heading', () => {
  const names = namesIn('Mark Price 72, Tim Hunter 70, Ada Brooks 69').map(({ text }) => text);
  expect(names).toEqual(['Mark Price', 'Tim Hunter', 'Ada Brooks']);
});

test('the title and the post beside a name are apart', () => {
  const [name] = namesIn(
    'Deputy Prime Minister Ishaq Dar, the foreign minister of Pakistan, left.',
  );
  expect(name).toMatchObject({
    text: 'Ishaq Dar',
    start: 22,
    end: 31,
    title: { text: 'Deputy Prime Minister', start: 0 },
    post: { text: 'the foreign minister of Pakistan', start: 33 },
  });
});

test.each<[string, string, string, string]>([
  ['Dr Amina Yusuf left.', 'Amina Yusuf', 'person', 'a title before it'],
  ['Amina Yusuf, 42, left.', 'Amina Yusuf', 'person', 'an age after it'],
  ['They met at the Lahore High Court.', 'Lahore High Court', 'organisation', 'the word "Court"'],
  ['They met in Oman.', 'Oman', 'place', 'a country'],
  ['They met in Lahore.', 'Lahore', 'place', 'a large city'],
  ['They met at Lake Saiful.', 'Lake Saiful', 'place', 'the word "Lake"'],
  ['It joined NATO, a leader said.', 'NATO', 'organisation', 'capitals alone'],
  [
    'He spoke to the Interfax news agency.',
    'Interfax',
    'organisation',
    'the word "agency" after it',
  ],
  ['They left Eastern Slavonia.', 'Eastern Slavonia', 'place', 'the word "Eastern"'],
  ['They asked UNESCO for help.', 'UNESCO', 'organisation', 'capitals alone'],
])('guesses the sort of a name in "%s"', (text, name, sort, why) => {
  expect(namesIn(text).find((each) => each.text === name)).toMatchObject({ sort, why });
});

test.each<[string, readonly (readonly string[])[]]>([
  [
    'Bilawal Bhutto Zardari left. Mr Zardari spoke. Bilawal waited.',
    [['Bilawal Bhutto Zardari', 'Zardari', 'Bilawal']],
  ],
  [
    'The World Health Organization (WHO) met. The WHO left.',
    [['World Health Organization', 'WHO', 'WHO']],
  ],
  ['ISPR (Inter-Services Public Relations) spoke.', [['ISPR', 'Inter-Services Public Relations']]],
  [
    'They met Imran Khan and Genghis Shah. Mr Khan left.',
    [['Imran Khan', 'Khan'], ['Genghis Shah']],
  ],
  ['They met at The Hague. It was held in the Hague.', [['The Hague', 'Hague']]],
  ['They met Jordan Oman. They flew to Jordan.', [['Jordan Oman'], ['Jordan']]],
])('joins the names of one person or organisation in "%s"', (text, groups) => {
  const byGroup = Map.groupBy(namesIn(text), ({ group }) => group);
  expect([...byGroup.values()].map((names) => names.map((name) => name.text))).toEqual(groups);
});
