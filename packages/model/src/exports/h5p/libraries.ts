/** A library of H5P by its name and version, which the system that takes the file must have. */
export interface Library {
  readonly machineName: string;
  readonly majorVersion: number;
  readonly minorVersion: number;
}

const library = (machineName: string, majorVersion: number, minorVersion: number): Library => ({
  machineName,
  majorVersion,
  minorVersion,
});

/** The set, with its pages and its result. */
export const questionSet = library('H5P.QuestionSet', 1, 21);
/** One right option or several. */
export const multiChoice = library('H5P.MultiChoice', 1, 16);
/** Texts to be dragged into gaps. */
export const dragText = library('H5P.DragText', 1, 10);
/** Gaps in which one types. */
export const blanks = library('H5P.Blanks', 1, 14);

/** What these four load in turn. */
const loaded: readonly Library[] = [
  library('FontAwesome', 4, 5),
  library('jQuery.ui', 1, 10),
  library('H5P.Components', 1, 0),
  library('H5P.JoubelUI', 1, 3),
  library('H5P.Question', 1, 5),
  library('H5P.TextUtilities', 1, 3),
  library('H5P.Video', 1, 6),
];

/** All libraries that a question set needs. */
export const libraries: readonly Library[] = [
  questionSet,
  multiChoice,
  dragText,
  blanks,
  ...loaded,
];

/** Formats a library as contents name it: "H5P.MultiChoice 1.16". */
export const nameLibrary = ({ machineName, majorVersion, minorVersion }: Library): string =>
  `${machineName} ${majorVersion}.${minorVersion}`;
