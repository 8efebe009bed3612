import * as z from 'zod';
import { runOf } from '../changes/lengths.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { Plan } from '../model/plan.ts';
import { planRounds } from '../plan/rounds.ts';
import { defaultPolicy } from '../policy/policy.ts';
import { jsonText } from '../report/escape.ts';
import { planDocument, type RoundConfig, renderPlanMarkdown, renderPlanText } from '../report/plan.ts';
import { conversionOf } from '../schedules/recipes.ts';
import { collectFiles } from '../sources/collect.ts';
import { expandPaths, readContent } from '../sources/files.ts';
import { wordsOf } from '../words/languages.ts';
import { exitStatus, type Terminal, UsageError } from './context.ts';
import { CommonOptions } from './options.ts';
import { print } from './print.ts';

const wanted = {
  productionSteps: { flag: '--production-steps', what: 'a whole number of steps from 1 on', schema: z.coerce.number().int().min(1) },
  compute: { flag: '--compute', what: 'a number of steps above 0', schema: z.coerce.number().positive() },
  rounds: { flag: '--rounds', what: 'a whole number from 1 to 10', schema: z.coerce.number().int().min(1).max(10) },
  firstFraction: { flag: '--first-fraction', what: 'a share above 0 and below 1', schema: z.coerce.number().gt(0).lt(1) },
  finalRuns: { flag: '--final-runs', what: 'a whole number from 1 to 1000', schema: z.coerce.number().int().min(1).max(1000) },
  stepSeconds: { flag: '--step-seconds', what: 'a number of seconds above 0', schema: z.coerce.number().positive() },
  parallel: { flag: '--parallel', what: 'a whole number from 1 on', schema: z.coerce.number().int().min(1) },
} as const;

const PlanOptions = CommonOptions.extend({ config: z.string().optional() });
const Given = z.record(z.string(), z.unknown());

/** `longrun plan --production-steps N`: a plan of tuning rounds. Gives the exit status. */
export async function planCommand(given: unknown, terminal: Terminal): Promise<number> {
  const options = PlanOptions.parse(given);
  const numbers = Given.parse(given);
  const number = (name: keyof typeof wanted): number | null => {
    const value = numbers[name];
    if (value === undefined) return null;
    const { flag, what, schema } = wanted[name];
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new UsageError(`${flag} takes ${what}; it was \`${String(value)}\`.`);
    return parsed.data;
  };
  const productionSteps = number('productionSteps');
  if (productionSteps === null) throw new UsageError('A plan needs the length of the production run: `--production-steps N`.');
  const computeSteps = number('compute');
  const finalRuns = number('finalRuns') ?? 3;
  const plan = planRounds({
    productionSteps,
    computeSteps,
    rounds: number('rounds') ?? 2,
    firstFraction: number('firstFraction') ?? 0.1,
    finalRuns,
    stepSeconds: number('stepSeconds'),
    parallel: number('parallel') ?? 1,
  });
  if (plan === null) {
    throw new UsageError(
      `--compute ${computeSteps} does not pay for ${finalRuns} final runs of ${productionSteps} steps and a trial in each round before them; give more, or fewer final runs.`,
    );
  }
  const configs = options.config === undefined ? [] : await roundConfigs(options.config, plan);
  const { words } = wordsOf(options.language ?? defaultPolicy.language);
  const view = { plan, configs };
  const text = {
    json: () => jsonText(planDocument(view, words.plan, terminal.version)),
    markdown: () => renderPlanMarkdown(view, words.plan),
    text: () => renderPlanText(view, words.plan, { color: terminal.color && options.out === undefined, width: terminal.width }),
  }[options.format]();
  await print(text, options, terminal);
  return exitStatus.ok;
}

/** What a config has to say for each round: its own schedule taken to the round's length. */
async function roundConfigs(path: string, plan: Plan): Promise<readonly RoundConfig[]> {
  const { readings } = await collectFiles(await expandPaths([path]), readContent, () => {});
  const [config] = readings.flatMap((reading) => reading.configs);
  if (config === undefined) throw new UsageError(`\`${path}\` is no training config; \`longrun inspect ${path}\` says what was read in it.`);
  return plan.rounds.map(({ round, steps }) => ({ round, path, keys: keysFor(config, steps) }));
}

function keysFor(config: TrainingConfig, steps: number): RoundConfig['keys'] {
  const reading = runOf(config, []);
  if (reading.kind === 'open' || reading.run.schedule.unit !== 'steps') return null;
  const conversion = conversionOf(reading.run, steps);
  const written = conversion === null ? null : (config.convert?.(conversion) ?? null);
  return written === null || written.schedule === null ? null : written.keys;
}
