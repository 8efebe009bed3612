import { code } from '../markup.ts';
import type { PublicationWords, Written } from '../publication.ts';

/** The English sentences about what would be posted, and what was. */
export const publication: PublicationWords = {
  plan: (pull, headSha, account) => `On ${code(pull)} at ${code(headSha.slice(0, 7))}, written by ${code(account)}`,
  others: (accounts) =>
    `Longrun’s comments of ${accounts.map((account) => code(account)).join(', ')} stand there too and would stay: only comments of one’s own account are touched`,
  comments: 'Review comments',
  summary: 'Summary comment',
  doing: {
    post: 'new',
    update: 'updated',
    keep: 'kept as it is',
    answer: 'reply',
    remove: 'removed',
    newer: 'kept, as a later run wrote it',
    none: 'none',
  },
  noComments: 'none',
  written: (what, url) => {
    const parts = [...commentParts(what), ...summaryParts(what)];
    if (parts.length === 0) return 'Nothing was written: everything stands as it should';
    const sentence = parts.join(', ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${url === '' ? '' : `: ${url}`}`;
  },
  movedOn: 'The pull request moved on while it was reviewed, and nothing was written about the commit before; run the command again.',
  tokenLacks: 'On the command line it is the token in the environment that needs this permission.',
};

function commentParts({ posted, answered, updated, removed }: Written): readonly string[] {
  return [
    posted === 0 ? '' : `posted 1 review with ${counted(posted, 'comment')}`,
    answered === 0 ? '' : `replied in ${counted(answered, 'thread')}`,
    updated === 0 ? '' : `updated ${counted(updated, 'comment')}`,
    removed === 0 ? '' : `removed ${counted(removed, 'comment')}`,
  ].filter((part) => part !== '');
}

function summaryParts({ summary }: Written): readonly string[] {
  return summary === 'unchanged' ? [] : [`${summary} the summary`];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
