import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { checkpointNamed, checkpointsAmong } from '../../src/studies/checkpoints.ts';
import { assembleStudies } from '../../src/studies/group.ts';
import { type Files, readingsOf } from './assemble.ts';

describe('names of checkpoints', () => {
  test.for<[string, string, number | null, 'steps' | 'epochs']>([
    ['checkpoint-500', '', 500, 'steps'],
    ['checkpoint_500', '', 500, 'steps'],
    ['epoch=3-step=400.ckpt', 'checkpoints', 400, 'steps'],
    ['sample-epoch=3-step=400.ckpt', 'checkpoints', 400, 'steps'],
    ['epoch=3.ckpt', 'checkpoints', 4, 'epochs'],
    ['model_0004999.pth', 'output', 5000, 'steps'],
    ['iter_0005000', '', 5000, 'steps'],
    ['global_step500', '', 500, 'steps'],
    ['checkpoint_10_4791.pt', '', 4791, 'steps'],
    ['epoch_12.pth', '', 12, 'epochs'],
    ['epoch12.pt', 'weights', 13, 'epochs'],
    ['step_1000', '', 1000, 'steps'],
    ['best.pt', 'weights', null, 'steps'],
    ['last.ckpt', 'checkpoints', null, 'steps'],
    ['model_final.pth', 'output', null, 'steps'],
    ['checkpoint-best', '', null, 'steps'],
    ['epoch=', '', null, 'steps'],
  ])('%s', ([name, folder, done, unit]) => {
    expect(checkpointNamed(name, folder)).toEqual(done === null ? null : { done, unit });
  });

  test('belong to the run around them; a text of that name is none', () => {
    const paths = [
      'out/a/checkpoint-100/config.json',
      'out/a/checkpoint-100/model.safetensors',
      'out/b/checkpoints/epoch=0-step=50.ckpt',
      'out/b/step_7.txt',
      'model_0000009.pth',
    ];
    expect([...checkpointsAmong(paths)]).toEqual([
      ['out/a', [{ done: 100, unit: 'steps' }]],
      ['out/b', [{ done: 50, unit: 'steps' }]],
      ['', [{ done: 10, unit: 'steps' }]],
    ]);
  });
});

function checkpointsOf(files: Files, others: readonly string[]): readonly (readonly number[] | null)[] {
  const { studies } = assembleStudies({ readings: readingsOf(files), policy: defaultPolicy, paths: [...Object.keys(files), ...others] });
  return studies.flatMap((study) => study.trials.map((trial) => trial.run.checkpoints));
}

const state = (step: number) =>
  JSON.stringify({
    global_step: step,
    max_steps: 300,
    num_train_epochs: 3,
    best_metric: 1,
    best_model_checkpoint: 'out/checkpoint-100',
    log_history: [
      { step: 100, eval_loss: 1 },
      { step: step, loss: 1, eval_loss: 2 },
    ],
  });

describe('checkpoints of a run', () => {
  test('those that still exist, where the listing shows any; else those that the log names', () => {
    const files = { 'out/trainer_state.json': state(300) };
    expect(checkpointsOf(files, [])).toEqual([[100]]);
    expect(checkpointsOf(files, ['out/checkpoint-200/model.safetensors', 'out/checkpoint-300/optimizer.pt'])).toEqual([[200, 300]]);
  });

  test('are given by the step numbers of the log: indices of Lightning, counted in its names since 1.6 and not before', () => {
    const csv = 'epoch,step,train_loss,val_loss\n0,49,2,\n0,99,,1\n1,149,1,\n1,199,,0.9\n';
    const files = { 'lightning_logs/version_0/metrics.csv': csv };
    expect(checkpointsOf(files, ['lightning_logs/version_0/checkpoints/epoch=1-step=200.ckpt'])).toEqual([[199]]);
    expect(checkpointsOf(files, ['lightning_logs/version_0/checkpoints/epoch=1-step=199.ckpt'])).toEqual([[199]]);
    expect(checkpointsOf(files, ['lightning_logs/version_0/checkpoints/epoch=0.ckpt'])).toEqual([[99]]);
  });

  test('of two runs in one folder nobody knows whose they are', () => {
    const log = 'step,val_loss\n10,1\n20,2\n30,3\n';
    expect(checkpointsOf({ 'out/a.csv': log, 'out/b.csv': log.replace('30,3', '30,9').replace('20,2', '20,7') }, ['out/step_10.pt'])).toEqual([null, null]);
  });
});
