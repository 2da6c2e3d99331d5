import type { Fact } from '../fact.ts';
import type { Arrangement, QuestionFoil } from '../question.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { SheetFault } from './sheet-fault.ts';

/** An id that a remark, a question or an arrangement names, with its place in the sheet. */
export interface Use {
  readonly of: 'entity' | 'fact' | 'factOrOutside' | 'outside';
  readonly id: string;
  readonly path: SheetFault['path'];
}

type Path = SheetFault['path'];

const listSources = (sources: readonly string[], path: Path): Use[] =>
  sources.map((id, at) => ({ of: 'outside', id, path: [...path, 'sources', at] }));

const listFoils = (foils: readonly QuestionFoil[], path: Path): Use[] =>
  foils.flatMap(({ entity, fact, sources }, at): Use[] => {
    const own = [...path, 'foils', at];
    return [
      ...(entity === undefined
        ? []
        : [{ of: 'entity', id: entity, path: [...own, 'entity'] } as const]),
      ...(fact === undefined
        ? []
        : [{ of: 'factOrOutside', id: fact, path: [...own, 'fact'] } as const]),
      ...listSources(sources, own),
    ];
  });

const listFactUses = ({ questions, remarkSources = [] }: Fact, path: Path): Use[] => [
  ...remarkSources.map((id, at): Use => ({
    of: 'outside',
    id,
    path: [...path, 'remarkSources', at],
  })),
  ...questions.flatMap(({ foils, keys = [], sources }, at) => {
    const own = [...path, 'questions', at];
    return [
      ...listFoils(foils, own),
      ...keys.flatMap((key, index) =>
        typeof key === 'string'
          ? [{ of: 'entity', id: key, path: [...own, 'keys', index] } as const]
          : [],
      ),
      ...listSources(sources, own),
    ];
  }),
];

const listPartsUses = (
  name: string,
  parts: readonly { readonly fact: string; readonly sources: readonly string[] }[],
  path: Path,
): Use[] =>
  parts.flatMap(({ fact, sources }, at) => [
    { of: 'fact', id: fact, path: [...path, name, at, 'fact'] },
    ...listSources(sources, [...path, name, at]),
  ]);

function listPartUses(arrangement: Arrangement, path: Path): Use[] {
  switch (arrangement.as) {
    case 'order':
      return listPartsUses('lines', arrangement.lines, path);
    case 'match':
      return listPartsUses('rows', arrangement.rows, path);
    case 'line':
      return [
        { of: 'fact', id: arrangement.asked, path: [...path, 'asked'] },
        ...listPartsUses('events', arrangement.events, path),
      ];
    case 'number':
    case 'choice':
      return [
        ...arrangement.between.map(
          (id, at) => ({ of: 'fact', id, path: [...path, 'between', at] }) as const,
        ),
        ...listFoils(arrangement.foils, path),
      ];
  }
}

/** Lists the ids that the remarks, questions and arrangements of a sheet name. */
export const listUses = ({ facts, arrangements }: SheetShape): Use[] => [
  ...facts.flatMap((fact, at) => listFactUses(fact, ['facts', at])),
  ...arrangements.flatMap((arrangement, at) => [
    ...listPartUses(arrangement, ['arrangements', at]),
    ...listSources(arrangement.sources, ['arrangements', at]),
  ]),
];
