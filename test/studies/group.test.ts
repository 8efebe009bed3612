import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble, configOf, type Files, logOf, policyStudy, studyOf } from './assemble.ts';

const names = (files: Files) => assemble(files).studies.map(({ name, kind, groupedBy, trials }) => [name, kind, groupedBy, trials.length]);
const withConfig = (folder: string, values: Readonly<Record<string, string | number>> = {}, log = logOf()): Files => ({
  [`${folder}/metrics.csv`]: log,
  [`${folder}/config.yaml`]: configOf(values),
});
const state = (fields: Readonly<Record<string, unknown>>, losses: readonly number[], every = 10) =>
  JSON.stringify({
    best_metric: null,
    global_step: losses.length * every,
    num_train_epochs: 1,
    log_history: losses.flatMap((loss, index) => [
      { step: (index + 1) * every, loss, learning_rate: 1e-4 },
      { step: (index + 1) * every, eval_loss: loss + 0.1 },
    ]),
    ...fields,
  });

describe('by folder', () => {
  test('sibling run folders are a study, a folder of such folders several', () => {
    expect(names({ ...withConfig('x/a/1'), ...withConfig('x/a/2', { seed: 1 }), ...withConfig('x/b/1'), ...withConfig('x/b/2') })).toEqual([
      ['x/a', 'study', 'folder', 2],
      ['x/b', 'study', 'folder', 2],
    ]);
  });

  test('whatever their lengths', () => {
    const { studies } = assemble({ ...withConfig('x/1'), ...withConfig('x/2', { max_train_steps: 50 }, logOf({ last: 50 })) });
    expect(studies.map(({ lengths, maxTrainSteps }) => [lengths, maxTrainSteps])).toEqual([[[50, 100], null]]);
  });

  test('several result files in one folder are a study, each with the config of its name', () => {
    const files = { 'r/a.csv': logOf(), 'r/b.csv': logOf({ last: 50 }), 'r/a.yaml': configOf(), 'r/b.yaml': configOf({ max_train_steps: 50 }) };
    expect(names(files)).toEqual([['r', 'study', 'folder', 2]]);
    expect(assemble(files).studies[0]?.trials.map(({ id, plannedSteps }) => [id, plannedSteps?.value])).toEqual([
      ['r/a.csv', 100],
      ['r/b.csv', 50],
    ]);
  });

  test('a lone run is a single run, also at the top', () => {
    expect(names(withConfig('x/run'))).toEqual([['x/run', 'single-run', 'single', 1]]);
    expect(names({ 'metrics.csv': logOf() })).toEqual([['metrics.csv', 'single-run', 'single', 1]]);
  });

  test('runs one level further down are siblings where one segment differs', () => {
    expect(names({ ...withConfig('x/1/logs'), ...withConfig('x/2/logs') })).toEqual([['x', 'study', 'folder', 2]]);
  });

  test('studies of one run beside a study of several stay apart', () => {
    const others = { ...withConfig('x/a/r0', {}, logOf({ last: 50 })), ...withConfig('x/b/r0') };
    expect(names({ ...others, ...withConfig('x/c/r0'), ...withConfig('x/c/r1', { seed: 1 }) })).toEqual([
      ['x/c', 'study', 'folder', 2],
      ['x/a/r0', 'single-run', 'single', 1],
      ['x/b/r0', 'single-run', 'single', 1],
    ]);
  });

  test('runs appended to one file among siblings are trials of the study', () => {
    const twice = logOf() + logOf({ best: 30 });
    expect(names({ ...withConfig('x/1'), ...withConfig('x/2', {}, twice) })).toEqual([['x', 'study', 'folder', 3]]);
  });

  test('another metric, format or axis is another study, under a name of its own', () => {
    const found = names({
      ...withConfig('x/1'),
      ...withConfig('x/2'),
      'x/3/m.csv': 'step,train_loss,eval_wer\n50,3,1\n100,2,2\n',
      'x/4/m.csv': 'step,train_loss,eval_wer\n50,3,1\n100,2,2\n',
    });
    expect(found).toEqual([
      ['x', 'study', 'folder', 2],
      ['x (eval_wer)', 'study', 'folder', 2],
    ]);
  });

  test('a run that crashed before its first evaluation stays in its study', () => {
    expect(names({ ...withConfig('x/1'), ...withConfig('x/2'), ...withConfig('x/3', {}, 'step,train_loss\n10,3\n20,2\n') })).toEqual([
      ['x', 'study', 'folder', 3],
    ]);
  });
});

