/** Writes a sheet as JSON in the format of the repository's files. */
export async function formatSheet(sheet: unknown): Promise<string> {
  // Loaded when needed, since most commands write no sheet.
  const { format } = await import('oxfmt');
  const { code } = await format('sheet.json', JSON.stringify(sheet, null, 2));
  return code;
}
