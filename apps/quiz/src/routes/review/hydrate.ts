/** The script of the review page. The server renders the page without the deck, and Svelte hydrates it. */
import { hydrate } from 'svelte';
import ReviewPage from './ReviewPage.svelte';

const target = document.getElementById('review');
if (target) hydrate(ReviewPage, { target });
