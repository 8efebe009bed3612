import type { RunContainer } from '../../model/run.ts';
import type { TextFile } from '../../model/source.ts';
import { parseYaml } from '../../text/yaml.ts';
import { folderOf, nameOf } from '../folders.ts';
import { wholeText } from '../parsers.ts';
import type { RunReader, RunReadResult } from '../reader.ts';
import { partOfRun } from '../record.ts';
import { readMetric } from './metric.ts';
import { readParameter } from './parameter.ts';

const id = 'mlflow';

/** `<run id>/metrics/<name>`, `<run id>/params/<name>`, `<run id>/tags/<name>`: the name may have slashes. */
const partPath = /^(.*?[0-9a-f]{32})\/(metrics|params|tags)\/(.+)$/;

/** The files of MLflow's file store: a file a metric, a file a parameter. */
export const mlflow: RunReader = {
  id,
  title: 'MLflow file store',
  url: 'https://mlflow.org/docs/latest/tracking/backend-stores/',
  recognisedBy: 'the path `<experiment>/<run id of 32 digits>/{metrics,params,tags}/<name>`, or `meta.yaml` with an `experiment_id`',
  axis: 'the third field of a metric line; where all are 0, the order of the calls',
  metrics: 'the names of the files; a value that was logged once, without a step, is final',
  best: '–',
  quirks: ['lines of two fields, as before MLflow 1.0', 'a step written again by a resumed run', 'all params are texts', 'FAILED and KILLED in `meta.yaml`'],
  files: ['**/+([0-9a-f])/{metrics,params,tags}/**', '**/+([0-9a-f])/meta.yaml', '**/mlruns/*/meta.yaml'],
  recognise: ({ path, text }) => {
    if (partPath.test(path)) return 1;
    return nameOf(path) === 'meta.yaml' && /^experiment_id:/m.test(text) && /^(artifact_uri|artifact_location|run_id|lifecycle_stage):/m.test(text) ? 1 : 0;
  },
  parse: (path) => wholeText(path, read),
};

function read(file: TextFile): RunReadResult {
  const [, part, kind, name] = partPath.exec(file.path) ?? [];
  if (part === undefined || kind === undefined || name === undefined) return readMeta(file);
  const place = { format: id, path: file.path, part, container: experimentOf(part) };
  if (kind === 'metrics') return readMetric(file, name, place);
  if (kind === 'params') return { kind: 'read', runs: [partOfRun(place, readParameter(name, file.text))], problems: [] };
  return { kind: 'read', runs: [partOfRun(place)], problems: [] };
}

/** `status` of `meta.yaml`: 4 and 5 are FAILED and KILLED; RUNNING is also what a run says that was never told to end. */
function readMeta(file: TextFile): RunReadResult {
  const root = parseYaml(file)[0]?.root;
  const fieldOf = (key: string) => {
    const node = root?.kind === 'mapping' ? root.entries.get(key)?.value : undefined;
    return node?.kind === 'scalar' ? node.value : null;
  };
  if (fieldOf('run_id') === null && fieldOf('run_uuid') === null) return { kind: 'read', runs: [], problems: [] };
  const status = fieldOf('status');
  const stated = [4, 5, 'FAILED', 'KILLED'].some((one) => one === status) ? 'unfinished' : null;
  const part = folderOf(file.path);
  return { kind: 'read', runs: [partOfRun({ format: id, path: file.path, part, container: experimentOf(part) }, { stated })], problems: [] };
}

/** The experiment that keeps a run: the folder above the run's. */
function experimentOf(run: string): RunContainer {
  const folder = folderOf(run);
  return { kind: 'mlflow-experiment', id: folder, name: folder };
}
