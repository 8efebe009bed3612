import * as z from 'zod';
import { type ConfigRun, runOf } from '../changes/lengths.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import type { ConfigPair } from '../changes/stretch.ts';
import type { Edit } from '../model/finding.ts';
import type { Run } from '../schedules/shares.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** A warmup that changes by this factor, either way, is another warmup. */
    factor: z.number().gt(1).default(1.5),
    /** The longest warmup, as a share of the run. */
    share: z.number().gt(0).lt(1).default(0.1),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** `rescaled`: a share of a run whose length changed. `too-long`: more than `share` of the run. */
  readonly reason: string;
  readonly oldWarmupSteps: number;
  readonly warmupSteps: number;
  readonly oldRunSteps: number;
  readonly runSteps: number;
  readonly unit: string;
  readonly shareOfRun: number;
  /** The longest warmup that is recommended. */
  readonly longestWarmupSteps: number;
  /** The key that states the warmup, and the value with which its number of updates stays what it was. */
  readonly key: string | null;
  readonly keeping: number | null;
};

export const warmupRescaled = defineRule<Options, Found>({
  meta: {
    id: 'warmup-rescaled',
    severity: 'warning',
    claims: ['S49'],
    status: 'suspicion',
    needs: 'two versions of a config whose schedules and lengths are known',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: round 1, which conclusions are likely to transfer',
        url: 'https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound',
      },
      { title: 'Wortsman et al. 2023, Small-scale proxies for large-scale Transformer training instabilities', url: 'https://arxiv.org/abs/2309.14322' },
    ],
    subjects: ['config-change'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'config-change' ? checkChange(subject, options) : { kind: 'silent' };
  },
});

function checkChange(pair: ConfigPair, options: Options): Verdict<Found> {
  const { before, after, studies } = pair;
  if (isSmokeTest(after) || isSmokeTest(before)) return { kind: 'silent' };
  const [old, fresh] = [runOf(before, studies), runOf(after, studies)];
  if (!isKnown(old) || !isKnown(fresh) || old.run.schedule.unit !== fresh.run.schedule.unit) return { kind: 'silent' };
  const [oldWarmup, warmup] = [old.run, fresh.run].map(({ schedule }) => schedule.warmup);
  if (oldWarmup === undefined || warmup === undefined || !(warmup > 0) || !(oldWarmup > 0)) return { kind: 'silent' };
  const reason = reasonFor(pair, { old: old.run, fresh: fresh.run }, options);
  if (reason === null) return { kind: 'clear' };
  const longest = Math.floor(options.share * fresh.run.runSteps);
  const keeping = reason === 'rescaled' ? keepingOf(pair, fresh.run, Math.min(oldWarmup, longest)) : null;
  const at = after.warmup?.span ?? after.maxTrainSteps?.span;
  return {
    kind: 'advise',
    advice: [
      {
        evidence: {
          reason,
          oldWarmupSteps: oldWarmup,
          warmupSteps: warmup,
          oldRunSteps: old.run.runSteps,
          runSteps: fresh.run.runSteps,
          unit: fresh.run.schedule.unit,
          shareOfRun: warmup / fresh.run.runSteps,
          longestWarmupSteps: longest,
          key: keeping?.key ?? null,
          keeping: keeping?.value ?? null,
        },
        confidence: 'high',
        key: 'warmup',
        ...(at === undefined ? {} : { at }),
        ...(keeping?.edit === undefined ? {} : { edit: keeping.edit }),
      },
    ],
  };
}

function isKnown(reading: ConfigRun): reading is Extract<ConfigRun, { kind: 'known' }> {
  return reading.kind === 'known';
}

function reasonFor(
  { before, after }: ConfigPair,
  { old, fresh }: { readonly old: Run; readonly fresh: Run },
  options: Options,
): 'rescaled' | 'too-long' | null {
  const isShare = after.warmup?.value.unit === 'fraction';
  const isSameShare = isShare && before.warmup?.value.unit === 'fraction' && before.warmup.value.value === after.warmup?.value.value;
  const factor = fresh.schedule.warmup / old.schedule.warmup;
  if (isSameShare && old.runSteps !== fresh.runSteps && (factor >= options.factor || factor <= 1 / options.factor)) return 'rescaled';
  const isLonger = fresh.schedule.warmup / fresh.runSteps > old.schedule.warmup / old.runSteps;
  return isLonger && fresh.schedule.warmup > options.share * fresh.runSteps ? 'too-long' : null;
}

/** The share with which the warmup keeps its updates; an edit where the file was read again and has them. */
function keepingOf(
  { after, studies }: ConfigPair,
  fresh: Run,
  warmupSteps: number,
): { readonly key: string; readonly value: number; readonly edit?: Edit } | null {
  const span = after.warmup?.span;
  const key = span === undefined ? undefined : [...after.values].find(([, { span: other }]) => other?.start === span.start)?.[0];
  if (key === undefined) return null;
  const value = Number((warmupSteps / fresh.runSteps).toPrecision(4));
  const tried = after.tryKeys?.({ [key]: value }) ?? null;
  const again = tried === null ? null : runOf(tried.config, studies);
  const fits = again?.kind === 'known' && Math.abs(again.run.schedule.warmup - warmupSteps) <= 1;
  return tried !== null && fits ? { key, value, edit: tried.edit } : { key, value };
}
