import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import type { SheetFault } from '../../src/sheet/rules/sheet-fault.ts';

/** Whether an address has a host with a name, no port, and names a page of it, by a path or a query. */
function isPage(address: string): boolean {
  const { hostname, port, pathname, search } = new URL(address);
  return /\.[a-z][a-z\d-]+$/.test(hostname) && port === '' && `${pathname}${search}` !== '/';
}

/**
 * Finds outside facts whose page no reader could open or trust: a number for a host, a port, a front page. No rule of the
 * sheet, since a published one may have such an address.
 */
export function findOddAddresses(sheet: FactSheet): SheetFault[] {
  const message =
    'Name a page at a host with a name, without a port, such as https://example.org/almanac/1966';
  return sheet.outside.flatMap(({ source }, at) =>
    isPage(source.url) ? [] : [{ path: ['outside', at, 'source', 'url'], message }],
  );
}
