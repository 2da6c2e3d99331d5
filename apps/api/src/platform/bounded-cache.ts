/** Creates a cache of the `limit` values that were set last. */
export function createBoundedCache<Value>(limit: number) {
  const values = new Map<string, Value>();
  return {
    get: (key: string): Value | undefined => values.get(key),
    delete: (key: string): void => void values.delete(key),
    set: (key: string, value: Value): void => {
      values.delete(key);
      values.set(key, value);
      for (const oldest of values.keys()) {
        if (values.size <= limit) break;
        values.delete(oldest);
      }
    },
  };
}
