import type { ProblemSlug } from './problem.ts';

/** What the client, or whoever operates the server, can do about each problem. Only the pages about problems have these texts. */
export const remedies: Readonly<Record<ProblemSlug, string>> = {
  'malformed-json':
    'Send a body that is JSON: double quotes, no comma after the last entry, no comments. `detail` says what the parser did not expect.',
  unauthorized:
    'Send the key of an editor in the header `Authorization: Bearer KEY`. The operator of the server issues keys (`EDITOR_KEYS`).',
  'not-found':
    'Compare the path with the reference at /docs. Paths have no slash at the end, and distinguish small and capital letters.',
  'unknown-article':
    'Take the id from the list of articles, `GET /v1/articles`. An id does not change when its article is corrected.',
  'unknown-revision':
    'Take the hash from `revision` of an article, or from its corrections. It must be a revision of the article in the path.',
  'unknown-format': 'Take one of the names that `detail` lists.',
  'unknown-attempt':
    'Send the whole id that the start has given, unchanged; it is long, and is easily cut off. If the server has replaced its keys since, start another attempt.',
  'unknown-item':
    'Take `number` from the `items` of the attempt. They are counted from 1, and an article with few items gives a shorter quiz.',
  'unknown-report':
    'Take `id` from the list of reports, `GET /v1/reports`. The report may have been deleted meanwhile.',
  'method-not-allowed': 'Use one of the methods that the header `Allow` lists.',
  'already-answered':
    'Nothing needs to be sent again: the first response stands. The problem carries its verdict, or with deferred feedback only that it is kept.',
  'already-finished':
    'A finished attempt takes no more responses. Finish it again to get its result, or start another one.',
  'nothing-signed':
    'Only signed questions are exported, as only these are asked. Sign some in the desk, or with `sheet sign`, and publish the article again.',
  'revision-conflict':
    'Another editor has published or withdrawn the article meanwhile. Read its log, put that change into your sheet, and send `current` of this problem as `previous`.',
  'withdrawn-article':
    'An editor has taken the article back; `note` says why. Its attempts are answered again once it is published again.',
  'expired-attempt': 'An attempt lasts seven days. Start another one.',
  'outdated-attempt':
    'The server has been updated, and its new version would ask other questions than those of this attempt. Start another one.',
  'body-too-large': 'Send a smaller body; `detail` says how many bytes it may have.',
  'unsupported-media-type': 'Send the header `Content-Type: application/json`, or no body at all.',
  'invalid-request':
    'Mend each of the `errors`: `path` leads to the fault, and `message` says what is expected there.',
  'refused-sheet':
    'Mend each of the `errors` in the sheet. The command `sheet check` finds the same faults without a server.',
  'too-many-reports':
    'An attempt may report five items. A reader who finds more can report them from another attempt.',
  'too-many-requests':
    'Wait for as many seconds as the header `Retry-After` says. All readers behind one address are counted together.',
  'internal-error':
    'Try again. If it stays, send the operator the `X-Request-Id` of the answer: the server has logged the error under it.',
  unavailable:
    'Wait for as many seconds as the header `Retry-After` says, and send the same request again; that is safe for every request.',
  'attempts-unavailable':
    'The operator must set the secrets that `detail` names. Articles can be read without them.',
  'editing-unavailable':
    'The operator must set the secret `EDITOR_KEYS`. Readers do not notice that it is missing.',
};
