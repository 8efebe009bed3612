import type { Plugin } from 'esbuild';

/**
 * `@actions/core` brings an HTTP client of its own for one function that Longrun does not use: an identity token for cloud providers.
 * Nothing of these packages acts when it is imported, so what nobody uses is left out of the bundle.
 */
export const unusedClients: Plugin = {
  name: 'unused-clients',
  setup(build) {
    build.onResolve({ filter: /^@actions\// }, async ({ path, pluginData, ...options }) => {
      if (pluginData === resolved) return undefined;
      const found = await build.resolve(path, { ...options, pluginData: resolved });
      return { ...found, sideEffects: false };
    });
  },
};

/** Marks a question of our own, so that it is not asked again. */
const resolved = Symbol('resolved');
