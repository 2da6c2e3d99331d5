import type { FactJson, QuestionJson, SheetJson } from '../draft/draft.ts';
import { stateFact, writeSentence } from '../facts/state-fact.ts';

/** Shorter sentences may stand in a text by chance. */
const fewestWords = 3;

type ArrangementJson = NonNullable<SheetJson['arrangements']>[number];

/** Changes one text of feedback; undefined stays undefined. */
type ChangeText = (text: string) => string;

/** Copies a line with other feedback; the same line if nothing changes. */
function changeLine<Line extends { because?: string | undefined }>(
  line: Line,
  change: ChangeText,
): Line {
  const because = line.because === undefined ? undefined : change(line.because);
  return because === line.because ? line : { ...line, because };
}

const changeLines = <Line extends { because?: string | undefined }>(
  lines: readonly Line[],
  change: ChangeText,
): Line[] => lines.map((line) => changeLine(line, change));

const changeMore = (more: string | undefined, change: ChangeText) =>
  more === undefined ? {} : { more: change(more) };

const changeQuestionTexts = (question: QuestionJson, change: ChangeText): QuestionJson => ({
  ...question,
  ...changeMore(question.more, change),
  ...(question.foils === undefined ? {} : { foils: changeLines(question.foils, change) }),
});

function changeArrangementTexts(asked: ArrangementJson, change: ChangeText): ArrangementJson {
  const more = changeMore(asked.more, change);
  switch (asked.as) {
    case 'order':
      return { ...asked, ...more, lines: changeLines(asked.lines, change) };
    case 'match':
      return { ...asked, ...more, rows: changeLines(asked.rows, change) };
    case 'line':
      return { ...asked, ...more, events: changeLines(asked.events, change) };
    case 'number':
    case 'choice':
      return { ...asked, ...more, foils: changeLines(asked.foils, change) };
  }
}

/** True if a text has a sentence, and not only as the beginning of a longer one. */
function holdsSentence(text: string, sentence: string): boolean {
  if (sentence.split(/\s+/).length < fewestWords) return false;
  const at = text.indexOf(sentence);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') &&
    !/[\p{L}\p{N}]/u.test(text[at + sentence.length] ?? '')
  );
}

/** The fact of an earlier sheet that a fact comes from: that of its id, or the one in its place, because an id may change. */
function findEarlier({ facts }: SheetJson, after: SheetJson, at: number): FactJson | undefined {
  const id = after.facts[at]?.id;
  return (
    facts.find((fact) => fact.id === id) ??
    (facts.length === after.facts.length ? facts[at] : undefined)
  );
}

/** Writes the stored sentences anew that only follow the parts, because a name in them has changed. */
function restateNamed(before: SheetJson, after: SheetJson): SheetJson {
  if (before.entities === after.entities) return after;
  const facts = after.facts.map((fact) => {
    if (fact.kind === 'clause' || !before.facts.includes(fact)) return fact;
    const isOwn = fact.statement !== writeSentence(before, fact);
    const statement = isOwn ? fact.statement : (writeSentence(after, fact) ?? fact.statement);
    return statement === fact.statement ? fact : { ...fact, statement };
  });
  return { ...after, facts };
}

/**
 * Keeps feedback that repeats a fact's sentence word for word in step with the fact. A fact that has no sentence for a moment,
 * because its editor is typing, is remembered by its last one.
 */
export class SentenceFollower {
  readonly #last = new Map<string, string>();

  /** Returns the sheet after a change, with the copies of each sentence that the change has altered. */
  follow(before: SheetJson, changed: SheetJson): SheetJson {
    if (before.facts === changed.facts && before.entities === changed.entities) return changed;
    const after = restateNamed(before, changed);
    const altered = this.#listAltered(before, after);
    if (altered.length === 0) return after;
    const change: ChangeText = (text) =>
      altered.reduce(
        (old, [from, to]) => (holdsSentence(old, from) ? old.replace(from, () => to) : old),
        text,
      );
    return {
      ...after,
      facts: after.facts.map((fact) =>
        fact.questions === undefined || fact.questions.length === 0
          ? fact
          : {
              ...fact,
              questions: fact.questions.map((each) => changeQuestionTexts(each, change)),
            },
      ),
      ...(after.arrangements && {
        arrangements: after.arrangements.map((each) => changeArrangementTexts(each, change)),
      }),
    };
  }

  /** The sentences that a change has altered, as they were and as they are. */
  #listAltered(before: SheetJson, after: SheetJson): [from: string, to: string][] {
    const altered = after.facts.flatMap((fact, at): [string, string][] => {
      const earlier = findEarlier(before, after, at);
      const isSame = earlier === fact && before.entities === after.entities;
      if (earlier === undefined || isSame) return [];
      const from = stateFact(before, earlier) || this.#last.get(earlier.id);
      const to = stateFact(after, fact);
      if (from !== undefined && to === '') this.#last.set(fact.id, from);
      return from === undefined || to === '' || from === to ? [] : [[from, to]];
    });
    // Two facts may say the same; then the copies may be of the one that stays.
    const stated = new Set(
      altered.length === 0 ? [] : after.facts.map((fact) => stateFact(after, fact)),
    );
    return altered.filter(([from]) => !stated.has(from));
  }
}

/** A question whose feedback has the sentence of a fact. */
export interface SentenceUse {
  /** The place of the fact that the question asks about. */
  readonly at: number;
  readonly stem: string | undefined;
}

/** Lists the questions about other facts that repeat the sentence of a fact in their feedback, or offer the fact as a wrong answer. */
export function listSentenceUses(sheet: SheetJson, at: number): SentenceUse[] {
  const fact = sheet.facts[at];
  const sentence = fact && stateFact(sheet, fact);
  if (!fact || !sentence) return [];
  return sheet.facts.flatMap(({ questions = [] }, place) =>
    place === at
      ? []
      : questions.flatMap(({ more = '', foils = [], stem }) =>
          [more, ...foils.map(({ because = '' }) => because)].some((text) =>
            holdsSentence(text, sentence),
          ) || foils.some((foil) => foil.fact === fact.id && foil.because === undefined)
            ? [{ at: place, stem }]
            : [],
        ),
  );
}
