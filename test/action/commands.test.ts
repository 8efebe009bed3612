import { describe, expect, test } from 'vitest';
import { readMarker, withMarker, withoutMarker } from '../../src/publish/marker.ts';
import { type ActionOptions, type ActionResult, expectOnlyCommands } from '../helpers/github/action.ts';
import { type ActionEvent, issueCommentEvent, workflowDispatchEvent } from '../helpers/github/events.ts';
import type { Files } from '../helpers/github/git.ts';
import type { IssueComment } from '../helpers/github/world.ts';
import { liveParts } from '../helpers/hostile.ts';
import { config, configPath, eachWithMill, type Mill, policy as policyText, review, summaries } from './mill.ts';

let mill: Mill;

/** Puts another world in the place of the one that every test starts with. */
const instead = eachWithMill((fresh) => {
  mill = fresh;
  mill.repository.state.collaborators.set('wren', 'write').set('tess', 'triage').set('moss', 'maintain');
});

interface Said {
  readonly result: ActionResult;
  readonly comment: IssueComment;
  readonly event: ActionEvent;
}

/** Somebody comments, and the Action runs on it. */
async function say(body: string, by = 'wren', options: Partial<ActionOptions> = {}): Promise<Said> {
  const comment = mill.pull.comment({ by, body });
  const event = issueCommentEvent(mill.github, mill.repository, mill.pull, comment);
  mill.github.forget();
  return { result: await review(mill, { event, ...options }), comment, event };
}

const trainerPath = 'configs/trainer.yaml';
const trainer = (steps: number) => `learning_rate: 3e-4\nlr_scheduler_type: cosine\nwarmup_steps: 50\nmax_steps: ${steps}\nper_device_train_batch_size: 8\n`;

/** A pull request on a base with a config that names its schedule; by default it makes the run longer. */
function onTrainer(files: Files = { [trainerPath]: trainer(1000) }): void {
  mill.repository.commit({ [trainerPath]: trainer(800) });
  mill = { ...mill, pull: mill.repository.pullRequest({ files }) };
}

/** What stands under the pull request from us as an answer, as it was posted. */
const answers = () => mill.pull.comments().filter(({ body }) => readMarker(body)?.kind === 'answer');
const answer = () => answers()[0]?.body ?? '';
const reactions = ({ comment }: Said) => comment.reactions.map(({ content }) => content);
const short = () => mill.pull.headSha().slice(0, 7);

const commands = [
  ['/longrun review', null],
  ['/longrun plan production-steps=100000 compute=1000000 rounds=2', '| 1 | 10,000 |'],
  [`/longrun schedule ${configPath}`, 'not known'],
  ['/longrun explain best-step-early', 'When it speaks'],
  ['/longrun ignore best-step-early the warmup is long', 'rule: best-step-early'],
  ['/longrun help', '/longrun ignore RULE'],
] as const;

describe('a command from somebody who may push', () => {
  test.for(commands)('%s is seen, answered once about the head, and done', async ([line, part]) => {
    const said = await say(`${line}\r\nand more text`);
    expect(said.result.exitCode, said.result.stdout).toBe(0);
    expectOnlyCommands(said.result, []);
    expect(reactions(said)).toEqual(['eyes', 'rocket']);
    expect(answers()).toHaveLength(part === null ? 0 : 1);
    if (part === null) return;
    expect(answer()).toContain(part);
    expect(answer()).toContain(`\`${short()}\``);
    expect(answer()).not.toContain('meantime');
    expect(said.result.summary).toContain(part);
  });

  test.for(['river', 'moss'])('%s, an owner or maintainer, is heard too', async (by) => {
    expect(reactions(await say('/longrun help', by))).toEqual(['eyes', 'rocket']);
  });

  test('run again edits its answer and posts no second one', async () => {
    onTrainer();
    const { event } = await say(`/longrun schedule ${trainerPath}`);
    mill.pull.push({ [trainerPath]: trainer(4000) });
    await review(mill, { event, runAttempt: 2 });
    expect(answers()).toHaveLength(1);
    expect(answer()).toContain('4,000 steps');
    mill.github.forget();
    await review(mill, { event, runAttempt: 3 });
    expect(mill.github.requests.filter(({ isWrite, path }) => isWrite && !path.endsWith('/reactions'))).toEqual([]);
  });

  test('on a closed pull request is answered', async () => {
    mill.pull.close();
    expect(reactions(await say('/longrun explain best-step-early'))).toEqual(['eyes', 'rocket']);
    expect(answer()).toContain('mill-round-1');
  });

  test('as a dry run is answered on the job’s page alone', async () => {
    const said = await say('/longrun plan production-steps=1000', 'wren', { inputs: { 'dry-run': 'true' } });
    expect(mill.github.counts().writes).toBe(0);
    expect(said.result.summary).toContain('| 1 | 100 | 10 % |');
  });
});

