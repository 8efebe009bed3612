import { appendFile } from 'node:fs/promises';

/** Past 1 MiB the runner drops the whole summary; this leaves room for what other parts of the step wrote. */
const maxBytes = 900 * 1024;

/** Appends Markdown to the job's page. `file` is `GITHUB_STEP_SUMMARY`; without one there is no page to write on. */
export async function publishJobSummary(markdown: string, file: string | null): Promise<void> {
  if (file === null) return;
  const bytes = Buffer.from(`${markdown.trimEnd()}\n`);
  await appendFile(file, bytes.length <= maxBytes ? bytes : Buffer.from(new TextDecoder().decode(bytes.subarray(0, maxBytes))));
}
