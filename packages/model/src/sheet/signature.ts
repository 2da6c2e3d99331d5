import * as z from 'zod/mini';
import { digestPattern } from './text/digest-pattern.ts';

const itemId = z.string().check(z.minLength(1), z.maxLength(300));

/** An editor has read this item and found it good. Holds while the content of the item has this digest. */
export const Signature = z
  .strictObject({
    item: itemId,
    /** See `digestContent`. */
    content: z.string().check(z.regex(digestPattern, 'Run the command that signs items')),
    by: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
    on: z.iso.date(),
  })
  .register(z.globalRegistry, { id: 'Signature' });
export type Signature = z.infer<typeof Signature>;

/** An item that readers do not get, although it passes the checks, because an editor says so. */
export const DroppedItem = z
  .strictObject({
    item: itemId,
    reason: z.string().check(z.minLength(1), z.maxLength(500)),
  })
  .register(z.globalRegistry, { id: 'DroppedItem' });
export type DroppedItem = z.infer<typeof DroppedItem>;
