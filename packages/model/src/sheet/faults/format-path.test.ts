import { expect, test } from 'vitest';
import { formatPath } from './format-path.ts';

const sheet = {
  arrangements: [
    { id: 'order', lines: [{ fact: 'truce' }, { fact: 'visit', label: 'Visit' }] },
    { id: 'pairs', rows: [{ fact: 'truce' }] },
    { id: 'on-line', events: [{ fact: 'truce' }] },
  ],
};

test.each([
  [['arrangements', 0], 'arrangement order'],
  [['arrangements', 0, 'lines', 1, 'label'], 'arrangement order, line 2, label'],
  [['arrangements', 1, 'rows', 0], 'arrangement pairs, row 1'],
  [['arrangements', 2, 'events', 0, 'because'], 'arrangement on-line, event 1, because'],
  [['facts', 0, 'line'], 'fact 1, line'],
])('%j is "%s"', (path, formatted) => {
  expect(formatPath(sheet, path)).toBe(formatted);
});
