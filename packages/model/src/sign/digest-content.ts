import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { labelOf, type ChoiceItem, type Item, type Option } from '../item/item.ts';
import { keyInWords } from '../revise/key-in-words.ts';
import { toCanonicalJson } from '../sheet/text/canonical.ts';

const sortLabels = (options: readonly Option[]): string[] =>
  options.map(({ label }) => label).toSorted();

/** The picture of a choice as readers see it: the places of its marks by their labels, or the events. */
function pictureOf({ picture, options }: ChoiceItem): string[] {
  if (picture === undefined) return [];
  return picture.kind === 'line'
    ? picture.events.map(({ label, date = '' }) => toCanonicalJson([label, date]))
    : picture.marks
        .map(({ option, latitude, longitude }) =>
          toCanonicalJson([labelOf(options, option), latitude, longitude]),
        )
        .toSorted();
}

/** The form of a response, as readers see it before they answer. */
function formOf(item: Item): string[] {
  switch (item.interaction) {
    case 'choice':
      return [item.interaction, ...pictureOf(item)];
    case 'number':
      return [item.interaction, item.unit];
    case 'date':
      return [item.interaction, item.granularity];
    default:
      return [item.interaction];
  }
}

/**
 * SHA-256, in hex, of all that readers can see of an item before or after they answer. It does not depend on the
 * ids and the order of options, nor on what readers cannot see: proof, difficulty, facts.
 */
export function digestContent(item: Item): string {
  const { stem, options, feedback } = item;
  const onOptions = Object.entries(feedback.options).map(([id, text]) => {
    // The feedback of a typed item is filed under the wrong response itself.
    const name = labelOf(options, id) || id;
    return toCanonicalJson([name, text]);
  });
  const content = {
    form: formOf(item),
    stem,
    options: sortLabels(options),
    targets: item.interaction === 'match' ? sortLabels(item.targets) : [],
    key: keyInWords(item),
    feedback: [feedback.key, ...onOptions.toSorted()],
  };
  return bytesToHex(sha256(utf8ToBytes(toCanonicalJson(content))));
}
