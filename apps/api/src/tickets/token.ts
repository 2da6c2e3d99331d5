import * as z from 'zod/mini';
import { decodeBase64Url, encodeBase64Url } from '../platform/base64url.ts';
import { utf8 } from '../platform/utf8.ts';
import type { Keyring } from './keyring.ts';
import { Ticket } from './ticket.ts';

/** `payload.signature`, both in base64url. */
const Token = z.string().check(z.maxLength(2048), z.regex(/^[\w-]+\.[\w-]{43}$/));

/** Writes a ticket as an attempt id, which only the holder of the key can create. */
export async function signToken(keyring: Keyring, ticket: Ticket): Promise<string> {
  const payload = utf8(JSON.stringify(ticket));
  const signature = await keyring.sign(payload);
  return `${encodeBase64Url(payload)}.${encodeBase64Url(signature)}`;
}

/** Reads an attempt id; undefined if it is forged, altered, signed with an unknown key or of an unknown version. */
export async function verifyToken(keyring: Keyring, token: string): Promise<Ticket | undefined> {
  if (!Token.safeParse(token).success) return undefined;
  const [payload, signature] = token.split('.').map(decodeBase64Url);
  if (payload === undefined || signature === undefined) return undefined;
  const key = await keyring.verify(signature, payload);
  if (key === undefined) return undefined;
  const ticket = Ticket.safeParse(JSON.parse(new TextDecoder().decode(payload)));
  return ticket.data?.key === key ? ticket.data : undefined;
}
