import { describe, expect, test } from 'vitest';
import { renderReview } from '../../src/bot/render.ts';
import type { Report } from '../../src/model/report.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { type Files, reviewChange } from '../helpers/change.ts';
import { chartsIn, parseMermaid } from '../helpers/mermaid.ts';
import { example, lengthened, manyStudies, mill } from '../helpers/pulls.ts';

const headSha = '4be1c07d52f1a9e3b8c6d0f7a2e5b9c8d1f03a64';
const command = 'longrun review --base 1f0c2a9 --head 4be1c07';
const exponential = lengthened('exponential');
const linear = lengthened('linear');
const thin = { 'runs/first-try/metrics.csv': 'step,val_loss\n100,1.5\n200,1.2\n300,1.1\n' };
const ignoring: Policy = {
  ...defaultPolicy,
  ignore: [{ rule: 'decay-stretched', path: 'configs/**', reason: 'annealing tail is intended', until: '2027-01-31' }],
};

/** What one pull request is told, and what is special about it. */
interface Told {
  readonly name: string;
  readonly base: Files;
  readonly head: Files;
  readonly policy?: Policy;
  readonly also?: (report: Report) => Report;
}

const told: readonly Told[] = [
  example,
  mill,
  exponential,
  linear,
  manyStudies,
  { ...lengthened('cosine'), name: 'clear' },
  { name: 'nothing-to-judge', base: {}, head: thin },
  { name: 'irrelevant', base: { 'README.md': '# Mill\n' }, head: { 'README.md': '# The mill\n' } },
  { ...exponential, name: 'suppressed', policy: ignoring },
  { ...linear, name: 'partial-listing', also: withUnlistedFiles },
  { ...exponential, name: 'policy-changed', also: withNewPolicy },
];

/** A pull request with more files than the platform lists. */
function withUnlistedFiles(report: Report): Report {
  const problem = { code: 'listing-incomplete', path: '', line: null, values: { left: 1200, why: 'not-listed' } } as const;
  return { ...report, files: [...report.files, { path: '', kind: 'unknown', format: null, configs: [], runs: [], problems: [problem] }] };
}

/** The change edits the policy file too: the new one would silence what is said. */
function withNewPolicy(report: Report): Report {
  const [finding] = report.findings;
  if (finding === undefined) throw new Error('There is no finding to silence');
  const silenced = [{ finding, by: 'policy-ignore', reason: 'annealing tail is intended', until: '2027-01-31' }] as const;
  const nothing = { mistakes: [], appearing: [], regraded: [], revised: [] };
  const entries = [{ key: 'fail-on', before: null, after: 'error' }];
  return { ...report, policyChange: { path: '.github/longrun.yml', file: 'edited', entries, silenced, fails: { before: false, after: false }, ...nothing } };
}

describe.for(told)('$name', ({ name, base, head, policy = defaultPolicy, also = (report) => report }) => {
  test('is told as it was read once, by eye', async () => {
    const report = also({ ...(await reviewChange(base, head, policy)), headSha, command });
    const texts = new Map(Object.entries(head).map(([path, text]) => [path, { path, text }]));
    const origin = { place: 'pull-request', repositoryUrl: 'https://github.com/river/mill', instance: null } as const;
    const { summary, comments, jobSummary, check } = renderReview({ report, texts, version: '1.2.3', language: 'en', ...origin });
    const golden = (surface: string) => `../golden/pulls/${name}.${surface}.md`;
    await expect(summary).toMatchFileSnapshot(golden('summary'));
    await expect(jobSummary === summary ? 'As the summary comment.\n' : jobSummary).toMatchFileSnapshot(golden('job'));
    await expect(`${check.title}\n\n${check.summary}\n`).toMatchFileSnapshot(golden('check'));
    const onLines = comments.map(({ path, startLine, endLine, body }) => `<!-- ${path}:${startLine}-${endLine} -->\n\n${body}\n`);
    await expect(onLines.length === 0 ? 'No comment on a line.\n' : onLines.join('\n')).toMatchFileSnapshot(golden('comments'));
    for (const chart of chartsIn(jobSummary)) await parseMermaid(chart);
  });
});
