import type { KeptApart, QuizOutlook } from '@dateline/model/editing';

/** How long the quiz of a draft is, in words. */
export interface QuizWords {
  readonly text: string;
  /** A sentence for each pair of questions that no quiz asks both of, if that makes it shorter. */
  readonly apart: readonly string[];
}

function describeApart({ item, from, how }: KeptApart, nameItem: (id: string) => string): string {
  const [one, other] = [item, from].map((id) => `“${nameItem(id)}”`);
  switch (how) {
    case 'repeats':
      return `${one} asks much the same as ${other}`;
    case 'tells':
      return `${one} tells the answer of ${other}`;
    case 'is told by':
      return `${other} tells the answer of ${one}`;
    case 'limits':
      return `${one} and ${other} have each other’s right answer as a wrong one`;
  }
}

/** Says how many questions a reader of a draft gets who asks for ten, and why not more. */
export function describeQuiz(
  { wanted, items, least, most, apart }: QuizOutlook,
  nameItem: (id: string) => string,
): QuizWords {
  const nothing = { apart: [] };
  if (items === 0) return { text: 'There is no question yet that readers could get.', ...nothing };
  if (least >= wanted) return { text: `A quiz of these questions has ${wanted}.`, ...nothing };
  const count = least === most ? String(most) : `${least} to ${most}`;
  if (least === items) {
    const noun = items === 1 ? 'question' : 'questions';
    return { text: `A quiz has ${count} ${noun}, because there are no more.`, ...nothing };
  }
  return {
    text: `A quiz of these ${items} questions has ${count}, because some of them ask the same or tell each other’s answers. Ask about other things to make it longer.`,
    apart: apart.map((each) => describeApart(each, nameItem)),
  };
}
