import type { ArticleText } from '../../sheet/text/article-text.ts';
import type { Evidence } from '../../sheet/evidence.ts';
import type { Entity } from '../../sheet/entity.ts';
import type { Fact } from '../../sheet/fact.ts';
import { valuesOf } from '../../sheet/facts/clause.ts';
import { factsIn } from '../../sheet/value.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { lookUpSheet } from '../../derive/lookup/indexed-sheet.ts';
import type { SheetLookup } from '../../derive/lookup/sheet-lookup.ts';
import { shareMeaning } from './shares-meaning.ts';
import type { SheetFault } from '../../sheet/rules/sheet-fault.ts';
import { formatNumber } from '../../english/words.ts';
import { adviseOn } from './advise.ts';
import { compareDate } from './compare-date.ts';
import { compareScore } from './compare-score.ts';
import { compareText, type Known } from './compare-text.ts';
import { namesInText, namesEntity } from './find-name.ts';
import { isStated, isStatedElsewhere, slotOfWords } from './is-stated.ts';
import { listPlainWords } from './name-words.ts';
import { quoteAll, quoteNames, quoteNumbers, readText, type Reading } from './reading.ts';
import { resolveDates } from '../../candidates/dates/list-dates.ts';
import type { WrittenNumber } from '../../candidates/numbers/read-numbers.ts';
import {
  listDatesOf,
  listStated,
  listTimes,
  readParts,
  type DateParts,
  type Stated,
} from './stated-in-fact.ts';

/** The text of the article that a piece of evidence points at; empty if the article ends before. */
export function readEvidence(article: ArticleText, { paragraph, start, end }: Evidence): string {
  return article.paragraphs[paragraph]?.slice(start, end) ?? '';
}

const nothingStated = 'the evidence has no word of the fact; mark the words that say it';

const boundWords = {
  exact: 'no bound',
  atLeast: '"more than", "over" or "at least"',
  atMost: '"up to", "under" or "at most"',
  about: '"about", "some" or "nearly"',
} as const;

function compareNumber(
  { value, bound }: Extract<Stated, { type: 'number' }>,
  numbers: readonly WrittenNumber[],
): string | undefined {
  const equal = numbers.filter((number) => number.value === value && !number.isOrdinal);
  if (equal.length === 0) {
    return `the sheet has ${formatNumber(value)}; the evidence has these numbers: ${quoteNumbers(numbers)}`;
  }
  if (bound === undefined || equal.some(({ bounds }) => bounds.includes(bound))) return undefined;
  const [found = 'exact'] = equal.flatMap(({ bounds }) => bounds);
  return bound === 'exact'
    ? `the sheet has exactly ${formatNumber(value)}; the evidence says ${boundWords[found]}: write "bound": "${found}"`
    : `the sheet has ${formatNumber(value)} with the bound "${bound}", which needs words such as ${boundWords[bound]} beside the number; the evidence has ${found === 'exact' ? 'none' : boundWords[found]}`;
}

/** Says which paragraph nearest to the evidence names an entity: "; paragraph 2 names it". Empty if none does. */
function sayWhereNamed(entity: Entity, { evidence }: Fact, { paragraphs }: ArticleText): string {
  const distanceOf = (at: number): number =>
    Math.min(...evidence.map(({ paragraph }) => Math.abs(paragraph - at)));
  const [nearest] = paragraphs
    .flatMap((text, at) => (namesEntity(text, entity) ? [at] : []))
    .toSorted((a, b) => distanceOf(a) - distanceOf(b));
  if (nearest === undefined) return '';
  return `; ${nearest === 0 ? 'the headline' : `paragraph ${nearest}`} names it`;
}

/** Says what the sheet has and what the evidence has instead; undefined if the evidence says it. */
function compareStated(
  stated: Stated,
  reading: Reading,
  { fact, known, entities, article }: Source & { readonly fact: Fact; readonly known: Known },
): string | undefined {
  const { text, numbers } = reading;
  switch (stated.type) {
    case 'name': {
      const entity = entities.get(stated.entity);
      const { statement } = stated;
      if (entity === undefined || namesEntity(statement ?? text, entity)) return undefined;
      const own = `the sheet has ${entity.id} (${quoteAll(namesInText(entity))})`;
      return statement === undefined
        ? `${own}; the evidence has these names: ${quoteNames(text)}${sayWhereNamed(entity, fact, article)}`
        : `${own}; its statement has these names: ${quoteNames(statement)}`;
    }
    case 'number':
      return compareNumber(stated, numbers);
    case 'minute':
      return numbers.some(({ value }) => value === stated.value)
        ? undefined
        : `the sheet has minute ${stated.value}; the evidence has these numbers: ${quoteNumbers(numbers)}`;
    case 'score':
      return compareScore(stated, text);
    case 'text':
      return compareText(stated, reading, known);
    case 'date':
      return compareDate(stated, reading);
  }
}

/** The dates of a text by words such as "last May", as seen from the day of publication. */
const listResolved = (text: string, published: string | undefined): DateParts[] =>
  published === undefined
    ? []
    : resolveDates(text, published)
        .flatMap(({ time }) => listDatesOf(time))
        .map((date) => readParts(date, []));

/** The ids of the facts that a fact names in its slots. */
const factsOfClause = (fact: Fact): string[] =>
  fact.kind === 'clause' ? valuesOf(fact).flatMap(({ value }) => factsIn(value)) : [];

