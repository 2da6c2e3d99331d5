import type { Item } from '../src/item/item.ts';
import type { Fact } from '../src/sheet/fact.ts';
import { writeFinding } from './check-report.ts';
import { passedChecks, type Desk } from './desk.ts';
import { itemChecks } from '../src/checks/all-checks.ts';
import { proveOptions, tellAccepted, type ProvenOption } from './words/answers.ts';
import { tellDifficulty } from './words/difficulty.ts';
import { tellEvidence } from './words/evidence.ts';
import { writeList } from './words/list.ts';
import { tellQuery } from './words/query.ts';
import { ruleWords } from './words/rules.ts';
import { tellClaimant } from './words/voice.ts';

/** The checks of one item by number and name. */
const checks = itemChecks.map(({ number, name }) => ({ check: number, name }));

const writeOption = ({ label, key }: ProvenOption): string =>
  key === undefined ? `    ${label}` : `  > ${label}  (${key})`;

function writeQuestion(item: Item): string[] {
  const accepted = tellAccepted(item);
  return [
    item.stem,
    ...proveOptions(item).map(writeOption),
    ...(accepted === undefined ? [] : [`  > accepted: ${accepted}`]),
  ];
}

function writeFact({ sheet }: Desk, fact: Fact, { proof }: Item): string[] {
  const claimant = tellClaimant(sheet, fact);
  const part = proof.facts.includes(fact.id) ? 'answers the stem' : 'lends words or a ground';
  return [
    `  ${fact.id} (facts[${sheet.facts.indexOf(fact)}], ${part})`,
    `    ${fact.statement}`,
    ...(claimant === undefined ? [] : [`    ${claimant}.`]),
    ...fact.evidence.map((piece) => `    [${tellEvidence(piece)}]`),
  ];
}

const writeWrong = ({ label, refutation }: ProvenOption): string[] =>
  refutation === undefined
    ? []
    : [
        `  ${label}`,
        `    ${refutation.rule}: ${ruleWords[refutation.rule]}.`,
        `    ${refutation.because}`,
        `    Rests on ${writeList(refutation.facts)}.`,
      ];

function writeChecks(desk: Desk, { id }: Item): string[] {
  const findings = desk.findings.filter(({ item }) => item === id);
  return [
    ...findings.map((finding) => writeFinding(desk, finding)),
    `  passed: ${passedChecks(findings, checks).join(', ')}`,
  ];
}

/** Lines under a heading; nothing where there are no lines. */
const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[heading, ...lines].join('\n')];

/** Writes the proof of an item in words: what it asks, why its key is right and all else wrong. */
export function explainItem(desk: Desk, item: Item): string {
  const { proof, difficulty } = item;
  const facts = desk.sheet.facts.filter(({ id }) => item.facts.includes(id));
  return [
    item.id,
    writeQuestion(item).join('\n'),
    `It ${tellQuery(proof.query)}.\nTemplate ${proof.template}; predicted to be ${tellDifficulty(difficulty)}.`,
    ...section('Why the key is right', [`  ${proof.because}`]),
    ...section(
      'The facts',
      facts.flatMap((fact) => writeFact(desk, fact, item)),
    ),
    ...section('Why the others are wrong', proveOptions(item).flatMap(writeWrong)),
    ...section('Checks', writeChecks(desk, item)),
  ].join('\n\n');
}
