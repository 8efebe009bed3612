import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: [process.env.CI === undefined ? 'default' : 'dot', './scripts/closing-line.ts'],
    // Much of the time a worker waits for a process that it started.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
