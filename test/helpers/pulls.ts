import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configPath, config as millConfig, studyFiles } from '../action/mill.ts';
import type { Files } from './change.ts';

/** A pull request of the examples or of the tests of the Action. */
export interface PullFiles {
  readonly name: string;
  readonly base: Files;
  readonly head: Files;
}

const below = (folder: string, files: Files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
const bytes = (family: string) => readFileSync(`examples/bytes/round-1/${family}-lr0.004/config.yaml`, 'utf8');
const digits = readdirSync('examples/digits', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const millFiles = Object.fromEntries(Object.entries(studyFiles).flatMap(([path, text]) => (typeof text === 'string' ? [[path, text]] : [])));

/** A config of the bytes example that is taken from 500 to 5,000 steps. */
export function lengthened(family: string): PullFiles {
  const head = bytes(family).replace('max_train_steps: 500', 'max_train_steps: 5000');
  return { name: `bytes-${family}`, base: { 'configs/bytes.yaml': bytes(family) }, head: { 'configs/bytes.yaml': head } };
}

/** The pull request of the README. */
export const example: PullFiles = { name: 'example', base: filesBelow('examples/pull-request/base'), head: filesBelow('examples/pull-request/head') };

/** The pull request of the Action's tests. */
export const mill: PullFiles = { name: 'mill', base: { [configPath]: millConfig(800) }, head: millFiles };

/** Every study of the digits example at once. */
export const manyStudies: PullFiles = {
  name: 'many-studies',
  base: {},
  head: Object.assign({}, ...digits.map(({ name }) => below(`runs/${name}`, filesBelow(`examples/digits/${name}`)))),
};

/** All of them: what Longrun says there has to be short and to the point. */
export const pulls: readonly PullFiles[] = [
  example,
  mill,
  ...['exponential', 'inverse_sqrt', 'linear', 'cosine'].map(lengthened),
  {
    name: 'bytes-rounds',
    base: {},
    head: { ...below('round-1', filesBelow('examples/bytes/round-1')), ...below('round-2', filesBelow('examples/bytes/round-2')) },
  },
  ...digits.map(({ name }) => ({ name: `digits-${name}`, base: {}, head: below(`runs/${name}`, filesBelow(`examples/digits/${name}`)) })),
];

function filesBelow(root: string): Files {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(paths.map(({ parentPath, name }) => [join(parentPath, name).slice(root.length + 1), readFileSync(join(parentPath, name), 'utf8')]));
}
