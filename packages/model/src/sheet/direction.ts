import * as z from 'zod/mini';

/** Which way words run. */
export const Direction = z.enum(['ltr', 'rtl']).register(z.globalRegistry, { id: 'Direction' });
export type Direction = z.infer<typeof Direction>;
