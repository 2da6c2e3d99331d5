import type { Topic } from '../sheet/topic.ts';
import type { Picture } from '../attempt/picture.ts';
import type { DateGranularity } from '../attempt/shapes.ts';
import type { Evidence } from '../sheet/evidence.ts';
import type { Proof } from './proof.ts';

/** Something to choose, order or match. Ids are given in the order of labels, so they say nothing about the key. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** The label of an option by its id; empty if none has the id. */
export const labelOf = (options: readonly Option[], id: string | undefined): string =>
  options.find((option) => option.id === id)?.label ?? '';

interface ItemBase {
  /** `FACT/template` or `FACT/template/variant`; does not change while its fact and template exist. */
  readonly id: string;
  readonly topic: Topic;
  readonly stem: string;
  /** Empty if the answer is typed. */
  readonly options: readonly Option[];
  /** The slots that it asks for, each `FACT#slot`; no two items of a quiz share one. */
  readonly asks: readonly string[];
  /** All facts that it depends on: those of the key and those of the distractors. */
  readonly facts: readonly string[];
  /** Names of the key, in lower case; another item whose stem or key contains one would give it away. */
  readonly reveals: readonly string[];
  /** The party of a conflict whose claims it tests, so that a quiz can be balanced. */
  readonly party?: string;
  /** What it is about: the matter of its facts, or else the one fact that it asks about. Absent if it asks about several. */
  readonly matter?: string;
  /** Predicted, from 0 (easy) to 1 (hard): see `predictDifficulty`. */
  readonly difficulty: number;
  readonly proof: Proof;
  /** Shown after the response: why the key is right, and what each option really is. */
  readonly feedback: { readonly key: string; readonly options: Readonly<Record<string, string>> };
  readonly evidence: Evidence[];
}

/** One right option. `inSequence`: the options are numbers, dates or gaps in sequence, and are not shuffled. */
export interface ChoiceItem extends ItemBase {
  readonly interaction: 'choice';
  readonly inSequence: boolean;
  /** How its options can be drawn. */
  readonly picture?: Picture;
  readonly key: string;
}

/** One or more right options. */
export interface MultipleChoiceItem extends ItemBase {
  readonly interaction: 'multipleChoice';
  readonly key: string[];
}

/** Options to be brought into order; the key is that order. */
export interface OrderItem extends ItemBase {
  readonly interaction: 'order';
  readonly key: string[];
}

/** Each option belongs to one target, which several may share. Targets are not shuffled. */
export interface MatchItem extends ItemBase {
  readonly interaction: 'match';
  readonly targets: readonly Option[];
  readonly key: Record<string, string>;
}

/** A typed number; the key is its exact value. */
export interface NumberItem extends ItemBase {
  readonly interaction: 'number';
  /** What is counted, in the plural. */
  readonly unit: string;
  readonly key: number;
}

/** A typed or picked date; the key has the granularity that is asked for: `2025-06`. */
export interface DateItem extends ItemBase {
  readonly interaction: 'date';
  readonly granularity: DateGranularity;
  readonly key: string;
}

/** One question with its key, its distractors and the proof of both. */
export type Item = ChoiceItem | MultipleChoiceItem | OrderItem | MatchItem | NumberItem | DateItem;

/** All items derived from one revision of a sheet. */
export interface Bank {
  readonly items: readonly Item[];
}
