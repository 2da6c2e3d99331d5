/** What marked words say: the kinds of facts and parts that an editor chooses from. */
export type Meaning =
  | 'who'
  | 'when'
  | 'where'
  | 'count'
  | 'why'
  | 'said'
  | 'decided'
  | 'won'
  | 'sent'
  | 'post';

/** The meanings, each with its key and what it is called on screen. */
export const meanings: readonly {
  readonly meaning: Meaning;
  readonly key: string;
  readonly label: string;
}[] = [
  { meaning: 'who', key: 'w', label: 'Who did what' },
  { meaning: 'when', key: 'd', label: 'When it happened' },
  { meaning: 'where', key: 'p', label: 'Where' },
  { meaning: 'count', key: 'n', label: 'How many' },
  { meaning: 'why', key: 'y', label: 'Why, or to what end' },
  { meaning: 'said', key: 's', label: 'Who said what' },
  { meaning: 'decided', key: 'e', label: 'Decided' },
  { meaning: 'won', key: 'o', label: 'Won' },
  { meaning: 'sent', key: 'g', label: 'Sent a delegation' },
  { meaning: 'post', key: 'h', label: 'Holds a post' },
];
