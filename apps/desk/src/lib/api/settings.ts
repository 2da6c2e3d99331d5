import * as z from 'zod/mini';

const Settings = z.object({ quizOrigin: z.string(), hasAssistant: z.boolean() });
/** What the desk's server says of itself: where the quiz is ("" if it does not know), and whether it has an assistant. */
export type Settings = z.infer<typeof Settings>;

/** Loads the settings; those of a desk that knows nothing if its server does not answer. */
export async function loadSettings(): Promise<Settings> {
  try {
    const response = await fetch('/settings.json');
    return Settings.parse(await response.json());
  } catch {
    return { quizOrigin: '', hasAssistant: false };
  }
}

/** The address of an article in the quiz; undefined if this desk does not know where the quiz is. */
export async function findQuizAddress(articleId: string): Promise<string | undefined> {
  const { quizOrigin } = await loadSettings();
  return URL.canParse(quizOrigin)
    ? new URL(`/articles/${encodeURIComponent(articleId)}`, quizOrigin).href
    : undefined;
}
