import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchParameter } from '../../src/model/search-space.ts';
import { searchReaders } from '../../src/searches/index.ts';
import { readSearches } from '../../src/searches/read.ts';

/** `name = low..high (log) [role] @line`, as a line each. */
function told({ name, kind, low, high, log, choices, role, span }: SearchParameter): string {
  const values = kind === 'choices' ? choices.join('|') : kind === 'range' ? `${low}..${high}` : 'any';
  return `${name} = ${values}${log ? ' log' : ''}${role === 'other' ? '' : ` ${role}`} @${span.line}`;
}

interface Case {
  readonly name: string;
  readonly reader: string;
  readonly path: string;
  readonly text: string;
  readonly parameters: readonly string[];
  readonly goal?: 'min' | 'max' | null;
  readonly trials?: number | null;
  readonly multiFidelity?: { readonly scheduler: string; readonly resource: string | null } | null;
}

const cases: readonly Case[] = [
  {
    name: 'W&B sweep: values, ranges, fixed values, exponents and nested parameters',
    reader: 'wandb-sweep',
    path: 'sweep.yaml',
    text: `program: train.py
method: bayes
metric:
  name: val/loss
  goal: minimize
run_cap: 40
parameters:
  learning_rate:
    distribution: log_uniform_values
    min: 1e-5
    max: 1e-2
  old_style_lr: {distribution: log_uniform, min: 0, max: 1}
  epochs:
    values: [5, 10, 20]
  optimizer:
    parameters:
      name: {values: [adam, sgd]}
  seed: {value: 1}
  momentum: {distribution: normal, mu: 0, sigma: 1}
early_terminate: {type: hyperband, min_iter: 3}
`,
    parameters: [
      'learning_rate = 0.00001..0.01 log learning-rate @8',
      `old_style_lr = 1..${Math.E} log @12`,
      'epochs = 5|10|20 length @13',
      'optimizer.name = adam|sgd @17',
      'momentum = any @19',
    ],
    goal: 'min',
    trials: 40,
    multiFidelity: { scheduler: 'hyperband', resource: null },
  },
  {
    name: 'W&B sweep in a function of a script',
    reader: 'wandb-sweep',
    path: 'sweep.py',
    text: `import wandb

def main():
    config = {
        'method': 'random',
        'metric': {'name': 'acc', 'goal': 'maximize'},
        'parameters': {'lr': {'min': 0.0001, 'max': 0.1}, 'max_steps': {'values': [100, 200]}},
    }
    wandb.sweep(config)
`,
    parameters: ['lr = 0.0001..0.1 learning-rate @7', 'max_steps = 100|200 length @7'],
    goal: 'max',
  },
  {
    name: 'Optuna: suggest calls in an objective',
    reader: 'optuna',
    path: 'tune.py',
    text: `import optuna

def objective(trial):
    lr = trial.suggest_float("lr", 1e-5, 1e-1, log=True)
    wd = trial.suggest_loguniform("wd", 1e-6, 1e-2)
    epochs = trial.suggest_int("num_train_epochs", 1, 10)
    batch = trial.suggest_categorical("batch_size", [16, 32])
    return run(lr, wd, epochs, batch)

study = optuna.create_study(direction="maximize", pruner=optuna.pruners.HyperbandPruner(min_resource=1))
study.optimize(objective, n_trials=100)
`,
    parameters: ['lr = 0.00001..0.1 log learning-rate @4', 'wd = 0.000001..0.01 log @5', 'num_train_epochs = 1..10 length @6', 'batch_size = 16|32 @7'],
    goal: 'max',
    trials: 100,
    multiFidelity: { scheduler: 'optuna.pruners.HyperbandPruner', resource: null },
  },
  {
    name: 'Optuna: distributions by name',
    reader: 'optuna',
    path: 'sampler.py',
    text: `from optuna.distributions import FloatDistribution, CategoricalDistribution
space = {
    "lr": FloatDistribution(1e-4, 1e-2, log=True),
    "act": CategoricalDistribution(("relu", "gelu")),
}
`,
    parameters: ['lr = 0.0001..0.01 log learning-rate @3', 'act = relu|gelu @4'],
    goal: null,
  },
  {
    name: 'Optuna: a space in YAML',
    reader: 'optuna',
    path: 'hpo.yaml',
    text: `n_trials: 30
direction: minimize
search_space:
  lr: {type: float, low: 1e-5, high: 1e-3, log: true}
  max_epochs: {type: int, low: 10, high: 50}
  opt: {type: categorical, choices: [adam, lion]}
`,
    parameters: ['lr = 0.00001..0.001 log learning-rate @4', 'max_epochs = 10..50 length @5', 'opt = adam|lion @6'],
    goal: 'min',
    trials: 30,
  },
  {
    name: 'Optuna: distributions as it saves them in JSON',
    reader: 'optuna',
    path: 'distributions.json',
    text: `{"distributions": {
  "lr": {"name": "FloatDistribution", "attributes": {"step": null, "low": 0.001, "high": 0.1, "log": true}},
  "steps": {"name": "CategoricalDistribution", "attributes": {"choices": [100, 200]}}
}}
`,
    parameters: ['lr = 0.001..0.1 log learning-rate @2', 'steps = 100|200 @3'],
  },
  {
    name: 'Ray Tune: sampling functions and a scheduler',
    reader: 'ray-tune',
    path: 'tune_model.py',
    text: `from ray import tune
from ray.tune.schedulers import ASHAScheduler

def main():
    config = {
        "lr": tune.loguniform(1e-4, 1e-1),
        "model": {"hidden": tune.choice([128, 256])},
        "max_steps": tune.grid_search([1000, 2000]),
        "noise": tune.randn(0, 1),
        "fixed": 3,
    }
    config["wd"] = tune.uniform(0, 0.1)
    tuner = tune.Tuner(train, param_space=config, tune_config=tune.TuneConfig(metric="loss", mode="min", num_samples=20, scheduler=ASHAScheduler(time_attr="epoch", max_t=30)))
`,
    parameters: ['lr = 0.0001..0.1 log learning-rate @6', 'model.hidden = 128|256 @7', 'max_steps = 1000|2000 length @8', 'noise = any @9', 'wd = 0..0.1 @12'],
    goal: 'min',
    trials: 20,
    multiFidelity: { scheduler: 'ASHAScheduler', resource: 'epoch' },
  },
  {
    name: 'Ray Tune: a grid in an experiment file',
    reader: 'ray-tune',
    path: 'halfcheetah.yaml',
    text: `halfcheetah:
  run: SAC
  stop: {timesteps_total: 400000}
  config:
    env: HalfCheetah-v4
    lr: {grid_search: [0.0003, 0.001]}
    optimization:
      tau: 0.005
`,
    parameters: ['lr = 0.0003|0.001 learning-rate @6'],
  },
  {
    name: 'Syne Tune',
    reader: 'syne-tune',
    path: 'launch_hpo.py',
    text: `from syne_tune.config_space import loguniform, randint
from syne_tune.optimizer.baselines import ASHA

config_space = {
    "lr": loguniform(1e-6, 1e-1),
    "batch_size": randint(8, 64),
    "epochs": randint(10, 30),
    "max_epochs": 81,
}
scheduler = ASHA(config_space, metric="val_loss", mode="min", max_resource_attr="max_epochs", resource_attr="epoch")
`,
    parameters: ['lr = 0.000001..0.1 log learning-rate @5', 'batch_size = 8..64 @6', 'epochs = 10..30 length @7'],
    goal: 'min',
    multiFidelity: { scheduler: 'ASHA', resource: 'max_epochs' },
  },
  {
    name: 'Hydra: a basic sweep in the config',
    reader: 'hydra',
    path: 'conf/sweep.yaml',
    text: `hydra:
  mode: MULTIRUN
  sweeper:
    params:
      optimizer.lr: 1e-4,1e-3, 1e-2
      trainer.max_epochs: choice(10, 20)
      model.depth: range(2, 8, 2)
      model.name: vit
`,
    parameters: ['optimizer.lr = 0.0001|0.001|0.01 learning-rate @5', 'trainer.max_epochs = 10|20 length @6', 'model.depth = 2..6 @7'],
  },
  {
    name: 'Hydra: the Optuna sweeper',
    reader: 'hydra',
    path: 'conf/hparams_search/optuna.yaml',
    text: `# @package _global_
optimized_metric: val/acc_best
hydra:
  sweeper:
    _target_: hydra_plugins.hydra_optuna_sweeper.optuna_sweeper.OptunaSweeper
    direction: maximize
    n_trials: 20
    params:
      model.optimizer.lr: tag(log, interval(0.0001, 0.1))
      data.batch_size: choice(32, 64, 128, 256)
`,
    parameters: ['model.optimizer.lr = 0.0001..0.1 log learning-rate @9', 'data.batch_size = 32|64|128|256 @10'],
    goal: 'max',
    trials: 20,
  },
  {
    name: 'Hydra: overrides of a launch script',
    reader: 'hydra',
    path: 'scripts/sweep.sh',
    text: `#!/bin/bash
python train.py --multirun optimizer.lr=1e-4,3e-4 \\
  trainer.max_steps=1000,5000 \\
  model=large
`,
    parameters: ['optimizer.lr = 0.0001|0.0003 learning-rate @2', 'trainer.max_steps = 1000|5000 length @3'],
  },
  {
    name: 'Katib with the resource of Hyperband',
    reader: 'katib',
    path: 'hyperband.yaml',
    text: `apiVersion: kubeflow.org/v1beta1
kind: Experiment
spec:
  objective: {type: maximize, objectiveMetricName: accuracy}
  maxTrialCount: 9
  algorithm:
    algorithmName: hyperband
    algorithmSettings:
      - {name: resource_name, value: num-epochs}
  parameters:
    - name: --lr
      parameterType: double
      feasibleSpace: {min: "0.01", max: "0.03"}
    - name: num-epochs
      parameterType: int
      feasibleSpace: {min: "20", max: "20"}
    - name: optimizer
      parameterType: categorical
      feasibleSpace:
        list: [sgd, adam]
`,
    parameters: ['lr = 0.01..0.03 learning-rate @11', 'optimizer = sgd|adam @17'],
    goal: 'max',
    trials: 9,
    multiFidelity: { scheduler: 'hyperband', resource: 'num-epochs' },
  },
  {
    name: 'Vizier study spec',
    reader: 'vizier',
    path: 'study.json',
    text: `{"displayName": "lr", "studySpec": {
  "metrics": [{"metricId": "loss", "goal": "MINIMIZE"}],
  "parameters": [
    {"parameterId": "learning_rate", "scaleType": "UNIT_LOG_SCALE", "doubleValueSpec": {"minValue": 1e-5, "maxValue": 0.1}},
    {"parameterId": "train_steps", "discreteValueSpec": {"values": [1000, 2000]}},
    {"parameterId": "opt", "categoricalValueSpec": {"values": ["adam", "sgd"]}}
  ]
}}
`,
    parameters: ['learning_rate = 0.00001..0.1 log learning-rate @4', 'train_steps = 1000|2000 length @5', 'opt = adam|sgd @6'],
    goal: 'min',
  },
  {
    name: 'Vizier in Python',
    reader: 'vizier',
    path: 'vz_study.py',
    text: `from vizier.service import pyvizier as vz
problem = vz.ProblemStatement()
root = problem.search_space.root
root.add_float_param('learning_rate', 1e-4, 1e-1, scale_type=vz.ScaleType.LOG)
root.add_int_param('num_epochs', 5, 50)
root.add_categorical_param('optimizer', ['adam', 'sgd'])
`,
    parameters: ['learning_rate = 0.0001..0.1 log learning-rate @4', 'num_epochs = 5..50 length @5', 'optimizer = adam|sgd @6'],
  },
  {
    name: 'NNI search space',
    reader: 'nni',
    path: 'search_space.json',
    text: `{
  "lr": {"_type": "loguniform", "_value": [0.0001, 0.1]},
  "epochs": {"_type": "choice", "_value": [10, 20]},
  "noise": {"_type": "normal", "_value": [0, 1]}
}
`,
    parameters: ['lr = 0.0001..0.1 log learning-rate @2', 'epochs = 10|20 length @3', 'noise = any @4'],
  },
  {
    name: 'NNI experiment config',
    reader: 'nni',
    path: 'config.yml',
    text: `experimentName: mnist
maxTrialNumber: 12
searchSpace:
  lr:
    _type: uniform
    _value: [0.001, 0.1]
advisor:
  name: BOHB
  classArgs: {optimize_mode: maximize}
`,
    parameters: ['lr = 0.001..0.1 learning-rate @4'],
    goal: 'max',
    trials: 12,
    multiFidelity: { scheduler: 'BOHB', resource: 'TRIAL_BUDGET' },
  },
  {
    name: 'Ax in Python: dictionaries and classes',
    reader: 'ax',
    path: 'ax_tune.py',
    text: `from ax.service.ax_client import AxClient
client = AxClient()
client.create_experiment(
    name="mnist",
    parameters=[
        {"name": "lr", "type": "range", "bounds": [1e-6, 0.4], "log_scale": True},
        {"name": "max_steps", "type": "choice", "values": [100, 1000]},
        {"name": "seed", "type": "fixed", "value": 1},
    ],
)
other = RangeParameter("momentum", ParameterType.FLOAT, 0.0, 1.0)
`,
    parameters: ['lr = 0.000001..0.4 log learning-rate @6', 'max_steps = 100|1000 length @7', 'momentum = 0..1 @11'],
  },
  {
    name: 'AlgoPerf: ranges',
    reader: 'algoperf',
    path: 'tuning_search_space.json',
    text: `{
  "learning_rate": {"min": 1e-4, "max": 1e-2, "scaling": "log"},
  "dropout_rate": {"feasible_points": [0.0, 0.1]}
}
`,
    parameters: ['learning_rate = 0.0001..0.01 log learning-rate @2', 'dropout_rate = 0|0.1 @3'],
  },
  {
    name: 'AlgoPerf: points',
    reader: 'algoperf',
    path: 'external/tuning_search_space.json',
    text: `[
  {"learning_rate": 0.001, "beta2": 0.99, "warmup_factor": 0.02},
  {"learning_rate": 0.002, "beta2": 0.99, "warmup_factor": 0.05}
]
`,
    parameters: ['learning_rate = 0.001|0.002 learning-rate @2', 'warmup_factor = 0.02|0.05 @2'],
    trials: 2,
  },
];

