import {
  formatDate,
  type Confidence,
  type PublicItem,
  type Response,
} from '@dateline/model/public';
import { formatNumber } from '$lib/format/format-number.ts';
import { m } from '$lib/paraglide/messages.js';
import { countMissing, nameAskedCount } from './asked-count.ts';

/**
 * The fields of an item's form as the reader entered them. Choice, order and match items have one field
 * per option id: `on` if it is chosen, its position from 1, or the id of its target. Number and date
 * items have `text`, and date items `picked` for a date from the picker.
 */
export type Entered = Record<string, string>;

/** A response, or a message about what is missing, with the entered fields. */
export type ReadResponse = { readonly entered: Entered } & (
  | { readonly ok: true; readonly response: Response }
  | {
      readonly ok: false;
      readonly message: string;
      /** Whether the answer is taken as it is if it is submitted again. */
      readonly asks?: boolean;
    }
);

/** Returns the name of the field with the position or the target of an option. */
export const placeField = (optionId: string): string => `place.${optionId}`;

const missing: Record<PublicItem['interaction'], () => string> = {
  choice: m.quiz_missing_choice,
  multipleChoice: m.quiz_missing_multiple,
  order: m.quiz_missing_order,
  match: m.quiz_missing_match,
  number: m.quiz_missing_number,
  date: m.quiz_missing_date,
};

function formatMissing(item: PublicItem): string {
  if (item.interaction === 'date' && item.granularity === 'year') return m.quiz_missing_year();
  const count = item.interaction === 'multipleChoice' ? nameAskedCount(item.stem) : undefined;
  return count === undefined ? missing[item.interaction]() : m.quiz_instruction_count({ count });
}

/**
 * Reads the posted form of an item. Only checks that the answer is complete: the API checks whether
 * options exist, and whether a text is a number or a date.
 */
export function readResponse(item: PublicItem, form: FormData): ReadResponse {
  const entered = readEntered(item, form);
  if (form.has('pass')) return { ok: true, response: null, entered };
  if (hasTwoDates(entered)) {
    return { ok: false, message: m.quiz_two_dates(), entered };
  }
  const more = form.has('asked') ? 0 : countMore(item, entered);
  if (more > 0) {
    const message = m.quiz_missing_more({ count: more, number: formatNumber(more) });
    return { ok: false, message, asks: true, entered };
  }
  const response = toResponse(item, entered);
  return response === undefined
    ? { ok: false, message: formatMissing(item), entered }
    : { ok: true, response, entered };
}

/** Returns how many options are missing from an answer that has some, but fewer than its stem asks for. */
function countMore(item: PublicItem, entered: Entered): number {
  const chosen = Object.keys(entered).length;
  return item.interaction === 'multipleChoice' && chosen > 0 ? countMissing(item.stem, chosen) : 0;
}

/** Reads the fields that the reader has filled in. */
export function readEntered(item: PublicItem, form: FormData): Entered {
  return Object.fromEntries(
    listFields(item, form).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    ),
  );
}

/** The confidence levels that the form offers, the highest first. */
export const confidences: readonly Confidence[] = ['sure', 'thinkSo', 'guess'];

/** Reads the chosen confidence. Undefined if none was chosen or the item was passed. */
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

/** Whether the typed and the picked date differ. Typed dates are compared as text, since only the API parses them. */
function hasTwoDates({ text, picked }: Entered): boolean {
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
