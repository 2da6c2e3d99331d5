import { deriveBank } from '../src/derive/bank.ts';
import { scaleSheet } from '../test/scale-sheet.ts';
const sheet = scaleSheet(Number(process.argv[2]));
for (let i=0;i<Number(process.argv[3]);i++){ const t=performance.now(); deriveBank(structuredClone(sheet)); console.log((performance.now()-t).toFixed(1)); }
