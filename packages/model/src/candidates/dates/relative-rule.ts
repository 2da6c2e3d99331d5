import type { Time } from '../../sheet/time.ts';
import type { Anchor, Words } from './shift.ts';

/** Words for a date that is counted from another one. */
export interface RelativeRule {
  readonly pattern: RegExp;
  /** What it is counted from: the publication, or the date before it in the text. */
  readonly from: 'publication' | 'text';
  readonly resolve: (words: Words, anchor: Anchor) => Time | undefined;
  /** How the date was found, in words for the editor. */
  readonly rule: string;
}
