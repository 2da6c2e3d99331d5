import { poolOf } from '../assemble/pool.ts';
import type { Topic } from '../sheet/topic.ts';
import type { Bank } from '../item/item.ts';
import { checkAttributedSheet } from './bank/attributed-sheet.ts';
import { checkCorrection } from './bank/correction.ts';
import { checkCoverage } from './bank/coverage.ts';
import { checkGuessers } from './bank/guesser-gap.ts';
import { checkKeyLengths } from './bank/key-lengths.ts';
import { checkKeyRanks } from './bank/key-ranks.ts';
import { checkPartySwap } from './bank/party-swap.ts';
import { checkPositions } from './bank/positions.ts';
import { checkSameBytes } from './bank/same-bytes.ts';
import { checkSigned } from './bank/signed.ts';
import { checkStatements } from './bank/statements.ts';
import { checkStyle } from './bank/style.ts';
import { checkTrueFoils } from './bank/true-foils.ts';
import type { BankCheck, ItemCheck, QuizCheck } from './check.ts';
import { checkAnswerlessView } from './item/answerless-view.ts';
import { checkAttribution } from './item/attribution.ts';
import { checkCatchAlls } from './item/catch-alls.ts';
import { checkClang } from './item/clang.ts';
import { checkClearReference } from './item/clear-reference.ts';
import { checkCompleteFeedback } from './item/complete-feedback.ts';
import { checkConvergence } from './item/convergence.ts';
import { checkFocusedStem } from './item/focused-stem.ts';
import { checkGrammar } from './item/grammar.ts';
import { checkHomogeneousOptions } from './item/homogeneous-options.ts';
import { checkKeyLength } from './item/key-length.ts';
import { checkLureSafety } from './item/lure-safety.ts';
import { checkPicture } from './item/picture.ts';
import { checkPlainTerms } from './item/plain-terms.ts';
import { checkPlausibleOptions } from './item/plausible-options.ts';
import { checkProvenKey } from './item/proven-key.ts';
import { checkSecondKey } from './item/second-key.ts';
import { checkSequence } from './item/sequence.ts';
import { checkShortStem } from './item/short-stem.ts';
import { checkStandsAlone } from './item/stands-alone.ts';
import { checkToll } from './item/toll.ts';
import { checkDuplicates } from './quiz/duplicates.ts';
import { checkPartyBalance } from './quiz/party-balance.ts';
import { checkSiblingCues } from './quiz/sibling-cues.ts';
import { checkSpread } from './quiz/spread.ts';

/** A check with its number, from 1 to 32, and its name. */
export interface Check<Run> {
  readonly number: number;
  readonly name: string;
  readonly run: Run;
}

const check = <Run>(number: number, name: string, run: Run): Check<Run> => ({ number, name, run });

/** The checks of a single item. */
export const itemChecks: readonly Check<ItemCheck>[] = [
  check(1, 'proven key', checkProvenKey),
  check(2, 'no second key', checkSecondKey),
  check(3, 'homogeneous options', checkHomogeneousOptions),
  check(4, 'key not the longest', checkKeyLength),
  check(5, 'no clang', checkClang),
  check(6, 'no convergence', checkConvergence),
  check(7, 'numbers in sequence', checkSequence),
  check(9, 'no catch-alls', checkCatchAlls),
  check(10, 'no negative stem', checkPlainTerms),
  check(11, 'grammar', checkGrammar),
  check(12, 'focused', checkFocusedStem),
  check(13, 'short', checkShortStem),
  check(14, 'clear reference', checkClearReference),
  check(15, 'stands alone', checkStandsAlone),
  check(16, 'attribution', checkAttribution),
  check(17, 'lure safety', checkLureSafety),
  check(18, 'feedback complete', checkCompleteFeedback),
  check(19, 'no answer in what is public', checkAnswerlessView),
  check(28, 'no option to strike out', checkPlausibleOptions),
  check(31, 'picture', checkPicture),
  check(32, 'no toll', checkToll),
];

/** The checks of a whole bank. */
export const bankChecks: readonly Check<BankCheck>[] = [
  check(1, 'proven key', checkStatements),
  check(2, 'no second key', checkTrueFoils),
  check(4, 'key not the longest', checkKeyLengths),
  check(7, 'numbers in sequence', checkKeyRanks),
  check(8, 'random position', checkPositions),
  check(16, 'attribution', checkAttributedSheet),
  check(16, 'attribution', checkPartySwap),
  check(24, 'coverage', checkCoverage),
  check(25, 'test-wise gap', checkGuessers),
  check(26, 'same bytes', checkSameBytes),
  check(27, 'correction', checkCorrection),
  check(29, 'style', checkStyle),
];

/** The checks of a bank that is to be published, besides all others: an editor signs a bank that has passed those. */
export const publishChecks: readonly Check<BankCheck>[] = [check(30, 'signed', checkSigned)];

/** The checks of a quiz that was assembled from `bank` for `topics`. */
export const quizChecks = (bank: Bank, topics: readonly Topic[]): readonly Check<QuizCheck>[] => [
  check(20, 'no sibling cue', checkSiblingCues),
  check(21, 'no duplicate', checkDuplicates),
  check(22, 'balance', checkPartyBalance(poolOf(bank).parties)),
  check(23, 'spread', checkSpread(bank, topics)),
];

/** The numbers and names of the checks that a bank passes before it is signed, in order. */
export const checkNames: readonly { readonly check: number; readonly name: string }[] = [
  ...new Map(
    [...itemChecks, ...quizChecks({ items: [] }, []), ...bankChecks].map(({ number, name }) => [
      number,
      name,
    ]),
  ),
]
  .map(([each, name]) => ({ check: each, name }))
  .toSorted((a, b) => a.check - b.check);
