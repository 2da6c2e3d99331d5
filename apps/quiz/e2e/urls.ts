function read(name: string): string {
  const url = process.env[name];
  if (!url) throw new Error(`Cannot run without ${name}: the global setup gives it`);
  return url;
}

/** Where the Workers of this run are. */
export const urls = {
  get quiz() {
    return read('DATELINE_QUIZ_URL');
  },
  get api() {
    return read('DATELINE_API_URL');
  },
  /** A quiz whose API is down. */
  get lonelyQuiz() {
    return read('DATELINE_LONELY_QUIZ_URL');
  },
};
