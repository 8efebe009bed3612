import { learningRate } from '../numbers.ts';
import type { ScheduleView } from './view.ts';

const width = 720;
const height = 300;
const margin = { left: 72, right: 16, top: 24, bottom: 40 };
const colours = ['#0969da', '#bc4c00'];

/** The schedules as one SVG picture: the first drawn whole, the second dashed. No text of the files but their escaped names. */
export function scheduleSvg(views: readonly ScheduleView[]): string {
  const drawn = views.filter((view) => view.points.length > 0);
  const lastStep = Math.max(1, ...drawn.map((view) => view.points.at(-1)?.u ?? 0));
  const top = Math.max(Number.MIN_VALUE, ...drawn.flatMap((view) => view.points.map((point) => point.learningRate)));
  const x = (u: number) => margin.left + (u / lastStep) * (width - margin.left - margin.right);
  const y = (rate: number) => height - margin.bottom - (rate / top) * (height - margin.top - margin.bottom);
  const lines = drawn.map((view, index) => {
    const path = view.points.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.u).toFixed(1)} ${y(point.learningRate).toFixed(1)}`).join(' ');
    return `<path d="${path}" fill="none" stroke="${colours[index % 2]}" stroke-width="2"${index === 0 ? '' : ' stroke-dasharray="6 4"'}/>`;
  });
  const names = drawn.map((view, index) => text(margin.left + 8, margin.top + 16 * index, view.config.slice(0, 100), `fill="${colours[index % 2]}"`));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<path d="M${margin.left} ${margin.top} V${height - margin.bottom} H${width - margin.right}" fill="none" stroke="#59636e"/>`,
    text(margin.left - 8, margin.top + 4, learningRate(top), 'text-anchor="end"'),
    text(margin.left - 8, height - margin.bottom + 4, '0', 'text-anchor="end"'),
    text(margin.left, height - margin.bottom + 18, '0', ''),
    text(width - margin.right, height - margin.bottom + 18, String(lastStep), 'text-anchor="end"'),
    ...lines,
    ...names,
    '</svg>',
    '',
  ].join('\n');
}

function text(x: number, y: number, content: string, attributes: string): string {
  const escaped = content
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<text x="${x}" y="${y}" ${attributes}>${escaped}</text>`;
}
