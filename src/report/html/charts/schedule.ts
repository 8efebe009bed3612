import type { TrainingConfig } from '../../../model/config.ts';
import type { LearningRateSchedule } from '../../../model/schedule.ts';
import type { Words } from '../../../words/words.ts';
import { markupPlain } from '../../markup.ts';
import { amount, learningRate } from '../../numbers.ts';
import { across, FRAME, floor, label, line, picture, up } from './frame.ts';

/** Points of a curve: more than a screen shows of one. */
const MOST_POINTS = 240;

/** The learning rate that a config really produces, over its run; empty where it is not known to the last digit. */
export function schedulePicture(id: string, config: TrainingConfig, words: Words): string {
  const read = config.schedule;
  if (read?.kind !== 'known' || read.runLength === null || !(read.runLength > 1) || !Number.isFinite(read.runLength)) return '';
  const { schedule } = read;
  const last = Math.ceil(read.runLength) - 1;
  const rates = ratesOf(schedule, last);
  const top = Math.max(...rates.map(({ rate }) => rate));
  if (!(top > 0) || !Number.isFinite(top)) return '';
  const points = rates.map(({ u, rate }) => [across(u / last), up(Math.max(0, rate) / top)] as const);
  const described = words.page.scheduleCurve({
    peak: learningRate(top),
    final: learningRate(schedule.at(last)),
    length: amount(last + 1),
    unit: schedule.unit,
  });
  return picture(id, config.id, markupPlain(described), [
    line([...points, [across(1), up(0)], [across(0), up(0)]], 'area'),
    line(points, 'curve'),
    floor(),
    label(FRAME.left - 8, up(1) + 4, learningRate(top), 'end'),
    label(FRAME.left - 8, up(0), '0', 'end'),
    label(across(0), up(0) + 18, '0', 'start'),
    label(across(1), up(0) + 18, amount(last + 1), 'end'),
    label(across(0.5), FRAME.height - 8, `${words.page.learningRate} · ${schedule.unit}`, 'middle'),
  ]);
}

/** Evenly spaced updates and both ends of every stretch on which the curve keeps its direction, so that no corner is cut. */
function ratesOf(schedule: LearningRateSchedule, last: number): readonly { readonly u: number; readonly rate: number }[] {
  const indices = new Set(Array.from({ length: MOST_POINTS + 1 }, (_, index) => Math.round((index * last) / MOST_POINTS)));
  let stretches = 0;
  for (const { from, to } of schedule.stretches(0, last + 1)) {
    indices.add(from).add(to - 1);
    stretches += 1;
    if (stretches >= MOST_POINTS) break;
  }
  return [...indices].toSorted((a, b) => a - b).map((u) => ({ u, rate: schedule.at(u) }));
}
