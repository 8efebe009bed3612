import type { Problem } from '../../model/problem.ts';
import { decodeFile } from '../../text/decode.ts';
import { type Damage, damageProblem, leftOutProblem } from '../framing/damage.ts';
import type { RunParser, RunReader, RunReadResult } from '../reader.ts';
import { readEvent } from './event.ts';
import { EventLog } from './log.ts';
import { TfRecords } from './records.ts';
import { hasMeasures, runsOfLog } from './runs.ts';

const id = 'tensorboard';

/** A Git LFS pointer is shorter than this. */
const keptHeadBytes = 1024;

/** Event files of TensorBoard, whoever writes them: PyTorch, TensorFlow, Keras, JAX's CLU, Lightning, Megatron-LM, Ray Tune. */
export const tensorboard: RunReader = {
  id,
  title: 'TensorBoard event files',
  url: 'https://www.tensorflow.org/tensorboard',
  recognisedBy: 'a name with `tfevents`, records of TFRecord, and a first event that names the version `brain.Event`',
  axis: "each event's step, as the writer gave it; whether it counts or indexes is told from the numbers; epochs where Keras wrote them, where a logged `epoch` is the step itself, or where the last step is the number of epochs that a hyperparameter names",
  metrics:
    'scalars, in `simple_value` (PyTorch, TensorFlow 1) and in tensors of the plugin `scalars` (TensorFlow 2, Keras, CLU), by their tags; `train/` and `validation/` below one folder are one run',
  best: '–',
  quirks: [
    'truncated files and wrong checksums: what stands before is read',
    'several launches in one folder are runs of their own, unless one goes on where another ended',
    "Megatron-LM's `X vs samples` and Keras's `evaluation_X_vs_iterations`, which count on another axis, are left out",
    "Keras's `epoch_loss` in `validation/` is `validation/loss`",
    "Ray Tune's `ray/tune/X` is X by training iteration",
    'hyperparameters from the hparams plugin, from `args` of the Hugging Face Trainer and from a text a setting (Megatron-LM)',
    'the log of the Hugging Face Trainer below its output folder and the state in it are one run',
    'writers of `add_scalars` and `add_hparams` in folders of their own',
    'Git LFS pointers',
  ],
  files: ['**/*tfevents*'],
  recognise: ({ path, bytes, text }) => {
    if (/tfevents/i.test(path.slice(path.lastIndexOf('/') + 1))) return 1;
    return bytes.length > 24 && text.slice(0, 64).includes('brain.Event:') ? 0.9 : 0;
  },
  parse,
};

function parse(path: string): RunParser {
  const log = new EventLog();
  let head = new Uint8Array(0);
  let broken = 0;
  const records = new TfRecords((data) => {
    const event = readEvent(data);
    if (event === null) broken++;
    else log.add(event);
  });
  return {
    take: (bytes) => {
      if (head.length < keptHeadBytes) head = Uint8Array.from([...head, ...bytes.subarray(0, keptHeadBytes - head.length)]);
      records.take(bytes);
    },
    finish: () => answer(path, log, { head, damage: records.finish(), leftOut: broken + records.skipped }),
  };
}

interface Rest {
  readonly head: Uint8Array;
  readonly damage: Damage | null;
  readonly leftOut: number;
}

function answer(path: string, log: EventLog, { head, damage, leftOut }: Rest): RunReadResult {
  const problems: Problem[] = [];
  if (damage !== null) problems.push(damageProblem(path, damage));
  if (leftOut > 0) problems.push(leftOutProblem(path, leftOut));
  if (log.events === 0) return unreadable(path, head, problems);
  if (log.curves.leftOut > 0) problems.push({ code: 'truncated', path, line: null, values: { rows: log.curves.count - log.curves.leftOut } });
  const hasSettings = Object.keys(log.settings()).length > 0;
  if (hasMeasures(log) || hasSettings) return { kind: 'read', runs: runsOfLog(path, log, id), problems: [...problems, ...nothingLogged(path, log)] };
  return { kind: 'read', runs: [], problems: [...problems, ...nothingLogged(path, log)] };
}

/** A file that does not begin as an event file: empty, a pointer, or damaged at once. */
function unreadable(path: string, head: Uint8Array, problems: readonly Problem[]): RunReadResult {
  const named = decodeFile(path, head).problems.filter(({ code }) => code === 'file-lfs-pointer' || code === 'file-empty');
  const another: Problem = { code: 'not-a-result', path, line: null, values: { reason: 'another-format' } };
  return { kind: 'unreadable', problems: named.length > 0 ? named : problems.some(({ values }) => values.byte === 0) ? [another] : [...problems, another] };
}

function nothingLogged(path: string, log: EventLog): Problem[] {
  if (hasMeasures(log)) return [];
  return [{ code: 'not-a-result', path, line: null, values: { reason: log.events === 1 ? 'no-events' : 'no-scalars' } }];
}
