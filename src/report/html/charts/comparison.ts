import type { ScheduleChart, ScheduleLine } from '../../../model/report.ts';
import type { Words } from '../../../words/words.ts';
import { htmlText } from '../../escape.ts';
import { markupPlain } from '../../markup.ts';
import { amount, learningRate } from '../../numbers.ts';
import { sentence } from '../text.ts';
import { across, FRAME, floor, label, line, picture, up } from './frame.ts';

/** The learning rate before, with the change and as recommended, over the updates of the longest run, and a legend; empty where there is nothing to draw. */
export function comparisonFigure(id: string, { config, unit, updates, lines }: ScheduleChart, words: Words): string {
  const last = updates.at(-1) ?? 0;
  const rates = lines.flatMap(({ learningRates, peak }) => [...learningRates, peak.learningRate]).filter(Number.isFinite);
  const top = Math.max(0, ...rates);
  if (!(top > 0) || !(last > 0) || !Number.isFinite(last)) return '';
  const { role: roles, line: legendLine } = words.report.chart;
  const named = lines.map(({ role, family, runSteps }) => ({ role, text: legendLine(roles[role], family, `${amount(runSteps)} ${unit}`) }));
  const svg = picture(id, config, named.map(({ text }) => markupPlain(text)).join('; '), [
    floor(),
    ...lines.map((each) => line(pointsOf(each, updates, last, top), `curve ${each.role}`)),
    label(FRAME.left - 8, up(1) + 4, learningRate(top), 'end'),
    label(FRAME.left - 8, up(0), '0', 'end'),
    label(across(0), up(0) + 18, '0', 'start'),
    label(across(1), up(0) + 18, amount(Math.max(...lines.map(({ runSteps }) => runSteps))), 'end'),
    label(across(0.5), FRAME.height - 8, `${words.page.learningRate} · ${unit}`, 'middle'),
  ]);
  const legend = named.map(({ role, text }) => `<li class="${role}">${sentence(text)}</li>`).join('');
  const caption = `<figcaption><ul aria-label="${htmlText(words.page.learningRate)}">${legend}</ul></figcaption>`;
  return `<figure class="comparison"><div class="pictures"><div>${svg}</div></div>${caption}</figure>`;
}

/** The points of a line, its peak among them, which may lie between two of the chart's. */
function pointsOf({ learningRates, peak }: ScheduleLine, updates: readonly number[], last: number, top: number) {
  const points = [...learningRates.map((learningRate, index) => ({ u: updates[index] ?? Number.NaN, learningRate })), peak];
  return points
    .filter(({ u, learningRate }) => Number.isFinite(u) && Number.isFinite(learningRate))
    .toSorted((a, b) => a.u - b.u)
    .map(({ u, learningRate }) => [across(Math.min(1, Math.max(0, u / last))), up(Math.max(0, learningRate) / top)] as const);
}
