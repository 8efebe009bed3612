import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import { buildConfig } from '../build.ts';
import { fieldsOf } from '../fields.ts';
import { convertHuggingFace } from '../hugging-face/convert.ts';
import { trainingArguments } from '../hugging-face/reader.ts';
import { namedRecords } from '../named.ts';
import { textOf } from '../nodes.ts';
import type { ConfigReader } from '../reader.ts';
import { llamaFactorySupport } from './support.ts';
import { argumentsOfV1, isOfV1 } from './v1.ts';

const stages = new Set(['pt', 'sft', 'rm', 'ppo', 'dpo', 'kto', 'orpo']);
const ownNames = [
  'finetuning_type',
  'template',
  'cutoff_len',
  'dataset',
  'dataset_dir',
  'lora_rank',
  'lora_target',
  'val_size',
  'pref_beta',
  'preprocessing_num_workers',
  'plot_loss',
  'do_train',
];

/** The configs of LLaMA-Factory, which take every TrainingArguments of transformers. */
export const llamaFactory: ConfigReader = {
  id: 'llama-factory',
  title: 'LLaMA-Factory',
  url: 'https://llamafactory.readthedocs.io/en/latest/advanced/arguments.html',
  recognisedBy:
    '`stage: sft` (or another of its stages) beside `finetuning_type`, `template`, `dataset`, `cutoff_len`, as flags of a launch script too; `model_class`, `train_dataset` and `dist_config` or `kernel_config` of its v1',
  languages: ['yaml', 'json', 'shell'],
  support: llamaFactorySupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readLlamaFactory(document)], problems: [] }),
  convert: convertHuggingFace,
};

/** A config that says `do_train: false`, or names nothing of a training run, is one for export, chat or evaluation. */
function scoreOf(root: MappingNode): number {
  const own = ownNames.filter((name) => root.entries.has(name)).length;
  const trains = ['do_train', 'num_train_epochs', 'max_steps', 'learning_rate', 'per_device_train_batch_size'].filter((name) => root.entries.has(name)).length;
  const doTrain = root.entries.get('do_train')?.value;
  if (doTrain?.kind === 'scalar' && doTrain.value === false) return 0;
  if (isOfV1(root)) return trains >= 1 ? 0.9 : 0;
  return stages.has(textOf(root.entries.get('stage')?.value) ?? '') && own >= 2 && trains >= 2 ? 0.9 : 0;
}

function readLlamaFactory(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const isV1 = document.root.kind === 'mapping' && isOfV1(document.root);
  return buildConfig('llama-factory', fields, { ...(isV1 ? argumentsOfV1(fields) : trainingArguments(fields)), ...namedRecords(document.root) });
}
