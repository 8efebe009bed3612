import { PbfWriter } from 'pbf';
import { maskedCrc32c } from '../../../src/runs/framing/checksum.ts';

/** What one event holds besides its step. */
export interface EventContent {
  readonly step: number;
  readonly wallTime?: number;
  /** Scalars as PyTorch and TensorFlow 1 write them. */
  readonly scalars?: Readonly<Record<string, number>>;
  /** Scalars as TensorFlow 2 writes them. */
  readonly tensors?: Readonly<Record<string, number>>;
  readonly texts?: Readonly<Record<string, string>>;
  readonly hparams?: Readonly<Record<string, number | string | boolean>>;
  /** A session that starts again from this step. */
  readonly restarts?: boolean;
}

/** An event file: the version first, then the events, each in a record. */
export function eventFile(events: readonly EventContent[], startedAt = 1_700_000_000): Buffer {
  const version = message((writer) => {
    writer.writeDoubleField(1, startedAt);
    writer.writeStringField(3, 'brain.Event:2');
  });
  return Buffer.concat([version, ...events.map((event, index) => eventBytes({ wallTime: startedAt + index, ...event }))].map(tfRecord));
}

/** One record of TFRecord. */
export function tfRecord(data: Uint8Array): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(data.length));
  return Buffer.concat([length, checksum(length), data, checksum(data)]);
}

function checksum(bytes: Uint8Array): Buffer {
  const crc = Buffer.alloc(4);
  crc.writeUInt32LE(maskedCrc32c(bytes));
  return crc;
}

function eventBytes(event: EventContent): Uint8Array {
  return message((writer) => {
    writer.writeDoubleField(1, event.wallTime ?? 0);
    writer.writeVarintField(2, event.step);
    if (event.restarts === true)
      writer.writeBytesField(
        7,
        message((session) => session.writeVarintField(1, 1)),
      );
    const values = [
      ...Object.entries(event.scalars ?? {}).map(([tag, value]) => simpleValue(tag, value)),
      ...Object.entries(event.tensors ?? {}).map(([tag, value]) => tensorValue(tag, 'scalars', floatTensor(value))),
      ...Object.entries(event.texts ?? {}).map(([tag, text]) => tensorValue(tag, 'text', textTensor(text))),
      ...(event.hparams === undefined ? [] : [hparamsValue(event.hparams)]),
    ];
    if (values.length > 0) {
      writer.writeBytesField(
        5,
        message((summary) => {
          for (const value of values) summary.writeBytesField(1, value);
        }),
      );
    }
  });
}

function simpleValue(tag: string, value: number): Uint8Array {
  return message((writer) => {
    writer.writeStringField(1, tag);
    writer.writeFloatField(2, value);
  });
}

/** A value in a tensor, with the plugin that it is for. */
export function tensorValue(tag: string, plugin: string, tensor: Uint8Array): Uint8Array {
  return message((writer) => {
    writer.writeStringField(1, tag);
    writer.writeBytesField(8, tensor);
    writer.writeBytesField(
      9,
      message((metadata) =>
        metadata.writeBytesField(
          1,
          message((data) => data.writeStringField(1, plugin)),
        ),
      ),
    );
  });
}

/** TensorFlow 2 writes a scalar's bytes into `tensor_content`. */
function floatTensor(value: number): Uint8Array {
  const content = Buffer.alloc(4);
  content.writeFloatLE(value);
  return message((writer) => {
    writer.writeVarintField(1, 1);
    writer.writeBytesField(2, new Uint8Array(0));
    writer.writeBytesField(4, content);
  });
}

function textTensor(text: string): Uint8Array {
  return message((writer) => {
    writer.writeVarintField(1, 7);
    writer.writeStringField(8, text);
  });
}

function hparamsValue(hparams: Readonly<Record<string, number | string | boolean>>): Uint8Array {
  const session = message((writer) => {
    for (const [key, value] of Object.entries(hparams)) {
      writer.writeBytesField(
        1,
        message((entry) => {
          entry.writeStringField(1, key);
          entry.writeBytesField(
            2,
            message((inner) => writeScalar(inner, value)),
          );
        }),
      );
    }
  });
  const content = message((writer) => writer.writeBytesField(3, session));
  return message((writer) => {
    writer.writeStringField(1, '_hparams_/session_start_info');
    const data = message((inner) => {
      inner.writeStringField(1, 'hparams');
      inner.writeBytesField(2, content);
    });
    writer.writeBytesField(
      9,
      message((metadata) => metadata.writeBytesField(1, data)),
    );
  });
}

function writeScalar(writer: PbfWriter, value: number | string | boolean): void {
  if (typeof value === 'number') writer.writeDoubleField(2, value);
  else if (typeof value === 'string') writer.writeStringField(3, value);
  else writer.writeBooleanField(4, value);
}

/** The bytes of a message. */
export function message(write: (writer: PbfWriter) => void): Uint8Array {
  const writer = new PbfWriter();
  write(writer);
  return writer.finish();
}
