import type { Node, TextNode } from '@takumi-rs/wasm';
import type { Card, Words } from './card.ts';
import { scriptsOf } from './scripts-of.ts';

function set({ text, language, direction }: Words, className: string): TextNode {
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

/** Sets the words of a card below the nameplate, each line as its own language runs; `card-style.ts` says how it looks. */
export function setCard({ headline, tagline, score }: Card): Node {
  const nameplate = box('nameplate', [{ type: 'text', text: 'Dateline', lang: 'en' }, box('dash')]);
  return box('card', [
    { ...box('header', [{ ...nameplate, dir: 'ltr' }]), dir: headline.direction },
    box('rule'),
    box('words', [
      set(headline, score ? 'headline scored' : 'headline'),
      ...(score ? [set(score, 'score')] : []),
    ]),
    set(tagline, 'tagline'),
  ]);
}
