import { inflect } from '@dateline/model/editing';
import type { ClauseJson } from '../../draft/draft.ts';
import { baseOfPresent, findVerb } from './find-verb.ts';
import { readWords } from './read-words.ts';
import { formsOfBase, formsOfPast, isBase, readForms, writeForms } from './verb-forms.ts';

/** The verb of a clause with how it is told. */
export type ToldVerb = Pick<ClauseJson, 'verb' | 'passive' | 'tense' | 'modality' | 'particle'>;

/** Reads a verb as an editor types it: "struck", "was struck", "did not sign", "was due to visit", "carried out". */
export function readVerb(text: string): ToldVerb {
  const plain = text.trim();
  // A word stands behind it, as in a sentence, so that "to visit" is read as a verb.
  const typed = `${plain} it`;
  const words = readWords(typed, { start: 0, end: typed.length }, []);
  const found = findVerb(words);
  const behind = words.slice((found?.to ?? 0) + 1, -1).map((word) => word.text);
  if (/^\p{Ll}{2,}[^sui\P{Ll}]s$/u.test(plain) && found === undefined)
    return { verb: writeForms(formsOfBase(baseOfPresent(plain))), tense: 'present' };
  if (found?.from !== 0 || behind.length > 1)
    return { verb: isBase(plain) ? writeForms(formsOfBase(plain)) : plain };
  const { forms, passive, tense, modality } = found;
  const [particle] = behind;
  return {
    verb: writeForms(forms),
    ...(passive === undefined ? {} : { passive }),
    ...(tense === undefined ? {} : { tense }),
    ...(modality === undefined ? {} : { modality }),
    ...(particle === undefined ? {} : { particle }),
  };
}

/** Writes the verb of a clause as `readVerb` reads it; what is no verb yet stays as it was typed. */
export function formatVerb(clause: ToldVerb): string {
  const { verb, passive = false, tense = 'past', modality = 'occurred', particle } = clause;
  const { base } = readForms(verb);
  const { finite } =
    base === '' ? { finite: verb } : inflect({ verb, passive, tense, modality }, false);
  return particle ? `${finite} ${particle}` : finite;
}

/** True if the spelling of a clause's verb allows other forms, so that the editor has to look at them. */
export function hasUnsureForms({ verb }: ToldVerb): boolean {
  const { base, past } = readForms(verb);
  return base !== '' && formsOfPast(past)?.isSure !== true;
}

/** Whether two verbs are told alike. */
export const isSameVerb = (a: ToldVerb, b: ToldVerb): boolean =>
  a.verb === b.verb &&
  (a.passive ?? false) === (b.passive ?? false) &&
  (a.tense ?? 'past') === (b.tense ?? 'past') &&
  (a.modality ?? 'occurred') === (b.modality ?? 'occurred') &&
  (a.particle ?? '') === (b.particle ?? '');

/** Gives a clause another verb; how it was told before goes. */
export function setVerb(clause: ClauseJson, told: ToldVerb): ClauseJson {
  const rest = { ...clause };
  delete rest.passive;
  delete rest.tense;
  delete rest.modality;
  delete rest.particle;
  return { ...rest, ...told };
}
