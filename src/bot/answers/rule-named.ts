import { typedText } from '../../report/escape.ts';
import { rules } from '../../rules/index.ts';
import type { Words } from '../../words/words.ts';
import { CommandMistake } from './command.ts';
import { nearest, unquoted } from './parse.ts';

const ids = rules.map((rule) => rule.meta.id);

/** The id of a rule that somebody named. Throws CommandMistake with the nearest one where there is none of that name. */
export function ruleNamed(given: string, words: Words): string {
  const name = unquoted(given);
  if (name === '') throw new CommandMistake(words.answers.noRule);
  const id = ids.find((known) => known === name);
  if (id === undefined) throw new CommandMistake(words.answers.unknownRule(typedText(name), nearest(name, ids)));
  return id;
}
