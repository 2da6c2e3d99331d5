import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import EditorsNote from './EditorsNote.svelte';

const at = '2026-11-24T09:00:00.000Z';

test('shows a note as plain text, isolated from the direction of the page', () => {
  const note = '<script>alert(1)</script> \u202Eback to front & "quoted"';
  const { body } = render(EditorsNote, { props: { note, at } });
  expect(body).toMatch(/<bdi[^>]*>&lt;script>alert\(1\)&lt;\/script> \u202Eback to front &amp;/);
  expect(body).not.toContain('<script');
});

test('shows when a note was written, with a machine-readable date', () => {
  const { body } = render(EditorsNote, { props: { note: 'A note.', at } });
  expect(body).toContain(`<time datetime="${at}">24 November 2026</time>`);
});
