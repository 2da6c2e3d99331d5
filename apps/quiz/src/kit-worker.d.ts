/** Types of the Worker that kit's adapter builds, which has none of its own. */
declare const worker: {
  fetch(request: Request, env: unknown, context: unknown): Promise<Response>;
};
export default worker;
