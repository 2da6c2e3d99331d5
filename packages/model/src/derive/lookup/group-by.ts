/** Groups values, and returns a function that lists those with a key: none for a key that no value has. */
export function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): (key: Key) => readonly Value[] {
  const groups = Map.groupBy(values, keyOf);
  return (key) => groups.get(key) ?? [];
}
