import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { rules } from '../../src/rules/index.ts';
import { english } from '../../src/words/en/index.ts';

const headings = [
  'What it looks at',
  'Why it matters',
  'When it speaks',
  'When it abstains',
  'Example',
  'What to do',
  'When not to follow this',
  'Options',
  'Sources',
];

const subjectNames = {
  study: 'a study',
  project: 'the rounds of one project',
  'study-pair': 'two studies of one config',
  'search-space': 'a search space',
  config: 'a config',
  'config-change': 'a config change',
};

test('every rule has a page and every page a rule', () => {
  expect(readdirSync('docs/rules').toSorted()).toEqual(rules.map((rule) => `${rule.meta.id}.md`).toSorted());
});

describe.for(rules.map((rule) => [rule.meta.id, rule] as const))('the page of %s', ([id, { meta, options }]) => {
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8');

  test('has the headings, in order', () => {
    expect([...page.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(headings);
  });

  test('says what the rule declares and what its words say', () => {
    expect(page).toMatch(new RegExp(`^# ${id}\n\n${english.rules[id]?.summary}`));
    expect(page).toContain(`| Severity | ${meta.severity}`);
    expect(page).toContain(`| Claims | ${meta.claims.join(', ')} (${meta.status}`);
    expect(page).toContain(`| Needs | ${meta.needs} |`);
    expect(page).toContain(`| Since | ${meta.since} |`);
    expect(page).toContain(
      `| Looks at | ${meta.subjects
        .map((subject) => subjectNames[subject])
        .toSorted()
        .join(', ')} |`,
    );
    for (const { url } of meta.sources) expect(page).toContain(url);
  });

  test('lists every option with its default, and no other', () => {
    const defaults = Object.entries(z.record(z.string(), z.unknown()).parse(options.parse({})));
    const rows = [...page.matchAll(/^\| `(\w+)` \| ([\d.]+) \|/gm)].map((match) => [match[1], Number(match[2])]);
    expect(rows).toEqual(defaults);
  });

  test('names every reason that the rule may give, and no other', () => {
    const own = readFileSync(`src/rules/${id}.ts`, 'utf8');
    const changes = [...own.matchAll(/^import (?!type ).*from '\.\.\/changes\/([\w-]+)\.ts'/gm)].map((match) =>
      readFileSync(`src/changes/${match[1]}.ts`, 'utf8'),
    );
    const evidence = ['src/rules', 'src/studies/evidence'].flatMap((folder) => {
      if (folder === 'src/rules') return [readFileSync(`src/rules/${id}.ts`, 'utf8')];
      const shared = id.startsWith('best-step') ? ['judgeable.ts'] : [];
      return shared.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    });
    const source = [...evidence, ...changes];
    const given = source.flatMap((text) => [...text.matchAll(/because: '([a-z-]+)'|\bno\('([a-z-]+)'/g)].map((match) => match[1] ?? match[2]));
    const table = page.slice(page.indexOf('## When it abstains'), page.indexOf('## Example'));
    expect([...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]).toSorted()).toEqual([...new Set(given)].toSorted());
  });
});
