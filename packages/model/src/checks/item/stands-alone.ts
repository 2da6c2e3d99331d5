import { frameYear } from '../../english/lexicon.ts';
import { formatSpan } from '../../sheet/format-time.ts';
import { spanOf } from '../../sheet/time.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { wholeWord, type Flaw, type ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';

const contextWords = wholeWord(
  'according to the (?:article|text|report)|the (?:article|passage)|above|below|today|yesterday|' +
    'tomorrow|(?:last|this|next) (?:week|month|year)|recent(?:ly)?|currently|now',
);

/** Takes the names of entities out of a text, such as "USA Today", as far as they have one of the words. */
const withoutNames = ({ index }: Context, text: string): string =>
  index.sheet.entities
    .flatMap(({ label, phrase, short, aliases }) => [label, phrase, short, ...aliases])
    .filter((name) => name !== undefined)
    .filter((name) => contextWords.test(name))
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, '…'), text);

const bareDay =
  /\b(\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/gu;

/** The years of a sheet's facts, and those of the facts of each day, such as "7 May". */
function listYears({ index }: Context): { all: Set<string>; byDay: Map<string, Set<string>> } {
  const all = new Set<string>();
  const byDay = new Map<string, Set<string>>();
  for (const time of index.sheet.facts.flatMap((fact) => timeOfFact(fact) ?? [])) {
    const { first, last } = spanOf(time);
    for (const day of [first, last]) {
      const [, name = '', year = ''] =
        /^(.+) (\d+)$/.exec(formatSpan({ first: day, last: day })) ?? [];
      all.add(year);
      byDay.set(name, new Set([...(byDay.get(name) ?? []), year]));
    }
  }
  return { all, byDay };
}

/** Days without a year that a reader would put into another one: the frame's, or any if the sheet has no frame. */
function checkYears(stem: string, context: Context): Flaw[] {
  const days = [...stem.matchAll(bareDay)].flatMap(([, day]) => day ?? []);
  if (days.length === 0 || /\b\d{4}\b/.test(stem)) return [];
  const { all, byDay } = listYears(context);
  const frame = frameYear(context.index);
  return days.flatMap((day) => {
    const years = [...(byDay.get(day) ?? [])];
    const isSettled =
      frame === undefined ? all.size < 2 : years.length === 0 || years.includes(frame);
    return isSettled
      ? []
      : [
          {
            message: `"${day}" in "${stem}" needs its year${years.length === 1 ? `: "${day} ${years[0]}"` : ''}`,
          },
        ];
  });
}

/**
 * Check 15: stem and options do not refer to the page or to the day of reading, outside the names of the sheet’s entities, and a day
 * in the stem has its year if the frame gives another.
 */
export const checkStandsAlone: ItemCheck = ({ stem, options }, context) => [
  ...checkYears(stem, context),
  ...[stem, ...options.map(({ label }) => label)].flatMap((text) => {
    if (!contextWords.test(text)) return [];
    const found = contextWords.exec(withoutNames(context, text))?.[0];
    return found === undefined
      ? []
      : [{ message: `"${found}" in "${text}" leans on the page or on the day` }];
  }),
];
