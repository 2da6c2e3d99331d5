/** Keys and what they do, for the help. */
interface KeyGroup {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

/** All keys of the desk, by the step in which they work. Letters work while no text field has the focus. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      ['Ctrl + Z', 'Undo; in a text field the typing there first'],
      ['Ctrl + Shift + Z', 'Redo'],
      ['?', 'Open this list'],
      ['Esc', 'Close what is open'],
    ],
  },
  {
    title: 'Names',
    keys: [
      ['↑ ↓', 'Go to another name'],
      ['P', 'It is a person'],
      ['L', 'It is a place'],
      ['O', 'It is an organisation'],
      ['G', 'It is a group of people'],
      ['X', 'It is no name'],
      ['J', 'Join it with another name'],
    ],
  },
  {
    title: 'Facts, after marking words',
    keys: [
      ['Enter', 'Take the words that are marked by keyboard'],
      ['W', 'They tell who did what'],
      ['D', 'When it happened'],
      ['P', 'Where'],
      ['N', 'How many'],
      ['Y', 'Why, or to what end'],
      ['S', 'Who said what'],
      ['E', 'Decided'],
      ['O', 'Won'],
      ['G', 'Sent a delegation'],
      ['H', 'Holds a post'],
    ],
  },
  {
    title: 'Sign',
    keys: [
      ['← →', 'Go to another question'],
      ['S', 'Sign it'],
      ['R', 'Reword it'],
      ['D', 'Drop it, with a reason'],
      ['U', 'Take the last decision back'],
    ],
  },
  {
    title: 'Play',
    keys: [
      ['1 to 6', 'Choose the answer at this place; also A to F if answers are numbers'],
      ['Enter', 'Answer, or go on to the next question'],
    ],
  },
];
