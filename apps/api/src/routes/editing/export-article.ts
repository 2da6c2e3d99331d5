import { defineRoute } from '../define-route.ts';
import { exportProblems, ExportPath, ExportQuery, requestExport } from './request-export.ts';

export const exportArticle = defineRoute(
  {
    id: 'exportArticle',
    method: 'get',
    path: '/v1/articles/:articleId/exports/:format',
    tag: 'Editing',
    summary: 'Take the questions of an article into another system',
    description:
      'A file with the signed questions of the current revision and their keys, for a learning platform, flash cards, ' +
      'a spreadsheet or print. The problem of an unknown format names all formats. What the format has no room ' +
      'for is at the same address with `/losses` after it.',
    isForEditors: true,
    param: ExportPath,
    unknown: 'unknown-article',
    query: ExportQuery,
    success: {
      200: {
        description: 'The file',
        // Each format has its own.
        mediaType: '*/*',
        headers: { 'Content-Disposition': 'Under which name the file is stored.' },
      },
    },
    problems: exportProblems,
  },
  async ({ env, req }) => {
    const request = { ...req.valid('param'), ...req.valid('query') };
    const { body, fileName, mediaType } = await requestExport(env, request);
    return new Response(body, {
      headers: {
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="${fileName}"`,
      },
    });
  },
);
