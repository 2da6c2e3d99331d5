/**
 * The script of the quiz page. It enhances the page that the server rendered: forms and links work without
 * a full load, a choice by pointer counts at once, and there are keys, lines that can be moved, and a running
 * clock. Without it the browser posts the same forms, with the same scores.
 */
import { startOffline } from '$lib/offline/start-offline.ts';
import { submitChoice } from './choose.ts';
import { tickClock } from './clock.ts';
import { copyField } from './copy.ts';
import { dragLine } from './drag.ts';
import { focusLoaded } from './focus-part.ts';
import { markInputKind } from './input-kind.ts';
import { answerByKey, focusKeys, hideLeftKeys, keepFocus } from './keys.ts';
import { limitChoices } from './limit-choices.ts';
import { interceptLink, interceptSubmit, returnTo } from './navigate.ts';
import { enhanceOrders, moveByButton } from './order.ts';
import { forgetLeftPress, forgetPress, ignoreSecondPress } from './second-press.ts';

document.documentElement.classList.add('enhanced');
markInputKind();
document.addEventListener('click', ignoreSecondPress, true);
document.addEventListener('keydown', forgetPress, true);
document.addEventListener('input', forgetPress, true);
document.addEventListener('pointermove', forgetLeftPress);
document.addEventListener('submit', interceptSubmit);
document.addEventListener('click', interceptLink);
document.addEventListener('click', moveByButton);
document.addEventListener('click', submitChoice);
document.addEventListener('click', keepFocus);
document.addEventListener('change', limitChoices);
document.addEventListener('click', copyField);
document.addEventListener('pointerdown', dragLine);
document.addEventListener('keydown', answerByKey);
document.addEventListener('toggle', focusKeys, true);
document.addEventListener('focusout', hideLeftKeys);
addEventListener('popstate', returnTo);
enhanceOrders();
setInterval(tickClock, 1000);
startOffline(returnTo);
focusLoaded();
