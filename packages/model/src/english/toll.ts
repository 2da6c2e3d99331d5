const howMany = /\bhow many\b/i;
const harm =
  /\b(?:casualties|dead|deaths?|die|died|drowned|injured|kill|killed|lives|murdered|perished|shot dead|victims|wounded)\b/i;

/**
 * True if a question asks for a number of people who were killed or hurt. No such number is asked, because readers
 * should not guess how many people died; statements give it.
 */
export const asksToll = (stem: string): boolean => howMany.test(stem) && harm.test(stem);
