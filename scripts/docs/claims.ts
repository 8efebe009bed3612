import type { RuleMeta } from '../../src/rules/rule.ts';
import { type Claim, claims } from './claims-table.ts';

/** What acts on a claim: the rules that name it, and what the table names; with the tests that hold them. */
export interface Answer {
  readonly claim: Claim;
  readonly rules: readonly string[];
  readonly tests: readonly string[];
}

/** Every claim with what acts on it, from the rules' own metadata. */
export function answersTo(metas: readonly RuleMeta[]): readonly Answer[] {
  return claims.map((claim) => {
    const rules = metas.filter((meta) => meta.claims.includes(claim.id)).map(({ id }) => id);
    return { claim, rules, tests: [...rules.map((id) => `test/rules/${id}.test.ts`), ...(claim.by === undefined ? [] : [claim.by.test])] };
  });
}

/** The claims that nothing acts on and that say no reason why. */
export function unanswered(metas: readonly RuleMeta[]): readonly string[] {
  return answersTo(metas)
    .filter(({ claim, rules }) => rules.length === 0 && claim.by === undefined && claim.reason === undefined)
    .map(({ claim }) => claim.id);
}

/** `docs/claims.md`. */
export function claimsPage(metas: readonly RuleMeta[]): string {
  const rows = answersTo(metas).map(({ claim, rules, tests }) => {
    const acting = [...rules.map((id) => `[\`${id}\`](rules/${id}.md)`), ...(claim.by === undefined ? [] : [claim.by.what])].join(', ');
    const held = [...new Set(tests)].map((path) => `[\`${path}\`](../${path})`).join(', ');
    return `| ${claim.id} | ${claim.text} | ${acting === '' ? (claim.reason ?? '') : acting} | ${held === '' ? '–' : held} |`;
  });
  return `# Claims
<!-- Written by \`npm run docs\` from the rules' own metadata. Do not edit. -->
Every claim of the Deep Learning Tuning Playbook's chapter [Determining the number of steps for each training run](https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run), in one line, with what acts on it and the test that holds it, or the reason why no tool can. Whether the source calls a claim a fact, a suspicion or speculation stands on the rule's page.

| claim | says | acted on by | test |
|---|---|---|---|
${rows.join('\n')}
`;
}
