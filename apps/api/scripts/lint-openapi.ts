import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import spectralCore from '@stoplight/spectral-core';
import spectralRulesets from '@stoplight/spectral-rulesets';

const file = join(import.meta.dirname, '../openapi.json');
const redocly = join(
  dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
  'bin/cli.js',
);

/** Runs Redocly's recommended rules, every finding of which is an error; returns whether there is none. */
function passesRedocly(): boolean {
  const { status } = spawnSync(
    process.execPath,
    [redocly, 'lint', file, '--extends', 'recommended-strict', '--format', 'stylish'],
    {
      stdio: 'inherit',
      // Neither asks for a newer version nor reports its use.
      env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' },
    },
  );
  return status === 0;
}

/** Runs the rules `spectral:oas`; returns whether there is no finding. */
async function passesSpectral(): Promise<boolean> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset({ ...spectralRulesets.oas, extends: [] });
  const findings = await spectral.run(await readFile(file, 'utf8'));
  for (const { code, path, message } of findings) {
    console.error(`openapi.json, ${path.join('.')}: ${message} (spectral: ${code})`);
  }
  return findings.length === 0;
}

const passes = [passesRedocly(), await passesSpectral()];
if (passes.includes(false)) process.exitCode = 1;
