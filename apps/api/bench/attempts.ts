import { median, printTable } from './figures.ts';
import { judge, roundFigure } from './goals.ts';
import {
  startMeasuredWorkers,
  stopMeasuredWorkers,
  type MeasuredApi,
  type MeasuredWorker,
  type MeasuredWorkers,
} from './measured-workers.ts';
import { crowd, replay, steps, takeQuizzes, type Step } from './take-quizzes.ts';

const rounds = { warmUp: 1, counted: 11 } as const;
const few = 1_000;
const many = 1_000_000;
/** The conditions that are also measured without rate limits, which the baselines do not have either. */
const unlimited = { shards: 10, stored: few } as const;
/** The largest factor by which an answer may take longer when `many` attempts are stored instead of `few`. */
const mostGrowth = 1.5;

const goals = {
  start: { name: 'start, of a bare Worker', goal: 0.5, least: 0.08 },
  answer: { name: 'answer, of a Worker with one write', goal: 0.8, least: 0.35 },
  finish: { name: 'finish, of a Worker with one write', goal: 0.8, least: 0.35 },
} as const;

/** Measures each Worker once, so that other load on the machine slows all alike. */
async function runRound({ articleId, apis, writers, bare }: MeasuredWorkers, isCounted: boolean) {
  let calls;
  for (const { url, series, mode, shards, isLimited } of apis) {
    const turn = await takeQuizzes(url, { articleId, mode, shards, isLimited });
    if (isCounted) series.add(turn);
    calls = turn;
  }
  if (calls === undefined) return;
  for (const { url, series } of [...writers, bare]) {
    const turn = await replay(url, calls);
    if (isCounted) series.add(turn);
  }
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');

const heads = [
  'stored',
  'shards',
  'mode',
  'limits',
  'call',
  'calls/s',
  'median ms',
  'p99 ms',
  'of bare',
  'of write',
];

function printApis({ apis, bare }: MeasuredWorkers): void {
  const rows = apis.flatMap(({ stored, shards, mode, isLimited, series, baseline }) =>
    steps.map((step) => [
      whole(stored),
      whole(shards),
      mode,
      isLimited ? 'on' : 'off',
      step,
      whole(series.perSecond(step)),
      series.latency(step, 0.5).toFixed(1),
      series.latency(step, 0.99).toFixed(1),
      series.ratio(step, bare.series).toFixed(2),
      series.ratio(step, baseline.series).toFixed(2),
    ]),
  );
  printTable(heads, rows);
}

function printBaselines({ apis, bare }: MeasuredWorkers): void {
  const writers = new Map(apis.map(({ shards, baseline }) => [shards, baseline]));
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
  printTable(['baseline', 'call', 'calls/s', 'median ms', 'p99 ms'], rows);
}

/** How many times as long an answer takes if much is stored, under otherwise equal conditions. */
function growthOf(apis: readonly MeasuredApi[], { shards, mode, series }: MeasuredApi): number {
  const before = apis.find(
    (each) => each.stored === few && each.shards === shards && each.mode === mode && each.isLimited,
  );
  return before === undefined ? Number.NaN : roundFigure(before.series.ratio('answer', series));
}

function printGrowth({ apis }: MeasuredWorkers): boolean {
  const growths = apis
    .filter(({ stored }) => stored === many)
    .map((api) => ({ api, growth: growthOf(apis, api) }));
  for (const { api, growth } of growths) {
    const conditions = `${api.mode}, ${api.shards} ${api.shards === 1 ? 'shard' : 'shards'}`;
    console.log(
      `an answer at ${whole(many)} stored costs ${growth.toFixed(3)} times an answer at ` +
        `${whole(few)} (${conditions}; at most ${mostGrowth})`,
    );
  }
  return growths.every(({ growth }) => growth <= mostGrowth);
}

/** How fast a call is, compared with its baseline. */
const compare = ({ series, baseline }: MeasuredApi, bare: MeasuredWorker, step: Step): number =>
  series.ratio(step, step === 'start' ? bare.series : baseline.series);

/**
 * Prints for each call whether the median of all conditions with rate limits reaches its goal; false if one is
 * slower than it may be.
 */
function printGoals({ apis, bare }: MeasuredWorkers): boolean {
  const limited = apis.filter(({ isLimited }) => isLimited);
  const judged = steps.map((step) => {
    const ratios = limited.map((api) => compare(api, bare, step));
    return judge(goals[step], median(ratios));
  });
  for (const { line } of judged) console.log(line);
  return judged.every(({ isEnough }) => isEnough);
}

/** Prints what rate limits cost: the ratios with and without them under the same conditions. */
function printLimits({ apis, bare }: MeasuredWorkers): void {
  const { shards, stored } = unlimited;
  const same = apis.filter((api) => api.shards === shards && api.stored === stored);
  const rows = same
    .filter(({ isLimited }) => !isLimited)
    .flatMap((without) => {
      const limited = same.find(({ mode, isLimited }) => isLimited && mode === without.mode);
      const format = (api: MeasuredApi | undefined, step: Step): string =>
        api ? compare(api, bare, step).toFixed(2) : '';
      return steps.map((step) => [
        goals[step].name,
        without.mode,
        format(limited, step),
        format(without, step),
      ]);
    });
  console.log(`\n${whole(stored)} stored, ${shards} shards`);
  printTable(['call', 'mode', 'with limits', 'without'], rows);
}

/** Measures the calls of an attempt beside baselines; resolves to false if one is too slow, or answers slow down too much with what is stored. */
export async function benchAttempts(bundle: string): Promise<boolean> {
  const workers = await startMeasuredWorkers(bundle, {
    shards: [1, 10, 100],
    stored: [few, many],
    unlimited,
  });
  try {
    for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
      await runRound(workers, round >= rounds.warmUp);
    }
    console.log(
      `\nAttempts: ${crowd.readers} readers a turn, ${crowd.connections} connections, ` +
        `median of ${rounds.counted} turns`,
    );
    printApis(workers);
    console.log();
    printBaselines(workers);
    console.log();
    const isFast = printGoals(workers);
    printLimits(workers);
    console.log();
    return printGrowth(workers) && isFast;
  } finally {
    await stopMeasuredWorkers(workers);
  }
}
