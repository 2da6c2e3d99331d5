import { nameOf } from '../../derive/phrases.ts';
import type { Fact } from '../../sheet/fact.ts';
import { findLoadedWords } from '../../sheet/loaded-words.ts';
import { fold, withoutQuotations, type BankCheck, type Flaw } from '../check.ts';
import type { Context } from '../context.ts';

/** The free texts of a fact that are told in the sheet's own voice, by slot. */
function textsOf(fact: Fact): (readonly [slot: string, text: string])[] {
  switch (fact.kind) {
    case 'event':
      return [
        ['statement', fact.statement],
        ['what', fact.what],
      ];
    case 'objective':
      return [
        ['statement', fact.statement],
        ['aim', fact.aim],
      ];
    default:
      return [['statement', fact.statement]];
  }
}

/** Loaded words outside quotation marks; an attributed fact may say in neutral grammar whom its claimant blames. */
function checkWording(fact: Fact, { pathOf }: Context): Flaw[] {
  const isAttributed = fact.voice.type === 'attributed';
  return textsOf(fact).flatMap(([slot, text]) =>
    findLoadedWords(withoutQuotations(text))
      .filter(({ loaded }) => !isAttributed || loaded.kind !== 'blame')
      .map(({ word, loaded }) => ({
        message: `"${word}" is loaded: ${loaded.reason} Put it in quotation marks beside its claimant, or say it otherwise`,
        path: pathOf(fact.id, slot),
      })),
  );
}

/** Names that can stand for a speaker: an attributed fact names its own, a quotation one of them. */
function checkSpeakers(fact: Fact, { index, pathOf }: Context): Flaw[] {
  const names = (id: string): string[] => {
    const entity = index.entity(id);
    return [nameOf(entity), entity.label, ...entity.aliases].map(fold);
  };
  const claimants = index.factsOf('claim').map(({ claimant }) => claimant);
  const speakers = fact.voice.type === 'attributed' ? [fact.voice.claimant] : claimants;
  const mustName = fact.voice.type === 'attributed' || /[“"]/.test(fact.statement);
  const text = fold(fact.statement);
  const isNamed = speakers.some((id) => names(id).some((name) => text.includes(name)));
  return !mustName || isNamed
    ? []
    : [
        {
          message: 'The statement tells what somebody says and does not name who',
          path: pathOf(fact.id, 'statement'),
        },
      ];
}

/** Check 16, of a sheet: statements are neutral, and what is said or quoted stands beside who says it. */
export const checkAttributedSheet: BankCheck = (_, context) =>
  context.index.sheet.facts.flatMap((fact) => [
    ...checkWording(fact, context),
    ...checkSpeakers(fact, context),
  ]);
