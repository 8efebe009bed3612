import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { RunRecord } from '../../src/model/run.ts';
import type { Study } from '../../src/model/study.ts';
import { rules } from '../../src/rules/index.ts';
import { buildStudy } from '../../src/studies/study.ts';

const folder = '../shared/runs/optuna';
const isHere = existsSync(`${folder}/optuna-short.db`);

const Rows = z.array(z.object({ number: z.number(), state: z.string(), step: z.number(), value: z.number() }));
const Parameters = z.array(z.object({ number: z.number(), name: z.string(), value: z.number() }));

/** What Optuna's storage tells of its trials: the intermediate values by step, the parameters, the state; the length by its attribute. */
function runsOf(path: string, length: number): RunRecord[] {
  const { DatabaseSync }: typeof import('node:sqlite') = createRequire(import.meta.url)('node:sqlite');
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = Rows.parse(
    database
      .prepare(
        'select t.number as number, t.state as state, v.step as step, v.intermediate_value as value from trials t join trial_intermediate_values v on v.trial_id = t.trial_id order by t.number, v.step',
      )
      .all(),
  );
  const parameters = Parameters.parse(
    database
      .prepare('select t.number as number, p.param_name as name, p.param_value as value from trials t join trial_params p on p.trial_id = t.trial_id')
      .all(),
  );
  database.close();
  return [...new Set(rows.map(({ number }) => number))].map((number): RunRecord => {
    const own = rows.filter((row) => row.number === number);
    return {
      id: `${path}#${number}`,
      format: 'optuna',
      paths: [path],
      unit: 'steps',
      stepBase: 1,
      plannedSteps: { value: length },
      lastStep: own.at(-1)?.step ?? null,
      series: [{ name: 'val_loss', role: 'validation', steps: own.map(({ step }) => step), values: own.map(({ value }) => value) }],
      reportedBest: null,
      checkpoints: null,
      stated: own[0]?.state === 'PRUNED' ? 'pruned' : 'complete',
      hyperparameters: Object.fromEntries(parameters.flatMap((one) => (one.number === number ? [[one.name, one.value]] : []))),
      stepsPerEpoch: null,
      problems: [],
    };
  });
}

function studyOf(name: string, length: number): Study {
  const members = runsOf(`${folder}/${name}.db`, length).map((run) => ({ id: run.id, run, config: null }));
  return buildStudy({ name, folder, groupedBy: 'folder', members, entry: null, config: null, repositoryConfigs: [] });
}

/** Rules that advise about a study. */
function findings(study: Study) {
  return rules.flatMap((rule) => {
    const verdict = rule.meta.subjects.includes('study') ? rule.check({ kind: 'study', study }, rule.options.parse({})) : { kind: 'silent' as const };
    return verdict.kind === 'advise' ? verdict.advice.map((advice) => ({ rule: rule.meta.id, ...advice })) : [];
  });
}

describe.skipIf(!isHere)('the Optuna studies of ../shared/runs', () => {
  test('optuna-short: late in 15 of 16, whether the decay explains it stays open, pruned trials are censored', () => {
    const study = studyOf('optuna-short', 120);
    expect(study.trials.filter(({ censoredBecause }) => censoredBecause === 'pruned')).toHaveLength(4);
    expect(findings(study)).toMatchObject([{ rule: 'best-step-late', evidence: { trials: 16, late: 15, decayKnown: 0 } }]);
  });

  test('optuna-long: silence about the length, overfitting cannot be judged', () => {
    const study = studyOf('optuna-long', 4_000);
    expect(study.trials.filter(({ censoredBecause }) => censoredBecause === 'pruned')).toHaveLength(5);
    expect(findings(study)).toEqual([]);
    const overfitting = rules.find((rule) => rule.meta.id === 'overfitting');
    expect(overfitting?.check({ kind: 'study', study }, overfitting.options.parse({}))).toMatchObject({ kind: 'unknown', because: 'no-training-curve' });
  });
});
