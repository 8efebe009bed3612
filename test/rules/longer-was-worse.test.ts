import { describe, expect, test } from 'vitest';
import type { Study, StudyPair } from '../../src/model/study.ts';
import { longerWasWorse } from '../../src/rules/longer-was-worse.ts';
import { studyPairs } from '../../src/studies/pairs.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { type RunSpec, random, runs, studyOf } from '../helpers/study.ts';
import { assemble, configOf, filesBelow, logOf } from '../studies/assemble.ts';

const settings = (seed: number) => ({ learning_rate: 0.1, batch_size: 64, optimizer: 'sgd', seed });
/** A study of runs of one setting whose metric falls to `best`. */
const study = (length: number, bests: readonly number[], spec: RunSpec = {}, policy: Partial<Study['policy']> = {}): Study =>
  studyOf(
    bests.map((best, seed) => ({ length, hyperparameters: { ...settings(seed), max_train_steps: length }, value: (done) => best + 1 / done, ...spec })),
    { name: `runs-${length}`, varied: [], policy },
  );
const pair = (shorter: Study, longer: Study) => (): StudyPair => ({ shorter, longer });

checkRule(longerWasWorse, [
  {
    name: 'three runs on each side, the longer ones worse by a tenth',
    pair: pair(study(1_000, [1, 1.001, 1.002], { rate: () => 0.1 }), study(2_000, [1.1, 1.101, 1.102], { rate: () => 0.1 })),
    expect: {
      advise: [
        {
          key: 'runs-1000',
          confidence: 'high',
          evidence: {
            shorterMaxTrainSteps: 1_000,
            longerMaxTrainSteps: 2_000,
            shorterRuns: 3,
            longerRuns: 3,
            worseBy: expect.closeTo(0.1, 2),
            isScheduleKnown: true,
          },
        },
      ],
    },
  },
  {
    name: 'two runs on each side under a schedule that is not known',
    pair: pair(study(1_000, [1, 1.001]), study(2_000, [1.1, 1.101])),
    expect: { advise: [{ confidence: 'medium', evidence: { isScheduleKnown: false } }] },
  },
  { name: 'the longer runs are better', pair: pair(study(1_000, [1.1, 1.101]), study(2_000, [1, 1.001])), expect: 'clear' },
  { name: 'as far apart as seeds are', pair: pair(study(1_000, [1, 1.1]), study(2_000, [1.1, 1.2])), expect: 'clear' },
  { name: 'less than is material', pair: pair(study(1_000, [1, 1.0001]), study(2_000, [1.003, 1.0031])), expect: 'clear' },
  { name: 'one run on each side', pair: pair(study(1_000, [1]), study(2_000, [1.1])), expect: { unknown: 'too-few-runs' } },
  { name: 'one run on each side, the longer one better', pair: pair(study(1_000, [1.1]), study(2_000, [1])), expect: 'clear' },
  {
    name: 'the longer run kept its old decay',
    pair: pair(
      study(1_000, [1, 1.001], { rate: (done) => 0.1 * (1 - done / 1_001) }),
      study(2_000, [1.1, 1.101], { rate: (done) => 0.1 * Math.max(0, 1 - done / 1_001) }),
    ),
    expect: { unknown: 'schedule-differs' },
  },
  {
    name: 'a higher metric is better',
    pair: pair(
      study(1_000, [0.9, 0.901], { metric: 'val_accuracy', value: (done) => 0.9 - 1 / done }),
      study(2_000, [0.8, 0.801], { metric: 'val_accuracy', value: (done) => 0.8 - 1 / done }),
    ),
    expect: { advise: [{ evidence: { shorterValue: expect.closeTo(0.899, 3), longerValue: expect.closeTo(0.7995, 3) } }] },
  },
  {
    name: 'the best is the same and the last is worse: clear while the best is selected',
    pair: pair(study(1_000, [1, 1]), study(2_000, [1, 1], { value: (done) => (done <= 1_000 ? 1 + 1 / done : 1.2) })),
    expect: 'clear',
  },
  {
    name: 'and a finding where the last is used by choice',
    pair: pair(study(1_000, [1, 1]), study(2_000, [1, 1], { value: (done) => (done <= 1_000 ? 1 + 1 / done : 1.2) }, { select: 'last' })),
    expect: { advise: [{ evidence: { select: 'last', longerValue: 1.2 } }] },
  },
  { name: 'runs that did not finish', pair: pair(study(1_000, [1, 1.001], { last: 500 }), study(2_000, [1.1, 1.101])), expect: 'silent' },
]);

describe('which studies are pairs', () => {
  test('one setting at two lengths, the shorter first; another setting, or one length, is none', () => {
    const short = study(1_000, [1]);
    const long = study(2_000, [1]);
    const other = study(3_000, [1], { hyperparameters: { ...settings(0), optimizer: 'adam' } });
    expect(studyPairs([long, other, short])).toEqual([{ shorter: short, longer: long }]);
    expect(studyPairs([short, study(1_000, [1])])).toEqual([]);
    expect(studyPairs([study(1_000, [1], { hyperparameters: {} }), study(2_000, [1], { hyperparameters: {} })])).toEqual([]);
  });

  test('of the examples the two rounds of bytes, which share a setting', () => {
    const names = studyPairs([...assemble(filesBelow('examples/bytes')).studies, ...assemble(filesBelow('examples/digits')).studies]).map(
      ({ shorter, longer }) => [shorter.name, longer.name],
    );
    expect(names).toContainEqual(['examples/bytes/round-1', 'examples/bytes/round-2']);
    expect(names.filter(([name]) => name?.includes('digits'))).toEqual([]);
  });

  test('read from files', () => {
    const files = Object.fromEntries(
      ['a', 'b'].flatMap((round, index) =>
        [0, 1].flatMap((seed) => {
          const length = 100 * (index + 1);
          return [
            [`runs/${round}/s${seed}/config.yaml`, configOf({ max_train_steps: length, seed })],
            [`runs/${round}/s${seed}/metrics.csv`, logOf({ last: length })],
          ];
        }),
      ),
    );
    expect(studyPairs(assemble(files).studies).map(({ shorter, longer }) => [shorter.name, longer.name])).toEqual([['runs/a', 'runs/b']]);
  });
});

test('runs that differ by chance alone are seldom worse', () => {
  let spoken = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const next = random(seed * 7_919);
    const bests = (length: number) =>
      studyOf(
        runs(3, (index) => {
          const best = 1 + 0.02 * next.normal();
          return { length, hyperparameters: { ...settings(index), max_train_steps: length }, value: (done) => best + 1 / done + 0.005 * next.normal() };
        }),
        { name: `runs-${length}`, varied: [] },
      );
    if (longerWasWorse.check({ kind: 'study-pair', pair: { shorter: bests(1_000), longer: bests(2_000) } }, { runs: 2 }).kind === 'advise') spoken += 1;
  }
  expect(spoken / 300).toBeLessThan(0.05);
});
