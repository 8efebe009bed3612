import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from './vectors.ts';

const folders = ['composer', 'llm-foundry', 'olmo', 'olmo-core'];
const sources = folders.flatMap((folder) => {
  const url = new URL(`../fixtures/vectors/${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => [`${folder}/${name}`, readFileSync(new URL(name, url), 'utf8')] as const);
});
const inline = [
  ['fairseq/a.yaml', 'task: {_name: a}\noptimization: {lr: [0.1, 0.2], max_update: 100}\nlr_scheduler: {_name: tri_stage, phase_ratio: [0.1, 0.4, 0.5]}\n'],
  ['fairseq/b.yaml', 'task: {_name: a}\noptimization: {lr: [0.1], max_update: 100}\nlr_scheduler: {_name: cosine, t_mult: 2, lr_period_updates: 10}\n'],
  ['maxtext/a.yml', 'steps: 100\nlearning_rate: 0.1\nlr_schedule_type: wsd\nlearning_rate_schedule_steps: -1\nwarmup_steps_fraction: 0.1\n'],
  ['levanter/a.yaml', 'trainer: {num_train_steps: 100, train_batch_size: 8}\noptimizer: {learning_rate: 0.1, cycles: 3, decay: 0.2, lr_schedule: inv}\n'],
  ['olmo-core/b.yaml', 'scheduler: {_CLASS_: olmo_core.optim.WSDS, warmup: 5, decay: 10, period_lengths: [50, 50]}\nmax_duration: {value: 9, unit: steps}\n'],
] as const;
const hostile = ['-1', '0', '1e308', 'null', '""', '[]', '{}', 'nan', '0.5', 'true', '\x24{a.b}', '-', '999999999999999999999', '1ba', '\u0000'];

/** The same numbers on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A number becomes something else, or a stretch of the text goes, or comes twice. */
function mutated(text: string, random: (below: number) => number): string {
  const numbers = [...text.matchAll(/[\d.]+(?:e-?\d+)?/g)];
  const target = numbers[random(numbers.length)];
  const kind = random(4);
  if (kind < 2 && target !== undefined) {
    return text.slice(0, target.index) + (hostile[random(hostile.length)] ?? '') + text.slice(target.index + target[0].length);
  }
  const from = random(text.length);
  const length = 1 + random(30);
  return kind === 2 ? text.slice(0, from) + text.slice(from + length) : text.slice(0, from + length) + text.slice(from);
}

test.for([...sources, ...inline])('%s: 200 broken versions give answers', ([path, text]) => {
  const random = randomFrom(20_261_124);
  for (let count = 0; count < 200; count++) {
    const broken = mutated(text, random);
    const reading = readText(path, broken);
    if (reading.kind !== 'config') continue;
    for (const { schedule } of reading.configs) {
      const resolved =
        schedule?.kind === 'open' ? schedule.resolve({ steps: 100, stepsPerEpoch: 10, tokensPerStep: 10, worldSize: 1, learningRate: 0.1 }) : schedule;
      if (resolved?.kind !== 'known') continue;
      expect(typeof resolved.schedule.at(7), broken).toBe('number');
    }
  }
});
