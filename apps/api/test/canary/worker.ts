import { env } from 'cloudflare:workers';
import { app } from '../../src/app.ts';
import { createServices } from '../../src/bindings.ts';
import { createAssetRevisions } from '../../src/sheets/asset-revisions.ts';
import { createD1SheetStore } from '../../src/sheets/d1-sheet-store.ts';
import { createLibrary, type Library, type Revision } from '../../src/sheets/library.ts';
import { markItem } from './mark-item.ts';
import { markSheet } from './mark-sheet.ts';
import { rekey } from './rekey.ts';

export { AttemptShard } from '../../src/attempt-store/attempt-shard.ts';
export { RevisionStatistics } from '../../src/statistics/revision-statistics.ts';

/** The variables that only this Worker has. */
const isRekeyed = Reflect.get(env, 'VARIANT') === 'rekeyed';
const moment = Number(Reflect.get(env, 'NOW'));

/** Builds the bank with a canary in each secret, and with other keys in the variant `rekeyed`. */
const change = ({ bank: { items }, ...rest }: Revision): Revision => ({
  ...rest,
  bank: { items: items.map((item) => markItem(isRekeyed ? rekey(item) : item)) },
});

function changeLibrary(library: Library): Library {
  const changed = async (found: Promise<Revision | undefined>) => {
    const revision = await found;
    return revision && change(revision);
  };
  return {
    ...library,
    findRevision: (hash) => changed(library.findRevision(hash)),
    findRecent: (articleId) => changed(library.findRecent(articleId)),
  };
}

const store = createD1SheetStore(env.DB);
/** The library of the real store, with a canary in each text of a sheet that is not public. */
const library = createLibrary({
  store: {
    ...store,
    findRevision: async (hash) => {
      const found = await store.findRevision(hash);
      return found && { ...found, sheet: markSheet(found.sheet) };
    },
  },
  prepared: createAssetRevisions(env.ASSETS),
  now: () => moment,
});
const real = createServices(env);
const services = {
  ...real,
  library: changeLibrary(library),
  // The same moment in both variants.
  now: () => moment,
};

/** The real API on the real bindings, except for its sheets, its banks and its clock. */
export default {
  fetch: (request, _env, context) => app.fetch(request, services, context),
} satisfies ExportedHandler<Env>;
