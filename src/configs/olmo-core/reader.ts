import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig } from '../build.ts';
import { inUnit } from '../fields.ts';
import { mappingsOf, textOf } from '../nodes.ts';
import type { ConfigReader } from '../reader.ts';
import { convertOlmoCore } from './convert.ts';
import { type ExperimentParts, partsOf } from './parts.ts';
import { bindOlmoCore } from './schedule.ts';
import { olmoCoreSupport } from './support.ts';
import { wholeNumberIn } from './times.ts';

/** Classes and their arguments that no other framework has. */
const ownClasses = /^(?:WSD|WSDS|PowerLR|CosWithWarmup|HalfCosWithWarmup|InvSqrtWithWarmup|CosWithWarmupAndLinearDecay|ComposableScheduler)$/;

/** OLMo-core: experiment configs as it saves them (`_CLASS_`), in YAML or JSON, and Python scripts that build them. */
export const olmoCore: ConfigReader = {
  id: 'olmo-core',
  title: 'OLMo-core',
  url: 'https://olmo-core.readthedocs.io/en/latest/optim.html',
  recognisedBy: '`_CLASS_: olmo_core.…`, or one of its scheduler classes (`WSD`, `CosWithWarmup`, …) with a `Duration`',
  languages: ['yaml', 'json', 'toml', 'python'],
  support: olmoCoreSupport,
  recognise: scoreOf,
  read: (document) => ({ kind: 'read', value: [readExperiment(partsOf(document))], problems: [] }),
  convert: convertOlmoCore,
};

function scoreOf(document: ConfigDocument): number {
  const parts = partsOf(document);
  const { scheduler } = parts;
  const isSaved = mappingsOf(document.root).some(({ node }) => /(?:^|\.)olmo_core\./.test(textOf(node.entries.get('_CLASS_')?.value) ?? ''));
  const trains = scheduler !== null || parts.maxDuration !== null || parts.optimizer !== null;
  if (isSaved && trains) return 0.95;
  if (scheduler === null) return 0;
  if (/olmo_core\./.test(scheduler.symbol)) return 0.95;
  if (ownClasses.test(scheduler.name) && scheduler.notation === 'tag') return 0.9;
  return parts.maxDuration !== null || (ownClasses.test(scheduler.name) && parts.optimizer !== null) ? 0.9 : 0;
}

function readExperiment(parts: ExperimentParts): TrainingConfig {
  const { fields, scheduler, optimizer, checkpointer } = parts;
  const isTokens = scheduler?.fields.text('units')?.value.replace(/^.*\./, '') === 'tokens';
  const warmup = inUnit(scheduler?.fields.number('warmup', 'warmup_steps') ?? null, isTokens ? 'tokens' : 'steps');
  return buildConfig('olmo-core', fields, {
    maxTrainSteps: readLength(parts),
    learningRate: optimizer?.number('lr') ?? null,
    schedule: bindOlmoCore(parts),
    warmup: warmup ?? inUnit(scheduler?.fields.number('warmup_fraction') ?? null, 'fraction'),
    batch: { global: sequences(parts) },
    optimizer: { name: parts.optimizerName, parameters: optimizer?.record('eps', 'betas.0', 'betas.1') ?? {} },
    weightDecay: optimizer?.number('weight_decay') ?? null,
    saveEvery: checkpointer?.length('steps', 'save_interval') ?? null,
  });
}

/** `hard_stop` stops a run; where both count the same the earlier one does. */
function readLength({ maxDuration, hardStop }: ExperimentParts): Sourced<Quantity> | null {
  if (hardStop === null || maxDuration === null) return hardStop ?? maxDuration;
  return hardStop.value.unit === maxDuration.value.unit && hardStop.value.value >= maxDuration.value.value ? maxDuration : hardStop;
}

/** `global_batch_size` counts tokens; in sequences where the file says how long they are. */
function sequences({ globalBatch, fields }: ExperimentParts): Sourced<number> | null {
  const node = fields.node('dataset.sequence_length', 'sequence_length', 'SEQUENCE_LENGTH', 'train_module.max_sequence_length');
  const length = wholeNumberIn(node);
  if (globalBatch === null || length === null || length <= 0) return null;
  const count = globalBatch.value / length;
  return Number.isInteger(count) ? { ...globalBatch, value: count } : null;
}
