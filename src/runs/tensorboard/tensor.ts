import { PbfReader } from 'pbf';

/** What a log keeps in a tensor: one number, one text, or something that is neither. */
export interface Tensor {
  readonly number: number | null;
  readonly text: string | null;
}

/** `DataType` (tensorflow/core/framework/types.proto). */
const dataTypes = {
  float: 1,
  double: 2,
  int32: 3,
  uint8: 4,
  int16: 5,
  int8: 6,
  string: 7,
  int64: 9,
  bool: 10,
  bfloat16: 14,
  uint16: 17,
  half: 19,
  uint32: 22,
  uint64: 23,
};

/** Texts of more bytes than this are not kept: settings are short, samples are long. */
const maxTextBytes = 256 * 1024;

/**
 * `TensorProto` (tensorflow/core/framework/tensor.proto) of one element, whichever way its value is written: in `tensor_content` or in the
 * list of its type. Other tensors have neither number nor text.
 */
export function readTensor(data: Uint8Array): Tensor {
  let type = 0;
  let content: Uint8Array | null = null;
  let text: string | null = null;
  const numbers: number[] = [];
  new PbfReader(data).readFields((field, _, pbf) => {
    if (field === 1) type = pbf.readVarint();
    else if (field === 4) content = pbf.readBytes();
    else if (field === 5) pbf.readPackedFloat(numbers);
    else if (field === 6) pbf.readPackedDouble(numbers);
    else if (field === 7 || field === 10) pbf.readPackedVarint(numbers, true);
    else if (field === 13 || field === 11 || field === 16 || field === 17) pbf.readPackedVarint(numbers);
    else if (field === 8) {
      const bytes = pbf.readBytes();
      if (bytes.length <= maxTextBytes) text ??= new TextDecoder().decode(bytes);
    }
  }, null);
  if (type === dataTypes.string) return { number: null, text };
  const [first] = numbers;
  if (numbers.length === 1 && first !== undefined) return { number: meant(type, first), text: null };
  return { number: content === null ? null : fromContent(type, content), text: null };
}

/** Halves are written as their bits. */
function meant(type: number, value: number): number {
  if (type === dataTypes.half) return halfOf(value);
  return type === dataTypes.bfloat16 ? bfloatOf(value) : value;
}

function fromContent(type: number, content: Uint8Array): number | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const read = readers.get(type);
  return read !== undefined && content.length === read.bytes ? read.of(view) : null;
}

const readers: ReadonlyMap<number, { readonly bytes: number; readonly of: (view: DataView) => number }> = new Map([
  [dataTypes.float, { bytes: 4, of: (view: DataView) => view.getFloat32(0, true) }],
  [dataTypes.double, { bytes: 8, of: (view: DataView) => view.getFloat64(0, true) }],
  [dataTypes.int32, { bytes: 4, of: (view: DataView) => view.getInt32(0, true) }],
  [dataTypes.uint32, { bytes: 4, of: (view: DataView) => view.getUint32(0, true) }],
  [dataTypes.int16, { bytes: 2, of: (view: DataView) => view.getInt16(0, true) }],
  [dataTypes.uint16, { bytes: 2, of: (view: DataView) => view.getUint16(0, true) }],
  [dataTypes.int8, { bytes: 1, of: (view: DataView) => view.getInt8(0) }],
  [dataTypes.uint8, { bytes: 1, of: (view: DataView) => view.getUint8(0) }],
  [dataTypes.bool, { bytes: 1, of: (view: DataView) => view.getUint8(0) }],
  [dataTypes.int64, { bytes: 8, of: (view: DataView) => Number(view.getBigInt64(0, true)) }],
  [dataTypes.uint64, { bytes: 8, of: (view: DataView) => Number(view.getBigUint64(0, true)) }],
  [dataTypes.half, { bytes: 2, of: (view: DataView) => halfOf(view.getUint16(0, true)) }],
  [dataTypes.bfloat16, { bytes: 2, of: (view: DataView) => bfloatOf(view.getUint16(0, true)) }],
]);

/** IEEE 754 binary16 from its bits. */
function halfOf(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

/** The upper half of an IEEE 754 binary32. */
function bfloatOf(bits: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, (bits & 0xffff) * 0x10000);
  return view.getFloat32(0);
}
