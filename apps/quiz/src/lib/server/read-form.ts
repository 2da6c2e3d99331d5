import { error } from '@sveltejs/kit';

/** The most bytes of a form. The longest text of a report has 6 KB. */
export const maxFormBytes = 32 * 1024;

const tooLong = (): never => error(413, { message: `Send at most ${maxFormBytes} bytes` });

/** Reads a body, and stops as soon as it is too long. */
async function readBody({ body, headers }: Request): Promise<Blob> {
  if (Number(headers.get('Content-Length')) > maxFormBytes) tooLong();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > maxFormBytes) tooLong();
    parts.push(part);
  }
  return new Blob(parts);
}

/**
 * Reads a posted form. Throws an error page if it is too long (413) or cannot be read (400). Every action
 * reads its form with this, because kit sets no limit and answers 500 to a form that it cannot read.
 */
export async function readForm(request: Request): Promise<FormData> {
  const body = await readBody(request);
  try {
    const type = request.headers.get('Content-Type') ?? '';
    return await new Response(body, { headers: { 'Content-Type': type } }).formData();
  } catch {
    error(400, { message: 'The form cannot be read' });
  }
}
