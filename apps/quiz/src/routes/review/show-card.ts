import { capitalise } from '$lib/format/words.ts';
import type { Card } from '$lib/deck/card.ts';
import { grades } from '$lib/deck/grades.ts';
import { rateSchedule } from '$lib/deck/scheduling.ts';
import type { ToldFact } from '$lib/deck/told-fact.ts';
import { formatDay } from '$lib/format/format-date.ts';
import { formatEvidence } from '$lib/quiz/format-evidence.ts';
import { intlLocale } from '$lib/format/intl-locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { localizeHref } from '$lib/paraglide/runtime.js';
import { part, say, toggle } from './part.ts';
import type { Standing } from './standing.ts';
import { whenWords } from './when-words.ts';

/** Shows the question of a card, and whether what it says still stands. */
export function showCard({ fact, toldAt }: Card, standing: Standing): void {
  const briefing = localizeHref(`/articles/${fact.articleId}`);
  const corrections = `${briefing}/corrections`;
  sayInSheet('headline', fact.headline, fact);
  sayInSheet('stem', fact.stem, fact);
  mark('options', fact.language, fact.direction);
  list('options', fact.options);
  say('as-of', m.review_as_of({ day: formatDay(toldAt) }));
  link('headline', briefing);
  link('corrections', corrections);
  link('what-corrected', corrections);
  toggle('corrected', standing === 'corrected');
  toggle('withdrawn', standing === 'withdrawn');
  toggle('show', true);
  toggle('answer', false);
  toggle('card', true);
}

/** Shows the answer of a card, and when it would come back for each rating. */
export function showAnswer({ fact, schedule }: Card, now: Date): void {
  mark('lines', fact.answerLanguage, 'auto');
  list('lines', fact.answer);
  part('lines', HTMLElement).classList.toggle('ordered', fact.ordered);
  sayInSheet('statement', fact.statement, fact);
  const places = fact.paragraphs.map((paragraph) => ({ paragraph }));
  say('evidence', m.quiz_evidence_of_article({ place: capitalise(formatEvidence(places)) }));
  link('briefing', localizeHref(`/articles/${fact.articleId}`));
  for (const grade of grades) {
    const due = new Date(rateSchedule(schedule, grade, now).due);
    const when = document.querySelector(`[data-grade="${grade}"] [data-when]`);
    if (when) when.textContent = whenWords(due, now, intlLocale());
  }
  toggle('show', false);
  toggle('answer', true);
  part('answer-heading', HTMLElement).focus();
}

function sayInSheet(name: string, words: string, { language, direction }: ToldFact): void {
  part(name, HTMLElement).textContent = words;
  mark(name, language, direction);
}

function mark(name: string, language: string, direction: string): void {
  const element = part(name, HTMLElement);
  element.lang = language;
  element.dir = direction;
}

function list(name: string, words: readonly string[]): void {
  const lines = words.map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  });
  part(name, HTMLElement).replaceChildren(...lines);
}

function link(name: string, address: string): void {
  part(name, HTMLAnchorElement).href = address;
}
