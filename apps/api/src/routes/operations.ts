import type { Operation } from '../http/operation.ts';
import { operation as drawReader } from './attempts/draw-reader.ts';
import { operation as finishAttempt } from './attempts/finish-attempt.ts';
import { operation as getArticle } from './articles/get-article.ts';
import { operation as getAttempt } from './attempts/get-attempt.ts';
import { operation as getDocs } from './service/get-docs.ts';
import { operation as getHealth } from './service/get-health.ts';
import { operation as getItemStatistics } from './editing/get-item-statistics.ts';
import { operation as getOpenApi } from './service/get-openapi.ts';
import { operation as getRevision } from './articles/get-revision.ts';
import { operation as getRoot } from './service/get-root.ts';
import { operation as getStatistics } from './articles/get-statistics.ts';
import { operation as listArticles } from './articles/list-articles.ts';
import { operation as listCorrections } from './articles/list-corrections.ts';
import { operation as listReports } from './editing/list-reports.ts';
import { operation as publishRevision } from './editing/publish-revision.ts';
import { operation as putResponse } from './attempts/put-response.ts';
import { operation as reportItem } from './attempts/report-item.ts';
import { operation as startAttempt } from './attempts/start-attempt.ts';
import { operation as withdrawArticle } from './editing/withdraw-article.ts';

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