describe('nobody is answered', () => {
  test.for([...commands.map(([line]) => ['mallory', line] as const), ['tess', '/longrun help'] as const])(
    '%s may not push: not a word to %s, not a reaction, and a success',
    async ([by, line]) => {
      const said = await say(line, by);
      expect(said.result.exitCode).toBe(0);
      expect(said.result.stdout).toContain('may not push');
      expect(mill.github.counts()).toEqual({ reads: 1, writes: 0 });
      expect(summaries(mill)).toEqual([line]);
    },
  );

  test('who claims to be a member by association alone', async () => {
    const comment = mill.pull.comment({ by: 'mallory', body: '/longrun help' });
    const event = issueCommentEvent(mill.github, mill.repository, mill.pull, comment);
    const payload = { ...event.payload, comment: { ...Object(event.payload.comment), author_association: 'OWNER' } };
    await review(mill, { event: { ...event, payload } });
    expect(comment.reactions).toEqual([]);
    expect(answers()).toEqual([]);
  });

  const changed = {
    edited: (event: ActionEvent) => ({ action: 'edited', changes: { body: { from: 'x' } }, comment: event.payload.comment }),
    deleted: () => ({ action: 'deleted' }),
    'sent by another': (event: ActionEvent) => ({ sender: { ...Object(event.payload.sender), login: 'river', type: 'User' } }),
    'sent through an app': (event: ActionEvent) => ({ comment: { ...Object(event.payload.comment), performed_via_github_app: { slug: 'helper' } } }),
    'under an issue': (event: ActionEvent) => ({ issue: { ...Object(event.payload.issue), pull_request: undefined } }),
  };
  test.for(Object.keys(changed))('%s', async (name) => {
    const comment = mill.pull.comment({ by: 'wren', body: '/longrun help' });
    const event = issueCommentEvent(mill.github, mill.repository, mill.pull, comment);
    const over = changed[name as keyof typeof changed](event);
    mill.github.forget();
    const result = await review(mill, { event: { ...event, payload: { ...event.payload, ...over } } });
    expect(result.exitCode).toBe(0);
    expect(result.outputs.verdict).toBe('nothing-to-judge');
    expect(mill.github.counts()).toEqual({ reads: 0, writes: 0 });
  });

  test.for(['> /longrun help', 'Try\n/longrun help', ' /longrun help', '`/longrun help`', '/longrunner help', '/Longrun help', '\ufeff/longrun help', ''])(
    '%j is no command',
    async (body) => {
      const said = await say(body);
      expect(said.result.exitCode).toBe(0);
      expect(mill.github.counts()).toEqual({ reads: 0, writes: 0 });
    },
  );

  test('a bot', async () => {
    await say('/longrun help', 'renovate[bot]');
    await say('/longrun help', 'github-actions[bot]');
    expect(answers()).toEqual([]);
  });
});

