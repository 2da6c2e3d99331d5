import type { ClauseJson } from '../../draft/draft.ts';
import { isFinite, isInfinitive, isPlainVerb, type Word } from './read-words.ts';
import {
  formsOfBase,
  formsOfParticiple,
  formsOfPast,
  isBase,
  isParticiple,
  type VerbForms,
} from './verb-forms.ts';

/** The verb of a sentence, with the places of its first and last word. */
export interface FoundVerb extends Pick<ClauseJson, 'modality' | 'tense' | 'passive'> {
  readonly from: number;
  readonly to: number;
  readonly forms: VerbForms;
}

const be = /^(?:was|were|is|are)$/;
const have = /^(?:has|have|had)$/;
const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.isTaken &&
  /^(?:not|also|then|later|now|still|already|just|never|recently|first|finally|reportedly|\p{Ll}{2,}ly)$/u.test(
    word.low,
  );

const modal = /^(?:can|cannot|could|may|might|must|should)$/;

/** Skips "not", "also", "reportedly". */
function skip(words: readonly Word[], at: number): { at: number; isNegated: boolean } {
  let place = at;
  let isNegated = false;
  while (isAdverb(words[place])) {
    isNegated ||= /^(?:not|never)$/.test(words[place]?.low ?? '');
    place += 1;
  }
  return { at: place, isNegated };
}

const negate = (isNegated: boolean): Pick<FoundVerb, 'modality'> =>
  isNegated ? { modality: 'negated' } : {};
const inPresent = (low: string): Pick<FoundVerb, 'tense'> =>
  /^(?:is|are)$/.test(low) ? { tense: 'present' } : {};

const planWords = /^(?:due|scheduled|set|expected|planned|supposed|going)$/;

/** "visit" or "be awarded" after "to", "will" and the like. */
function readBare(
  words: readonly Word[],
  from: number,
  at: number,
  modality: 'planned' | 'intended' | 'negated',
): FoundVerb | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || word.isTaken || !/^\p{Ll}{2,}$/u.test(word.low)) return undefined;
  if (word.low === 'be' && next !== undefined && isParticiple(next.low)) {
    const forms = formsOfParticiple(next.low);
    return forms && { from, to: at + 1, forms, modality, passive: true };
  }
  return { from, to: at, forms: formsOfBase(word.low), modality };
}

/** "visiting" after "was": the sheet has no such form, so it is told as "visited". */
function readProgressive(word: Word | undefined): VerbForms | undefined {
  const [, stem = ''] = /^(\p{Ll}{2,})ing$/u.exec(word?.low ?? '') ?? [];
  if (stem === '' || word?.isTaken) return undefined;
  const base = [stem, `${stem}e`, stem.slice(0, -1)].find(isBase);
  return base === undefined ? formsOfPast(`${stem}ed`) : formsOfBase(base);
}

/** A verb that begins with "was", "is". */
function readBe(words: readonly Word[], from: number): FoundVerb | undefined {
  const { low = '' } = words[from] ?? {};
  const { at, isNegated } = skip(words, from + 1);
  const next = words[at];
  const plan = planWords.test(next?.low ?? '') && words[at + 1]?.low === 'to' ? at + 2 : undefined;
  const to = plan ?? (next?.low === 'to' && isInfinitive(words, at + 1) ? at + 1 : undefined);
  if (to !== undefined)
    return readBare(words, from, to, plan === undefined ? 'intended' : 'planned');
  const start = next?.low === 'being' ? at + 1 : at;
  const participle = words[start];
  const common = { ...negate(isNegated), ...inPresent(low), from };
  if (participle !== undefined && !participle.isTaken && isParticiple(participle.low)) {
    const forms = formsOfParticiple(participle.low);
    if (forms !== undefined) return { ...common, to: start, forms, passive: true };
  }
  const progressive = readProgressive(next);
  if (progressive !== undefined) return { ...common, to: at, forms: progressive };
  return { ...common, to: isNegated ? at - 1 : from, forms: formsOfBase('be') };
}

/** A verb that begins with "has", "had". */
function readHave(words: readonly Word[], from: number): FoundVerb | undefined {
  const { low = '' } = words[from] ?? {};
  const { at, isNegated } = skip(words, from + 1);
  const next = words[at];
  const tense: Pick<FoundVerb, 'tense'> = low === 'had' ? {} : { tense: 'perfect' };
  if (next?.low === 'been') {
    const later = skip(words, at + 1).at;
    const forms = formsOfParticiple(words[later]?.low ?? '');
    return forms === undefined
      ? { from, to: at, forms: formsOfBase('be'), ...tense, ...negate(isNegated) }
      : { from, to: later, forms, passive: true, ...tense, ...negate(isNegated) };
  }
  const forms = next !== undefined && !next.isTaken ? formsOfParticiple(next.low) : undefined;
  if (forms !== undefined && isParticiple(next?.low ?? ''))
    return { from, to: at, forms, ...tense, ...negate(isNegated) };
  const present: Pick<FoundVerb, 'tense'> = low === 'had' ? {} : { tense: 'present' };
  return { from, to: from, forms: formsOfBase('have'), ...present };
}

