/** The Worker that kit's adapter builds, which has no types of its own. */
declare module '*/_worker.js' {
  const worker: {
    fetch(request: Request, env: unknown, context: unknown): Promise<Response>;
  };
  export default worker;
}
