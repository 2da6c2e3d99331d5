import { topics } from '../../src/sheet/topics.ts';
import type { Finding } from '../../src/checks/bank.ts';
import type { Item } from '../../src/item/item.ts';
import type { Signing } from '../../src/sign/signing.ts';
import type { SheetReport } from '../../src/editing/sheet-report.ts';

/** An item of the page with its findings. */
export interface Entry {
  /** Counts from 1 through all topics. */
  readonly number: number;
  readonly item: Item;
  readonly findings: readonly Finding[];
  readonly signing: Signing;
}

/** Numbers the items of a bank in the order of the page: topic by topic. */
export function numberItems({ bank, findings, signingOf }: SheetReport): Entry[] {
  const byItem = Map.groupBy(findings, ({ item }) => item);
  return topics
    .flatMap((topic) => bank.items.filter((item) => item.topic === topic))
    .map((item, at) => ({
      number: at + 1,
      item,
      findings: byItem.get(item.id) ?? [],
      signing: signingOf(item),
    }));
}
