import { expect, test } from 'vitest';
import {
  checkForm,
  emptyForm,
  fillForm,
  forgetForm,
  keepForm,
  recallForm,
  type NewQuizForm,
} from './new-quiz-form.ts';
import { unknownArticle } from './imported-article.ts';

const form: NewQuizForm = {
  ...emptyForm,
  text: 'The race was on 3 May.',
  headline: 'Two boats meet',
  published: '2026-05-04',
};

const fieldsOf = (changes: Partial<NewQuizForm>) =>
  checkForm({ ...form, ...changes }).map(({ field }) => field);

test.each<[Partial<NewQuizForm>, string[]]>([
  [{}, []],
  [{ text: ' \n ' }, ['text']],
  [{ text: 'Two boats meet' }, ['text']],
  [{ text: 'a'.repeat(1_000_001) }, ['text']],
  [{ headline: '' }, ['headline']],
  [{ headline: 'a'.repeat(161) }, ['headline']],
  [{ published: '' }, ['published']],
  [{ url: 'harbour.example/boats' }, ['url']],
  [{ url: 'javascript:alert(1)' }, ['url']],
  [{ url: ' https://harbour.example/boats ' }, []],
  [emptyForm, ['text', 'headline', 'published']],
])('finds the faults of the form with %j', (changes, fields) => {
  expect(fieldsOf(changes)).toEqual(fields);
});

/** A storage of one tab. */
function createStorage(): Storage {
  const values = new Map<string, string>();
  return {
    length: 0,
    clear: () => values.clear(),
    key: () => null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

test('what is typed survives a reload until a draft has it', () => {
  const storage = createStorage();
  expect(recallForm(storage)).toEqual(emptyForm);
  keepForm(form, storage);
  expect(recallForm(storage)).toEqual(form);
  forgetForm(storage);
  expect(recallForm(storage)).toEqual(emptyForm);
});

test('a storage that holds something else gives an empty form', () => {
  const storage = createStorage();
  storage.setItem('new-quiz', '{"text":1}');
  expect(recallForm(storage)).toEqual(emptyForm);
});

test('a file fills what it says and leaves the rest', () => {
  const filled = fillForm(form, {
    ...unknownArticle,
    paragraphs: ['One.', 'Two.'],
    publisher: 'The Harbour',
  });
  expect(filled).toEqual({ ...form, text: 'One.\n\nTwo.', publisher: 'The Harbour' });
});
