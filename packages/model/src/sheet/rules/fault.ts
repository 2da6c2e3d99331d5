/** Something wrong in a sheet: where, as keys from the root, and what, as a sentence. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
