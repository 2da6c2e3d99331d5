/** What stands for each parameter of a path, by its name. */
export type Names = Readonly<Record<string, string>>;

/** Writes a path as Hono writes it, with its parameters filled in; one that is not named is `any`. */
export function fillPath(path: string, names: Names): string {
  return path.replaceAll(/:(\w+)/g, (_all, name: string) => names[name] ?? 'any');
}
