/** Builds the committed bundle: `dist/cli.js` for Node 20 and later, `dist/index.js` for the Action's Node 24. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, type Metafile } from 'esbuild';
import { lazy, lazyPackages, packageImports } from './build/lazy-packages.ts';
import { unusedClients } from './build/unused-clients.ts';

const banner = "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";
const manifest: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
const bundled = new Set<string>();

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });

for (const { entry, name, chunks, target } of [
  { entry: 'src/cli.ts', name: 'cli', chunks: 'command-line', target: 'node20' },
  { entry: 'src/index.ts', name: 'index', chunks: 'action', target: 'node24' },
]) {
  const { metafile } = await build({
    entryPoints: { [name]: entry },
    outdir: 'dist',
    chunkNames: `${chunks}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target,
    banner: { js: banner },
    define: {
      'process.env.LONGRUN_VERSION': JSON.stringify(manifest.version),
      'process.env.LONGRUN_RULE_PAGES': JSON.stringify('../rules/'),
      'process.env.LONGRUN_WORKFLOW': JSON.stringify('../workflows/longrun.yml'),
    },
    plugins: [lazy, unusedClients],
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  noteBundled(metafile);
}

const { metafile: packages } = await build({
  entryPoints: Object.entries(lazyPackages).map(([name, file]) => ({ in: name, out: file })),
  outdir: 'dist/packages',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});
noteBundled(packages);

await cp('docs/rules', 'dist/rules', { recursive: true });
await cp('examples/workflows/longrun.yml', 'dist/workflows/longrun.yml');
await writeFile('dist/package.json', `${JSON.stringify({ type: 'module', imports: packageImports })}\n`);
await writeFile('dist/LICENSES.txt', await licences([...bundled].toSorted()));

/** Notes the packages whose code went into a build; what was read and then left out needs no licence. */
function noteBundled({ outputs }: Metafile): void {
  for (const [path, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
    const [folder] = /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
    if (folder !== undefined && bytesInOutput > 0) bundled.add(folder);
  }
}

/** The licences of the packages whose code is in the bundle, each text once with the packages that it covers. */
async function licences(folders: readonly string[]): Promise<string> {
  const packagesByText = new Map<string, string[]>();
  for (const folder of folders) {
    const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? `Licence: ${license ?? 'see the package'}\n` : await readFile(`${folder}/${file}`, 'utf8');
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), `${name} ${version}`]);
  }
  return [...packagesByText].map(([text, packages]) => `${packages.join(', ')}\n\n${text.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}
