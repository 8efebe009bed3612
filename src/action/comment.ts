import '../bot/once.ts';
import * as core from '@actions/core';
import type { Asked } from '../bot/answers/answer.ts';
import { RequestMistake } from '../bot/mistake.ts';
import { reading } from '../bot/reading.ts';
import { troublesOf } from '../bot/surfaces.ts';
import { mayWrite } from '../github/collaborators.ts';
import { readCommentEvent } from '../github/comment-event.ts';
import { type PullRequest, parseRepository } from '../github/events.ts';
import { field } from '../github/payload.ts';
import { publishJobSummary } from '../publish/job-summary.ts';
import { plainMarkdown, terminalText, workflowText } from '../report/escape.ts';
import { log } from './conclude.ts';
import type { Environment } from './environment.ts';
import { exitStatus } from './exit-status.ts';
import { concludeWithNothing } from './nothing.ts';
import { type Started, start } from './start.ts';

/** Answers a command in a comment, for people who may push to the repository. Everybody else gets no word: their comments cannot make the bot write. */
export async function answerComment(environment: Environment): Promise<number> {
  const event = readCommentEvent(environment.payload);
  if (event.kind === 'unusable') throw new RequestMistake(event.because);
  const { repository, sender, line, pullNumber, commentId, createdAt } = event.command;
  const started = start(environment);
  const { client } = started.context;
  const isAllowed = await reading('look up who may push to the repository', 'metadata: read', () => mayWrite(client, repository, sender));
  if (!isAllowed) return concludeWithNothing(`\`${sender.slice(0, 60)}\` may not push to this repository: the command is not carried out.`, environment);
  return answered(started, { line, repository, pullNumber, comment: { id: commentId, createdAt } });
}

/** Answers a command that came as an input of `workflow_dispatch`, which GitHub offers to people with write access only. */
export async function answerDispatched(environment: Environment, lines: readonly string[]): Promise<number> {
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0) throw new RequestMistake(`${lines.length} commands were given at once; one at a time is carried out.`);
  const started = start(environment);
  const repository = parseRepository(environment.repository);
  if (repository === null) throw new RequestMistake(`GITHUB_REPOSITORY is ${JSON.stringify(environment.repository)}; "owner/name" is expected.`);
  const pullNumber = started.settings.pullNumber ?? numberIn(environment.payload);
  return answered(started, { line, repository, pullNumber, comment: null });
}

/** The workflow's own input `pr-number`, where it is not passed on. */
function numberIn(payload: unknown): number | null {
  const text = String(field(field(payload, 'inputs'), 'pr-number') ?? '').trim();
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

async function answered(started: Started, asked: Omit<Asked, 'review'>): Promise<number> {
  const { environment, context } = started;
  let isReviewed = false;
  const review = async (pull: PullRequest) => {
    const [{ makeReview }, { guarded }] = await Promise.all([import('./pull.ts'), import('./guarded.ts')]);
    const { outcome } = await guarded(context, pull, () => makeReview(started, pull));
    isReviewed = true;
    return troublesOf(outcome);
  };
  // Loaded for those only who are answered: most comments of strangers end before.
  const { answerCommand } = await import('../bot/answers/answer.ts');
  const { markdown, outcome, isDone, failure } = await answerCommand(context, { ...asked, review });
  const why = outcome?.kind === 'denied' || outcome?.kind === 'failed' ? outcome.why : null;
  if (why !== null) core.warning(workflowText(why), { title: 'Longrun' });
  if (why !== null) log(why);
  if (markdown !== null) await publishJobSummary(why === null ? markdown : `${markdown}\n\n${plainMarkdown(why)}`, environment.summaryFile);
  if (failure !== null) throw failure;
  if (!isDone && asked.comment === null) throw new RequestMistake(notCarriedOut);
  const where = asked.pullNumber === null ? '' : ` on ${asked.repository.owner}/${asked.repository.name}#${asked.pullNumber}`;
  const done = `The command \`${terminalText(asked.line, 200)}\`${where} was looked at.`;
  if (!isReviewed) return concludeWithNothing(done, { ...environment, summaryFile: null });
  // The job's status is that of the command: it stands on the default branch, not on the pull request that was reviewed.
  log(done);
  return exitStatus.ok;
}

/** For whoever started the run by hand: a comment has its answer beside it, a run has only its page. */
const notCarriedOut = 'The command could not be carried out as it was given; the answer, which is on the job’s page, says what would be right.';
