import type { Mention, NameCandidate } from '../candidate.ts';
import { withoutPossessive, type Token } from '../text/tokens.ts';
import { collectForms, findNames } from './find-names.ts';
import { groupNames } from './group-names.ts';
import { guessSort } from './guess-sort.ts';
import type { Run } from './count-joiners.ts';
import { postNoun } from './title-words.ts';

/** A paragraph with its words; those of dates are left out. */
export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
}

function toMention(
  paragraph: number,
  text: string,
  tokens: Run,
  owned?: ReadonlySet<string>,
): Mention {
  const start = tokens.at(0)?.start ?? 0;
  const words = text.slice(start, tokens.at(-1)?.end ?? start);
  const isOwned = owned?.has(withoutPossessive(tokens.at(-1)?.text ?? '')) === true;
  const name = isOwned ? words : withoutPossessive(words);
  // The full stop of "Inc." belongs to the name, unless a sentence ends there.
  const stop =
    /(?:^| )(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|Calif|Colo|Conn|Fla|Mass|Mich|Minn|Wash|Wisc?|Ariz|Tenn|Okla|Tex|Ont)$/.test(
      name,
    ) && /^\.(?!["”’]?$)/u.test(text.slice(start + name.length, start + name.length + 3))
      ? '.'
      : '';
  const end = start + name.length + stop.length;
  return { paragraph, start, end, text: name + stop };
}

/** Finds the post after a name: "the foreign minister of Oman" in "Badr Albusaidi, the foreign minister of Oman, said". */
function findPost(text: string, { paragraph, end }: Mention): Mention | undefined {
  const found =
    /^, ((?:an?|the|his|her|their|its) [^,.;:()]{3,100}|\p{Ll}[^,.;:()]{3,100})(?=[,.;:])/u.exec(
      text.slice(end, end + 110),
    );
  const [, words = ''] = found ?? [];
  const [noun] = postNoun.exec(words) ?? [];
  const start = end + 2;
  return noun === undefined || / (?:said|told|was|were|will|would)\b/.test(words)
    ? undefined
    : { paragraph, start, end: start + words.length, text: words };
}

/** Lists the names of an article, with their sorts and groups. */
export function listNames(paragraphs: readonly Paragraph[]): NameCandidate[] {
  const forms = collectForms(paragraphs.map(({ tokens }) => tokens));
  const found = paragraphs.flatMap(({ text, tokens }, paragraph) =>
    findNames(tokens, forms).map((part) => {
      const mention = toMention(paragraph, text, part.tokens, forms.owned);
      const title = part.title.length === 0 ? undefined : toMention(paragraph, text, part.title);
      const [article, ...rest] = part.tokens.map((token) => withoutPossessive(token.text));
      // "The Hague" keeps its article, but means the same without it.
      const words = article === undefined || article === 'The' ? rest : [article, ...rest];
      const before = text.slice(Math.max(0, mention.start - 60), mention.start);
      const after = text.slice(mention.end, mention.end + 100);
      const guess = guessSort({ words, hasTitle: title !== undefined, before, after });
      return { mention, title, words, guess, isInBrackets: before.endsWith('(') };
    }),
  );
  const groups = groupNames(found);
  return found.map(({ mention, title, guess: own }, at) => {
    const { group = 0, guess = own } = groups[at] ?? {};
    const post =
      guess.sort === 'person'
        ? findPost(paragraphs[mention.paragraph]?.text ?? '', mention)
        : undefined;
    return {
      ...mention,
      kind: 'name',
      sort: guess.sort,
      why: guess.why,
      ...(title === undefined ? {} : { title }),
      ...(post === undefined ? {} : { post }),
      group,
    };
  });
}
