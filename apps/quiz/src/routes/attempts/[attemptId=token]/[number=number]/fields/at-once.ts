import type { PublicItem } from '@dateline/model/public';

/**
 * When a single choice counts that was made by pointer: with the choice, or with the choice and the
 * confidence. Undefined if only the button submits the answer.
 */
export type AtOnce = 'choice' | 'confidence' | undefined;

/** Decides when a choice by pointer counts. Keyboards, and pages without script, always use the button. */
export function toAtOnce(
  { interaction }: Pick<PublicItem, 'interaction'>,
  { confirms, asksConfidence }: { readonly confirms: boolean; readonly asksConfidence: boolean },
): AtOnce {
  if (interaction !== 'choice' || confirms) return undefined;
  return asksConfidence ? 'confidence' : 'choice';
}