/** "Plans" of "plans to build": what somebody wants is told as that, with the deed as its end. */
function readWish({ low }: Word, at: number): FoundVerb | undefined {
  const forms = formsOfPast(low);
  if (forms !== undefined) return { from: at, to: at, forms };
  return { from: at, to: at, forms: formsOfBase(low.replace(/s$/, '')), tense: 'present' };
}

const wishes = /^(?:plans?|planned|hopes?|hoped|intends?|intended|aims?|aimed|wants?|wanted)$/;

/** The verb that begins at a word; undefined if none does. */
function readVerbAt(words: readonly Word[], at: number): FoundVerb | undefined {
  const word = words[at];
  if (word === undefined || word.isTaken) return undefined;
  if (be.test(word.low)) return readBe(words, at);
  if (have.test(word.low)) return readHave(words, at);
  const next = skip(words, at + 1);
  if (/^(?:did|does|do)$/.test(word.low))
    return next.isNegated ? readBare(words, at, next.at, 'negated') : undefined;
  if (/^(?:will|would|shall)$/.test(word.low)) return readBare(words, at, next.at, 'planned');
  if (wishes.test(word.low) && words[at + 1]?.low === 'to' && isInfinitive(words, at + 2))
    return readWish(word, at);
  if (!isFinite(words, at)) return undefined;
  const forms = formsOfPast(word.low);
  return forms && { from: at, to: at, forms };
}

/** True for "could be", "will not lift" and "is not expected to": a sheet has no form for it. */
function isBeyondForms(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.isTaken) return false;
  if (modal.test(word.text)) return true;
  const next = skip(words, at + 1);
  if (!next.isNegated) return false;
  const plan = words[next.at];
  return (
    /^(?:will|would|shall)$/.test(word.low) ||
    (be.test(word.low) && planWords.test(plan?.low ?? '') && words[next.at + 1]?.low === 'to')
  );
}

/** After ", adopted by a vote" in ", adopted by a vote, opened": the place of the verb; undefined if "adopted" is the verb. */
function afterAside(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined || words[at - 1]?.text !== ',' || !isParticiple(word.low))
    return undefined;
  const comma = words.findIndex(({ text }, place) => place > at && text === ',');
  return comma >= 0 && readVerbAt(words, comma + 1) !== undefined ? comma + 1 : undefined;
}

/** After ", who": the place after the next comma; without a comma undefined, so that one verb is passed over. */
function afterComma(words: readonly Word[], at: number): number | undefined {
  const comma = words.findIndex((word, place) => place > at && word.text === ',');
  return words[at - 1]?.text === ',' && comma >= 0 ? comma + 1 : undefined;
}

const relative = /^(?:who|whom|whose|which|where|when|that|after|before|because|as|while)$/;

/** "boats built by hand were": a participle with "by" behind it is not the verb, if another one follows. */
function isReduced(words: readonly Word[], { from, to, forms }: FoundVerb): boolean {
  return (
    from === to &&
    forms.participle === words[to]?.low &&
    /^(?:by|as)$/.test(words[to + 1]?.low ?? '') &&
    words.slice(to + 1).some((word) => be.test(word.low) || have.test(word.low))
  );
}

/** The base form of a verb in the present after "she": "carries" is of "carry". */
export function baseOfPresent(low: string): string {
  if (/(?:sh|ch|ss|x|zz|o)es$/.test(low)) return low.slice(0, -2);
  return low.endsWith('ies') ? `${low.slice(0, -3)}y` : low.slice(0, -1);
}

/** "Sweden bans boats": a verb in the present, of which the form alone says little, right behind a name. */
function findPresent(words: readonly Word[]): FoundVerb | undefined {
  const at = words.findIndex(
    (word, place) =>
      !word.isTaken && words[place - 1]?.isTaken && /^\p{Ll}{2,}[^s]s$/u.test(word.text),
  );
  const low = words[at]?.low;
  if (low === undefined) return undefined;
  return { from: at, to: at, forms: formsOfBase(baseOfPresent(low)), tense: 'present' };
}

/** The place behind "After it had rained," if a sentence opens with a clause that is not its main one, else 0. */
function afterOpening(words: readonly Word[]): number {
  const comma = words.findIndex(({ text }) => text === ',');
  const opens = /^(?:after|before|when|while|because|although|though|once|if|until|since|as)$/.test(
    words[0]?.low ?? '',
  );
  return opens && comma > 0 && words.slice(1, comma).some(isPlainVerb) ? comma + 1 : 0;
}

/** Finds the main verb among the words of a sentence or a part of one; undefined if there is none. */
export function findVerb(words: readonly Word[]): FoundVerb | undefined {
  let toPass = 0;
  for (let at = afterOpening(words); at < words.length; at += 1) {
    const word = words[at];
    // The first word opens a sentence; "that" and "as" then belong to no other verb.
    if (at > 0 && word !== undefined && !word.isTaken && relative.test(word.low)) {
      const next = afterComma(words, at);
      if (next === undefined) toPass += 1;
      else at = next - 1;
      continue;
    }
    const aside = afterAside(words, at);
    if (aside !== undefined) {
      at = aside - 1;
      continue;
    }
    if (isBeyondForms(words, at)) {
      if (toPass === 0) return undefined;
      toPass -= 1;
      continue;
    }
    const found = readVerbAt(words, at);
    if (found === undefined || isReduced(words, found)) continue;
    if (toPass === 0) return found;
    toPass -= 1;
    at = found.to;
  }
  return findPresent(words);
}
