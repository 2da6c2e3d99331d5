/** Changes the code one small step at a time and lists the changes that no test notices: see docs/decisions/0014-mutation-testing.md. */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  concurrency: 2,
  timeoutMS: 3000,
  timeoutFactor: 2,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, allowColor: false, skipFull: true },
  thresholds: { high: 95, low: 90, break: 90 },
};
