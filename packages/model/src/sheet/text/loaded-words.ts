/** A word that takes a side, with the reason why a neutral text does not use it. */
export interface LoadedWord {
  /** Matches the word in its forms, in lower case. */
  readonly pattern: RegExp;
  /**
   * `blame` lays a wrong at someone's door, `label` names people or rule by a verdict on them, `colour` praises or
   * belittles, `cue` doubts or endorses the speaker.
   */
  readonly kind: 'blame' | 'label' | 'colour' | 'cue';
  readonly reason: string;
}

const word = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'iu');

/**
 * Words that are allowed only inside quotation marks, with their claimant in the same sentence. The style books of news
 * agencies give the same reasons; the choice of words is ours.
 */
export const loadedWords: readonly LoadedWord[] = [
  {
    pattern: word('aggress(?:ion|ions|ive|ively|or|ors)'),
    kind: 'blame',
    reason: 'It says who is at fault for a war, which is a matter of law and of dispute.',
  },
  {
    pattern: word('unlawful(?:ly)?|illegal(?:ly)?|illegitimate'),
    kind: 'blame',
    reason: 'It gives a judgment that a court has to give.',
  },
  {
    pattern: word(
      String.raw`crimes?|criminals|criminal(?:ly)?(?! (?:cases?|charges?|courts?|investigations?|law|proceedings|suits?|trials?)\b)|war crimes?`,
    ),
    kind: 'blame',
    reason: 'Nobody has committed a crime before a court says so.',
  },
  {
    pattern: word('massacres?|massacred|slaughter(?:ed|s)?|butcher(?:ed|y|s)?|atrocit(?:y|ies)'),
    kind: 'blame',
    reason: 'It judges a killing; how many died says more.',
  },
  {
    pattern: word('genocid(?:e|es|al)|ethnic cleansing'),
    kind: 'blame',
    reason: 'It is a finding of law that parties to a conflict make about each other.',
  },
  {
    pattern: word('murder(?:s|ed|ers?|ous)?'),
    kind: 'blame',
    reason: 'It is a verdict on a killing.',
  },
  {
    pattern: word('violat(?:e|es|ed|ing|ion|ions)|breach(?:es|ed)?'),
    kind: 'blame',
    reason: 'Whether a rule was broken is what the parties dispute.',
  },
  {
    pattern: word('invad(?:e|es|ed|ers?|ing)|invasions?'),
    kind: 'blame',
    reason: 'It says who was in the wrong to enter; where troops went can be said.',
  },
  {
    pattern: word('corrupt(?:ion)?|brib(?:e|es|ed|ery)|espionage|spy|spies|spied'),
    kind: 'blame',
    reason: 'It charges somebody with a wrong.',
  },
  {
    pattern: word('terrorists?|extremists?|fanatics?|thugs?|henchmen'),
    kind: 'label',
    reason: 'It names people by a verdict; what they did can be said.',
  },
  {
    pattern: word('regimes?|junta|puppet|stooges?|cronies'),
    kind: 'label',
    reason: 'It denies a government its standing.',
  },
  {
    pattern: word('martyr(?:s|ed|dom)?|heroes|heroic|traitors?'),
    kind: 'label',
    reason: 'It honours or damns the people of one side.',
  },
  {
    pattern: word('occupied|occupiers?|so-called|liberat(?:e|ed|ion|ors?)'),
    kind: 'label',
    reason: 'It takes a side on whom a territory belongs to.',
  },
  {
    pattern: word('barbaric|brutal(?:ly|ity)?|heinous|cowardly|savage|vicious|ruthless|dastardly'),
    kind: 'colour',
    reason: 'It tells the reader what to feel.',
  },
  {
    pattern: word('unprovoked|provocati(?:on|ons|ve)|retaliatory|surgical|precision'),
    kind: 'colour',
    reason: 'It says who began, or how well a weapon was aimed, as one side tells it.',
  },
  {
    pattern: word('propaganda|narratives?|fabricat(?:ed|ions?)|baseless'),
    kind: 'colour',
    reason: 'It calls what one side says untrue.',
  },
  {
    pattern: word('restrained|peace-loving|historic|landmark|triumph(?:ant)?'),
    kind: 'colour',
    reason: 'It praises, mostly in the words of whoever is praised.',
  },
  {
    // "A claim for damages" and "claimed $916 million" are plain law; "claimed that" and "the claim that" doubt.
    pattern: word(
      String.raw`(?<!\b(?:an?|the|its|their|his|her|first|legal|insurance|compensation) )claim(?:s|ed)?(?! (?:damages|compensation|asylum)| ?[$£€\d]|\?)|claims? (?:that|to)|admit(?:s|ted)?|den(?:y|ies|ied)|insist(?:s|ed)?|boast(?:s|ed)?`,
    ),
    kind: 'cue',
    reason: 'It doubts or endorses the speaker; "says", "describes" and "attributes" do not.',
  },
];

/** Finds the loaded words of a text, as the text writes them. */
export function findLoadedWords(text: string): { word: string; loaded: LoadedWord }[] {
  return loadedWords.flatMap((loaded) => {
    const found = loaded.pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ word: found, loaded }];
  });
}
