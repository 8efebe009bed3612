import type { Scalar, TextFile } from '../../model/source.ts';
import { type JsonValue, parseJsonData } from '../../text/json-data.ts';
import { folderOf } from '../folders.ts';
import { kindOfName } from '../names.ts';
import { wholeText } from '../parsers.ts';
import type { RunReader, RunReadResult } from '../reader.ts';
import { partOfRun } from '../record.ts';

const id = 'hugging-face-results';

/** What the transformers Trainer writes with `save_metrics`: final values, flat, with the clocks that tell which splits were run. */
const signature = /"(train|eval|predict|test)_(runtime|samples_per_second|steps_per_second)"\s*:/;

/** `all_results.json`, `train_results.json`, `eval_results.json`: what a run ended with; they complete the `trainer_state.json` beside them. */
export const huggingFaceResults: RunReader = {
  id,
  title: 'Hugging Face `all_results.json`, `train_results.json`, `eval_results.json`',
  url: 'https://huggingface.co/docs/transformers/main_classes/trainer#transformers.Trainer.save_metrics',
  recognisedBy: 'a flat `.json` object with `train_runtime`, `eval_runtime` or `…_samples_per_second`',
  axis: 'none: final values; `epoch` says how far the run was',
  metrics: '`eval_*` and `predict_*`, final; `train_loss` is the mean over the run',
  best: '–',
  quirks: ['part of the run whose `trainer_state.json` stands beside it', 'alone: final values only, no best step'],
  files: ['**/*.json'],
  recognise: ({ path, text }) => {
    if (!/\.json$/i.test(path) || text.includes('"log_history"') || !/^\s*\{/.test(text)) return 0;
    if (signature.test(text)) return 0.8;
    return /(^|\/)(all|train|eval|test|predict)_results\.json$/i.test(path) ? 0.5 : 0;
  },
  parse: (path) => wholeText(path, read),
};

function read(file: TextFile): RunReadResult {
  const { value, problems } = parseJsonData(file);
  const fields = flatFields(value);
  const finalValues: Record<string, number> = Object.create(null);
  for (const [name, number] of fields ?? []) if (typeof number === 'number' && isMeasure(name)) finalValues[name] = number;
  const path = file.path;
  if (Object.keys(finalValues).length === 0)
    return { kind: 'unreadable', problems: [...problems, { code: 'not-a-result', path, line: null, values: { reason: 'no-metric-columns' } }] };
  const run = partOfRun({ format: id, path, part: folderOf(path) }, { finalValues });
  return { kind: 'read', runs: [run], problems };
}

/** The entries of a flat object; null where it holds lists or objects, as other tools' results do. */
function flatFields(value: JsonValue): readonly (readonly [string, Scalar])[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries: (readonly [string, Scalar])[] = [];
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === 'object' && field !== null) return null;
    entries.push([name, field]);
  }
  return entries;
}

/** `eval_loss`, `train_loss`, `predict_rouge1`; no clock, no count of samples. */
function isMeasure(name: string): boolean {
  if (!/^(train|eval|predict|test)_/.test(name)) return false;
  const kind = kindOfName(name.replace(/^predict_/, 'test_'));
  return kind === 'validation' || kind === 'test' || kind === 'train';
}