describe('a command that is wrong', () => {
  test.for([
    ['/longrun reveiw', 'the nearest is `/longrun review`'],
    ['/longrun review now', 'takes nothing behind its name'],
    ['/longrun plan', '`production-steps=N`'],
    ['/longrun plan production-steps=0', '`production-steps` takes a whole number of steps from 1 on; it was `0`'],
    ['/longrun plan production-steps=1e999', 'it was `1e999`'],
    ['/longrun plan production-steps=1000 rounds=11', '`rounds` takes a whole number from 1 to 10; it was `11`'],
    ['/longrun plan production-step=1000', 'the nearest is `production-steps`'],
    ['/longrun plan 1000', '`name=number`'],
    ['/longrun plan production-steps=1000 production-steps=2000', 'stands there twice'],
    ['/longrun plan production-steps=1000 compute=10', 'does not pay for 3 final runs'],
    ['/longrun schedule', 'needs the path'],
    ['/longrun schedule configs/mil.yaml', `the nearest that this pull request changes is \`${configPath}\``],
    ['/longrun schedule ../../etc/passwd', 'There is no file'],
    ['/longrun schedule README.md', 'is not a training config that is understood'],
    [`/longrun schedule ${configPath}#two`, 'is not a training config that is understood'],
    ['/longrun explain', 'A rule is missing'],
    ['/longrun explain best-step-erly', 'the nearest is `best-step-early`'],
    ['/longrun explain best-step-early best-step-late', 'One rule at a time'],
    ['/longrun ignore', 'A rule is missing'],
    ['/longrun ignore best-step-early', 'A reason is missing'],
    [`/longrun ignore best-step-early ${'x'.repeat(501)}`, 'has 501 characters; at most 500'],
  ] as const)('%s: a reply says what would be right', async ([line, part]) => {
    const said = await say(line);
    expect(said.result.exitCode).toBe(0);
    expect(reactions(said)).toEqual(['eyes', '-1']);
    expect(answers()).toHaveLength(1);
    expect(answer()).toContain(part);
    expect(answer()).toMatch(/It is written `\/longrun|`\/longrun help` lists them all/);
  });
});

describe('the commit of an answer', () => {
  test('is named with the earlier one where a push came in between, whatever the commit says of its own time', async () => {
    const before = short();
    const comment = mill.pull.comment({ by: 'wren', body: '/longrun help' });
    const event = issueCommentEvent(mill.github, mill.repository, mill.pull, comment);
    mill.pull.push({ [configPath]: config(4000) }, { committedAt: new Date('2020-01-01T00:00:00Z') });
    await review(mill, { event });
    expect(answer()).toContain(`the head was \`${before}\` then, and this is about \`${short()}\``);
  });

  test('is named with the earlier one after a force-push', async () => {
    const before = short();
    const comment = mill.pull.comment({ by: 'wren', body: '/longrun help' });
    const event = issueCommentEvent(mill.github, mill.repository, mill.pull, comment);
    mill.pull.forcePush({ [configPath]: config(4000) });
    await review(mill, { event });
    expect(answer()).toContain(`the head was \`${before}\` then, and this is about \`${short()}\``);
  });

  test('is told by the commit’s own date where nothing better is known, also to a token that may not read checks', async () => {
    await instead({ isPrivate: true });
    mill.repository.state.collaborators.set('wren', 'write');
    const before = short();
    const comment = mill.pull.comment({ by: 'wren', body: '/longrun help' });
    const event = issueCommentEvent(mill.github, mill.repository, mill.pull, comment);
    mill.pull.push({ [configPath]: config(4000) });
    const token = mill.github.token({ permissions: { contents: 'read', pull_requests: 'write' } });
    await review(mill, { event, token });
    expect(answer()).toContain(`the head was \`${before}\` then`);
  });

  test('is the later one where a push comes in before the files are read', async () => {
    onTrainer();
    mill.github.fault({ kind: 'meanwhile', path: /\/files$/, run: () => void mill.pull.push({ [trainerPath]: trainer(4000) }) });
    await say(`/longrun schedule ${trainerPath}`);
    expect(answer()).toContain('4,000 steps');
    expect(answer()).toContain(`** at \`${short()}\``);
    expect(answer()).toContain(`and this is about \`${short()}\``);
    expect(answer()).not.toContain('meantime');
  });

  test('is said to be past where a push comes in while the answer is made', async () => {
    const asked = short();
    mill.github.fault({ kind: 'meanwhile', path: /\/graphql$/, body: /reviewThreads/, run: () => void mill.pull.push({ [configPath]: config(4000) }) });
    await say('/longrun help');
    expect(answer()).toContain(`The head has moved on to \`${short()}\` in the meantime: this is about \`${asked}\``);
  });
});

