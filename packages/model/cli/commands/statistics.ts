import * as z from 'zod/mini';
import { FormStatistics } from '../../src/statistics/form-statistics.ts';
import { ItemStatistics } from '../../src/statistics/item-statistics.ts';
import { OptionStatistics } from '../../src/statistics/option-statistics.ts';
import { callApi, localApi, parseAnswer } from '../api/call-api.ts';
import { toRefusal } from '../api/refusal.ts';
import type { Command } from '../command.ts';
import { formatCount } from '../format/lists.ts';
import { escapeControls } from '../format/terminal-text.ts';

const Item = z.object({
  id: z.string(),
  stem: z.string(),
  ...ItemStatistics.shape,
  options: z.array(OptionStatistics),
});
type Item = z.infer<typeof Item>;

const Form = z.object({ id: z.string(), ...FormStatistics.shape });
type Form = z.infer<typeof Form>;

const Report = z.object({
  revision: z.string(),
  attempts: z.object({ begun: z.number(), counted: z.number(), finished: z.number() }),
  items: z.array(Item),
  forms: z.array(Form),
});

const formatPercent = (share: number): string => `${Math.round(share * 100)}%`;
const formatFigure = (value: number | null): string =>
  value === null ? 'unknown' : value.toFixed(2);

const flagWords = {
  'negative-discrimination': 'readers who do well on other items do worse on this one',
  'below-chance': 'fewer readers are right than by blind guessing',
} as const satisfies Record<Item['flags'][number], string>;

function formatOption({ label, isKey, share, functioning }: Item['options'][number]): string {
  const remark = functioning === false ? '  (not working as a distractor)' : '';
  return `    ${isKey ? '*' : ' '} ${formatPercent(share).padStart(4)}  ${label}${remark}`;
}

/** A discrimination with its interval. */
const formatDiscrimination = ({ discrimination, discriminationInterval: range }: Item): string =>
  range === null
    ? formatFigure(discrimination)
    : `${formatFigure(discrimination)} (${formatFigure(range.low)} to ${formatFigure(range.high)})`;

/** One block for an item: its stem, its figures, its flags, and how often each option was chosen. */
function formatItem(item: Item): string {
  const { id, stem, attempts, facility, interval, flags, options } = item;
  const range = `${formatPercent(interval.low)} to ${formatPercent(interval.high)}`;
  const corrected = `${formatPercent(item.chanceCorrectedFacility)} corrected for guessing`;
  return [
    `${id}  ${stem}`,
    `    ${formatPercent(facility)} of ${attempts} right (${range}), ${corrected}, discrimination ${formatDiscrimination(item)}`,
    ...flags.map((flag) => `    LOOK: ${flagWords[flag]}`),
    ...options.map(formatOption),
  ]
    .map(escapeControls)
    .join('\n');
}

const formatForm = ({ id, items, attempts, kr20 }: Form): string =>
  escapeControls(
    `quiz ${id}: ${formatCount(items, 'item')}, ${formatCount(attempts, 'reader')}, KR-20 ${formatFigure(kr20)}`,
  );

/** Shows how readers answer each item of an article. */
export const statistics: Command = {
  parameters: 'ID [--revision HASH] [--to URL]',
  description: `Shows how readers answer each item of the article ID on the API at URL (${localApi}). Counts the first
responses of counted attempts, from ten on. Items with a warning come first. Uses the same key as publish.`,

  run: async ([id = ''], { to = localApi, revision }) => {
    const query = revision === undefined ? '' : `?revision=${encodeURIComponent(revision)}`;
    const path = `/v1/articles/${encodeURIComponent(id)}/statistics/items${query}`;
    const answer = await callApi(to, path);
    if (answer.status !== 200) return toRefusal('statistics', answer);
    const { attempts, items, forms, ...report } = parseAnswer(Report, answer);
    const flaggedFirst = items.toSorted((a, b) => b.flags.length - a.flags.length);
    const { begun, counted, finished } = attempts;
    const head = `revision ${escapeControls(report.revision).slice(0, 12)}: ${begun} attempts begun, ${counted} counted, ${finished} of them finished`;
    const few = items.length === 0 ? ['No item has ten counted responses yet.'] : [];
    const blocks = [head, ...flaggedFirst.map(formatItem), ...forms.map(formatForm), ...few];
    return { code: 0, output: blocks.join('\n\n') };
  },
};
