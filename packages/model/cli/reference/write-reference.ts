import { formatType } from './format-type.ts';
import type { JsonSchema } from './build-json-schema.ts';
import { loadedWords } from '../../src/sheet/text/loaded-words.ts';
import { kindExamples } from './kind-examples.ts';

const intro = `# The format of a sheet

A sheet is a JSON file in \`packages/model/sheets\`. \`sheet format\` writes this page and \`packages/model/sheet.schema.json\` from the
schemas in \`packages/model/src/sheet\`; change those. An editor such as VS Code completes and checks fields with the JSON Schema:

\`\`\`json
{ "json.schemas": [{ "fileMatch": ["packages/model/sheets/*.json"], "url": "./packages/model/sheet.schema.json" }] }
\`\`\`

Or name it in the file itself: \`"$schema": "../sheet.schema.json"\`. It stays in the sheet, and readers never get it.

Name the file after the sheet's \`id\`: commands take \`ID\` for \`packages/model/sheets/ID.json\`. They take the path of any other file, too, and
no rule compares its name with the \`id\`. Readers' links contain the \`id\`, so choose it before you publish and keep it.

\`sheet new ARTICLE\` drafts a sheet, \`sheet resolve SHEET ARTICLE\` writes its digest and the places of its quotes, and
\`sheet verify SHEET ARTICLE\` compares it with the article.

## A whole sheet

\`packages/model/sheets/reykjavik-summit-1986.json\` was written from an article of our own, \`packages/model/sheets/articles/reykjavik-summit-1986.txt\`.
Search it for these ids:

- \`abm-signing\`: a clause with its evidence, a slot that is named \`elsewhere\`, and two questions. One is about the time, with outside facts
  as wrong answers; the other about the place, with places that have \`coordinates\`, so it is drawn on the map.
- \`o-threshold\`: an outside fact with the page where it was looked up; \`abm-signing\` takes its date as a wrong answer and names it in \`sources\`.
- \`us-linkage\`: what one side said, in its \`voice\`, with wrong answers in words of their own and \`sole\`, which says why only one value is right.
- \`line-star-wars\`: an arrangement that is drawn on the line.`;

/** What a question can ask, by kind of fact. */
const askable = `## What a question can ask

The field \`ask\` of a question, and \`option\` and \`target\` of a match, name a slot:

| kind of fact | slots |
| --- | --- |
| \`clause\` | \`subject\`, any slot that the clause has, \`time\`, \`deed\` (what the subject did at that time), \`name\`; in a match \`line\`, too |
| \`office\` | \`person\`, \`title\`, \`organisation\` |
| \`delegation\` | \`leader\`, \`members\`, \`sender\`, \`orderedBy\`, \`destinations\`, \`departure\`, \`size\`, \`name\` |
| \`claim\` | \`claimant\`, \`content\` |

The slots of a clause have the names that you give them, such as \`object\`, \`place\`, \`reason\`, \`purpose\`, \`result\`. A slot is what a
preposition or the verb takes: "struck (\`object\`) targets (\`place\`) in Pakistan". To ask what somebody says, whom they blame or why,
use a clause whose \`voice\` is theirs; its sentence then begins "According to …". A \`claim\` asks which of several parties says it.

The \`time\` of a clause is when it happened or is due. A bound stands in a slot of its own, with its word before it, and so do several
days: \`{ "slot": "bound", "before": "by", "value": { "time": { "granularity": "year", "year": "2027" } } }\`. "By", "before" and "no later
than" leave every later date right as well, "after" and "no earlier than" every earlier one, unless \`sole\` says why there is one alone;
"since", "from" and "until" name a start or an end. Readers choose such a date and never type it, and it places nothing on a timeline. A time
of day is words: \`{ "slot": "clock", "before": "at", "ask": "what time", "value": { "text": "20:17 UTC" } }\`; the article may write it as
"8.17 pm". A period of years is an interval from 1 January to 31 December, of which the article need say the years alone.`;

