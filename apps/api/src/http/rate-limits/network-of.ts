/** The first groups of an IPv6 address, 16 bits each. */
function prefixOf(address: string, groups: number): string {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':'));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, groups).join(':');
}

function findNetwork(address: string | undefined, groups: number): string | undefined {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '');
  if (plain === undefined || /^(127\.|::1$)/.test(plain)) return undefined;
  return plain.includes(':') ? prefixOf(plain, groups) : plain;
}

/**
 * The network that a request is counted for: an IPv4 address, or the first 64 bits of an IPv6 address,
 * since a household has all addresses with this prefix. Undefined for loopback addresses and if no
 * address is known, as in tests or for a call from another Worker.
 */
export const networkOf = (address: string | undefined): string | undefined =>
  findNetwork(address, 4);

/**
 * The network of which one attempt counts: an IPv4 address, or the first 48 bits of an IPv6 address, since whoever
 * rents a server or a line can easily have all addresses with this prefix.
 */
export const siteOf = (address: string | undefined): string | undefined => findNetwork(address, 3);
