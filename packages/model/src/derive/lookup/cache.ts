/** Caches the results of a function. */
export function cache<From, Value>(compute: (from: From) => Value): (from: From) => Value {
  const known = new Map<From, Value>();
  return (from) => {
    const found = known.get(from) ?? compute(from);
    known.set(from, found);
    return found;
  };
}
