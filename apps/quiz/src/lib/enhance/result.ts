/**
 * The script of the result: it copies what can be sent to a friend, or hands it to what the device
 * shares with, and notes what was missed for the review deck.
 */
import { collectCards } from '../deck/collect.ts';
import { copyField } from './copy.ts';
import { offerShare, shareField } from './share.ts';

document.documentElement.classList.add('enhanced');
document.addEventListener('click', copyField);
document.addEventListener('click', shareField);
offerShare();
void collectCards();
