import type { Previewer } from '@dateline/model/editing';
import type { ArrangementJson } from './arrangement-drafts.ts';

/** A part of an arrangement that has feedback of its own. */
export interface PartReason {
  readonly name: string;
  readonly because: string;
  /** What the feedback says if the editor writes none. */
  readonly known: string;
  readonly isRequired: boolean;
}

type Index = Pick<Previewer['index'], 'sheet' | 'statementOf'>;

const statementOf = ({ sheet, statementOf: write }: Index, id: string): string => {
  const fact = sheet.facts.find((each) => each.id === id);
  return fact === undefined ? '' : write(fact);
};

/** Lists the parts of an arrangement that have feedback, in their order. */
export function listReasons(arrangement: ArrangementJson, index: Index): PartReason[] {
  const ofFact = ({
    fact,
    because = '',
  }: {
    fact: string;
    because?: string | undefined;
  }): PartReason => {
    const known = statementOf(index, fact);
    return { name: known || 'A fact that is not complete', because, known, isRequired: false };
  };
  switch (arrangement.as) {
    case 'order':
      return arrangement.lines.map(ofFact);
    case 'match':
      return arrangement.rows.map(ofFact);
    case 'line':
      return arrangement.events.map(ofFact);
    case 'number':
    case 'choice':
      return arrangement.foils.map(({ number, label, because = '' }) => ({
        name: `What is ${label ?? number} really?`,
        because,
        known: '',
        isRequired: true,
      }));
  }
}

const withReason = <Part extends { because?: string | undefined }>(
  parts: readonly Part[],
  at: number,
  because: string | undefined,
): Part[] => parts.map((part, place) => (place === at ? { ...part, because } : part));

/** Changes the feedback on one part. */
export function changeReason(
  arrangement: ArrangementJson,
  at: number,
  because: string | undefined,
): ArrangementJson {
  switch (arrangement.as) {
    case 'order':
      return { ...arrangement, lines: withReason(arrangement.lines, at, because) };
    case 'match':
      return { ...arrangement, rows: withReason(arrangement.rows, at, because) };
    case 'line':
      return { ...arrangement, events: withReason(arrangement.events, at, because) };
    case 'number':
    case 'choice':
      return { ...arrangement, foils: withReason(arrangement.foils, at, because) };
  }
}
