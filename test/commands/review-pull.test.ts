import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accepted, config, configPath, eachWithMill, earlyRuns, inlineComments, type Mill, review, summaries } from '../action/mill.ts';
import { type CliRun, startCli } from '../helpers/cli.ts';

let mill: Mill;

/** Puts another world in the place of the one that every test starts with. */
const instead = eachWithMill((fresh) => {
  mill = fresh;
});

function environment(token: string | null = mill.token): Record<string, string> {
  const { url } = mill.github;
  return { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql`, LONGRUN_WRITE_PAUSE_MS: '0', ...(token === null ? {} : { GITHUB_TOKEN: token }) };
}

const run = (args: readonly string[] = [], env = environment()): Promise<CliRun> =>
  startCli(['review', '--pr', `river/mill#${mill.pull.number}`, ...args], env);

/** The bodies that a terminal shows, quoted, in their order. */
function quoted(stdout: string): readonly string[] {
  const bodies: string[] = [];
  let isOpen = false;
  for (const line of stdout.split('\n')) {
    const text = /^ {4}│ ?(.*)$/.exec(line)?.[1];
    if (text === undefined) isOpen = false;
    else if (isOpen) bodies.push(`${bodies.pop() ?? ''}\n${text}`);
    else {
      bodies.push(text);
      isOpen = true;
    }
  }
  return bodies.map((body) => body.trimEnd());
}

const standing = () =>
  [...inlineComments(mill), ...summaries(mill)].map((body) =>
    body
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n'),
  );

describe('longrun review --pr', () => {
  test('prints what --post then posts, to the character', async () => {
    const printed = await run();
    expect(printed).toMatchObject({ status: 0, stderr: '' });
    expect(mill.github.counts().writes).toBe(0);
    expect(printed.stdout).toContain(`new · ${configPath}:4`);
    const posted = await run(['--post']);
    expect(posted.status).toBe(0);
    expect(quoted(printed.stdout)).toHaveLength(2);
    expect(quoted(printed.stdout)).toEqual(standing());
    expect(posted.stdout.startsWith(printed.stdout)).toBe(true);
    expect(posted.stdout.slice(printed.stdout.length)).toMatch(
      /^\nPosted 1 review with 1 comment, posted the summary: https:\/\/github\.com\/river\/mill\/pull\/1#issuecomment-\d+\n$/,
    );
  });

  test('is what the Action posts', async () => {
    const { stdout } = await run();
    await review(mill);
    expect(quoted(stdout)).toEqual(standing());
  });

  test('says of what stands whether it is kept, changed, answered or removed, and leaves it so', async () => {
    await run(['--post']);
    const again = await run(['--post']);
    expect(again.stdout).toContain(`kept as it is · ${configPath}:4`);
    expect(again.stdout).toContain('Summary comment: kept as it is');
    expect(again.stdout).toContain('Nothing was written');
    mill.pull.push({ [configPath]: accepted(mill) });
    const fixed = await run();
    expect(fixed.stdout).toMatch(/removed · configs\/mill\.yaml/);
    expect(fixed.stdout).toContain('Summary comment: updated');
    expect(inlineComments(mill)).toHaveLength(1);
    const posted = await run(['--post']);
    expect(posted.stdout).toMatch(/Removed 1 comment, updated the summary: /);
    expect(inlineComments(mill)).toEqual([]);
    expect(quoted(posted.stdout)).toEqual(standing());
  });

  test('answers a thread that somebody wrote in, as printed', async () => {
    await run(['--post']);
    mill.pull.reviewComment({ by: 'marta', body: 'Shall we?', inReplyTo: mill.pull.reviewComments()[0]?.id ?? 0 });
    mill.pull.push({ [configPath]: accepted(mill) });
    const printed = await run();
    expect(printed.stdout).toContain('reply · configs/mill.yaml');
    const posted = await run(['--post']);
    expect(posted.stdout).toMatch(/Replied in 1 thread, updated the summary: /);
    expect(quoted(printed.stdout)[0]).toBe(inlineComments(mill).at(-1)?.trimEnd());
    expect(mill.pull.reviewComments().map(({ user }) => user.login)).toEqual(['github-actions[bot]', 'marta', 'github-actions[bot]']);
  });

  test('by another account leaves the bot’s comments alone and says that they stand there', async () => {
    await review(mill);
    const before = mill.pull.comments().map(({ body }) => body);
    const token = mill.github.token({ login: 'marta' });
    const { stdout, status } = await run(['--post'], environment(token));
    expect(status).toBe(0);
    expect(stdout).toContain('github-actions[bot]');
    expect(
      mill.pull
        .comments()
        .slice(0, 1)
        .map(({ body }) => body),
    ).toEqual(before);
    expect(mill.pull.comments().map(({ user }) => user.login)).toEqual(['github-actions[bot]', 'marta']);
  });

  test('as SARIF and HTML is the report', async () => {
    expect(JSON.parse((await run(['--format', 'sarif'])).stdout)).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'best-step-early' }] }] });
    expect((await run(['--format', 'html'])).stdout).toMatch(/^<!doctype html>[\s\S]*mill-round-1/i);
  });

  test('as JSON is the report, and as Markdown the bodies', async () => {
    const json = await run(['--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ schema: 'longrun.report/1', verdict: 'attention', findings: [{ suggestion: { path: configPath } }] });
    const markdown = await run(['--format', 'markdown', '--post']);
    for (const body of standing())
      expect(
        markdown.stdout
          .split('\n')
          .map((line) => line.trimEnd())
          .join('\n'),
      ).toContain(body);
    expect(markdown.stderr).toMatch(/^longrun: Posted 1 review/);
  });

  test('takes results of this machine, and fails by --fail-on', async () => {
    await instead({ files: { [configPath]: config(1000) } });
    const folder = mkdtempSync(join(tmpdir(), 'longrun-results-'));
    for (const [path, text] of Object.entries(earlyRuns)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const here = (...args: readonly string[]) => startCli(['review', '--pr', 'river/mill#1', '--fail-on', ...args], environment(), folder);
    expect((await here('warning')).status).toBe(0);
    expect((await here('error', 'runs')).status).toBe(0);
    expect((await here('warning', 'runs')).status).toBe(1);
    expect(await here('warning', 'no/such/path')).toMatchObject({ status: 4, stderr: expect.stringContaining('no/such/path') });
    rmSync(folder, { recursive: true });
  });

  test('has nothing to read in a pull request without training files', async () => {
    await instead({ files: { 'src/wheel.rs': 'fn main() {}\n' } });
    const { status, stdout } = await run();
    expect(status).toBe(3);
    expect(stdout).toContain('Summary comment: none');
  });

  test('that moves on meanwhile gets nothing, and the command says so', async () => {
    mill.github.fault({ kind: 'delay', delayMilliseconds: 600, method: 'POST', path: /graphql$/ });
    const running = run(['--post']);
    while (mill.github.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    mill.pull.push({ 'README.md': '# Another head\n' });
    const { status, stderr } = await running;
    expect(status).toBe(4);
    expect(stderr).toContain('moved on');
    expect(mill.pull.comments()).toEqual([]);
  });
});

describe('what goes wrong', () => {
  test.for([
    [['--base', 'main'], /--base and --head do not go with --pr/],
    [['--policy', 'no/such.yml'], /no\/such\.yml/],
    [['--format', 'pdf'], /pdf/],
  ] as const)('%j is wrong usage', async ([args, says]) => {
    const { status, stderr, stdout } = await run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
  });

  test.for(['mill', 'river/mill', 'https://github.com/river/mill/issues/1'])('%s names no pull request', async (name) => {
    const { status, stderr } = await startCli(['review', '--pr', name], environment());
    expect(status).toBe(2);
    expect(stderr).toContain('OWNER/REPO#N');
    expect(mill.github.requests).toEqual([]);
  });

  test('--post alone is wrong usage', async () => {
    const { status, stderr } = await startCli(['review', '--post'], environment());
    expect(status).toBe(2);
    expect(stderr).toContain('--pr');
  });

  test('without a token it says which variable is missing, and asks nobody', async () => {
    const { status, stderr } = await run([], environment(null));
    expect(status).toBe(2);
    expect(stderr).toMatch(/set GITHUB_TOKEN \(or GH_TOKEN\).*GraphQL/);
    expect(mill.github.requests).toEqual([]);
  });

  test('a token that may only read prints all the same, and --post names the permission', async () => {
    const token = mill.github.token({ permissions: { contents: 'read', pull_requests: 'read' } });
    const printed = await run([], environment(token));
    expect(printed.status).toBe(0);
    const { status, stdout, stderr } = await run(['--post'], environment(token));
    expect(status).toBe(4);
    expect(stdout).toContain('Nothing was written');
    expect(stderr).toContain('pull-requests: write');
    expect(`${stdout}${stderr}`).not.toContain(token);
  });

  test('a pull request that is not there, and a token that nobody knows', async () => {
    const missing = await startCli(['review', '--pr', 'river/mill#77'], environment());
    expect(missing).toMatchObject({ status: 4, stderr: expect.stringContaining('pull request 77') });
    const stranger = await run([], environment('nobody'));
    expect(stranger).toMatchObject({ status: 4, stderr: expect.stringContaining('token') });
    expect(stranger.stderr).not.toContain('nobody');
  });

  test('a comment of somebody else with control characters and a forged marker reaches the terminal harmless', async () => {
    await run(['--post']);
    const [own] = mill.pull.comments();
    mill.pull.comment({ by: 'mallory', body: `\u001b[31m::error::x\n${own?.body.split('\n').at(-1) ?? ''}` });
    const { stdout } = await run();
    expect(stdout).toContain('mallory');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}|^::/u);
  });
});
