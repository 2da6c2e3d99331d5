import { test } from '@playwright/test';
import type { slow } from './slow.ts';

/** Defines tests that run twice: with JavaScript and without, the latter only in `npx -y pnpm@12 run test:slow` if they are slow. */
export function withAndWithoutJavaScript(define: () => void, without?: typeof slow): void {
  for (const javaScriptEnabled of [true, false]) {
    const options = javaScriptEnabled ? {} : { ...without };
    test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, options, () => {
      test.use({ javaScriptEnabled });
      define();
    });
  }
}
