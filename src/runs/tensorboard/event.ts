import { PbfReader } from 'pbf';
import { readTensor, type Tensor } from './tensor.ts';

/** One value of a summary: a scalar, a text, or what a plugin keeps. */
export interface SummaryValue {
  readonly tag: string;
  /** The plugin that the value is for; null where this event does not name it. */
  readonly plugin: string | null;
  /** What the plugin keeps beside the value. */
  readonly content: Uint8Array | null;
  readonly simple: number | null;
  readonly tensor: Tensor | null;
}

/** One event of a log. */
export interface TensorboardEvent {
  /** Seconds since 1970. */
  readonly wallTime: number;
  readonly step: number;
  readonly fileVersion: string | null;
  /** A writer that starts again from this step: what was logged at it or behind it is void. */
  readonly restarts: boolean;
  readonly values: readonly SummaryValue[];
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

const sessionStarts = 1;

/**
 * One event (tensorflow/core/util/event.proto); fields of other kinds are passed over. Null where the bytes are none.
 */
export function readEvent(data: Uint8Array): TensorboardEvent | null {
  const event: Draft<TensorboardEvent> = { wallTime: 0, step: 0, fileVersion: null, restarts: false, values: [] };
  const values: SummaryValue[] = [];
  try {
    new PbfReader(data).readFields((field, _, pbf) => {
      if (field === 1) event.wallTime = pbf.readDouble();
      else if (field === 2) event.step = pbf.readVarint(true);
      else if (field === 3) event.fileVersion = pbf.readString();
      else if (field === 5) new PbfReader(pbf.readBytes()).readFields((inner, __, summary) => inner === 1 && values.push(readValue(summary.readBytes())), null);
      else if (field === 7) event.restarts = readsStart(pbf.readBytes());
    }, null);
  } catch {
    return null;
  }
  return { ...event, values };
}

function readsStart(data: Uint8Array): boolean {
  let status = 0;
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field === 1) status = pbf.readVarint();
  }, null);
  return status === sessionStarts;
}

/** `Summary.Value` (tensorflow/core/framework/summary.proto). */
function readValue(data: Uint8Array): SummaryValue {
  const value: Draft<SummaryValue> = { tag: '', plugin: null, content: null, simple: null, tensor: null };
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field === 1) value.tag = pbf.readString();
    else if (field === 2) value.simple = pbf.readFloat();
    else if (field === 8) value.tensor = readTensor(pbf.readBytes());
    else if (field === 9) Object.assign(value, readMetadata(pbf.readBytes()));
  }, null);
  return value;
}

function readMetadata(data: Uint8Array): Pick<SummaryValue, 'plugin' | 'content'> {
  const found: Draft<Pick<SummaryValue, 'plugin' | 'content'>> = { plugin: null, content: null };
  new PbfReader(data).readFields((field, _, metadata) => {
    if (field !== 1) return;
    new PbfReader(metadata.readBytes()).readFields((inner, __, pbf) => {
      if (inner === 1) found.plugin = pbf.readString();
      else if (inner === 2) found.content = pbf.readBytes().slice();
    }, null);
  }, null);
  return found;
}
