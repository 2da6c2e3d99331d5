import { fromDayNumber, toDayNumber } from '../../src/sheet/time.ts';
import type { Gold, GoldArticle } from './gold.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

/** The Monday and Sunday of a week of ISO 8601, whose first one holds 4 January. */
function writeWeek(year: number, week: number): string {
  const fourth = toDayNumber(day(year, 1, 4));
  const monday = fourth - ((new Date(fourth * 86_400_000).getUTCDay() + 6) % 7) + 7 * (week - 1);
  return `${fromDayNumber(monday)}/${fromDayNumber(monday + 6)}`;
}

/** Writes a value of TimeML as `score` compares it; undefined unless it is a day, month, year, quarter, week or decade. */
function writeValue(value: string): string | undefined {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(value)) return value;
  const [, years = '', sort = '', number = ''] = /^(\d{3,4})(?:-([QW])(\d+)|X?)$/.exec(value) ?? [];
  const year = Number(years);
  if (sort === 'Q')
    return `${day(year, Number(number) * 3 - 2, 1)}/${day(year, Number(number) * 3 + 1, 0)}`;
  if (sort === 'W') return writeWeek(year, Number(number));
  return years.length === 3 ? `${years}0-01-01/${years}9-12-31` : undefined;
}

interface Tag {
  readonly attributes: string;
  readonly start: number;
}

/** Takes the tags out of a paragraph and keeps the places of its dates. */
function readParagraph(xml: string, paragraph: number): { text: string; gold: Gold[] } {
  let text = '';
  const gold: Gold[] = [];
  const open: Tag[] = [];
  for (const piece of xml.split(/(<[^>]*>)/)) {
    if (piece.startsWith('<TIMEX3')) open.push({ attributes: piece, start: text.length });
    else if (piece === '</TIMEX3>') {
      const { attributes = '', start = 0 } = open.pop() ?? {};
      const [, written = ''] = /\bvalue="([^"]*)"/.exec(attributes) ?? [];
      const value = /\btype="DATE"/.test(attributes) ? writeValue(written) : undefined;
      if (value !== undefined)
        gold.push({ paragraph, start, end: text.length, kind: 'date', value });
    } else if (!piece.startsWith('<')) {
      const plain = piece.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);
      text += plain.replace(/\s+/g, ' ');
    }
  }
  return { text, gold };
}

/** Reads an article of TimeML with its dates. */
export function readTimeml(file: string): GoldArticle {
  const [created = ''] = /<TIMEX3[^>]*CREATION_TIME[^>]*>/.exec(file) ?? [];
  const [, published = ''] = /\bvalue="(\d{4}-\d\d-\d\d)/.exec(created) ?? [];
  const [, title = ''] = /<TITLE>([\s\S]*?)<\/TITLE>/.exec(file) ?? [];
  const [, body = ''] = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(file) ?? [];
  const read = [title, ...body.split(/\n\s*\n/)].map((xml, at) => readParagraph(xml.trim(), at));
  return {
    paragraphs: read.map(({ text }) => text),
    published,
    gold: read.flatMap(({ gold }) => gold),
  };
}
