import { leaveField, prepareField, type ApiRunner, type Field } from './field.ts';
import { printTable } from './figures.ts';
import { crowd, replay, steps, takeQuizzes } from './take-quizzes.ts';

const rounds = { warmUp: 1, counted: 11 } as const;
const few = 1_000;
const many = 1_000_000;
/** How much dearer an answer may be where so many more are stored. */
const mostGrowth = 1.5;

/** Everyone takes a turn, so that whatever else the machine does weighs on all alike. */
async function runRound({ articleId, apis, rivals, bare }: Field, isCounted: boolean) {
  let calls;
  for (const { url, series, mode, shards } of apis) {
    const turn = await takeQuizzes(url, { articleId, mode, shards });
    if (isCounted) series.add(turn);
    calls = turn;
  }
  if (calls === undefined) return;
  for (const { url, series } of [...rivals, bare]) {
    const turn = await replay(url, calls);
    if (isCounted) series.add(turn);
  }
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');

function printApis({ apis, bare }: Field): void {
  const rows = apis.flatMap(({ stored, shards, mode, series, rival }) =>
    steps.map((step) => [
      whole(stored),
      whole(shards),
      mode,
      step,
      whole(series.perSecond(step)),
      series.latency(step, 0.5).toFixed(1),
      series.latency(step, 0.99).toFixed(1),
      series.ratio(step, bare.series).toFixed(2),
      series.ratio(step, rival.series).toFixed(2),
    ]),
  );
  printTable(
    ['stored', 'shards', 'mode', 'call', 'calls/s', 'median ms', 'p99 ms', 'of bare', 'of write'],
    rows,
  );
}

function printStandIns({ apis, bare }: Field): void {
  const writers = new Map(apis.map(({ shards, rival }) => [shards, rival]));
  const all = [
    { name: 'bare Worker', series: bare.series },
    ...[...writers].map(([shards, { series }]) => ({
      name: `one write, ${shards} objects`,
      series,
    })),
  ];
  const rows = all.flatMap(({ name, series }) =>
    steps.map((step) => [
      name,
      step,
      whole(series.perSecond(step)),
      series.latency(step, 0.5).toFixed(1),
      series.latency(step, 0.99).toFixed(1),
    ]),
  );
  printTable(['stand-in', 'call', 'calls/s', 'median ms', 'p99 ms'], rows);
}

/** How many times as much an answer costs where much is stored, in the same condition otherwise. */
function growthOf(apis: readonly ApiRunner[], { shards, mode, series }: ApiRunner): number {
  const before = apis.find(
    (each) => each.stored === few && each.shards === shards && each.mode === mode,
  );
  return before === undefined ? Number.NaN : before.series.ratio('answer', series);
}

function printGrowth({ apis }: Field): boolean {
  const growths = apis
    .filter(({ stored }) => stored === many)
    .map((api) => ({ api, growth: growthOf(apis, api) }));
  for (const { api, growth } of growths) {
    const where = `${api.mode}, ${api.shards} ${api.shards === 1 ? 'shard' : 'shards'}`;
    console.log(
      `an answer at ${whole(many)} stored costs ${growth.toFixed(2)} times an answer at ` +
        `${whole(few)} (${where}; at most ${mostGrowth})`,
    );
  }
  return growths.every(({ growth }) => growth <= mostGrowth);
}

/** Measures the calls of an attempt beside stand-ins; false where what is stored makes answers too dear. */
export async function benchAttempts(bundle: string): Promise<boolean> {
  const field = await prepareField(bundle, { shards: [1, 10, 100], stored: [few, many] });
  try {
    for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
      await runRound(field, round >= rounds.warmUp);
    }
    console.log(
      `\nAttempts: ${crowd.readers} readers a turn, ${crowd.connections} connections, ` +
        `median of ${rounds.counted} turns`,
    );
    printApis(field);
    console.log();
    printStandIns(field);
    console.log();
    return printGrowth(field);
  } finally {
    await leaveField(field);
  }
}
