/** What can be undone and redone: values of the past, the present one, and values that were undone. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** The field that was typed in last; typing on in it is the same step. After an undo, typing begins a new one. */
  readonly field?: string | undefined;
}

/** The most steps that can be undone. */
const mostSteps = 200;

/** Starts a history. */
export const startHistory = <Value>(present: Value): History<Value> => ({
  past: [],
  present,
  future: [],
});

/** Adds a change. Changes of one `field` in a row are one step; without a name, each change is a step. */
export function addStep<Value>(
  { past, present, field: last }: History<Value>,
  value: Value,
  field?: string,
): History<Value> {
  const continues = field !== undefined && field === last;
  return {
    past: continues ? past : [...past, present].slice(-mostSteps),
    present: value,
    future: [],
    field,
  };
}

/** Goes one step back; the same history if there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined
    ? history
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** Goes one step forward again; the same history if there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest };
}

/** Changes all values alike, also those that can be undone and redone: what happened outside cannot be undone here. */
export const changeAll = <Value>(
  { past, present, future, field }: History<Value>,
  change: (value: Value) => Value,
): History<Value> => ({
  past: past.map(change),
  present: change(present),
  future: future.map(change),
  field,
});
