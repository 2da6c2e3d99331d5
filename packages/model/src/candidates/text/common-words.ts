import { daleChall } from 'dale-chall';

const words = (text: string): string[] => text.split(/\s+/);

/** Words without a meaning of their own: no name begins with one. */
const closed = new Set(
  words(
    `a an the this that these those there here it its he his him she her hers they their them theirs we our us you your i my me mine
    who whom whose which what when where why how if whether while because although though unless until since as at by for from in into of off on onto
    out over per through to toward towards under up upon with within without after before during between among against about above across along around behind below beneath
    beside besides beyond despite down except inside like near outside past than throughout underneath unlike via and but or nor so yet both either neither not no none nothing nobody
    all any each every few many more most much other others another some such several same own only even just also too very still then thus hence however moreover meanwhile
    nevertheless therefore otherwise instead perhaps maybe again once twice now today tonight tomorrow yesterday soon later earlier recently already never ever always often sometimes
    is are was were be been being am do does did done has have had having can could may might must shall should will would let one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first second third fourth fifth sixth
    yes mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec according asked speaking last next further nor`,
  ),
);

/** Common words of news that a list of words for school does not have. */
const news = new Set(
  words(
    `analyst authority politician official officials organiser organizer economy economist trader broker investor shareholder stockholder company subsidiary dividend revenue earnings turnover
    gunman gunmen militant rebel protester demonstrator activist campaigner migrant refugee prosecutor lawyer magistrate detective investigator diplomat envoy negotiator spokesman spokeswoman
    spokesperson minister premier midfielder defender goalkeeper striker scorer semifinal quarterfinal quarterfinals semifinals referee spectator bookmaker attendance standings results
    scoreboard parliament opposition coalition cabinet ministry government election campaign referendum ceasefire truce treaty agreement negotiations inflation unemployment budget currency
    deficit surplus export exports import imports production output refinery pipeline crude futures commodity mortgage media television internet website video email online data digital software
    technology climate pandemic virus vaccine hospital clinic patient epidemic cholera temperatures forecasters rescuers firefighters paramedics troops soldiers peacekeepers insurgents
    separatists hostages casualties airstrikes missile missiles drone drones artillery sanctions asylum tariffs critics experts researchers scientists sources overall net gross total aggregate
    statement communique interview briefing editorial current former acting senior deputy overseas foreign domestic interior civil legal corporate operating financial exceptional volatility`,
  ),
);

const familiar = new Set(daleChall.map((word) => word.toLowerCase()));

/** The words that an inflected word may come from: "prices" from "price", "stopped" from "stop". */
const stemsOf = (word: string): string[] => [
  word,
  ...[/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/, /er$/, /r$/, /ers$/].map((end) =>
    word.replace(end, ''),
  ),
  word.replace(/ies$|ied$/, 'y'),
  word.replace(/(?:ing|ion|ions|ally)$/, 'e'),
  word.replace(/(.)\1(?:ed|ing)$/, '$1'),
];

/** True for a word such as "the", which no name begins with. */
export const isClosed = (word: string): boolean => closed.has(word.toLowerCase());

/** True for a word of daily or newspaper English, which has a capital only where a sentence begins. */
export function isCommon(word: string): boolean {
  const lower = word.toLowerCase();
  if (closed.has(lower) || news.has(lower)) return true;
  const parts = lower.split('-');
  return parts.every((part) =>
    stemsOf(part).some(
      (stem) => stem.length > 1 && (familiar.has(stem) || news.has(stem) || closed.has(stem)),
    ),
  );
}
