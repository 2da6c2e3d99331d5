/**
 * The script of the result page. It copies or shares the link for a friend, queues the verdicts for the
 * review deck, and deletes the stored attempt.
 */
import { collectVerdicts } from '$lib/deck/collect-verdicts.ts';
import { deleteAttempt } from '$lib/offline/store-attempt.ts';
import { copyField } from './copy.ts';
import { markInputKind } from './input-kind.ts';
import { shareField } from './share.ts';

document.documentElement.classList.add('enhanced');
markInputKind();
document.addEventListener('click', copyField);
document.addEventListener('click', shareField);
void collectVerdicts();
const [, attemptId] = /\/attempts\/([^/]+)\/result$/.exec(location.pathname) ?? [];
// Fails only if the browser stores nothing.
if (attemptId) deleteAttempt(attemptId).catch(() => undefined);
