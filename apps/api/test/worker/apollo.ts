import { FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { signAll } from '@dateline/model/test/sign-all.ts';

/** The id of a bundled article that editors correct in tests. */
export const apolloId = 'apollo-11-1969';

/** The bundled sheet of that article. */
export const apollo = FactSheet.parse(
  bundledSheets.find((raw) => JSON.stringify(raw).includes(`"id":"${apolloId}"`)),
);

/** Returns a copy of a sheet in which texts are replaced. */
function rewrite(sheet: FactSheet, ...texts: readonly (readonly [string, string])[]): FactSheet {
  const text = texts.reduce(
    (json, [before, after]) => json.replaceAll(before, after),
    JSON.stringify(sheet),
  );
  return FactSheet.parse(JSON.parse(text));
}

/** The same sheet with another day for the launch: a correction that changes keys, with all items signed again. */
export const correctedApollo = signAll(
  rewrite(
    apollo,
    ['1969-07-16', '1969-07-17'],
    ['16 July', '17 July'],
    ['From 16 to', 'From 17 to'],
    ['four days into the flight', 'three days into the flight'],
  ),
);

/** The same sheet with two people of the same name. Its bank fails a check because the name is ambiguous. */
export const ambiguousApollo = rewrite(apollo, ['"Michael Collins"', '"Neil Armstrong"']);
