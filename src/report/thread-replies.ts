import type { Words } from '../words/words.ts';
import { inlineCode } from './escape.ts';

/** What a thread is told when its finding goes or comes back: Markdown in which a whole SHA links to its commit. */
export interface ThreadReplies {
  fixed(sha: string): string;
  /** The policy file suppresses the finding now. */
  ignored(sha: string): string;
  /** Takes the place of what was said when it went. */
  returned(goneIn: string, sha: string): string;
}

/** The replies in one language. */
export function renderThreadReplies({ publish }: Words): ThreadReplies {
  return {
    fixed: (sha) => publish.fixed(commit(sha)),
    ignored: (sha) => publish.ignored(commit(sha)),
    returned: (goneIn, sha) => publish.returned(commit(goneIn), commit(sha)),
  };
}

/** GitHub links a SHA that stands in plain text; anything else is shown as code. */
function commit(sha: string): string {
  return /^[0-9a-f]{40}$/.test(sha) ? sha : inlineCode(sha);
}