/** The words that check 16 refuses, with what to write instead. */
const writeLoadedWords = (): string =>
  [
    `## Loaded words`,
    `Check 16 refuses these words, in any form, in texts for readers. There are two ways out: other words, or quotation marks beside who says
so, if a \`claim\` of theirs has these words. A word that lays blame may stand without quotation marks if the fact is in somebody's \`voice\`
and has the topic \`claims\`, since sentence and stem then name who says so.`,
    [
      '| words | why | write instead | in a claim |',
      '| --- | --- | --- | --- |',
      ...loadedWords.map(
        ({ words, reason, instead, kind }) =>
          `| ${words} | ${reason} | ${instead} | ${kind === 'blame' ? 'yes' : ''} |`,
      ),
    ].join('\n'),
  ].join('\n\n');

/** The fields of all facts, which the page describes once. */
const shared =
  'modality, remark, remarkSources, timeBounds, topic, matter, voice, evidence, complete, foils, elsewhere, briefingOnly, questions'.split(
    ', ',
  );

const isSchema = (part: unknown): part is JsonSchema => typeof part === 'object' && part !== null;

/** The word that tells a variant from the others: its kind, type, form of answer or granularity. */
function findWord({ properties = {} }: JsonSchema): string | undefined {
  for (const field of ['kind', 'type', 'as', 'granularity']) {
    const part = properties[field];
    if (!isSchema(part)) continue;
    const word = part.const ?? part.enum?.[0];
    if (typeof word === 'string') return word;
  }
  return undefined;
}

const isField = (part: unknown): boolean => isSchema(part);

/** Writes the fields of an object as a table. */
function writeTable(
  { properties = {}, required = [] }: JsonSchema,
  fields = Object.keys(properties),
): string {
  const rows = fields.flatMap((field) => {
    const part = properties[field];
    if (!isField(part) || !isSchema(part)) return [];
    const type = formatType(part).replaceAll('|', String.raw`\|`);
    const words = (part.description ?? '').replaceAll('|', String.raw`\|`);
    return [`| \`${field}\` | ${type} | ${required.includes(field) ? 'yes' : ''} | ${words} |`];
  });
  return ['| field | type | required | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function writeExample(word: string | undefined): string[] {
  const example = word === undefined ? undefined : kindExamples.get(word);
  return example === undefined
    ? []
    : [['```json', JSON.stringify(example, null, 2), '```'].join('\n')];
}

/** Writes one variant of a type, or a type that has none. */
function writeObject(name: string, schema: JsonSchema): string[] {
  const own = Object.keys(schema.properties ?? {});
  const isFact = own.includes('evidence') && own.includes('kind');
  const fields = isFact ? own.filter((field) => !shared.includes(field)) : own;
  const note = isFact ? [`The fields of [all facts](#fact), and:`] : [];
  return [...note, writeTable(schema, fields), ...writeExample(findWord(schema) ?? name)];
}

/** Writes the variants of a type that have a word of their own each, or its examples. */
function writeVariants(name: string, schema: JsonSchema): string[] {
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isSchema);
  const sections = variants.flatMap((variant) => {
    const word = findWord(variant);
    return word === undefined ? [] : [`### \`${word}\``, ...writeObject(name, variant)];
  });
  return sections.length > 0 ? sections : [`${formatType(schema)}.`, ...writeExample(name)];
}

/** The definitions in the order in which an editor meets them. */
const order =
  'FactSheet Source SheetEntity Fact Clause Slot Value Delegation Office Claim Time Evidence QuotedEvidence PlacedEvidence Question QuestionFoil Arrangement OutsideFact Topic Voice Closure'.split(
    ' ',
  );

function rankOf(name: string): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}

/** Writes the reference of the format as Markdown. */
export function writeReference({ $defs: definitions = {} }: JsonSchema): string {
  const sections = Object.entries(definitions)
    .toSorted(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap(([name, schema]) => {
      const body =
        schema.properties === undefined ? writeVariants(name, schema) : writeObject(name, schema);
      const common =
        name === 'Fact'
          ? ['All facts have:', writeTable(definitions['Clause'] ?? {}, ['id', ...shared])]
          : [];
      const words = schema.description === undefined ? [] : [schema.description];
      return [`## ${name}`, ...words, ...body, ...common];
    });
  return `${[intro, ...sections, askable, writeLoadedWords()].join('\n\n')}\n`;
}
