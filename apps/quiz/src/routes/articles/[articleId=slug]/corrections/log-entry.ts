/** What a correction changed, as anyone may know it: facts by id, items only by how many they are. */
export interface LoggedChanges {
  readonly facts: Readonly<Record<'rewritten' | 'retired' | 'added', readonly string[]>>;
  readonly items: Readonly<Record<'kept' | 'rewritten' | 'rekeyed' | 'retired' | 'added', number>>;
}

/** One line of an article's public log. */
export interface LogEntry {
  readonly at: string;
  readonly kind: 'published' | 'corrected' | 'withdrawn' | 'restored';
  readonly note: string | null;
  readonly revision: string;
  readonly previous: string | null;
  readonly changes: LoggedChanges | null;
}
