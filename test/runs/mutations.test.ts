import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runReaders } from '../../src/runs/index.ts';
import { readRunBytes } from '../../src/runs/read.ts';

/** A file of each tool, small, as the tool writes it, by its path. */
const natives: Readonly<Record<string, string>> = {
  'out/trainer_state.json':
    '{"global_step": 200, "max_steps": 200, "log_history": [{"step": 100, "loss": 2.0, "eval_loss": NaN}, {"step": 200, "eval_loss": 1.0}]}',
  'out/all_results.json': '{\n    "epoch": 2.0,\n    "eval_loss": 1.5,\n    "eval_runtime": 3.1,\n    "train_loss": 1.2\n}',
  'out/trainer_log.jsonl':
    '{"current_steps": 5, "total_steps": 10, "loss": 2.1, "eval_loss": null, "percentage": 50.0}\n{"current_steps": 10, "total_steps": 10, "eval_loss": 1.0}\n',
  'lightning_logs/version_0/metrics.csv': 'epoch,step,train_loss,val_loss\n0,49,2.0,\n0,99,,1.0\n1,199,,0.9\n',
  'runs/detect/train/results.csv': 'epoch,time,train/box_loss,metrics/mAP50(B),metrics/mAP50-95(B),lr/pg0\n1,9,1.2,0.5,0.3,0.01\n2,19,1.1,0.6,0.4,0.01\n',
  'runs/train/exp/results.csv':
    '   epoch, train/box_loss, metrics/mAP_0.5, metrics/mAP_0.5:0.95, x/lr0\n   0, 0.1, 0.2, 0.1, 0.01\n   1, 0.1, 0.3, 0.2, 0.01\n',
  'runs/train/yolov7/results.txt': '   0/299   5.51G  0.07  0.02  0.03  0.12  44  640  0.5  0.4  0.45  0.1  0.06  0.02  0.01\n',
  'logs/training.log': 'epoch,accuracy,loss,val_loss\n0,0.5,1.0,NA\n1,0.6,0.9,1.1\n',
  'history.json': '{"loss": [1.0, 0.9], "val_loss": [1.1, NaN], "lr": [0.1, 0.1]}',
  'log.json': '[{"step": 10, "train": {"loss": 3}, "val_loss": 2}, {"step": 20, "val_loss": 1}]',
  'mlruns/0/cb0096518b0e4c66a94428555f05420b/metrics/val/loss': '1664364007310 3.2 0\n1664364007410 2.2 1\n1664364007510 nan 2\n',
  'mlruns/0/cb0096518b0e4c66a94428555f05420b/params/epochs': '10',
  'mlruns/0/cb0096518b0e4c66a94428555f05420b/meta.yaml': "experiment_id: '0'\nlifecycle_stage: active\nrun_id: cb00\nstatus: 5\n",
  'wandb/run-20260329_130713-zi7a94pe/files/wandb-summary.json': '{"_step": 3, "val/loss": {"min": 2.1}, "iter": 300}',
  'wandb/run-20260329_130713-zi7a94pe/files/config.yaml': 'wandb_version: 1\nmax_iters:\n  desc: null\n  value: 500\n',
  'wandb/run-20260329_130713-zi7a94pe/files/wandb-metadata.json': '{"args": ["--lr=0.1", "--bf16"]}',
  'wandb/run-20260329_130713-zi7a94pe/files/output.log': 'step 0: train loss 4.1, val loss 4.2\nstep 100: train loss 3.1, val loss nan\n',
  'export.csv': '"Step","a - loss","a - loss__MIN","a - loss__MAX"\n"0","3","3","3"\n"10","2","2","2"\n',
  'exp/PPO_1/result.json':
    '{"training_iteration": 1, "episode_reward_mean": NaN, "config": {"lr": 0.1}}\n{"training_iteration": 2, "episode_reward_mean": 3.0}\n',
  'exp/PPO_1/progress.csv': 'episode_reward_mean,training_iteration,trial_id\nnan,1,a\n2.0,2,a\n',
  'exp/PPO_1/params.json': '{\n  "gamma": 0.99,\n  "lr": 0.1\n}',
  'exp/experiment_state-1.json':
    '{"checkpoints": [{"status": "TERMINATED", "logdir": "/x/PPO_1", "stopping_criterion": {"training_iteration": 2}, "last_result": {"training_iteration": 2}}]}',
  'out/train.log': 'Overriding: max_iters = 300\nstep 0: train loss 4.1, val loss 4.2\niter 0: loss 4.3, time 90ms\nstep 300: train loss 3.1, val loss 3.2\n',
  'log.csv': 'step,loss,val_loss\n10,3,3\n20,2,2\n',
  'log.jsonl': '{"step": 10, "loss": 3}\n{"step": 20, "loss": 2}\n',
  'sweep.csv': 'name,lr,batch_size,max_steps,val_loss\na,0.1,32,100,1.0\nb,0.2,32,100,2.0\n',
};

