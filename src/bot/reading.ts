import { describeFailure, failureOf, type Permission } from '../github/failure.ts';
import { ReviewImpossible } from './mistake.ts';

/** Reads from GitHub. Throws ReviewImpossible, which names the permission that is missing where GitHub does not let us. */
export async function reading<T>(doing: string, permission: Permission, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const what = failureOf(error);
    if (what.kind === 'bug') throw error;
    throw new ReviewImpossible(describeFailure(what, doing, permission), { cause: error });
  }
}
