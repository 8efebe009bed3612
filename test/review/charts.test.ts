import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report, ScheduleChart } from '../../src/model/report.ts';
import { renderSummaryComment, SUMMARY_LENGTH } from '../../src/report/summary.ts';
import { english } from '../../src/words/en/index.ts';
import { reviewChange } from '../helpers/change.ts';
import { chartsIn, parseMermaid } from '../helpers/mermaid.ts';

const configOf = (family: string) => readFileSync(`examples/bytes/round-1/${family}-lr0.004/config.yaml`, 'utf8');
const longer = (config: string) => config.replace('max_train_steps: 500', 'max_train_steps: 5000');
const path = 'configs/bytes.yaml';
const python = 'config/train.py';

async function onlyChart(before: string | null, after: string, path = 'configs/bytes.yaml'): Promise<{ report: Report; chart: ScheduleChart }> {
  const report = await reviewChange(before === null ? {} : { [path]: before }, { [path]: after });
  const [chart, ...others] = report.charts ?? [];
  expect(others).toEqual([]);
  if (chart === undefined) throw new Error(`No chart; findings: ${report.findings.map(({ rule }) => rule).join(', ')}`);
  return { report, chart };
}

const nanogpt = (max: number, decay: number, rate = '1e-3') => `out_dir = 'out'
n_layer = 6
learning_rate = ${rate}
max_iters = ${max}
lr_decay_iters = ${decay}
min_lr = 0
warmup_iters = 100
decay_lr = True
batch_size = 12
block_size = 1024
`;

const trainer = (steps: number) => `learning_rate: 1.0e-4
per_device_train_batch_size: 8
lr_scheduler_type: cosine
warmup_ratio: 0.05
max_steps: ${steps}
`;

const restarts = `trainer:
  max_epochs: 200
model:
  optimizer:
    _target_: torch.optim.SGD
    lr: 0.1
  scheduler:
    _target_: torch.optim.lr_scheduler.CosineAnnealingWarmRestarts
    T_0: 9
`;

describe('the chart of a finding about a schedule', () => {
  test('shows the run before, the one of the change and the one that keeps the decay', async () => {
    const { report, chart } = await onlyChart(configOf('linear'), longer(configOf('linear')));
    expect(chart.lines.map(({ role, runSteps }) => [role, runSteps])).toEqual([
      ['before', 500],
      ['now', 5000],
      ['recommended', 5000],
    ]);
    expect(chart.updates).toHaveLength(51);
    expect(chart.updates.slice(0, 3)).toEqual([0, 100, 200]);
    const [before, now, recommended] = chart.lines.map(({ learningRates }) => learningRates);
    expect(before).toHaveLength(5);
    expect(now?.[25]).toBeCloseTo(0.002, 3);
    expect(recommended?.[25]).toBe(0.004);
    expect(recommended?.at(-1)).toBeLessThan(2e-5);
    expect(chart.lines.map(({ peak }) => peak.learningRate)).toEqual([0.004, 0.004, 0.004]);
    const body = renderSummaryComment(report, english, { version: '1.2.3' });
    const [source, ...others] = chartsIn(body);
    expect(others).toEqual([]);
    await parseMermaid(source ?? '');
    expect(body.indexOf('```mermaid')).toBeGreaterThan(body.indexOf('**Do:**'));
    expect(body).toMatch(/<summary>The learning rate before, with this change, and as recommended<\/summary>/);
    expect(body).toContain('| 2,500 | – | 0.002');
  });

  test('shows the horizon that would fit, in a new config', async () => {
    const { chart } = await onlyChart(null, nanogpt(1000, 2000, '3e-7'), python);
    expect(chart.lines.map(({ role }) => role)).toEqual(['now', 'recommended']);
    expect(chart.lines[0]?.learningRates.at(-1)).toBeGreaterThan(1e-7);
    expect(chart.lines[1]?.learningRates.at(-1)).toBeLessThan(1e-8);
  });

  test('counts a tiny learning rate in a unit of its own, without exponents', async () => {
    const { report } = await onlyChart(null, nanogpt(1000, 2000, '3e-7'), python);
    const [source = ''] = chartsIn(renderSummaryComment(report, english, { version: '1.2.3' }));
    expect(source).toContain('y-axis "learning rate (unit: 10⁻⁷)" 0 --> 3.15');
    expect(source.replace(/"[^"]*"/g, '')).not.toMatch(/\de[-+]?\d/);
  });

  test('shows the peak of a warmup that is over between two points, and tells the very rates in numbers', async () => {
    const { report, chart } = await onlyChart(configOf('exponential'), longer(configOf('exponential')));
    const now = chart.lines.find(({ role }) => role === 'now');
    expect(now?.peak).toEqual({ u: 49, learningRate: 0.004 });
    expect(now?.learningRates[1]).toBeLessThan(0.0025);
    const [source = ''] = chartsIn(renderSummaryComment(report, english, { version: '1.2.3' }));
    for (const [, values] of source.matchAll(/line \[([^\]]*)\]/g)) expect(Math.max(...(values ?? '').split(',').map(Number))).toBeGreaterThan(3.6);
  });

  test('shows what a cut run leaves of its schedule', async () => {
    const { chart } = await onlyChart(nanogpt(10_000, 10_000), nanogpt(4000, 10_000), python);
    expect(chart.lines.map(({ role, runSteps }) => [role, runSteps])).toEqual([
      ['before', 10_000],
      ['now', 4000],
      ['recommended', 4000],
    ]);
  });

  test('is left out where no finding is about a schedule', async () => {
    const { charts, findings } = await reviewChange({ [path]: configOf('cosine') }, { [path]: longer(configOf('cosine')) });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(charts).toEqual([]);
  });

  test('stands with its config’s name where another finding comes first', async () => {
    const report = await reviewChange(
      { 'a.yaml': trainer(10_000), [path]: configOf('exponential') },
      { 'a.yaml': trainer(100_000), [path]: longer(configOf('exponential')) },
    );
    const body = renderSummaryComment(report, english, { version: '1.2.3' });
    expect(report.charts?.map(({ config }) => config)).toEqual([path, 'a.yaml']);
    expect(chartsIn(body)).toHaveLength(2);
    expect(body).toContain('</summary>\n\n`a.yaml`\n\n🟦 before');
  });
});

test('charts are the first to go where a report is long, and are counted', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `configs/${String(index).padStart(2, '0')}-${'long'.repeat(30)}.yaml`);
  const side = (config: string) => Object.fromEntries(names.map((name) => [name, config]));
  const report = await reviewChange(side(configOf('exponential')), side(longer(configOf('exponential'))));
  expect(report.charts).toHaveLength(40);
  const body = renderSummaryComment(report, english, { version: '1.2.3' });
  expect(body.length).toBeLessThanOrEqual(SUMMARY_LENGTH);
  expect(body).toMatch(/\d+ more charts left out for length/);
  expect(body).toMatch(/\d+ more findings left out for length/);
});

test('a schedule that turns too often for its points is not drawn', async () => {
  const report = await reviewChange({}, { [path]: restarts });
  expect(report.findings.map(({ rule }) => rule)).toEqual(['horizon-mismatch']);
  expect(report.charts).toEqual([]);
});
