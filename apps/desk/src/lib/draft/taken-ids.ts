import type { FactJson, SheetJson } from './draft.ts';

/** The ids that a new fact, outside fact or arrangement may not have; `but` has one of them and may keep it. */
export const takenIds = (
  { facts, outside = [], arrangements = [] }: Pick<SheetJson, 'facts' | 'outside' | 'arrangements'>,
  but?: FactJson,
): string[] =>
  [...facts, ...outside, ...arrangements].filter((each) => each !== but).map(({ id }) => id);
