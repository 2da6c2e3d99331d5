import { vi } from 'vitest';
import * as z from 'zod/mini';

const Cursor = z.object({ rowsWritten: z.int() });

/** Counts the rows that a call writes to the storage of its object, and how often it sets the alarm. */
export function countWrites(storage: DurableObjectStorage, call: () => unknown) {
  const exec = vi.spyOn(storage.sql, 'exec');
  const setAlarm = vi.spyOn(storage, 'setAlarm');
  call();
  const rows = exec.mock.results.map(({ value }) => Cursor.parse(value).rowsWritten);
  const alarms = setAlarm.mock.calls.length;
  exec.mockRestore();
  setAlarm.mockRestore();
  return { rows: rows.reduce((sum, written) => sum + written, 0), alarms };
}
