import type { Scalar } from '../../model/source.ts';
import type { LogLine } from '../log-table.ts';
import { linesOf } from '../text-lines.ts';

/** What a nanoGPT console log tells: its evaluations and losses, and the settings printed before the first of them. */
export interface NanogptLog {
  readonly lines: readonly LogLine[];
  readonly settings: Readonly<Record<string, Scalar>>;
}

const number = '([-+]?(?:\\d[\\d.]*(?:e[-+]?\\d+)?|nan|inf))';
const evaluation = new RegExp(`\\bstep (\\d+): train loss ${number}, val(?:idation)? loss ${number}`, 'i');
const iteration = new RegExp(`\\biter (\\d+): loss ${number}(?:.*?\\blr ${number})?`, 'i');
const setting = /^(?:Overriding: )?([a-z_]\w{0,60}) = (.{1,200}?)(?:\s*#.*)?$/;

/** Reads the lines that `train.py` of nanoGPT prints; every other line is somebody else's. */
export function readNanogptLog(text: string): NanogptLog {
  const lines: LogLine[] = [];
  const settings: Record<string, Scalar> = Object.create(null);
  for (const { text: content, line } of linesOf(text)) {
    const short = content.slice(0, 400);
    const values = loggedBy(short);
    if (values !== null) lines.push({ line, values });
    else if (lines.length === 0) addSetting(settings, short);
  }
  return { lines, settings };
}

/** Whether a text has a line that only nanoGPT and its descendants print. */
export function hasNanogptLine(text: string): boolean {
  return evaluation.test(text) || iteration.test(text);
}

function loggedBy(content: string): Readonly<Record<string, number>> | null {
  const evaluated = evaluation.exec(content);
  if (evaluated !== null) return { step: Number(evaluated[1]), 'train/loss': numberOf(evaluated[2]), 'val/loss': numberOf(evaluated[3]) };
  const trained = iteration.exec(content);
  if (trained === null) return null;
  const rate = trained[3] === undefined ? {} : { lr: numberOf(trained[3]) };
  return { step: Number(trained[1]), loss: numberOf(trained[2]), ...rate };
}

function numberOf(text: string | undefined): number {
  if (text === undefined || /nan/i.test(text)) return Number.NaN;
  return /inf/i.test(text) ? (text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : Number(text);
}

/** `max_iters = 6000` as the overriding config file is echoed; what is no literal stays out. */
function addSetting(settings: Record<string, Scalar>, content: string): void {
  const [, name, raw] = setting.exec(content) ?? [];
  if (name === undefined || raw === undefined || ['__proto__', 'constructor', 'prototype'].includes(name)) return;
  const text = raw.trim();
  if (/^[-+]?[\d_.]+(e[-+]?\d+)?$/i.test(text)) settings[name] = Number(text.replaceAll('_', ''));
  else if (text === 'True' || text === 'False') settings[name] = text === 'True';
  else if (/^(["']).*\1$/.test(text)) settings[name] = text.slice(1, -1);
}
