/**
 * The one script of the app. It enhances the quiz page as the server rendered it: forms and links
 * without a full load, number keys, buttons that move the lines of an order item. Without it the
 * browser posts the same forms, with the same scores.
 */
import { answerByKey } from './keys.ts';
import { interceptLink, interceptSubmit, returnTo } from './navigate.ts';
import { enhanceOrders } from './order.ts';

document.documentElement.classList.add('enhanced');
document.addEventListener('submit', interceptSubmit);
document.addEventListener('click', interceptLink);
document.addEventListener('keydown', answerByKey);
addEventListener('popstate', returnTo);
enhanceOrders();
// Without a scroll: a page that scrolls by itself has no largest paint that could be measured.
if (location.hash === '') document.getElementById('question')?.focus({ preventScroll: true });
