import type { Problem } from '../../model/problem.ts';
import type { TextFile } from '../../model/source.ts';
import { parseJsonLine } from '../../text/json-data.ts';
import { type LogLine, tableOfLines } from '../log-table.ts';
import { wholeText } from '../parsers.ts';
import type { RunReader, RunReadResult } from '../reader.ts';
import { runsOfTable } from '../table/dialect.ts';
import { isRow, linesOf } from '../text-lines.ts';

const id = 'llama-factory-trainer-log';

/** `trainer_log.jsonl` of LLaMA-Factory's `LogCallback`: a line a log call, with the progress beside the losses. */
export const llamaFactory: RunReader = {
  id,
  title: 'LLaMA-Factory `trainer_log.jsonl`',
  url: 'https://github.com/hiyouga/LLaMA-Factory/blob/main/src/llamafactory/train/callbacks.py',
  recognisedBy: 'JSON lines with `current_steps`, `total_steps` and `percentage`',
  axis: '`current_steps`: updates done; `total_steps` is the planned length',
  metrics: '`loss`, `eval_loss`; `null` where a line does not log one',
  best: '–',
  quirks: [
    '`lr` and `learning_rate`',
    'the evaluation of the loaded best checkpoint at the end, also where it counts its own batches',
    'runs appended by a second start',
  ],
  files: ['**/*.jsonl'],
  recognise: ({ path, text }) => (/\.jsonl$/i.test(path) && /"current_steps"/.test(text) && /"total_steps"/.test(text) ? 0.95 : 0),
  parse: (path) => wholeText(path, read),
};

interface ProgressLine extends LogLine {
  readonly total: number;
  readonly isTraining: boolean;
}

function read(file: TextFile): RunReadResult {
  const lines: ProgressLine[] = [];
  const broken: number[] = [];
  for (const { text, line } of linesOf(file.text)) {
    const progress = progressOf(text, line);
    if (progress === null) broken.push(line);
    else lines.push(progress);
  }
  const { kept, problems } = withoutOwnLoops(lines, file.path);
  return runsOfTable(tableOfLines(file.path, kept, [...brokenLines(file.path, broken, lines), ...problems]), { format: id, stepBase: 1 });
}

function progressOf(text: string, line: number): ProgressLine | null {
  const row = parseJsonLine(text);
  if (!isRow(row)) return null;
  const values: Record<string, number | string> = Object.create(null);
  for (const [name, value] of Object.entries(row)) if (typeof value === 'number' || typeof value === 'string') values[name] = value;
  const total = values.total_steps;
  return { line, values, total: typeof total === 'number' ? total : Number.NaN, isTraining: typeof values.loss === 'number' };
}

/**
 * Leaves out the lines that count the batches of an evaluation or a prediction instead of updates: their total is another than that of the
 * training lines before them, and they log no training loss. One that repeats an evaluation's loss is the final evaluation of the loaded best.
 */
function withoutOwnLoops(lines: readonly ProgressLine[], path: string): { readonly kept: readonly ProgressLine[]; readonly problems: readonly Problem[] } {
  const kept: ProgressLine[] = [];
  const problems: Problem[] = [];
  let total: number | null = lines.find(({ isTraining }) => isTraining)?.total ?? null;
  for (const line of lines) {
    if (line.isTraining) total = line.total;
    if (total === null || line.total === total) {
      kept.push(line);
      continue;
    }
    const earlier = kept.find(({ values }) => values.eval_loss !== undefined && values.eval_loss === line.values.eval_loss);
    const [step, bestStep] = [line.values.current_steps, earlier?.values.current_steps];
    if (typeof step !== 'number' || typeof bestStep !== 'number') continue;
    problems.push({ code: 'repeated-final-evaluation', path, line: line.line, values: { step, best_step: bestStep } });
  }
  return { kept, problems };
}

/** A broken last line is a log that was cut. */
function brokenLines(path: string, broken: readonly number[], lines: readonly ProgressLine[]): readonly Problem[] {
  const last = lines.at(-1)?.line ?? 0;
  return broken
    .slice(0, 50)
    .map((line) => ({ code: line > last ? 'truncated' : 'syntax-error', path, line, values: line > last ? {} : { lines: broken.length } }));
}
