import { expect, test } from 'vitest';
import { play } from './story.ts';

const perTest = 10;

/** Random stories with the seeds from `first`, `count` of them; a failure names its seed and tells what happened. */
export function storiesFrom(first: number, count: number): void {
  const starts = Array.from({ length: count / perTest }, (_, index) => first + index * perTest);
  test.for(starts)('ten random stories of pushes, runs, people and faults end as the last head deserves, seeds from %i', async (start) => {
    for (let seed = start; seed < start + perTest; seed++) {
      const problems = await play(seed);
      expect(problems.length === 0 ? '' : `seed ${seed}:\n${problems.join('\n')}`).toBe('');
    }
  });
}
