import { closest } from 'fastest-levenshtein';
import * as z from 'zod';
import type { DocumentNode } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { parseYaml } from '../text/yaml.ts';
import { defaultPolicy, type Ignore, type Policy, type PolicyStudy, type RulePolicy } from './policy.ts';
import { keysAt, PolicyFile } from './schema.ts';

/** What the policy needs to know of the rules, without importing them. */
export interface RuleOptionsSchema {
  readonly id: string;
  readonly options: z.ZodType;
}

/** One thing that is wrong with the policy file, as a sentence that names file and line. */
export interface PolicyError {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export type PolicyResult = { readonly kind: 'policy'; readonly policy: Policy } | { readonly kind: 'invalid'; readonly errors: readonly PolicyError[] };

type PathKey = string | number;

/**
 * Reads the policy file. An empty file is the default policy. Every error names the line
 * and, for an unknown key, the nearest known one.
 */
export function readPolicy(file: TextFile, rules: readonly RuleOptionsSchema[]): PolicyResult {
  if (file.text.trim() === '') return { kind: 'policy', policy: defaultPolicy };
  const document = parseYaml(file)[0];
  const broken = document?.problems.find((problem) => problem.code === 'syntax-error' || problem.code === 'duplicate-key');
  if (document === undefined || broken !== undefined) {
    const what = broken?.code === 'duplicate-key' ? `the key ${String(broken.values.key ?? '')} stands here twice` : 'this is not YAML';
    return invalid(file.path, broken?.line ?? 1, `${what}; one mapping that starts with \`version: 1\` is expected`);
  }
  const parsed = PolicyFile.safeParse(plain(document.root));
  if (!parsed.success) {
    return { kind: 'invalid', errors: parsed.error.issues.flatMap((issue) => describe(issue, document.root, file.path, keysAt(names(issue)))) };
  }
  const { ruleMap, errors } = readRules(parsed.data.rules ?? {}, rules, document.root, file.path);
  errors.push(...unknownIgnores(parsed.data, rules, document.root, file.path));
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'policy', policy: withDefaults(parsed.data, ruleMap) };
}

function withDefaults(data: PolicyFile, rules: ReadonlyMap<string, RulePolicy>): Policy {
  return {
    studies: (data.studies ?? []).map(
      (study): PolicyStudy => ({
        name: study.name,
        results: study.results,
        config: study.config ?? null,
        metric: study.metric === undefined ? null : { name: study.metric.name, goal: study.metric.goal ?? null },
        select: study.select ?? 'best',
        regime: study.regime ?? 'auto',
        purpose: study.purpose ?? 'tuning',
        round: study.round ?? null,
        productionSteps: study['production-steps'] ?? null,
      }),
    ),
    configs: data.configs ?? defaultPolicy.configs,
    rules,
    ignore: (data.ignore ?? []).map((entry): Ignore => ({ rule: entry.rule, path: entry.path ?? null, reason: entry.reason, until: entry.until ?? null })),
    failOn: data['fail-on'] ?? defaultPolicy.failOn,
    comment: data.comment ?? defaultPolicy.comment,
    inline: data.inline ?? defaultPolicy.inline,
    language: data.language ?? defaultPolicy.language,
  };
}

function readRules(data: NonNullable<PolicyFile['rules']>, known: readonly RuleOptionsSchema[], root: DocumentNode, path: string) {
  const ruleMap = new Map<string, RulePolicy>();
  const errors: PolicyError[] = [];
  for (const [id, entry] of Object.entries(data)) {
    const rule = known.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      errors.push({
        path,
        line: lineAt(root, ['rules', id]),
        message: unknownName(
          'rule',
          id,
          known.map((candidate) => candidate.id),
        ),
      });
      continue;
    }
    if (entry === 'off' || entry === false) {
      ruleMap.set(id, { off: true, severity: null, options: {} });
      continue;
    }
    const { severity, ...options } = entry;
    const checked = rule.options.safeParse(options);
    if (checked.success) ruleMap.set(id, { off: false, severity: severity ?? null, options });
    else {
      const keys = ['severity', ...optionNames(rule.options)];
      errors.push(...checked.error.issues.flatMap((issue) => describe({ ...issue, path: ['rules', id, ...issue.path] }, root, path, keys)));
    }
  }
  return { ruleMap, errors };
}

/** The names of a rule's options. */
function optionNames(options: z.ZodType): readonly string[] {
  const schema = options instanceof z.ZodLazy ? options.unwrap() : options;
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function unknownIgnores(data: PolicyFile, known: readonly RuleOptionsSchema[], root: DocumentNode, path: string): PolicyError[] {
  const ids = known.map((rule) => rule.id);
  return (data.ignore ?? []).flatMap((entry, index) =>
    ids.includes(entry.rule) ? [] : [{ path, line: lineAt(root, ['ignore', index, 'rule']), message: unknownName('rule', entry.rule, ids) }],
  );
}

function unknownName(what: string, name: string, known: readonly string[]): string {
  return `there is no ${what} \`${name}\`${known.length > 0 ? `; the nearest is \`${closest(name, [...known])}\`` : ''}`;
}

function names(issue: z.core.$ZodIssue): readonly PathKey[] {
  return issue.path.filter((key): key is PathKey => typeof key !== 'symbol');
}

function describe(issue: z.core.$ZodIssue, root: DocumentNode, path: string, known: readonly string[]): PolicyError[] {
  const keys = names(issue);
  const where = keys.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path, line: lineAt(root, [...keys, key]), message: unknownName('key', key, known) }));
  }
  return [{ path, line: lineAt(root, keys), message: where === '' ? issue.message : `\`${where}\`: ${issue.message}` }];
}

/** The 1-based line of the deepest part of `path` that the file has. */
function lineAt(root: DocumentNode, path: readonly PathKey[]): number {
  let node = root;
  let line = root.span.line;
  for (const key of path) {
    if (node.kind === 'mapping') {
      const entry = node.entries.get(String(key));
      if (entry === undefined) break;
      line = entry.keySpan.line;
      node = entry.value;
    } else if (node.kind === 'sequence') {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      line = item.span.line;
      node = item;
    } else break;
  }
  return line;
}

/** The document as data without prototypes, for zod. */
function plain(node: DocumentNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plain);
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of node.entries) data[key] = plain(entry.value);
  return data;
}

function invalid(path: string, line: number, message: string): PolicyResult {
  return { kind: 'invalid', errors: [{ path, line, message }] };
}
