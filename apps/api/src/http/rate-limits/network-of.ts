/** The first 48 bits of an IPv6 address, as three groups of 16. */
function prefixOf(address: string): string {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':'));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 3).join(':');
}

/**
 * The network that everything is counted for: an IPv4 address, or the first 48 bits of an IPv6 address, since whoever rents a server or a
 * line can easily have all addresses with this prefix. Undefined for loopback addresses and if no address is known, as in tests or
 * for a call from another Worker.
 */
export function networkOf(address: string | undefined): string | undefined {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '');
  if (plain === undefined || /^(127\.|::1$)/.test(plain)) return undefined;
  return plain.includes(':') ? prefixOf(plain) : plain;
}
