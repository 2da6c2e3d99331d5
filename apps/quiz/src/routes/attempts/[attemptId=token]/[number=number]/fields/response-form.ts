import {
  formatDate,
  type Confidence,
  type PublicItem,
  type Response,
} from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

/**
 * The fields of an item's form as a reader left them. By option id: `on` where an option is chosen,
 * its position from 1 in an order item, its target in a match item. Where the answer is typed:
 * `text`, and `picked` for a date from the picker.
 */
export type Entered = Record<string, string>;

/** A form read as a response, or what is wrong with it; either way beside what was entered. */
export type ReadResponse = { readonly entered: Entered } & (
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly message: string }
);

/** The name of the field that says where an option belongs, in order and match items. */
export const placeField = (optionId: string): string => `place.${optionId}`;

const missing: Record<PublicItem['interaction'], () => string> = {
  choice: m.quiz_missing_choice,
  multipleChoice: m.quiz_missing_multiple,
  order: m.quiz_missing_order,
  match: m.quiz_missing_match,
  number: m.quiz_missing_number,
  date: m.quiz_missing_date,
};

const tellMissing = (item: PublicItem): string =>
  item.interaction === 'date' && item.granularity === 'year'
    ? m.quiz_missing_year()
    : missing[item.interaction]();

/**
 * Reads the posted form of an item and says what is missing. Whether an option exists, and whether a
 * text is a number or a date, the API says.
 */
export function readResponse(item: PublicItem, form: FormData): ReadResponse {
  const entered = readEntered(item, form);
  if (form.has('pass')) return { ok: true, response: null, entered };
  if (saysTwoThings(entered)) {
    return { ok: false, message: m.quiz_two_dates(), entered };
  }
  const response = toResponse(item, entered);
  return response === undefined
    ? { ok: false, message: tellMissing(item), entered }
    : { ok: true, response, entered };
}

/** Reads what a form of an item was filled with. */
export function readEntered(item: PublicItem, form: FormData): Entered {
  return Object.fromEntries(
    listFields(item, form).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    ),
  );
}

/** How sure a reader can say that they are, the surest first. */
export const confidences: readonly Confidence[] = ['sure', 'thinkSo', 'guess'];

/** Reads how sure the reader said they were; who passes has nothing to be sure of. */
export function readConfidence(form: FormData): Confidence | undefined {
  return form.has('pass')
    ? undefined
    : confidences.find((level) => level === form.get('confidence'));
}

function listFields(item: PublicItem, form: FormData): [string, FormDataEntryValue | null][] {
  switch (item.interaction) {
    case 'choice':
    case 'multipleChoice':
      return form.getAll('choice').flatMap((id) => (typeof id === 'string' ? [[id, 'on']] : []));
    case 'order':
    case 'match':
      return item.options.map(({ id }) => [id, form.get(placeField(id))]);
    case 'number':
      return [['text', form.get('text')]];
    case 'date':
      return ['text', 'picked'].map((name) => [name, form.get(name)]);
  }
}

/** What is typed is read by the API alone: here only the picked date itself counts as the same. */
function saysTwoThings({ text, picked }: Entered): boolean {
  return Boolean(text && picked) && text !== picked && text !== formatDate(picked ?? '');
}

function toResponse(item: PublicItem, entered: Entered): Response | undefined {
  const chosen = Object.keys(entered);
  switch (item.interaction) {
    case 'choice':
      return chosen[0];
    case 'multipleChoice':
      return chosen.length > 0 ? chosen : undefined;
    case 'order': {
      const sorted = chosen.toSorted((a, b) => Number(entered[a]) - Number(entered[b]));
      const positions = new Set(Object.values(entered));
      return positions.size === item.options.length ? sorted : undefined;
    }
    case 'match':
      return chosen.length === item.options.length ? entered : undefined;
    case 'number':
    case 'date':
      return entered.text ?? entered.picked;
  }
}
