import type { AnswerWords, IgnorePlace, PlanMistake } from '../answers.ts';
import { code } from '../markup.ts';

/** The English sentences of the answers to slash commands. */
export const answers: AnswerWords = {
  about: {
    review: 'Review the pull request again, at its present head.',
    plan: 'Plan tuning rounds of growing length towards a production run.',
    schedule: 'The learning rate that a config of this pull request really produces, and against the base where it changed.',
    explain: 'What a rule looks at, when it speaks and how to switch it off, with its numbers for this pull request.',
    ignore: 'The lines of the policy file that silence a rule here for 90 days, to be committed by you.',
    help: 'This list.',
  },
  commands: 'Commands that Longrun answers in a pull request:',
  whoMay: 'They stand at the beginning of a comment’s first line and come from people who may push to this repository; edited comments are not read again.',
  columns: ['Command', 'Answer'],
  usage: (usage) => `It is written ${code(usage)}.`,
  atCommit: (sha) => `at ${code(sha)}`,
  pushedSince: (before, head) =>
    before === null
      ? `A push came in after the comment was written: this is about ${code(head)}.`
      : `A push came in after the comment was written: the head was ${code(before)} then, and this is about ${code(head)}.`,
  movedOn: (head, present) => `The head has moved on to ${code(present)} in the meantime: this is about ${code(head)}.`,
  unknownCommand: (given, nearest) =>
    `There is no command ${code(given)}; the nearest is ${code(`/longrun ${nearest}`)}, and ${code('/longrun help')} lists them all.`,
  unknownRule: (given, nearest) => `There is no rule ${code(given)}; the nearest is ${code(nearest)}.`,
  needsPull: (command) => `${code(command)} is about a pull request; give its number as ${code('pr-number')}.`,
  noArguments: (command) => `${code(command)} takes nothing behind its name.`,
  plan: planMistake,
  noPath: 'A schedule needs the path of a training config, from the root of the repository.',
  noSuchFile: (path, sha, nearest) =>
    `There is no file ${code(path)} at ${code(sha)}${nearest === null ? '; name one from the root of the repository' : `; the nearest that this pull request changes is ${code(nearest)}`}.`,
  notAConfig: (path, sha, why) => `${code(path)} at ${code(sha)} is not a training config that is understood.${why === null ? '' : ` ${why}`}`,
  sameAsBefore: 'The pull request does not change this schedule.',
  noRule: 'A rule is missing.',
  oneRule: 'One rule at a time is explained.',
  explain: {
    'looks-at': 'What it looks at',
    speaks: 'When it speaks',
    why: 'Why it matters',
    'switch-off': 'How to switch it off',
    here: 'In this pull request',
    page: 'The whole page',
  },
  ignoreOnce: `Everywhere, in the policy file; for one file and a time, ${code('/longrun ignore RULE reason…')} gives the lines.`,
  nothingHere: (rule) => `${code(rule)} says nothing about this pull request at this commit.`,
  notJudged: (why) => `The pull request could not be judged just now. ${why}`,
  noReason: 'A reason is missing: whoever reads the policy file later should learn why the rule is silent.',
  reasonTooLong: (length, most) => `The reason has ${length} characters; at most ${most} are taken.`,
  ignoreLines,
  ignoreUntil: (findings, until) =>
    findings === 0
      ? `No finding of it is known here: the lines silence it everywhere, until ${until}.`
      : `They silence ${findings === 1 ? 'the one finding' : `the ${findings} findings`} of it here, until ${until}; suppressed findings stay counted and listed.`,
  ignoreMore: (count) =>
    `For ${count} more ${count === 1 ? 'name' : 'names'} entries of the same kind are needed, or a pattern in \`path\` that holds for all.`,
  suppressedAlready: (count) => `${count} ${count === 1 ? 'finding of it is' : 'findings of it are'} suppressed by the policy already.`,
  notPublished: (why) => `The review was made and could not be shown here. ${why}`,
  ownError: 'Longrun failed because of an error of its own; the log of the job says more. Please report it.',
  leftOut: (count) => `${count} more ${count === 1 ? 'entry is' : 'entries are'} left out.`,
  tooLong: 'The answer is too long for a comment; the command line gives it whole.',
};

function planMistake(mistake: PlanMistake): string {
  switch (mistake.kind) {
    case 'no-production-steps':
      return `A plan needs the length of the production run: ${code('production-steps=N')}.`;
    case 'wrong':
      return `${code(mistake.name)} takes ${mistake.what}; it was ${code(mistake.given)}.`;
    case 'too-little':
      return `${code(`compute=${mistake.computeSteps}`)} does not pay for ${mistake.finalRuns} final runs of ${mistake.productionSteps} steps and a trial in each round before them; give more, or fewer final runs.`;
    case 'unknown-key':
      return `There is no argument ${code(mistake.given)}; the nearest is ${code(mistake.nearest)}.`;
    case 'no-pair':
      return `${code(mistake.given)} is no argument of a plan; they are written ${code('name=number')}.`;
    case 'twice':
      return `${code(mistake.name)} stands there twice; once is enough.`;
  }
}

function ignoreLines(rule: string, place: IgnorePlace): string {
  const why = `for ${code(rule)}; the policy is read from the base branch, so commit them there`;
  switch (place.kind) {
    case 'new-file':
      return `A new file ${code(place.path)} ${why}:`;
    case 'after':
      return `Lines to insert after line ${place.line} of ${code(place.path)} ${why}:`;
    case 'replace':
      return `Lines in place of line ${place.line} of ${code(place.path)} ${why}:`;
    case 'inside':
      return `To be added with a comma behind the last entry of the list, which ends in line ${place.line} of ${code(place.path)}, ${why}:`;
    case 'by-hand':
      return `Entries for the list ${code('ignore:')} of ${code(place.path)} ${why}:`;
  }
}
