import { expect, test } from 'vitest';
import type { Draft, FactJson, SheetJson } from '../draft/draft.ts';
import { DraftEditor } from './draft-editor.svelte.ts';
import { changeFact } from '../facts/edit-facts.ts';
import { addPost } from '../facts/offices.ts';
import { listSentenceUses } from './follow-sentences.ts';

const evidence = [{ paragraph: 1, start: 0, end: 9 }];
const article = { paragraphs: ['Port', 'Ama Osei is harbour master.'], digest: 'x' };
const old = 'Ama Osei was harbour master of the Pilots’ Union.';
const right = 'Ama Osei was harbour master of Tema.';

/** A fact about another pilot; its feedback has the sentence of the post three times, and once another. */
const strike: FactJson = {
  kind: 'clause',
  id: 'strike',
  subject: { text: 'a pilot' },
  verb: 'lead, led, led',
  slots: [{ slot: 'object', value: { text: 'the strike' } }],
  evidence,
  questions: [
    {
      ask: 'subject',
      stem: 'Who led the strike?',
      more: old,
      foils: [
        { entity: 'ama', because: `No. ${old}` },
        { label: 'A diver', because: `${old.slice(0, -1)}, and dived.` },
      ],
    },
  ],
};
const sheet: SheetJson = {
  id: 'port',
  language: 'en',
  headline: 'Port',
  summary: 'A port.',
  source: { digest: 'x', paragraphs: [4, 27] },
  entities: [
    { type: 'person', id: 'ama', label: 'Ama Osei' },
    {
      type: 'organisation',
      form: 'body',
      id: 'union',
      label: 'Pilots’ Union',
      phrase: 'the Pilots’ Union',
    },
    { type: 'organisation', form: 'body', id: 'tema', label: 'Tema' },
  ],
  facts: [strike],
};
const draft: Draft = { id: 'd', article, sheet, rejected: [], ownsText: true };

/** A draft in which the post was added as the page of names adds it. */
function openWithPost(): { editor: DraftEditor; at: number } {
  const post = {
    title: 'harbour master',
    status: 'current',
    evidence: { ...evidence[0] },
  } as const;
  const editor = new DraftEditor(
    addPost(
      draft,
      { ...post, evidence: { paragraph: 1, start: 0, end: 9 } },
      { person: 'ama', organisation: 'union' },
    ),
    async () => {},
  );
  return { editor, at: 1 };
}

const setOrganisation = (editor: DraftEditor, at: number, organisation: string): void =>
  editor.editSheet(
    (json) =>
      changeFact(json, at, (fact) => (fact.kind === 'office' ? { ...fact, organisation } : fact)),
    'organisation',
  );

const feedbackOf = ({ json }: DraftEditor) => {
  const [question] = json.facts.find(({ id }) => id === 'strike')?.questions ?? [];
  return [question?.more, ...(question?.foils ?? []).map(({ because }) => because)];
};

test('the sentence of a fact that was added as a post follows its parts', () => {
  const { editor, at } = openWithPost();
  expect(editor.json.facts[at]?.statement).toBe(old);
  setOrganisation(editor, at, 'tema');
  expect(editor.json.facts[at]?.statement).toBe(right);
});

test('feedback that repeats a sentence changes with it, also while the fact has none, and is undone with it', () => {
  const { editor, at } = openWithPost();
  const before = feedbackOf(editor);
  setOrganisation(editor, at, '');
  expect(editor.json.facts[at]?.statement).toBe('');
  setOrganisation(editor, at, 'tema');
  expect(feedbackOf(editor)).toEqual([right, `No. ${right}`, before[2]]);
  editor.undo();
  expect(feedbackOf(editor)).toEqual(before);
  expect(editor.json.facts[at]?.statement).toBe(old);
});

test('a name that changes is changed in sentences and in feedback that repeats them', () => {
  const { editor, at } = openWithPost();
  editor.editSheet((json) => ({
    ...json,
    entities: json.entities.map((each) =>
      each.id === 'ama' ? { ...each, label: 'Ama Mensah' } : each,
    ),
  }));
  const renamed = old.replace('Osei', 'Mensah');
  expect(editor.json.facts[at]?.statement).toBe(renamed);
  expect(feedbackOf(editor)[0]).toBe(renamed);
});

test('a sentence that another fact still states is left as it is', () => {
  const { editor, at } = openWithPost();
  editor.editSheet((json) => ({
    ...json,
    facts: [...json.facts, ...json.facts.slice(at).map((fact) => ({ ...fact, id: 'twin' }))],
  }));
  const before = feedbackOf(editor);
  setOrganisation(editor, at, 'tema');
  expect(feedbackOf(editor)).toEqual(before);
});

test('the questions that repeat a sentence are listed', () => {
  const { editor, at } = openWithPost();
  expect(listSentenceUses(editor.json, at)).toEqual([{ at: 0, stem: 'Who led the strike?' }]);
  setOrganisation(editor, at, 'tema');
  expect(listSentenceUses(editor.json, at)).toHaveLength(1);
  expect(listSentenceUses(editor.json, 0)).toEqual([]);
});
