import type { Problem, ProblemCode } from '../../model/problem.ts';
import { isCredential } from '../../model/secret-names.ts';
import type { Scalar } from '../../model/source.ts';
import { code } from '../markup.ts';
import { amount } from '../numbers.ts';

type Values = Problem['values'];

/** The sentence of a problem. File and line stand beside it where it is rendered. */
export function problem({ code: problemCode, values }: Problem): string {
  return sentences[problemCode](withoutCredentials(values));
}

/** The sentence of a setting that holds a credential names the setting only. */
function withoutCredentials(values: Values): Values {
  const { key } = values;
  if (typeof key !== 'string') return values;
  const shown = Object.entries(values).map(([field, value]) => [field, (field === 'value' || field === 'text') && isCredential(key, value) ? '***' : value]);
  return Object.fromEntries(shown);
}

const notAResult: Readonly<Record<string, string>> = {
  'no-rows': 'it has no rows',
  'no-metric-columns': 'none of its columns is a metric with numbers in it, such as `val_loss`',
  'one-row-per-trial': 'each row is a trial of its own, with its final values',
  'no-log-history': 'it has no `log_history`',
  'another-format': 'it does not begin as its name says, or its first record is damaged',
  'no-scalars': 'it holds events, and none of them is a scalar such as a loss',
  'no-events': 'the writer was opened, and nothing was logged',
  'no-history': 'nothing was logged before the run ended',
  'no-trials': 'its studies have no trials',
  'no-runs': 'its experiments have no runs that were not deleted',
  'other-database': 'its tables are those of no tool that is known here (Optuna and MLflow are)',
  'no-tables': 'the database has no tables',
};

const leftOut: Readonly<Record<string, string>> = {
  'not-listed': ' by the platform, which lists 3,000 at most',
  'too-many': ' because a review reads no more',
  'too-many-candidates': ' that may include a changed file, because a review looks for those no further',
};

