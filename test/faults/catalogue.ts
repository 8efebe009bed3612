import type { Fault } from '../helpers/github/faults.ts';

/**
 * What a single strike comes to. `passing`: the run ends as if nothing had been. `lasting`: the request is answered for good;
 * asking again would not help. `losing`: like `passing` for a write that landed, whose answer alone was lost.
 */
export type Course = 'passing' | 'lasting' | 'losing';

/** A row of the fault matrix. */
export interface Row {
  readonly name: string;
  readonly fault: Fault;
  readonly course: Course;
  /** Which requests it makes sense for; all when absent. */
  readonly only?: 'graphql' | 'reads' | 'writes';
  /** Whether it is also tried on every call of the endpoint at once. */
  readonly persists?: boolean;
}

const status = (code: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault => ({ kind: 'status', status: code, message, headers });

/** The faults of the matrix: what GitHub, a gateway before it, or the line to it can do to one request. */
export const rows: readonly Row[] = [
  { name: '401', fault: status(401, 'Bad credentials'), course: 'lasting', persists: true },
  {
    name: '403 without permission',
    fault: status(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': 'pull_requests=write' }),
    course: 'lasting',
    persists: true,
  },
  { name: '403 secondary limit with retry-after', fault: { kind: 'rate-limit-secondary', retryAfterSeconds: 17 }, course: 'passing', persists: true },
  { name: '403 secondary limit without retry-after', fault: { kind: 'rate-limit-secondary' }, course: 'passing' },
  { name: '403 primary limit, reset in 20 s', fault: { kind: 'rate-limit-primary', retryAfterSeconds: 20 }, course: 'passing' },
  { name: '403 primary limit, reset in half an hour', fault: { kind: 'rate-limit-primary', retryAfterSeconds: 1800 }, course: 'lasting', persists: true },
  { name: '429 primary limit, reset in 20 s', fault: { kind: 'rate-limit-primary', status: 429, retryAfterSeconds: 20 }, course: 'passing' },
  { name: '404', fault: status(404, 'Not Found'), course: 'lasting', persists: true },
  { name: '409', fault: status(409, 'Conflict'), course: 'lasting' },
  { name: '410', fault: status(410, 'This endpoint is gone'), course: 'lasting' },
  { name: '422 for a hunk', fault: status(422, 'Unprocessable Entity'), course: 'lasting', persists: true },
  { name: '422 for a body', fault: status(422, 'Validation Failed'), course: 'lasting' },
  { name: '500', fault: status(500, 'Internal error'), course: 'passing' },
  { name: '502', fault: status(502, 'Server Error'), course: 'passing', persists: true },
  { name: '502 as a web page', fault: { kind: 'html' }, course: 'passing' },
  { name: '503', fault: status(503, 'Service unavailable', { 'retry-after': '12' }), course: 'passing' },
  { name: '504', fault: status(504, 'Gateway timeout'), course: 'passing' },
  { name: 'reset', fault: { kind: 'reset' }, course: 'passing', persists: true },
  { name: 'no answer', fault: { kind: 'hang' }, course: 'passing' },
  { name: 'a web page with status 200', fault: { kind: 'html', status: 200 }, course: 'passing' },
  { name: 'truncated JSON', fault: { kind: 'truncated-json' }, course: 'losing', persists: true },
  { name: 'JSON of another shape', fault: { kind: 'wrong-json' }, course: 'lasting', only: 'reads', persists: true },
  { name: 'applied, then 502', fault: { kind: 'applied-then-502' }, course: 'losing' },
  { name: 'applied, then reset', fault: { kind: 'applied-then-reset' }, course: 'losing', persists: true },
  { name: 'applied, then no answer', fault: { kind: 'applied-then-hang' }, course: 'losing', only: 'writes' },
  { name: 'GraphQL: 200 with errors', fault: { kind: 'graphql-errors' }, course: 'passing', only: 'graphql', persists: true },
  { name: 'GraphQL: rate limited for 20 s', fault: { kind: 'graphql-rate-limited', retryAfterSeconds: 20 }, course: 'passing', only: 'graphql' },
  {
    name: 'GraphQL: rate limited for half an hour',
    fault: { kind: 'graphql-rate-limited', retryAfterSeconds: 1800 },
    course: 'lasting',
    only: 'graphql',
    persists: true,
  },
];

/**
 * What a run loses with an endpoint for good. `needed`: there is no review, and the job says why. `surface`: what would have stood on
 * GitHub is on the job's page. `part`: the review is made without it and the report says so, or the job says why there is none.
 */
export type Cost = 'needed' | 'surface' | 'part';

/** Every endpoint that the Action calls. One that is missing here fails the matrix: say what its failure costs. */
export const costs: Readonly<Record<string, Cost>> = {
  'pulls/get': 'needed',
  'pulls/list-files': 'needed',
  'pulls/list': 'needed',
  'repos/list-pull-requests-associated-with-commit': 'needed',
  'repos/compare-commits': 'needed',
  'graphql: repository.object.Blob': 'needed',
  'graphql: repository.object.Tree': 'needed',
  'git/get-tree': 'needed',
  'repos/get': 'needed',
  'repos/get-commit': 'needed',
  'actions/list-workflow-run-artifacts': 'needed',
  'git/get-blob': 'part',
  'actions/list-artifacts-for-repo': 'needed',
  'actions/download-artifact': 'part',
  'artifact store': 'part',
  attachment: 'part',
  'attachment store': 'part',
  'graphql: viewer repository.pullRequest.comments repository.pullRequest.reviewThreads': 'surface',
  'issues/create-comment': 'surface',
  'issues/update-comment': 'surface',
  'issues/delete-comment': 'surface',
  'pulls/create-review': 'surface',
  'pulls/update-review-comment': 'surface',
  'pulls/delete-review-comment': 'surface',
  'pulls/create-reply-for-review-comment': 'surface',
  'checks/list-for-ref': 'surface',
  'checks/create': 'surface',
  'checks/update': 'surface',
  'checks/get': 'surface',
  'repos/get-collaborator-permission-level': 'needed',
  'reactions/create-for-issue-comment': 'part',
};

/** Places that are asked without Octokit and have a time limit of their own, too long for a matrix: an answer that never comes is tried in their own tests. */
export const patient: ReadonlySet<string> = new Set(['artifact store', 'attachment', 'attachment store']);
