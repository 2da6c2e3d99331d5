/**
 * A character that readers cannot see, which can make two different texts look the same: controls, direction marks,
 * zero-width characters, tags, lone surrogates. Some scripts need the two joiners. No text holds one, neither of a sheet nor
 * of an editor's note or a reader's report.
 */
export const hiddenCharacter = /[\p{Cc}\p{Co}\p{Cs}]|(?![\u200C\u200D])\p{Cf}/u;
