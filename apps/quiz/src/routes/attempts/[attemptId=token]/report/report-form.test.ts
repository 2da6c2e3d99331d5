import { expect, test } from 'vitest';
import { readReport } from './report-form.ts';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test('a report needs only a reason', () => {
  expect(readReport(formOf({ reason: 'unclear', text: ' ' }))).toMatchObject({
    ok: true,
    report: { reason: 'unclear' },
  });
});

test('a report keeps line breaks as single characters, and no other invisible characters', () => {
  const read = readReport(
    formOf({ reason: 'other', text: ' one\r\ntwo\tthree\u0000\u202E\u200B\u{E0041}\u001B[31m ' }),
  );
  expect(read).toMatchObject({ ok: true, report: { reason: 'other', text: 'one\ntwo three[31m' } });
});

test.each([
  { fields: { text: 'It is wrong.' }, message: 'Choose what is wrong first.' },
  { fields: { reason: 'gossip', text: 'x' }, message: 'Choose what is wrong first.' },
  {
    fields: { reason: 'other', text: 'x'.repeat(501) },
    message: 'Write at most 500 characters.',
  },
])('an invalid report gets the message: $message', ({ fields, message }) => {
  const read = readReport(formOf(fields));
  expect(read).toMatchObject({ ok: false, message, entered: { text: fields.text } });
});

test('500 characters on two lines are accepted, although browsers send 501', () => {
  const text = `${'x'.repeat(250)}\r\n${'y'.repeat(249)}`;
  expect(readReport(formOf({ reason: 'other', text }))).toMatchObject({ ok: true });
});
