import {
  AssistantAnswer,
  readProposals,
  type AssistantQuestion,
  type Proposal,
} from './proposal.ts';

/** Proposes facts of an article. The desk's own server has one if its operator has switched it on. */
export interface Assistant {
  /** Rejects with an Error that says in words what is wrong. */
  readonly propose: (question: AssistantQuestion, key: string) => Promise<Proposal[]>;
}

const address = '/assistant';

const refusals = new Map([
  [401, 'The editor’s key is missing or not valid.'],
  [413, 'The article is too long for the assistant. Go on without the assistant.'],
  [
    422,
    'The assistant could not put the article into facts. Try a shorter text, or go on without it.',
  ],
]);

/** The assistant of the desk's server. */
export const serverAssistant = (fetchPage = fetch): Assistant => ({
  propose: async (question, key) => {
    const response = await fetchPage(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify(question),
    });
    if (!response.ok) {
      throw new Error(
        refusals.get(response.status) ??
          'The assistant does not answer. Go on without it, or try again later.',
      );
    }
    return readProposals(AssistantAnswer.parse(await response.json()).proposals);
  },
});
