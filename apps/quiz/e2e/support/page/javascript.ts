import { test } from '@playwright/test';

/** Defines tests that run twice: with JavaScript and without. */
export function withAndWithoutJavaScript(define: () => void): void {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled });
      define();
    });
  }
}
