import type { Plugin } from 'esbuild';

/** Packages that most runs never call, each with its file in `dist/packages/`, which is loaded at the first call. */
export const lazyPackages: Readonly<Record<string, string>> = {
  '@lezer/python': 'python',
  '@stdlib/stats-base-dists-beta-cdf': 'beta-cdf',
  micromark: 'markdown',
  picomatch: 'globs',
  'toml-eslint-parser': 'toml',
  yaml: 'yaml',
};

/** The `imports` of the bundle's `package.json`: by these names the files are found from any other file of the bundle. */
export const packageImports: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(lazyPackages).map((file) => [`#${file}`, `./packages/${file}.cjs`]),
);

const namespace = 'lazy';

/**
 * Puts stand-ins for the exports of a package into the bundle. Functions and classes load the package when they are called,
 * objects when one of their properties is read; either way at once, so that pure code stays synchronous.
 */
export const lazy: Plugin = {
  name: 'lazy-packages',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(?:${Object.keys(lazyPackages).join('|')})$`) }, ({ path, kind, importer }) => {
      return kind === 'import-statement' && !importer.includes('node_modules') ? { path, namespace, sideEffects: false } : undefined;
    });
    build.onResolve({ filter: /^#/, namespace }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace }, async ({ path }) => {
      const exported: Readonly<Record<string, unknown>> = await import(path);
      const names = Object.keys(exported).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !commonJsNames.has(name));
      const lines = [...names.map((name) => `export const ${name} = ${standIn(`load().${name}`, exported[name])};`), defaultExport(exported.default)];
      return {
        contents: [`let loaded;`, `const load = () => (loaded ??= require('#${lazyPackages[path]}'));`, ...lines].join('\n'),
        resolveDir: process.cwd(),
      };
    });
  },
};

/** What a CommonJS package has as its default export, its other exports being properties of it. */
const commonJsNames: ReadonlySet<string> = new Set(['default', 'module.exports']);

function defaultExport(value: unknown): string {
  return value === undefined ? '' : `export default ${standIn('(load().default ?? load())', value)};`;
}

/** Stands in for a function, which is called, or for a class, which is made and asked for its instances; either may have properties. */
function standIn(own: string, value: unknown): string {
  if (typeof value === 'function' && !/^class\b/.test(String(value)) && Object.keys(value).length === 0) return `(...values) => ${own}(...values)`;
  const asked = `key === Symbol.hasInstance ? (value) => value instanceof ${own} : typeof ${own}[key] === 'function' ? ${own}[key].bind(${own}) : ${own}[key]`;
  const made = `apply: (_, self, values) => Reflect.apply(${own}, self, values), construct: (_, values) => Reflect.construct(${own}, values)`;
  return `/* @__PURE__ */ new Proxy(function () {}, { get: (_, key) => ${asked}, ${made} })`;
}
