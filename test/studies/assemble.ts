import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfigFile } from '../../src/configs/read.ts';
import type { FileReading } from '../../src/model/report.ts';
import type { Study } from '../../src/model/study.ts';
import { defaultPolicy, type Policy, type PolicyStudy } from '../../src/policy/policy.ts';
import { readRunFile } from '../../src/runs/read.ts';
import { type AssembledStudies, assembleStudies } from '../../src/studies/group.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** What a review would read in these files. */
export function readingsOf(files: Files): FileReading[] {
  return Object.entries(files).map(([path, text]): FileReading => {
    const run = readRunFile({ path, text });
    if (run.kind === 'run') return { path, kind: 'run', format: run.format, configs: [], runs: run.runs, problems: run.problems };
    const config = readConfigFile({ path, text }, new Map());
    if (config.kind !== 'config') return { path, kind: 'unknown', format: null, configs: [], runs: [], problems: run.problems };
    return { path, kind: 'config', format: config.format, configs: config.configs, runs: [], problems: config.problems };
  });
}

export function assemble(files: Files, policy: Partial<Policy> = {}): AssembledStudies {
  return assembleStudies({ readings: readingsOf(files), policy: { ...defaultPolicy, ...policy } });
}

/** A policy entry with defaults. */
export function policyStudy(entry: Partial<PolicyStudy> & Pick<PolicyStudy, 'name' | 'results'>): PolicyStudy {
  return { config: null, metric: null, select: 'best', regime: 'auto', purpose: 'tuning', round: null, productionSteps: null, ...entry };
}

export function studyOf({ studies }: AssembledStudies, name: string): Study {
  const study = studies.find((candidate) => candidate.name === name);
  if (study === undefined) throw new Error(`no study ${name} among ${studies.map((candidate) => candidate.name).join(', ')}`);
  return study;
}

/** The text files below a folder of this repository, by their path in it. */
export function filesBelow(folder: string): Files {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    files[path.slice(root.length)] = readFileSync(path, 'utf8');
  }
  return files;
}

/** A log that learns: training loss falls, validation loss is lowest at `best`; a row every `every` steps up to `last`. */
export function logOf({ last = 100, every = 10, best = 60, lr }: { last?: number; every?: number; best?: number; lr?: number } = {}): string {
  const lines = ['step,train_loss,val_loss,lr'];
  for (let step = every; step <= last; step += every) lines.push(`${step},${3 / step},${1 + Math.abs(step - best) / 1000},${lr ?? ''}`);
  return `${lines.join('\n')}\n`;
}

export function configOf(values: Readonly<Record<string, string | number>> = {}): string {
  const all = { dataset: 'digits', batch_size: 64, learning_rate: 0.1, lr_schedule: 'constant', warmup_steps: 0, max_train_steps: 100, seed: 0, ...values };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}
