import * as z from 'zod';
import { batchChange, lengthsOf, type NumberChange, strengthChange } from '../changes/fields.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import type { ConfigPair } from '../changes/stretch.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** A batch smaller by this factor needs more steps. */
    batchFactor: z.number().gt(1).default(1.5),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** What raises the variance of the gradients: `batch`, `augmentation`, `regularization`, and the settings by name. */
  readonly causes: readonly string[];
  readonly settings: readonly string[];
  readonly oldBatch: number | null;
  readonly batch: number | null;
  /** The interval of the steps multiplier: 1 to the ratio of the batches; the upper end is null where only augmentation or regularisation changed. */
  readonly lowMultiplier: number;
  readonly highMultiplier: number | null;
  readonly maxTrainSteps: number;
  readonly highMaxTrainSteps: number | null;
  readonly unit: string;
};

export const gradientVariance = defineRule<Options, Found>({
  meta: {
    id: 'gradient-variance',
    severity: 'note',
    claims: ['S13', 'S14', 'E2'],
    status: 'fact',
    needs: 'two versions of a config with one length, in steps',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: determining the number of steps for each training run',
        url: 'https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run',
      },
      { title: 'McCandlish et al. 2018, An Empirical Model of Large-Batch Training', url: 'https://arxiv.org/abs/1812.06162' },
      { title: 'Shallue et al. 2018, Measuring the Effects of Data Parallelism on Neural Network Training', url: 'https://arxiv.org/abs/1811.03600' },
    ],
    subjects: ['config-change'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'config-change' ? checkChange(subject, options) : { kind: 'silent' };
  },
});

function checkChange({ before, after }: ConfigPair, options: Options): Verdict<Found> {
  const lengths = lengthsOf(before, after);
  if (lengths === null || isSmokeTest(after)) return { kind: 'silent' };
  const batch = batchChange(before, after);
  const augmentation = strengthChange(before.augmentation, after.augmentation);
  const regularization = strengthChange(before.regularization, after.regularization);
  if (batch === null && [augmentation, regularization].every(({ stronger }) => stronger.length === 0)) return { kind: 'silent' };
  const isSmaller = batch !== null && batch.from / batch.to >= options.batchFactor;
  // Epochs already turn a smaller batch into more updates (science §1.3, R5).
  const byBatch = isSmaller && lengths.unit === 'steps' ? batch : null;
  // One kind made stronger while the other is made weaker is a trade, not a rise.
  const isTrade = augmentation.weaker.length > 0 || regularization.weaker.length > 0;
  const settings = isTrade ? [] : [...augmentation.stronger, ...regularization.stronger];
  const ratio = byBatch === null ? null : byBatch.from / byBatch.to;
  const raised = lengths.ratio;
  if (byBatch === null && settings.length === 0) return { kind: 'clear' };
  // The run was made longer already, or shorter on purpose: its length is being looked at.
  if (raised !== 1) return { kind: 'clear' };
  const at = (byBatch ?? settings[0])?.span ?? lengths.span;
  return {
    kind: 'advise',
    advice: [
      {
        evidence: {
          causes: causesOf(byBatch, augmentation.stronger, regularization.stronger, isTrade),
          settings: settings.map(({ name, from, to }) => `${name}: ${from} → ${to}`),
          oldBatch: byBatch?.from ?? null,
          batch: byBatch?.to ?? null,
          lowMultiplier: 1,
          highMultiplier: ratio,
          maxTrainSteps: lengths.to,
          highMaxTrainSteps: ratio === null ? null : Math.ceil(lengths.to * ratio),
          unit: lengths.unit,
        },
        // The direction is a fact; how much is not known without the gradient noise scale.
        confidence: 'low',
        key: 'variance',
        ...(at === undefined ? {} : { at }),
      },
    ],
  };
}

function causesOf(batch: NumberChange | null, augmentation: readonly NumberChange[], regularization: readonly NumberChange[], isTrade: boolean): string[] {
  const causes = batch === null ? [] : ['batch'];
  if (!isTrade && augmentation.length > 0) causes.push('augmentation');
  if (!isTrade && regularization.length > 0) causes.push('regularization');
  return causes;
}
