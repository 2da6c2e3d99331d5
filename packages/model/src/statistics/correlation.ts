/** Sums over pairs of x and y. */
export interface PairSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Below this share of nΣx², a variance is only binary rounding error. */
const noise = 1e-12;

/** n²·variance, or 0 if it is only rounding error. */
function spread(n: number, sum: number, squares: number): number {
  const found = n * squares - sum ** 2;
  return found > noise * n * squares ? found : 0;
}

/** n²·covariance, or 0 if it is only rounding error, which must not make a correlation negative. */
function share(n: number, x: number, y: number, products: number): number {
  const found = n * products - x * y;
  return Math.abs(found) > noise * Math.max(n * products, Math.abs(x * y)) ? found : 0;
}

/**
 * Pearson's product-moment correlation from sums, between −1 and 1:
 * (nΣxy − ΣxΣy) / √((nΣx² − (Σx)²)(nΣy² − (Σy)²)). Null if x or y does not vary.
 */
export function correlate({ n, x, y, xx, yy, xy }: PairSums): number | null {
  const spreads = Math.sqrt(spread(n, x, xx)) * Math.sqrt(spread(n, y, yy));
  if (spreads === 0) return null;
  return Math.max(-1, Math.min(1, share(n, x, y, xy) / spreads));
}
