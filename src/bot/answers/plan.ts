import { planFrom, planNumbers } from '../../plan/request.ts';
import { typedText } from '../../report/escape.ts';
import { renderPlanMarkdown } from '../../report/plan.ts';
import type { Words } from '../../words/words.ts';
import { type Command, CommandMistake } from './command.ts';
import { nearest } from './parse.ts';

const names = Object.keys(planNumbers);

/** `/longrun plan production-steps=N …`: a plan of tuning rounds, as `longrun plan` prints it. */
export const plan: Command = {
  name: 'plan',
  usage: '/longrun plan production-steps=N compute=STEPS rounds=R first-fraction=Q final-runs=F step-seconds=S parallel=P',
  async answer({ rest, pull, words }) {
    const given = readPairs(rest, words);
    const reading = planFrom((name) => given.get(name));
    if (reading.kind !== 'plan') throw new CommandMistake(words.answers.plan(reading));
    return { markdown: renderPlanMarkdown({ plan: reading.plan, configs: [] }, words.plan), pull };
  },
};

/** `name=value` pairs by name; the two dashes of the command line may stand before a name. Throws CommandMistake on anything else. */
function readPairs(rest: string, words: Words): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const word of rest.split(/\s+/).filter((part) => part !== '')) {
    const [, name, value] = /^(?:--|—)?([^=]+)=(.+)$/.exec(word) ?? [];
    if (name === undefined || value === undefined) throw new CommandMistake(words.answers.plan({ kind: 'no-pair', given: typedText(word) }));
    if (!names.includes(name)) throw new CommandMistake(words.answers.plan({ kind: 'unknown-key', given: typedText(name), nearest: nearest(name, names) }));
    if (pairs.has(name)) throw new CommandMistake(words.answers.plan({ kind: 'twice', name }));
    pairs.set(name, typedText(value));
  }
  return pairs;
}
