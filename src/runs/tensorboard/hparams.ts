import { PbfReader } from 'pbf';
import type { Scalar } from '../../model/source.ts';
import { settingsFrom } from '../settings.ts';

/** More hyperparameters than this are not read. */
const maxHyperparameters = 2000;

/**
 * The hyperparameters of a session that starts: `HParamsPluginData.session_start_info.hparams`, a map of `google.protobuf.Value`
 * (tensorboard/plugins/hparams/plugin_data.proto). Empty where there are none, or where the bytes are something else.
 */
export function readHparams(content: Uint8Array): Readonly<Record<string, Scalar>> {
  const pairs: [string, Scalar][] = [];
  try {
    new PbfReader(content).readFields((field, _, pbf) => {
      if (field === 3) readSession(pbf.readBytes(), pairs);
    }, null);
  } catch {
    return settingsFrom([]);
  }
  return settingsFrom(pairs);
}

function readSession(data: Uint8Array, pairs: [string, Scalar][]): void {
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field !== 1 || pairs.length >= maxHyperparameters) return;
    let key = '';
    let value: Scalar = null;
    new PbfReader(pbf.readBytes()).readFields((inner, __, entry) => {
      if (inner === 1) key = entry.readString();
      else if (inner === 2) value = readScalar(entry.readBytes());
    }, null);
    pairs.push([key, value]);
  }, null);
}

/** A `google.protobuf.Value`; structures and lists are none of ours. Python's `None` comes as text. */
function readScalar(data: Uint8Array): Scalar {
  let value: Scalar = null;
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field === 2) value = pbf.readDouble();
    else if (field === 3) value = pbf.readString();
    else if (field === 4) value = pbf.readBoolean();
  }, null);
  return value === 'None' ? null : value;
}
