import type { ConvertedConfig, TrainingConfig } from '../model/config.ts';
import type { Conversion } from '../model/conversion.ts';
import type { ConfigDocument } from '../model/document.ts';
import type { Scalar, Sourced, TextFile } from '../model/source.ts';
import { fulfils } from '../schedules/recipes.ts';
import { applyEdit } from '../text/edit.ts';
import { lookup } from '../text/lookup.ts';
import { type KeySetting, rewrite } from '../text/rewrite.ts';

/** The path of the key whose value stands there, as settings name it; null where the value stands in no key of the file. */
export function pathOf({ values }: TrainingConfig, value: Sourced<unknown> | null | undefined): string | null {
  const span = value?.span;
  if (span === undefined) return null;
  for (const [path, other] of values) if (other.span?.start === span.start && other.span.path === span.path) return path;
  return null;
}

/** The mapping that a path lies in, with a dot behind it; empty for the top. */
export function prefixOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.') + 1);
}

/** The last key of a path. */
export function keyOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** The key that gives the run a conversion's length; none where it has it already, null where its length is in another unit or in no key of the file. */
export function lengthSettings(config: TrainingConfig, { unit, toSteps }: Conversion): readonly KeySetting[] | null {
  const { schedule, maxTrainSteps } = config;
  if (schedule?.kind === 'known' && schedule.runLength === toSteps) return [];
  const path = pathOf(config, maxTrainSteps);
  return path === null || maxTrainSteps?.value.unit !== unit ? null : [{ path, value: toSteps }];
}

/** A number of the file times a factor, whole where it was whole; null where the file has no number there. */
export function grownSetting({ values }: TrainingConfig, path: string, factor: number): KeySetting | null {
  const value = values.get(path)?.value;
  if (typeof value !== 'number') return null;
  return { path, value: Number.isInteger(value) ? Math.round(value * factor) : value * factor };
}

/** The shortest decimal that gives `part` of `whole`, and not less: frameworks cut or round the product to whole updates. */
export function shareOf(part: number, whole: number): number {
  const share = part / whole;
  const [, power = '0'] = share.toExponential().split('e');
  for (let digits = 1; digits < 15; digits++) {
    const rounded = Number(share.toPrecision(digits));
    const up = rounded * whole >= part ? rounded : Number((rounded + 10 ** (Number(power) - digits + 1)).toPrecision(digits));
    if (up * whole >= part && up * whole - part < 1e-6) return up;
  }
  return share;
}

/** What it takes to write a conversion down in a file and to read it back. */
export interface ConversionPlace {
  readonly file: TextFile;
  readonly document: ConfigDocument;
  /** The framework's way of saying it: the keys to set; null where the framework cannot. */
  settingsFor: ((config: TrainingConfig, conversion: Conversion) => readonly KeySetting[] | null) | null;
  /** The same config of a changed text. */
  readAgain(file: TextFile): TrainingConfig | null;
}

/**
 * A config that can say how other values, or a conversion of its schedule, are written in its file. What is offered was read back first: its schedule does what the conversion
 * asks for, and its length is the conversion's; what reads back as something else is not offered at all.
 */
export function convertible(config: TrainingConfig, { file, document, settingsFor, readAgain }: ConversionPlace): TrainingConfig {
  const isInterpolated = ({ path }: KeySetting): boolean => {
    const node = lookup(document.root, path);
    return node?.kind === 'scalar' && typeof node.value === 'string' && node.value.includes('${');
  };
  // What an interpolation says is said elsewhere: a number in its place would take the two apart.
  const written = (settings: readonly KeySetting[]) => (settings.some(isInterpolated) ? null : rewrite(file, document, settings));
  const tryKeys = (values: Readonly<Record<string, Scalar>>) => {
    const edit = written(Object.entries(values).map(([path, value]) => ({ path, value })));
    const read = edit === null ? null : readAgain({ path: file.path, text: applyEdit(file.text, edit) });
    return edit === null || read === null ? null : { edit, config: read };
  };
  if (settingsFor === null) return { ...config, tryKeys };
  const convert = (conversion: Conversion): ConvertedConfig | null => {
    const settings = settingsFor(config, conversion);
    if (settings === null) return null;
    const changed = settings.filter(({ path, value }) => config.values.get(path)?.value !== value);
    const keys = Object.fromEntries(changed.map(({ path, value }) => [path, value]));
    const edit = written(changed);
    const read = edit === null ? null : readAgain({ path: file.path, text: applyEdit(file.text, edit) });
    const schedule = read?.schedule ?? null;
    if (edit === null) return { keys, edit: null, schedule: null };
    const isRight = schedule?.kind === 'known' && fulfils(schedule.schedule, conversion) && schedule.runLength === conversion.toSteps;
    return isRight ? { keys, edit, schedule: schedule.schedule } : null;
  };
  return { ...config, convert, tryKeys };
}
