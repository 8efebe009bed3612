import { commands } from '../../src/bot/answers/index.ts';
import { planNumbers } from '../../src/plan/request.ts';
import { english } from '../../src/words/en/index.ts';

/** `docs/commands.md`, from the commands' own list. */
export function commandsPage(): string {
  const rows = commands.map(({ name, usage }) => `| \`${usage}\` | ${english.answers.about[name]} |`);
  const numbers = Object.entries(planNumbers).map(([name, { what }]) => `| \`${name}\` | ${what} |`);
  return `# Commands in a pull request
<!-- Written by \`npm run docs\` from the commands' own list. Do not edit. -->
With \`issue_comment\` among the workflow's events (as in [examples/workflows/longrun.yml](../examples/workflows/longrun.yml)), Longrun answers comments under pull requests, open or closed.

| command | answer |
|---|---|
${rows.join('\n')}

\`/longrun\` alone is \`/longrun help\`.

## What is a command
- The **first line** of a comment, from its first character on: \`/longrun\`, then a space and the command. What is quoted, indented, in code or further down is none.
- Of a **new** comment: an edited one is not read again. Write another.
- By a **person who may push** to the repository (write, maintain or admin), asked of GitHub for the account that sent it. Everybody else gets no answer and no reaction, so that nobody's comments can make the bot write; the job's log says why. Comments of bots and apps are no commands.

## The answer
- 👀 on the comment says that it was seen, 🚀 that it was done, 👎 that it was not; then a reply says what would be right.
- Every answer names the commit that it is about: the head when the job read it. Where a push came in after the comment was written, it names both, and where one comes in while the answer is made, it says so. When a push came in is known from GitHub (force-pushes, and the first check suite of a commit); a commit without checks is taken by its own date.
- There is one answer to a comment. A job that is run again edits it.
- \`review\` is answered by the review itself. The job's status is that of the command, not of the findings: jobs of \`issue_comment\` stand on the default branch. A check run (\`check-name\`) stands on the head and says what the review says.
- Where the token may not write comments, the answer stands on the job's page, and a warning names the permission to add.

## \`plan\`
The numbers of \`longrun plan\`, as \`name=value\`:

| name | takes |
|---|---|
${numbers.join('\n')}

\`production-steps\` has to be there; the defaults of the others are those of \`longrun plan --help\`.

## \`schedule\`
The path counts from the root of the repository, at the head of the pull request; \`PATH#NAME\` names one of several configs of a file. Files that the config includes are read at the same commit. Where the learning rate differs from that of the base, both are shown. The policy's \`production-steps\` supplies a length that the config leaves open.

## \`ignore\`
Nothing is remembered: the only place where findings are silenced is the [policy file](policy.md), which is read from the base branch. The answer has the lines to commit there, the line that they go behind, an \`until\` 90 days from now, and a \`path\` for each name that has a finding of the rule (ten at most). The lines were put into the file as it stands and read back before they are shown; where no place is safe (a file in one pair of braces, say), the answer leaves the place to you. The reason may be anything of at most 500 characters.

## Without a comment
Every command is also an input of \`workflow_dispatch\`: \`command\` with a whole one (\`plan production-steps=100000\`), or \`plan\`, \`schedule\`, \`explain\`, \`ignore\` with the arguments, \`review\` and \`help\` with \`true\`. With \`pr-number\` the answer is a comment there; without it \`plan\`, \`explain\`, \`ignore\` and \`help\` answer on the job's page. A mistake fails such a run (exit status 2), since nobody else would tell.

## Several instances
Where several jobs of one repository review with a \`check-name\` each, every one that listens to \`issue_comment\` answers, with its own policy. Leave \`issue_comment\` to one of them to have one answer.

## Adding a command
A file in \`src/bot/answers/\` with its name, usage and answer, its line in \`src/bot/answers/index.ts\`, its sentence in \`src/words/en/answers.ts\`. The list of \`/longrun help\`, this page and the parser come from there.
`;
}
