/**
 * The service worker, registered by the script of the quiz page only. It responds with stored pages if the
 * network does not answer, and stores nothing that reveals a key.
 */
import { respond } from './respond.ts';
import { deleteOutdated, storeShell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(storeShell()));
self.addEventListener('activate', (event) =>
  event.waitUntil(deleteOutdated().then(() => self.clients.claim())),
);
self.addEventListener('fetch', (event) => {
  const response = respond(event.request, (work) => event.waitUntil(work));
  if (response) event.respondWith(response);
});
