import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../repository.ts';

it('without an account says how to log in, and deploys nothing', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/deploy.js')], {
    env: {
      ...process.env,
      CLOUDFLARE_API_TOKEN: '',
      HOME: join(root, 'node_modules/.no-home'),
      XDG_CONFIG_HOME: '/nonexistent',
    },
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /Nothing was deployed/);
  assert.match(stderr, /npx -y pnpm@12 wrangler login/);
});

for (const args of [['--nope'], ['staging'], ['--env', 'nope']]) {
  it(`exits with 2 and the usage if it is called with ${args.join(' ')}`, () => {
    const script = join(root, 'scripts/deploy.js');
    const run = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    assert.equal(run.status, 2);
    assert.match(run.stderr, /^[^\n]*(nope|staging).*\n\nUsage: npx -y pnpm@12 run deploy/);
    assert.doesNotMatch(run.stderr, /\n {4}at /);
  });
}
