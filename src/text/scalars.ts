import type { Scalar } from '../model/source.ts';

const maxNumberLength = 64;
const decimal = /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$/;
const radix = /^([-+]?)0([xXoObB])([\da-fA-F_]+)$/;
const oldOctal = /^[-+]?0[0-7_]+$/;
const paddedInteger = /^[-+]?0\d+$/;
const pyYamlFloat = /^[-+]?(?:\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/;
const pyYamlInteger = /^[-+]?(?:0b[01_]+|0|[1-9][\d_]*|0x[\da-fA-F_]+)$/;
const shortInteger = /^(?:0|[1-9]\d{0,14})$/;
const infinity = /^([-+]?)\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

const words: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['', null],
  ['~', null],
  ...['null', 'Null', 'NULL'].map((word): [string, Scalar] => [word, null]),
  ...['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word): [string, Scalar] => [word, true]),
  ...['false', 'False', 'FALSE', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word): [string, Scalar] => [word, false]),
]);

const longestWord = Math.max(...[...words.keys()].map((word) => word.length));

/**
 * A finite number as any of the languages writes it: `5e-4`, `3.e-5`, `1_000`, `0x1F`, `0o17`; null for other text.
 * Signs are allowed, surrounding space is not.
 */
export function parseNumber(text: string): number | null {
  if (text.length === 0 || text.length > maxNumberLength) return null;
  if (decimal.test(text)) return finite(Number(text.includes('_') ? text.replaceAll('_', '') : text));
  if (!text.startsWith('0', /[-+]/.test(text.charAt(0)) ? 1 : 0)) return null;
  const [, sign, base, digits] = radix.exec(text) ?? [];
  if (base === undefined || digits === undefined) return null;
  const value = Number(`0${base}${digits.replaceAll('_', '')}`);
  return finite(sign === '-' ? -value : value);
}

/** What a plain YAML scalar means to the frameworks, and whether PyYAML would hand them a string instead of this number. */
export interface PlainScalar {
  readonly value: Scalar;
  readonly stringInPyYaml: boolean;
}

/**
 * Resolves an unquoted YAML value as PyYAML (YAML 1.1) does, except where that is never meant:
 * `5e-4` is a number (and said to be a string in PyYAML), `12:30` and dates stay text.
 */
export function resolvePlain(text: string): PlainScalar {
  const word = text.length <= longestWord ? words.get(text) : undefined;
  if (word !== undefined) return { value: word, stringInPyYaml: false };
  if (!mayBeNumber(text.charCodeAt(0))) return { value: text, stringInPyYaml: false };
  if (shortInteger.test(text)) return { value: Number(text), stringInPyYaml: false };
  const special = resolveSpecial(text);
  if (special !== null) return { value: special, stringInPyYaml: false };
  const number = paddedInteger.test(text) ? null : parseNumber(text);
  if (number === null) return { value: text, stringInPyYaml: false };
  return { value: number, stringInPyYaml: !pyYamlFloat.test(text) && !pyYamlInteger.test(text) };
}

/** Digits, signs and the dot: what numbers start with. */
function mayBeNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2b || code === 0x2e;
}

function resolveSpecial(text: string): number | null {
  if (text.length > maxNumberLength) return null;
  const infinite = infinity.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  if (notANumber.test(text)) return NaN;
  if (!oldOctal.test(text)) return null;
  return finite(Number.parseInt(text.replaceAll('_', ''), 8));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
