import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/bot/answers/index.ts';
import { nearest, parseLine, unquoted } from '../../../src/bot/answers/parse.ts';
import { english } from '../../../src/words/en/index.ts';
import { hostileText } from '../../helpers/hostile.ts';

const names = commands.map(({ name }) => name);

describe('a line', () => {
  test.for([
    ['/longrun', 'help', ''],
    ['/longrun   ', 'help', ''],
    ['/longrun review', 'review', ''],
    ['/longrun\tplan\tproduction-steps=1  rounds=2 ', 'plan', 'production-steps=1  rounds=2'],
    ['plan production-steps=1', 'plan', 'production-steps=1'],
    ['/longrun ignore RULE because  of  this', 'ignore', 'RULE because  of  this'],
  ] as const)('%j', ([line, name, rest]) => {
    expect(parseLine(line, names)).toEqual({ kind: 'command', name, rest });
  });

  test.for([
    ['/longrun pln', 'plan'],
    ['/longrun Review', 'review'],
    ['/longrun --help', 'help'],
    ['/longrun ignor rule', 'ignore'],
  ] as const)('%j is near to %s', ([line, near]) => {
    expect(parseLine(line, names)).toMatchObject({ kind: 'unknown', nearest: near });
  });

  test('of any text gives a known command or a nearest one', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const parsed = parseLine(`/longrun ${text}`, names);
        expect(names).toContain(parsed.kind === 'command' ? parsed.name : parsed.nearest);
      }),
    );
  });

  test('of a megabyte is read in no time: nothing behind a few thousand characters is looked at', () => {
    const parsed = parseLine(`/longrun ${'x'.repeat(1_000_000)}`, names);
    expect(parsed.kind === 'unknown' ? parsed.given.length : 0).toBeLessThan(5000);
  });
});

test('what people put around a path comes off, once and in pairs', () => {
  expect(['`a b`', '"a"', "'a'", '``a``', '`a', 'a`', '"', '``', ''].map(unquoted)).toEqual(['a b', 'a', 'a', 'a', '`a', 'a`', '"', '``', '']);
});

test('the nearest of several is found whatever the letters’ case', () => {
  expect(nearest('BEST-STEP-ERLY', ['best-step-late', 'best-step-early'])).toBe('best-step-early');
});

describe('every command', () => {
  test.for(commands.map((command) => [command.name, command] as const))('%s says how it is written and what it does', ([name, { usage }]) => {
    expect(usage).toMatch(new RegExp(`^/longrun ${name}( |$)`));
    expect(english.answers.about[name]).toMatch(/\.$/);
  });

  test('stands there once', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(english.answers.about).toSorted()).toEqual([...names].toSorted());
  });
});
