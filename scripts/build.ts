/** Builds the committed bundle: `dist/cli.js` for Node 20 and later, `dist/index.js` for the Action's Node 24. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const banner = "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const manifest: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });

for (const { entry, name, chunks, target } of [
  { entry: 'src/cli.ts', name: 'cli', chunks: 'command-line', target: 'node20' },
  { entry: 'src/index.ts', name: 'index', chunks: 'action', target: 'node24' },
]) {
  await build({
    entryPoints: { [name]: entry },
    outdir: 'dist',
    chunkNames: `${chunks}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target,
    banner: { js: banner },
    define: { 'process.env.LONGRUN_VERSION': JSON.stringify(manifest.version), 'process.env.LONGRUN_RULE_PAGES': JSON.stringify('../rules/') },
    legalComments: 'none',
    logLevel: 'warning',
  });
}

await cp('docs/rules', 'dist/rules', { recursive: true });
await writeFile('dist/package.json', `${JSON.stringify({ type: 'module' })}\n`);
