import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { answerItem } from '../e2e/support/page/answer-item.ts';
import { chromiumArgs, findChromium } from '../../../scripts/processes/find-chromium.ts';
import { startCompressingProxy } from './compressing-proxy.ts';
import globalSetup from '../e2e/support/workers/global-setup.ts';
import { articleId, startAttempt } from '../e2e/support/api/attempts.ts';
import { listen } from '../e2e/support/workers/listen.ts';
import { urls } from '../e2e/support/workers/urls.ts';

/** The report is part of the documentation. */
const report = fileURLToPath(new URL('../../../docs/lighthouse.md', import.meta.url));

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The result of one page: scores up to 100, and the audits that cost points. */
interface Audited {
  readonly name: string;
  readonly scores: readonly number[];
  readonly metrics: readonly string[];
  readonly faults: readonly string[];
}

/** The audited pages, each created as a reader does. */
const pages: Record<string, (page: Page) => Promise<string>> = {
  Articles: async () => '/',
  Article: async () => `/articles/${articleId}`,
  Briefing: async () => `/articles/${articleId}/briefing`,
  Quiz: async () => `/attempts/${(await startAttempt()).id}/1`,
  Result: finishAttempt,
};

async function finishAttempt(page: Page): Promise<string> {
  const { id, items } = await startAttempt({ seed: 'lighthouse' });
  for (const { number } of items) {
    await page.goto(`${urls.quiz}/attempts/${id}/${number}`);
    await answerItem(page);
  }
  await page.goto(`${urls.quiz}/attempts/${id}/result`);
  await page.getByRole('button', { name: 'Finish' }).click();
  return `/attempts/${id}/result`;
}

async function audit(name: string, address: string, port: number): Promise<Audited> {
  const outcome = await lighthouse(address, {
    port,
    onlyCategories: categories,
    logLevel: 'error',
  });
  if (!outcome) throw new Error(`Cannot audit ${address}`);
  const { lhr } = outcome;
  return {
    name,
    scores: categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100)),
    metrics: ['first-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(
      (id) => lhr.audits[id]?.displayValue ?? '',
    ),
    faults: listFaults(lhr),
  };
}

/** Lists the audits that cost points. */
function listFaults({ audits, categories: all }: Result): string[] {
  const weighed = Object.values(all).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => (weight > 0 ? [id] : [])),
  );
  return weighed.flatMap((id) => {
    const found = audits[id];
    return found && found.score !== null && found.score < 1
      ? [`${id}: ${found.displayValue ?? found.title}`]
      : [];
  });
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function writeReport(audited: readonly Audited[]): string {
  const head = ['page', ...categories, 'first paint', 'blocked', 'layout shift'];
  const rows = audited.map(({ name, scores, metrics }) => row([name, ...scores, ...metrics]));
  const lines = [
    '# Lighthouse',
    '',
    'Measured by Lighthouse with its phone profile (slow 4G, processor slowed down four times) in the Chromium of the tests.',
    'The Workers run locally behind a proxy that compresses as the edge does. `npx -y pnpm@12 --filter @dateline/quiz lighthouse` writes this page.',
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
    '',
  ];
  return lines.join('\n');
}

/** Chromium cannot be asked for the port that it chose, so one is chosen for it. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  return port;
}

const stop = await globalSetup();
const edge = await startCompressingProxy(urls.quiz);
try {
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumArgs, `--remote-debugging-port=${port}`],
  });
  const page = await browser.newPage();
  const audited: Audited[] = [];
  for (const [name, pathOf] of Object.entries(pages)) {
    const result = await audit(name, edge.url + (await pathOf(page)), port);
    audited.push(result);
    process.stdout.write(`${name}: ${result.scores.join(' ')}\n`);
    for (const fault of result.faults) process.stdout.write(`  ${fault}\n`);
  }
  await writeFile(report, writeReport(audited));
  await browser.close();
  if (audited.some(({ scores }) => scores.some((score) => score < 100))) process.exitCode = 1;
} finally {
  edge.stop();
  await stop();
}
