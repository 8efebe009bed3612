import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { configReaders } from '../src/configs/index.ts';
import { rules } from '../src/rules/index.ts';
import { databaseReaders, runReaders } from '../src/runs/index.ts';
import { parseYaml } from '../src/text/yaml.ts';
import { english } from '../src/words/en/index.ts';

const text = (path: string) => readFileSync(path, 'utf8');
const namesIn = (folder: string) => readdirSync(folder).map((name) => name.replace(/\.(ts|md|test\.ts)$/, ''));

/** Every source file below a folder. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

describe('every rule', () => {
  const ids = rules.map((rule) => rule.meta.id);

  test('has its own file, and every file is listed', () => {
    const files = namesIn('src/rules').filter((name) => existsSync(`docs/rules/${name}.md`) || ids.includes(name));
    expect(files.toSorted()).toEqual(ids.toSorted());
  });

  test.for(ids)('%s has a page, a test, words and a row in the README', (id) => {
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
    expect(existsSync(`test/rules/${id}.test.ts`)).toBe(true);
    expect(english.rules[id]?.summary.length).toBeGreaterThan(10);
    expect(text('README.md')).toContain(`docs/rules/${id}.md`);
  });
});

describe('every reader', () => {
  test.for(configReaders.map((reader) => reader.id))('%s of configs has its folder', (id) => {
    expect(existsSync(`src/configs/${id}`)).toBe(true);
  });

  test.for([...runReaders, ...databaseReaders].map((reader) => reader.id))('%s of results has its folder', (id) => {
    expect(existsSync(`src/runs/${id}`) || existsSync(`src/runs/${id}.ts`)).toBe(true);
  });

  test.for(runReaders.map((reader) => reader.id))('%s of results has its part of docs/results.md', (id) => {
    expect(text('docs/results.md').split(`\`${id}\``).length).toBe(3);
  });

  test('has a name of its own', () => {
    const ids = [...configReaders, ...runReaders, ...databaseReaders].map((reader) => reader.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const ActionFile = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string().min(10) })),
  outputs: z.record(z.string(), z.object({ description: z.string().min(10) })),
  runs: z.object({ using: z.literal('node24'), main: z.literal('dist/index.js') }),
});

describe('action.yml', () => {
  const root = parseYaml({ path: 'action.yml', text: text('action.yml') })[0]?.root;
  const plain = (node: typeof root): unknown => {
    if (node === undefined || node.kind === 'scalar') return node?.value;
    if (node.kind === 'sequence') return node.items.map(plain);
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.value)]));
  };
  const action = ActionFile.parse(plain(root));

  test('has the inputs and outputs of the interface', () => {
    const inputs = ['token', 'policy', 'pr-number', 'fail-on', 'comment', 'inline', 'check-name', 'results-path', 'results-artifact', 'language', 'dry-run'];
    expect(Object.keys(action.inputs).toSorted()).toEqual(inputs.toSorted());
    const outputs = ['verdict', 'errors', 'warnings', 'notes', 'report-file', 'sarif-file', 'html-file', 'max-train-steps'];
    expect(Object.keys(action.outputs).toSorted()).toEqual(outputs.toSorted());
  });

  test.for(Object.keys(action.inputs))('input %s is read by the code', (name) => {
    expect(sourcesIn('src/action').some((path) => text(path).includes(`'${name}'`))).toBe(true);
  });
});

describe('the source', () => {
  const paths = sourcesIn('src');

  test('leaves nothing behind', () => {
    const left = paths.filter((path) => /TODO|FIXME|XXX|not implemented/.test(text(path)));
    expect(left).toEqual([]);
  });

  test('reads the environment, the clock and the network in the outer folders only', () => {
    const pure = paths.filter((path) => /^src\/(model|text|schedules|statistics|policy|configs|runs|studies|rules|review|words|report)\//.test(path));
    const impure = pure.filter((path) => /\bDate\.now\(|new Date\(\)|process\.env|\bfetch\(|Math\.random\(/.test(text(path)));
    expect(impure).toEqual([]);
  });
});

test('every dependency has its line in docs/dependencies.md', () => {
  const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(text('package.json'));
  const missing = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    (name) => !text('docs/dependencies.md').includes(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});
