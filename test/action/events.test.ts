import { describe, expect, test } from 'vitest';
import { type ActionResult, expectOnlyCommands } from '../helpers/github/action.ts';
import { type ActionEvent, mergeGroupEvent, pullRequestEvent, pushEvent, workflowDispatchEvent, workflowRunEvent } from '../helpers/github/events.ts';
import type { Files } from '../helpers/github/git.ts';
import type { JsonObject } from '../helpers/github/json.ts';
import type { WorkflowRun } from '../helpers/github/world.ts';
import { zip } from '../helpers/zip.ts';
import { config, configPath, eachWithMill, earlyRuns, type Mill, reportOf, review, studyFiles, summaries } from './mill.ts';

let mill: Mill;

/** Puts another world in the place of the one that every test starts with. */
const instead = eachWithMill((fresh) => {
  mill = fresh;
});

const irrelevant: Files = { 'README.md': '# Mill\nMore words.\n', 'src/wheel.rs': 'fn main() {}\n' };
const zeros = '0'.repeat(40);

/** Events that bring a change without a pull request, each with the change on the place that it is about. */
const commits: Readonly<Record<string, (files: Files) => ActionEvent>> = {
  merge_group: (files) => mergeGroupEvent(mill.github, mill.repository, mill.repository.pullRequest({ files })),
  push: (files) => {
    mill.repository.commit(files);
    return pushEvent(mill.github, mill.repository);
  },
  'push to a new branch': (files) => {
    mill.repository.commit(files, 'try-1');
    return pushEvent(mill.github, mill.repository, { branch: 'try-1', before: zeros });
  },
  'push by force over commits that are gone': (files) => {
    mill.repository.commit(files, 'try-1');
    return pushEvent(mill.github, mill.repository, { branch: 'try-1', before: 'd'.repeat(40), isForced: true });
  },
  'workflow_dispatch with a ref': (files) => {
    mill.repository.commit(files, 'try/1');
    return workflowDispatchEvent(mill.github, mill.repository, { ref: 'try/1' });
  },
};

/** Nothing was said under any pull request. */
function expectNoComments(): void {
  for (const pull of mill.repository.state.pulls.values()) expect([...pull.comments, ...pull.reviewComments]).toEqual([]);
}

function expectSentence(result: ActionResult, status: number, part: string): void {
  expect(result.exitCode).toBe(status);
  expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'error', message: expect.stringContaining(part) }));
  expect(result.stdout).not.toContain('at async');
}

describe.for(Object.keys(commits))('%s', (name) => {
  const eventOf = (files: Files) => commits[name]?.(files) ?? expect.unreachable(name);

  test('with a relevant change: on the job’s page, in annotations and outputs, and nowhere else', async () => {
    const result = await review(mill, { event: eventOf(studyFiles) });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'attention', warnings: '1' });
    expect(result.summary).toContain('mill-round-1');
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'warning', title: 'Longrun: best-step-early', file: configPath, line: 4 }));
    expect(reportOf(result)).toMatchObject({ verdict: 'attention', headSha: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expectOnlyCommands(result, ['warning']);
    expect(mill.github.counts().writes).toBe(0);
    expectNoComments();
  });

  test('with an irrelevant change: a success that says so', async () => {
    const result = await review(mill, { event: eventOf(irrelevant), inputs: { 'fail-on': 'note' } });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'nothing-to-judge', errors: '0' });
    expect(result.summary).toMatch(/no training config or run results/i);
    expect(result.summary).not.toContain('pull request');
    expect(result.annotations).toEqual([]);
  });

  test('with findings at fail-on: a failed job', async () => {
    const result = await review(mill, { event: eventOf(studyFiles), inputs: { 'fail-on': 'warning' } });
    expectSentence(result, 1, 'fail-on');
    expect(result.outputs.verdict).toBe('attention');
  });

  test('under the policy of its base, whatever the change makes of it', async () => {
    await instead({ policy: 'version: 1\nfail-on: warning\n' });
    const lax = 'version: 1\nrules: { best-step-early: off }\nfail-on: never\n';
    const result = await review(mill, { event: eventOf({ ...studyFiles, '.github/longrun.yml': lax }) });
    expectSentence(result, 1, 'fail-on');
  });

  test('without leave to read: the job fails with the line to add', async () => {
    await instead({ isPrivate: true });
    const token = mill.github.token({ permissions: { pull_requests: 'read' } });
    expectSentence(await review(mill, { event: eventOf(studyFiles), token }), 4, '`contents: read`');
  });
});

