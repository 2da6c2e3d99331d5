import type { Step } from '../progress/list-left.ts';

/** A note of the tour through the example. */
interface TourStop {
  /** The step of the draft on whose page it stands. */
  readonly step: Step;
  readonly title: string;
  /** What the step is for. */
  readonly text: string;
  /** What a new editor may do there now. */
  readonly toTry: string;
}

/** The notes of the tour, in the order of the steps. */
export const tourStops: readonly TourStop[] = [
  {
    step: 'article',
    title: 'Article',
    text: 'This is a finished quiz, and a draft of your own: you can break nothing. The summary invites readers, and answers no question.',
    toTry: 'Change a word of the summary, then press Undo.',
  },
  {
    step: 'names',
    title: 'Names',
    text: 'Each person, place and organisation stands here once, so that questions and wrong answers know who is who.',
    toTry: 'Go through the names with the arrow keys, and see where the article has them.',
  },
  {
    step: 'facts',
    title: 'Facts and questions',
    text: 'A fact is one sentence that rests on words of the article. Its questions stand below it.',
    toTry:
      'Open a fact, change a word, and watch its statement follow. Press Undo. Then mark some words in the article, and look at what you may choose.',
  },
  {
    step: 'sign',
    title: 'Sign',
    text: 'You read each question once, and sign those that you would print. Readers get no others. If a word changes, the signature lapses.',
    toTry: 'Go from question to question with the arrow keys ← and →.',
  },
  {
    step: 'play',
    title: 'Play',
    text: 'The quiz as readers get it, with what they are told after each answer.',
    toTry: 'Answer one question wrong, and ask yourself whether the feedback teaches something.',
  },
  {
    step: 'publish',
    title: 'Publish',
    text: 'What is still to do stands here, each with the step where it is done. Nothing is sent before you enter your key and press Publish.',
    toTry: 'Go back to Drafts, press New quiz, and paste an article of yours.',
  },
];

const memory = 'tour';

/** Whether the tour was ended in this browser. A browser that stores nothing has it each time. */
export function isTourEnded(storage: Storage = localStorage): boolean {
  try {
    return storage.getItem(memory) === 'ended';
  } catch {
    return false;
  }
}

/** Remembers that the tour is ended, or that it begins again. */
export function storeTourEnded(isEnded: boolean, storage: Storage = localStorage): void {
  try {
    if (isEnded) storage.setItem(memory, 'ended');
    else storage.removeItem(memory);
  } catch {
    // A full or forbidden storage must not stop anybody.
  }
}
