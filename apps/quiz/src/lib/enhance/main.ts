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
import { answerByKey } from './keys.ts';
import { interceptLink, interceptSubmit, returnTo } from './navigate.ts';
import { enhanceOrders, moveByButton } from './order.ts';

document.documentElement.classList.add('enhanced');
document.addEventListener('submit', interceptSubmit);
document.addEventListener('click', interceptLink);
document.addEventListener('click', moveByButton);
document.addEventListener('click', submitChoice);
document.addEventListener('click', copyField);
document.addEventListener('pointerdown', dragLine);
document.addEventListener('keydown', answerByKey);
addEventListener('popstate', returnTo);
enhanceOrders();
setInterval(tickClock, 1000);
startOffline(returnTo);
// Without scrolling, because browsers stop measuring the largest contentful paint when a page scrolls.
if (location.hash === '' || location.hash === '#question')
  document.getElementById('question')?.focus({ preventScroll: true });
