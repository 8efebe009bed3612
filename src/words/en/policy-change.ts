import { code } from '../markup.ts';
import type { NamedFinding, PolicyChangeWords } from '../policy-change.ts';

/** The English sentences about a changed policy file. */
export const policyChange: PolicyChangeWords = {
  heading: 'What the changed policy file would change',
  introduction: (file, path) =>
    ({
      added: `This change adds ${code(path)}. It counts once it is merged; this review is made without it.`,
      edited: `This change edits ${code(path)}. The new version counts once it is merged; this review is made under the one before.`,
      removed: `This change removes ${code(path)}. The defaults count once it is merged; this review is still made under the file.`,
    })[file],
  unreadable: (mistakes) => `the changed policy file has ${mistakes === 1 ? 'an error' : `${mistakes} errors`}: no review could be made once it is merged`,
  mistake: (path, { line, message }) => `${code(`${path}:${line}`)}: ${message}`,
  broken: 'Once this is merged, every later review stops with an error here',
  flips: ({ before }) =>
    before
      ? 'The findings of this review fail the check; under the new policy they would not'
      : 'The findings of this review do not fail the check; under the new policy they would',
  silenced: (finding, by, reason, until) =>
    ({
      'policy-ignore': `No longer shown: ${named(finding)}, ignored${reason === '' ? '' : ` with the reason ${code(reason)}`}${until === null ? '' : ` until ${code(until)}`}`,
      'rule-off': `No longer shown: ${named(finding)}, the rule ${code(finding.rule)} is off`,
      'judged-otherwise': `No longer found: ${named(finding)}, as ${code(finding.rule)} would be told to judge`,
    })[by],
  appearing: (finding, severity) => `New, as ${{ error: 'an error', warning: 'a warning', note: 'a note' }[severity]}: ${named(finding)}`,
  regraded: (finding, before, after) => `From ${before} to ${after}: ${named(finding)}`,
  revised: (finding) => `With other numbers: ${named(finding)}`,
  entry: ({ key, before, after }) => {
    if (before === null) return `${code(key)} is new: ${code(after ?? '')}`;
    return after === null ? `${code(key)} is gone: ${code(before)}` : `${code(key)}: ${code(before)} becomes ${code(after)}`;
  },
  noEffect: 'None of it would change what this review says',
};

/** The title is a sentence of ours already, with names as code. */
function named({ subject, title }: NamedFinding): string {
  return `${code(subject)}, “${title}”`;
}
