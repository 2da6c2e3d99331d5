const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8 text'],
]);

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Makes of what Node throws an Error that says in words what could not be done, and why. */
export function fileError(deed: string, error: unknown): Error {
  const reason = reasons.get(codeOf(error)) ?? String(error);
  return new Error(`Cannot ${deed}: ${reason}`, { cause: error });
}
