import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createOpenApiDocument } from './openapi/document.ts';

const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Writes the OpenAPI document into the workspace, where it is committed, and with its page among the assets. */
export async function writeReference(workspace: string, assets: string): Promise<void> {
  const document = `${JSON.stringify(createOpenApiDocument(), null, 2)}\n`;
  await mkdir(assets, { recursive: true });
  await writeFile(join(workspace, 'openapi.json'), document);
  await writeFile(join(assets, 'openapi.json'), document);
  await cp(join(workspace, 'assets'), assets, { recursive: true });
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    await cp(join(swagger, file), join(assets, 'docs', file));
  }
}
