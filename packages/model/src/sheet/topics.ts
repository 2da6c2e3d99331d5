/** What a quiz can test, in the order that readers see. In a file without zod, so that pages can import it. */
export const topics = [
  'dates',
  'delegates',
  'objectives',
  'reasons',
  'outcomes',
  'places',
  'figures',
  'claims',
] as const;
