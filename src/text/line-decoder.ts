import type { Problem } from '../model/problem.ts';
import { controlsIn, decode, firstForeignLine, lfsPointerSize, maxFileBytes, mostControls, sampledBytes, wideEncoding } from './decode.ts';

const newline = 0x0a;
/** A byte order mark is known by then. */
const markBytes = 2;
const pointerLength = 1024;

/**
 * Turns the bytes of a file into text as they come, in whole lines, by the rules of `decodeFile`: UTF-8, UTF-16 with its mark, and from the
 * first line that is neither on Latin-1. What it keeps is the last unfinished line.
 */
export class LineDecoder {
  readonly #path: string;
  readonly #problems: Problem[] = [];
  #refusal: Problem | null = null;
  #encoding: 'unknown' | 'utf-8' | 'latin1' | 'utf-16le' | 'utf-16be' = 'unknown';
  /** Bytes of an unfinished line; of UTF-16 its text. */
  #rest: Uint8Array[] = [];
  #restBytes = 0;
  #wideRest = '';
  #wide: InstanceType<typeof TextDecoder> | null = null;
  #size = 0;
  #sampled = 0;
  #controls = 0;
  #lines = 0;
  /** The beginning of the text while it may be a pointer. */
  #head = '';
  #isBlank = true;

  constructor(path: string) {
    this.#path = path;
  }

  /** Why the file is no text; null as long as it is one. What was given out of it before is worth nothing. */
  get refusal(): Problem | null {
    return this.#refusal;
  }

  /** What is to be said about the text. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The lines that these bytes complete, with their ends; empty where they complete none. */
  take(bytes: Uint8Array): string {
    if (this.#refusal !== null || bytes.length === 0) return '';
    this.#size += bytes.length;
    if (this.#encoding === 'unknown') {
      const first = this.#withRest(bytes);
      if (first.length < markBytes) return this.#keep(first);
      this.#encoding = wideEncoding(first) ?? 'utf-8';
      return this.#given(this.#linesOf(first));
    }
    return this.#given(this.#linesOf(bytes));
  }

  /** The last line, where no line end stands behind it; called once. */
  end(): string {
    if (this.#refusal !== null) return '';
    if (this.#encoding === 'unknown') this.#encoding = 'utf-8';
    const last = this.#wide === null ? this.#narrow(this.#withRest(new Uint8Array())) : this.#wideRest + this.#wide.decode();
    const text = this.#given(last);
    if (this.#controls > Math.min(this.#size, sampledBytes) * mostControls) this.#refuse('file-binary', { size: this.#size });
    else if (this.#isBlank) this.#refuse('file-empty');
    const pointed = lfsPointerSize(this.#head);
    if (pointed !== null) this.#refuse('file-lfs-pointer', { size: pointed });
    return this.#refusal === null ? text : '';
  }

  #linesOf(bytes: Uint8Array): string {
    return this.#encoding === 'utf-16le' || this.#encoding === 'utf-16be' ? this.#wideLines(bytes, this.#encoding) : this.#narrowLines(bytes);
  }

  #narrowLines(bytes: Uint8Array): string {
    if (bytes.indexOf(0) !== -1) return this.#refuse('file-binary', { size: this.#size });
    if (this.#sampled < sampledBytes) {
      const sample = bytes.subarray(0, sampledBytes - this.#sampled);
      this.#controls += controlsIn(sample);
      this.#sampled += sample.length;
    }
    const end = bytes.lastIndexOf(newline) + 1;
    if (end === 0) {
      if (this.#restBytes + bytes.length > maxFileBytes) return this.#refuse('file-too-large', { size: this.#size, limit: maxFileBytes });
      return this.#keep(bytes);
    }
    const text = this.#narrow(this.#withRest(bytes.subarray(0, end)));
    this.#keep(bytes.subarray(end));
    return text;
  }

  /** Whole lines of UTF-8; once some are not valid, these and all that follow are Latin-1. */
  #narrow(bytes: Uint8Array): string {
    if (this.#encoding === 'utf-8') {
      const text = decode(bytes, 'utf-8', true);
      if (text !== null) {
        this.#lines += this.#size > bytes.length ? lineEndsIn(bytes) : 0;
        return text;
      }
      this.#encoding = 'latin1';
      this.#problems.push({ code: 'file-not-utf8', path: this.#path, line: this.#lines + firstForeignLine(bytes), values: {} });
    }
    return decode(bytes, 'latin1', false) ?? '';
  }

  #wideLines(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
    this.#wide ??= new TextDecoder(encoding);
    const text = this.#wideRest + this.#wide.decode(bytes, { stream: true });
    if (text.includes('\0')) return this.#refuse('file-binary', { size: this.#size });
    const end = text.lastIndexOf('\n') + 1;
    this.#wideRest = text.slice(end);
    if (this.#wideRest.length > maxFileBytes) return this.#refuse('file-too-large', { size: this.#size, limit: maxFileBytes });
    return text.slice(0, end);
  }

  #keep(bytes: Uint8Array): '' {
    if (bytes.length > 0) this.#rest.push(new Uint8Array(bytes));
    this.#restBytes += bytes.length;
    return '';
  }

  /** What was kept with these bytes behind it; nothing is kept any more. */
  #withRest(bytes: Uint8Array): Uint8Array {
    if (this.#rest.length === 0) return bytes;
    const whole = new Uint8Array(this.#restBytes + bytes.length);
    let at = 0;
    for (const part of [...this.#rest, bytes]) {
      whole.set(part, at);
      at += part.length;
    }
    this.#rest = [];
    this.#restBytes = 0;
    return whole;
  }

  #given(text: string): string {
    if (this.#head.length < pointerLength) this.#head += text.slice(0, pointerLength);
    this.#isBlank &&= !/\S/.test(text);
    return text;
  }

  #refuse(code: Problem['code'], values: Problem['values'] = {}): '' {
    this.#refusal = { code, path: this.#path, line: null, values };
    return '';
  }
}

function lineEndsIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) lines++;
  return lines;
}
