/**
 * Why an event brings nothing to review, or null when it may bring something.
 * Imports nothing: most events of a busy repository end here, and should end soon.
 */
export function nothingToReview(eventName: string, payload: unknown): string | null {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return isClosing(payload) ? 'The pull request is closed: there is nothing left to review.' : null;
    case 'workflow_dispatch':
      return null;
    case 'merge_group':
      return 'This is a merge group: its pull requests were reviewed one by one before they were queued, and nothing is judged again.';
    default:
      return `The event \`${eventName.slice(0, 60)}\` brings no pull request to review.`;
  }
}

function isClosing(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'action' in payload && payload.action === 'closed';
}
