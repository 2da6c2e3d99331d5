import { asksToll } from '../../english/toll.ts';
import type { ItemCheck } from '../check.ts';

/** Check 32: the stem does not ask how many people were killed or hurt. */
export const checkToll: ItemCheck = ({ stem }) =>
  asksToll(stem)
    ? [
        {
          message: 'It lets readers guess how many people were killed or hurt: state the number',
        },
      ]
    : [];