/** Those of them that have a commit which may carry a check run. */
describe.for(['merge_group', 'push'])('the check run of %s', (name) => {
  const eventOf = (files: Files) => commits[name]?.(files) ?? expect.unreachable(name);
  const inputs = { 'check-name': 'longrun', 'fail-on': 'warning' };

  test('carries the verdict on the very commit', async () => {
    const event = eventOf(studyFiles);
    const result = await review(mill, { event, inputs });
    expect(result.exitCode).toBe(1);
    expect(mill.repository.checkRuns(event.sha)).toMatchObject([{ name: 'longrun', status: 'completed', conclusion: 'failure' }]);
    expect(mill.repository.checkRuns(event.sha)[0]?.annotations).toMatchObject([{ path: configPath, startLine: 4 }]);
    expect(result.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
  });

  test('is a success where no training config is touched, and stays one', async () => {
    const event = eventOf(irrelevant);
    await review(mill, { event, inputs });
    await review(mill, { event, inputs });
    const title = expect.stringMatching(/no training config/i);
    expect(mill.repository.checkRuns(event.sha)).toMatchObject([{ name: 'longrun', status: 'completed', conclusion: 'success', title }]);
  });

  test('that may not be written leaves the verdict, and the log names the line', async () => {
    const token = mill.github.token({ permissions: { contents: 'read', pull_requests: 'write' } });
    const result = await review(mill, { event: eventOf(studyFiles), inputs, token });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('checks: write');
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'warning', title: 'Longrun: best-step-early' }));
  });

  test('is neutral with the sentence where GitHub gives out', async () => {
    const event = eventOf(studyFiles);
    mill.github.fault({ kind: 'status', path: /\/compare\//, times: 99 });
    const result = await review(mill, { event, inputs });
    expectSentence(result, 4, 'compare the commits');
    expect(mill.repository.checkRuns(event.sha)).toMatchObject([{ conclusion: 'neutral', summary: expect.stringContaining('compare the commits') }]);
  });

  test('holds hostile names and texts as texts', async () => {
    const path = 'runs/::error::x ##[warning]y @everyone <img src=x>/metrics.csv';
    const event = eventOf({ ...studyFiles, [path]: 'step,val_loss\n1,2\n2,1\n', 'bad.yaml': 'a: [\n::set-output name=verdict::clear\n' });
    const result = await review(mill, { event, inputs: { 'check-name': 'longrun' } });
    expectOnlyCommands(result, []);
    expect(result.outputs.verdict).toBe('attention');
    const shown = `${result.summary}${mill.repository.checkRuns(event.sha)[0]?.summary}`.replaceAll(/`[^`\n]+`/g, '');
    expect(shown).not.toMatch(/<img|@everyone|::/);
  });

  test('is not written in a dry run', async () => {
    await review(mill, { event: eventOf(studyFiles), inputs: { ...inputs, 'dry-run': 'true' } });
    expect(mill.github.counts().writes).toBe(0);
  });
});

describe('the check run of a pull request', () => {
  const inputs = { 'check-name': 'longrun', 'fail-on': 'warning' };

  test('is a success where no training config is touched', async () => {
    await instead({ files: irrelevant });
    await review(mill, { inputs });
    expect(mill.repository.checkRuns(mill.pull.headSha())).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  });

  test.for([
    { what: 'GitHub gives out', break: () => mill.github.fault({ kind: 'status', path: /\/files$/, times: 99 }), status: 4, says: 'list the changed files' },
    {
      what: 'the policy of the base is wrong',
      break: () => mill.repository.commit({ '.github/longrun.yml': 'version: 2\n' }),
      status: 2,
      says: 'longrun.yml:1',
    },
  ])('is neutral with the sentence where $what', async ({ break: breakIt, status, says }) => {
    breakIt();
    expectSentence(await review(mill, { inputs }), status, says);
    const [check] = mill.repository.checkRuns(mill.pull.headSha());
    expect(check).toMatchObject({ status: 'completed', conclusion: 'neutral' });
    expect(check?.summary?.replaceAll(/[\\\u200b]/g, '')).toContain(says);
  });

  test('that stands is not softened by a later run which fails', async () => {
    await review(mill, { inputs });
    mill.github.fault({ kind: 'status', path: /\/files$/, times: 99 });
    expect((await review(mill, { inputs })).exitCode).toBe(4);
    expect(mill.repository.checkRuns(mill.pull.headSha())).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('is not replaced by a push of the same head, which sees less', async () => {
    await review(mill, { inputs });
    const { headRef } = mill.pull.state;
    mill.pull.push({ 'notes.txt': 'more words\n' });
    await review(mill, { inputs });
    await review(mill, { event: pushEvent(mill.github, mill.repository, { branch: headRef }), inputs });
    expect(mill.repository.checkRuns(mill.pull.headSha())).toMatchObject([{ conclusion: 'failure' }]);
  });
});

test('a merge group has the results of artifacts of its own commit, and of no other', async () => {
  await instead({ files: { [configPath]: config(1000) } });
  const event = mergeGroupEvent(mill.github, mill.repository, mill.pull);
  const options = { event, token: mill.github.token({ permissions: readsArtifacts }), inputs: { 'results-artifact': 'results' } };
  uploaded(resultFiles);
  expect((await review(mill, options)).outputs.warnings).toBe('0');
  uploaded(resultFiles, 'merge_group', event.sha);
  expect((await review(mill, options)).outputs.warnings).toBe('1');
});

test('a change past what GitHub compares and lists is said to be judged in part', async () => {
  const many = Object.fromEntries(Array.from({ length: 310 }, (_, n) => [`data/${n}.txt`, 'x\n']));
  const cut = mill.github.repository('river/wide', { files: { 'README.md': '# Wide\n', [configPath]: config(800) }, treeLimit: 5 });
  cut.commit({ ...many, [configPath]: config(1000) });
  const pull = cut.pullRequest({ files: {} });
  const result = await review({ ...mill, repository: cut, pull }, { event: pushEvent(mill.github, cut) });
  expect(result.exitCode).toBe(0);
  expect(JSON.stringify(reportOf(result))).toContain('listing-incomplete');
  expect(result.summary).toContain('Not all files were looked at');
  expect(result.summary).not.toMatch(/Infinity|null|NaN/);
});

describe('events that bring nothing', () => {
  test.for([
    ['a merge group that is gone', () => mergeGroupEvent(mill.github, mill.repository, mill.pull, 'destroyed')],
    ['a deleted branch', () => pushEvent(mill.github, mill.repository, { isDeleted: true })],
    ['a tag', () => patched(pushEvent(mill.github, mill.repository), { ref: 'refs/tags/v1' })],
    ['the merge queue’s own branch', () => patched(pushEvent(mill.github, mill.repository), { ref: 'refs/heads/gh-readonly-queue/main/pr-1-abc' })],
    ['a run that goes on', () => workflowRunEvent(mill.github, mill.repository, uploaded({}), 'in_progress')],
    ['a run by the clock', () => workflowRunEvent(mill.github, mill.repository, uploaded({}, 'schedule'))],
    ['a closed pull request', () => pullRequestEvent(mill.github, mill.repository, mill.pull, { action: 'closed' })],
    ['an event of another kind', () => ({ ...pushEvent(mill.github, mill.repository), name: 'schedule' })],
  ] as const)('%s ends as a success, without asking GitHub', async ([, eventOf]) => {
    const result = await review(mill, { event: eventOf(), inputs: { 'check-name': 'longrun', 'fail-on': 'note' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'nothing-to-judge', errors: '0', 'max-train-steps': '{}' } });
    expect(result.summary).toMatch(/\.\n$/);
    expect(mill.github.requests).toEqual([]);
  });
});

function patched(event: ActionEvent, over: JsonObject): ActionEvent {
  return { ...event, payload: { ...event.payload, ...over } };
}

/** A finished run for the pull request's head, with these files as the artifact `results`. */
function uploaded(files: Readonly<Record<string, string>>, event = 'pull_request', headSha = mill.pull.headSha()): WorkflowRun {
  return mill.repository.artifact({ name: 'results', headSha, event, archive: zip(files) }).run;
}

const resultFiles = Object.fromEntries(Object.entries(earlyRuns).map(([path, text]) => [path.replace('runs/', ''), text]));
const readsArtifacts = { contents: 'read', pull_requests: 'write', checks: 'write', actions: 'read' } as const;

describe('a commit that is named by hand', () => {
  test.for(['tags/../main', 'main...other', 'other:branch', '-rf', 'a b', 'main^', '`x`\n::error::y'])('is refused as no name: %s', async (ref) => {
    const result = await review(mill, { event: workflowDispatchEvent(mill.github, mill.repository, { ref }) });
    expectSentence(result, 2, 'a branch, a tag or a commit is expected');
    expect(mill.github.requests).toEqual([]);
  });

  test('that is nowhere is said to be so', async () => {
    const result = await review(mill, { event: workflowDispatchEvent(mill.github, mill.repository, { ref: 'nowhere' }) });
    expectSentence(result, 2, '"nowhere"');
  });

  test('by its SHA, of a fork too', async () => {
    await instead({ fork: 'olga/mill' });
    const result = await review(mill, { event: workflowDispatchEvent(mill.github, mill.repository, { ref: mill.pull.headSha() }) });
    expect(result.outputs.verdict).toBe('attention');
    expectNoComments();
  });

  test('yields to the Action’s own pr-number', async () => {
    const event = workflowDispatchEvent(mill.github, mill.repository, { ref: 'main', 'pr-number': '99' });
    await review(mill, { event, inputs: { 'pr-number': `${mill.pull.number}` } });
    expect(summaries(mill)).toHaveLength(1);
  });

  test('or nothing: the sentence says what is right', async () => {
    const result = await review(mill, { event: workflowDispatchEvent(mill.github, mill.repository, {}) });
    expectSentence(result, 2, '`ref`');
    expect(result.annotations[0]?.message).toContain('`pr-number`');
  });
});

describe('pull requests of every kind', () => {
  test.for([
    ['closed', () => mill.pull.close()],
    ['of a deleted fork', () => mill.pull.deleteFork()],
  ] as const)('%s, by number', async ([, change]) => {
    await instead({ fork: 'olga/mill' });
    change();
    const result = await review(mill, { event: workflowDispatchEvent(mill.github, mill.repository, { 'pr-number': `${mill.pull.number}` }) });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'attention' } });
    expect(summaries(mill)).toHaveLength(1);
  });

  test.for([
    ['a draft', { isDraft: true }],
    ['by Dependabot', { author: 'dependabot[bot]' }],
  ] as const)('%s is reviewed like any other', async ([, options]) => {
    const pull = mill.repository.pullRequest({ files: studyFiles, ...options });
    const result = await review({ ...mill, pull });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'attention' } });
    expect(summaries({ ...mill, pull })).toHaveLength(1);
  });
});

describe('a finished run of another workflow', () => {
  const finished = (run: WorkflowRun) => workflowRunEvent(mill.github, mill.repository, run);
  const token = () => mill.github.token({ permissions: readsArtifacts });

  test.for(['', 'olga/mill'])('has its results judged with the pull request of its head (fork: %s)', async (fork) => {
    await instead({ files: { [configPath]: config(1000) }, ...(fork === '' ? {} : { fork }) });
    const result = await review(mill, { event: finished(uploaded(resultFiles)), token: token() });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'attention', warnings: '1' } });
    expect(summaries(mill)).toHaveLength(1);
  });

  test('finds the pull request of a fork that is deleted, by its head', async () => {
    await instead({ files: { [configPath]: config(1000) }, fork: 'olga/mill' });
    const event = finished(uploaded(resultFiles));
    mill.pull.deleteFork();
    const payload = { ...event.payload, workflow_run: { ...Object(event.payload.workflow_run), head_repository: null, head_branch: null } };
    await review(mill, { event: { ...event, payload }, token: token() });
    expect(summaries(mill)).toHaveLength(1);
  });

  test('fails the job and the check where the findings reach fail-on', async () => {
    await instead({ files: { [configPath]: config(1000) } });
    const inputs = { 'check-name': 'longrun', 'fail-on': 'warning' };
    const result = await review(mill, { event: finished(uploaded(resultFiles)), token: token(), inputs });
    expectSentence(result, 1, 'fail-on');
    expect(mill.repository.checkRuns(mill.pull.headSha())).toMatchObject([{ name: 'longrun', conclusion: 'failure' }]);
  });

  test('without results or training files concludes the required check as a success', async () => {
    await instead({ files: irrelevant });
    await review(mill, { event: finished(uploaded({ 'coverage.xml': '<x/>' })), token: token(), inputs: { 'check-name': 'longrun' } });
    expect(mill.repository.checkRuns(mill.pull.headSha())).toMatchObject([{ conclusion: 'success' }]);
    expectNoComments();
  });

  test('reads the artifacts of that run only, and of them those that are named', async () => {
    await instead({ files: { [configPath]: config(1000) } });
    uploaded(resultFiles);
    const empty = mill.repository.artifact({ name: 'other', headSha: mill.pull.headSha(), archive: zip({ 'notes.txt': 'none' }) }).run;
    expect((await review(mill, { event: finished(empty), token: token() })).outputs.warnings).toBe('0');
    const named = await review(mill, { event: finished(uploaded(resultFiles)), token: token(), inputs: { 'results-artifact': 'coverage' } });
    expect(named.outputs.warnings).toBe('0');
  });

  test('believes nothing that the artifact says about its pull request', async () => {
    await instead({ files: { [configPath]: config(1000) }, fork: 'mallory/mill' });
    const victim = mill.repository.pullRequest({ files: { 'notes.txt': 'mine\n' } });
    const claims = { 'pr-number.txt': `${victim.number}`, 'pr.json': JSON.stringify({ number: victim.number, head_sha: victim.headSha() }) };
    const event = finished(uploaded({ ...resultFiles, ...claims }));
    await review(mill, { event, token: token() });
    expect(victim.comments()).toEqual([]);
    expect(summaries(mill)).toHaveLength(1);
  });

  test('that is outdated, or is nobody’s, or is of several, says so and succeeds', async () => {
    const old = uploaded(resultFiles);
    const head = mill.pull.push({ 'notes.txt': 'more\n' });
    const outdated = await review(mill, { event: finished(old), token: token() });
    expect(outdated.summary).toContain('outdated');
    const nobody = await review(mill, { event: finished(uploaded(resultFiles, 'push', mill.repository.headOf())), token: token() });
    expect(nobody.summary).toContain('No open pull request');
    const twin = mill.repository.pullRequest({ files: {}, base: 'main' });
    twin.state.headSha = head;
    const run = { ...uploaded(resultFiles), headBranch: 'gone' };
    const several = await review(mill, { event: finished(run), token: token(), inputs: { 'check-name': 'longrun' } });
    expect(several.summary).toContain(`#${twin.number}`);
    expect(mill.repository.checkRuns(head)).toMatchObject([{ conclusion: 'neutral' }]);
    for (const result of [outdated, nobody, several]) expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'nothing-to-judge' } });
    expectNoComments();
  });

  test('is outdated by a push that comes between, too', async () => {
    await instead({ files: { [configPath]: config(1000) } });
    const event = finished(uploaded(resultFiles));
    mill.github.fault({ kind: 'meanwhile', path: /\/pulls\/\d+$/, run: () => void mill.pull.push({ 'notes.txt': 'more\n' }) });
    const result = await review(mill, { event, token: token() });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'nothing-to-judge' } });
    expect(result.summary).toContain('outdated');
    expectNoComments();
  });

  test('without leave to read artifacts names the line', async () => {
    await instead({ isPrivate: true, files: { [configPath]: config(1000) } });
    const mute = mill.github.token({ permissions: { contents: 'read', pull_requests: 'write' } });
    expectSentence(await review(mill, { event: finished(uploaded(resultFiles)), token: mute }), 4, '`actions: read`');
  });

  test('without leave to read pull requests names the line', async () => {
    await instead({ isPrivate: true });
    const mute = mill.github.token({ permissions: { contents: 'read', actions: 'read' } });
    expectSentence(await review(mill, { event: finished(uploaded(resultFiles)), token: mute }), 4, '`pull-requests: read`');
  });
});
