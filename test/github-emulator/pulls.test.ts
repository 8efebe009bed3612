import { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGitHub, expectNoViolations, type GitHub } from '../helpers/github/github.ts';

let github: GitHub;

beforeEach(async () => {
  github = await createGitHub();
});

afterEach(async () => {
  await github.close();
});

function client(token = github.token()): Octokit {
  return new Octokit({ auth: token, baseUrl: github.url });
}

const at = { owner: 'acme', repo: 'train', pull_number: 1 };

describe('changed files', () => {
  test('250 files come in pages that link to each other', async () => {
    const repository = github.repository('acme/train');
    repository.pullRequest({ files: Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`configs/${index}.yaml`, `max_steps: ${index}\n`])) });
    const octokit = client();
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...at, per_page: 100 });
    const pull = await octokit.rest.pulls.get(at);
    expect(new Set(files.map((file) => file.filename)).size).toBe(250);
    expect(pull.data.changed_files).toBe(250);
    expect(github.requests.filter((request) => request.path.endsWith('/files')).map((request) => request.query)).toEqual([
      'per_page=100',
      'per_page=100&page=2',
      'per_page=100&page=3',
    ]);
    expectNoViolations(github);
  });
});
