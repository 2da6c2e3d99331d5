import type { Page, TestInfo } from '@playwright/test';

/** Prints the address of the page if the test failed, for tests whose quiz has a random seed. */
export async function printAddressOnFailure(
  { page }: { page: Page },
  { status }: TestInfo,
): Promise<void> {
  if (status !== 'passed' && status !== 'skipped') console.error(`Failed at ${page.url()}`);
}
