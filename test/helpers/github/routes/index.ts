import type { Handlers } from '../call.ts';
import { checkHandlers } from './checks.ts';
import { commentHandlers, reactionHandlers } from './comments.ts';
import { contentHandlers } from './contents.ts';
import { pullHandlers } from './pulls.ts';
import { accountHandlers, repositoryHandlers } from './repositories.ts';
import { reviewHandlers } from './reviews.ts';

/** Every operation that is answered, by GitHub's id. */
export const handlers: Handlers = {
  ...accountHandlers,
  ...checkHandlers,
  ...commentHandlers,
  ...contentHandlers,
  ...pullHandlers,
  ...reactionHandlers,
  ...repositoryHandlers,
  ...reviewHandlers,
};
