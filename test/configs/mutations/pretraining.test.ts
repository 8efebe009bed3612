import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfigFile } from '../../../src/configs/read.ts';

const fixtures = new URL('../../fixtures/vectors/', import.meta.url);
const folders = ['megatron-lm', 'nemo', 'torchtitan', 'torchtune', 'nanogpt'];
const others = [
  {
    path: 'ds_config.json',
    text: '{"train_batch_size": 8, "optimizer": {"params": {"lr": 1e-3}}, "scheduler": {"type": "OneCycle", "params": {"cycle_min_lr": 1e-4, "cycle_max_lr": 1e-3}}}',
  },
  {
    path: 'neox.yml',
    text: '{"pipe_parallel_size": 1, "train_iters": 100, "lr_decay_style": "cosine", "optimizer": {"params": {"lr": 1.0e-3}}, "checkpoint_factor": 10}',
  },
  {
    path: 'litgpt.yaml',
    text: 'model_name: a\ndevices: 2\ntrain: {global_batch_size: 8, micro_batch_size: 1, lr_warmup_steps: 5, max_tokens: 6400, max_seq_length: 8}\n',
  },
];
const files = [
  ...folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, fixtures)).map((name) => ({ path: name, text: readFileSync(new URL(`${folder}/${name}`, fixtures), 'utf8') })),
  ),
  ...others,
];
const inserted = ['0', '-1', 'null', '1e999', 'NaN', 'auto', '[]', '{}', ':', '"', '\n', '  ', '-', '9'.repeat(30), `\${model.optim}`];

/** A sequence of numbers from 0 to 1 that is the same in every run. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

test('mutated configs give an answer, and schedules that can be asked', () => {
  const numbers = seeded(20261124);
  const upTo = (limit: number): number => Math.floor(numbers.next().value * limit);
  for (let round = 0; round < 40; round++) {
    for (const { path, text } of files) {
      const at = upTo(text.length);
      const cut = upTo(2) === 0 ? upTo(12) : 0;
      const mutated = text.slice(0, at) + (inserted[upTo(inserted.length)] ?? '') + text.slice(at + cut);
      const reading = readConfigFile({ path, text: mutated }, new Map());
      if (reading.kind !== 'config') continue;
      for (const { schedule } of reading.configs) {
        const resolved =
          schedule?.kind === 'open' ? schedule.resolve({ steps: 100, stepsPerEpoch: 10, worldSize: 8, tokensPerStep: 64, learningRate: 0.1 }) : schedule;
        if (resolved?.kind === 'known') expect(resolved.schedule.at(3), mutated).not.toBeNaN();
      }
    }
  }
});
