/**
 * Kills the runtime of the API under load, then restorations of a backup, and prints what was acknowledged and found:
 * `node run.ts [KILLS [RESTORATIONS]]`, by default 100 and 10.
 */
import assert from 'node:assert/strict';
import { surviveKilledRestorations } from '../restore/survive-killed-restorations.ts';
import { surviveKills } from './survive-kills.ts';

const [kills = 100, restorations = 10] = process.argv.slice(2);
const { statistics, recounted, ...outcome } = await surviveKills(Number(kills));
assert.deepEqual(statistics, recounted);
assert.ok(outcome.interrupted > 0, 'No kill fell into a publication');
const lines = [
  `kills: ${outcome.kills}`,
  `responses acknowledged, all found: ${outcome.responses}, in ${outcome.attempts} attempts`,
  `changes by an editor acknowledged, all found in their order: ${outcome.changes}`,
  `kills that fell into a publication: ${outcome.interrupted}`,
  `changes stored before the kill and not answered: ${outcome.unanswered}`,
  `statistics equal a recount: ${statistics.attempts.counted} attempts, ${statistics.attempts.finished} of them finished`,
];
const restored = await surviveKilledRestorations(Number(restorations));
assert.ok(restored.undone > 0, 'No kill fell into a restoration');
lines.push(
  `restorations killed: ${restored.kills}, of which ${restored.undone} had written rows and left none; after another run all rows are there`,
);
process.stdout.write(`${lines.join('\n')}\n`);
