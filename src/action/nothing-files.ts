import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOME } from '../report/links.ts';
import { automationId, SCHEMA } from '../report/sarif/category.ts';
import type { Environment } from './environment.ts';

/**
 * Writes the files of a run with nothing to review, so that steps behind it find what they always find: a report without findings, as JSON,
 * SARIF and HTML. Gives the lines that name them as outputs; a file that cannot be written has an empty one.
 */
export async function writeNothing(
  because: string,
  { temporaryFolder, version, input }: Pick<Environment, 'temporaryFolder' | 'version' | 'input'>,
): Promise<string> {
  const files = [
    ['report-file', 'longrun-report.json', JSON.stringify(emptyReport(version), null, 2)],
    ['sarif-file', 'longrun.sarif', JSON.stringify(emptySarif(version, input('check-name')), null, 2)],
    ['html-file', 'longrun-report.html', emptyPage(because)],
  ] as const;
  const lines = await Promise.all(
    files.map(async ([output, name, text]) => {
      const path = join(temporaryFolder, name);
      const isWritten = await writeFile(path, `${text}\n`).then(
        () => true,
        () => false,
      );
      return `${output}=${isWritten ? path : ''}\n`;
    }),
  );
  return lines.join('');
}

function emptyReport(version: string) {
  const lists = { findings: [], abstentions: [], suppressed: [], studies: [], schedules: [], files: [] };
  return { schema: 'longrun.report/1', version, verdict: 'nothing-to-judge', ...lists, headSha: null, command: '', policyChange: null };
}

function emptySarif(version: string, instance: string) {
  const driver = { name: 'Longrun', version, informationUri: HOME, rules: [] };
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver }, automationDetails: { id: automationId(instance) }, columnKind: 'utf16CodeUnits', results: [] }],
  };
}

/** The sentence is one of ours, and escaped all the same. */
function emptyPage(because: string): string {
  const said = because.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Longrun: nothing to judge</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style>
</head>
<body><main><h1>Nothing to judge</h1><p>${said}</p></main></body>
</html>`;
}
