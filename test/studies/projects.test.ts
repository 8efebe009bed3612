import { expect, test } from 'vitest';
import { projectsOf, relatedTo } from '../../src/studies/projects.ts';
import { configOf } from '../configs/conversions.ts';
import { type Tried, triedStudy } from '../helpers/promotion.ts';

const fixed = { batch_size: 16, layers: 3, hidden: 96, dataset: 'bytes' };
const tried = (more: Readonly<Record<string, number | string>> = {}): readonly Tried[] => [
  [{ ...fixed, learning_rate: 1e-3, max_steps: 500, ...more }, 1],
  [{ ...fixed, learning_rate: 3e-3, max_steps: 500, ...more }, 1.1],
];
const round = (steps: number, folder: string, more = {}) => triedStudy(steps, tried({ max_steps: steps, ...more }), { folder, name: folder });

test('sibling folders that agree are rounds of one project, ascending by length', () => {
  const [late, early] = [round(5000, 'a/round-2'), round(500, 'a/round-1')];
  expect(projectsOf([late, early])).toEqual([{ name: 'a/round-2', studies: [early, late] }]);
  expect(relatedTo([early], [late, early])).toEqual([late]);
});

test('one changed setting is a choice, another model is another project', () => {
  expect(projectsOf([round(500, 'a/x'), round(5000, 'a/y', { layers: 4 })])).toHaveLength(1);
  expect(projectsOf([round(500, 'a/x'), round(5000, 'a/y', { layers: 4, hidden: 128 })])).toHaveLength(2);
});

test('other folders, other metrics, no agreement, and scaling studies stand alone', () => {
  const own = round(500, 'a/x');
  expect(projectsOf([own, round(5000, 'b/y')])).toHaveLength(2);
  expect(projectsOf([own, triedStudy(5000, tried(), { folder: 'a/y' }, { metric: 'val_accuracy' })])).toHaveLength(2);
  expect(projectsOf([own, triedStudy(5000, [[{ learning_rate: 1 }, 1]], { folder: 'a/y' })])).toHaveLength(2);
  expect(projectsOf([own, { ...round(5000, 'a/y'), policy: { ...own.policy, purpose: 'scaling' as const } }])).toHaveLength(2);
});

test('the policy file ties rounds of one config together, wherever they are', () => {
  const config = configOf('train.yaml', 'learning_rate: 1e-3\nmax_steps: 500\nper_device_train_batch_size: 8\n');
  const tied = (steps: number, folder: string, number: number) =>
    triedStudy(steps, [[{ learning_rate: number }, 1]], { folder, name: folder, config, policy: { round: number } });
  expect(projectsOf([tied(500, 'x', 1), tied(5000, 'y/z', 2)])).toHaveLength(1);
});

test('a study that belongs to two groups joins them', () => {
  const [a, b] = [round(500, 'a/x', { layers: 3 }), round(5000, 'a/y', { layers: 4, dataset: 'other' })];
  expect(projectsOf([a, b])).toHaveLength(2);
  expect(projectsOf([a, b, round(1000, 'a/z', { layers: 4 })])).toHaveLength(1);
});

test('rounds of one name but for its number are one project, of one number they are not', () => {
  const named = (name: string, steps: number, number: number) =>
    triedStudy(steps, [[{ learning_rate: number }, 1]], { folder: name, name, policy: { round: number } });
  expect(projectsOf([named('resnet-round-1', 500, 1), named('resnet-round-2', 5000, 2), named('gpt-round-2', 5000, 2)])).toHaveLength(2);
  expect(projectsOf([named('resnet-1', 500, 1), named('resnet-2', 5000, 1)])).toHaveLength(2);
});

test('a lone run may be all of its round', () => {
  const lone = triedStudy(5000, tried({ max_steps: 5000 }).slice(0, 1), { folder: 'a/final/run', name: 'a/final/run' });
  expect(projectsOf([round(500, 'a/round-1'), lone])).toHaveLength(1);
  expect(projectsOf([round(500, 'b/round-1'), lone])).toHaveLength(2);
});
