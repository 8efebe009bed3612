import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { expectNoViolations } from '../helpers/github/github.ts';
import { config, configPath, createMill, earlyRuns, type Mill, review } from './mill.ts';

let mill: Mill;
afterEach(async () => {
  expectNoViolations(mill.github);
  await mill.github.close();
});

/** Values that no surface may repeat: by the names that they stand behind, or by their shape. */
const secrets = {
  wandb: '0123456789abcdef0123456789abcdef01234567',
  password: 'hunter2-swordfish',
  number: '1e57',
  token: 'river9876mill5432',
  aws: 'AKIA0123456789ABCDEF',
  trial: 'k3yInTheNameOfATrial',
};

const settings = `wandb_api_key: ${secrets.wandb}
logger:
  neptune: { api_token: "${secrets.token}" }
db_password: ${secrets.number}
storage: postgresql://mill:${secrets.password}@db.example/study
aws_access_key_id: ${secrets.aws}
max_tokens: 123456789
`;

/** Everything that the Action leaves where people or programs see it. */
function everything(result: Awaited<ReturnType<typeof review>>): string {
  const files = Object.entries(result.outputs).flatMap(([name, path]) => (name.endsWith('-file') && existsSync(path) ? [readFileSync(path, 'utf8')] : []));
  const posted = [...mill.pull.comments(), ...mill.pull.reviewComments(), ...mill.pull.reviews()].map(({ body }) => body);
  const checks = JSON.stringify(mill.repository.checkRuns(mill.pull.headSha()));
  return [result.stdout, result.stderr, result.summary, JSON.stringify(result.annotations), JSON.stringify(result.outputs), checks, ...files, ...posted].join(
    '\n',
  );
}

test.for([true, false])('credentials in configs, results and names are on no surface; the token may write: %s', async (mayWrite) => {
  const withSettings = Object.entries(earlyRuns).map(([path, text]) => [path, path.endsWith('.yaml') ? text + settings : text]);
  const odd = `runs/round-1/api_key=${secrets.trial}`;
  const files = {
    ...Object.fromEntries(withSettings),
    [`${odd}/metrics.csv`]: earlyRuns['runs/round-1/seed-0/metrics.csv'] ?? '',
    [`${odd}/config.yaml`]: config(1000) + settings,
    [configPath]: config(1000).replace('max_train_steps: 1000', `max_train_steps: 1000 # --hub_token ${secrets.token}`) + settings,
    'configs/odd.yaml': `learning_rate: 1e-3\nmax_train_steps: 100\npassword: ${secrets.number}\npassword: "${secrets.password}"\n: [\napi_key: ${secrets.wandb}\n`,
  };
  mill = await createMill({ files });
  const permissions = { contents: 'read', pull_requests: mayWrite ? 'write' : 'read', checks: mayWrite ? 'write' : 'read' } as const;
  const result = await review(mill, { token: mill.github.token({ permissions }), inputs: { 'check-name': 'longrun', comment: 'always' } });
  expect(result.outputs.verdict).toBe('attention');
  const text = everything(result);
  for (const secret of Object.values(secrets)) expect(text.includes(secret) ? secret : 'nothing').toBe('nothing');
  expect(text).toContain('***');
});
