import { PbfReader } from 'pbf';

/** A key and its value as JSON: one of a history row, of the configuration or of the summary. */
export interface Item {
  /** Nested keys are joined with dots. */
  readonly key: string;
  readonly json: string;
}

/** How W&B is told to plot a metric: `wandb.define_metric`. */
export interface MetricDefinition {
  /** A name, or a glob such as `val/*`. */
  readonly name: string;
  readonly stepMetric: string | null;
  readonly goal: 'min' | 'max' | null;
}

/** What a record says, as far as it matters. */
export type WandbRecord =
  | { readonly kind: 'history'; readonly items: readonly Item[]; readonly step: number | null }
  | { readonly kind: 'summary' | 'config'; readonly items: readonly Item[] }
  | {
      readonly kind: 'run';
      readonly id: string;
      readonly project: string;
      readonly sweep: string;
      readonly startedAt: number | null;
      readonly config: readonly Item[];
    }
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'metric'; readonly metric: MetricDefinition }
  | { readonly kind: 'other' };

/** Field numbers of `Record.record_type` (wandb/proto/wandb_internal.proto). */
const fields = { history: 2, summary: 3, config: 5, metric: 12, run: 17, exit: 18 };

/** One record; null where the bytes are none. */
export function readRecord(data: Uint8Array): WandbRecord | null {
  let record: WandbRecord = { kind: 'other' };
  try {
    new PbfReader(data).readFields((field, _, pbf) => {
      if (field === fields.history) record = readHistory(pbf.readBytes());
      else if (field === fields.summary) record = { kind: 'summary', items: readItems(pbf.readBytes()) };
      else if (field === fields.config) record = { kind: 'config', items: readItems(pbf.readBytes()) };
      else if (field === fields.metric) record = { kind: 'metric', metric: readMetric(pbf.readBytes()) };
      else if (field === fields.run) record = readRun(pbf.readBytes());
      else if (field === fields.exit) record = { kind: 'exit', code: readExit(pbf.readBytes()) };
    }, null);
  } catch {
    return null;
  }
  return record;
}

function readHistory(data: Uint8Array): WandbRecord {
  let step: number | null = null;
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field !== 2) return;
    step = 0;
    new PbfReader(pbf.readBytes()).readFields((inner, __, number) => {
      if (inner === 1) step = number.readVarint(true);
    }, null);
  }, null);
  return { kind: 'history', items: readItems(data), step };
}

/** The items in field 1, which is where history, summary and configuration have them alike. */
function readItems(data: Uint8Array): Item[] {
  const items: Item[] = [];
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field === 1) items.push(readItem(pbf.readBytes()));
  }, null);
  return items;
}

function readItem(data: Uint8Array): Item {
  let key = '';
  let json = '';
  const nested: string[] = [];
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field === 1) key = pbf.readString();
    else if (field === 2) nested.push(pbf.readString());
    else if (field === 16) json = pbf.readString();
  }, null);
  return { key: key === '' ? nested.join('.') : key, json };
}

function readMetric(data: Uint8Array): MetricDefinition {
  let name = '';
  let stepMetric: string | null = null;
  let goal: MetricDefinition['goal'] = null;
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field === 1 || field === 2) name = pbf.readString();
    else if (field === 4) stepMetric = pbf.readString();
    else if (field === 8) goal = ([null, 'min', 'max'] as const)[pbf.readVarint()] ?? null;
  }, null);
  return { name, stepMetric: stepMetric === '' ? null : stepMetric, goal };
}

function readRun(data: Uint8Array): WandbRecord {
  let id = '';
  let project = '';
  let sweep = '';
  let startedAt: number | null = null;
  const config: Item[] = [];
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field === 1) id = pbf.readString();
    else if (field === 3) project = pbf.readString();
    else if (field === 4) config.push(...readItems(pbf.readBytes()));
    else if (field === 12) sweep = pbf.readString();
    else if (field === 17) {
      new PbfReader(pbf.readBytes()).readFields((inner, __, time) => {
        if (inner === 1) startedAt = time.readVarint(true);
      }, null);
    }
  }, null);
  return { kind: 'run', id, project, sweep, startedAt, config };
}

/** The exit code: 0 for a run that ended by itself. Protobuf leaves a 0 out. */
function readExit(data: Uint8Array): number {
  let code = 0;
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field === 1) code = pbf.readVarint(true);
  }, null);
  return code;
}
