/**
 * Returns the name and the stack frames of an error for the log. Leaves out the message, which may
 * quote what a reader sent.
 */
export function describeError(error: unknown): { error: string; frames?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name, message, stack = '' } = error;
  const end = stack.indexOf(message);
  return { error: name, frames: end < 0 ? '' : stack.slice(end + message.length).trim() };
}
