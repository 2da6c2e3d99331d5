import type { PublicFact, PublicFactSheet, Time } from '@dateline/model/public';

/** The years of a time: of its first and its last day. */
function yearsOf(time: Time): string[] {
  switch (time.granularity) {
    case 'day':
      return [time.date.slice(0, 4)];
    case 'month':
      return [time.month.slice(0, 4)];
    case 'year':
      return [time.year];
    case 'interval':
      return [time.start.slice(0, 4), time.end.slice(0, 4)];
  }
}

/** Takes the year out of the inferred parts if it is that of the article. */
function understand(time: Time, year: string): Time {
  return yearsOf(time).every((each) => each === year)
    ? { ...time, inferred: time.inferred.filter((part) => part !== 'year') }
    : time;
}

/**
 * The facts of an article, in which its own year is no inferred part: news leave out the year that every reader knows from the date
 * above them, so a mark for it would only puzzle. Months, days and other years stay marked.
 */
export function withUnderstoodYears({
  facts,
  asOf,
}: Pick<PublicFactSheet, 'facts' | 'asOf'>): PublicFact[] {
  if (asOf === undefined) return [...facts];
  const [year = ''] = yearsOf(asOf);
  return facts.map((fact) => {
    if (fact.kind === 'delegation' && fact.departure) {
      return { ...fact, departure: understand(fact.departure, year) };
    }
    return fact.kind === 'clause' && fact.time
      ? { ...fact, time: understand(fact.time, year) }
      : fact;
  });
}
