import { expect, it } from 'vitest';
import { nameOption } from './name-option.ts';

it.each([
  {
    what: 'has its whole label',
    labels: ['Poonch', 'Uri'],
    sentence: 'It was near Poonch that shells fell there in May.',
  },
  {
    what: 'has the surname of its option',
    labels: ['Khurram Dastgir Khan', 'Sherry Rehman'],
    sentence: 'He, Khan, held the office in 2018.',
  },
  {
    what: 'has the number of its option in words',
    labels: ['8 weeks', '2 weeks', '6 weeks'],
    sentence: 'That was about eight weeks after the attack.',
  },
  {
    what: 'has what no other option is about',
    labels: ['A leak in the fuel tank', 'A loss of radio contact'],
    sentence: 'That was not so: fuel ran low because the flight went on for longer.',
  },
  {
    what: 'leans on nothing',
    labels: ['Secretary of Defense', 'Secretary of Commerce'],
    sentence: 'Melvin Laird ran the Pentagon throughout Nixon’s first term.',
  },
])('a sentence that $what stands without a label', ({ labels, sentence }) => {
  const options = labels.map((label, at) => ({ id: `o${at}`, label }));
  expect(nameOption(options, 'o0', sentence)).toBe(sentence);
});

it.each([
  {
    what: 'has nothing of its option',
    labels: ['Boeing', 'Douglas'],
    sentence: 'It built the first stage.',
  },
  {
    what: 'has only what another option is called as well',
    labels: ['Bobby Charlton', 'Jack Charlton'],
    sentence: 'He, too, was a Charlton.',
  },
  {
    what: 'has only the unit of all options',
    labels: ['8 weeks', '2 weeks'],
    sentence: 'That was some weeks later.',
  },
])('a sentence that leans on its option and $what stands after its label', (row) => {
  const options = row.labels.map((label, at) => ({ id: `o${at}`, label }));
  expect(nameOption(options, 'o0', row.sentence)).toBe(`${row.labels[0]}: ${row.sentence}`);
});
