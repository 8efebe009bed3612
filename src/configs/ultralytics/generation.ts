import type { ConfigDocument } from '../../model/document.ts';
import { type Fields, fieldsOf } from '../fields.ts';

/** Which trainer wrote or reads a config: their defaults and their warmup differ. */
export type Generation = 'ultralytics' | 'yolov5' | 'yolov7';

/** The two parts of a YOLO config, which one file may hold together: options of the run, and hyperparameters. */
export interface YoloFiles {
  readonly generation: Generation;
  readonly options: Fields;
  readonly hyperparameters: Fields;
  /** False where the hyperparameters stand in another file (`hyp: data/hyp.scratch.yaml`). */
  readonly hasHyperparameters: boolean;
  /** `optimizer: auto` chooses the learning rate by itself and ignores `lr0`. */
  readonly optimizerDecides: boolean;
}

/** Splits a document into its parts: `opt.yaml` with `hyp` as a mapping, as a path, or everything side by side as in `args.yaml`. */
export function yoloFiles(document: ConfigDocument): YoloFiles {
  const options = fieldsOf(document);
  const nested = options.node('hyp');
  const hyperparameters = nested?.kind === 'mapping' ? fieldsOf(document, nested, options.problems, 'hyp.') : options;
  const generation = generationOf(options);
  return {
    generation,
    options,
    hyperparameters,
    hasHyperparameters: nested?.kind !== 'scalar',
    optimizerDecides: generation === 'ultralytics' && options.text('optimizer')?.value.toLowerCase() === 'auto',
  };
}

function generationOf(options: Fields): Generation {
  if (['task', 'mode', 'close_mosaic', 'batch'].some((key) => options.has(key))) return 'ultralytics';
  if (options.has('linear_lr')) return 'yolov7';
  return ['hyp', 'anchor_t', 'obj', 'fl_gamma', 'batch_size'].some((key) => options.has(key)) ? 'yolov5' : 'ultralytics';
}
