import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import type { Fields } from '../fields.ts';

/** The tables of a kohya_ss `config.toml` that hold training arguments; a flat file has none of them. */
const tables = [
  '',
  'basic.',
  'advanced.',
  'accelerate_launch.',
  'lora.',
  'dreambooth.',
  'finetune.',
  'training_arguments.',
  'optimizer_arguments.',
  'additional_network_arguments.',
];

/** A key in the places where it may stand: alone, or in a table of the file. */
export function anywhere(...keys: readonly string[]): string[] {
  return keys.flatMap((key) => tables.map((table) => `${table}${key}`));
}

/**
 * The run: `max_train_epochs` beats `max_train_steps`, as in sd-scripts; 0 steps are how the GUI says that `epoch` counts.
 * With none of them sd-scripts does 1600 steps.
 */
export function readLength(fields: Fields): Sourced<Quantity> | null {
  const epochs = fields.length('epochs', ...present(fields, 'max_train_epochs'));
  if (epochs !== null) return epochs;
  const steps = fields.length('steps', ...present(fields, 'max_train_steps'));
  if (steps !== null) return steps;
  const guiEpochs = fields.length('epochs', ...present(fields, 'epoch'));
  if (guiEpochs !== null) return guiEpochs;
  return present(fields, 'max_train_steps').length > 0 ? null : { value: { value: 1600, unit: 'steps' } };
}

/** The places of a key that hold something: the GUI writes an empty string for what is not set. */
export function present(fields: Fields, key: string): string[] {
  return anywhere(key).filter((path) => fields.has(path) && fields.text(path)?.value.trim() !== '');
}

/**
 * The warmup: `lr_warmup_steps` above 0 counts scheduler steps, below 1 or as `10%` it is a share; else `lr_warmup` of the GUI, in
 * percent of the run.
 */
export function readWarmup(fields: Fields): Sourced<Quantity> | null {
  const stated = fields.text(...present(fields, 'lr_warmup_steps'));
  const percent = stated === null ? null : /^\s*([\d.]+)\s*%\s*$/.exec(stated.value)?.[1];
  if (stated !== null && percent) return { ...stated, value: { value: Number(percent) / 100, unit: 'fraction' } };
  const steps = stated === null ? null : fields.number(...present(fields, 'lr_warmup_steps'));
  if (steps !== null && steps.value > 0) return { ...steps, value: { value: steps.value, unit: steps.value < 1 ? 'fraction' : 'steps' } };
  const share = fields.number(...present(fields, 'lr_warmup'));
  if (share !== null) return { ...share, value: { value: Math.max(0, share.value) / 100, unit: 'fraction' } };
  return steps === null ? null : { ...steps, value: { value: 0, unit: 'steps' } };
}

/** `learning_rate`, or where only parts of the model have one that of the U-Net; sd-scripts takes 2e-6 without any. */
export function readRate(fields: Fields): Sourced<number> | null {
  const found = fields.positive(...present(fields, 'learning_rate'), ...present(fields, 'unet_lr'));
  return found ?? (present(fields, 'learning_rate').length > 0 ? null : { value: 2e-6 });
}
