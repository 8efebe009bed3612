import * as z from 'zod';
import type { ChangedFile } from '../model/change.ts';
import { parseHunks } from './hunks.ts';

const ListedFile = z.object({
  filename: z.string(),
  status: z.string(),
  previous_filename: z.string().nullish(),
  patch: z.string().nullish(),
  contents_url: z.string().nullish(),
});

/** A changed file as GitHub lists it, and the head that it was listed for; null where it does not say. */
export interface ParsedFile {
  readonly file: ChangedFile;
  readonly headSha: string | null;
}

/** Reads one entry of a diff; null for one without a name. */
export function parseListedFile(entry: unknown): ParsedFile | null {
  const parsed = ListedFile.safeParse(entry);
  if (!parsed.success) return null;
  const { filename, status, previous_filename, patch, contents_url } = parsed.data;
  const hunks = typeof patch === 'string' ? parseHunks(patch) : null;
  const file = { path: filename, status: statusOf(status), previousPath: previous_filename ?? null, hunks };
  return { file, headSha: /[?&]ref=([0-9a-f]{40,64})$/.exec(contents_url ?? '')?.[1] ?? null };
}

function statusOf(status: string): ChangedFile['status'] {
  if (status === 'added' || status === 'copied') return 'added';
  return status === 'removed' || status === 'renamed' ? status : 'modified';
}
