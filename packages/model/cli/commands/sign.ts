import { deriveBank } from '../../src/derive/bank.ts';
import { signItems } from '../../src/sign/sign-items.ts';
import { createSigningLookup } from '../../src/sign/signing.ts';
import { signedBank } from '../../src/sign/signed-bank.ts';
import { program, type Command } from '../command.ts';
import { formatCount } from '../format/lists.ts';
import { writeTo } from '../input/files.ts';
import { withSheet } from '../input/load-sheet.ts';
import { setMembers } from '../input/set-members.ts';

/** Signs items as they are now. */
export const sign: Command = {
  parameters: 'SHEET [ITEM...] [--all] [--by NAME]',
  description: `Signs items of SHEET as they are now, and writes that into its file: readers get signed items only. A
signature lapses when a word of its item changes. ITEM is the id of an item, as in \`bank\` and \`explain\`;
with --all, signs every item that is neither signed nor dropped. NAME is stored with the signature.`,

  run: async ([name = '', ...ids], { by }, flags) =>
    withSheet(name, async (sheet, { path, text }) => {
      const bank = deriveBank(sheet);
      const signingOf = createSigningLookup(sheet);
      const unknown = ids.filter((id) => bank.items.every((item) => item.id !== id));
      if (unknown.length > 0) {
        const complaint = `Cannot sign ${unknown.join(', ')}: ${sheet.id} has no such item; ${program} explain ${name} lists all`;
        return { code: 2, complaint };
      }
      if (ids.length === 0 && !flags.has('all')) {
        return { code: 2, complaint: 'Cannot sign: name the items, or sign all with --all' };
      }
      const open = bank.items.filter((item) =>
        ['unsigned', 'changed'].includes(signingOf(item).state),
      );
      const chosen = new Set(flags.has('all') ? [...open.map(({ id }) => id), ...ids] : ids);
      const on = new Date().toISOString().slice(0, 10);
      const signed = signItems(sheet, bank, chosen, { by, on });
      await writeTo(path, setMembers(text, { ...signed }));
      const total = signedBank({ ...sheet, ...signed }, bank).items.length;
      const output = `Signed ${formatCount(chosen.size, 'item')}; ${total} of ${bank.items.length} are signed now: ${path}`;
      return { code: 0, output };
    }),
};
