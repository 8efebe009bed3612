import type { Words } from '../words.ts';
import { answers } from './answers.ts';
import { bestStepEarly } from './best-step-early.ts';
import { bestStepLate } from './best-step-late.ts';
import { budgetCut } from './budget-cut.ts';
import { checkpointSelection } from './checkpoint-selection.ts';
import { decayStretched } from './decay-stretched.ts';
import { earlyInstability } from './early-instability.ts';
import { gradientVariance } from './gradient-variance.ts';
import { horizonMismatch } from './horizon-mismatch.ts';
import { init } from './init.ts';
import { longerWasWorse } from './longer-was-worse.ts';
import { maxStepsTuned } from './max-steps-tuned.ts';
import { overfitting } from './overfitting.ts';
import { page } from './page.ts';
import { plan } from './plan.ts';
import { policyChange } from './policy-change.ts';
import { problem } from './problems.ts';
import { publication } from './publication.ts';
import { publish } from './publish.ts';
import { repeatedData } from './repeated-data.ts';
import { report } from './report.ts';
import { roundPlan } from './round-plan.ts';
import { runDiffersFromConfig } from './run-differs-from-config.ts';
import { schedule } from './schedule.ts';
import { shortHorizon } from './short-horizon.ts';
import { staleSteps } from './stale-steps.ts';
import { stepsReducible } from './steps-reducible.ts';
import { sweepAssumptions } from './sweep-assumptions.ts';
import { sweepBoundary } from './sweep-boundary.ts';
import { sweepCandidate } from './sweep-candidate.ts';
import { throughputGain } from './throughput-gain.ts';
import { transferRisk } from './transfer-risk.ts';
import { warmupRescaled } from './warmup-rescaled.ts';
import { workloadRegime } from './workload-regime.ts';

/** Everything Longrun says in English. */
export const english: Words = {
  language: 'en',
  rules: {
    'best-step-early': bestStepEarly,
    'best-step-late': bestStepLate,
    'budget-cut': budgetCut,
    'checkpoint-selection': checkpointSelection,
    'decay-stretched': decayStretched,
    'early-instability': earlyInstability,
    'gradient-variance': gradientVariance,
    'horizon-mismatch': horizonMismatch,
    'longer-was-worse': longerWasWorse,
    'max-steps-tuned': maxStepsTuned,
    overfitting,
    'sweep-assumptions': sweepAssumptions,
    'sweep-boundary': sweepBoundary,
    'sweep-candidate': sweepCandidate,
    'warmup-rescaled': warmupRescaled,
    'workload-regime': workloadRegime,
    'round-plan': roundPlan,
    'short-horizon': shortHorizon,
    'transfer-risk': transferRisk,
    'repeated-data': repeatedData,
    'run-differs-from-config': runDiffersFromConfig,
    'stale-steps': staleSteps,
    'steps-reducible': stepsReducible,
    'throughput-gain': throughputGain,
  },
  problem,
  answers,
  plan,
  init,
  policyChange,
  publication,
  publish,
  page,
  report,
  schedule,
};
