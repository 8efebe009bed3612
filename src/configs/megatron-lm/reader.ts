import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import { buildConfig } from '../build.ts';
import { byDefault, type Fields, fieldsOf } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { PlacedMapping } from '../nodes.ts';
import type { ConfigReader } from '../reader.ts';
import { globalBatch } from './batch.ts';
import { convertMegatron } from './convert.ts';
import { findFlags, flagsScore, spelled, spellings } from './flags.ts';
import { bindMegatron, readLength, readWarmup } from './schedule.ts';
import { megatronSupport } from './support.ts';

/** Megatron-LM's arguments: as flags under `MODEL_ARGS`, in a launch script, or under the names that argparse gives them. */
export const megatron: ConfigReader = {
  id: 'megatron-lm',
  title: 'Megatron-LM',
  url: 'https://github.com/NVIDIA/Megatron-LM',
  recognisedBy: '`--train-iters` or `--train-samples` beside other flags such as `--lr-decay-style`, `--micro-batch-size`, in YAML or a launch script',
  languages: ['yaml', 'json', 'shell'],
  support: megatronSupport,
  recognise: (document) => Math.max(0, ...findFlags(document).map(({ node }) => flagsScore(node))),
  read: (document) => {
    const placed = findFlags(document);
    if (placed.length === 0) return { kind: 'not-mine' };
    return { kind: 'read', value: placed.map((found) => readFlags(document, found, placed.length > 1)), problems: [] };
  },
  convert: convertMegatron,
};

function readFlags(document: ConfigDocument, { path, node }: PlacedMapping, isOneOfSeveral: boolean): TrainingConfig {
  const fields = fieldsOf(document, node, [], path.map((key) => `${key}.`).join(''));
  const optimizer = fields.text(...spellings('optimizer'));
  return buildConfig('megatron-lm', fields, {
    name: isOneOfSeveral ? path.join('.') : null,
    root: isOneOfSeveral ? node : document.root,
    maxTrainSteps: readLength(fields),
    learningRate: fields.number(...spellings('lr')),
    schedule: bindMegatron(fields),
    warmup: readWarmup(fields),
    batch: { perDevice: fields.positive(...spellings('micro_batch_size')), global: globalBatch(fields), devices: devicesOf(fields) },
    optimizer: {
      name: optimizer ?? byDefault('adam'),
      parameters: fields.record(...spelled('adam_beta1', 'adam_beta2', 'adam_eps', 'sgd_momentum', 'clip_grad', 'muon_momentum')),
    },
    weightDecay: fields.node(...spellings('weight_decay')) === null ? byDefault(0.01) : fields.number(...spellings('weight_decay')),
    ...namedRecords(node),
    evaluateEvery: fields.length('steps', ...spellings('eval_interval')),
    saveEvery: fields.length('steps', ...spellings('save_interval')),
  });
}

/** The processes of torchrun, where a launch script names both numbers. */
function devicesOf(fields: Fields) {
  const given = fields.positive(...spellings('world_size'));
  if (given !== null) return given;
  const perNode = fields.positive(...spelled('nproc_per_node'));
  const nodes = fields.positive(...spelled('nnodes'));
  return perNode === null || nodes === null ? null : { ...perNode, value: perNode.value * nodes.value };
}
