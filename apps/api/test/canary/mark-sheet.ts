import { SheetShape, type FactSheet } from '@dateline/model';
import { signAll } from '@dateline/model/test/sign-all.ts';
import * as z from 'zod/mini';

const canary = 'SecretCanary';

/** The fields of facts, questions and foils that only editors read or that only feedback shows. */
const secretFields = new Set([
  'because',
  'more',
  'reason',
  'why',
  'briefingOnly',
  'matter',
  'sole',
]);

const markFields = (sheet: FactSheet): unknown =>
  JSON.parse(JSON.stringify(sheet), (name, value: unknown) =>
    secretFields.has(name) && typeof value === 'string' ? `${canary} of ${name}.` : value,
  );

/** Marks everything in a sheet that may never leave the API, so that a leak can be found. Its items ask the same. */
export function markSheet(sheet: FactSheet): FactSheet {
  const marked = z.parse(SheetShape, markFields(sheet));
  const stranger: FactSheet['entities'][number] = {
    type: 'person',
    id: 'secretcanary-stranger',
    label: canary,
    aliases: [],
    outside: true,
  };
  const known = {
    id: 'secretcanary-outside',
    statement: `${canary} of an outside fact.`,
    source: { title: canary, url: 'https://secretcanary.example/', accessed: '2026-01-01' },
  };
  // The marks are part of what readers see after they answer, so they end the signatures.
  return signAll({
    ...marked,
    notes: [`${canary} of a note.`],
    entities: [
      ...marked.entities.map((entity) => ({ ...entity, about: `${canary} of an entity.` })),
      stranger,
    ],
    outside: [
      ...marked.outside.map((fact) => ({ ...fact, statement: `${canary} of an outside fact.` })),
      known,
    ],
    facts: marked.facts.map((fact) => ({
      ...fact,
      remark: `${canary} of a remark.`,
      elsewhere: [{ slot: 'time', why: `${canary} of a slot.` }],
    })),
  });
}
