/** A line of a chart: a value for each point, all points at even distances from the first to the last of the x axis. */
export interface ChartLine {
  readonly values: readonly number[];
}

/** What a chart shows. Titles may be any text: what Mermaid could take for its own language is left out of them. */
export interface Chart {
  readonly xTitle: string;
  /** First and last value of the x axis. */
  readonly x: readonly [number, number];
  readonly yTitle: string;
  /** `zero`: the y axis begins at 0, as for learning rates, unless a value is below. `range`: it spans what the values span. */
  readonly yFrom: 'zero' | 'range';
  readonly lines: readonly ChartLine[];
}

/** The colours of the first, second and third line: seen well on white and on GitHub's dark ground, and those of the marks in the legend. */
const PALETTE = '#3b82f6, #e8730c, #2da44e';
/** Marks of the lines' colours, for a legend in Markdown: not every Mermaid draws one. */
export const LINE_MARKS: readonly string[] = ['🟦', '🟧', '🟩'];

const MOST_LINES = LINE_MARKS.length;
const MOST_POINTS = 60;
const LONGEST_TITLE = 80;

/**
 * The source of a Mermaid `xychart-beta`, without its fence: at most three lines of at most 60 points, numbers with fixed decimals. Null where
 * there is nothing to draw: fewer than two points, no finite value, an axis without length. A value that is not finite becomes its neighbour.
 */
export function xychart(chart: Chart): string | null {
  const lines = chart.lines.slice(0, MOST_LINES).flatMap((line) => drawable(line.values));
  const range = rangeOf(lines.flat(), chart.yFrom);
  const [x, y] = [axis(chart.x), axis(range)];
  if (lines.length === 0 || x === null || y === null) return null;
  const decimals = decimalsFor(range);
  return [
    ...HEAD,
    `  x-axis${title(chart.xTitle)} ${x}`,
    `  y-axis${title(chart.yTitle)} ${y}`,
    ...lines.map((values) => `  line [${values.map((value) => written(value, decimals)).join(', ')}]`),
  ].join('\n');
}

/** The two ends of an axis; null where they cannot be told apart. */
function axis(ends: readonly [number, number]): string | null {
  const [low, high] = ends;
  if (!isDrawableValue(low) || !isDrawableValue(high) || !(low < high)) return null;
  const decimals = decimalsFor(ends);
  const [first, last] = [written(low, decimals), written(high, decimals)];
  return first === last ? null : `${first} --> ${last}`;
}

const HEAD = [
  '---',
  'config:',
  '  xyChart:',
  '    width: 720',
  '    height: 300',
  '  themeVariables:',
  '    xyChart:',
  '      backgroundColor: transparent',
  `      plotColorPalette: "${PALETTE}"`,
  '---',
  'xychart-beta',
];

/** The power of ten that an axis counts in, so that its numbers are short: 0 for values people read as they are, -6 for 3e-6, 3 for 250,000. */
export function axisPower(values: readonly number[]): number {
  const most = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  if (most === 0 || (most >= 0.01 && most < 10_000)) return 0;
  const power = Math.floor(Math.log10(most));
  return most >= 10_000 ? 3 * Math.floor(power / 3) : power;
}

/** Each value in units of 10^`power`; values that cannot be told from 0 are 0. */
export function inPower(values: readonly number[], power: number): readonly number[] {
  // In two halves: 10^-320 is no number to divide by.
  const half = Math.trunc(power / 2);
  return values.map((value) => value / 10 ** half / 10 ** (power - half));
}

/** `10⁻⁶`; empty for 0. */
export function powerName(power: number): string {
  if (power === 0) return '';
  const digits = Array.from(String(power), (character) => (character === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(character)] ?? '')));
  return `10${digits.join('')}`;
}

/** The line with every value finite, as a list of one; none where it cannot be drawn. */
function drawable(values: readonly number[]): readonly (readonly number[])[] {
  const first = values.find(isDrawableValue);
  if (first === undefined || values.length < 2) return [];
  let last = first;
  const whole = values.map((value) => {
    if (isDrawableValue(value)) last = value;
    return last;
  });
  return [whole.length <= MOST_POINTS ? whole : thinned(whole)];
}

/** Beyond this a number with fixed decimals is longer than anybody reads; `axisPower` keeps values far below. */
function isDrawableValue(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) < 1e15;
}

function thinned(values: readonly number[]): readonly number[] {
  return Array.from({ length: MOST_POINTS }, (_, index) => values[Math.round((index * (values.length - 1)) / (MOST_POINTS - 1))] ?? 0);
}

/** The y axis: room above and, where it does not stand on 0, below. Never without height. */
function rangeOf(values: readonly number[], from: Chart['yFrom']): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  if (from === 'zero') [low, high] = [Math.min(0, low), Math.max(0, high)];
  const height = high - low;
  if (!(height > 0)) return high === 0 ? [0, 1] : [high - Math.abs(high) / 2, high + Math.abs(high) / 2];
  const room = 0.05 * height;
  return [low < 0 || from === 'range' ? low - room : low, high + room];
}

/** As many decimals as tell a thousandth of the range; at most 12. */
function decimalsFor([low, high]: readonly [number, number]): number {
  return Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(high - low))));
}

function written(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

/** A quoted title with a space before it; nothing in it can end the quotes, begin a comment or Markdown, or close the fence around the chart. */
function title(text: string): string {
  const safe = text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/["`\\<>#;@&{}[\]|]/g, '')
    .replace(/%+/g, '%')
    .replace(/:+/g, ':')
    .trim();
  const short = Array.from(safe).slice(0, LONGEST_TITLE).join('');
  return short === '' ? '' : ` "${short}"`;
}
