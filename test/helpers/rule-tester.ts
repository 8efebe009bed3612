import { expect, test } from 'vitest';
import { readConfigFile } from '../../src/configs/read.ts';
import type { TrainingConfig } from '../../src/model/config.ts';
import type { Confidence, Edit, Evidence, Severity } from '../../src/model/finding.ts';
import type { Study, StudyPair } from '../../src/model/study.ts';
import type { Subject } from '../../src/model/subject.ts';
import type { Rule, Verdict } from '../../src/rules/rule.ts';
import { readSearches } from '../../src/searches/read.ts';
import { english } from '../../src/words/en/index.ts';

/** One piece of advice as a case expects it; what is left out is not looked at, except `edit`. */
export interface ExpectedAdvice {
  readonly key?: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly evidence?: Evidence;
  /** 1-based line of the config. */
  readonly line?: number;
  /** The text that the edit puts in; absent: no edit may be offered. */
  readonly edit?: string;
}

/** `silent`, `clear`, why it is unknown, or the advice in order. */
export type Expected = 'silent' | 'clear' | { readonly unknown: string } | { readonly advise: readonly ExpectedAdvice[] };

export interface RuleCase {
  readonly name: string;
  /** The text of a config: the subject itself, or the config of the study. */
  readonly config?: string;
  /** The text of the config before the change: the subject is the change. */
  readonly before?: string;
  /** The text is a search space, and that is the subject. */
  readonly isSearch?: true;
  /** The config's path; decides how it is read. */
  readonly path?: string;
  readonly study?: (config: TrainingConfig | null) => Study;
  readonly pair?: () => StudyPair;
  /** The studies behind the config, or behind the config as it was before. */
  readonly studies?: readonly Study[];
  readonly options?: unknown;
  readonly expect: Expected;
}

/** Tests a rule by its cases. Cases that could hide a mistake are refused: see `faultsOf`. */
export function checkRule(rule: Rule, cases: readonly RuleCase[]): void {
  test(`${rule.meta.id}: the cases are fit to test it`, () => expect(faultsOf(rule, cases)).toEqual([]));
  test.each(cases.map((one) => [one.name, one] as const))(`${rule.meta.id}: %s`, (_, one) => {
    const verdict = verdictOf(rule, one);
    if (typeof one.expect === 'string') expect(verdict).toEqual({ kind: one.expect });
    else if ('unknown' in one.expect) expect(verdict).toMatchObject({ kind: 'unknown', because: one.expect.unknown });
    else expectAdvice(verdict, one.expect.advise);
    expectWords(rule, verdict);
  });
}

/** What is wrong with a set of cases: duplicates, no `clear` case, an edit after which the rule still advises the same, or something new. */
export function faultsOf(rule: Rule, cases: readonly RuleCase[]): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const one of cases) {
    const content = JSON.stringify(
      [
        one.config,
        one.before ?? null,
        one.path,
        one.options ?? null,
        one.studies ?? null,
        one.study === undefined && one.pair === undefined ? null : subjectOf(one),
      ],
      (_, value: unknown) => (value instanceof Map ? [...value] : value),
    );
    const twin = seen.get(content) ?? cases.find((other) => other !== one && other.name === one.name)?.name;
    if (twin !== undefined) faults.push(`"${one.name}" repeats "${twin}"`);
    seen.set(content, one.name);
    faults.push(...faultsOfEdits(rule, one));
  }
  if (!cases.some((one) => one.expect === 'clear')) faults.push('no case is clear');
  return faults;
}

function faultsOfEdits(rule: Rule, one: RuleCase): string[] {
  const verdict = verdictOf(rule, one);
  if (verdict.kind !== 'advise') return [];
  const before = verdict.advice.map((advice) => advice.key);
  return verdict.advice.flatMap(({ key, edit }) => {
    if (edit === undefined) return [];
    if (one.config === undefined) return [`"${one.name}" offers an edit of a config that the case does not give`];
    const after = verdictOf(rule, { ...one, config: applied(one.config, edit) });
    const left = after.kind === 'advise' ? after.advice.map((advice) => advice.key) : [];
    return left.filter((other) => other === key || !before.includes(other)).map((other) => `"${one.name}": after its edit the rule still advises ${other}`);
  });
}

function applied(text: string, { span, text: replacement }: Edit): string {
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}

function verdictOf(rule: Rule, one: RuleCase): Verdict {
  return rule.check(subjectOf(one), rule.options.parse(one.options ?? {}));
}

function subjectOf({ config, before, path = 'train.yaml', study, studies = [], pair, isSearch }: RuleCase): Subject {
  if (isSearch === true) {
    const [space] = readSearches({ path, text: config ?? '' }).spaces;
    if (space === undefined) throw new Error(`no search was read in:\n${config}`);
    return { kind: 'search-space', space };
  }
  if (pair !== undefined) return { kind: 'study-pair', pair: pair() };
  const read = config === undefined ? null : readConfigFile({ path, text: config }, new Map());
  const found = read?.kind === 'config' ? (read.configs[0] ?? null) : null;
  if (study !== undefined) return { kind: 'study', study: study(found) };
  if (found === null) throw new Error(`no config was read in:\n${config}`);
  if (before === undefined) return { kind: 'config', config: found, studies };
  const old = readConfigFile({ path, text: before }, new Map());
  const [was] = old.kind === 'config' ? old.configs : [];
  if (was === undefined) throw new Error(`no config was read in:\n${before}`);
  return { kind: 'config-change', before: was, after: found, studies };
}

function expectAdvice(verdict: Verdict, expected: readonly ExpectedAdvice[]): void {
  if (verdict.kind !== 'advise') throw new Error(`expected advice, got ${JSON.stringify(verdict)}`);
  expect(verdict.advice.map(({ key }) => key)).toHaveLength(expected.length);
  for (const [index, want] of expected.entries()) {
    const advice = verdict.advice[index];
    if (want.key !== undefined) expect(advice?.key).toBe(want.key);
    if (want.severity !== undefined) expect(advice?.severity).toBe(want.severity);
    if (want.confidence !== undefined) expect(advice?.confidence).toBe(want.confidence);
    if (want.line !== undefined) expect(advice?.at?.line).toBe(want.line);
    if (want.evidence !== undefined) expect(advice?.evidence).toMatchObject(want.evidence);
    expect(advice?.edit?.text).toBe(want.edit);
  }
}

/** Whatever a rule says has sentences: none is empty, and no number in them is missing. */
function expectWords(rule: Rule, verdict: Verdict): void {
  const words = english.rules[rule.meta.id];
  const about = { rule: rule.meta.id, subject: { study: 'runs' } } as const;
  const sentences: string[] = [];
  if (verdict.kind === 'unknown') sentences.push(words?.abstention({ ...about, reason: verdict.because, evidence: verdict.evidence ?? {} }) ?? '');
  for (const advice of verdict.kind === 'advise' ? verdict.advice : []) {
    const finding = {
      ...about,
      severity: rule.meta.severity,
      confidence: advice.confidence,
      location: null,
      edit: null,
      fingerprint: '',
      evidence: advice.evidence,
    };
    sentences.push(...Object.values(words?.finding(finding) ?? { none: '' }));
  }
  for (const sentence of sentences) {
    expect(sentence.length).toBeGreaterThan(10);
    expect(sentence).not.toMatch(/–|NaN|undefined|could not judge: `/);
  }
}
