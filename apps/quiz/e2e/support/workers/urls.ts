function read(name: string): string {
  const url = process.env[name];
  if (!url) throw new Error(`Cannot run without ${name}: the global setup sets it`);
  return url;
}

/** The addresses of the Workers of this run. */
export const urls = {
  get quiz() {
    return read('DATELINE_QUIZ_URL');
  },
  get api() {
    return read('DATELINE_API_URL');
  },
  /** A quiz whose API is down. */
  get detachedQuiz() {
    return read('DATELINE_DETACHED_QUIZ_URL');
  },
};

/** The folder in which the Workers of this run find each other. */
export const readRegistry = (): string => read('DATELINE_REGISTRY');
