import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import { ignore } from './ignore.ts';
import { plan } from './plan.ts';
import { review } from './review.ts';
import { schedule } from './schedule.ts';

/** Every command, in the order of the list that people see. */
export const commands: readonly Command[] = [review, plan, schedule, explain, ignore, help];
