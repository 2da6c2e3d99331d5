import type { FactSlot } from '../../sheet/fact-slot.ts';
import { capitalise, nameOf, withoutQuotations } from '../../english/words.ts';
import type { Item } from '../../item/item.ts';
import { namesOfEntity } from '../../sheet/entity.ts';
import { partsIn } from '../../sheet/rules/slots-of-fact.ts';
import { holdsName } from '../../sheet/text/holds-name.ts';
import { explainLoaded, findLoadedWords } from '../../sheet/text/loaded-words.ts';
import { fold, mentionsEntity, type Flaw, type ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';

/** Who says what the item asks for; nobody if that is the answer. An order or a match shows clauses, which its stem cannot attribute. */
function findClaimant({ interaction }: Item, { fact, slot }: FactSlot): string | undefined {
  if (fact.kind === 'claim') return slot === 'claimant' ? undefined : fact.claimant;
  const isArranged = interaction === 'order' || interaction === 'match';
  return fact.kind !== 'clause' ||
    fact.voice.type === 'article' ||
    isArranged ||
    partsIn(fact, slot).includes(fact.voice.claimant)
    ? undefined
    : fact.voice.claimant;
}

/** The claimants of what the item asks for, each with all of its names. */
function findClaimants(item: Item, { index, readSlots }: Context): [string, ...string[]][] {
  const claimants = readSlots(item.proof.query.select).flatMap(
    (slot) => findClaimant(item, slot) ?? [],
  );
  return [...new Set(claimants)].map((id) => {
    const entity = index.entity(id);
    return [nameOf(entity), ...namesOfEntity(entity)];
  });
}

/** Words for the account of somebody whom the stem describes. */
const byOwnAccount =
  /\b(?:by|in|on) (?:his|her|its|their)(?: own| later)? (?:account|version|view|words)\b/i;

/** Finds claimants that neither the stem nor a target names. */
function checkClaimants(item: Item, context: Context): Flaw[] {
  const shown = [
    item.stem,
    ...(item.interaction === 'match' ? item.targets.map(({ label }) => label) : []),
  ].map(fold);
  // A short name may be a part of other words: "Us" of "because".
  const isShown = (name: string): boolean => shown.some((text) => holdsName(text, fold(name)));
  if (byOwnAccount.test(item.stem)) return [];
  return findClaimants(item, context)
    .filter((names) => !names.flatMap((name) => [name, capitalise(name)]).some(isShown))
    .map(([name]) => ({ message: `It tests a claim of ${name} without naming ${name}` }));
}

/** A text of an item, and whether it may lay blame in neutral words; asked only of the few texts that do. */
type Text = readonly [text: string, isAttributed: () => boolean];

/** True if a text names somebody whose words the sheet reports. */
const namesSpeaker = (text: string, context: Context): boolean =>
  context.index.sheet.facts.some(
    ({ voice }) => voice.type === 'attributed' && mentionsEntity(context, text, voice.claimant),
  );

/** All that readers see of an item. Stem and options of a claim are its claimant's; a line of feedback is whose it names. */
function listTexts(item: Item, context: Context): Text[] {
  const { stem, options, feedback, topic } = item;
  const labels = [...options, ...(item.interaction === 'match' ? item.targets : [])];
  const drawn =
    item.interaction === 'choice' && item.picture?.kind === 'line' ? item.picture.events : [];
  const own = [stem, ...[...labels, ...drawn].map(({ label }) => label)];
  const told = new Set([feedback.key, ...Object.values(feedback.options)]);
  return [
    ...own.map((text): Text => [text, () => topic === 'claims']),
    ...[...told].map((text): Text => [text, () => namesSpeaker(text, context)]),
  ];
}

/**
 * Check 16, of one item: what somebody says names who does, and loaded words are in quotation marks. Checks of the
 * bank test that a quotation names its claimant and that parties are treated alike.
 */
export const checkAttribution: ItemCheck = (item, context) => [
  ...checkClaimants(item, context),
  ...listTexts(item, context).flatMap(([text, isAttributed]) =>
    findLoadedWords(withoutQuotations(text))
      .filter(({ loaded }) => loaded.kind !== 'blame' || !isAttributed())
      .map(({ word, loaded }) => ({
        message: `"${word}" in "${text}" is loaded: ${explainLoaded(loaded)}`,
      })),
  ),
];