const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('flip' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
);
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(bytes: Uint8Array, how: Damage): Uint8Array {
  const at = Math.floor(how.at * bytes.length);
  if (how.kind === 'cut') return bytes.slice(0, at);
  if (how.kind === 'repeat') return Uint8Array.from([...bytes, ...bytes.slice(at)]);
  const copy = bytes.slice();
  if (at < copy.length) copy[at] = how.byte;
  return copy;
}

describe('files of every tool', () => {
  test('every reader of texts reads one here', () => {
    const found = Object.entries(natives).map(([path, text]) => readRunBytes(path, new TextEncoder().encode(text)));
    const formats = new Set(found.map((result) => (result.kind === 'run' ? result.format : '')));
    const binary = ['tensorboard', 'wandb-offline', 'optuna-journal', 'optuna-trials'];
    expect(formats).toEqual(new Set(runReaders.map(({ id }) => id).filter((id) => !binary.includes(id))));
  });

  test('broken in any way get an answer: runs whose steps rise and whose values stand beside them, or a reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.entries(natives)), fc.array(damage, { minLength: 1, maxLength: 4 }), ([path, text], breaks) => {
        const bytes = breaks.reduce(damaged, new TextEncoder().encode(text));
        const result = readRunBytes(path, bytes);
        for (const run of result.kind === 'run' ? result.runs : []) {
          expect(run.part !== undefined || run.series.length > 0).toBe(true);
          for (const { steps, values } of run.series) {
            expect(steps.length).toBe(values.length);
            expect(steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0))).toBe(true);
          }
        }
      }),
      { seed: 17, numRuns: 1500 },
    );
  });

  test.for<[string, string]>([
    ['exp/experiment_state-1.json', '{"checkpoints": [null, 3, "x", {"stopping_criterion": 5, "logdir": {}}], "trial_data": [[[]]]}'],
    ['exp/experiment_state-2.json', '{"trial_data": [["{}", 3], ["[", "{"], null, {}], "checkpoints": 4}'],
    ['wandb-metadata.json', '{"args": [{}, null, ["--lr"], "--lr", {}]}'],
    ['wandb-summary.json', '{"loss": {"min": {}}, "val_loss": [1], "epoch": {}}'],
    ['trainer_log.jsonl', '{"current_steps": {}, "total_steps": []}\n'],
    ['history.json', '{"loss": [{}, 1], "val_loss": {"0": {}, "1": 2}}'],
    ['params.json', '{"a": {"b": {"c": {"d": {"e": {"f": 1}}}}}, "toString": {}}'],
  ])('%s with values of other kinds', ([path, text]) => {
    expect(['run', 'not-run']).toContain(readRunBytes(path, new TextEncoder().encode(text)).kind);
  });

  test('under the names of others get an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(natives)), fc.constantFrom(...Object.values(natives)), (path, text) => {
        expect(['run', 'not-run']).toContain(readRunBytes(path, new TextEncoder().encode(text)).kind);
      }),
      { seed: 18, numRuns: 600 },
    );
  });
});

describe('formats that are not read yet are not taken for others', () => {
  test.for<[string, string, string]>([
    [
      'mmengine scalars',
      'work_dirs/vis_data/scalars.json',
      '{"lr": 0.01, "data_time": 0.1, "loss": 2.0, "time": 0.3, "epoch": 1, "memory": 900, "step": 50}\n{"accuracy/top1": 60.1, "data_time": 0.1, "time": 0.2, "step": 1}\n',
    ],
    ['DVCLive', 'dvclive/plots/metrics/eval/loss.tsv', 'step\tloss\n0\t2.0\n1\t1.0\n'],
    ['modded-nanogpt', 'logs/a.log', 'step:0/1750 val_loss:10.8 train_time:0ms\nstep:125/1750 val_loss:4.6 train_time:9ms\n'],
    ['torchtitan', 'outputs/run.log', '[rank0]: step:  1  loss:  8.1  grad_norm:  1.2 memory:  9GiB tps: 9,527\n'],
    ['SpeechBrain', 'results/train_log.txt', 'epoch: 1, lr: 1.00e-03 - train loss: 8.70e-03 - valid loss: 6.1e-03, valid pesq: 1.9\n'],
    ['fairseq', 'train.log', "2021-01-01 00:00:00 | INFO | valid | epoch 001 | valid on 'valid' subset | loss 5.1 | ppl 34.2 | num_updates 500\n"],
    ['Megatron', 'train.log', ' iteration      100/  500000 | consumed samples:  1600 | learning rate: 1.0E-04 | lm loss: 9.1E+00 |\n'],
    ['a workflow with steps', 'ci.json', '{"jobs": {"steps": [{"name": "step one", "epoch": "now"}, {"name": "step two"}]}}'],
  ])('%s', ([, path, text]) => {
    expect(readRunBytes(path, new TextEncoder().encode(text))).toEqual({ kind: 'not-run', problems: [] });
  });
});
