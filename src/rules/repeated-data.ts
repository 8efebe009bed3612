import * as z from 'zod';
import { type LanguageTraining, languageTrainingOf } from '../changes/language-model.ts';
import { knownFrom } from '../changes/lengths.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { Study } from '../model/study.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** Up to this many epochs of one text corpus are as good as new text. */
    epochs: z.number().positive().default(4),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  readonly epochs: number;
  /** What the epochs are worth in epochs of unique text, and that over their number. */
  readonly uniqueEpochsWorth: number;
  readonly worthShare: number;
  /** What one more epoch would add, in epochs of unique text. */
  readonly nextEpochWorth: number;
  /** `pretraining` or `fine-tuning`. */
  readonly training: string;
  /** How the epochs are known: `epochs` as stated, `run` by the steps of an epoch that runs logged, `tokens` by the size of the corpus. */
  readonly knownBy: string;
  readonly maxTrainSteps: number;
  readonly unit: string;
};

export const repeatedData = defineRule<Options, Found>({
  meta: {
    id: 'repeated-data',
    severity: 'note',
    claims: [],
    status: 'fact',
    needs: 'a config of language-model training whose number of epochs is known',
    since: '0.1.0',
    sources: [{ title: 'Muennighoff et al. 2023, Scaling Data-Constrained Language Models', url: 'https://arxiv.org/abs/2305.16264' }],
    subjects: ['config'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'config' ? checkConfig(subject.config, subject.studies, options) : { kind: 'silent' };
  },
});

/** R* of the paper's fit: how many repetitions it takes until they are worth 1 - 1/e of new text each. */
const halfLife = 15.4;

/** D' / U = 1 + R*·(1 - e^(-R/R*)) with R = epochs - 1 repetitions (Muennighoff et al. 2023, eq. 5 and appendix); up to one epoch nothing is repeated. */
export function uniqueEpochsWorth(epochs: number): number {
  return epochs <= 1 ? Math.max(0, epochs) : 1 + halfLife * (1 - Math.exp(-(epochs - 1) / halfLife));
}

function checkConfig(config: TrainingConfig, studies: readonly Study[], options: Options): Verdict<Found> {
  if (isSmokeTest(config)) return { kind: 'silent' };
  // Pictures and sound are augmented and train for a hundred epochs; labels and rewards are no corpus: the fit is of text alone.
  const training = languageTrainingOf(config);
  const length = config.maxTrainSteps?.value;
  const known = training === null ? null : epochsOf(config, studies);
  if (training === null || known === null || length === undefined) return { kind: 'silent' };
  const { epochs } = known;
  if (epochs <= options.epochs) return { kind: 'clear' };
  const worth = uniqueEpochsWorth(epochs);
  const at = config.maxTrainSteps?.span;
  return {
    kind: 'advise',
    advice: [
      {
        evidence: {
          epochs,
          uniqueEpochsWorth: worth,
          worthShare: worth / epochs,
          nextEpochWorth: uniqueEpochsWorth(epochs + 1) - worth,
          training,
          knownBy: known.by,
          maxTrainSteps: length.value,
          unit: length.unit,
        },
        confidence: confidenceFor(training),
        key: 'epochs',
        ...(at === undefined ? {} : { at }),
      },
    ],
  };
}

/** The constant was fitted to pretraining; what it is for fine-tuning is open. */
function confidenceFor(training: LanguageTraining): 'medium' | 'low' {
  return training === 'pretraining' ? 'medium' : 'low';
}

const corpusTokens = /(?:^|\.)(?:dataset_tokens|corpus_tokens|unique_tokens|num_dataset_tokens|tokens_in_dataset|dataset_num_tokens|dataset_size_tokens)$/i;
const sequenceLength = /(?:^|\.)(?:block_size|seq_len|seq_length|sequence_length|max_seq_len|max_seq_length|max_sequence_length|max_target_length)$/i;

interface Epochs {
  readonly epochs: number;
  readonly by: 'epochs' | 'run' | 'tokens';
}

/** Passes over the corpus: as stated, or by the steps of an epoch that the runs prove, or by the tokens of run and corpus. */
function epochsOf(config: TrainingConfig, studies: readonly Study[]): Epochs | null {
  const length = config.maxTrainSteps?.value;
  if (length === undefined || !(length.value > 0) || !Number.isFinite(length.value)) return null;
  if (length.unit === 'epochs') return { epochs: length.value, by: 'epochs' };
  const { stepsPerEpoch } = knownFrom(studies);
  if (length.unit === 'steps' && stepsPerEpoch !== undefined && stepsPerEpoch > 0) return { epochs: length.value / stepsPerEpoch, by: 'run' };
  const unique = numberAt(config, corpusTokens);
  const tokens = length.unit === 'tokens' ? length.value : tokensOf(config, length);
  return unique === null || tokens === null ? null : { epochs: tokens / unique, by: 'tokens' };
}

function tokensOf(config: TrainingConfig, { value, unit }: { readonly value: number; readonly unit: string }): number | null {
  const sequence = numberAt(config, sequenceLength);
  const batch = config.batch.global?.value ?? null;
  if (sequence === null) return null;
  if (unit === 'samples') return value * sequence;
  return unit === 'steps' && batch !== null ? value * batch * sequence : null;
}

/** The one positive number that keys of a kind hold; null where there is none, or where they disagree. */
function numberAt({ values }: TrainingConfig, key: RegExp): number | null {
  const found = new Set([...values].flatMap(([path, { value }]) => (key.test(path) && typeof value === 'number' && value > 0 ? [value] : [])));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
