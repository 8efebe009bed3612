import { withFitness } from '../fitness.ts';
import type { FileHead, RunReader } from '../reader.ts';
import { tableParser } from '../table/dialect.ts';
import { tableHeadOf } from '../table/header.ts';
import { fitnessOf } from './fitness.ts';

const id = 'ultralytics-results';

/** `results.csv` of Ultralytics YOLO from version 8; the `args.yaml` beside it is read as the run's config. */
export const ultralytics: RunReader = {
  id,
  title: 'Ultralytics YOLO (v8 and later) `results.csv`',
  url: 'https://docs.ultralytics.com/modes/train/',
  recognisedBy: 'a `.csv` file whose header has `epoch`, `train/…loss`, and `lr/pg0` or `metrics/mAP50…`',
  axis: '`epoch`: counts from 1 (indices from 0 in the first 8.0 releases)',
  metrics: '`val/*_loss`, `metrics/*`; the run selects by fitness: 0.1 mAP50 + 0.9 mAP50-95, for classification the mean of top 1 and top 5',
  best: 'the largest fitness, as `weights/best.pt`',
  quirks: ['padded headers', '`nan` cells', 'a stop by patience, counted from the last epoch that equals the best fitness'],
  files: ['**/*.csv'],
  recognise: ({ path, text }: FileHead) => {
    const names = /\.csv$/i.test(path) ? (tableHeadOf(text)?.names ?? []) : [];
    return names.includes('epoch') && names.some((name) => /^train\/\w*loss$/.test(name)) && names.some((name) => /^(lr\/pg\d+|metrics\/mAP50.*)$/.test(name))
      ? 0.95
      : 0;
  },
  parse: (path) => tableParser(path, { format: id, adjust: (run) => withFitness(run, fitnessOf) }),
};
