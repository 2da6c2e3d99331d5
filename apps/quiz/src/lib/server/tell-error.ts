/** Names an error and where it arose, for the log. Its message stays out: it may quote what a reader sent. */
export function tellError(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name, message, stack = '' } = error;
  const end = stack.indexOf(message);
  return { error: name, frames: end < 0 ? '' : stack.slice(end + message.length).trim() };
}
