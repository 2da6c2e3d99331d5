import { expect, it } from 'vitest';
import { findLeaningWord } from './leaning-word.ts';

it.each([
  ['He', 'He joined the foreign service in 1969.'],
  ['he', 'A lawyer from Texas, he was chief negotiator in Geneva.'],
  ['he', 'Ambassador in Washington for 24 years, he had been called home.'],
  ['he', 'After 28 years as foreign minister, he had been made head of state.'],
  ['His', 'His grandfather, Zulfikar Ali Bhutto, founded the party.'],
  ['Their', 'Their first talk lasted about an hour.'],
  ['It', 'It was signed at Karachi in 1960.'],
  ['That', 'That was Amna Baloch, since September 2024.'],
  ['Both', 'Both served in the cabinet, he for maritime affairs and she for climate change.'],
  ['on that', 'Two weeks too early: on that day Reagan spoke in Orlando.'],
  ['In this', 'In this hall in Helsinki 35 states signed the Final Act.'],
  ['done that', 'Apollo 8 had done that without a lunar module.'],
  ['as well', 'Jilani became foreign minister as well.'],
  ['they', 'After 12 days they were let go.'],
  ['they', 'In 1973 they declared it in public.'],
  ['they', 'By 493 votes to 30 they passed it.'],
  ['they', 'By three votes they passed it.'],
  ['they', 'Ten times they refused.'],
  ['he', 'Before 331 physicians he broke the law.'],
  ['they', 'In 1973 as always they lost.'],
  ['there', 'Ford and Brezhnev met there in 1975.'],
])('finds "%s" in "%s"', (word, text) => {
  expect(findLeaningWord(text)).toBe(word);
});

it.each([
  'Haller took the ball home, and gave it back when he was older.',
  'The dog and his owner were invited to the dinner.',
  'In his memoirs the linesman added that he had seen the net move.',
  'When Reagan announced the meeting, he called it a step.',
  'Seeler was at his third World Cup. He scored in none of its finals.',
  'It was Shepard who came down in the sea.',
  'Both sides had gone further in their offers.',
  'On 8 May a minister came to New Delhi; on that day he met his colleague.',
  'North American built the second stage, and the command module as well.',
  'The ship lay south-west of Hawaii, and the President waited there.',
  'Until then there was no treaty.',
  'In 1973, 331 physicians declared in public that they had done so.',
  'In May six envoys said that they agreed.',
  'On 4 March 12 million people heard it; they cheered.',
  'Reagan called the talks “hard”, and said: “They were useful.”',
])('finds nothing in "%s"', (text) => {
  expect(findLeaningWord(text)).toBeUndefined();
});
