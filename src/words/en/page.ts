import { code } from '../markup.ts';
import type { PageWords } from '../page.ts';

/** The English words of the SARIF file and the HTML page. */
export const page: PageWords = {
  ruleHelp: ({ needs, claims }) =>
    `It needs ${needs}.${claims.length === 0 ? '' : ` It rests on ${claims.join(', ')} of Longrun’s list of claims, most of them from the Deep Learning Tuning Playbook.`}`,
  aboutRule: 'What the rule looks at, and its numbers',
  truth: { true: 'yes', false: 'no' },
  evidence: 'Evidence',
  evidenceColumns: ['Name', 'Value'],
  suggestion: (path, line) => `Suggested change of ${code(path)} at line ${line}`,
  files: (count) => `What was read: ${count} ${count === 1 ? 'file' : 'files'}`,
  suppressed: (count) => `Suppressed by the policy file: ${count}`,
  histogram: ({ trials, early, late, median }) =>
    `Best steps of ${trials} trials: ${early} in the first 10 % of the run, ${late} in the last 25 %, the median at ${median}.`,
  histogramAxis: 'best step ÷ max_train_steps',
  curves: ({ shown, trials, metric }) =>
    `${code(metric)} over the run, ${shown === trials ? `all ${trials} trials` : `${shown} of ${trials} trials`}, each with its best step.`,
  curvesAxis: (metric) => `${metric.length > 40 ? `${metric.slice(0, 39)}…` : metric} over the run, best steps dotted`,
  scheduleCurve: ({ peak, final, length, unit }) => `Learning rate over ${length} ${unit}: peak ${peak}, ${final} at the end.`,
  learningRate: 'learning rate',
  made: (version) => `Made by Longrun ${version}. The page loads nothing and runs nothing.`,
};
