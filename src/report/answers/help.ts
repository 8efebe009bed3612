import type { CommandName } from '../../words/answers.ts';
import type { Words } from '../../words/words.ts';
import { inlineCode } from '../escape.ts';
import { markupMarkdown } from '../markup.ts';

/** A command as the list of commands shows it. */
export interface CommandEntry {
  readonly name: CommandName;
  readonly usage: string;
}

/** The commands as a table. */
export function renderCommands(commands: readonly CommandEntry[], words: Words): string {
  const { about, columns } = words.answers;
  const rows = commands.map(({ name, usage }) => `| ${inlineCode(usage, 'table')} | ${markupMarkdown(about[name], 'table')} |`);
  return [`| ${columns.map((column) => markupMarkdown(column, 'table')).join(' | ')} |`, '| --- | --- |', ...rows].join('\n');
}

/** `/longrun help`. */
export function renderHelp(commands: readonly CommandEntry[], words: Words): string {
  const { answers } = words;
  return [markupMarkdown(answers.commands), renderCommands(commands, words), markupMarkdown(answers.whoMay)].join('\n\n');
}
