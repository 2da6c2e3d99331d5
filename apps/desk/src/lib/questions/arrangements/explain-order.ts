const known: ReadonlyMap<string, string> = new Map([
  ['one of them has no time', 'One of them has no date. Leave it out.'],
  ['their times share a day', 'Two of them may be of the same day. Leave one out.'],
  [
    'one of them is planned and the other is not',
    'Some are planned and others have happened, so that logic decides. Take only one of the two sorts.',
  ],
  [
    'one of them refers to the other',
    'One of them names another, so that the order follows from the words. Leave one out.',
  ],
]);

/** Says why facts make no order; "" if they do. */
export const explainOrder = (why: string | undefined): string =>
  why === undefined ? '' : (known.get(why) ?? why);
