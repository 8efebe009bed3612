import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ArtifactWish, listArtifacts } from '../../src/github/artifacts.ts';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { instantClock } from '../../src/github/clock.ts';
import { createGitHub, expectNoViolations, type GitHub, type TestRepository } from '../helpers/github/github.ts';

let github: GitHub;
let client: GitHubClient;
let repository: TestRepository;
const archive = new Uint8Array();

beforeEach(async () => {
  github = await createGitHub();
  repository = github.repository('river/mill');
  const token = github.token({ permissions: { actions: 'read' } });
  client = createClient({
    token,
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    clock: instantClock(),
    writePauseMs: 0,
    requestTimeoutMs: 5000,
  });
});

afterEach(async () => {
  expectNoViolations(github);
  await github.close();
});

async function list(wish: ArtifactWish, over: { readonly headSha?: string; readonly runId?: number } = {}) {
  const origin = { repository: { owner: 'river', name: 'mill' }, headSha: repository.headOf(), runId: null, ...over };
  return (await listArtifacts(client, origin, wish)).map(({ id, name }) => ({ id, name }));
}

test('an artifact of a name is found among hundreds that came after it, in one request', async () => {
  const { artifact } = repository.artifact({ name: 'results', headSha: repository.headOf(), archive });
  for (let count = 0; count < 150; count++) repository.artifact({ name: `log-${count}`, headSha: repository.headOf(), archive });
  expect(await list({ name: 'results' })).toEqual([{ id: artifact.id, name: 'results' }]);
  expect(github.requests).toHaveLength(1);
});

test('artifacts of a pattern are looked for on later pages', async () => {
  const { artifact } = repository.artifact({ name: 'results-1', headSha: repository.headOf(), archive });
  for (let count = 0; count < 150; count++) repository.artifact({ name: `log-${count}`, headSha: repository.headOf(), archive });
  expect(await list({ passes: (name) => name.startsWith('results') })).toEqual([{ id: artifact.id, name: 'results-1' }]);
});

test('the newest of a name counts; expired ones, another commit’s and another run’s do not', async () => {
  const headSha = repository.headOf();
  repository.artifact({ name: 'results', headSha, archive });
  const { artifact, run } = repository.artifact({ name: 'results', headSha, archive });
  repository.artifact({ name: 'results', headSha, archive, isExpired: true });
  repository.artifact({ name: 'results', headSha: repository.commit({ 'a.txt': 'a' }), archive });
  expect(await list({ name: 'results' }, { headSha })).toEqual([{ id: artifact.id, name: 'results' }]);
  expect(await list({ passes: () => true }, { headSha, runId: run.id })).toEqual([{ id: artifact.id, name: 'results' }]);
  expect(await list({ passes: () => true }, { headSha: 'f'.repeat(40), runId: run.id })).toEqual([]);
});
