import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { byDefault, type Fields, firstOf } from '../fields.ts';

/** Where the parts of a NeMo config stand: its optimizer, its scheduler, and the options of both. */
export interface NemoParts {
  readonly fields: Fields;
  /** The dotted path of the optimizer's mapping. */
  readonly optimizerPath: string | null;
  readonly optimizer: Fields;
  /** The options of an optimizer of NeMo 2, which stand below `config`; else the optimizer's own. */
  readonly optimizerOptions: Fields;
  /** The scheduler's mapping; null where the config has none. */
  readonly schedulerPath: string | null;
  readonly scheduler: Fields;
  /** The scheduler's arguments: its own keys, or `args`, or `args.params`. */
  readonly options: Fields;
  /** The class of NeMo's registry. */
  readonly name: Sourced<string> | null;
}

const optimizerPaths = ['model.optim', 'optim', 'model.optimizer', 'model.cfg.optim'];

/** Finds the parts; those that are not there have no fields. */
export function partsOf(fields: Fields): NemoParts {
  const optimizerPath = optimizerPaths.find((path) => fields.node(path)?.kind === 'mapping') ?? null;
  const optimizer = fields.under(optimizerPath ?? 'model.optim');
  const key = ['sched', 'lr_scheduler'].find((name) => optimizer.node(name)?.kind === 'mapping') ?? null;
  const scheduler = optimizer.under(key ?? 'sched');
  const options = ['args.params', 'args'].find((path) => scheduler.node(path)?.kind === 'mapping');
  const optimizerOptions = ['config', 'args.params'].find((path) => optimizer.node(path)?.kind === 'mapping');
  return {
    fields,
    optimizerPath,
    optimizer,
    optimizerOptions: optimizerOptions === undefined ? optimizer : optimizer.under(optimizerOptions),
    schedulerPath: optimizerPath === null || key === null ? null : `${optimizerPath}.${key}`,
    scheduler,
    options: options === undefined ? scheduler : scheduler.under(options),
    name: nameOf(scheduler),
  };
}

/** `name: CosineAnnealing`, or the class of `_target_: nemo.lightning.pytorch.optim.CosineAnnealingScheduler`, `…CosineAnnealingParams`. */
function nameOf(scheduler: Fields): Sourced<string> | null {
  const target = scheduler.text('_target_', 'args._target_');
  if (target !== null) return { ...target, value: target.value.replace(/^.*\./, '').replace(/(?:Scheduler|Params)$/, '') };
  return scheduler.text('name');
}

/** The learning rate of the optimizer; for Noam schedules a multiplier. */
export function readRate({ optimizer, optimizerOptions }: NemoParts): Sourced<number> | null {
  return firstOf(optimizerOptions.number('lr'), optimizer.number('lr'));
}

/** `trainer.max_steps`, else `trainer.max_epochs`; Lightning's -1 means no limit, and with neither it runs 1000 epochs. */
export function readLength(fields: Fields): Sourced<Quantity> | null {
  const given = firstOf(fields.length('steps', 'trainer.max_steps'), fields.length('epochs', 'trainer.max_epochs'));
  if (given !== null) return given;
  const unlimited = fields.has('trainer.max_epochs') || (fields.number('trainer.max_steps')?.value ?? -1) !== -1;
  const mayStandElsewhere = fields.document.composition?.isWhole === false;
  return unlimited || mayStandElsewhere || fields.node('trainer') === null ? null : byDefault({ value: 1000, unit: 'epochs' });
}
