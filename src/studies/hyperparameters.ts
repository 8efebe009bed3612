import type { TrainingConfig } from '../model/config.ts';
import { nameParts } from '../model/names.ts';
import type { RunRecord } from '../model/run.ts';
import type { Scalar } from '../model/source.ts';

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Last words of keys that hold names, places and machines: what tells two runs apart without making them different trainings. */
const nameWords = new Set([
  ...['name', 'id', 'uuid', 'dir', 'path', 'paths', 'folder', 'directory', 'file', 'filename', 'tag', 'tags', 'date', 'timestamp', 'device', 'devices', 'host'],
  ...['hostname', 'port', 'project', 'entity', 'group', 'notes', 'note', 'comment', 'description', 'url', 'user', 'username', 'output', 'logdir', 'savedir'],
  ...['outdir', 'workdir', 'root', 'home', 'cache', 'version', 'wandb', 'tensorboard', 'logger', 'verbose', 'title'],
]);

/** Names that are settings: which model, optimizer, schedule or data. */
const namedSettings = /(^|[._-])(model|optimizer|optim|scheduler|dataset|data|loss|activation|task|backbone|arch|tokenizer)([._-]|$)/i;

/** Whether a key holds a name, a place or a machine rather than a hyperparameter. */
export function isNameKey(key: string): boolean {
  const last = key.slice(key.lastIndexOf('.') + 1);
  const word = nameParts(last).at(-1) ?? '';
  return (nameWords.has(word) && !namedSettings.test(last)) || /^(wandb|hub|report_to|logging_dir|push_to)/i.test(last);
}

/** Whether a key holds the seed: repeats differ in it and are repeats all the same. */
export function isSeedKey(key: string): boolean {
  return nameParts(key).some((part) => /^(seed|seeds|random_state|randomseed)$/.test(part)) || /random_state$/i.test(key);
}

/** The settings of a run from its log and from the config beside it, names and places left out; where both have one, the log's counts. */
export function hyperparametersOf(run: RunRecord, config: TrainingConfig | null): Readonly<Record<string, Scalar>> {
  const values: Record<string, Scalar> = Object.create(null);
  const add = (key: string, value: Scalar) => {
    if (!reserved.has(key) && !isNameKey(key) && !isPathLike(value)) values[key] = value;
  };
  for (const [key, { value }] of config?.values ?? []) add(key, value);
  for (const [key, value] of Object.entries(run.hyperparameters)) add(key, value);
  const logged = constantRate(run);
  if (logged !== null && !Object.keys(values).some(isLearningRateKey)) values.learning_rate = logged;
  return values;
}

/** Whether a key holds the peak learning rate. */
export function isLearningRateKey(key: string): boolean {
  const last = key.slice(key.lastIndexOf('.') + 1).toLowerCase();
  return /^((base|peak|max|init|initial)[_-]?)?(lr0?|learning[_-]?rate)([_-]?(init|initial))?$/.test(last);
}

/** The one learning rate of a run that logged it and did not change it once a warmup was over; null for any other. */
export function constantRate(run: RunRecord): number | null {
  const series = run.series.find((one) => one.role === 'learning-rate' && one.values.length >= 2);
  if (series === undefined) return null;
  const peak = series.values.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY);
  const reached = series.values.findIndex((value) => isClose(value, peak));
  const isWarmup = series.values.slice(0, Math.max(0, reached)).every((value, index, before) => index === 0 || value >= (before[index - 1] ?? value));
  const stays = series.values.slice(reached).every((value) => isClose(value, peak));
  const isReachedEarly = reached >= 0 && reached * 2 < series.values.length;
  return Number.isFinite(peak) && isReachedEarly && isWarmup && stays ? peak : null;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-5 * Math.abs(b);
}

function isPathLike(value: Scalar): boolean {
  return typeof value === 'string' && (/^(\.{0,2}\/|~\/|[A-Za-z]:\\|\w+:\/\/)/.test(value) || value.length > 300);
}

/** The keys that differ among the trials, sorted; seeds left out. A key that some trials lack differs. */
export function variedKeys(trials: readonly Readonly<Record<string, Scalar>>[]): readonly string[] {
  const seen = new Map<string, { readonly values: Set<string>; count: number }>();
  for (const trial of trials) {
    for (const [key, value] of Object.entries(trial)) {
      const entry = seen.get(key) ?? { values: new Set<string>(), count: 0 };
      seen.set(key, entry);
      entry.values.add(canonical(value));
      entry.count++;
    }
  }
  return [...seen]
    .filter(([key, { values, count }]) => !isSeedKey(key) && (values.size > 1 || count < trials.length))
    .map(([key]) => key)
    .sort();
}

/** Equal for values that a framework takes as equal: 1e-3, 0.001 and the text "1e-3". */
export function canonical(value: Scalar): string {
  const asNumber = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof asNumber === 'number' && Number.isFinite(asNumber) ? String(asNumber) : String(value);
}

const regularizationParts =
  /(^|[._-])(weight_?decay|wd|dropout|drop(_?path|out)?(_?rate)?|stochastic_?depth|label_?smoothing|l1|l2|mixup|cutmix|cutout|rand_?aug(ment)?|auto_?augment|augment(ation)?s?|aug|random_(crop|erasing|flip)|color_?jitter|spec_?augment)([._-]|$)/i;

/** Those of some keys that hold regularisation or augmentation. */
export function regularizationKeys(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => regularizationParts.test(key));
}
