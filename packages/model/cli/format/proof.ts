import { lookUpSheet } from '../../src/derive/lookup/indexed-sheet.ts';
import { itemChecks } from '../../src/checks/all-checks.ts';
import type { Finding } from '../../src/checks/bank.ts';
import type { Item } from '../../src/item/item.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import type { Fact } from '../../src/sheet/fact.ts';
import { listPassedChecks } from '../../src/editing/sheet-report.ts';
import { formatFinding } from './check-report.ts';
import {
  formatDifficulty,
  formatEvidence,
  formatInteraction,
  formatTypedKey,
  ruleWords,
} from '../../src/editing/item-words.ts';
import { joinWords } from '../../src/english/words.ts';
import { formatClaimant } from '../../src/sheet/format-claimant.ts';
import { listProvenOptions, type ProvenOption } from '../../src/editing/proven-options.ts';
import { formatQuery } from './query.ts';

/** The checks of a single item, by number and name. */
const checks = itemChecks.map(({ number, name }) => ({ check: number, name }));

const formatOption = ({ label, key }: ProvenOption): string =>
  key === undefined ? `    ${label}` : `  > ${label}  (${key})`;

function formatQuestion(item: Item): string[] {
  const typedKey = formatTypedKey(item);
  return [
    item.stem,
    ...listProvenOptions(item).map(formatOption),
    ...(typedKey === undefined ? [] : [`  > accepted: ${typedKey}`]),
  ];
}

function formatFact(sheet: FactSheet, fact: Fact, { proof }: Item): string[] {
  const claimant = formatClaimant(sheet, fact);
  const part = proof.facts.includes(fact.id)
    ? 'answers the stem'
    : 'gives the stem a name or an option its reason';
  return [
    `  ${fact.id} (facts[${sheet.facts.indexOf(fact)}], ${part})`,
    `    ${lookUpSheet(sheet).statementOf(fact)}`,
    ...(claimant === undefined ? [] : [`    ${claimant}.`]),
    ...fact.evidence.map((piece) => `    [${formatEvidence(piece)}]`),
  ];
}

/** The feedback of a line, a pair or a typed response; that of a distractor is the reason why it is wrong. */
const formatFeedback = ({ label, refutation, feedback }: ProvenOption): string[] =>
  feedback === undefined || refutation?.because === feedback
    ? []
    : [`  ${label}`, `    ${feedback}`];

const formatRefutation = ({ label, refutation }: ProvenOption): string[] =>
  refutation === undefined
    ? []
    : [
        `  ${label}`,
        `    ${refutation.rule}: ${ruleWords[refutation.rule]}.`,
        `    ${refutation.because}`,
        `    Rests on ${joinWords(refutation.facts)}.`,
      ];

/** The heading with its lines below; empty if there are no lines. */
const formatSection = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[heading, ...lines].join('\n')];

/**
 * Formats the proof of an item: what it asks, why its key is right, why each distractor is wrong, and
 * which checks it passes. `findings` are those of this item.
 */
export function formatProof(sheet: FactSheet, item: Item, findings: readonly Finding[]): string {
  const { proof, difficulty } = item;
  const facts = sheet.facts.filter(({ id }) => item.facts.includes(id));
  return [
    item.id,
    formatQuestion(item).join('\n'),
    `It ${formatQuery(proof.query)}.\nTemplate ${proof.template}; ${formatInteraction(item)}; predicted difficulty: ${formatDifficulty(difficulty)}.`,
    ...formatSection('Why the key is right', [`  ${proof.because}`]),
    ...formatSection(
      'The facts',
      facts.flatMap((fact) => formatFact(sheet, fact, item)),
    ),
    ...formatSection('Why the others are wrong', listProvenOptions(item).flatMap(formatRefutation)),
    ...formatSection('Feedback', [
      `  on the key: ${item.feedback.key}`,
      ...listProvenOptions(item).flatMap(formatFeedback),
    ]),
    ...formatSection('Checks', [
      ...findings.map((finding) => formatFinding(sheet, finding)),
      `  passed: ${listPassedChecks(findings, checks).join(', ')}`,
    ]),
  ].join('\n\n');
}
