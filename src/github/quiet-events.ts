/** Runs of these events belong to a pull request, or may. */
const reviewedRuns = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'push']);

/**
 * Why an event brings nothing to review, or null when it may bring something.
 * Imports nothing: most events of a busy repository end here, and should end soon.
 */
export function nothingToReview(eventName: string, payload: unknown): string | null {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return field(payload, 'action') === 'closed' ? 'The pull request is closed: there is nothing left to review.' : null;
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

/** A field of something that may be no object, may not have it, or may have it from its prototype. */
function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function text(value: unknown, name: string): string {
  const found = field(value, name);
  return typeof found === 'string' ? found : '';
}
