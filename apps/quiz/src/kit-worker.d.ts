/** The Worker that kit's adapter builds; it says nothing of its own types. */
declare module '*/_worker.js' {
  const worker: {
    fetch(request: Request, env: unknown, context: unknown): Promise<Response>;
  };
  export default worker;
}
