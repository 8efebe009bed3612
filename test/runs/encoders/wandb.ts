import { crc32 } from 'node:zlib';
import { message } from './tensorboard.ts';

const blockBytes = 32 * 1024;

/** Values by key, as W&B keeps them: each as JSON, a list as a nested key. */
type Values = Readonly<Record<string, unknown>>;

/** What a run told W&B. */
export interface WandbContent {
  readonly config?: Values;
  readonly rows?: readonly Values[];
  readonly metrics?: readonly { readonly name: string; readonly stepMetric?: string; readonly goal?: 'min' | 'max' }[];
  readonly project?: string;
  readonly sweep?: string;
  /** Absent: the run was killed. */
  readonly exitCode?: number;
}

/** A `.wandb` file, as wandb's own writer cuts it into blocks. */
export function wandbFile(content: WandbContent): Buffer {
  const run = message((writer) => {
    writer.writeStringField(1, 'abc123');
    if (content.project !== undefined) writer.writeStringField(3, content.project);
    writer.writeBytesField(4, items(content.config ?? {}));
    if (content.sweep !== undefined) writer.writeStringField(12, content.sweep);
  });
  const records = [record(17, run)];
  for (const metric of content.metrics ?? []) {
    const data = message((writer) => {
      writer.writeStringField(1, metric.name);
      if (metric.stepMetric !== undefined) writer.writeStringField(4, metric.stepMetric);
      if (metric.goal !== undefined) writer.writeVarintField(8, metric.goal === 'min' ? 1 : 2);
    });
    records.push(record(12, data));
  }
  for (const [index, row] of (content.rows ?? []).entries()) records.push(record(2, items({ _step: index, _timestamp: 1.7e9 + index, ...row })));
  if (content.exitCode !== undefined)
    records.push(
      record(
        18,
        message((writer) => writer.writeVarintField(1, content.exitCode ?? 0)),
      ),
    );
  return wandbLog(records);
}

function record(field: number, data: Uint8Array): Uint8Array {
  return message((writer) => {
    writer.writeVarintField(1, 1);
    writer.writeBytesField(field, data);
  });
}

function items(values: Values): Uint8Array {
  return message((writer) => {
    for (const [key, value] of Object.entries(values)) {
      const item = message((inner) => {
        if (key.includes('.')) for (const part of key.split('.')) inner.writeStringField(2, part);
        else inner.writeStringField(1, key);
        inner.writeStringField(16, typeof value === 'number' && !Number.isFinite(value) ? String(value) : JSON.stringify(value));
      });
      writer.writeBytesField(1, item);
    }
  });
}

/** Records in a LevelDB log behind W&B's file header. */
export function wandbLog(records: readonly Uint8Array[]): Buffer {
  const pieces: Buffer[] = [Buffer.from([0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe, 0])];
  let at = 7;
  const push = (piece: Buffer) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const data of records) {
    let offset = 0;
    let isFirst = true;
    do {
      let left = blockBytes - (at % blockBytes);
      if (left < 7) {
        push(Buffer.alloc(left));
        left = blockBytes;
      }
      const part = data.subarray(offset, offset + left - 7);
      offset += part.length;
      const isLast = offset === data.length;
      push(chunk(isFirst && isLast ? 1 : isFirst ? 2 : isLast ? 4 : 3, part));
      isFirst = false;
    } while (offset < data.length);
  }
  return Buffer.concat(pieces);
}

function chunk(kind: number, data: Uint8Array): Buffer {
  const header = Buffer.alloc(7);
  header.writeUInt32LE(crc32(Buffer.concat([Buffer.from([kind]), data])), 0);
  header.writeUInt16LE(data.length, 4);
  header.writeUInt8(kind, 6);
  return Buffer.concat([header, data]);
}
