import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import type { Fact, FactKind } from '../../src/sheet/fact.ts';
import type { Cast } from './cast.ts';
import { clauseOf } from './clause.ts';
import { labelOf, sentenceOf } from './text.ts';
import { times } from './times.ts';

type FactInput = z.input<typeof Fact>;
type Ids = readonly string[];

/** What the facts of a sheet can refer to. */
export interface Scene {
  readonly cast: Cast;
  /** The ids of the facts of each kind. */
  readonly ids: Readonly<Record<FactKind, Ids>>;
  /** The length of each paragraph of the article. */
  readonly paragraphs: readonly number[];
}

const ids = (kind: string, min: number, max: number): fc.Arbitrary<string[]> =>
  fc
    .integer({ min, max })
    .map((count) => Array.from({ length: count }, (_, at) => `${kind}-${at + 1}`));

/** At least one fact of each kind, and a claim of each party. */
export const factIds: fc.Arbitrary<Scene['ids']> = fc.record({
  clause: ids('clause', 3, 18),
  delegation: ids('delegation', 1, 3),
  office: ids('office', 1, 5),
  claim: ids('saying', 2, 8),
});

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const some = (from: Ids, maxLength = from.length) =>
  fc.shuffledSubarray([...from], { minLength: 1, maxLength: Math.min(maxLength, from.length) });
function evidenceIn({ paragraphs }: Scene) {
  return fc
    .record({ paragraph: fc.nat(paragraphs.length - 1), from: fc.nat(), to: fc.nat() })
    .map(({ paragraph, from, to }) => {
      const length = paragraphs[paragraph] ?? 1;
      const start = from % length;
      return { paragraph, start, end: start + 1 + (to % (length - start)) };
    });
}

/** Three foils for each of some slots. */
const foilsFor = (id: string, slots: Ids) =>
  fc.subarray([...slots]).map((chosen) =>
    chosen.flatMap((slot) =>
      [1, 2, 3].map((at) => ({
        slot,
        label: `foil ${at} of ${id}`,
        reason: `Foil ${at} is wrong.`,
      })),
    ),
  );

const base = (scene: Scene, id: string, slots: Ids = []) => ({
  id: fc.constant(id),
  statement: sentenceOf(id),
  modality: fc.constantFrom('occurred', 'planned'),
  evidence: fc.array(evidenceIn(scene), { minLength: 1, maxLength: 2 }),
  foils: foilsFor(id, slots),
});

const close = (slot: string) => ({ slot, by: 'editor' as const, reason: 'There are no others.' });

/** A delegation that names all or some of its members, with or without its size. */
function delegation(scene: Scene, id: string) {
  const { people, places, organisations } = scene.cast;
  return fc
    .record({
      ...base(scene, id, ['leader', 'members', 'destinations', 'orderedBy']),
      sender: fc.constantFrom(...organisations),
      orderedBy: maybe(fc.constantFrom(...people)),
      roster: some(people),
      unnamed: fc.nat(2),
      hasSize: fc.boolean(),
      destinations: some(places, 4),
      departure: maybe(times),
      closed: fc.subarray(['members', 'destinations']),
    })
    .map(({ roster, unnamed, hasSize, closed, ...rest }): FactInput => {
      const [leader = '', ...members] = roster;
      const isOpen = hasSize && unnamed > 0;
      return {
        kind: 'delegation',
        ...rest,
        leader,
        members,
        size: hasSize ? roster.length + unnamed : undefined,
        complete: closed.filter((slot) => !(isOpen && slot === 'members')).map(close),
      };
    });
}

type Build = (scene: Scene, id: string, at: number) => fc.Arbitrary<FactInput>;

const sayingOf = (claimant: string, cue: 'says' | 'describes') => ({
  type: 'attributed' as const,
  claimant,
  cue,
});

/** A clause; the first three of a sheet have names, by which others refer to them. */
function clause(scene: Scene, id: string, at: number): fc.Arbitrary<FactInput> {
  const { people, places, organisations, agreements, groups } = scene.cast;
  const names = {
    people,
    places,
    entities: [...people, ...places, ...organisations, ...agreements, ...groups],
    facts: [...scene.ids.clause.slice(0, 3), ...scene.ids.delegation],
  };
  return fc
    .record({
      parts: clauseOf(names, id, at < 3),
      evidence: fc.array(evidenceIn(scene), { minLength: 1, maxLength: 2 }),
      voice: fc.option(fc.constant(sayingOf(organisations[0], 'describes')), {
        nil: undefined,
        freq: 5,
      }),
    })
    .map(({ parts, ...rest }) => ({ ...parts, ...rest }));
}

const builders: Readonly<Record<FactKind, Build>> = {
  clause,
  delegation,
  office: (scene, id) =>
    fc.record({
      ...base(scene, id, ['person', 'title']),
      kind: fc.constant('office'),
      person: fc.constantFrom(...scene.cast.people),
      title: labelOf(id),
      organisation: fc.constantFrom(...scene.cast.organisations),
      status: fc.constantFrom('current', 'former'),
      exclusive: fc.boolean(),
    }),
  claim: (scene, id, at) => {
    const [north, south] = scene.cast.organisations;
    const [claimant, about] = at % 2 === 0 ? [north, south] : [south, north];
    return fc
      .record({
        ...base(scene, id),
        cue: fc.constantFrom('says', 'describes', 'attributes'),
        content: labelOf(id),
      })
      .map(({ cue, statement, ...rest }): FactInput => {
        const voice = { type: 'attributed' as const, claimant, cue };
        const attributed = `So says ${claimant}: ${statement}`;
        return { kind: 'claim', ...rest, statement: attributed, voice, claimant, cue, about };
      });
  },
};

const kinds = ['clause', 'delegation', 'office', 'claim'] as const;

/** The facts of a scene, of all kinds, in random order. */
export function factsOf(scene: Scene): fc.Arbitrary<FactInput[]> {
  const facts = kinds.flatMap((kind) =>
    scene.ids[kind].map((id, at) => builders[kind](scene, id, at)),
  );
  return fc
    .tuple(...facts)
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
}
