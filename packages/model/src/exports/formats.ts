import { anki } from './anki.ts';
import { calendar } from './calendar.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { gift } from './gift.ts';
import { jsonLd } from './json-ld.ts';
import { h5p } from './h5p.ts';
import { json } from './json.ts';
import { kahoot } from './kahoot.ts';
import { moodleXml } from './moodle-xml.ts';
import { paper } from './paper.ts';
import { places } from './places.ts';
import { qti21 } from './qti-2-1.ts';
import { qti3 } from './qti-3.ts';

/** All formats, in the order in which editors are offered them. */
export const exportFormats: readonly ExportFormat[] = [
  moodleXml,
  gift,
  anki,
  qti21,
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
