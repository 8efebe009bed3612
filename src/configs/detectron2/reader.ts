import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import type { Sourced } from '../../model/source.ts';
import { flatten } from '../../text/lookup.ts';
import { buildConfig } from '../build.ts';
import { byDefault, fieldsOf, firstOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { asSolver, isLazyConfig } from './lazy.ts';
import { bindDetectron2 } from './schedule.ts';
import { detectron2Support } from './support.ts';

const solverNames = new Set(['MAX_ITER', 'BASE_LR', 'IMS_PER_BATCH', 'STEPS', 'WARMUP_ITERS', 'CHECKPOINT_PERIOD', 'LR_SCHEDULER_NAME', 'GAMMA']);
const sectionNames = new Set(['MODEL', 'DATASETS', 'INPUT', 'TEST', 'DATALOADER', 'OUTPUT_DIR', 'VERSION', 'CUDNN_BENCHMARK', 'VIS_PERIOD', 'SEED', 'GLOBAL']);

/** The YAML configs of detectron2 (yacs), with the files they inherit by `_BASE_`, and the config.yaml that a run dumps. */
export const detectron2: ConfigReader = {
  id: 'detectron2',
  title: 'detectron2',
  url: 'https://detectron2.readthedocs.io/en/latest/modules/config.html#yaml-config-references',
  recognisedBy:
    '`SOLVER` with `MAX_ITER`, `BASE_LR`, `IMS_PER_BATCH` or the like; `_BASE_` beside `MODEL`, `INPUT`, `DATASETS`; lazy configs in Python by `train.max_iter`, `lr_multiplier`',
  languages: ['yaml', 'json', 'python'],
  support: detectron2Support,
  recognise: (document) => {
    if (document.language === 'python') return isLazyConfig(document) ? 0.85 : 0;
    return document.root.kind === 'mapping' ? scoreOf(document.root, document.composition !== undefined) : 0;
  },
  read: (document) => ({
    kind: 'read',
    value: [document.language === 'python' ? readLazy(document) : readDetectron2(document, document.composition?.isWhole ?? true)],
    problems: [],
  }),
};

function scoreOf(root: MappingNode, isComposed: boolean): number {
  const solver = root.entries.get('SOLVER')?.value;
  const own = solver?.kind === 'mapping' ? [...solver.entries.keys()].filter((key) => solverNames.has(key)).length : 0;
  const sections = [...root.entries.keys()].filter((key) => sectionNames.has(key)).length;
  if (own > 0 && (own + sections >= 2 || isComposed)) return 0.9;
  return isComposed && sections >= 1 ? 0.8 : 0;
}

/** What a lazy config imports from `common/` is not at hand, so that no default is certain. */
function readLazy(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  return {
    ...readDetectron2(asSolver(document), false),
    keepCheckpoints: fields.positive('train.checkpointer.max_to_keep'),
    ...namedRecords(document.root),
    values: flatten(document.root),
  };
}

function readDetectron2(document: ConfigDocument, isWhole: boolean): TrainingConfig {
  const fields = fieldsOf(document);
  const orDefault = <T>(value: Sourced<T> | null, key: string, otherwise: T): Sourced<T> | null =>
    value ?? (isWhole && !fields.has(key) ? byDefault(otherwise) : null);
  return buildConfig('detectron2', fields, {
    maxTrainSteps: inUnit(orDefault(fields.positive('SOLVER.MAX_ITER'), 'SOLVER.MAX_ITER', 40_000), 'steps'),
    learningRate: orDefault(fields.number('SOLVER.BASE_LR'), 'SOLVER.BASE_LR', 0.001),
    schedule: bindDetectron2(fields, isWhole),
    warmup: inUnit(orDefault(fields.number('SOLVER.WARMUP_ITERS'), 'SOLVER.WARMUP_ITERS', 1000), 'steps'),
    batch: { global: orDefault(fields.positive('SOLVER.IMS_PER_BATCH'), 'SOLVER.IMS_PER_BATCH', 16), devices: fields.positive('SOLVER.REFERENCE_WORLD_SIZE') },
    optimizer: {
      name: firstOf(fields.text('SOLVER.OPTIMIZER'), isWhole ? byDefault('SGD') : null),
      parameters: fields.record('SOLVER.MOMENTUM', 'SOLVER.NESTEROV'),
    },
    weightDecay: orDefault(fields.number('SOLVER.WEIGHT_DECAY'), 'SOLVER.WEIGHT_DECAY', 1e-4),
    ...namedRecords(document.root),
    evaluateEvery: fields.length('steps', 'TEST.EVAL_PERIOD'),
    saveEvery: inUnit(orDefault(fields.positive('SOLVER.CHECKPOINT_PERIOD'), 'SOLVER.CHECKPOINT_PERIOD', 5000), 'steps'),
  });
}
