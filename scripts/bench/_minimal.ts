import { build } from 'esbuild';

/** Bundles the least that an Action of this kind is made of, as it is usually written; gives the bundle's path. */
export async function minimalBundle(folder: string): Promise<string> {
  const outfile = `${folder}/minimal.mjs`;
  await build({
    stdin: {
      contents: "import * as core from '@actions/core';\nimport { Octokit } from '@octokit/rest';\nnew Octokit();\ncore.getInput('token');\n",
      resolveDir: process.cwd(),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  return outfile;
}
