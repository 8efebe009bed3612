import { field } from './payload.ts';

/** Runs of these events belong to a pull request, or may. */
const reviewedRuns = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'push']);

/**
 * Why an event brings nothing to review, or null when it may bring something.
 * Imports next to nothing: most events of a busy repository end here, and should end soon.
 */
export function nothingToReview(eventName: string, payload: unknown): string | null {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return field(payload, 'action') === 'closed' ? 'The pull request is closed: there is nothing left to review.' : null;
    case 'issue_comment':
      return nothingToAnswer(payload);
    case 'workflow_dispatch':
      return null;
    case 'merge_group':
      return field(payload, 'action') === 'destroyed' ? 'The merge group is gone: there is nothing left to review.' : null;
    case 'push':
      return quietPush(payload);
    case 'workflow_run':
      return quietRun(payload);
    default:
      return `The event \`${eventName.slice(0, 60)}\` brings no pull request to review.`;
  }
}

function quietPush(payload: unknown): string | null {
  const ref = text(payload, 'ref');
  if (field(payload, 'deleted') === true || /^0+$/.test(text(payload, 'after'))) return 'The push deletes a branch: there is nothing left to review.';
  if (ref.startsWith('refs/tags/')) return 'The push sets a tag: its commit is reviewed when a branch or a pull request brings it.';
  if (ref.startsWith('refs/heads/gh-readonly-queue/')) return 'The push is the merge queue’s own: the event `merge_group` reviews its commit.';
  return null;
}

function quietRun(payload: unknown): string | null {
  if (field(payload, 'action') !== 'completed') return 'The workflow run is not finished: its results are reviewed when it is.';
  const event = text(field(payload, 'workflow_run'), 'event');
  return reviewedRuns.has(event) ? null : `The finished run was started by \`${event.slice(0, 60)}\` and belongs to no pull request.`;
}

/** The first line of a comment where it is a command, else null. A command begins the line: what is quoted, indented or further down is none. */
export function commandLine(body: string): string | null {
  const end = body.search(/[\r\n]/);
  const line = end < 0 ? body : body.slice(0, end);
  return /^\/longrun(\s|$)/.test(line) ? line : null;
}

/** Why a comment is no command to carry out, or null when it is one; whether its author may give it is asked of GitHub later. */
function nothingToAnswer(payload: unknown): string | null {
  const comment = field(payload, 'comment');
  if (commandLine(text(comment, 'body')) === null) return 'The comment is no command: its first line does not begin with `/longrun`.';
  if (field(payload, 'action') !== 'created') return 'The comment was edited or deleted: commands are carried out when they are written.';
  const pull = field(field(payload, 'issue'), 'pull_request');
  if (typeof pull !== 'object' || pull === null) return 'The comment does not stand under a pull request: there is nothing to review.';
  return isPersons(payload, comment) ? null : 'The comment was not written by a person who sent it: a program’s comments are no commands.';
}

/** Whether the author of a comment is the one who sent it, and no program: GitHub says both of the account, whatever the comment says. */
function isPersons(payload: unknown, comment: unknown): boolean {
  const sender = field(payload, 'sender');
  const author = field(comment, 'user');
  const isApps = (field(comment, 'performed_via_github_app') ?? null) !== null;
  return !isApps && field(sender, 'type') === 'User' && field(author, 'type') === 'User' && text(sender, 'login') === text(author, 'login');
}

function text(value: unknown, name: string): string {
  const found = field(value, name);
  return typeof found === 'string' ? found : '';
}
