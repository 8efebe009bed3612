import { calleeName, child, goalOf, isTrue, numberOf, textOf } from './parameters.ts';
import { sampled } from './ray-tune.ts';
import type { SearchReader } from './reader.ts';

const schedulers = /(?:Scheduler|^ASHA|^MOBSTER|^HyperTune|^BOHB|^DyHPO|Hyperband)$/;

/** Syne Tune: a `config_space` of `loguniform(…)`, `randint(…)` and their kin in Python. */
export const syneTune: SearchReader = {
  id: 'syne-tune',
  title: 'Syne Tune',
  url: 'https://syne-tune.readthedocs.io/en/latest/search_space.html',
  recognisedBy: 'Python that imports `syne_tune` and gives names to `loguniform(…)`, `randint(…)`, `choice(…)` and their kin',
  languages: ['python'],
  ownsFile: false,
  read: ({ python, text }) => {
    if (!/^\s*(?:from|import)\s+syne_tune\b/m.test(text)) return [];
    const parameters = python.calls.flatMap((call) => sampled(call) ?? []);
    if (parameters.length === 0) return [];
    const scheduler = python.calls.find(({ node }) => schedulers.test(calleeName(node)))?.node;
    const resource = textOf(child(scheduler, 'max_resource_attr')) ?? textOf(child(scheduler, 'resource_attr'));
    const minimize = child(scheduler, 'do_minimize');
    return [
      {
        parameters,
        metric: {
          name: textOf(child(scheduler, 'metric')),
          goal: goalOf(textOf(child(scheduler, 'mode'))) ?? (minimize === undefined ? null : isTrue(minimize) ? 'min' : 'max'),
        },
        trials: numberOf(child(python.calls.find(({ node }) => calleeName(node) === 'StoppingCriterion')?.node, 'max_num_trials_started')),
        multiFidelity: scheduler === undefined || resource === null ? null : { scheduler: calleeName(scheduler), resource },
      },
    ];
  },
};
