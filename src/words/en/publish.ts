import type { PublishWords } from '../publish.ts';

/** The English sentences that only GitHub's surfaces need. */
export const publish: PublishWords = {
  fixed: (commit) => `Fixed in ${commit}: the review of that commit no longer finds this.`,
  ignored: (commit) => `No longer reported as of ${commit}: the policy file suppresses this finding.`,
  returned: (goneIn, commit) => `~~Fixed in ${goneIn}.~~ Found again in ${commit}.`,
  annotationsLeftOut: (count) => `${count} more ${count === 1 ? 'finding' : 'findings'} without an annotation here: all of them are counted above.`,
};
