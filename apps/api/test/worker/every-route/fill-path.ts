/** The value of each parameter of a path, by the parameter's name. */
export type PathParams = Readonly<Record<string, string>>;

/** Replaces the `:name` parameters of a Hono path by their values; by `any` if there is no value. */
export function fillPath(path: string, params: PathParams): string {
  return path.replaceAll(/:(\w+)/g, (_all, name: string) => params[name] ?? 'any');
}
