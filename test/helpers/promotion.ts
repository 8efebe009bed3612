import type { TrainingConfig } from '../../src/model/config.ts';
import type { Scalar } from '../../src/model/source.ts';
import type { Study } from '../../src/model/study.ts';
import type { Subject } from '../../src/model/subject.ts';
import type { Rule, Verdict } from '../../src/rules/rule.ts';
import { english } from '../../src/words/en/index.ts';
import { configOf } from '../configs/conversions.ts';
import { type RunSpec, studyOf } from './study.ts';

/** A trial by its settings and its best value. */
export type Tried = readonly [settings: Readonly<Record<string, Scalar>>, best: number];

/** A study of one length whose trials end at these values; what differs among them is what it varied. */
export function triedStudy(steps: number, tried: readonly Tried[], study: Parameters<typeof studyOf>[1] = {}, spec: RunSpec = {}): Study {
  const keys = [...new Set(tried.flatMap(([settings]) => Object.keys(settings)))];
  const varied = keys.filter((key) => new Set(tried.map(([settings]) => settings[key])).size > 1).sort();
  const specs = tried.map(([hyperparameters, best]): RunSpec => {
    return { length: steps, every: steps / 20, hyperparameters, value: (done) => best + 1 - done / steps, ...spec };
  });
  return studyOf(specs, { name: `runs-${steps}`, folder: `runs-${steps}`, varied, ...study });
}

export interface PromotionCase {
  readonly before: string;
  readonly after: string;
  readonly studies: readonly Study[];
  readonly related?: readonly Study[];
  readonly path?: string;
  readonly options?: unknown;
}

/** What a rule says of a change with the studies behind it. */
export function judged(rule: Rule, { before, after, studies, related, path = 'train.yaml', options = {} }: PromotionCase): Verdict {
  const [old, fresh]: readonly TrainingConfig[] = [configOf(path, before), configOf(path, after)];
  if (old === undefined || fresh === undefined) throw new Error('no configs');
  const subject: Subject = { kind: 'config-change', before: old, after: fresh, studies, ...(related === undefined ? {} : { related }) };
  return rule.check(subject, rule.options.parse(options));
}

/** The sentences of the only advice; fails where a number in them is missing. */
export function sentencesOf(rule: Rule, verdict: Verdict): string {
  const [advice] = verdict.kind === 'advise' ? verdict.advice : [];
  if (advice === undefined) throw new Error(`expected advice, got ${JSON.stringify(verdict)}`);
  const about = { rule: rule.meta.id, subject: { config: 'train.yaml' }, severity: rule.meta.severity, location: null, edit: null, fingerprint: '' } as const;
  const said = english.rules[rule.meta.id]?.finding({ ...about, confidence: advice.confidence, evidence: advice.evidence });
  const text = Object.values(said ?? {}).join('\n');
  if (text === '' || /–|NaN|undefined|null/.test(text)) throw new Error(`a number is missing: ${text}`);
  return text;
}
