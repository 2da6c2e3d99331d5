/** Words that look ahead, anywhere before a date in its sentence. */
const ahead =
  /\b(?:will|won['’]t|shall|would(?! have\b)|plan(?:s|ned|ning)? (?:to|for|an?|the)|to be held|due|scheduled|expect(?:s|ed)?|(?:is|are) (?:set|to)|aims? to|set (?:for|to)|upcoming|as (?:soon|early|late) as|no later than|deadline|starting|beginning|effective|payable)\b/i;
/** A past verb right before a date, which then lies behind; but not "will be played on Friday". */
const past =
  /(?<!\bbe )\b(?:was|were|had|held|met|said|(?!need|expect|schedul|plann)\p{L}+ed)(?: (?!to\b|for\b|by\b|until\b)\p{L}+){0,2}(?: on)?,? $/u;
/** A limit right before a date: "by Friday", which lies behind only in "had left by Friday". */
const limit = /\b(?:by|until|till)(?: (?:the|early|late|mid|at least))? $/i;
const pluperfect = /\bhad (?:not )?(?!until|till|to\b|by\b|an?\b|the\b|no\b)\p{L}{3,}/u;
/** The present tense of what has a fixed day: "The trial begins in Lahore on Monday". */
const appointment =
  /\b(?:begins?|starts|opens|ends|meets?|leaves|arrives?|departs?|returns|reverts|expires?|resumes?|convenes?|faces|hosts|takes? (?:place|effect|office|over)|steps down|gets? under way|kicks off)(?: [\p{L}’'-]+){0,5},? $/u;
/** The end of a sentence, but not "Gen." or "A." before a name. */
const sentenceEnd =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Rev|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)(?<=[.!?]["”’')\]]*)\s+(?=["“‘'(]?\p{Lu})/gu;

/** True if a text goes on into another sentence. */
export const hasSentenceEnd = (text: string): boolean => text.search(sentenceEnd) >= 0;

/** The words of a sentence before a place in a text, at most 90 characters. */
export const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 90), at)
    .split(sentenceEnd)
    .at(-1) ?? '';

/** The main clause behind a date that begins a sentence: "On Friday, the prime minister will". */
const later =
  /^,? (?:(?!said\b|\p{L}+ed\b)[^\s.,;]+ ){0,8}(?:will|(?:is|are) (?:to|due|set|expected|scheduled))\b/u;

/** True if the sentence around a date speaks of what is to come. */
export function looksAhead(text: string, at: number, end: number): boolean {
  const before = sentenceBefore(text, at);
  const after = text.slice(end, end + 80);
  // "Friday's talks" lie behind, unless someone prepares for them.
  if (/^['’]s/.test(after)) return /\b(?:ahead of|for) $/.test(before);
  if (/^,? (?:will|is to|are to)\b/.test(after)) return true;
  if (/^["“]?(?:On |By |In )?$/.test(before) && later.test(after)) return true;
  if (limit.test(before)) return !pluperfect.test(before + after);
  return !past.test(before) && (ahead.test(before) || appointment.test(before));
}
