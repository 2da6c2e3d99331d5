import type { PartTimes } from './profile-parts.ts';

/** From how many percent of a call on a part is listed. */
const least = 3;
/** How many percent of each call the listed parts have to explain together; smaller ones are listed until they do. */
const explained = 95;

/** The profile of one of the calls. */
export interface CallProfile extends PartTimes {
  readonly name: string;
  /** How many calls took this time. */
  readonly calls: number;
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, each) => all + each, 0);

/** The share of each part in percent, the largest first. */
function listShares({ parts }: CallProfile): Map<string, number> {
  const all = sum(parts.values());
  const shares = Array.from(parts, ([part, time]): [string, number] => [part, (100 * time) / all]);
  return new Map(shares.toSorted(([, a], [, b]) => b - a));
}

function listParts(shares: ReadonlyMap<string, number>): string[] {
  const listed: string[] = [];
  let together = 0;
  for (const [part, share] of shares) {
    if (share < least && together >= explained) break;
    listed.push(part);
    together += share;
  }
  return listed;
}

/** Tabulates which share each part has of each call, and what these are shares of, in milliseconds a call. */
export function tabulateProfiles(profiles: readonly CallProfile[]) {
  const shares = profiles.map(listShares);
  const shareOf = (part: string): number[] => shares.map((each) => each.get(part) ?? 0);
  const parts = [...new Set(shares.flatMap(listParts))].toSorted(
    (a, b) => sum(shareOf(b)) - sum(shareOf(a)),
  );
  const together = shares.map((each) => sum(parts.map((part) => each.get(part) ?? 0)));
  const percent = (name: string, values: readonly number[]): string[] => [
    name,
    ...values.map((value) => value.toFixed(0)),
  ];
  const milliseconds = (name: string, timeOf: (profile: CallProfile) => number): string[] => [
    name,
    ...profiles.map((profile) => (timeOf(profile) / profile.calls / 1000).toFixed(2)),
  ];
  return {
    heads: ['percent of a call', ...profiles.map(({ name }) => name)],
    rows: [
      ...parts.map((part) => percent(part, shareOf(part))),
      percent('these together', together),
      milliseconds('all parts, ms a call', (profile) => sum(profile.parts.values())),
      milliseconds('beside them: garbage collection, ms', ({ collector }) => collector),
      milliseconds('beside them: (program), ms', ({ program }) => program),
    ],
  };
}
