import type { IgnorePlace } from '../../words/answers.ts';
import type { Words } from '../../words/words.ts';
import { codeBlock } from '../escape.ts';
import { markupMarkdown } from '../markup.ts';

export interface IgnoreView {
  readonly rule: string;
  readonly place: IgnorePlace;
  readonly yaml: string;
  /** Findings of the rule at this head; null where there is no pull request, or it could not be judged. */
  readonly findings: number | null;
  /** Names with findings that have no entry. */
  readonly leftOut: number;
  /** Findings that the policy suppresses already. */
  readonly suppressed: number;
  /** ISO date. */
  readonly until: string;
  /** Why the pull request could not be judged; null where it was, or is none. */
  readonly notJudged: string | null;
}

/** `/longrun ignore RULE reason…`: the lines to commit, where they go, and what they do. */
export function renderIgnore(view: IgnoreView, words: Words): string {
  const { answers } = words;
  const said = [
    view.notJudged === null ? [] : [answers.notJudged(view.notJudged)],
    [answers.ignoreUntil(view.findings ?? 0, view.until)],
    view.leftOut === 0 ? [] : [answers.ignoreMore(view.leftOut)],
    view.suppressed === 0 ? [] : [answers.suppressedAlready(view.suppressed)],
  ].flat();
  return [markupMarkdown(answers.ignoreLines(view.rule, view.place)), codeBlock(view.yaml, 'yaml'), ...said.map((sentence) => markupMarkdown(sentence))].join(
    '\n\n',
  );
}
