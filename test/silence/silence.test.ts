import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../src/configs/read.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { type Files, reviewChange } from '../helpers/change.ts';
import { editsFor } from './edits.ts';
import { irrelevantEdits, rewritten } from './irrelevant.ts';

/** A change of one config that should leave a review with nothing to say. */
interface Row {
  readonly name: string;
  readonly before: Files;
  readonly after: Files;
}

const folder = new URL('../fixtures/configs/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => editsFor(path).length > 0)
  .map((path) => ({ path: `configs/${path}`, text: readFileSync(new URL(path, folder), 'utf8') }))
  .filter(({ path, text }) => frameworkOf(path, text) !== null)
  .toSorted((a, b) => (a.path < b.path ? -1 : 1));

function frameworkOf(path: string, text: string): string | null {
  const reading = readConfigFile({ path, text }, new Map());
  return reading.kind === 'config' ? (reading.configs[0]?.framework ?? null) : null;
}

function rowsOf({ path, text }: { readonly path: string; readonly text: string }): Row[] {
  const before = { [path]: text };
  const edited = editsFor(path).flatMap(({ name, apply }): Row[] => {
    const changed = apply(text);
    return changed === null || changed === text ? [] : [{ name: `${path}: ${name}`, before, after: { [path]: changed } }];
  });
  const moved = path.replace('configs/', 'experiments/2026/');
  return [...edited, { name: `${path}: moved to another folder`, before, after: { [moved]: text } }, ...smokeTests(path, text)];
}

/** The same config as a smoke test, and three times as long, or a third. */
function smokeTests(path: string, text: string): Row[] {
  return [3, 1 / 3].flatMap((factor): Row[] => {
    const smoke = path.replace('configs/', 'tests/smoke/');
    const changed = withLength(smoke, text, factor);
    return changed === null ? [] : [{ name: `${smoke}: length times ${factor.toFixed(2)}`, before: { [smoke]: text }, after: { [smoke]: changed } }];
  });
}

function withLength(path: string, text: string, factor: number): string | null {
  const reading = readConfigFile({ path, text }, new Map());
  const length = reading.kind === 'config' ? reading.configs[0]?.maxTrainSteps : null;
  if (length?.span === undefined) return null;
  const written = text.slice(length.span.start, length.span.end);
  return /^\d[\d_]*$/.test(written) ? applyEdit(text, { span: length.span, text: String(Math.round(length.value.value * factor)) }) : null;
}

const rows = [
  ...files.flatMap(rowsOf),
  ...rewritten.map(([name, path, before, after]): Row => ({ name: `${path}: ${name}`, before: { [path]: before }, after: { [path]: after } })),
  ...irrelevantEdits.map(([file, from, to]): Row => {
    const path = `configs/${file}`;
    const text = readFileSync(new URL(file, folder), 'utf8');
    const changed = from === '' ? text + to : text.replace(from, to);
    return { name: `${path}: ${(to || from).trim().split('\n')[0]}`, before: { [path]: text }, after: { [path]: changed } };
  }),
];

describe('the table', () => {
  test('has at least 200 edits of configs in at least 12 frameworks, and each changes its file', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(new Set(files.map(({ path, text }) => frameworkOf(path, text))).size).toBeGreaterThanOrEqual(12);
    expect(rows.filter(({ before, after }) => JSON.stringify(before) === JSON.stringify(after)).map(({ name }) => name)).toEqual([]);
  });

  test('would show a finding: most of the same files with a third of their length are spoken about', async () => {
    const spoken = await Promise.all(
      files.map(async ({ path, text }) => {
        const changed = withLength(path, text, 1 / 3);
        return changed === null ? [] : (await reviewChange({ [path]: text }, { [path]: changed })).findings.map(({ rule }) => rule);
      }),
    );
    expect(spoken.filter((rules) => rules.length > 0).length).toBeGreaterThan(10);
  });
});

test.for(rows)('$name', async ({ before, after }) => {
  const report = await reviewChange(before, after);
  expect(report.files.map(({ kind }) => kind)).toEqual(Object.keys(after).map(() => 'config'));
  expect(report.findings.map(({ rule, evidence }) => [rule, evidence])).toEqual([]);
  const alone = (await reviewChange({}, after)).schedules;
  const shown = (entries: typeof alone) => entries.map(({ config, family, values }) => ({ config, family, values }));
  for (const entry of shown(report.schedules)) expect(shown(alone)).toContainEqual(entry);
});
