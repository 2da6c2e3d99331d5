import { expect, test } from '@playwright/test';
import { sendHostileRequests } from '../../support/workers/send-hostile-requests.ts';
import { startWorkers } from '../../support/workers/start-workers.ts';

test('4,000 hostile requests get no 500, wait for no answer, and every answer has its headers', async () => {
  test.setTimeout(600_000);
  // Workers of its own, because an article is withdrawn on the way.
  const workers = await startWorkers();
  try {
    const { violations } = await sendHostileRequests(workers, 4000, 2);
    expect(violations).toEqual([]);
  } finally {
    await workers.stop();
  }
});