const sentences: Readonly<Record<ProblemCode, (values: Values) => string>> = {
  'file-binary': () => 'This is a binary file; it was not read.',
  'file-empty': () => 'The file is empty.',
  'file-too-large': (values) => `The file is too large to read (${size(values)}); its values are not judged.`,
  'file-lfs-pointer': (values) =>
    `This is a Git LFS pointer, not the file itself${numbered(values, 'size', (bytes) => ` (of ${bytes} bytes)`)}; its content was not read.`,
  'file-symlink': () => 'This is a symbolic link; links are not followed.',
  'file-submodule': () => 'This is a submodule; its files belong to another repository and were not read.',
  'file-unreadable': (values) => `The file could not be read${named(values, 'reason', (reason) => `: ${reason}`)}.`,
  'file-not-utf8': () => 'The file is not valid UTF-8; the bytes that are not were replaced.',
  'file-missing': (values) => named(values, 'included', (path) => `${path}, which this file includes, was not found.`) || 'The file was not found.',

  'syntax-error': (values) => `${syntax(values)} What could be read around it was read.`,
  'conflict-markers': (values) =>
    `The file holds merge conflict markers${values.repeated === true ? ', more than once' : ''}; what stands between them was not trusted.`,
  'duplicate-key': (values) => `The key ${key(values)} stands here again; the last value counts, as in the frameworks' own loaders.`,
  'alias-limit': (values) => `The aliases of this file expand to more than ${number(values, 'limit')} nodes; the rest was not read.`,
  'nesting-limit': (values) => `The nesting is deeper than ${number(values, 'limit')} levels; what lies deeper was not read.`,
  'unknown-tag': (values) => `The tag ${name(values, 'tag')} was kept as text and not evaluated.`,
  'reserved-key': (values) => `The key ${key(values)} is a reserved name; it was dropped.`,
  truncated: (values) =>
    numbered(values, 'rows', (rows) => `The file was read up to ${rows} rows; the rest is not judged.`) ||
    numbered(values, 'documents', (documents) => `The file was read up to ${documents} documents; the rest is not judged.`) ||
    numberedFrom0(values, 'byte', (byte) => `The file ends in the middle of the record at byte ${byte}; what stands before that was read.`) ||
    'The file ends in the middle of a value; what stands before that was read.',
  'record-damaged': (values) =>
    numberedFrom0(values, 'byte', (byte) => `The record at byte ${byte} does not match its checksum; what stands before it was read, the rest was not.`) ||
    `${plural(values, 'records', 'record', 'records')} could not be decoded or held too much; what stands beside was read.`,
  'database-not-opened': (values) =>
    values.reason === 'node'
      ? 'SQLite databases are read on Node 22 or newer; run Longrun there, or export the results as CSV (for Optuna: `study.trials_dataframe().to_csv(…)`).'
      : `${named(values, 'table', (table) => `The table ${table} of the database`) || 'The database'} could not be read${named(values, 'reason', (reason) => `: ${reason}`)}${values.table === undefined ? '' : '; what stands before that was read'}.`,
  'ragged-rows': (values) =>
    `${plural(values, 'rows', 'row has', 'rows have')} another number of cells than the header${numbered(values, 'columns', (columns) => ` (${columns} columns)`)}; missing cells count as empty.`,
  'not-finite': (values) => `${name(values, 'name')} holds ${plural(values, 'values', 'value that is', 'values that are')} not finite.`,

  'yaml-string-number': (values) =>
    `${name(values, 'text')}${named(values, 'key', (path) => ` of ${path}`)} is read as the number it looks like; PyYAML reads it as a string (a dot, as in \`5.0e-4\`, makes it a number everywhere).`,
  'value-not-understood': (values) =>
    `The value of ${key(values)}, ${shown(values.value)}, was not understood${named(values, 'expected', (expected) => `; expected: ${expected}`)}.`,
  'unit-not-known': (values) => `${key(values)} does not say whether ${shown(values.value)} counts steps or epochs; it is not judged.`,
  'quantity-open': (values) => `${key(values)} is left open (${shown(values.value)}); what depends on it is not judged.`,
  'schedule-unknown': (values) => `The schedule ${name(values, 'schedule')} is not known; its learning rates are not judged.`,
  'schedule-custom': (values) =>
    `${named(values, 'schedule', (schedule) => `The schedule ${schedule}`) || 'The schedule'} is the project's own code; its learning rates are not judged.`,
  'schedule-version': (values) =>
    `What ${key(values)} means depends on the framework's version${named(values, 'assumed', (version) => `; ${version} is assumed`)}.`,
  'keys-conflict': (values) =>
    `${named(values, 'without', (other) => `${key(values)} has no effect without ${other}`) || `${key(values)} and ${name(values, 'with')} contradict each other`}${named(values, 'meaning', (meaning) => `; read as ${meaning}`)}.`,
  'interpolation-open': (values) =>
    values.value === '???'
      ? `${key(values)} is to be given when the run is started (${shown(values.value)}); what depends on it is not judged.`
      : `${key(values)} refers to another value (${shown(values.value)}) that is not known here; what depends on it is not judged.`,
  'include-outside': (values) => `${name(values, 'included')}, which this file includes, is not a file of this repository; it was not read.`,
  'include-cycle': (values) => `${name(values, 'included')} includes itself by way of this file; it was included once.`,
  'include-limit': (values) =>
    `More than ${number(values, 'limit')} files make up this config; those beyond were not read, and what they say is not known here.`,
  'include-unreadable': (values) => `${name(values, 'included')}, which this file includes, holds no keys and values; nothing of it was used.`,
  'primary-missing': () =>
    'This file is an option for a Hydra config, and no config above it lists what it overrides; what that config says is not known here.',
  'config-part': (values) =>
    `This file is ${named(values, 'group', (group) => `an option of the group ${group}`) || 'a part'} of ${name(values, 'of')}${others(values)}; it is judged where it is included.`,
  'included-by': (values) =>
    `${plural(values, 'count', 'config includes', 'configs include')} this file, so this change changes them too: ${names(values, 'configs')}${numbered(values, 'more', (more) => ` and ${more} more`)}.`,
  'repeated-final-evaluation': (values) =>
    `The evaluation at step ${number(values, 'step')} repeats that of the best step, ${number(values, 'best_step')}, which was loaded at the end; it is not counted.`,
  'duplicate-rows': (values) => `${plural(values, 'rows', 'row repeats', 'rows repeat')} a step that was logged before; each step is counted once.`,
  'long-log': (values) => `The log is long: what its columns mean was decided on its first ${number(values, 'rows')} rows; all rows are counted.`,
  'several-runs': (values) => `The file holds ${number(values, 'runs')} runs; each is judged on its own.`,
  'reported-best-differs': (values) =>
    `The file reports a best of ${number(values, 'reported')}${named(values, 'metric', (metric) => ` for ${metric}`)}, which is not the best value in its log; the log counts.`,
  'no-step-column': () => 'No column of steps or epochs was found, so these rows were not read as a run.',
  'no-evaluations': () => 'The run logs no validation metric; its best step is not known.',
  'final-values-only': () => 'The file holds what a run ended with, and no curve: where the best step was cannot be told from it.',
  'axis-counts-log-calls': (values) =>
    `${named(values, 'key', (key) => `The steps of this run are ${key}, which counts`) || 'The step numbers of this run count'} calls of the logger: no step, iteration or epoch was logged beside the metrics.`,
  'run-without-config': () => 'The planned length of this run is not known: the file does not say it, and no config was found beside it.',
  'config-without-length': (values) =>
    `${named(values, 'config', (path) => `The config ${path}`) || 'The config'} does not say how long training is, in a unit that is understood.`,
  'not-a-result': (values) => `The file holds no log of a run: ${notAResult[String(values.reason)] ?? 'it has no steps with metrics'}${exitCode(values)}.`,
  'not-recognised': () => 'The file was not recognised as a training config or as run results.',
  'listing-incomplete': (values) =>
    `Not all files were looked at${numbered(values, 'left', (left) => `: ${left} were left out`)}${leftOut[String(values.why)] ?? ''}.`,
  'patch-missing': () => 'The platform left out the diff of this file, so no comment can stand on its lines.',
  note: (values) => named(values, 'message', (message) => message) || 'There is something to see here.',
};

