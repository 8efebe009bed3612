import { parse } from 'yaml';

/** A change of a text that leaves its meaning as it was; null where there is nothing of the kind in it. */
export interface Edit {
  readonly name: string;
  apply(text: string): string | null;
}

const lines = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n');
const replaced = (text: string, pattern: RegExp, by: (...groups: string[]) => string) => text.replace(pattern, (_, ...groups: string[]) => by(...groups));

/** `1e-4`, `1.0E-4`: as a decimal fraction. */
function asDecimal(number: string): string {
  return Number(number).toFixed(12).replace(/0+$/, '').replace(/\.$/, '.0');
}

/** `0.0001`: with an exponent, in the spelling that YAML 1.1 takes for a number too. */
function asExponent(number: string): string {
  const [digits = '0', exponent = '0'] = Number(number).toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}e${exponent}`;
}

const smallDecimals = /(?<![\w.$-])(0\.0\d+)(?![\w.-])/g;
const exponents = /(?<![\w.$-])(\d+(?:\.\d+)?[eE]-\d+)(?![\w.-])/g;

const everywhere: readonly Edit[] = [
  { name: 'line endings of Windows', apply: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'no newline at the end', apply: (text) => text.replace(/\n$/, '') },
  { name: 'a byte order mark', apply: (text) => `\uFEFF${text}` },
];

const numbers: readonly Edit[] = [
  { name: 'decimals with an exponent', apply: (text) => replaced(text, smallDecimals, asExponent) },
  { name: 'exponents as decimals', apply: (text) => replaced(text, exponents, asDecimal) },
];

/** Edits of languages with `#` comments. */
const hashes: readonly Edit[] = [
  { name: 'a comment on top', apply: (text) => `# reviewed: max_steps and learning_rate: 5 stay as they were\n${text}` },
  { name: 'comments taken out', apply: (text) => text.replace(/^\s*#(?!!).*\n/gm, '').replace(/ +#.*$/gm, '') },
  { name: 'blank lines between the lines', apply: (text) => text.replace(/\n(?=[\w[])/g, '\n\n') },
  { name: 'blanks at the ends of lines', apply: (text) => lines(text, (line) => (line === '' || line.endsWith('\\') ? line : `${line}  `)) },
];

/** The top-level entries of a YAML file, the last first. */
function reversed(text: string): string {
  const blocks = text
    .replace(/^---\n/, '')
    .split(/^(?=[\w"'])/m)
    .filter((block) => block !== '');
  const last = blocks.map((block) => (block.endsWith('\n') ? block : `${block}\n`));
  return last.toReversed().join('');
}

const yaml: readonly Edit[] = [
  ...everywhere,
  ...hashes,
  ...numbers,
  { name: 'a comment behind each value', apply: (text) => lines(text, (line) => (/: +[\w.]+$/.test(line) ? `${line}  # as before` : line)) },
  {
    name: 'twice the indentation',
    apply: (text) => lines(text, (line) => line.replace(/^ +/, (blanks) => blanks + blanks).replace(/^( *)- (?=- )/, '$1-   ')),
  },
  { name: 'the top-level keys in another order', apply: reversed },
  { name: 'texts in quotes', apply: (text) => replaced(text, /: (?!(?:true|false|null|yes|no|on|off|None)$)([a-z_][\w/]*)$/gim, (word) => `: "${word}"`) },
  { name: 'keys in quotes', apply: (text) => replaced(text, /^( *(?:- )?)([A-Za-z_]\w*):(?= |$)/gm, (blanks, key) => `${blanks}"${key}":`) },
  { name: 'an anchor that nothing refers to', apply: (text) => text.replace(/: (\d[\d.]*)$/m, ': &shared $1') },
  { name: 'a document marker', apply: (text) => (text.startsWith('---') ? null : `---\n${text}`) },
  { name: 'booleans with a capital', apply: (text) => text.replace(/: true$/gm, ': True').replace(/: false$/gm, ': False') },
  { name: 'written as JSON', apply: (text) => `${JSON.stringify(parse(text, { logLevel: 'silent' }), null, 2)}\n` },
];

const toml: readonly Edit[] = [
  ...everywhere,
  ...hashes,
  ...numbers,
  {
    name: 'the tables in another order',
    apply: (text) =>
      text
        .split(/^(?=\[)/m)
        .map((table) => `${table.trimEnd()}\n\n`)
        .toReversed()
        .join(''),
  },
  { name: 'no blanks around the equals sign', apply: (text) => text.replace(/ = /g, '=') },
  { name: 'dotted keys in quotes', apply: (text) => text.replace(/^(\w+) = /gm, '"$1" = ') },
  { name: 'single quotes', apply: (text) => text.replace(/"([^"\n]*)"/g, "'$1'") },
  { name: 'grouped digits', apply: (text) => text.replace(/= (\d{1,3})(\d{3})$/gm, '= $1_$2') },
];

const json: readonly Edit[] = [
  ...everywhere,
  ...numbers,
  { name: 'indented by four', apply: (text) => JSON.stringify(JSON.parse(text), null, 4) },
  { name: 'on one line', apply: (text) => JSON.stringify(JSON.parse(text)) },
  { name: 'the keys in another order', apply: (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).toReversed()), null, 2) },
];

const python: readonly Edit[] = [
  ...everywhere,
  ...hashes,
  ...numbers,
  { name: 'the other quotes', apply: (text) => (text.includes('"') ? text.replaceAll('"', "'") : text.replaceAll("'", '"')) },
  { name: 'no blanks around the equals sign', apply: (text) => text.replace(/^([\w.]+) = /gm, '$1=') },
  { name: 'numbers in brackets', apply: (text) => text.replace(/ = ([\d.]+(?:e-?\d+)?)$/gm, ' = ($1)') },
  { name: 'a docstring', apply: (text) => `"""Trains for max_iters = 10 only in the smoke test."""\n${text}` },
];

const shell: readonly Edit[] = [
  ...numbers,
  ...hashes.slice(1, 2),
  { name: 'a comment below the first line', apply: (text) => text.replace(/\n/, '\n# --max_steps 10 for a quick look\n') },
  { name: 'stops at the first error', apply: (text) => (text.startsWith('#!') ? text.replace(/\n/, '\nset -euo pipefail\n') : null) },
  { name: 'one long line', apply: (text) => text.replace(/ *\\\n */g, ' ') },
  { name: 'an argument a line', apply: (text) => text.replace(/(?<=\w) (?=--\w)/g, ' \\\n    ') },
  { name: 'equals signs behind the flags', apply: (text) => text.replace(/(--[\w-]+) (\d[\w.]*)(?=\s|$)/gm, '$1=$2') },
  { name: 'values in quotes', apply: (text) => text.replace(/(--[\w-]+) (\d[\w.]*)(?=\s|$)/gm, '$1 "$2"') },
];

/** The edits that a file can have, by its extension. */
export function editsFor(path: string): readonly Edit[] {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return { yaml, yml: yaml, toml, json, py: python, sh: shell }[extension] ?? [];
}
