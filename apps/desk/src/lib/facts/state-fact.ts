import {
  buildLexicon,
  capitalise,
  Entity,
  Fact,
  formatTime,
  joinWords,
  writeLine,
  writeStatement,
  type Lexicon,
} from '@dateline/model/editing';
import type { EntityJson, FactJson, SheetJson } from '../draft/draft.ts';
import { isEmpty } from './slot-value.ts';

/** What the words of facts depend on. */
export type SheetWords = Pick<SheetJson, 'entities' | 'facts' | 'asOf'>;

const parsedEntities = new WeakMap<EntityJson, Entity>();

/** Stands in for a name that is gone or not complete. */
const noName = (label: string): Entity => ({ type: 'group', id: 'name', label, aliases: [] });

function parseEntity(json: EntityJson | undefined): Entity {
  if (json === undefined) return noName('a name that is gone');
  const known = parsedEntities.get(json);
  if (known !== undefined) return known;
  const parsed = Entity.safeParse(json).data ?? noName(json.label || 'a name');
  parsedEntities.set(json, parsed);
  return parsed;
}

/** Stands in for what a fact that is not complete has not got yet. */
const evidenceOfNothing = [{ paragraph: 0, start: 0, end: 1 }];

/** Parses a fact as far as its words need it; undefined while subject or verb are missing. */
function parseFact(json: FactJson): Fact | undefined {
  const bare = {
    ...json,
    id: 'fact',
    evidence: evidenceOfNothing,
    questions: [],
    elsewhere: [],
    foils: [],
    briefingOnly: undefined,
    remark: undefined,
  };
  if (json.kind !== 'clause') return Fact.safeParse(bare).data;
  const slots = (json.slots ?? []).filter(({ value }) => !isEmpty(value));
  const named = json.name ? { name: json.name } : { name: undefined };
  return Fact.safeParse({
    ...bare,
    statement: undefined,
    slots,
    ...named,
    line: undefined,
    unit: undefined,
  }).data;
}

/** The words that a draft's facts are written with, also while it is not complete. */
export function buildWords({ entities, facts, asOf }: SheetWords): Lexicon {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const nameless = (id: string): Fact =>
    Fact.parse({
      kind: 'clause',
      id: 'fact',
      subject: { text: id },
      verb: 'be, was, been',
      evidence: evidenceOfNothing,
    });
  const lexicon = buildLexicon({
    sheet: {},
    entity: (id) => parseEntity(byId.get(id)),
    fact: nameless,
  });
  const year = asOf !== undefined && 'date' in asOf ? asOf.date.slice(0, 4) : undefined;
  return {
    ...lexicon,
    nameOfFact: (id) => {
      const fact = facts.find((each) => each.id === id);
      if (fact?.kind === 'delegation')
        return fact.what || `the delegation led by ${lexicon.nameOf(fact.leader)}`;
      return (fact?.kind === 'clause' && fact.name) || 'a fact without a name';
    },
    formatTime: (time) => {
      const text = formatTime(time);
      const years = text.match(/ \d{4}/g) ?? [];
      return years.length === 1 && years[0] === ` ${year}` ? text.replace(/ \d{4}/, '') : text;
    },
  };
}

const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The sentence that the desk writes for a fact of another kind than a clause. */
function suggestStatement(fact: Exclude<Fact, { kind: 'clause' }>, words: Lexicon): string {
  switch (fact.kind) {
    case 'delegation': {
      const verb = fact.modality === 'planned' ? 'was due to send' : 'sent';
      const places = joinWords(fact.destinations.map(words.nameOf));
      const time = fact.departure === undefined ? '' : ` on ${words.formatTime(fact.departure)}`;
      return `${words.nameOf(fact.sender)} ${verb} a delegation led by ${words.nameOf(fact.leader)} to ${places}${time}.`;
    }
    case 'office': {
      // Posts are told as of the article's day, which may be long past.
      const was = fact.status === 'current' ? 'was' : 'had been';
      return `${words.nameOf(fact.person)} ${was} ${fact.title} of ${words.nameOf(fact.organisation)}.`;
    }
    case 'claim': {
      const other = fact.about === undefined ? '' : words.nameOf(fact.about);
      return endSentence(
        `${words.nameOf(fact.claimant)} says that ${fact.content.replaceAll('{other}', other)}`,
      );
    }
  }
}

const isFilled = (fact: FactJson): boolean => {
  switch (fact.kind) {
    case 'clause':
      return !isEmpty(fact.subject);
    case 'delegation':
      return fact.sender !== '' && fact.leader !== '' && fact.destinations.length > 0;
    case 'office':
      return fact.person !== '' && fact.organisation !== '' && fact.title !== '';
    case 'claim':
      return fact.claimant !== '' && fact.content !== '';
  }
};

/** The sentence that the parts of a fact give; undefined while they are too few. */
export function writeSentence(sheet: SheetWords, json: FactJson): string | undefined {
  if (!isFilled(json)) return undefined;
  const words = buildWords(sheet);
  const fact = parseFact(json.kind === 'clause' ? json : { ...json, statement: 'stated' });
  if (fact === undefined) return undefined;
  return fact.kind === 'clause'
    ? writeStatement(words, fact)
    : capitalise(suggestStatement(fact, words));
}

/** The headline that the parts of a clause give. */
export function writeHeadline(sheet: SheetWords, json: FactJson): string | undefined {
  const fact = isFilled(json) ? parseFact(json) : undefined;
  return fact?.kind === 'clause' ? writeLine(buildWords(sheet), fact) : undefined;
}

interface Written {
  readonly entities: readonly EntityJson[];
  readonly text: string;
}

const written = new WeakMap<FactJson, Written>();

/** The statement of a fact as readers see it: the editor's words, or the sentence that its parts give; "" while there is none. */
export function stateFact(sheet: SheetWords, fact: FactJson): string {
  if (fact.statement) return fact.statement;
  const known = written.get(fact);
  if (known?.entities === sheet.entities) return known.text;
  const text = writeSentence(sheet, fact) ?? '';
  written.set(fact, { entities: sheet.entities, text });
  return text;
}
