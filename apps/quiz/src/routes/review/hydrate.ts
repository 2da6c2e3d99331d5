/** The script of the review page. The server renders the page without the deck, and Svelte hydrates it. */
import { hydrate } from 'svelte';
import { markInputKind } from '$lib/enhance/input-kind.ts';
import ReviewPage from './ReviewPage.svelte';

markInputKind();
const target = document.getElementById('review');
if (target) hydrate(ReviewPage, { target });
