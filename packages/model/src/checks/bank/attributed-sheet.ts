import { withoutQuotations } from '../../english/words.ts';
import type { Fact, FactOf } from '../../sheet/fact.ts';
import { explainLoaded, findLoadedWords } from '../../sheet/text/loaded-words.ts';
import { fold, mentionsEntity, type BankCheck, type Flaw } from '../check.ts';
import type { Context, Path } from '../context.ts';

/** A text of the sheet that readers see. */
interface ReaderText {
  readonly text: string;
  readonly path: Path;
  /** True if the text is a claimant's, which may lay blame in neutral words. */
  readonly isAttributed: boolean;
}

/** The texts of a fact that readers see. */
function listTexts(fact: Fact, { pathOf, index }: Context): ReaderText[] {
  const isAttributed = fact.voice.type === 'attributed';
  const { name, line } = fact.kind === 'clause' ? fact : {};
  const content = fact.kind === 'claim' ? fact.content : undefined;
  const slots = { statement: index.statementOf(fact), name, line, content };
  return [
    ...Object.entries(slots).flatMap(([slot, text]) =>
      text === undefined ? [] : [{ text, path: pathOf(fact.id, slot), isAttributed }],
    ),
    // A remark is nobody's words but the editor's.
    ...(fact.remark === undefined
      ? []
      : [{ text: fact.remark, path: pathOf(fact.id, 'remark'), isAttributed: false }]),
    ...fact.foils.map(({ reason }, at) => ({
      text: reason,
      path: pathOf(fact.id, 'foils', at, 'reason'),
      isAttributed,
    })),
  ];
}

/** Finds loaded words outside quotation marks. */
function checkWording({ text, path, isAttributed }: ReaderText): Flaw[] {
  return findLoadedWords(withoutQuotations(text))
    .filter(({ loaded }) => !isAttributed || loaded.kind !== 'blame')
    .map(({ word, loaded }) => ({
      message: `"${word}" is loaded: ${explainLoaded(loaded)}`,
      path,
    }));
}

/** True if a claim or the quotations of its evidence contain these words. */
function containsQuotation(
  { content, statement, evidence }: FactOf<'claim'>,
  words: string,
): boolean {
  const texts = [content, statement, ...evidence.map(({ quote = '' }) => quote)];
  return texts.some((text) => fold(text).includes(fold(words)));
}

/** Finds quoted loaded words in texts that do not name a claimant who uses these words. */
function checkQuotations({ text, path }: ReaderText, context: Context): Flaw[] {
  const quoted = [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, words = '']) => words);
  return quoted
    .filter((words) => findLoadedWords(words).length > 0)
    .filter((words) => {
      const speakers = context.index
        .factsOf('claim')
        .filter((claim) => containsQuotation(claim, words));
      return !speakers.some(({ claimant }) => mentionsEntity(context, text, claimant));
    })
    .map((words) => ({
      message: `“${words}” does not stand beside who says so; name them in the same sentence, for example with the speaker as the subject: "Northland calls it “${words}”". The sheet needs a claim of theirs with these words`,
      path,
    }));
}

/** Finds an attributed fact whose statement does not name its claimant. */
function checkSpeaker(fact: Fact, context: Context): Flaw[] {
  const { voice } = fact;
  const statement = context.index.statementOf(fact);
  return voice.type === 'article' || mentionsEntity(context, statement, voice.claimant)
    ? []
    : [
        {
          message:
            'The statement tells what somebody says and does not name who; the speaker may be its subject: "Northland says that …"',
          path: context.pathOf(fact.id, 'statement'),
        },
      ];
}

/** Check 16, of a sheet: texts for readers are neutral, and claims and quotations name their claimant. */
export const checkAttributedSheet: BankCheck = (_, context) => {
  const { facts, headline, summary } = context.index.sheet;
  const own = Object.entries({ headline, summary }).map(([slot, text]) => ({
    text,
    path: [slot],
    isAttributed: false,
  }));
  const texts = facts.flatMap((fact) => listTexts(fact, context));
  // Items show the content of a claim only together with its claimant's name.
  const standingAlone = texts.filter(({ path }) => path.at(-1) !== 'content');
  return [
    ...[...own, ...texts].flatMap(checkWording),
    ...[...own, ...standingAlone].flatMap((each) => checkQuotations(each, context)),
    ...facts.flatMap((fact) => checkSpeaker(fact, context)),
  ];
};
