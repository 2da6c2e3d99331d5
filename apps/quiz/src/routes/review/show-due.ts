import type { Card } from '$lib/deck/card.ts';
import { formatDay } from '$lib/format/format-date.ts';
import { intlLocale } from '$lib/format/intl-locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { dueCards, nextMoment } from './due.ts';
import { part, say, toggle } from './part.ts';
import { whenWords } from './when-words.ts';

/** Says how much is due, on the page and on the icon of an installed app, and else when something will be. */
export function showDue(cards: readonly Card[], now: Date): void {
  const { length: count } = dueCards(cards, now);
  const next = nextMoment(cards, now);
  say('due', count > 0 ? m.review_due({ count }) : noneWords(cards));
  say('next', count === 0 && next ? nextWords(next, now) : '');
  toggle('empty', cards.length === 0);
  say('total', cards.length > 0 ? m.review_total({ count: cards.length }) : '');
  for (const name of ['export', 'erase']) {
    part(name, HTMLButtonElement).disabled = cards.length === 0;
  }
  if ('setAppBadge' in navigator) navigator.setAppBadge(count).catch(() => undefined);
}

const noneWords = (cards: readonly Card[]): string =>
  cards.length === 0 ? m.review_empty() : m.review_none_due();

const nextWords = (next: Date, now: Date): string =>
  m.review_next({
    when: whenWords(next, now, intlLocale()),
    day: formatDay(next.toISOString()),
  });
