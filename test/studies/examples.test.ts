import { describe, expect, test } from 'vitest';
import { assemble, filesBelow, studyOf } from './assemble.ts';

const digits = assemble(filesBelow('examples/digits'));
const bytes = assemble(filesBelow('examples/bytes'));
const bestFractions = (name: string) => studyOf(digits, name).trials.map((trial) => trial.best?.fraction?.toFixed(3));

describe('examples/digits', () => {
  test('are seven studies, three of them learning-rate sweeps', () => {
    expect(digits.studies.map(({ name, kind, trials, maxTrainSteps }) => [name, kind, trials.length, maxTrainSteps?.value ?? null])).toEqual(
      expect.arrayContaining([
        ['examples/digits/lr-sweep', 'learning-rate-sweep', 10, 3000],
        ['examples/digits/lr-sweep-boundary', 'learning-rate-sweep', 7, 3000],
        ['examples/digits/lr-sweep-never-fits', 'learning-rate-sweep', 6, 150],
        ['examples/digits/mixed-max-steps', 'study', 6, null],
        ['examples/digits/too-long', 'study', 12, 8000],
        ['examples/digits/too-short', 'study', 12, 200],
        ['examples/digits/well-sized', 'study', 10, 1500],
      ]),
    );
    expect(digits.studies).toHaveLength(7);
  });

  test.for([
    ['too-long', '.025 .135 .100 .125 .075 .050 .070 .060 .085 .045 .265 .035'],
    ['too-short', '.600 1 1 1 .850 1 1 1 .950 1 1 .850'],
    ['well-sized', '.717 .700 .767 .667 .333 .333 .717 .417 .883 .200'],
    ['mixed-max-steps', '.938 .531 .604 .453 .500 1.0'],
  ])('%s: the best fractions', ([name, fractions]) => {
    expect(bestFractions(`examples/digits/${name}`)).toEqual(
      String(fractions)
        .split(' ')
        .map((fraction) => Number(fraction).toFixed(3)),
    );
  });

  test('their lengths, their metric and what varies', () => {
    expect(studyOf(digits, 'examples/digits/mixed-max-steps').lengths).toEqual([400, 800, 1200, 1600, 2000]);
    expect(studyOf(digits, 'examples/digits/too-long')).toMatchObject({
      metric: { name: 'val_loss', goal: 'min', chosenBy: 'name' },
      varied: ['learning_rate', 'weight_decay'],
      groupedBy: 'folder',
    });
  });

  test('every trial ran its length, and one that did not learn is not counted', () => {
    const trials = digits.studies.flatMap((study) => study.trials);
    expect(new Set(trials.map((trial) => trial.status))).toEqual(new Set(['complete']));
    expect(trials.filter((trial) => !trial.feasible).map(({ id, censoredBecause }) => [id, censoredBecause])).toEqual(
      expect.arrayContaining([['examples/digits/lr-sweep-never-fits/trial-00', 'loss-not-falling']]),
    );
  });

  test("the trials' configs are not reviewed on their own", () => {
    expect(digits.runConfigPaths.size).toBe(63);
  });
});

describe('examples/bytes', () => {
  test('are two rounds, none of them a sweep', () => {
    expect(bytes.studies.map(({ name, kind, trials, varied }) => [name, kind, trials.length, varied])).toEqual([
      ['examples/bytes/round-1', 'study', 8, ['decay_over', 'final_lr_ratio', 'learning_rate', 'lr_schedule']],
      ['examples/bytes/round-2', 'study', 5, ['decay_over', 'decay_steps', 'final_lr_ratio', 'lr_schedule']],
    ]);
  });

  test('the final losses are those of the table', () => {
    const trial = studyOf(bytes, 'examples/bytes/round-2').trials.find(({ id }) => id.endsWith('linear-same-decay-length'));
    expect(trial?.evaluations.at(-1)?.value).toBeCloseTo(1.3805, 3);
    expect(trial?.learningRate?.peak).toBe(0.004);
  });
});
