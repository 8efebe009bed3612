import { describe, expect, test } from 'vitest';
import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import { scheduleMarkdown } from '../../src/report/schedule/text.ts';
import { type ScheduleView, viewSchedule } from '../../src/report/schedule/view.ts';
import { constant } from '../../src/schedules/families/constant.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { restarts } from '../../src/schedules/families/restarts.ts';
import { chartsIn, parseMermaid } from '../helpers/mermaid.ts';
import { testWords } from '../helpers/report.ts';

function viewOf(schedule: LearningRateSchedule, runLength: number | null, config = 'configs/a.yaml'): ScheduleView {
  return viewSchedule(config, { kind: 'known', schedule, runLength, keys: {} }, { at: null, runSteps: null, notes: [] });
}

async function chartOf(view: ScheduleView, against: ScheduleView | null = null): Promise<string> {
  const charts = chartsIn(scheduleMarkdown(view, against, testWords, false));
  expect(charts).toHaveLength(1);
  await parseMermaid(charts[0] ?? '');
  return charts[0] ?? '';
}

const long = viewOf(cosine({ peak: 1e-4, steps: 2_000_000 }), 2_000_000);

describe('a schedule as Markdown', () => {
  test('is a chart and its numbers', async () => {
    expect(await chartOf(long)).toContain('x-axis "update (unit: 10⁶)" 0 --> 2\n');
    const markdown = scheduleMarkdown(long, null, testWords, false);
    expect(markdown).toMatch(/^\| 1,000,000 \| 5e-5 \|$/m);
    expect(markdown.length).toBeLessThan(8000);
  });

  test('shows both runs on one axis, the shorter one until it is over', async () => {
    const short = viewOf(cosine({ peak: 1e-4, steps: 500_000 }), 500_000, 'configs/b.yaml');
    const source = await chartOf(long, short);
    expect(source.match(/line \[/g)).toHaveLength(2);
    const markdown = scheduleMarkdown(long, short, testWords, false);
    expect(markdown).toContain('🟦 `configs/a.yaml` (`cosine`, 2,000,000 steps) · 🟧 `configs/b.yaml` (`cosine`, 500,000 steps)');
    expect(markdown).toMatch(/^\| 1,000,000 \| 5e-5 \| – \|$/m);
  });

  test('takes the logarithm where one run would be a flat line beside the other', async () => {
    const source = await chartOf(long, viewOf(cosine({ peak: 1e-6, steps: 2_000_000 }), 2_000_000, 'configs/b.yaml'));
    expect(source).toContain('y-axis "log₁₀ of the learning rate" -10.3 --> -3.7');
  });

  test('is drawn where the length is open', async () => {
    await chartOf(viewOf(constant({ rate: 0.1 }), null));
  });

  test.for([
    ['that starts over again and again', viewOf(restarts({ peak: 1, firstCycle: 10 }), 1000), null],
    ['of one update', viewOf(constant({ rate: 0.1 }), 1), null],
    ['counted by epochs, against one by steps', viewOf({ ...cosine({ peak: 1, steps: 10 }), unit: 'epochs' }, 10), long],
  ] as const)('one %s is no chart', ([, view, against]) => {
    const markdown = scheduleMarkdown(view, against, testWords, false);
    expect(chartsIn(markdown)).toEqual([]);
    expect(markdown).toContain('- Family');
  });

  test('gives the very updates that were asked for, without a chart', () => {
    const { schedule } = long;
    const markdown = scheduleMarkdown(viewSchedule('a', schedule, { at: [0, 7], runSteps: null, notes: [] }), null, testWords, true);
    expect(chartsIn(markdown)).toEqual([]);
    expect(markdown).toContain('7 ');
  });
});
