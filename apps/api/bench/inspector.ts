import { once } from 'node:events';
import * as z from 'zod/mini';

/** A profile as the Chrome DevTools Protocol sends it: nodes of the call tree, and which of them was sampled when. */
const Profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
  /** In microseconds. */
  timeDeltas: z.array(z.number()),
});
/** A profile of the processor. */
export type Profile = z.output<typeof Profile>;

const Reply = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.object({ profile: z.optional(Profile) })),
});

/** Opens the inspector of a Worker; `call` resolves to the profile in the reply, if it has one. */
export async function openInspector(url: URL) {
  const socket = new WebSocket(url);
  await once(socket, 'open');
  let last = 0;
  const call = async (method: string, params: object = {}): Promise<Profile | undefined> => {
    const id = (last += 1);
    socket.send(JSON.stringify({ id, method, params }));
    for (;;) {
      const events: unknown[] = await once(socket, 'message');
      const reply = Reply.parse(JSON.parse(z.object({ data: z.string() }).parse(events[0]).data));
      if (reply.id === id) return reply.result?.profile;
    }
  };
  return { call, close: () => socket.close() };
}
