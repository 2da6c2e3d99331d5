import type { ExportDocument } from './export-document.ts';

/** Something that a format has no room for. Nothing is left out without one. */
export interface Loss {
  /** The id of the item; absent if the loss concerns all of them. */
  readonly item?: string;
  /** What is missing, in editors' words: "feedback on each wrong answer". */
  readonly part: string;
  /** Why the format cannot hold it. */
  readonly reason: string;
}

/** A written file. */
export interface Exported {
  /** Text is to be stored as UTF-8. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** What is in it, in editors' words: "47 questions", "12 dates", "9 places". */
  readonly contents: string;
  readonly losses: readonly Loss[];
}

/** One way to take questions into another system. */
export interface ExportFormat {
  /** In addresses and commands: `moodle-xml`. */
  readonly name: string;
  /** For editors, with the systems that take it: "Moodle XML (Moodle)". */
  readonly label: string;
  /** Of the file, without a dot: `xml`. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes the same bytes for the same document. */
  readonly write: (document: ExportDocument) => Promise<Exported>;
}
