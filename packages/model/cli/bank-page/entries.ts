import { topics } from '../../src/attempt/topics.ts';
import type { Item } from '../../src/item/item.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../../src/checks/bank.ts';

/** An item as it stands on the page, numbered from 1 topic by topic. */
export interface Entry {
  readonly number: number;
  readonly item: Item;
  readonly findings: readonly Finding[];
}

/** Numbers the items of a bank in the order in which the page shows them. */
export function numberItems({ bank, findings }: Desk): Entry[] {
  const byItem = Map.groupBy(findings, ({ item }) => item);
  return topics
    .flatMap((topic) => bank.items.filter((item) => item.topic === topic))
    .map((item, at) => ({ number: at + 1, item, findings: byItem.get(item.id) ?? [] }));
}
