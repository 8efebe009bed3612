import { renderHelp } from '../../report/answers/help.ts';
import type { Command } from './command.ts';

/** `/longrun help`: the list of commands. What stands behind it is not looked at. */
export const help: Command = {
  name: 'help',
  usage: '/longrun help',
  answer: async ({ commands, pull, words }) => ({ markdown: renderHelp(commands, words), pull }),
};
