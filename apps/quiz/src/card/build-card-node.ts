import type { Node, TextNode } from '@takumi-rs/wasm';
import { scriptsOf } from './scripts-of.ts';
import type { CardOutcome, ShareCard, ShareCardText } from './share-card.ts';

function textNode({ text, language, direction }: ShareCardText, className: string): TextNode {
  const [script = 'latin'] = scriptsOf(text);
  return {
    type: 'text',
    text,
    lang: language,
    dir: direction,
    className: `${className} ${script}`,
  };
}

const box = (className: string, children: Node[] = []): Node => ({
  type: 'container',
  className,
  children,
});

/** The most outcomes that a card has room for, in rows of ten. */
const mostOutcomes = 20;

/** Builds rows of outcomes: a full square, a half one, an empty one and a dash, so that they differ without colour. */
function outcomeRows(outcomes: readonly CardOutcome[], dir: ShareCardText['direction']): Node[] {
  if (outcomes.length === 0 || outcomes.length > mostOutcomes) return [];
  const squares = outcomes.map((outcome) => box(`outcome ${outcome}`, [box('filling')]));
  const rows = [squares.slice(0, 10), squares.slice(10)].filter(({ length }) => length > 0);
  return rows.map((row) => ({ ...box('outcomes', row), dir }));
}

/** Builds the element tree of a share card. Each text has its own direction; `card-style.ts` has the styles. */
export function buildCardNode({ headline, tagline, score, outcomes = [] }: ShareCard): Node {
  const nameplate = box('nameplate', [{ type: 'text', text: 'Dateline', lang: 'en' }, box('dash')]);
  return box('card', [
    { ...box('header', [{ ...nameplate, dir: 'ltr' }]), dir: headline.direction },
    box('rule'),
    box('words', [
      textNode(headline, score ? 'headline scored' : 'headline'),
      ...(score ? [textNode(score, 'score'), ...outcomeRows(outcomes, score.direction)] : []),
    ]),
    textNode(tagline, 'tagline'),
  ]);
}
