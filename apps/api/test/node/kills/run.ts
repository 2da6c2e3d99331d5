/** Kills the runtime of the API under load and prints what was acknowledged and found: `node run.ts [KILLS]`, by default 100. */
import assert from 'node:assert/strict';
import { surviveKills } from './survive-kills.ts';

const { statistics, recounted, ...outcome } = await surviveKills(Number(process.argv[2] ?? 100));
assert.deepEqual(statistics, recounted);
const lines = [
  `kills: ${outcome.kills}`,
  `responses acknowledged, all found: ${outcome.responses}, in ${outcome.attempts} attempts`,
  `changes by an editor acknowledged, all found in their order: ${outcome.changes}`,
  `changes stored before the kill and not answered: ${outcome.unanswered}`,
  `statistics equal a recount: ${statistics.attempts.counted} attempts, ${statistics.attempts.finished} of them finished`,
];
process.stdout.write(`${lines.join('\n')}\n`);
