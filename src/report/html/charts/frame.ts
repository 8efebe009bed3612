import { htmlText } from '../../escape.ts';

/** The room of a picture, in its own units, and the part of it that is drawn on. */
export const FRAME = { width: 480, height: 200, left: 54, right: 14, top: 14, bottom: 42 } as const;

const RIGHT = FRAME.width - FRAME.right;
const FLOOR = FRAME.height - FRAME.bottom;

/** The place of a share of the width, 0 at the left. */
export function across(share: number): number {
  return FRAME.left + share * (RIGHT - FRAME.left);
}

/** The place of a share of the height, 0 at the floor. */
export function up(share: number): number {
  return FLOOR - share * (FLOOR - FRAME.top);
}

/** A picture with a name and a sentence for people who do not see it. `id` is ours and unique on the page; both texts may be untrusted. */
export function picture(id: string, title: string, description: string, parts: readonly string[]): string {
  return [
    `<svg viewBox="0 0 ${FRAME.width} ${FRAME.height}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${htmlText(title)}</title>`,
    `<desc id="${id}-d">${htmlText(description)}</desc>`,
    ...parts.filter((part) => part !== ''),
    '</svg>',
  ].join('\n');
}

/** A word in a picture. */
export function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start', kind = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${kind === '' ? '' : ` class="${kind}"`}>${htmlText(text)}</text>`;
}

/** A line through points. */
export function line(points: readonly (readonly [number, number])[], kind: string): string {
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return path === '' ? '' : `<path class="${kind}" d="${path}"/>`;
}

/** The floor that a picture stands on. */
export function floor(): string {
  return `<path class="axis" d="M${FRAME.left} ${FLOOR}H${RIGHT}"/>`;
}

/** A mark across the picture at a share of its width. */
export function mark(share: number): string {
  return `<path class="mark" d="M${round(across(share))} ${FRAME.top}V${FLOOR}"/>`;
}

/** One decimal: less than a hair's breadth. */
export function round(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0';
}
