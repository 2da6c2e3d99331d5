import * as z from 'zod/mini';
import { createBoundedCache } from '../platform/bounded-cache.ts';
import { decodeBase64Url, encodeBase64Url, utf8 } from '../platform/bytes.ts';
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

function readJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Reads an attempt id; undefined if it is forged, altered, signed with an unknown key, of an unknown version or malformed. */
export async function verifyToken(keyring: Keyring, token: string): Promise<Ticket | undefined> {
  if (!Token.safeParse(token).success) return undefined;
  const [payload, signature] = token.split('.').map(decodeBase64Url);
  if (payload === undefined || signature === undefined) return undefined;
  const key = await keyring.verify(signature, payload);
  if (key === undefined) return undefined;
  const ticket = Ticket.safeParse(readJson(payload));
  return ticket.data?.key === key ? ticket.data : undefined;
}

/** The tickets that an isolate knows, by their attempt ids. */
export interface Tickets {
  /** Reads an attempt id as `verifyToken` does, and remembers it if it is valid. */
  find(keyring: Keyring, token: string): Promise<Ticket | undefined>;
  /** Remembers an id that was signed here. */
  remember(token: string, ticket: Ticket): void;
}

/** The most tickets that an isolate remembers, about 2 KB each. */
const mostTickets = 1_000;

/** Creates a memory of the last valid attempt ids. Keys change only with a deployment, which begins new isolates. */
export function createTickets(): Tickets {
  const tickets = createBoundedCache<Ticket>(mostTickets);
  return {
    find: async (keyring, token) => {
      const known = tickets.get(token);
      if (known !== undefined) return known;
      const ticket = await verifyToken(keyring, token);
      if (ticket !== undefined) tickets.set(token, ticket);
      return ticket;
    },
    remember: tickets.set,
  };
}
