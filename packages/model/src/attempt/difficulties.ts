/** How hard readers can ask a quiz to be, in the order that they see. In a file without zod, so that pages can import it. */
export const difficulties = ['easy', 'mixed', 'hard'] as const;
