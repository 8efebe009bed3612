import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodes, row, timeProcess } from './_process.ts';

const config = `model_name_or_path: base
per_device_train_batch_size: 4
gradient_accumulation_steps: 4
max_steps: 1000
learning_rate: 2.0e-5
lr_scheduler_type: cosine
warmup_ratio: 0.1
`;
const times = 15;

/** How long one small file takes as a whole process, beside a process that does nothing. */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'longrun-bench-'));
  const path = join(folder, 'train.yaml');
  writeFileSync(path, config);
  console.log(`  ${''.padEnd(34)} ${'fastest'.padStart(10)} ${'median'.padStart(10)}`);
  for (const node of nodes()) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    const empty = timeProcess(node, ['-e', '0'], times);
    const inspect = timeProcess(node, ['dist/cli.js', 'inspect', path], times);
    console.log(row(`${version}: an empty process`, empty));
    console.log(row(`${version}: inspect, one small file`, inspect, `${(inspect.fastest - empty.fastest).toFixed(0)} ms more than the empty process`));
  }
  rmSync(folder, { recursive: true });
}
