/** A stored page with a note, which is markup, at the top of its main part. */
export async function insertNote(page: Response, note: string): Promise<Response> {
  const html = await page.text();
  const noted = html.replace(
    /<main\b[^>]*>/,
    `$&<p class="offline-note" role="status">${note}</p>`,
  );
  return new Response(noted, { headers: page.headers });
}
