import { describe, expect, it } from 'vitest';
import { context, contextOf, withStem } from '../../../test/bank-items.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { checkClearReference } from './clear-reference.ts';

const messagesOf = (stem: string): string[] =>
  checkClearReference(withStem('closure/date', stem), context).map(({ message }) => message);

describe('checkClearReference', () => {
  it.each([
    ['He closed which dam?', 'he'],
    ['On what date did he close it?', 'he'],
    ['What did she say?', 'she'],
    ['When did it close?', 'it'],
    ['On which day did it close?', 'it'],
    ['Who closed it?', 'it'],
    ['Was this so?', 'this'],
    ['In 331 days, what did they find?', 'they'],
    ['To whom did “the man” write about them?', 'them'],
  ])('finds in "%s" that "%s" refers to nothing', (stem, word) => {
    expect(messagesOf(stem)[0]).toBe(`Its stem says "${word}" without saying who or what`);
  });

  it.each([
    'Which council said that it had met?',
    'What dam did the state say it had closed?',
    'A dam closed. When was it opened?',
    'Who said that he had closed a dam?',
    'Who said that they had met?',
    'When did Ada Holm say that she would go?',
    'Three people met. When did they part?',
    'When did 331 physicians declare that they broke the law?',
    'Who said that “it” was over?',
    'The dam closed. Who closed it?',
  ])('finds in "%s" what each pronoun refers to', (stem) => {
    expect(messagesOf(stem)).toEqual([]);
  });

  it('does not take a name at the start for what it refers to, unless more follows', () => {
    expect(messagesOf('Northland, when did it close?')).toHaveLength(1);
  });
});

describe('a name that two entities share', () => {
  const check = (changes: (at: number) => object) => {
    const entities = smallSheet.entities.map((entity, at) => ({ ...entity, ...changes(at) }));
    const item = withStem('closure/date', 'When did parliament close the dam?');
    return checkClearReference(item, contextOf({ ...smallSheet, entities }));
  };
  const [first, second] = smallSheet.entities;

  it('is to be taken out of the aliases, and the message says what evidence can do without it', () => {
    const flaws = check((at) => (at < 2 ? { aliases: ['parliament'] } : {}));
    expect(flaws).toEqual([
      {
        message: `"parliament" names ${first?.id} and ${second?.id}; take it out of the aliases of all but one. If the evidence of a fact says only "parliament", add a second piece with the full name, or add the slot to "elsewhere" with the reason`,
        path: ['entities', 1, 'aliases'],
      },
    ]);
  });

  it('is changed at the alias, not at the label', () => {
    const flaws = check((at) =>
      at === 0 ? { aliases: ['parliament'] } : at === 1 ? { label: 'parliament' } : {},
    );
    expect(flaws.map(({ path }) => path)).toEqual([['entities', 0, 'aliases']]);
  });
});
