import { describeGuessers } from './guessers/describe-guessers.ts';

describeGuessers(2000);
