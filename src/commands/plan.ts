import * as z from 'zod';
import { runOf } from '../changes/lengths.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { Plan } from '../model/plan.ts';
import { type PlanNumber, planFrom } from '../plan/request.ts';
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

const PlanOptions = CommonOptions.extend({ config: z.string().optional() });
const Given = z.record(z.string(), z.unknown());

/** `longrun plan --production-steps N`: a plan of tuning rounds. Gives the exit status. */
export async function planCommand(given: unknown, terminal: Terminal): Promise<number> {
  const options = PlanOptions.parse(given);
  const numbers = Given.parse(given);
  const plan = readPlan((name) => numbers[name.replace(/-[a-z]/g, (match) => match.slice(1).toUpperCase())]);
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

/** Throws UsageError with the sentence that says which option is wrong. */
function readPlan(given: (name: PlanNumber) => unknown): Plan {
  const reading = planFrom(given);
  switch (reading.kind) {
    case 'plan':
      return reading.plan;
    case 'no-production-steps':
      throw new UsageError('A plan needs the length of the production run: `--production-steps N`.');
    case 'wrong':
      throw new UsageError(`--${reading.name} takes ${reading.what}; it was \`${reading.given}\`.`);
    case 'too-little':
      throw new UsageError(
        `--compute ${reading.computeSteps} does not pay for ${reading.finalRuns} final runs of ${reading.productionSteps} steps and a trial in each round before them; give more, or fewer final runs.`,
      );
  }
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
