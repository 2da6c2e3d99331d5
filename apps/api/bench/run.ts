import { gzipSync } from 'node:zlib';
import { bundleWorker } from '../test/runtime/bundle-worker.ts';
import { benchArticle } from './article.ts';
import { benchAttempts } from './attempts.ts';
import { benchCosts } from './costs.ts';
import { benchDeferred } from './deferred.ts';
import { roundFigure } from './goals.ts';

const mostKilobytes = 100;

const bundle = await bundleWorker();
const kilobytes = roundFigure(gzipSync(bundle).length / 1024);
const isSmall = kilobytes <= mostKilobytes;
console.log(
  `API Worker     ${kilobytes} KB gzipped (at most ${mostKilobytes}: ${isSmall ? 'met' : 'missed'})`,
);
const isFast = await benchArticle(bundle);
const isSteady = await benchAttempts(bundle);
await benchDeferred(bundle);
await benchCosts();
if (!isSmall || !isFast || !isSteady) process.exitCode = 1;
