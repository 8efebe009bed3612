import { bestStepEarly } from './best-step-early.ts';
import { bestStepLate } from './best-step-late.ts';
import { budgetCut } from './budget-cut.ts';
import { checkpointSelection } from './checkpoint-selection.ts';
import { decayStretched } from './decay-stretched.ts';
import { earlyInstability } from './early-instability.ts';
import { gradientVariance } from './gradient-variance.ts';
import { horizonMismatch } from './horizon-mismatch.ts';
import { longerWasWorse } from './longer-was-worse.ts';
import { maxStepsTuned } from './max-steps-tuned.ts';
import { overfitting } from './overfitting.ts';
import { repeatedData } from './repeated-data.ts';
import { roundPlan } from './round-plan.ts';
import type { Rule, RuleMeta } from './rule.ts';
import { runDiffersFromConfig } from './run-differs-from-config.ts';
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

/** Every rule, in the order in which a reader should meet them. */
export const rules: readonly Rule[] = [
  maxStepsTuned,
  earlyInstability,
  bestStepEarly,
  bestStepLate,
  overfitting,
  workloadRegime,
  checkpointSelection,
  longerWasWorse,
  decayStretched,
  horizonMismatch,
  budgetCut,
  warmupRescaled,
  gradientVariance,
  sweepAssumptions,
  sweepBoundary,
  sweepCandidate,
  shortHorizon,
  transferRisk,
  roundPlan,
  staleSteps,
  stepsReducible,
  throughputGain,
  repeatedData,
  runDiffersFromConfig,
];

/** What each rule declares about itself. */
export const ruleCards: readonly RuleMeta[] = rules.map(({ meta }) => meta);
