/**
 * The script of the result: it copies what can be sent to a friend, or hands it to what the device
 * shares with, notes what was missed for the review deck, and forgets what was kept of the attempt.
 */
import { collectVerdicts } from '$lib/deck/collect-verdicts.ts';
import { forgetAttempt } from '$lib/offline/note-attempt.ts';
import { copyField } from './copy.ts';
import { offerShare, shareField } from './share.ts';

document.documentElement.classList.add('enhanced');
document.addEventListener('click', copyField);
document.addEventListener('click', shareField);
offerShare();
void collectVerdicts();
const [, attemptId] = /\/attempts\/([^/]+)\/result$/.exec(location.pathname) ?? [];
// A browser that stores nothing has nothing to forget.
if (attemptId) forgetAttempt(attemptId).catch(() => undefined);
