import { cpuUsage } from 'node:process';
import { exportFormats, toExportDocument } from '../src/exports/index.ts';
import { deriveBank } from '../src/index.ts';
import { scaleSheet } from '../test/sheets/scale-sheet.ts';

/** The most milliseconds of processor time that a format may take for the bank. */
const most = 50;
const itemCount = 1_000;
const runs = 5;

/** The median processor time of some work in milliseconds, after three runs to warm up. Other programs do not count. */
async function time(work: () => unknown): Promise<number> {
  for (let run = 0; run < 3; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = cpuUsage();
    await work();
    const { user, system } = cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const sheet = scaleSheet(400);
const items = deriveBank(sheet).items.slice(0, itemCount);
if (items.length < itemCount) throw new Error(`Cannot measure: there are ${items.length} items`);
const document = { ...toExportDocument(sheet), items };
const baseline = await time(() => JSON.parse(JSON.stringify(items)));

console.log(`format       ${itemCount} items (ms)  JSON round trip (ms)  ratio     KB`);
for (const { name, write } of exportFormats) {
  const taken = await time(() => write(document));
  const printed = taken.toFixed(1);
  const { body } = await write(document);
  const row = [
    name.padEnd(12),
    printed.padStart(15),
    baseline.toFixed(1).padStart(21),
    (taken / baseline).toFixed(1).padStart(6),
    (Buffer.byteLength(body) / 1000).toFixed(0).padStart(6),
  ];
  console.log(`${row.join(' ')}${Number(printed) > most ? ` (at most ${most})` : ''}`);
}
