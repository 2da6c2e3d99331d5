import { findAskedYear, type DateGranularity, type PublicItem } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { optionMarks } from '$lib/answers/option-marks.ts';
import { nameAskedCount } from './asked-count.ts';
import type { AtOnce } from './at-once.ts';
import { hasLetters } from './has-letters.ts';

// The examples are old dates, so they are never the answer.
const dates: Record<DateGranularity, () => string> = {
  day: () => m.quiz_instruction_day({ example: '14 July 1789' }),
  month: () => m.quiz_instruction_month({ example: 'July 1789' }),
  year: () => m.quiz_instruction_year({ example: '1789' }),
};

const singles = {
  list: { plain: m.quiz_instruction_choice, once: undefined },
  map: { plain: m.quiz_instruction_map, once: m.quiz_instruction_map_once },
  line: { plain: m.quiz_instruction_line, once: m.quiz_instruction_line_once },
};

/** Gets the instructions for an item with one right option, by how it is drawn. */
const single = (item: PublicItem) =>
  singles[(item.interaction === 'choice' && item.picture?.kind) || 'list'];

/** Formats how to answer an item without a script; `explains` if it also says how a single choice counts. */
export function formatInstruction(item: PublicItem, explains: boolean): string {
  switch (item.interaction) {
    case 'choice':
      return explains && !item.picture ? m.quiz_instruction_choice_submit() : single(item).plain();
    case 'multipleChoice':
      return formatMultiple(item.stem);
    case 'order':
      return m.quiz_instruction_order();
    case 'match':
      return m.quiz_instruction_match();
    case 'number':
      return m.quiz_instruction_number();
    case 'date':
      return [dates[item.granularity](), ...formatYear(item)].join(' ');
  }
}

/** Formats how many options to choose, if the stem says it. */
function formatMultiple(stem: string): string {
  const count = nameAskedCount(stem);
  return count ? m.quiz_instruction_count({ count }) : m.quiz_instruction_multiple();
}

/** Formats in which year a date without one is taken to be. */
function formatYear({ granularity, stem }: Extract<PublicItem, { interaction: 'date' }>): string[] {
  const year = granularity === 'year' ? undefined : findAskedYear(stem);
  return year === undefined ? [] : [m.quiz_instruction_frame({ year })];
}

/** A sentence of an instruction, and the kind of device that it is for: one with a keyboard, one for fingers, or any. */
export interface Sentence {
  readonly text: string;
  readonly device: 'keys' | 'touch' | 'any';
}

type ChoiceItem = Extract<PublicItem, { interaction: 'choice' }>;

const sentence = (text: string, device: Sentence['device'] = 'any'): Sentence => ({ text, device });

/** Formats which keys answer; not if a confidence is expected, which these keys leave out. */
function formatKeys({ options }: ChoiceItem, atOnce: AtOnce): Sentence[] {
  if (atOnce === 'confidence') return [];
  const marks = optionMarks(options);
  const [first = '', last = ''] = [marks[0], marks.at(-1)];
  return [sentence(m.quiz_instruction_keys({ first, last }), 'keys')];
}

/** Formats what answers a list of options at once, for pointers with a keyboard and for fingers. */
const formatClick = (item: ChoiceItem): Sentence[] => [
  sentence(m.quiz_instruction_click(), 'keys'),
  sentence(m.quiz_instruction_tap(), 'touch'),
  ...formatKeys(item, 'choice'),
];

/** Formats how a single choice is answered that counts at once, on the first page that has one. */
function explainOnce(item: ChoiceItem, atOnce: NonNullable<AtOnce>): Sentence[] {
  const change = sentence(m.quiz_instruction_change());
  if (atOnce === 'confidence') return [sentence(m.quiz_instruction_choice_sure()), change];
  const { once } = single(item);
  if (!once) return [...formatClick(item), change];
  return [sentence(once()), ...formatKeys(item, atOnce), change];
}

/** Formats what a single choice needs that counts at once: where to choose, if that is not a list. */
function formatOnce(item: ChoiceItem, atOnce: NonNullable<AtOnce>): Sentence[] {
  if (atOnce === 'confidence') return [sentence(m.quiz_instruction_choice_sure())];
  return item.picture ? [sentence(single(item).plain())] : [];
}

/** Formats how letters answer a match. Undefined if its rows show none. */
const explainLetters = (item: Extract<PublicItem, { interaction: 'match' }>) =>
  hasLetters(item)
    ? [sentence(m.quiz_instruction_match()), sentence(m.quiz_instruction_match_keys(), 'keys')]
    : undefined;

/** Lists the sentences of an instruction with the script of the page. Undefined if the script changes none. */
export function listEnhancedSentences(
  item: PublicItem,
  atOnce: AtOnce,
  explains: boolean,
): Sentence[] | undefined {
  if (item.interaction === 'order') return [sentence(m.quiz_instruction_order_move())];
  if (item.interaction === 'match') return explainLetters(item);
  if (item.interaction !== 'choice') return undefined;
  if (atOnce) return explains ? explainOnce(item, atOnce) : formatOnce(item, atOnce);
  const said = sentence(formatInstruction(item, explains));
  return explains ? [said, ...formatKeys(item, atOnce)] : undefined;
}
