import {
  findPeriod,
  type Attempt,
  type DateGranularity,
  type PublicItem,
} from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import type { AtOnce } from './at-once.ts';

// The examples are old dates, so they are never the answer. The API reads dates in English only.
const dates: Record<DateGranularity, () => string> = {
  day: () => m.quiz_instruction_day({ example: '14 July 1789' }),
  month: () => m.quiz_instruction_month({ example: 'July 1789' }),
  year: () => m.quiz_instruction_year({ example: '1789' }),
};

const singles = {
  list: { plain: m.quiz_instruction_choice, once: m.quiz_instruction_choice_once },
  map: { plain: m.quiz_instruction_map, once: m.quiz_instruction_map_once },
  line: { plain: m.quiz_instruction_line, once: m.quiz_instruction_line_once },
};

/** Gets the instructions for an item with one right option, by how it is drawn. */
const single = (item: PublicItem) =>
  singles[(item.interaction === 'choice' && item.picture?.kind) || 'list'];

/** Formats how to answer an item. A date may leave out its year. */
export function formatInstruction(item: PublicItem, frame: Attempt['frame']): string {
  switch (item.interaction) {
    case 'choice':
      return single(item).plain();
    case 'multipleChoice':
      return m.quiz_instruction_multiple();
    case 'order':
      return m.quiz_instruction_order();
    case 'match':
      return m.quiz_instruction_match();
    case 'number':
      return m.quiz_instruction_number();
    case 'date':
      return [dates[item.granularity](), ...formatPeriod(item, frame)].join(' ');
  }
}

/** Formats in which year a date without one is taken to be. */
function formatPeriod(
  { granularity, stem }: Extract<PublicItem, { interaction: 'date' }>,
  frame: Attempt['frame'],
): string[] {
  const period = granularity === 'year' ? undefined : findPeriod(stem, frame);
  return period === undefined ? [] : [m.quiz_instruction_frame({ year: period.slice(0, 4) })];
}

/** Formats how to answer with what the script of the page adds. Undefined if it adds nothing. */
export function formatEnhancedInstruction(item: PublicItem, atOnce: AtOnce): string | undefined {
  if (item.interaction === 'order') return m.quiz_instruction_order_move();
  if (atOnce === 'choice') return single(item).once();
  return atOnce === 'confidence' ? m.quiz_instruction_choice_sure() : undefined;
}
