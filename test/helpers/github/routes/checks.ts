import { type Call, counted, type Handlers, list, notFound, param, Refusal } from '../call.ts';
import { type JsonObject, number, object, objects, text } from '../json.ts';
import { isoOrNull, nodeId, userShape, web } from '../shapes/basics.ts';
import { type CheckAnnotation, type CheckRun, fullName, userOf } from '../world.ts';
import { commitAt } from './contents.ts';

function appShape(call: Call): JsonObject {
  const created = '2018-07-30T09:30:17Z';
  return {
    id: 15_368,
    slug: 'github-actions',
    node_id: nodeId('A', 15_368),
    owner: userShape(call.api, userOf(call.world, 'github')),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${web}/apps/github-actions`,
    created_at: created,
    updated_at: created,
    permissions: { checks: 'write', contents: 'read' },
    events: [],
  };
}

/** Pull requests are named only when their head is a branch of this repository. */
function pullsOf(call: Call, run: CheckRun): JsonObject[] {
  const { api, repository } = call;
  const side = { id: repository.id, url: `${api}/repos/${fullName(repository)}`, name: repository.name };
  const own = [...repository.pulls.values()].filter((pull) => pull.headSha === run.headSha && pull.headRepository === repository);
  return own.map((pull) => ({
    id: pull.id,
    number: pull.number,
    url: `${side.url}/pulls/${pull.number}`,
    head: { ref: pull.headRef, sha: pull.headSha, repo: side },
    base: { ref: pull.baseRef, sha: repository.branches.get(pull.baseRef) ?? '', repo: side },
  }));
}

function shapeOf(call: Call, run: CheckRun): JsonObject {
  const name = fullName(call.repository);
  const url = `${call.api}/repos/${name}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: `${web}/${name}/runs/${run.id}`,
    details_url: run.detailsUrl ?? `${web}/${name}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: isoOrNull(run.startedAt),
    completed_at: isoOrNull(run.completedAt),
    output: { title: run.title, summary: run.summary, text: run.text, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: 5 },
    app: appShape(call),
    pull_requests: pullsOf(call, run),
  };
}

function annotationOf(body: JsonObject): CheckAnnotation {
  const startLine = number(body, 'start_line') ?? 0;
  const endLine = number(body, 'end_line') ?? 0;
  if (startLine !== endLine && (body.start_column !== undefined || body.end_column !== undefined)) {
    throw new Refusal(422, 'Invalid request.\n\nAnnotations with columns must start and end on the same line.');
  }
  return {
    path: text(body, 'path') ?? '',
    startLine,
    endLine,
    level: text(body, 'annotation_level') ?? '',
    title: text(body, 'title') ?? null,
    message: text(body, 'message') ?? '',
  };
}

function dateOf(body: JsonObject, key: string): Date | null {
  const value = text(body, key);
  return value === undefined ? null : new Date(value);
}

/** Annotations are appended, all else is replaced. */
function apply(call: Call, run: CheckRun): void {
  const { body } = call;
  const output = object(body, 'output');
  const annotations = output === undefined ? [] : objects(output, 'annotations').map(annotationOf);
  run.conclusion = text(body, 'conclusion') ?? run.conclusion;
  run.status = run.conclusion !== null && body.conclusion !== undefined ? 'completed' : (text(body, 'status') ?? run.status);
  run.detailsUrl = text(body, 'details_url') ?? run.detailsUrl;
  run.externalId = text(body, 'external_id') ?? run.externalId;
  run.startedAt = dateOf(body, 'started_at') ?? run.startedAt;
  run.completedAt = dateOf(body, 'completed_at') ?? (run.status === 'completed' ? call.world.now() : null);
  if (output === undefined) return;
  run.title = text(output, 'title') ?? run.title;
  run.summary = text(output, 'summary') ?? run.summary;
  run.text = text(output, 'text') ?? run.text;
  run.annotations.push(...annotations);
}

function create(call: Call): CheckRun {
  const headSha = text(call.body, 'head_sha') ?? '';
  if (!call.repository.store.commits.has(headSha)) throw new Refusal(422, `No commit found for SHA: ${headSha}`);
  const base = {
    id: call.world.nextId(),
    name: text(call.body, 'name') ?? '',
    headSha,
    status: 'queued',
    conclusion: null,
    detailsUrl: null,
    externalId: null,
  };
  const run: CheckRun = { ...base, startedAt: call.world.now(), completedAt: null, title: null, summary: null, text: null, annotations: [] };
  apply(call, run);
  call.repository.checkRuns.push(run);
  return run;
}

function runOf(call: Call): CheckRun {
  const run = call.repository.checkRuns.find((candidate) => candidate.id === Number(param(call, 'check_run_id')));
  if (run === undefined) throw notFound();
  return run;
}

/** By default only the latest run of each name. */
function runsOf(call: Call): CheckRun[] {
  const { sha } = commitAt(call.repository, param(call, 'ref'));
  const name = call.query.get('check_name');
  const status = call.query.get('status');
  const found = call.repository.checkRuns
    .filter((run) => run.headSha === sha && (name === null || run.name === name) && (status === null || run.status === status))
    .reverse();
  if (call.query.get('filter') === 'all') return found;
  return found.filter((run, index) => found.findIndex((other) => other.name === run.name) === index);
}

export const checkHandlers: Handlers = {
  'checks/create': (call) => ({ status: 201, body: shapeOf(call, create(call)) }),
  'checks/update': (call) => {
    const run = runOf(call);
    apply(call, run);
    return { status: 200, body: shapeOf(call, run) };
  },
  'checks/get': (call) => ({ status: 200, body: shapeOf(call, runOf(call)) }),
  'checks/list-for-ref': (call) => counted(call, 'check_runs', runsOf(call), (run) => shapeOf(call, run)),
  'checks/list-annotations': (call) =>
    list(call, runOf(call).annotations, (annotation) => ({
      path: annotation.path,
      blob_href: `${web}/${fullName(call.repository)}/blob/${runOf(call).headSha}/${annotation.path}`,
      start_line: annotation.startLine,
      end_line: annotation.endLine,
      start_column: null,
      end_column: null,
      annotation_level: annotation.level,
      title: annotation.title,
      message: annotation.message,
      raw_details: null,
    })),
};
