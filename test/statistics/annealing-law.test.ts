import { expect, test } from 'vitest';
import { learningRateAreas } from '../../src/schedules/areas.ts';
import { annealedLoss, fitAnnealingLaw } from '../../src/statistics/annealing-law.ts';

const done = Array.from({ length: 60 }, (_, index) => (index + 6) * 150);
const cosine = (u: number) => 5e-5 + 1.25e-4 * (1 + Math.cos((Math.PI * u) / 10_000));
const law = { alpha: 0.5, floor: 3, amplitude: 0.4, annealing: 0.8, unit: 3 };
const points = learningRateAreas(cosine, done).map((areas) => ({ ...areas, loss: annealedLoss(law, areas) }));

test('the law that made a decaying curve is found, and gives the end of another schedule', () => {
  const fit = fitAnnealingLaw(points, 0);
  const [held] = learningRateAreas(() => 3e-4, [20_000]);
  expect(fit?.alpha).toBeCloseTo(0.5, 2);
  expect(fit === null || held === undefined ? Number.NaN : annealedLoss(fit, held)).toBeCloseTo(held === undefined ? 0 : annealedLoss(law, held), 2);
});
test('too few points, or areas of nothing: no law', () => {
  expect(fitAnnealingLaw(points.slice(0, 5), 0)).toBeNull();
  expect(
    fitAnnealingLaw(
      points.map(({ loss }) => ({ s1: 0, s2: 0, loss })),
      0,
    ),
  ).toBeNull();
});
test('of losses above zero the floor is not below it', () => {
  const steep = points.map(({ s1, s2 }) => ({ s1, s2, loss: 2 - 0.55 * s1 }));
  expect(fitAnnealingLaw(steep, 0)?.floor).toBeGreaterThanOrEqual(0);
});
