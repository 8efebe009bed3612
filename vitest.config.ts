import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: [process.env.CI === undefined ? 'default' : 'dot', './scripts/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
