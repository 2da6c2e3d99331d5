/** What a quiz can test, in the order in which readers are shown it. */
export const topics = ['dates', 'delegates', 'objectives', 'places', 'figures', 'claims'] as const;
