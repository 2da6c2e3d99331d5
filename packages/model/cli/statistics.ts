import * as z from 'zod/mini';
import { FormStatistics } from '../src/statistics/form-statistics.ts';
import { ItemStatistics } from '../src/statistics/item-statistics.ts';
import { OptionStatistics } from '../src/statistics/option-statistics.ts';
import { callApi, localApi, readAnswer } from './api/call-api.ts';
import { toRefusal } from './api/problem.ts';
import type { Command } from './command.ts';
import { writeCount } from './words/list.ts';
import { toPlain } from './words/plain.ts';

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

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const figure = (value: number | null): string => (value === null ? 'unknown' : value.toFixed(2));

const flagWords = {
  'negative-discrimination': 'readers who do well elsewhere do worse here',
  'below-chance': 'fewer have it right than blind guesses would',
} as const satisfies Record<Item['flags'][number], string>;

function writeOption({ label, isKey, share, functioning }: Item['options'][number]): string {
  const remark = functioning === false ? '  (hardly does its work)' : '';
  return `    ${isKey ? '*' : ' '} ${percent(share).padStart(4)}  ${label}${remark}`;
}

/** One block for an item: what is asked, how it went, what to look at, and who chose what. */
function writeItem(item: Item): string {
  const { id, stem, attempts, facility, interval, discrimination, flags, options } = item;
  const range = `${percent(interval.low)} to ${percent(interval.high)}`;
  const known = `by chance corrected ${percent(item.chanceCorrectedFacility)}`;
  return [
    `${id}  ${stem}`,
    `    ${percent(facility)} of ${attempts} right (${range}), ${known}, discrimination ${figure(discrimination)}`,
    ...flags.map((flag) => `    LOOK: ${flagWords[flag]}`),
    ...options.map(writeOption),
  ]
    .map(toPlain)
    .join('\n');
}

const writeForm = ({ id, items, attempts, kr20 }: Form): string =>
  toPlain(`quiz ${id}: ${writeCount(items, 'item')}, ${attempts} readers, KR-20 ${figure(kr20)}`);

/** Shows how each item of an article does its work. */
export const statistics: Command = {
  parameters: 'ID [--revision HASH] [--to URL]',
  description: `Shows how readers answer each item of the article ID on the API at URL (${localApi}): first
responses of attempts that count, from ten on; what needs a look comes first. The key is found as for publish.`,

  run: async ([id = ''], { to = localApi, revision }) => {
    const query = revision === undefined ? '' : `?revision=${encodeURIComponent(revision)}`;
    const path = `/v1/articles/${encodeURIComponent(id)}/statistics/items${query}`;
    const answer = await callApi(to, path);
    if (answer.status !== 200) return toRefusal('statistics', answer);
    const { attempts, items, forms, ...report } = readAnswer(Report, answer);
    const flaggedFirst = items.toSorted((a, b) => b.flags.length - a.flags.length);
    const { begun, counted, finished } = attempts;
    const head = `revision ${toPlain(report.revision).slice(0, 12)}: ${begun} attempts begun, ${counted} counted, ${finished} of them finished`;
    const few = items.length === 0 ? ['No item has ten responses that count yet.'] : [];
    const blocks = [head, ...flaggedFirst.map(writeItem), ...forms.map(writeForm), ...few];
    return { code: 0, output: blocks.join('\n\n') };
  },
};
