import { error } from '@sveltejs/kit';
import { loadDraft } from '$lib/storage/draft-store.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
  const draft = await loadDraft(params.draftId);
  if (draft === undefined) error(404, 'This browser has no such draft.');
  return { stored: draft };
};
