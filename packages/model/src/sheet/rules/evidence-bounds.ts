import type { SheetShape } from '../sheet-shape.ts';
import type { SheetFault } from './sheet-fault.ts';

/** Refuses evidence that points outside the article's paragraphs. */
export function checkEvidence(sheet: SheetShape): SheetFault[] {
  const lengths = sheet.source.paragraphs;
  return sheet.facts.flatMap((fact, index) =>
    fact.evidence.flatMap(({ paragraph, end }, at) => {
      const path = ['facts', index, 'evidence', at];
      const length = lengths[paragraph];
      if (length === undefined) {
        return [
          {
            path: [...path, 'paragraph'],
            message: `The article has paragraphs 0 to ${lengths.length - 1}`,
          },
        ];
      }
      return end <= length
        ? []
        : [
            {
              path: [...path, 'end'],
              message: `Paragraph ${paragraph} has ${length} code units; end at ${length} at most`,
            },
          ];
    }),
  );
}