describe('the answer itself', () => {
  test('to review is the review at the present head', async () => {
    await say('/longrun review');
    expect(mill.pull.reviewComments()).toMatchObject([{ anchor: { path: configPath, line: 4 } }]);
    expect(summaries(mill)[1]).toContain('mill-round-1');
  });

  test('to review keeps the job green whatever was found: the job stands on the default branch', async () => {
    const { result } = await say('/longrun review', 'wren', { inputs: { 'fail-on': 'warning', 'check-name': 'longrun' } });
    expect(result.exitCode).toBe(0);
    expect(result.outputs.verdict).toBe('attention');
    expect(mill.repository.checkRuns(mill.pull.headSha())).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('to schedule shows the base where the pull request changed it', async () => {
    onTrainer();
    await say(`/longrun schedule \`${trainerPath}\``);
    expect(answer()).toContain('Against');
    expect(answer()).toContain('800 steps');
    expect(answer()).toContain('1,000 steps');
    expect(answer()).toContain(`\`${trainerPath} (${short()})\``);
    expect(answer()).toContain(`\`${trainerPath} (${mill.pull.baseSha().slice(0, 7)})\``);
    expect(answer().split('is read as the number it looks like')).toHaveLength(2);
  });

  test('to schedule of a file that the pull request leaves alone says so', async () => {
    onTrainer({ 'notes.md': 'x\n' });
    await say(`/longrun schedule ./${trainerPath}`);
    expect(answer()).toContain('800 steps');
    expect(answer()).toContain('does not change this schedule');
  });

  test('to explain has the numbers of this pull request and links the page', async () => {
    await say('/longrun explain `best-step-early`');
    expect(answer()).toContain('In this pull request');
    expect(answer()).toContain('mill-round-1');
    expect(answer()).toContain('/docs/rules/best-step-early.md)');
    expect(answer()).toContain('best-step-early: off');
    await say('/longrun explain budget-cut');
    expect(answers()[1]?.body).toMatch(/says nothing about this pull request|`configs\/mill.yaml`/);
  });

  test('to ignore can be committed as it stands, and silences the finding', async () => {
    await say('/longrun ignore best-step-early "first" run: it’s #1 \\ of {many} | <b>');
    const yaml = /```yaml\n([\s\S]*?)\n```/.exec(answer())?.[1] ?? '';
    const line = Number(/after line (\d+) of `\.github\/longrun\.yml`/.exec(answer())?.[1]);
    expect(yaml).toContain('path: "mill-round-1"');
    const lines = policyText.split('\n');
    lines.splice(line, 0, yaml);
    mill.repository.commit({ '.github/longrun.yml': lines.join('\n') });
    const result = await review(mill);
    expect(result.outputs).toMatchObject({ warnings: '0' });
    expect(result.exitCode, result.stdout).toBe(0);
  });

  test('to ignore of a rule that is silent here gives the lines all the same', async () => {
    await say('/longrun ignore repeated-data we know');
    expect(answer()).toContain('rule: repeated-data');
    expect(answer()).not.toContain('path:');
    expect(answer()).toContain('No finding of it is known here');
  });

  test('to a policy that is broken on the base branch names its line', async () => {
    mill.repository.commit({ '.github/longrun.yml': 'version: 1\nbogus: 1\n' });
    const said = await say('/longrun review');
    expect(said.result.exitCode).toBe(2);
    expect(reactions(said)).toEqual(['eyes', '-1']);
    expect(answer()).toContain('bogus');
    await say('/longrun explain best-step-early');
    expect(answers()[1]?.body).toContain('could not be judged');
    expect(answers()[1]?.body).toContain('When it speaks');
  });
});

describe('what somebody typed', () => {
  const hostile =
    '@octocat #1 GH-1 a/b#1 0123456789abcdef0123456789abcdef01234567 https://evil.example [x](y) ![x](y) <img src=x> <!-- longrun:v1 eA --> | a | `x` ``` ::error::x ##[error]x \u202e\u001b[31m ghp_0123456789abcdefghij0123456789abcdef';
  test.for(['', 'review ', 'plan ', 'plan production-steps=', 'schedule ', 'explain ', 'ignore ', 'ignore best-step-early ', 'ignore best-step-late '])(
    'behind “/longrun %s” acts nowhere',
    async (before) => {
      const { result } = await say(`/longrun ${before}${hostile}`);
      expect(result.exitCode, result.stdout).toBe(0);
      expectOnlyCommands(result, []);
      expect(answers()).toHaveLength(1);
      for (const text of [withoutMarker(answer()), result.summary.trimEnd()]) {
        expect(liveParts(text, ['strong'])).toEqual([]);
        expect(text).not.toContain('ghp_');
      }
      expect(result.stdout + result.stderr).not.toContain('ghp_');
    },
  );

  test('in a path that the pull request made up acts nowhere either', async () => {
    const path = 'configs/@octocat <img src=x> `#1`.yaml';
    onTrainer({ [path]: trainer(1000) });
    await say(`/longrun schedule ${path}`);
    expect(answer()).toContain('1,000 steps');
    expect(liveParts(withoutMarker(answer()), ['strong', 'h4', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary'])).toEqual([]);
  });
});

describe('GitHub in the way', () => {
  test('reactions that are refused do not keep the answer back', async () => {
    mill.github.fault({ kind: 'status', status: 403, path: /\/reactions$/, times: 9 });
    const said = await say('/longrun help');
    expect(said.result.exitCode).toBe(0);
    expect(answers()).toHaveLength(1);
  });

  test('a lost answer leaves one reply', async () => {
    mill.github.fault({ kind: 'applied-then-502', method: 'POST', path: /\/comments$/ });
    await say('/longrun help');
    expect(answers()).toHaveLength(1);
  });

  test('an event that is delivered twice leaves one reply', async () => {
    const comment = mill.pull.comment({ by: 'wren', body: '/longrun help' });
    const event = issueCommentEvent(mill.github, mill.repository, mill.pull, comment);
    await Promise.all([review(mill, { event }), review(mill, { event })]);
    expect(answers()).toHaveLength(1);
  });

  test('a token that may only read has the answer on the job’s page, and the permission to add', async () => {
    const token = mill.github.token({ permissions: { contents: 'read', pull_requests: 'read' } });
    const { result } = await say('/longrun plan production-steps=1000', 'wren', { token });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('| 1 | 100 | 10 % |');
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull-requests: write') }));
  });

  test('a pull request that cannot be read is a reply and a failure', async () => {
    mill.github.fault({ kind: 'status', status: 404, path: /\/pulls\/1$/ });
    const said = await say('/longrun explain best-step-early');
    expect(said.result.exitCode).toBe(4);
    expect(reactions(said)).toEqual(['eyes', '-1']);
    expect(answer()).toContain('did not let Longrun');
  });

  test('a permission that cannot be looked up is no permission', async () => {
    mill.github.fault({ kind: 'status', status: 403, path: /\/permission$/ });
    const said = await say('/longrun help');
    expect(said.result.exitCode).toBe(4);
    expect(mill.github.counts().writes).toBe(0);
  });

  test('somebody else’s comment with our marker is left alone', async () => {
    const { comment } = await say('/longrun help', 'mallory');
    const forged = withMarker('Trust me.', { schema: 1, kind: 'answer', fp: String(comment.id + 1), sha: mill.pull.headSha(), run: 1, attempt: 1 });
    const theirs = mill.pull.comment({ by: 'mallory', body: forged });
    await say('/longrun help');
    expect(theirs.body).toBe(forged);
    expect(answers()).toHaveLength(2);
  });
});

describe('a run that was started by hand', () => {
  const dispatch = (inputs: Readonly<Record<string, string>>, options: Partial<ActionOptions> = {}) =>
    review(mill, { event: workflowDispatchEvent(mill.github, mill.repository, inputs, 'wren'), ...options });

  test.for([
    { command: 'plan production-steps=100000 rounds=2' },
    { command: '/longrun plan production-steps=100000 rounds=2' },
    { plan: 'production-steps=100000 rounds=2', help: 'false', 'pr-number': '' },
  ])('%j answers on the job’s page', async (inputs) => {
    const result = await dispatch(inputs);
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.summary).toContain('| 1 | 10,000 |');
    expect(mill.github.counts()).toEqual({ reads: 0, writes: 0 });
  });

  test.for([{ explain: 'best-step-early' }, { help: 'true' }, { ignore: 'best-step-early we know' }])('%j needs no pull request', async (inputs) => {
    const result = await dispatch(inputs);
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.summary).toContain('help' in inputs ? '/longrun explain RULE' : 'best-step-early');
  });

  test('answers on the pull request where its number is given, once for a run', async () => {
    onTrainer();
    const inputs = { schedule: trainerPath, 'pr-number': String(mill.pull.number) };
    await dispatch(inputs, { runId: 77 });
    await dispatch(inputs, { runId: 77, runAttempt: 2 });
    expect(answers()).toHaveLength(1);
    expect(answer()).toContain('1,000 steps');
  });

  test('reviews where that is the command', async () => {
    await dispatch({ review: 'true', 'pr-number': '1' });
    expect(mill.pull.reviewComments()).toHaveLength(1);
    expect(answers()).toEqual([]);
  });

  test.for([{ schedule: configPath }, { review: 'true' }, { command: 'plan' }, { command: 'plan production-steps=9', help: 'true' }])(
    '%j is wrong usage',
    async (inputs) => {
      const result = await dispatch(inputs);
      expect(result.exitCode).toBe(2);
      expect(result.annotations).toMatchObject([{ level: 'error' }]);
    },
  );

  test('without a command is the review that it always was', async () => {
    const result = await dispatch({ 'pr-number': '1', command: '', plan: '' });
    expect(result.outputs.verdict).toBe('attention');
  });
});
