import { calendar } from './article/calendar.ts';
import { jsonLd } from './article/json-ld.ts';
import { places } from './article/places.ts';
import type { ExportFormat } from './export-format.ts';
import { gift } from './gift/gift.ts';
import { h5p } from './h5p/h5p.ts';
import { json } from './json.ts';
import { moodleXml } from './moodle/moodle-xml.ts';
import { paper } from './paper/paper.ts';
import { qti12 } from './qti/qti-1-2.ts';
import { qti21 } from './qti/qti-2-1.ts';
import { qti3 } from './qti/qti-3.ts';
import { anki } from './spreadsheet/anki.ts';
import { csv } from './spreadsheet/csv.ts';
import { kahoot } from './spreadsheet/kahoot.ts';

/** All formats, in the order in which editors are offered them. */
export const exportFormats: readonly ExportFormat[] = [
  moodleXml,
  gift,
  anki,
  qti21,
  qti12,
  qti3,
  h5p,
  csv,
  paper,
  kahoot,
  calendar,
  places,
  jsonLd,
  // The last one, for programs.
  json,
];
