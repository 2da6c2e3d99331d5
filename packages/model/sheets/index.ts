import apollo11 from './apollo-11-1969.json' with { type: 'json' };
import pakistanOutreach from './pakistan-outreach-2025.json' with { type: 'json' };
import reykjavikSummit from './reykjavik-summit-1986.json' with { type: 'json' };
import worldCupFinal from './world-cup-final-1966.json' with { type: 'json' };

/** The sheets that ship with Dateline, as JSON: parse each with `FactSheet`. */
export const bundledSheets: readonly unknown[] = [
  pakistanOutreach,
  reykjavikSummit,
  apollo11,
  worldCupFinal,
];
