import type { Plan, PlannedRound } from '../model/plan.ts';
import type { Scalar } from '../model/source.ts';
import type { PlanWords } from '../words/plan.ts';
import { defuse, inlineCode, mask, plainMarkdown, terminalText } from './escape.ts';
import { finite, type JsonValue } from './json/values.ts';
import { table, wrap } from './layout.ts';
import { amount, percent, significant } from './numbers.ts';
import { styleOf } from './style.ts';

/** The config lines of one round; null where the file's own keys cannot say it. */
export interface RoundConfig {
  readonly round: number;
  readonly path: string;
  readonly keys: Readonly<Record<string, Scalar | readonly Scalar[] | { readonly [key: string]: Scalar }>> | null;
}

export interface PlanView {
  readonly plan: Plan;
  readonly configs: readonly RoundConfig[];
}

/** `longrun.plan/1`. */
export function planDocument({ plan, configs }: PlanView, words: PlanWords, version: string): JsonValue {
  return {
    schema: 'longrun.plan/1',
    version,
    productionSteps: plan.productionSteps,
    rounds: plan.rounds.map(({ wallSeconds, ...round }) => {
      const config = configs.find((one) => one.round === round.round);
      return {
        ...round,
        ...(wallSeconds === null ? {} : { wallSeconds: finite(wallSeconds) }),
        ...(config === undefined ? {} : { settings: config.keys === null ? null : Object.fromEntries(settingsOf(config)) }),
      };
    }),
    totalCost: plan.totalCost,
    notes: plan.notes.map((code) => ({ code, message: words.note(code), line: null })),
  };
}

/** The plan for a terminal. */
export function renderPlanText({ plan, configs }: PlanView, words: PlanWords, options: { readonly color: boolean; readonly width: number }): string {
  const style = styleOf(options.color);
  const rows = plan.rounds.map((round) => cellsOf(round, plan));
  const head = columnsOf(plan, words);
  const blocks = [
    style.strong(words.title(amount(plan.productionSteps), plan.rounds.length)),
    ...table(rows, { indent: '  ', ends: new Set(head.map((_, column) => column)), head }),
    `  ${totalOf(plan, words)}`,
    '',
    ...plan.notes.map((note) => wrap(words.note(note), Math.max(40, options.width), '  ')),
    ...configs.flatMap((config) => [
      '',
      `${words.roundConfig(config.round, terminalText(config.path))}`,
      ...linesOf(config, words).map((line) => `  ${terminalText(line, 200)}`),
    ]),
  ];
  return defuse(`${blocks.join('\n')}\n`);
}

/** The plan as Markdown. */
export function renderPlanMarkdown({ plan, configs }: PlanView, words: PlanWords): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = columnsOf(plan, words);
  const blocks = [
    `#### ${plainMarkdown(words.title(amount(plan.productionSteps), plan.rounds.length))}`,
    [
      row(head.map((cell) => plainMarkdown(cell))),
      row(head.map(() => '---:')),
      ...plan.rounds.map((round) => row(cellsOf(round, plan).map((cell) => plainMarkdown(cell)))),
    ].join('\n'),
    plainMarkdown(totalOf(plan, words)),
    plan.notes.map((note) => `- ${plainMarkdown(words.note(note))}`).join('\n'),
    ...configs.map((config) =>
      [plainMarkdown(words.roundConfig(config.round, '')), ...linesOf(config, words).map((line) => `- ${inlineCode(line)}`)].join('\n'),
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function columnsOf({ rounds }: Plan, { columns }: PlanWords): readonly string[] {
  return rounds.some(({ wallSeconds }) => wallSeconds !== null) ? columns : columns.slice(0, -1);
}

function cellsOf({ round, steps, trials, keep, cost, wallSeconds }: PlannedRound, { productionSteps }: Plan): readonly string[] {
  const cells = [String(round), amount(steps), percent(steps / productionSteps), amount(trials), amount(keep), amount(cost)];
  return wallSeconds === null ? cells : [...cells, hours(wallSeconds)];
}

function totalOf(plan: Plan, words: PlanWords): string {
  const walls = plan.rounds.map(({ wallSeconds }) => wallSeconds);
  const wall = walls.includes(null) ? null : walls.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0);
  return words.total(amount(plan.totalCost), significant(plan.totalCost / plan.productionSteps, 3), wall === null ? null : hours(wall));
}

function hours(seconds: number): string {
  return `${significant(seconds / 3600, 3)} h`;
}

function settingsOf({ keys }: RoundConfig): [string, JsonValue][] {
  return Object.entries(keys ?? {}).map(([key, value]) => [mask(key), typeof value === 'string' ? mask(value) : value]);
}

function linesOf(config: RoundConfig, words: PlanWords): readonly string[] {
  if (config.keys === null) return [words.notExpressible];
  return settingsOf(config).map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
}
