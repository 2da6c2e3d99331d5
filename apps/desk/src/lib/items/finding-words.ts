import type { Finding } from '@dateline/model/editing';

/** A finding as an editor reads it: what is wrong, and what to do about it. */
export interface ExplainedFinding {
  readonly what: string;
  readonly advice: string;
}

/** What to do about a finding of each check. */
const advice: ReadonlyMap<number, string> = new Map([
  [1, 'Correct the fact, or the right answer, so that one follows from the other.'],
  [2, 'Take another wrong answer, or say more in the question.'],
  [3, 'Take answers of one kind: all people, all days, all numbers.'],
  [4, 'Make the right answer shorter, or the wrong ones as long.'],
  [5, 'Say it with another word in the question or in the answer.'],
  [6, 'Take wrong answers that share fewer words with the right one.'],
  [7, 'Put the numbers or dates of the answers on both sides of the right one.'],
  [8, 'Let the right answer stand elsewhere in some questions.'],
  [9, 'Take an answer that says something of its own.'],
  [10, 'Ask for what is so, in plain words.'],
  [11, 'Begin all answers with a capital, and let each follow from the question.'],
  [12, 'Ask one question, with a question word, that ends with “?”.'],
  [13, 'Say it in at most 30 words.'],
  [14, 'Say who or what is meant.'],
  [15, 'Name it, so that the question stands by itself.'],
  [16, 'Say who says so: “According to …”.'],
  [17, 'Leave out what accuses somebody.'],
  [18, 'Write one sentence with a fact that the question does not have.'],
  [19, 'Reword the question so that it does not give its answer away.'],
  [20, 'Reword one of the two, or drop it.'],
  [21, 'Drop one of the two.'],
  [22, 'Ask about the other side as well.'],
  [23, 'Write questions of more kinds and on more topics.'],
  [25, 'Make some right answers neither the longest nor the middle one.'],
  [28, 'Let no answer be struck out by somebody who knows nothing.'],
  [29, 'Reword the questions that it names.'],
  [30, 'Read the questions and sign those that you would print.'],
  [31, 'Take answers that lie further apart, or words in place of the picture.'],
  [32, 'Say the number in the statement; do not ask for it.'],
]);

/** Words of the model, with what editors call it. The longer come first. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\bstem, options and the key’s fact\b/g, 'the question and its answers'],
  [/\bIts distractors\b/g, 'The wrong answers'],
  [/\bIts options\b/g, 'The answers'],
  [/\bIts stem\b/g, 'The question'],
  [/\bits stem\b/g, 'the question'],
  [/\bIts key\b/g, 'The right answer'],
  [/\bits own key\b/g, 'its own right answer'],
  [/\bIts feedback on\b/g, 'The feedback on'],
  [/\bIts\b/g, 'The'],
  [/\bevery distractor\b/g, 'every wrong answer'],
  [/\bdistractors\b/g, 'wrong answers'],
  [/\bThe foil\b/g, 'The wrong answer'],
  [/\bfoils?\b/g, 'wrong answer'],
  [/\boptions\b/g, 'answers'],
  [/\boption\b/g, 'answer'],
  [/\bthe key\b/g, 'the right answer'],
  [/\bThe key\b/g, 'The right answer'],
  [/\bkey\b/g, 'right answer'],
  [/\bstems\b/g, 'questions'],
  [/\bthe stem\b/g, 'the question'],
  [/\bThe stem\b/g, 'The question'],
  [/\bstem\b/g, 'question'],
  [/\bitems\b/g, 'questions'],
  [/\bitem\b/g, 'question'],
  [/\bslots\b/g, 'parts'],
  [/\bslot\b/g, 'part'],
  [/\bthe sheet\b/g, 'the draft'],
  [/\bsheet\b/g, 'draft'],
  [/\bbriefingOnly\b/g, 'as only for the briefing'],
];

/** Questions by the part that they ask for, of which a fact seldom has two. */
const byPart = /\bthe question about "[^"]*"/g;

/** The end of some messages, which is meant for a terminal. */
const forTerminal = /: read them with "npx .*$/;

/**
 * Says a message of the model in the words of editors. What stands in quotation marks stays as it is, but the id of a question
 * becomes the question itself, by `nameItem`.
 */
export function toPlainWords(
  message: string,
  nameItem: (id: string) => string | undefined = () => undefined,
): string {
  return message
    .replace(forTerminal, '')
    .replace(byPart, 'its question')
    .split(/("[^"]*"|“[^”]*”)/)
    .map((part) => {
      if (part.startsWith('“')) return part;
      if (part.startsWith('"')) {
        const inside = part.slice(1, -1);
        return `“${nameItem(inside) ?? inside}”`;
      }
      return words.reduce((text, [word, plain]) => text.replace(word, plain), part);
    })
    .join('');
}

const sentence = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/(?:[.!?]|\.”)$/.test(text) ? '' : '.'}`;

/** Says what a check found, and what to do. */
export const explainFinding = (
  { check, message }: Pick<Finding, 'check' | 'message'>,
  nameItem?: (id: string) => string | undefined,
): ExplainedFinding => ({
  what: sentence(toPlainWords(message, nameItem)),
  advice: advice.get(check) ?? '',
});

/** Why a question is not shown to readers yet, in the words of editors. */
export function explainMissing(missing: string): string {
  if (missing.includes('two wrong answers')) return 'It needs at least two wrong answers.';
  if (missing.includes('another wrong answer')) return 'It needs another wrong answer.';
  if (missing.includes('your own words')) return 'It needs the words of the question.';
  if (missing.includes('needs a number'))
    return 'The fact gives no number here; let it be answered in another way.';
  if (missing.includes('a day'))
    return 'The fact gives no day, month or year here; let it be answered in another way.';
  return sentence(toPlainWords(missing));
}
