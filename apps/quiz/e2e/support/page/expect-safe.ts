import { expect } from '@playwright/test';

/** Expects the security headers that every response of the quiz must have. */
export function expectSafe(headers: Readonly<Record<string, string>>): void {
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['referrer-policy']).toBe('same-origin');
  expect(headers['cache-control']).toMatch(/no-cache|no-store|max-age=\d+/);
  expect(headers).not.toHaveProperty('set-cookie');
}
