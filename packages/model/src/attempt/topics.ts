/** What a quiz can test, in the order that readers see. In a file without zod, so that pages can import it. */
export const topics = ['dates', 'delegates', 'objectives', 'places', 'figures', 'claims'] as const;
