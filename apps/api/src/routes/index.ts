import { getArticle } from './articles/get-article.ts';
import { getRevision } from './articles/get-revision.ts';
import { getStatistics } from './articles/get-statistics.ts';
import { getTeaser } from './articles/get-teaser.ts';
import { listArticles } from './articles/list-articles.ts';
import { listCorrections } from './articles/list-corrections.ts';
import { finishAttempt } from './attempts/finish-attempt.ts';
import { getAttempt } from './attempts/get-attempt.ts';
import { issueReader } from './attempts/issue-reader.ts';
import { putResponse } from './attempts/put-response.ts';
import { reportItem } from './attempts/report-item.ts';
import { startAttempt } from './attempts/start-attempt.ts';
import { closeReport } from './editing/close-report.ts';
import { deleteReport } from './editing/delete-report.ts';
import { exportArticle } from './editing/export-article.ts';
import { getItemStatistics } from './editing/get-item-statistics.ts';
import { getSheet } from './editing/get-sheet.ts';
import { listLosses } from './editing/list-losses.ts';
import { listReports } from './editing/list-reports.ts';
import { listWithdrawals } from './editing/list-withdrawals.ts';
import { publishRevision } from './editing/publish-revision.ts';
import { withdrawArticle } from './editing/withdraw-article.ts';
import type { Route } from './define-route.ts';
import { getDocs, getDocsFile, redirectToDocs } from './service/get-docs.ts';
import { getHealth } from './service/get-health.ts';
import { getOpenApi } from './service/get-openapi.ts';
import { getProblem } from './service/get-problem.ts';

const all = [
  listArticles,
  getArticle,
  getRevision,
  getStatistics,
  getTeaser,
  issueReader,
  listCorrections,
  startAttempt,
  getAttempt,
  putResponse,
  finishAttempt,
  reportItem,
  publishRevision,
  withdrawArticle,
  getSheet,
  exportArticle,
  listLosses,
  listWithdrawals,
  listReports,
  closeReport,
  deleteReport,
  getItemStatistics,
  getHealth,
  getOpenApi,
  getDocs,
  redirectToDocs,
  getDocsFile,
  getProblem,
];

/** Every route of the API, in the order of the reference page. */
export const routes: readonly Route[] = all;

/** A union of the routes' types, of which the client's types are made. */
export type AnyRoute = (typeof all)[number];
