import type { Signing } from '../../src/sign/signing.ts';
import { formatDate } from '../../src/sheet/format-time.ts';

/** Formats what an editor has decided about an item: "signed by Ada on 3 May 2026", "dropped: too easy". */
export function formatSigning(signing: Signing): string {
  switch (signing.state) {
    case 'unsigned':
      return 'not signed';
    case 'revealed':
      return 'not asked: the headline or the summary names its answer and none of its other options';
    case 'dropped':
      return `dropped: ${signing.reason}`;
    case 'signed':
    case 'changed': {
      const { by, on } = signing.signature;
      const signed = `signed${by === undefined ? '' : ` by ${by}`} on ${formatDate(on)}`;
      return signing.state === 'signed' ? signed : `changed since it was ${signed}`;
    }
  }
}
