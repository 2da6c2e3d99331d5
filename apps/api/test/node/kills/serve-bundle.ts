/**
 * Serves a bundle of the API in workerd until it is killed: `node serve-bundle.ts BUNDLE STATE SHARDS`.
 * Its databases are kept in the folder STATE; its address is printed once it answers.
 */
import { readFile } from 'node:fs/promises';
import { serveApi } from '../../runtime/serve-api.ts';

const [path = '', state = '', shards = ''] = process.argv.slice(2);
const bundle = await readFile(path, 'utf8');
const miniflare = await serveApi({ bundle, state, shards: Number(shards), hasPublisher: true });
process.stdout.write(`Ready on ${(await miniflare.unsafeGetDirectURL('api')).href}\n`);
