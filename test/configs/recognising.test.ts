import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfigFile } from '../../src/configs/read.ts';
import { decodeFile } from '../../src/text/decode.ts';
import { mutated } from '../helpers/mutate.ts';
import { randomFrom } from '../helpers/random.ts';

const folder = new URL('../fixtures/vectors/', import.meta.url);
const fixtures = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'vectors.json')
  .map((entry) => ({ path: entry.name, bytes: new Uint8Array(readFileSync(`${entry.parentPath}/${entry.name}`)) }));

test('2,000 mutated files of every framework each give a config, a note, a request for files, or nothing', () => {
  const random = randomFrom(4);
  const kinds = new Map<string, number>();
  for (let count = 0; count < 2000; count++) {
    const fixture = fixtures[count % fixtures.length];
    if (fixture === undefined) break;
    const { file, problems } = decodeFile(fixture.path, mutated(fixture.bytes, random));
    const reading = file === null ? null : readConfigFile(file, new Map());
    const kind = reading?.kind ?? 'no text';
    if (reading === null) expect(problems.length, fixture.path).toBeGreaterThan(0);
    if (reading?.kind === 'config') {
      expect(reading.configs.length, fixture.path).toBeGreaterThan(0);
      for (const { maxTrainSteps, problems: notes } of reading.configs) {
        expect(maxTrainSteps !== null || notes.some(({ code }) => code === 'config-without-length'), fixture.path).toBe(true);
      }
    }
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  expect(kinds.get('config')).toBeGreaterThan(500);
  expect(kinds.get('not-config')).toBeGreaterThan(50);
});

test('a hundred thousand mappings are looked through without overflowing the stack', () => {
  const groups = Array.from({ length: 130_000 }, (_, index) => `g${index}: {a: 1}`);
  const reading = readConfigFile({ path: 'c.yaml', text: `max_steps: 100\nlearning_rate: 0.1\n${groups.join('\n')}\n` }, new Map());
  expect(reading.kind === 'config' ? reading.configs[0]?.maxTrainSteps?.value.value : null).toBe(100);
});
