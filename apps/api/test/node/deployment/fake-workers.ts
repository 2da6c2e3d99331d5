import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { FakeDatabases } from './fake-databases.ts';
import type { Answer, FakeRoute } from './fake-route.ts';

const Binding = z.looseObject({
  type: z.string(),
  name: z.string(),
  id: z.optional(z.string()),
  service: z.optional(z.string()),
});
const Upload = z.object({
  bindings: z.array(Binding),
  migrations: z.optional(z.object({ new_tag: z.string() })),
});
const Subdomain = z.object({ enabled: z.boolean() });

type Bindings = readonly z.infer<typeof Binding>[];

interface FakeWorker {
  readonly bindings: Bindings;
  readonly migrationTag?: string | undefined;
  readonly hasAddress: boolean;
}

const notFound: Answer = {
  status: 404,
  error: [10_007, 'This Worker does not exist on your account.'],
};

/**
 * The Workers of the account. Refuses what Cloudflare refuses: a binding to a Worker or a database that does not exist, and
 * a secret to keep that was never set.
 */
export class FakeWorkers {
  readonly #byName = new Map<string, FakeWorker>();
  readonly #changes: string[];
  readonly #databases: FakeDatabases;

  constructor(changes: string[], databases: FakeDatabases) {
    this.#changes = changes;
    this.#databases = databases;
  }

  readonly routes: readonly FakeRoute[] = [
    [
      'GET /workers/services/([^/]+)',
      ([name = '']) =>
        this.#with(name, ({ migrationTag }) => ({
          default_environment: {
            script: {
              tag: name,
              tags: [],
              migration_tag: migrationTag,
              last_deployed_from: 'wrangler',
            },
          },
        })),
    ],
    [
      'GET /workers/scripts/([^/]+)/settings',
      ([name = '']) => this.#with(name, ({ bindings }) => ({ bindings })),
    ],
    [
      'GET /workers/scripts/([^/]+)/secrets',
      ([name = '']) =>
        this.#with(name, ({ bindings }) =>
          bindings
            .filter(({ type }) => type === 'secret_text')
            .map((each) => ({ name: each.name, type: each.type })),
        ),
    ],
    [
      'GET /workers/scripts/([^/]+)/deployments',
      ([name = '']) => this.#with(name, () => ({ deployments: [] })),
    ],
    [
      'POST /workers/scripts/[^/]+/assets-upload-session',
      () => ({ result: { jwt: 'a.b.c', buckets: [] } }),
    ],
    ['PUT /workers/scripts/([^/]+)', ([name = ''], body) => this.#upload(name, body)],
    ['POST /workers/scripts/([^/]+)/versions', ([name = ''], body) => this.#upload(name, body)],
    ['POST /workers/scripts/([^/]+)/deployments', ([name = '']) => this.#with(name, () => ({}))],
    [
      'PATCH /workers/scripts/([^/]+)/script-settings',
      ([name = '']) => this.#with(name, () => ({})),
    ],
    [
      'GET /workers/workers/([^/]+)',
      ([name = '']) =>
        this.#with(name, ({ hasAddress }) => ({
          subdomain: { enabled: hasAddress, previews_enabled: hasAddress },
        })),
    ],
    ['POST /workers/scripts/([^/]+)/subdomain', ([name = ''], body) => this.#address(name, body)],
    ['GET /workers/subdomain', () => ({ result: { subdomain: 'paper' } })],
  ];

  /** Lists the names and values of the secrets of each Worker that has some. */
  listSecrets(): Record<string, Record<string, unknown>> {
    const secrets = [...this.#byName].map(([name, { bindings }]) => {
      const own = bindings.filter(({ type }) => type === 'secret_text');
      return [name, Object.fromEntries(own.map((each) => [each.name, each.text]))] as const;
    });
    return Object.fromEntries(secrets.filter(([, own]) => Object.keys(own).length > 0));
  }

  /** Lists the names of the Workers with an address on workers.dev. */
  listAddresses(): string[] {
    return [...this.#byName].filter(([, { hasAddress }]) => hasAddress).map(([name]) => name);
  }

  /** Finds a binding of a Worker by its name. */
  findBinding(worker: string, binding: string): Bindings[number] | undefined {
    return this.#byName.get(worker)?.bindings.find(({ name }) => name === binding);
  }

  #with(name: string, describe: (worker: FakeWorker) => unknown): Answer {
    const found = this.#byName.get(name);
    return found === undefined ? notFound : { result: describe(found) };
  }

  #address(name: string, body: unknown): Answer {
    const found = this.#byName.get(name);
    if (found === undefined) return notFound;
    const { enabled } = Subdomain.parse(body);
    this.#byName.set(name, { ...found, hasAddress: enabled });
    return { result: { enabled, previews_enabled: enabled } };
  }

  #upload(name: string, body: unknown): Answer {
    const { bindings: sent, migrations } = Upload.parse(body);
    const before = this.#byName.get(name);
    const resolved = sent.map((each) =>
      each.type === 'inherit' ? before?.bindings.find((old) => old.name === each.name) : each,
    );
    const fault = sent
      .map((each, at) => this.#refuse(each, resolved[at]))
      .find((each) => each !== undefined);
    if (fault !== undefined) return { status: 400, error: fault };
    const bindings = resolved.filter((each) => each !== undefined);
    const names = new Set(bindings.map((each) => each.name));
    const kept =
      before?.bindings.filter((old) => old.type === 'secret_text' && !names.has(old.name)) ?? [];
    this.#byName.set(name, {
      bindings: [...bindings, ...kept],
      migrationTag: migrations?.new_tag ?? before?.migrationTag,
      hasAddress: before?.hasAddress ?? false,
    });
    this.#changes.push(`deploy ${name}`);
    const id = randomUUID();
    return {
      result: {
        id,
        etag: id,
        deployment_id: id,
        startup_time_ms: 1,
        resources: { script: { etag: id } },
      },
    };
  }

  #refuse(
    { type, name }: Bindings[number],
    binding: Bindings[number] | undefined,
  ): Answer['error'] {
    if (binding === undefined) return [10_057, `inherit binding '${name}' is invalid`];
    const { service, id = '' } = binding;
    if (type === 'service' && !this.#byName.has(service ?? '')) {
      return [
        10_143,
        `Service binding '${name}' references Worker '${service ?? ''}' which was not found.`,
      ];
    }
    return type === 'd1' && !this.#databases.has(id)
      ? [10_021, `binding ${name} of type d1 must have a valid \`id\` specified`]
      : undefined;
  }
}