function key(values: Values): string {
  return name(values, 'key');
}

/** A name in a `code` span, for sentences that cannot do without one. */
function name(values: Values, field: string): string {
  return shown(values[field]);
}

function shown(value: Scalar | undefined): string {
  return value === undefined ? 'a value' : code(String(value));
}

/** Several names, one a line in the value. */
function names(values: Values, field: string): string {
  return String(values[field] ?? '')
    .split('\n')
    .map((each) => code(each))
    .join(', ');
}

function others(values: Values): string {
  return numbered(values, 'more', (more) => ` and ${more} ${more === '1' ? 'other' : 'others'}`);
}

function named(values: Values, field: string, sentence: (name: string) => string): string {
  const value = values[field];
  return value === undefined || value === null || value === '' ? '' : sentence(code(String(value)));
}

function numbered(values: Values, field: string, sentence: (number: string) => string): string {
  const value = values[field];
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? sentence(amount(value)) : '';
}

function numberedFrom0(values: Values, field: string, sentence: (number: string) => string): string {
  const value = values[field];
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? sentence(amount(value)) : '';
}

/** How the run ended, where the file says so. */
function exitCode(values: Values): string {
  return typeof values.exit_code === 'number' ? ` (exit code ${values.exit_code})` : '';
}

function number(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'number' ? amount(value) : 'an unknown number of';
}

function plural(values: Values, field: string, one: string, many: string): string {
  const value = values[field];
  return typeof value === 'number' ? `${amount(value)} ${value === 1 ? one : many}` : `Some ${many}`;
}

function size(values: Values): string {
  const bytes = typeof values.bytes === 'number' ? values.bytes : values.size;
  const limit = typeof values.limit === 'number' ? `, the limit is ${amount(values.limit)}` : '';
  return typeof bytes === 'number' ? `${amount(bytes)} bytes${limit}` : 'its size is not known';
}

function syntax(values: Values): string {
  const lines = values.lines;
  if (typeof lines === 'number') return `${amount(lines)} ${lines === 1 ? 'line is' : 'lines are'} not valid.`;
  return `The syntax is broken${named(values, 'message', (message) => `: ${message}`)}${named(values, 'found', (found) => `, found ${found}`)}.`;
}
