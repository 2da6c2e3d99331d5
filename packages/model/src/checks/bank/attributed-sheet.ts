import { nameOf } from '../../derive/phrases.ts';
import type { Fact, FactOf } from '../../sheet/fact.ts';
import { findLoadedWords } from '../../sheet/loaded-words.ts';
import { fold, withoutQuotations, type BankCheck, type Flaw } from '../check.ts';
import type { Context, Path } from '../context.ts';

/** A text that readers see, with where it stands. */
interface Told {
  readonly text: string;
  readonly path: Path;
  /** Told as a claimant's, who may lay blame in neutral grammar. */
  readonly isAttributed: boolean;
}

/** The texts of a fact that are told in the sheet's own voice. What a claim asserts is told as its claimant's. */
function listTexts(fact: Fact, { pathOf }: Context): Told[] {
  const isAttributed = fact.voice.type === 'attributed';
  const slots: Record<string, string> = {
    statement: fact.statement,
    ...(fact.kind === 'event' && { what: fact.what }),
    ...(fact.kind === 'objective' && { aim: fact.aim }),
    ...(fact.kind === 'claim' && { content: fact.content }),
  };
  return [
    ...Object.entries(slots).map(([slot, text]) => ({
      text,
      path: pathOf(fact.id, slot),
      isAttributed,
    })),
    ...fact.foils.map(({ reason }, at) => ({
      text: reason,
      path: pathOf(fact.id, 'foils', at, 'reason'),
      isAttributed,
    })),
  ];
}

/** Loaded words outside quotation marks. */
function checkWording({ text, path, isAttributed }: Told): Flaw[] {
  return findLoadedWords(withoutQuotations(text))
    .filter(({ loaded }) => !isAttributed || loaded.kind !== 'blame')
    .map(({ word, loaded }) => ({
      message: `"${word}" is loaded: ${loaded.reason} Put it in quotation marks beside its claimant, or say it otherwise`,
      path,
    }));
}

const namesOf = ({ index }: Context, id: string): string[] => {
  const entity = index.entity(id);
  return [nameOf(entity), entity.label, ...entity.aliases].map(fold);
};

const names = (context: Context, text: string, id: string): boolean =>
  namesOf(context, id).some((name) => fold(text).includes(name));

/** True for a claim that holds a quotation, in its words or in those of the article. */
function quotes({ content, statement, evidence }: FactOf<'claim'>, words: string): boolean {
  const texts = [content, statement, ...evidence.map(({ quote = '' }) => quote)];
  return texts.some((text) => fold(text).includes(fold(words)));
}

/** Loaded words in quotation marks whose claimant, somebody who makes a claim in these words, is not named beside them. */
function checkQuotations({ text, path }: Told, context: Context): Flaw[] {
  const quoted = [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, words = '']) => words);
  return quoted
    .filter((words) => findLoadedWords(words).length > 0)
    .filter((words) => {
      const speakers = context.index.factsOf('claim').filter((claim) => quotes(claim, words));
      return !speakers.some(({ claimant }) => names(context, text, claimant));
    })
    .map((words) => ({ message: `“${words}” does not stand beside who says so`, path }));
}

/** An attributed fact whose statement does not name who says so. */
function checkSpeaker(fact: Fact, context: Context): Flaw[] {
  const { voice, statement } = fact;
  return voice.type === 'article' || names(context, statement, voice.claimant)
    ? []
    : [
        {
          message: 'The statement tells what somebody says and does not name who',
          path: context.pathOf(fact.id, 'statement'),
        },
      ];
}

/** Check 16, of a sheet: what readers see is neutral, and what is said or quoted stands beside who says it. */
export const checkAttributedSheet: BankCheck = (_, context) => {
  const { facts, headline, summary } = context.index.sheet;
  const own = Object.entries({ headline, summary }).map(([slot, text]) => ({
    text,
    path: [slot],
    isAttributed: false,
  }));
  const told = facts.flatMap((fact) => listTexts(fact, context));
  // A claim's content is an option under its claimant's name.
  const beside = told.filter(({ path }) => path.at(-1) !== 'content');
  return [
    ...[...own, ...told].flatMap(checkWording),
    ...[...own, ...beside].flatMap((each) => checkQuotations(each, context)),
    ...facts.flatMap((fact) => checkSpeaker(fact, context)),
  ];
};
