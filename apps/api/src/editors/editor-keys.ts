/** Tells editors by their keys. */
export interface EditorKeys {
  /** The name of a key; undefined for one that is not known. Throws a 503 Problem where no key is set. */
  identify(key: string): Promise<string | undefined>;
}
