import type { TrainingConfig } from '../../model/config.ts';
import type { MappingNode } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig, type ConfigDraft } from '../build.ts';
import { byDefault, type Fields, firstOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { type YoloFiles, yoloFiles } from './generation.ts';
import { bindUltralytics } from './schedule.ts';
import { ultralyticsSupport } from './support.ts';

/** Names of YOLO trainers; the rates are theirs alone, the others only together. */
const rateNames = new Set(['lr0', 'lrf', 'cos_lr', 'warmup_bias_lr', 'warmup_momentum', 'close_mosaic', 'linear_lr', 'nbs']);
const otherNames = new Set([
  'imgsz',
  'img_size',
  'mosaic',
  'copy_paste',
  'hsv_h',
  'hsv_s',
  'hsv_v',
  'fliplr',
  'flipud',
  'degrees',
  'anchor_t',
  'fl_gamma',
  'cls_pw',
  'obj_pw',
  'dfl',
  'single_cls',
  'save_period',
  'noautoanchor',
  'exist_ok',
  'warmup_epochs',
  'deterministic',
  'multi_scale',
]);

/** args.yaml of Ultralytics (YOLOv8 and later), opt.yaml and hyp.yaml of YOLOv5 and YOLOv7. */
export const ultralytics: ConfigReader = {
  id: 'ultralytics',
  title: 'Ultralytics YOLO, YOLOv5, YOLOv7',
  url: 'https://docs.ultralytics.com/usage/cfg/',
  recognisedBy: '`lr0` or `lrf` beside other arguments of its trainers such as `warmup_bias_lr`, `cos_lr`, `close_mosaic`, `hsv_h`',
  languages: ['yaml', 'json', 'toml'],
  support: ultralyticsSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => {
    const files = yoloFiles(document);
    const isTraining = (files.options.text('mode')?.value ?? 'train') === 'train';
    return isTraining ? { kind: 'read', value: [readYolo(files)], problems: [] } : { kind: 'not-mine' };
  },
};

function scoreOf(root: MappingNode): number {
  const nested = root.entries.get('hyp')?.value;
  const names = [...root.entries.keys(), ...(nested?.kind === 'mapping' ? nested.entries.keys() : [])];
  const rates = names.filter((name) => rateNames.has(name)).length;
  const others = names.filter((name) => otherNames.has(name)).length;
  if (names.includes('lr0') && rates + others >= 2) return 0.85;
  if (rates >= 1 && rates + others >= 3) return 0.75;
  return others >= 4 && names.includes('epochs') ? 0.7 : 0;
}

function readYolo(files: YoloFiles): TrainingConfig {
  const { options, hyperparameters, generation, hasHyperparameters } = files;
  const number = (key: string, otherwise: number | null) =>
    firstOf(
      hyperparameters.number(key),
      options.number(key),
      hasHyperparameters && otherwise !== null && !hyperparameters.has(key) ? byDefault(otherwise) : null,
    );
  if (files.optimizerDecides && options.has('lr0')) options.report('keys-conflict', 'lr0', { with: 'optimizer', meaning: 'auto' });
  const isNew = generation === 'ultralytics';
  const isRun = isNew || ['epochs', 'weights', 'data', 'batch_size'].some((key) => options.has(key));
  return buildConfig('ultralytics', options, {
    maxTrainSteps: firstOf(options.length('epochs', 'epochs'), isNew && !options.has('epochs') ? byDefault<Quantity>({ value: 100, unit: 'epochs' }) : null),
    learningRate: number('lr0', 0.01),
    schedule: bindUltralytics(files),
    warmup: inUnit(number('warmup_epochs', 3), 'epochs'),
    batch: batchOf(options, generation),
    optimizer: {
      name: firstOf(options.text('optimizer'), options.flag('adam')?.value === true ? { ...options.flag('adam'), value: 'Adam' } : null),
      parameters: hyperparameters.record('momentum', 'warmup_momentum', 'warmup_bias_lr'),
    },
    weightDecay: number('weight_decay', 5e-4),
    ...namedRecords(options.root),
    evaluateEvery: isRun ? evaluation(options) : null,
    saveEvery: options.length('epochs', 'save_period'),
    selection: isRun ? { metric: byDefault('fitness'), goal: byDefault('max') } : {},
    earlyStoppingPatience: firstOf(options.positive('patience'), isNew && !options.has('patience') ? byDefault(100) : null),
  });
}

/**
 * `batch` is that of all devices; below 1 it is how Ultralytics is told to find one. YOLOv7 saves its `total_batch_size` and, as `batch_size`,
 * the share of one device.
 */
function batchOf(options: Fields, generation: YoloFiles['generation']): NonNullable<ConfigDraft['batch']> {
  const devices = firstOf(devicesOf(options), options.positive('world_size'));
  const total = options.positive('total_batch_size');
  if (generation !== 'ultralytics' && total !== null) return { global: total, perDevice: options.positive('batch_size'), devices };
  const batch = options.positive('batch', 'batch_size');
  return { global: batch !== null && batch.value < 1 ? null : batch, devices };
}

/** `device: 0,1,2` names three. */
function devicesOf(options: Fields): Sourced<number> | null {
  const node = options.node('device');
  if (node?.kind === 'sequence') return { value: node.items.length, span: node.span };
  const device = options.text('device');
  return device !== null && /^\d+(?:\s*,\s*\d+)*$/.test(device.value) ? { ...device, value: device.value.split(',').length } : null;
}

/** Each epoch, unless `val: false` or `noval` leaves only the last. */
function evaluation(options: Fields): Sourced<Quantity> | null {
  const val = options.flag('val');
  const off = val?.value === false || options.flag('noval', 'notest')?.value === true;
  return off ? null : { ...val, value: { value: 1, unit: 'epochs' } };
}
