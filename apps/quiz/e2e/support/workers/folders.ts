import { fileURLToPath } from 'node:url';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folders of the workspaces, as absolute paths. */
export const folders = {
  quiz: fromHere('../../..'),
  api: fromHere('../../../../api'),
  model: fromHere('../../../../../packages/model'),
} as const;
