import * as z from 'zod/mini';

/** A message that differs by its values: `match` has a text for each `selector=value`, joined by commas. */
const Variants = z.object({
  declarations: z.array(z.string()),
  selectors: z.array(z.string()),
  match: z.record(z.string(), z.string()),
});

/** The messages of a file, by their keys, in the format of inlang. */
export const ForeignMessages = z.record(z.string(), z.union([z.string(), z.array(Variants)]));
/** One message: a text, or one for each of its variants. */
export type ForeignMessage = z.infer<typeof ForeignMessages>[string];

/** What a message is given to fill in. */
export type Inputs = Readonly<Record<string, unknown>>;

const plural = /^local (\w+) = (\w+): plural$/;

function chooseText(
  { declarations, selectors, match }: z.infer<typeof Variants>,
  inputs: Inputs,
  locale: string,
): string | undefined {
  const counted = new Map(
    declarations.flatMap((declaration) => {
      const [, name, input] = plural.exec(declaration) ?? [];
      return name === undefined || input === undefined ? [] : [[name, input] as const];
    }),
  );
  const values = selectors.map((selector) => {
    const input = counted.get(selector);
    return input === undefined
      ? `${selector}=${String(inputs[selector])}`
      : `${selector}=${new Intl.PluralRules(locale).select(Number(inputs[input]))}`;
  });
  return match[values.join(', ')];
}

/** Writes a message of a language with its values filled in; undefined where it has no text for them. */
export function writeMessage(
  message: ForeignMessage,
  inputs: Inputs,
  locale: string,
): string | undefined {
  const [variants] = typeof message === 'string' ? [] : message;
  const text =
    typeof message === 'string' ? message : variants && chooseText(variants, inputs, locale);
  return text?.replaceAll(/\{(\w+)\}/g, (_slot, name: string) => String(inputs[name]));
}
