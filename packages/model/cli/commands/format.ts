import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';
import { readText, writeTo } from '../input/files.ts';

const pathTo = (file: string): string =>
  fileURLToPath(new URL(`../../../../${file}`, import.meta.url));

/** The reference and the JSON Schema of the format, by their paths from the root of the repository. */
export async function buildReferences(): Promise<ReadonlyMap<string, string>> {
  // Loaded when needed, since TypeScript and the formatter are large.
  const [{ format }, { readComments }, { buildJsonSchema }, { writeReference }] = await Promise.all(
    [
      import('oxfmt'),
      import('../reference/read-comments.ts'),
      import('../reference/build-json-schema.ts'),
      import('../reference/write-reference.ts'),
    ],
  );
  const schema = buildJsonSchema(await readComments());
  const json = await format('sheet.schema.json', JSON.stringify(schema, null, 2));
  const page = await format('sheet-format.md', writeReference(schema));
  return new Map([
    ['packages/model/sheet.schema.json', json.code],
    ['docs/sheet-format.md', page.code],
  ]);
}

/** Writes the reference of the format. */
export const formatReference: Command = {
  parameters: '',
  description: `Writes the reference of a sheet's format, docs/sheet-format.md, and the JSON Schema that editors
complete from, packages/model/sheet.schema.json. The build runs it.`,

  async run() {
    const files = await buildReferences();
    for (const [file, text] of files) {
      const isCurrent = (await readText(pathTo(file)).catch(() => '')) === text;
      if (!isCurrent) await writeTo(pathTo(file), text);
    }
    return { code: 0, output: `Wrote ${[...files.keys()].join(' and ')}` };
  },
};
