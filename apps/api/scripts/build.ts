import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createOpenApiDocument } from './openapi-document.ts';

const root = join(import.meta.dirname, '..');
const assets = join(root, 'dist/assets');
const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const document = `${JSON.stringify(createOpenApiDocument(), null, 2)}\n`;

await mkdir(assets, { recursive: true });
await writeFile(join(root, 'openapi.json'), document);
await writeFile(join(assets, 'openapi.json'), document);
await cp(join(root, 'assets'), assets, { recursive: true });
for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
  await cp(join(swagger, file), join(assets, 'docs', file));
}
