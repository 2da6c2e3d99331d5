import * as z from 'zod/mini';

/** The direction of writing. */
export const Direction = z.enum(['ltr', 'rtl']).register(z.globalRegistry, { id: 'Direction' });
export type Direction = z.infer<typeof Direction>;
