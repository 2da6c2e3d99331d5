/**
 * What the app does without a connection; only the quiz page's script registers it. It answers with
 * what is stored where the network does not answer, and keeps nothing that tells what is right.
 */
import { answerTo } from './answer-to.ts';
import { keepShell, removeOutdated } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
self.addEventListener('activate', (event) =>
  event.waitUntil(removeOutdated().then(() => self.clients.claim())),
);
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});
