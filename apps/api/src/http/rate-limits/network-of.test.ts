import { expect, test } from 'vitest';
import { networkOf } from './network-of.ts';

test.each([
  ['an IPv4 address', '203.0.113.7', '203.0.113.7'],
  ['a whole IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1'],
  ['a short end', '2001:db8:1:2::6', '2001:db8:1'],
  ['zeros in the prefix', '2001:db8::6', '2001:db8:0'],
  ['zeros from the second group on', '2001::4:5:6', '2001:0:0'],
  ['zeros that end within the prefix', '2001::3:4:5:6:7:8', '2001:0:3'],
  ['zeros at the end', '2001:db8:1::', '2001:db8:1'],
  ['an IPv4 address in an IPv6 one', '::ffff:203.0.113.7', '203.0.113.7'],
])('%s is counted by its network', (_what, address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('addresses with the same 48 bits are counted together, others separately', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:ffff:bbbb:1:2:3'));
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:2:2::1'));
});

test.each([undefined, '127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])(
  '%s is not counted',
  (address) => {
    expect(networkOf(address)).toBeUndefined();
  },
);

test.each(['', ':', '::', ':::', '1:2:3:4:5:6:7:8:9:10::1', 'a.b.c.d', '12.7', '1::2::3'])(
  'text that is no address does no harm: %j',
  (address) => {
    expect(networkOf(address)).toBeTypeOf('string');
  },
);
