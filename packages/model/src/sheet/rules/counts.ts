import { valuesOf } from '../facts/clause.ts';
import type { SheetShape } from '../sheet-shape.ts';
import { isSeveral, partsOf, type Single, type Value } from '../value.ts';
import type { Fault } from './fault.ts';

/** Nouns whose number does not show, with signs or factors before which one is right: "one million dollars". */
const fixed =
  /^(?:pounds|dollars|euros|(?:hundred|thousand|million|billion|trillion)\b.*|.*\b(?:series|species|means))$/iu;
/** The words after which a noun has its complement: "members of parliament". */
const complement = / (?:of|in|at|on|for|from|to|by|with|per|who|that|which)\b.*$/iu;
const plural = /(?:[^su\s]s|(?:\b|wo|fire|police|sports)men|people|children|feet|teeth)$/iu;

/** True for a number of one that counts a plural, which would read "one ships". */
const isOneOfSeveral = (part: Single): boolean =>
  typeof part !== 'string' &&
  'count' in part &&
  part.count === 1 &&
  !fixed.test(part.of) &&
  plural.test(part.of.replace(complement, ''));

const checkValue = (value: Value, path: Fault['path']): Fault[] =>
  partsOf(value).flatMap((part, at) =>
    isOneOfSeveral(part)
      ? [
          {
            path: [...path, ...(isSeveral(value) ? ['all', at] : []), 'of'],
            message:
              'One is followed by the singular; write for example { "count": 1, "of": "ship" }',
          },
        ]
      : [],
  );

/** Finds numbers of one that count a plural. */
export const checkCounts = (sheet: SheetShape): Fault[] =>
  sheet.facts.flatMap((fact, index) =>
    fact.kind === 'clause'
      ? valuesOf(fact).flatMap(({ value }, at) =>
          checkValue(value, [
            'facts',
            index,
            ...(at === 0 ? ['subject'] : ['slots', at - 1, 'value']),
          ]),
        )
      : [],
  );