/** The words of a fact in all its forms. */
function listWords(fact: Fact, { lookup }: Source): string {
  const { verb, name, line } = fact.kind === 'clause' ? fact : {};
  return [lookup.statementOf(fact), verb, name, line].join(' ');
}

/** The sheet and the article that a fact is compared with. */
interface Source {
  readonly lookup: SheetLookup;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly article: ArticleText;
  readonly frame: DateParts;
  readonly plain: ReadonlySet<string>;
  /** The day of publication. */
  readonly published: string | undefined;
}

/** Lists what a fact states, for the entities of a sheet. */
const listStatedIn = (fact: Fact, { entities }: Source): Stated[] =>
  listStated(fact, (id) => {
    const entity = entities.get(id);
    return entity?.type === 'organisation' && entity.form === 'state';
  });

/** The names that the texts of a fact may use: those of who and what the fact or its evidence names. */
function listKnownNames(fact: Fact, text: string, source: Source): string {
  const events = factsOfClause(fact).flatMap((id) => source.lookup.fact(id));
  const stated = [fact, ...events].flatMap((each) => listStatedIn(each, source));
  const used = new Set([
    ...stated.flatMap((each) => (each.type === 'name' ? [each.entity] : [])),
    ...(fact.kind === 'office' ? [fact.organisation] : []),
    ...(fact.voice.type === 'attributed' ? [fact.voice.claimant] : []),
  ]);
  const entities = [...source.entities.values()].filter(
    (entity) => used.has(entity.id) || namesEntity(text, entity),
  );
  const names = events.flatMap((event) => ('name' in event ? (event.name ?? []) : []));
  return [...entities.flatMap(namesInText), ...names].join(' | ');
}

function listKnown(fact: Fact, { text }: Reading, source: Source): Known {
  const { article, frame, published } = source;
  const [headline] = article.paragraphs;
  const stated = listStatedIn(fact, source);
  const paragraphs = [...new Set(fact.evidence.map(({ paragraph }) => paragraph))];
  return {
    numbers: new Set(stated.flatMap((each) => ('value' in each ? [each.value] : []))),
    dates: [...listTimes(fact), frame, ...listResolved(text, published)],
    names: listKnownNames(fact, text, source),
    plain: source.plain,
    scopes: {
      evidence: [headline, text].join(' | '),
      paragraph: [headline, ...paragraphs.map((at) => article.paragraphs[at])].join(' | '),
      article: article.paragraphs.join(' | '),
    },
  };
}

/** Finds the slot of a fact of which the evidence tells nothing beside a name or a date. */
function compareStatedInWords(
  fact: Fact,
  text: string,
  found: readonly Stated[],
  source: Source,
): { slot: string; message: string }[] {
  const isAny =
    found.some(({ type }) => type !== 'text') ||
    shareMeaning(`${listWords(fact, source)} ${listKnownNames(fact, text, source)}`, text);
  if (!isAny) return [{ slot: 'evidence', message: nothingStated }];
  if (fact.kind !== 'clause' && fact.kind !== 'claim') return [];
  if (isStatedElsewhere(fact) || isStated(fact, text, found, source.entities)) return [];
  const slot = slotOfWords(fact);
  const piece = JSON.stringify({ slot, why: 'the article says “shut”' });
  return [
    {
      slot,
      message: `the sheet has "${source.lookup.statementOf(fact)}"; the evidence has nothing of it but names or dates; mark the words that say it, or, if they do so in other words, add for example ${piece} to "elsewhere"`,
    },
  ];
}

function compareFact(fact: Fact, source: Source): { slot: string; message: string }[] {
  const text = fact.evidence.map((piece) => readEvidence(source.article, piece)).join(' | ');
  const reading = readText(text);
  const elsewhere = new Set(fact.elsewhere.map(({ slot }) => slot));
  const known = listKnown(fact, reading, source);
  const compared = listStatedIn(fact, source).map((stated) => ({
    stated,
    message: compareStated(stated, reading, { ...source, fact, known }),
  }));
  const missing = compared.flatMap(({ stated, message }) =>
    message === undefined || elsewhere.has(stated.slot)
      ? []
      : [{ slot: stated.slot, message: `${message}; ${adviseOn(stated, fact)}` }],
  );
  if (missing.length > 0) return missing;
  const found = compared.flatMap(({ stated, message }) => (message === undefined ? [stated] : []));
  return compareStatedInWords(fact, text, found, source);
}

/**
 * Compares the names, numbers and dates of each fact with the article's text at its evidence. Each has to be readable
 * there, unless it is marked as inferred or the fact's `elsewhere` names the slot; evidence without a word of the fact is
 * refused in any case, and that of another sentence with the same name unless `elsewhere` says in which words it tells the fact.
 */
export function compareEvidence(sheet: FactSheet, article: ArticleText): SheetFault[] {
  const [asOf = {}] = listDatesOf(sheet.asOf).map((date) => readParts(date, []));
  const { published } = sheet.source;
  const source = {
    lookup: lookUpSheet(sheet),
    entities: new Map(sheet.entities.map((entity) => [entity.id, entity])),
    article,
    frame: { month: asOf.month, year: asOf.year },
    plain: listPlainWords(article.paragraphs),
    published: published?.granularity === 'day' ? published.date : undefined,
  };
  return sheet.facts.flatMap((fact, at) =>
    compareFact(fact, source).map(({ slot, message }) => ({ path: ['facts', at, slot], message })),
  );
}
