import type { Miniflare } from 'miniflare';

/** The commands of `workers/open-api.ts`. */
export type ObjectCommand = 'run' | 'size' | 'deliver' | 'counts' | 'alarm' | 'sweep';

/** Has the Durable Object of a name run a command; resolves to the JSON of its answer. */
export async function callObject(
  api: Miniflare,
  binding: 'ATTEMPT_SHARD' | 'REVISION_STATISTICS',
  name: string,
  command: ObjectCommand,
  body: unknown = null,
): Promise<unknown> {
  const objects = await api.getDurableObjectNamespace(binding, 'api');
  const object = objects.get(objects.idFromName(name));
  const response = await object.fetch(`http://bench/${command}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Cannot ${command}: ${await response.text()}`);
  return response.json();
}
