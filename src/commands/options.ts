import { type Command, Option } from 'commander';
import * as z from 'zod';

const formats = ['text', 'markdown', 'json'] as const;
const reportFormats = [...formats, 'sarif', 'html'] as const;

/** What every command takes. */
export const CommonOptions = z.object({
  format: z.enum(formats),
  out: z.string().optional(),
  policy: z.string().optional(),
  failOn: z.enum(['never', 'error', 'warning', 'note']).optional(),
  language: z.enum(['en', 'ko']).optional(),
  quiet: z.boolean().default(false),
  color: z.boolean().default(true),
});
/** How options are parsed: a parser made for speed would be made for a single use. */
export const once = { jitless: true } as const;

export type CommonOptions = z.infer<typeof CommonOptions>;

/** What the commands take that print a report: two formats more. */
export const JudgingOptions = CommonOptions.extend({ format: z.enum(reportFormats) });
export type JudgingOptions = z.infer<typeof JudgingOptions>;

/** Adds the options that judging commands share. */
export function withJudgingOptions(command: Command): Command {
  return withPrintingOptions(command, reportFormats)
    .option('--policy <file>', 'policy file (default: .github/longrun.yml of the base)')
    .addOption(
      new Option('--fail-on <severity>', 'exit with status 1 on findings at or above it (default: never)').choices(['never', 'error', 'warning', 'note']),
    );
}

/** Adds the options of everything that prints. */
export function withPrintingOptions(command: Command, printed: readonly string[] = formats): Command {
  return command
    .addOption(new Option('--format <format>', 'how to print').choices([...printed]).default('text'))
    .option('--out <file>', 'write to a file instead of stdout')
    .addOption(new Option('--language <code>', 'language of the sentences').choices(['en', 'ko']))
    .option('--quiet', 'no progress on stderr')
    .option('--no-color', 'no colours (also: NO_COLOR)');
}

/** Adds the options of `longrun schedule`, which prints data and pictures too. */
export function withScheduleOptions(command: Command): Command {
  return command
    .option('--against <config>', 'the config before a change: what the way from it to CONFIG does')
    .option('--steps <n>', 'length of the run in updates, where the config leaves it open or to look at another one')
    .option('--steps-per-epoch <n>', 'updates of an epoch, for configs in epochs')
    .option('--evaluations <values>', 'for schedules that follow evaluations (reduce on plateau, greedy): the metric’s values in their order; u counts them')
    .option('--at <indices>', 'the rates of these updates, counted from 0 (epochs, where the schedule is stepped once an epoch)')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'markdown', 'json', 'csv', 'svg']).default('text'))
    .option('--out <file>', 'write to a file instead of stdout')
    .option('--policy <file>', 'policy file (default: .github/longrun.yml): production-steps of the study with this config')
    .addOption(new Option('--language <code>', 'language of the sentences').choices(['en', 'ko']))
    .option('--quiet', 'no progress on stderr')
    .option('--no-color', 'no colours (also: NO_COLOR)');
}
