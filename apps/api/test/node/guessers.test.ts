import { describeGuessers } from './guessers/describe-guessers.ts';

// Enough to meet most items; the places of shuffled options need the slow test.
describeGuessers(200);
