const words = (text: string): string[] => text.split(/\s+/);

/** Words that stand right before a person's name. */
const heads = new Set(
  words(
    `Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Sir Lord Lady Dame Baron Baroness Count Countess Duke Duchess Earl Viscount King Queen Prince Princess Emperor Empress Emir Sultan Sheikh Shaikh Sheikha
    President Premier Chancellor Taoiseach Minister Secretary Secretary-General Governor Governor-General Mayor Senator Sen Congressman Congresswoman Representative Rep Deputy Councillor Speaker
    Ambassador Envoy Commissioner Chairman Chairwoman Chairperson Chair Chief Director Director-General Commander Spokesman Spokeswoman Spokesperson Coach Manager Captain Capt
    General Gen Lt-Gen Lieutenant Lt Colonel Col Major Maj Brigadier Brig Marshal Admiral Adm Commodore Sergeant Sgt Corporal Private Inspector Superintendent Constable Officer Judge Justice Magistrate Attorney Advocate Barrister
    Pope Cardinal Archbishop Bishop Father Fr Sister Brother Rev Reverend Pastor Rabbi Imam Mufti Maulana Mullah Ayatollah Swami Patriarch Shri Sri Smt Shrimati Pandit Haji Hajji Alhaji
    Comrade PM Gov Monsignor Detective Prosecutor Chief-of-Staff Assistant Adviser Advisor Aide Coordinator Treasurer Executive Leader MP MEP CEO CFO COO CEOs MPs Hon Honourable Excellency Ustad Begum Sahib Citizen Astronaut Cosmonaut Economist Analyst Actor Actress Singer Author Striker Defender Midfielder Goalkeeper`,
  ),
);

/** Words that stand before such a word, as in "Deputy Prime Minister". */
const modifiers = new Set(
  words(
    `Prime Vice Deputy Foreign Defence Defense Finance Interior Home Financial Chief Former Ex-President Acting Crown Lieutenant Brigadier Attorney Assistant Under Undersecretary First Second Third Associate Senior Executive Managing Health
    Information Trade Opposition Right Most Grand Field Air Rear Royal State Federal Union External Affairs Planning Energy Power Petroleum Oil Water Railways Industry Agriculture Education Labour Labor Commerce Justice
    Culture Sports Sport Tourism Transport Environment Climate Economy Economic Treasury Budget Security National Special General Group Captain Lance Squadron Wing Flight Police Army Navy Military Party House Senate Majority Minority
    Junior Co- Interim Caretaker Incoming Outgoing Then New Team Head Lord Lady Hon Honourable Reverend Very His Her Supreme Holiness Highness Majesty Excellency The Communications Technology Science Housing Immigration Development Overseas Press`,
  ),
);

/** Such words before the names of several people: "Presidents Ada Holm and Ben Strand". */
const several =
  /^(?:President|Premier|Minister|Chancellor|General|Governor|Ambassador|Professor|Secretarie)s$/;

const plain = (word: string): string =>
  word.replace(/\.$/, '').replace(/^(?:ex|Ex|vice|Vice|co|Co)-/u, '');

const isHead = (word: string): boolean => {
  const bare = plain(word);
  return (
    several.test(bare) || heads.has(bare) || heads.has(bare.charAt(0).toUpperCase() + bare.slice(1))
  );
};

/** True for a word that ends a title: "Minister", "Dr", "Vice-President", "Lieutenant-Colonel". */
export const isTitleHead = (word: string): boolean =>
  isHead(word) ||
  (/-\p{Lu}/u.test(word) && word.split('-').every((part) => isHead(part) || isTitleModifier(part)));

/** True for a word that a title may begin with: "Deputy", "Foreign". */
export const isTitleModifier = (word: string): boolean => modifiers.has(plain(word));

/** Titles that are also a part of names: "Sheikh Hasina", "Prince". With one word behind them they stay in the name. */
export const isPartOfNames = (word: string): boolean =>
  /^(?:Sheikh|Shaikh|Sultan|Begum|Pandit|Sri)$/.test(word);

/** Nouns of posts in small letters: "the foreign minister of Oman". */
export const postNoun =
  /\b(?:minister|president|premier|chancellor|secretary|governor|mayor|senator|member|ambassador|envoy|commissioner|chairman|chairwoman|chair|chief|director|commander|spokesman|spokeswoman|spokesperson|coach|manager|captain|general|colonel|judge|lawyer|professor|head|leader|founder|author|analyst|economist|officer|official|editor|owner|partner|director-general|secretary-general|prosecutor|representative|historian|scientist|researcher|expert|fellow|king|queen|prince|princess|bishop|archbishop|imam|scholar|adviser|advisor|teacher|doctor|engineer|activist|astronaut|negotiator|diplomat)\b/iu;
