import { sendHostileRequests } from '../e2e/support/workers/send-hostile-requests.ts';
import { startWorkers } from '../e2e/support/workers/start-workers.ts';

const [count = '100000', seed = '1'] = process.argv.slice(2);

const workers = await startWorkers({ withDesk: true });
const begun = performance.now();
try {
  const { counts, violations, shortfalls } = await sendHostileRequests(
    workers,
    Number(count),
    Number(seed),
    (answered) => process.stderr.write(`${answered} answered\n`),
  );
  console.log(`${count} requests with the seed ${seed}`);
  for (const [service, statuses] of Object.entries(counts)) {
    const sorted = [...statuses].toSorted(([one], [other]) => one - other);
    console.log(
      `${service}: ${sorted.map(([status, times]) => `${status} × ${times}`).join(', ')}`,
    );
  }
  for (const line of [...violations, ...shortfalls]) console.log(line);
  console.log(
    `${violations.length} violations, ${shortfalls.length} targets hardly reached, ${Math.round((performance.now() - begun) / 1000)} s`,
  );
  if (violations.length + shortfalls.length > 0) process.exitCode = 1;
} finally {
  await workers.stop();
}
