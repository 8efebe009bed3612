import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/cli.ts';

const page = readFileSync('docs/command-line.md', 'utf8');
const help = runCli(['--help']).stdout;
const commands = [...((help.split('\nCommands:\n')[1] ?? '').split('\n\n')[0]?.matchAll(/^ {2}([a-z]+)/gm) ?? [])]
  .map((match) => match[1] ?? '')
  .filter((name) => name !== 'help');

describe('docs/command-line.md', () => {
  test('names every command', () => {
    expect(commands.length).toBeGreaterThan(6);
    for (const command of commands) expect(page).toContain(`\`longrun ${command}`);
  });

  test.for(['review', 'study', 'inspect', 'rules', 'init'])('names every option of %s', (command) => {
    const options = [...runCli([command, '--help']).stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map((match) => match[1] ?? '').filter((name) => name !== '--help');
    expect(options.length).toBeGreaterThan(1);
    for (const option of options) expect(page).toMatch(new RegExp(`${option}(?![a-z-])`));
  });

  test('tells the exit statuses that the help tells', () => {
    const told = [...help.matchAll(/^ {2}(\d) {2}(.{12})/gm)].map(([, status, words]) => [status, words]);
    const written = [...page.matchAll(/^\| (\d) \| (.{12})/gm)].map(([, status, words]) => [status, words]);
    expect(written).toEqual(told);
    expect(told).toHaveLength(5);
  });
});
