import type { Node, TextNode } from '@takumi-rs/wasm';
import { scriptsOf } from './scripts-of.ts';
import type { ShareCard, ShareCardText } from './share-card.ts';

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

/** Builds the element tree of a share card. Each text has its own direction; `card-style.ts` has the styles. */
export function buildCardNode({ headline, tagline, score }: ShareCard): Node {
  const nameplate = box('nameplate', [{ type: 'text', text: 'Dateline', lang: 'en' }, box('dash')]);
  return box('card', [
    { ...box('header', [{ ...nameplate, dir: 'ltr' }]), dir: headline.direction },
    box('rule'),
    box('words', [
      textNode(headline, score ? 'headline scored' : 'headline'),
      ...(score ? [textNode(score, 'score')] : []),
    ]),
    textNode(tagline, 'tagline'),
  ]);
}
