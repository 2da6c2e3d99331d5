/**
 * Serves a bundle of the API in workerd until it is killed: `node serve.ts BUNDLE STATE`. What is
 * stored lies in the folder STATE; the URL is written once it answers.
 */
import { readFile } from 'node:fs/promises';
import { serveApi } from '../../runtime/serve-api.ts';

const [bundle = '', state = ''] = process.argv.slice(2);
const miniflare = await serveApi({ bundle: await readFile(bundle, 'utf8'), shards: 3, state });
process.stdout.write(`Ready on ${(await miniflare.unsafeGetDirectURL('api')).href}\n`);