describe('by policy', () => {
  test('first, with what it says, and the rest by folder', () => {
    const entry = policyStudy({
      name: 'round one',
      results: ['x/*/metrics.csv'],
      config: 'conf/train.yaml',
      round: 1,
      purpose: 'scaling',
      productionSteps: 1000,
    });
    const files = { 'x/a/metrics.csv': logOf(), 'x/b/metrics.csv': logOf(), 'y/a/metrics.csv': logOf(), 'conf/train.yaml': configOf() };
    const assembled = assemble(files, { studies: [entry] });
    expect(assembled.studies.map(({ name, groupedBy }) => [name, groupedBy])).toEqual([
      ['round one', 'policy'],
      ['y/a', 'single'],
    ]);
    const study = studyOf(assembled, 'round one');
    expect(study).toMatchObject({ folder: 'x', maxTrainSteps: { value: 100, unit: 'steps' }, policy: { round: 1, purpose: 'scaling', productionSteps: 1000 } });
    expect([study.config?.path, assembled.runConfigPaths.size]).toEqual(['conf/train.yaml', 0]);
  });
});

describe('checkpoints', () => {
  const losses = [3, 2, 1.5, 1.2];

  test('of one run are one trial: the longest log speaks, and all checkpoints are known', () => {
    const { studies } = assemble({
      'out/checkpoint-20/trainer_state.json': state({ max_steps: 100 }, losses.slice(0, 2)),
      'out/checkpoint-40/trainer_state.json': state({ max_steps: 100 }, losses),
    });
    const trials = studies.flatMap((study) => study.trials);
    expect(trials.map(({ id, status, lastStep, run }) => [id, status, lastStep, run.checkpoints])).toEqual([['out', 'unfinished', 40, [20, 40]]]);
  });

  test('with other lengths or contradicting logs are other runs', () => {
    const { studies } = assemble({
      'out/checkpoint-20/trainer_state.json': state({ max_steps: 100 }, [3, 2]),
      'out/checkpoint-30/trainer_state.json': state({ max_steps: 200 }, [3, 2, 1]),
      'out/checkpoint-40/trainer_state.json': state({ max_steps: 100 }, [3, 2.5, 2, 1]),
    });
    expect(studies.map(({ kind, trials, lengths }) => [kind, trials.length, lengths])).toEqual([['study', 3, [100, 200]]]);
  });

  test('a log beside the state is the same run, runs that branch are not', () => {
    const log = losses.map((loss, index) => `{"current_steps": ${(index + 1) * 10}, "total_steps": 40, "loss": ${loss}}`).join('\n');
    expect(names({ 'o/trainer_state.json': state({ max_steps: 40 }, losses), 'o/trainer_log.jsonl': `${log}\n` })).toEqual([['o', 'single-run', 'single', 1]]);
    const branch = logOf({ last: 60 }) + logOf().split('\n').slice(7).join('\n').replaceAll(',1.0', ',1.1');
    expect(names({ 'r/a.csv': logOf(), 'r/b.csv': branch })).toEqual([['r', 'study', 'folder', 2]]);
  });
});

describe('configs', () => {
  test('one above several run folders is the config of all, and the place for advice', () => {
    const assembled = assemble({ 'p/config.yaml': configOf(), 'p/runs/1/m.csv': logOf(), 'p/runs/2/m.csv': logOf() });
    const [study] = assembled.studies;
    expect([study?.config?.path, study?.maxTrainSteps?.value, assembled.runConfigPaths.size]).toEqual(['p/config.yaml', 100, 0]);
  });

  test('in the repository is found by its values, also where the varied ones differ', () => {
    const assembled = assemble({
      ...withConfig('runs/1', { learning_rate: 0.2 }),
      ...withConfig('runs/2', { learning_rate: 0.3, seed: 5 }),
      'configs/train.yaml': configOf({ learning_rate: 0.1, seed: 9 }),
      'configs/other.yaml': configOf({ batch_size: 128 }),
    });
    expect(assembled.studies[0]?.config?.path).toBe('configs/train.yaml');
    expect([...assembled.runConfigPaths].sort()).toEqual(['runs/1/config.yaml', 'runs/2/config.yaml']);
  });

  test('that match equally well name none', () => {
    const twins = { 'configs/a.yaml': configOf(), 'configs/b.yaml': configOf() };
    expect(assemble({ ...withConfig('runs/1'), ...withConfig('runs/2'), ...twins }).studies[0]?.config).toBeNull();
  });
});

