import type { Abstention, Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { AnswerWords } from './answers.ts';
import type { InitWords } from './init.ts';
import type { PageWords } from './page.ts';
import type { PlanWords } from './plan.ts';
import type { PolicyChangeWords } from './policy-change.ts';
import type { PublicationWords } from './publication.ts';
import type { PublishWords } from './publish.ts';
import type { ReportWords } from './report.ts';
import type { ScheduleWords } from './schedule.ts';

/** The sentences of one finding. Plain text with `code` spans; untrusted names are escaped where they are rendered. */
export interface FindingWords {
  /** What was seen, in one line with its number: no full stop. */
  readonly title: string;
  /** What was observed and why it matters. */
  readonly message: string;
  /** What to do. */
  readonly recommendation: string;
  /** How sure, and what would change the advice. */
  readonly certainty: string;
}

/** One language's sentences for one rule. */
export interface RuleWords {
  /** One line for lists of rules. */
  readonly summary: string;
  finding(finding: Finding): FindingWords;
  /** Why the rule could not judge, and what would let it. */
  abstention(abstention: Abstention): string;
}

/** Everything a language must have; a missing rule or problem does not compile or fails `project.test.ts`. */
export interface Words {
  readonly language: string;
  readonly rules: Readonly<Record<string, RuleWords>>;
  problem(problem: Problem): string;
  /** The sentences around the findings. */
  readonly report: ReportWords;
  /** The sentences of `longrun schedule`. */
  readonly schedule: ScheduleWords;
  /** The sentences of `longrun plan`. */
  readonly plan: PlanWords;
  /** The sentences of the answers to slash commands. */
  readonly answers: AnswerWords;
  /** The sentences of `longrun init`. */
  readonly init: InitWords;
  /** The sentences about what would be posted, and what was. */
  readonly publication: PublicationWords;
  /** The sentences about a changed policy file. */
  readonly policyChange: PolicyChangeWords;
  /** The sentences that only GitHub's surfaces need. */
  readonly publish: PublishWords;
  /** The sentences of the SARIF file and the HTML page. */
  readonly page: PageWords;
}
