import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';

// The earliest time that a zip can hold. A zip stores local time, so the bytes are the same in every time zone.
const mtime = new Date(1980, 0, 1);

/** Writes a spreadsheet of one sheet. The library dates its files with the present time, so they are packed again. */
export async function writeSpreadsheet(
  rows: SheetData,
  widths: readonly number[],
): Promise<Uint8Array<ArrayBuffer>> {
  const columns = widths.map((width) => ({ width }));
  const blob = await writeXlsxFile(rows, { columns }).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return new Uint8Array(zipSync(files, { mtime }));
}
