import { expect, test } from 'vitest';
import { renderInspectMarkdown, renderInspectText } from '../../src/report/inspect-text.ts';
import { renderRulesMarkdown, renderRulesText } from '../../src/report/rules-text.ts';
import { configOf } from '../helpers/config.ts';
import { fileOf, testWords, trialOf } from '../helpers/report.ts';

const trials = [
  trialOf({ id: 'runs/a/trial-00', fraction: 0.085 }),
  trialOf({ id: 'runs/a/trial-01', fraction: null, status: 'diverged', censored: 'diverged', spacing: null }),
];
const files = [
  fileOf('configs/digits.yaml', {
    kind: 'config',
    format: 'generic',
    configs: [configOf()],
    problems: [
      { code: 'yaml-string-number', path: 'configs/digits.yaml', line: 7, values: { raw: '5e-4' } },
      { code: 'keys-conflict', path: 'configs/digits.yaml', line: null, values: {} },
    ],
  }),
  fileOf('runs/a/metrics.csv', { runs: trials.map((trial) => trial.run) }),
  fileOf('notes.txt', { kind: 'unknown', format: null, problems: [{ code: 'not-recognised', path: 'notes.txt', line: null, values: {} }] }),
];

test('inspect says what was read, where it stands, and what was not understood', async () => {
  await expect(renderInspectText(files, trials, testWords, { color: false, width: 90 })).toMatchFileSnapshot('../golden/report/inspect.txt');
  await expect(renderInspectMarkdown(files, trials, testWords)).toMatchFileSnapshot('../golden/report/inspect.md');
});

test('inspect of nothing says so', () => {
  expect(renderInspectText([], [], testWords, { color: false, width: 90 })).toBe('no training config or run results found here\n');
});

test('colours are codes around the same text', () => {
  const plain = renderInspectText(files, trials, testWords, { color: false, width: 90 });
  const coloured = renderInspectText(files, trials, testWords, { color: true, width: 90 });
  expect(coloured).not.toBe(plain);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

const rule = {
  id: 'best-step-early',
  severity: 'warning',
  claims: ['S19', 'S20'],
  status: 'fact',
  needs: 'six trials of one known length',
  since: '0.1.0',
  sources: [{ title: 'Deep Learning Tuning Playbook', url: 'https://github.com/google-research/tuning_playbook' }],
} as const;

test('rules are listed', async () => {
  const late = { ...rule, id: 'best-step-late', severity: 'note' } as const;
  await expect(
    [renderRulesText([rule, late], testWords, { color: false }), renderRulesMarkdown([rule, late], testWords, { version: '1.2.3' })].join('\n---\n'),
  ).toMatchFileSnapshot('../golden/report/rules.txt');
});
