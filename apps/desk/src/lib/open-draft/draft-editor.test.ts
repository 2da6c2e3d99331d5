import { bundledSheets } from '@dateline/model/sheets';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { DraftEditor } from './draft-editor.svelte.ts';
import { openSheet, readSheetFile } from '../storage/draft-file.ts';

const { sheet } = readSheetFile(JSON.stringify(bundledSheets[3]));
if (sheet === undefined) throw new Error('The bundled sheet cannot be read');
const draft = openSheet(sheet, undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function createEditor(store: (draft: Draft) => Promise<void> = async () => {}) {
  const stored: string[] = [];
  const editor = new DraftEditor(draft, async (each) => {
    await store(each);
    stored.push(each.sheet.headline);
  });
  const type = (headline: string) =>
    editor.editSheet((json) => ({ ...json, headline }), 'headline');
  return { editor, stored, type };
}

test('a change is stored within half a second, also while one types on', async () => {
  const { editor, stored, type } = createEditor();
  for (let at = 0; at < 10; at += 1) {
    type(`Headline ${at}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(stored).toEqual(['Headline 3', 'Headline 7']);
  expect(editor.stored.state).toBe('saving');
  await vi.advanceTimersByTimeAsync(500);
  expect(stored.at(-1)).toBe('Headline 9');
  expect(editor.stored.state).toBe('saved');
});

test('a browser that refuses to store is told with its words, and asked again after the next change', async () => {
  let isFull = true;
  const { editor, stored, type } = createEditor(async () => {
    if (isFull) throw new Error('The disk is full');
  });
  type('One');
  await vi.advanceTimersByTimeAsync(500);
  expect(editor.stored).toEqual({ state: 'failed', message: 'Error: The disk is full' });
  isFull = false;
  type('Two');
  await vi.advanceTimersByTimeAsync(500);
  expect([editor.stored.state, stored]).toEqual(['saved', ['Two']]);
});

test('while another tab has the draft nothing is changed, undone or stored', async () => {
  const { editor, stored, type } = createEditor();
  type('One');
  await editor.handOver();
  expect(stored).toEqual(['One']);
  type('Two');
  editor.undo();
  await editor.flush();
  await vi.advanceTimersByTimeAsync(1000);
  expect([editor.json.headline, stored]).toEqual(['One', ['One']]);
  editor.isReadOnly = false;
  editor.replace({ ...draft, sheet: { ...draft.sheet, headline: 'Three' } });
  editor.undo();
  expect(editor.json.headline).toBe('Three');
});

test('undoing does not forget what has been published', () => {
  const { editor, type } = createEditor();
  type('One');
  const base = { articleId: draft.sheet.id, revision: '0'.repeat(64) };
  editor.setBase(base);
  editor.undo();
  expect(editor.draft).toEqual({ ...draft, base });
  editor.setBase(undefined);
  expect(editor.draft).toEqual(draft);
});
