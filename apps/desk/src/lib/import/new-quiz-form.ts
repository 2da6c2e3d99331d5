import * as z from 'zod/mini';
import type { ImportedArticle } from './imported-article.ts';
import { listParagraphs } from './plain-text.ts';
import { longestText } from './size-limits.ts';

const Form = z.object({
  text: z.string(),
  headline: z.string(),
  summary: z.string(),
  publisher: z.string(),
  agency: z.string(),
  url: z.string(),
  published: z.string(),
  language: z.string(),
  ownsText: z.boolean(),
});
/** The fields of a new quiz as they are typed. */
export type NewQuizForm = z.infer<typeof Form>;

/** The name of a field. */
export type FieldName = keyof NewQuizForm;

/** A fault of a field, in the words that an editor sees. */
export interface FieldFault {
  readonly field: FieldName;
  readonly message: string;
}

/** A form in which nothing is typed yet. */
export const emptyForm: NewQuizForm = {
  text: '',
  headline: '',
  summary: '',
  publisher: '',
  agency: '',
  url: '',
  published: '',
  language: 'en',
  ownsText: false,
};

const memory = 'new-quiz';

/** Keeps what is typed for this tab, so that a reload loses nothing. */
export function keepForm(form: NewQuizForm, storage: Storage = sessionStorage): void {
  try {
    storage.setItem(memory, JSON.stringify(form));
  } catch {
    // A full or forbidden storage must not stop anybody from typing.
  }
}

/** Reads what was typed in this tab before; an empty form if there is nothing. */
export function recallForm(storage: Storage = sessionStorage): NewQuizForm {
  try {
    return Form.safeParse(JSON.parse(storage.getItem(memory) ?? '')).data ?? emptyForm;
  } catch {
    return emptyForm;
  }
}

/** Forgets what was typed, once a draft has it. */
export function forgetForm(storage: Storage = sessionStorage): void {
  storage.removeItem(memory);
}

/** Fills a form from a file. What the file does not say stays as it is. */
export function fillForm(form: NewQuizForm, article: ImportedArticle): NewQuizForm {
  return {
    ...form,
    text: article.paragraphs.join('\n\n'),
    headline: article.headline || form.headline,
    publisher: article.publisher || form.publisher,
    url: article.url || form.url,
    published: article.published || form.published,
    language: article.language || form.language,
  };
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** Finds the fault of an address; "" is none. */
export function checkAddress(url: string): string | undefined {
  const text = url.trim();
  return text === '' || (/^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text))
    ? undefined
    : 'An address begins with https://. Copy the whole address from the browser, or leave this empty.';
}

/** Finds the fault of a headline for readers. */
export function checkHeadline(headline: string): string | undefined {
  const { length } = headline.trim();
  if (length === 0)
    return 'Write the headline of the article: readers see it above every question.';
  return length > 160 ? `The headline has ${length} characters; at most 160 fit.` : undefined;
}

function checkText({ text, headline }: NewQuizForm): string | undefined {
  if (text.length > longestText) {
    return 'This text is too long for one article. Keep the part that the quiz is about.';
  }
  return listParagraphs(text, headline).length === 0
    ? 'There is no text yet: paste the article here, or open its file.'
    : undefined;
}

/** Lists the faults of a form in the order of its fields. */
export function checkForm(form: NewQuizForm): FieldFault[] {
  const faults: [FieldName, string | undefined][] = [
    ['text', checkText(form)],
    ['headline', checkHeadline(form.headline)],
    [
      'published',
      isDay(form.published)
        ? undefined
        : 'Choose the day on which the article appeared: “on Tuesday” is read by it.',
    ],
    ['url', checkAddress(form.url)],
  ];
  return faults.flatMap(([field, message]) => (message === undefined ? [] : [{ field, message }]));
}
