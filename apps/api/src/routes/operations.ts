import type { Operation } from '../operation.ts';
import { operation as drawReader } from './draw-reader.ts';
import { operation as finishAttempt } from './finish-attempt.ts';
import { operation as getArticle } from './get-article.ts';
import { operation as getAttempt } from './get-attempt.ts';
import { operation as getDocs } from './get-docs.ts';
import { operation as getHealth } from './get-health.ts';
import { operation as getItemStatistics } from './get-item-statistics.ts';
import { operation as getOpenApi } from './get-openapi.ts';
import { operation as getRevision } from './get-revision.ts';
import { operation as getRoot } from './get-root.ts';
import { operation as getStatistics } from './get-statistics.ts';
import { operation as listArticles } from './list-articles.ts';
import { operation as listCorrections } from './list-corrections.ts';
import { operation as listReports } from './list-reports.ts';
import { operation as publishRevision } from './publish-revision.ts';
import { operation as putResponse } from './put-response.ts';
import { operation as reportItem } from './report-item.ts';
import { operation as startAttempt } from './start-attempt.ts';
import { operation as withdrawArticle } from './withdraw-article.ts';

/** Every call of the API, in the order in which the reference shows them. */
export const operations: readonly Operation[] = [
  listArticles,
  getArticle,
  getRevision,
  getStatistics,
  drawReader,
  listCorrections,
  startAttempt,
  getAttempt,
  putResponse,
  finishAttempt,
  reportItem,
  publishRevision,
  withdrawArticle,
  listReports,
  getItemStatistics,
  getRoot,
  getHealth,
  getOpenApi,
  getDocs,
];
