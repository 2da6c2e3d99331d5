/** A word that takes a side, with the reason why a neutral text does not use it. */
export interface LoadedWord {
  /** Matches the word in its forms, in lower case. */
  readonly pattern: RegExp;
  /**
   * `blame` lays a wrong at someone's door, `label` names people or rule by a verdict on them, `colour` praises or
   * belittles, `cue` doubts or endorses the speaker.
   */
  readonly kind: 'blame' | 'label' | 'colour' | 'cue';
  /** The words for editors, each in one or two forms, with commas between them. */
  readonly words: string;
  readonly reason: string;
  /** What to write for it, after "Write": words in quotation marks, or what to say. */
  readonly instead: string;
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
    words: 'aggression, aggressive',
    reason: 'It says who is at fault for a war, which is a matter of law and of dispute.',
    instead: 'who attacked whom: "attacked", "the war"',
  },
  {
    pattern: word('unlawful(?:ly)?|illegal(?:ly)?|illegitimate'),
    kind: 'blame',
    words: 'unlawful, illegal, illegitimate',
    reason: 'It gives a judgment that a court has to give.',
    instead: 'which court or law says so: "the court ruled that", "the law forbids"',
  },
  {
    pattern: word(
      String.raw`crimes?|criminals|criminal(?:ly)?(?! (?:cases?|charges?|courts?|investigations?|law|proceedings|suits?|trials?)\b)|war crimes?`,
    ),
    kind: 'blame',
    words: 'crime, criminal, war crime',
    reason: 'Nobody has committed a crime before a court says so.',
    instead: 'what was done, or the charge: "was charged with", "was convicted of"',
  },
  {
    pattern: word('massacres?|massacred|slaughter(?:ed|s)?|butcher(?:ed|y|s)?|atrocit(?:y|ies)'),
    kind: 'blame',
    words: 'massacre, slaughter, butcher, atrocity',
    reason: 'It judges a killing; how many died says more.',
    instead: 'who killed how many: "killed 26 people"',
  },
  {
    pattern: word('genocid(?:e|es|al)|ethnic cleansing'),
    kind: 'blame',
    words: 'genocide, ethnic cleansing',
    reason: 'It is a finding of law that parties to a conflict make about each other.',
    instead: 'what was done to whom, or which court found what',
  },
  {
    pattern: word('murder(?:s|ed|ers?|ous)?'),
    kind: 'blame',
    words: 'murder, murderer',
    reason: 'It is a verdict on a killing.',
    instead: '"killed", or the verdict: "was convicted of"',
  },
  {
    pattern: word('violat(?:e|es|ed|ing|ion|ions)|breach(?:es|ed)?'),
    kind: 'blame',
    words: 'violate, violation, breach',
    reason: 'Whether a rule was broken is what the parties dispute.',
    instead: 'what was done against which rule: "the treaty forbids"',
  },
  {
    pattern: word('invad(?:e|es|ed|ers?|ing)|invasions?'),
    kind: 'blame',
    words: 'invade, invasion, invader',
    reason: 'It says who was in the wrong to enter; where troops went can be said.',
    instead: 'where troops went: "sent troops into", "entered", "the war"',
  },
  {
    pattern: word('corrupt(?:ion)?|brib(?:e|es|ed|ery)|espionage|spy|spies|spied'),
    kind: 'blame',
    words: 'corrupt, corruption, bribe, bribery, espionage, spy',
    reason: 'It charges somebody with a wrong.',
    instead: 'the charge: "was charged with", or what was paid, to whom',
  },
  {
    pattern: word('terrorists?|extremists?|fanatics?|thugs?|henchmen'),
    kind: 'label',
    words: 'terrorist, extremist, fanatic, thug, henchmen',
    reason: 'It names people by a verdict; what they did can be said.',
    instead: 'what they did, or their own name: "gunmen", "the group"',
  },
  {
    pattern: word('regimes?|junta|puppet|stooges?|cronies'),
    kind: 'label',
    words: 'regime, junta, puppet, stooge, cronies',
    reason: 'It denies a government its standing.',
    instead: '"government", "leaders", "allies", or the name',
  },
  {
    pattern: word('martyr(?:s|ed|dom)?|heroes|heroic|traitors?'),
    kind: 'label',
    words: 'martyr, heroes, heroic, traitor',
    reason: 'It honours or damns the people of one side.',
    instead: 'the name or the post',
  },
  {
    pattern: word('occupied|occupiers?|so-called|liberat(?:e|ed|ion|ors?)'),
    kind: 'label',
    words: 'occupied, occupier, so-called, liberate, liberation',
    reason: 'It takes a side on whom a territory belongs to.',
    instead: 'who holds it since when: "administered by", "captured"',
  },
  {
    pattern: word('barbaric|brutal(?:ly|ity)?|heinous|cowardly|savage|vicious|ruthless|dastardly'),
    kind: 'colour',
    words: 'barbaric, brutal, heinous, cowardly, savage, vicious, ruthless, dastardly',
    reason: 'It tells the reader what to feel.',
    instead: 'what happened, without the adjective',
  },
  {
    pattern: word('unprovoked|provocati(?:on|ons|ve)|retaliatory|surgical|precision'),
    kind: 'colour',
    words: 'unprovoked, provocation, provocative, retaliatory, surgical, precision',
    reason: 'It says who began, or how well a weapon was aimed, as one side tells it.',
    instead: 'what came before, and what was hit: "two weeks after the attack"',
  },
  {
    pattern: word('propaganda|narratives?|fabricat(?:ed|ions?)|baseless'),
    kind: 'colour',
    words: 'propaganda, narrative, fabricated, baseless',
    reason: 'It calls what one side says untrue.',
    instead: 'who says what: "says that", "disputes that"',
  },
  {
    pattern: word('restrained|peace-loving|historic|landmark|triumph(?:ant)?'),
    kind: 'colour',
    words: 'restrained, peace-loving, historic, landmark, triumph',
    reason: 'It praises, mostly in the words of whoever is praised.',
    instead: 'what is new: "the first since 1814"',
  },
  {
    // "A claim for damages" and "claimed $916 million" are plain law; "claimed that" and "the claim that" doubt.
    pattern: word(
      String.raw`(?<!\b(?:an?|the|its|their|his|her|first|legal|insurance|compensation) )claim(?:s|ed)?(?! (?:damages|compensation|asylum)| ?[$£€\d]|\?)|claims? (?:that|to)|admit(?:s|ted)?|den(?:y|ies|ied)|insist(?:s|ed)?|boast(?:s|ed)?`,
    ),
    kind: 'cue',
    words: 'claimed that, the claim that, admit, deny, insist, boast',
    reason: 'It doubts or endorses the speaker; "says", "describes" and "attributes" do not.',
    instead: '"says", "describes", "says that it did not"',
  },
];

/** Says why a loaded word is none for a neutral text, and both ways out. */
export const explainLoaded = ({ reason, instead }: LoadedWord): string =>
  `${reason} Write ${instead}; or put it in quotation marks beside who says so`;

/** Finds the loaded words of a text, as the text writes them. */
export function findLoadedWords(text: string): { word: string; loaded: LoadedWord }[] {
  return loadedWords.flatMap((loaded) => {
    const found = loaded.pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ word: found, loaded }];
  });
}
