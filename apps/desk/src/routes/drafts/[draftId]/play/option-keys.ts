interface Labelled {
  readonly label: string;
}

/** Whether letters mark the options, because one of them begins with a number: "1 7", "2 1986". */
const hasLetters = (options: readonly Labelled[]): boolean =>
  options.some(({ label }) => /^[^\p{L}]*\p{N}/u.test(label));

/** What marks each option, and chooses it as a key, as in the quiz: "1", "2" or "A", "B". */
export function optionMarks(options: readonly Labelled[]): string[] {
  const useLetters = hasLetters(options);
  return options.map((_, at) => (useLetters ? String.fromCharCode(65 + at) : String(at + 1)));
}

/** The place of the one option that begins with a digit, "2 goals"; undefined if none or several do. */
function findByDigit(options: readonly Labelled[], digit: string): number | undefined {
  const begin = options.flatMap(({ label }, at) => (label.startsWith(digit) ? [at] : []));
  return begin.length === 1 ? begin[0] : undefined;
}

/**
 * The place of the option that a key chooses, from 0; undefined if it chooses none. Digits choose by place also beside letters,
 * unless such a digit opens another option alone, which it may mean as well.
 */
export function findOption(options: readonly Labelled[], key: string): number | undefined {
  const at = optionMarks(options).indexOf(key.toUpperCase());
  if (at >= 0) return at;
  const place = /^[1-9]$/.test(key) && hasLetters(options) ? Number(key) - 1 : -1;
  if (place < 0 || place >= options.length) return undefined;
  return (findByDigit(options, key) ?? place) === place ? place : undefined;
}

/** Controls that use a key themselves: characters are typed in the first, and Enter presses the others. */
const typable = 'select, textarea, input:not([type=radio], [type=checkbox]), dialog *';
const pressable = 'a, button, summary';

/** True for a key that answers a question or goes on: no other key is held, and the control with the focus does not use it. */
export function isPlayKey(event: KeyboardEvent): boolean {
  const { target, key } = event;
  // A key that is still held down from the last question must not answer this one.
  if (event.repeat || event.altKey || event.ctrlKey || event.metaKey) return false;
  if (!(target instanceof Element)) return true;
  return !target.matches(typable) && !(key === 'Enter' && target.matches(pressable));
}