describe('searches', () => {
  test.for(cases)('$name', ({ path, text, reader, parameters, goal = null, trials = null, multiFidelity = null }) => {
    const { spaces, format } = readSearches({ path, text });
    expect(format).toBe(reader);
    expect(spaces.flatMap((space) => space.parameters.map(told))).toEqual(parameters);
    expect(spaces[0]).toMatchObject({ metric: { goal }, trials, multiFidelity: multiFidelity === null ? null : { resource: multiFidelity.resource } });
    if (multiFidelity !== null) expect(multiFidelity.scheduler).toContain(spaces[0]?.multiFidelity?.scheduler);
  });

  test('every reader has a case', () => {
    expect([...new Set(cases.map(({ reader }) => reader))].toSorted()).toEqual(searchReaders.map(({ id }) => id).toSorted());
  });

  test.for([
    ['a training config', 'train.yaml', 'learning_rate: 1e-4\nmax_steps: 1000\nparameters: 7\n'],
    [
      'an OpenAPI description',
      'api.yaml',
      'paths:\n  /x:\n    get:\n      parameters:\n        - {name: id, in: query, schema: {type: integer, minimum: 0}}\n',
    ],
    ['a model signature', 'signature.json', '{"parameters": {"type": "object", "properties": {"x": {"type": "float"}}}}'],
    ['a script that calls others', 'run.sh', 'python -m torch.distributed.run train.py --betas 0.9,0.95\n'],
    ['one value a parameter', 'sweep.yaml', 'method: grid\nparameters:\n  lr: {values: [0.1]}\n'],
  ] as const)('no search: %s', ([, path, text]) => {
    expect(readSearches({ path, text }).spaces).toEqual([]);
  });

  test('passes over a rollout are no length of training', () => {
    const text = 'method: bayes\nparameters:\n  n_epochs: {values: [3, 10]}\n  clip_range: {min: 0.1, max: 0.3}\n';
    expect(readSearches({ path: 'ppo.yaml', text }).spaces[0]?.parameters.map(({ role }) => role)).toEqual(['other', 'other']);
  });

  test('broken versions of every case give an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.nat(), fc.nat(), fc.string({ maxLength: 3 }), ({ path, text }, from, length, put) => {
        const start = from % text.length;
        const { spaces } = readSearches({ path, text: text.slice(0, start) + put + text.slice(start + (length % 40)) });
        for (const space of spaces) expect(space.parameters.length).toBeGreaterThan(0);
      }),
      { seed: 41, numRuns: 1000 },
    );
  });
});
