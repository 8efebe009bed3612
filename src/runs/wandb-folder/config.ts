import type { DocumentNode } from '../../model/document.ts';
import type { Scalar, TextFile } from '../../model/source.ts';
import { parseYaml } from '../../text/yaml.ts';
import { plannedLengthOf } from '../axis.ts';
import type { RunReadResult } from '../reader.ts';
import { type PartOfRun, partOfRun } from '../record.ts';

const maxNesting = 4;

/** `config.yaml` of a run: each setting as `{desc, value}` or `{value}`. What begins with `_wandb` is W&B's own. */
export function readConfig(file: TextFile, place: PartOfRun): RunReadResult {
  const document = parseYaml(file)[0];
  const hyperparameters: Record<string, Scalar> = Object.create(null);
  const root = document?.root;
  for (const [key, entry] of root?.kind === 'mapping' ? root.entries : []) {
    if (key === 'wandb_version' || key.startsWith('_wandb')) continue;
    const value = entry.value.kind === 'mapping' ? entry.value.entries.get('value')?.value : entry.value;
    if (value !== undefined) addScalars(hyperparameters, key, value, 0);
  }
  const steps = plannedLengthOf(hyperparameters, 'steps', null);
  const epochs = steps === null ? plannedLengthOf(hyperparameters, 'epochs', null) : null;
  const run = partOfRun(place, { hyperparameters, unit: epochs === null ? 'steps' : 'epochs', plannedSteps: steps ?? epochs });
  return { kind: 'read', runs: [run], problems: document?.problems.filter(({ code }) => code === 'syntax-error') ?? [] };
}

function addScalars(into: Record<string, Scalar>, name: string, node: DocumentNode, depth: number): void {
  if (['__proto__', 'constructor', 'prototype'].includes(name)) return;
  if (node.kind === 'scalar') into[name] = node.value;
  else if (node.kind === 'mapping' && depth < maxNesting) {
    for (const [key, entry] of node.entries) addScalars(into, `${name}.${key}`, entry.value, depth + 1);
  }
}
