import { describe, expect, test } from 'vitest';
import { formsOfBase, formsOfParticiple, formsOfPast, writeForms } from './verb-forms.ts';

const regular =
  'accuse accept add address agree announce answer appeal appoint approve argue arrest arrive ask attack avoid ban belong blame bomb call carry cause challenge change charge chair claim clear close collapse conclude confirm continue control cross decide declare defeat describe destroy die divide double elect end enter escape evacuate expel explain explode fail fall file finish fire focus follow force gain guarantee happen help hope include injure invade invite issue join judge kill land launch lower manage meet move name need offer open order outline pass plan play pledge postpone prepare prevent promise protest provide raid raise reach refer refuse reject release remain remove rename repair replace rescue resign return reveal rule save score seize settle share sign start state stop struggle succeed suffer summon target test thank threaten tie trade travel treat try turn unite urge use veto visit vote warn welcome win withdraw wound'.split(
    ' ',
  );

describe('the forms of a verb', () => {
  test.each(regular)('%s is found again by its past', (base) => {
    const forms = formsOfBase(base);
    expect(formsOfPast(forms.past)).toMatchObject({ base, past: forms.past });
  });

  test.each([
    ['struck', 'strike, struck, struck'],
    ['left', 'leave, left, left'],
    ['found', 'find, found, found'],
    ['fell', 'fall, fell, fallen'],
    ['was', 'be, was, been'],
    ['were', 'be, was, been'],
    ['referred', 'refer, referred, referred'],
    ['travelled', 'travel, travelled, travelled'],
    ['carried', 'carry, carried, carried'],
    ['occurred', 'occur, occurred, occurred'],
  ])('of the past %s are %s', (past, forms) => {
    const found = formsOfPast(past);
    expect(found && writeForms(found)).toBe(forms);
  });

  test.each([
    ['taken', 'take, took, taken'],
    ['held', 'hold, held, held'],
    ['owed', 'owe, owed, owed'],
    ['awarded', 'award, awarded, awarded'],
  ])('of the participle %s are %s', (participle, forms) => {
    const found = formsOfParticiple(participle);
    expect(found && writeForms(found)).toBe(forms);
  });

  test.each(['boat', 'strike', 'speed', ''])('"%s" is no past', (word) => {
    expect(formsOfPast(word)).toBeUndefined();
  });

  test('a spelling that allows two verbs is not sure', () => {
    expect(formsOfPast('abandoned')?.isSure).toBe(false);
    expect(formsOfPast('killed')?.isSure).toBe(true);
  });
});
