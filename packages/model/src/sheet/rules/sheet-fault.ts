/** A broken rule: its path from the root of the sheet, and a sentence for the editor that says what to do. */
export interface SheetFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
