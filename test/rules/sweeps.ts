import type { Study } from '../../src/model/study.ts';
import { type RunSpec, studyOf } from '../helpers/study.ts';

/** One trial of a sweep: its learning rate, and the updates after which it fits the training set; `never`, or `diverges`. */
export interface SweepSpec extends RunSpec {
  readonly learningRate: number;
  readonly fits: number | 'never' | 'diverges';
}

/** A sweep whose trials run 20,000 updates and log every 100; the training accuracy reaches 1 as the specs say. */
export function sweepOf(specs: readonly SweepSpec[], study: Partial<Omit<Study, 'policy'>> = {}): Study {
  return studyOf(
    specs.map(({ learningRate, fits, ...rest }) => ({
      length: 20_000,
      every: 100,
      hyperparameters: { learning_rate: learningRate, batch_size: 64 },
      train: (done: number) => (fits === 'diverges' ? (done < 1_000 ? 2.3 : Number.NaN) : 2.3 / (1 + done * learningRate)),
      others: { train_accuracy: { role: 'train' as const, at: (done: number) => (typeof fits === 'number' && done >= fits ? 1 : 0.9) } },
      ...rest,
    })),
    { kind: 'learning-rate-sweep', ...study },
  );
}
