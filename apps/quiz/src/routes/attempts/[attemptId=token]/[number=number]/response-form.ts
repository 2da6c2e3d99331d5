import type { PublicItem, Response } from '@dateline/model/public';

/**
 * The fields of an item's form as a reader left them, by option id: `on` where an option is chosen,
 * its position from 1 in an order item, its target in a match item.
 */
export type Entered = Record<string, string>;

/** A form read as a response, or what is missing in it beside what was entered. */
export type ReadResponse =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly message: string; readonly entered: Entered };

/** The name of the field that says where an option belongs, in order and match items. */
export const placeField = (optionId: string): string => `place.${optionId}`;

const missing: Record<PublicItem['interaction'], string> = {
  choice: 'Choose an answer first.',
  multipleChoice: 'Choose at least one answer first.',
  order: 'Give every line a position of its own first.',
  match: 'Choose one for every line first.',
};

/** Reads the posted form of an item and says what is missing. Whether an option exists the API says. */
export function readResponse(item: PublicItem, form: FormData): ReadResponse {
  if (form.has('pass')) return { ok: true, response: null };
  const entered = readEntered(item, form);
  const response = toResponse(item, entered);
  return response === undefined
    ? { ok: false, message: missing[item.interaction], entered }
    : { ok: true, response };
}

function readEntered({ interaction, options }: PublicItem, form: FormData): Entered {
  const fields =
    interaction === 'order' || interaction === 'match'
      ? options.map(({ id }) => [id, form.get(placeField(id))])
      : form.getAll('choice').map((id) => [id, 'on']);
  return Object.fromEntries(
    fields.flatMap(([id, value]) =>
      typeof id === 'string' && typeof value === 'string' && value !== '' ? [[id, value]] : [],
    ),
  );
}

function toResponse({ interaction, options }: PublicItem, entered: Entered): Response | undefined {
  const chosen = Object.keys(entered);
  switch (interaction) {
    case 'choice':
      return chosen[0];
    case 'multipleChoice':
      return chosen.length > 0 ? chosen : undefined;
    case 'order': {
      const sorted = chosen.toSorted((a, b) => Number(entered[a]) - Number(entered[b]));
      const positions = new Set(Object.values(entered));
      return positions.size === options.length ? sorted : undefined;
    }
    case 'match':
      return chosen.length === options.length ? entered : undefined;
  }
}
