import { refersTo } from '../../derive/beside.ts';
import { labelOf, type Item } from '../../item/item.ts';
import { namesOfEntity, type Entity } from '../../sheet/entity.ts';
import type { Fact } from '../../sheet/fact.ts';
import { holdsName } from '../../sheet/text/holds-name.ts';
import { misdeeds } from '../../sheet/text/misdeeds.ts';
import { distractorsOf, escapePattern, fold, wholeWord, type Flaw } from '../check.ts';
import type { Context } from '../context.ts';
import { readSlot } from '../slot-values.ts';

const misdeed = wholeWord(misdeeds.join('|'));

/** True if a text, with or without "that", begins with a name of an entity. */
const beginsWith = (label: string, entity: Entity): boolean =>
  namesOfEntity(entity).some((name) =>
    new RegExp(
      String.raw`^(?:that )?(?:the )?${escapePattern(fold(name))}(?![\p{L}\p{N}’'-])`,
      'u',
    ).test(fold(label)),
  );

/** True if an option makes the speaker say of itself what nobody would: a misdeed, or what it says of another. */
function accusesItself(
  { fact, slot }: { fact: Fact; slot: string },
  label: string,
  context: Context,
): boolean {
  if (fact.voice.type === 'article') return false;
  const speaker = context.index.entity(fact.voice.claimant);
  if (!beginsWith(label, speaker)) return false;
  if (fact.kind === 'claim')
    return slot === 'content' && (fact.about !== undefined || misdeed.test(label));
  return fact.kind === 'clause' && slot === 'subject' && misdeed.test(fact.verb);
}

/** Wrong answers by which a party accuses itself. */
export function checkSelfAccusation(item: Item, context: Context): Flaw[] {
  const asked = context.readSlots(item.proof.query.select);
  return distractorsOf(item)
    .filter(({ label }) => asked.some((slot) => accusesItself(slot, label, context)))
    .map(({ label }) => ({ message: `"${label}" can be struck out: nobody accuses oneself` }));
}

/** True if one fact names another: a slot holds it, or its statement has its name. */
const namesFact = (fact: Fact, other: Fact, { index }: Context): boolean =>
  refersTo(fact, other) ||
  (other.kind === 'clause' &&
    other.name !== undefined &&
    holdsName(fold(index.statementOf(fact)), fold(other.name)));

/** Finds lines of an order of which one names another, so that it came later in any case. */
export function checkForcedOrder(item: Item, context: Context): Flaw[] {
  if (item.interaction !== 'order' || item.proof.query.select[0]?.endsWith('#count') === true)
    return [];
  const given = context.readSlots(item.proof.query.given);
  const lines = item.key.flatMap((id) => {
    const label = labelOf(item.options, id);
    const line = given.find(({ fact, slot }) =>
      readSlot(context.index, fact, slot).includes(label),
    );
    return line === undefined ? [] : [{ label, fact: line.fact }];
  });
  return lines.flatMap(({ label, fact }, at) =>
    lines.slice(at + 1).flatMap(({ label: later, fact: other }) => {
      const isNamed = namesFact(fact, other, context) || namesFact(other, fact, context);
      return isNamed
        ? [{ message: `Logic alone orders "${label}" and "${later}": one of them names the other` }]
        : [];
    }),
  );
}