describe('learning-rate sweeps', () => {
  const sweep = (rates: readonly number[], values: (index: number) => Readonly<Record<string, string | number>> = () => ({})): Files =>
    Object.assign({}, ...rates.map((rate, index) => withConfig(`s/${index}`, { learning_rate: rate, seed: index, ...values(index) }, logOf({ lr: rate }))));
  const kindOf = (files: Files) => assemble(files).studies[0]?.kind;

  test('vary in the learning rate alone, seeds and names aside', () => {
    expect(kindOf(sweep([0.1, 0.2, 0.4], (index) => ({ run_name: `r${index}` })))).toBe('learning-rate-sweep');
  });

  test('need three rates, one length, one everything else', () => {
    expect(kindOf(sweep([0.1, 0.2]))).toBe('study');
    expect(kindOf(sweep([0.1, 0.2, 0.2]))).toBe('study');
    expect(kindOf(sweep([0.1, 0.2, 0.4], (index) => ({ weight_decay: index })))).toBe('study');
    expect(kindOf(sweep([0.1, 0.2, 0.4], (index) => ({ max_train_steps: 100 + index })))).toBe('study');
  });

  test('keep the rate', () => {
    const decaying = (rate: number) =>
      logOf().replaceAll(/^(\d+)(,.*,)$/gm, (_, step: string, rest: string) => `${step}${rest}${rate * (1 - Number(step) / 200)}`);
    const files = Object.assign({}, ...[0.1, 0.2, 0.4].map((rate) => withConfig(`s/${rate}`, { learning_rate: rate, lr_schedule: 'linear' }, decaying(rate))));
    expect(kindOf(files)).toBe('study');
  });

  test('are told by what varies where nothing is known of the schedule', () => {
    const files = Object.assign(
      {},
      ...[0.1, 0.2, 0.4].map((rate) => ({
        [`s/${rate}/m.csv`]: logOf(),
        [`s/${rate}/config.yaml`]: `max_train_steps: 100\nbatch_size: 32\nlearning_rate: ${rate}\n`,
      })),
    );
    expect(kindOf(files)).toBe('learning-rate-sweep');
  });

  test('cannot be told where nothing but the learning rate is known', () => {
    expect(kindOf(Object.assign({}, ...[0.1, 0.2, 0.4].map((rate) => ({ [`s/${rate}/m.csv`]: logOf({ lr: rate }) }))))).toBe('study');
  });
});

test('every run is in exactly one study, under a name that no other study has', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'c', 'checkpoint-10', '__proto__', '[x](y)'), { maxLength: 4 }).map((parts) => parts.join('/'));
  const file = fc.tuple(path, fc.constantFrom('m.csv', 'n.csv', 'trainer_state.json', 'config.yaml'), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(fc.uniqueArray(file, { maxLength: 10, selector: ([folder, name]) => `${folder}/${name}` }), (drawn) => {
      const files: Record<string, string> = Object.create(null);
      for (const [folder, name, size] of drawn) {
        const text =
          name === 'config.yaml'
            ? configOf({ max_train_steps: size * 10 })
            : name.endsWith('.csv')
              ? logOf({ last: size * 10 })
              : state({ max_steps: 60 }, [3, 2, 1].slice(0, size));
        files[folder === '' ? name : `${folder}/${name}`] = text;
      }
      const { studies } = assemble(files);
      const trials = studies.flatMap((study) => study.trials);
      const paths = trials.flatMap((trial) => trial.run.paths);
      expect(new Set(paths).size).toBe(paths.length);
      expect(paths).toHaveLength(Object.keys(files).filter((name) => !name.endsWith('.yaml')).length);
      expect(new Set(trials.map((trial) => trial.id)).size).toBe(trials.length);
      expect(new Set(studies.map((study) => study.name)).size).toBe(studies.length);
    }),
    { seed: 21, numRuns: 150 },
  );
});
