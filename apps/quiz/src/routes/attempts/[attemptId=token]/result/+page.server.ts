import { fail, redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '$lib/paraglide/runtime.js';
import { finishAttempt, readAttempt } from '$lib/server/attempt.ts';
import { forgetOpenAttempt, listOpenAttempts } from '$lib/server/cookies/open-attempts.ts';
import { addOwnAttempt, isOwnAttempt } from '$lib/server/cookies/own-attempts.ts';
import { itemPath } from '$lib/quiz/item-path.ts';
import { readForm } from '$lib/server/read-form.ts';
import { readSettings } from '$lib/server/cookies/quiz-settings.ts';
import { advanceStreak, dayIn, readStreak, switchStreak } from '$lib/server/cookies/streak.ts';
import { storeDailyResult } from '$lib/server/cookies/daily-result.ts';
import { dailySeed, dayOf } from '$lib/server/daily-quiz.ts';
import { readPlayed, storePlayed } from '$lib/server/cookies/played.ts';
import { toHalves } from '$lib/format/points.ts';
import { listArticles } from '$lib/server/list-articles.ts';
import { readQuestion } from '$lib/server/way-back.ts';
import { storePreferences, readPreferences } from '$lib/server/cookies/attempt-preferences.ts';
import { sendReport } from '../report/send-report.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { nextAfter } from './next-after.ts';
import { playMissed } from './play-missed.ts';
import { toResultView } from './result-view.ts';

const todayOf = ({ platform }: Pick<RequestEvent, 'platform'>): string =>
  dayIn(platform?.cf, new Date());

/** Lists what the form that starts a quiz has ticked if it is filled in as for this attempt. */
function listExtras(cookies: Cookies, attemptId: string): string[] {
  const { timer, confidence } = readPreferences(cookies, attemptId);
  const extras = {
    counted: readSettings(cookies).mode === 'counted',
    timer: timer !== undefined,
    confidence: confidence === true,
  };
  return Object.entries(extras).flatMap(([name, isOn]) => (isOn ? [name] : []));
}

/** Finds what comes after a quiz: another one that was left open, and the newest article that this browser has not played. */
async function findNext(event: PageServerLoadEvent, articleId: string) {
  const { articles } = await listArticles(event).catch(() => ({ articles: [] }));
  const played = readPlayed(event.cookies);
  const open = listOpenAttempts(event.cookies);
  return nextAfter(articles, { articleId, played, open });
}

/** Reads a finished attempt with its result, or an unfinished one with its open items. */
export const load: PageServerLoad = async (event) => {
  const attempt = await readAttempt(event, event.params.attemptId);
  const [result, after] = attempt.finished
    ? await Promise.all([finishAttempt(event, attempt.id), findNext(event, attempt.articleId)])
    : [];
  if (result) forgetOpenAttempt(event.cookies, event.url, attempt.id);
  return {
    ...toResultView(attempt, result, readPreferences(event.cookies, attempt.id)),
    extras: listExtras(event.cookies, attempt.id),
    ...after,
    isOwn: isOwnAttempt(event.cookies, attempt.id),
    /** The question that the reader comes back to from its evidence. */
    question: readQuestion(event.url),
    streak: readStreak(event.cookies, todayOf(event)),
  };
};

export const actions: Actions = {
  /** Finishes the attempt, counts the day, and stores how long it took if the timer was on. */
  finish: async (event) => {
    const { params, cookies, url } = event;
    const { items, score, mode } = await finishAttempt(event, params.attemptId);
    const attempt = await readAttempt(event, params.attemptId);
    addOwnAttempt(cookies, url, attempt);
    forgetOpenAttempt(cookies, url, attempt.id);
    if (items.some(({ response }) => response !== null)) {
      advanceStreak(cookies, url, todayOf(event));
      const isCounted = mode === 'counted';
      const result = { points: toHalves(score), of: score.of, isCounted };
      if (!attempt.repeats) {
        const now = new Date();
        storePlayed(cookies, url, attempt, result);
        if (attempt.seed === (await dailySeed(attempt.articleId, now)))
          storeDailyResult(cookies, url, dayOf(now), result);
      }
    }
    const preferences = readPreferences(cookies, params.attemptId);
    const { timer, took } = preferences;
    if (timer !== undefined && took === undefined) {
      storePreferences(cookies, url, attempt, { ...preferences, took: Date.now() - timer });
    }
    redirect(303, `${itemPath(params.attemptId, undefined)}#score`);
  },
  /** Starts a quiz with the questions that were missed. */
  missed: playMissed,
  /** Switches the count of days in a row on or off. */
  streak: async (event) => {
    const form = await readForm(event.request);
    switchStreak(event.cookies, event.url, todayOf(event), form.get('streak') === 'on');
    redirect(303, localizeHref(`/attempts/${event.params.attemptId}/result#streak`));
  },
  /** Sends a report about one of the questions to the editors. */
  report: async (event) => {
    const report = await sendReport(event, event.params.attemptId);
    return report.message ? fail(report.status, { report }) : { report };
  },
};
