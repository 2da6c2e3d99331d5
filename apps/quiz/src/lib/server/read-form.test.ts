import { expect, test } from 'vitest';
import { maxFormBytes, readForm } from './read-form.ts';

const urlencoded = 'application/x-www-form-urlencoded';
const post = (body: BodyInit, type?: string) =>
  new Request('https://quiz.example/', {
    method: 'POST',
    body,
    ...(type !== undefined && { headers: { 'Content-Type': type } }),
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });

test('reads both encodings of a form', async () => {
  expect((await readForm(post('text=26', urlencoded))).get('text')).toBe('26');
  const form = new FormData();
  form.append('text', '۲۶');
  expect((await readForm(post(form))).get('text')).toBe('۲۶');
});

test.each([
  ['no type', 'text=26', ''],
  ['plain text', 'text=26', 'text/plain'],
  ['the binary form of SvelteKit', 'text=26', 'application/x-sveltekit-formdata'],
  ['no boundary', 'text=26', 'multipart/form-data'],
  ['no end', '--a\r\nContent-Disposition: form-data', 'multipart/form-data; boundary=a'],
])('a form with %s is refused', async (_what, body, type) => {
  await expect(readForm(post(body, type))).rejects.toMatchObject({ status: 400 });
});

const formOf = (bytes: number) => `text=${'9'.repeat(bytes - 5)}`;

test('a form may be as long as the limit, and no longer', async () => {
  expect((await readForm(post(formOf(maxFormBytes), urlencoded))).has('text')).toBe(true);
  await expect(readForm(post(formOf(maxFormBytes + 1), urlencoded))).rejects.toMatchObject({
    status: 413,
  });
});

test('a form that does not end is read up to the limit', async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1024;
      controller.enqueue(new Uint8Array(1024));
      // Without a limit the test would not end either.
      if (pulled > 8 * maxFormBytes)
        controller.error(new Error('The form is read without a limit'));
    },
  });
  await expect(readForm(post(endless, urlencoded))).rejects.toMatchObject({ status: 413 });
  expect(pulled).toBeLessThan(2 * maxFormBytes);
});
