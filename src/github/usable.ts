import type * as z from 'zod';
import { UnusableAnswer } from './failure.ts';

/** The part of an answer that we read, checked. `what` begins the sentence. Throws UnusableAnswer where a server or a proxy answered with something else. */
export function usable<T>(shape: z.ZodType<T>, data: unknown, what: string): T {
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UnusableAnswer(
    `${what} came ${issue === undefined || issue.path.length === 0 ? 'in another shape' : `without a usable \`${issue.path.join('.')}\``}`,
  );
}
