/** The first 64 bits of an IPv6 address, in four groups. */
function prefixOf(address: string): string {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':'));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}

/**
 * Names what is counted as one reader, by the address that the platform saw: an IPv4 address, or the
 * first 64 bits of an IPv6 address, since one household has all that begin so. Undefined for this
 * machine itself and where no address is known: tests, and a Worker that calls without one.
 */
export function networkOf(address: string | undefined): string | undefined {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '');
  if (plain === undefined || /^(127\.|::1$)/.test(plain)) return undefined;
  return plain.includes(':') ? prefixOf(plain) : plain;
}
