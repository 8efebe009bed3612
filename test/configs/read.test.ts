import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from './vectors.ts';

const folder = new URL('../fixtures/vectors/', import.meta.url);
const fixtures = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'vectors.json')
  .map((entry) => ({ path: entry.name, text: readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8') }));

/** A file with characters replaced, a piece cut out and its end cut off. */
const mutated = fc
  .record({
    file: fc.constantFrom(...fixtures),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        with: fc.constantFrom('\u0000', '{', '}', ':', '-', '"', "'", '\n', '\t', '!', '&', '*', '${', '9', 'e', ''),
      }),
      { maxLength: 8 },
    ),
    keep: fc.double({ min: 0.2, max: 1, noNaN: true }),
  })
  .map(({ file, edits, keep }) => {
    let { text } = file;
    for (const edit of edits) {
      const at = Math.floor(edit.at * text.length);
      text = text.slice(0, at) + edit.with + text.slice(at + 1);
    }
    return { path: file.path, text: text.slice(0, Math.ceil(text.length * keep)) };
  });

describe('any input gives an answer', () => {
  test('native configs with characters flipped and ends cut off', () => {
    const property = fc.property(mutated, ({ path, text }) => {
      const reading = readText(path, text);
      if (reading.kind !== 'config') return;
      for (const config of reading.configs) {
        if (config.schedule?.kind === 'open') config.schedule.resolve({ steps: 100, stepsPerEpoch: 7, learningRate: 0.1, worldSize: 2 });
        if (config.schedule?.kind === 'known') config.schedule.schedule.at(3);
      }
    });
    void fc.assert(property, { seed: 7, numRuns: 1500 });
  });

  test('any JSON at all', () => {
    const keys = fc.constantFrom(
      'lr',
      'epochs',
      'trainer',
      '_target_',
      'class_path',
      'init_args',
      'sched',
      'max_steps',
      'lr_scheduler_type',
      'schedulers',
      '__proto__',
      'name',
    );
    const values = fc.constantFrom<unknown>('torch.optim.lr_scheduler.SequentialLR', 'optax.join_schedules', 'cosine', -1, 0, 1e308, null, true, '', 'Adam');
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof({ maxDepth: 5, depthSize: 'small' }, values, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(keys, tie('tree'), { maxKeys: 5 })),
    }));
    void fc.assert(
      fc.property(tree, (value) => {
        expect(['config', 'not-config']).toContain(readText('c.json', JSON.stringify(value)).kind);
      }),
      { seed: 11, numRuns: 1000 },
    );
  });

  test.for([
    ['nesting', `${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`],
    ['interpolations in a circle', `max_steps: \${a}\na: \${b}\nb: \${a}\nlr: \${lr}\n`],
    ['interpolations of interpolations', Array.from({ length: 60 }, (_, i) => `k${i}: {a: \${k${i + 1}}, b: \${k${i + 1}}}`).join('\n')],
    ['schedulers within schedulers', `epochs: 1\ns: ${'{_target_: torch.optim.lr_scheduler.ChainedScheduler, schedulers: ['.repeat(40)}${']}'.repeat(40)}`],
    ['reserved keys', 'max_train_steps: 5\n__proto__: {lr: 1}\nconstructor: {lr: 2}\n'],
    ['conflict markers', '<<<<<<< HEAD\nmax_train_steps: 5\n=======\nmax_train_steps: 6\n>>>>>>> other\n'],
  ] as const)('%s', ([, text]) => {
    expect(['config', 'not-config']).toContain(readText('c.yaml', text).kind);
  });

  test('reserved keys never reach the values', () => {
    const reading = readText('c.yaml', 'max_train_steps: 5\n__proto__: {lr: 1}\nconstructor: {lr: 2}\n');
    expect(reading.kind === 'config' ? [...(reading.configs[0]?.values.keys() ?? [])] : null).toEqual(['max_train_steps']);
    expect(reading.kind === 'config' ? reading.problems.map(({ code }) => code) : null).toEqual(['reserved-key', 'reserved-key']);
  });
});

describe('every recognised config', () => {
  test('has a run length, or a note that says why not', () => {
    for (const { path, text } of fixtures) {
      const reading = readText(path, text);
      for (const config of reading.kind === 'config' ? reading.configs : []) {
        expect(config.maxTrainSteps !== null || config.problems.some(({ code }) => code === 'config-without-length'), path).toBe(true);
      }
    }
  });

  test('has every value with the place it stands at', () => {
    for (const { path, text } of fixtures) {
      const reading = readText(path, text);
      for (const config of reading.kind === 'config' ? reading.configs : []) {
        for (const [key, { span }] of config.values) {
          const line = span === undefined ? '' : text.slice(0, span.start).split('\n').length;
          expect(line, `${path} ${key}`).toBe(span?.line);
        }
      }
    }
  });
});
