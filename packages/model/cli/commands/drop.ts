import { deriveBank } from '../../src/derive/bank.ts';
import { dropItem } from '../../src/sign/sign-items.ts';
import { program, type Command } from '../command.ts';
import { writeTo } from '../input/files.ts';
import { withSheet } from '../input/load-sheet.ts';
import { setMembers } from '../input/set-members.ts';

/** Drops an item. */
export const drop: Command = {
  parameters: 'SHEET ITEM --reason TEXT',
  description: `Drops the item with the id ITEM, with a reason for other editors: readers do not get it, and it is not
checked. Writes that into the file of SHEET. Signing the item takes it back.`,

  run: async ([name = '', id = ''], { reason = '' }) =>
    withSheet(name, async (sheet, { path, text }) => {
      if (deriveBank(sheet).items.every((item) => item.id !== id)) {
        const complaint = `Cannot drop ${id}: ${sheet.id} has no such item; ${program} explain ${name} lists all`;
        return { code: 2, complaint };
      }
      await writeTo(path, setMembers(text, { ...dropItem(sheet, id, reason) }));
      return { code: 0, output: `Dropped ${id}: ${path}` };
    }),
};
