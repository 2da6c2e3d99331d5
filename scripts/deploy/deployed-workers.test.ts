import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unstable_readConfig } from 'wrangler';
import * as z from 'zod/mini';
import { workers } from '../repository.ts';
import { readDeployedWorkers, type DeployedWorker } from './deployed-workers.ts';

const Services = z.object({ services: z.optional(z.array(z.object({ service: z.string() }))) });

const readConfig = ({ workspace, config }: DeployedWorker, env: string): unknown =>
  unstable_readConfig({ config: join(workers[workspace], config), env }, { hideWarnings: true });

/** Writes a configuration with the names of staging replaced by those of production. */
const writeWithoutNames = (config: unknown): string =>
  JSON.stringify(config, (key, value: unknown) => (key === 'targetEnvironment' ? undefined : value))
    .replaceAll('-staging', '')
    .replaceAll(/"namespace_id":"\d/g, '"namespace_id":"');

describe('the Workers', () => {
  for (const environment of ['', 'staging']) {
    it(`are deployed after those that they call, also in "${environment}"`, () => {
      const deployed: string[] = [];
      for (const worker of readDeployedWorkers(environment)) {
        const { services = [] } = Services.parse(readConfig(worker, environment));
        for (const { service } of services) assert.ok(deployed.includes(service), service);
        deployed.push(worker.name);
      }
    });
  }

  it('differ in staging by their names, their database and the counters of their limits only', () => {
    for (const worker of readDeployedWorkers('')) {
      const [production, staging] = ['', 'staging'].map((env) => readConfig(worker, env));
      assert.equal(writeWithoutNames(staging), writeWithoutNames(production));
    }
  });

  it('share no name, database or counter between staging and production', () => {
    const [production, staging] = ['', 'staging'].map((environment) =>
      readDeployedWorkers(environment).flatMap((worker) => {
        const text = JSON.stringify(readConfig(worker, environment));
        const counters = [...text.matchAll(/"namespace_id":"(\d+)"/g)].map(([, id]) => id);
        return [worker.name, ...worker.databases, ...counters];
      }),
    );
    assert.deepEqual(
      production?.filter((each) => staging?.includes(each)),
      [],
    );
  });
});
