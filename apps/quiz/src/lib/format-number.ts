const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** Writes a number with its thousands apart and all its decimals: "1,250.5". */
export function formatNumber(value: number): string {
  return format.format(value);
}
