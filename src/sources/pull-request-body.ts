import { type AttachmentSite, attachmentsIn, downloadAttachment } from '../github/attachments.ts';
import type { FileReading } from '../model/report.ts';
import { mayBeConfig, mayBeResult } from '../review/select.ts';
import { isTarName } from '../runs/packed.ts';
import { fencedBlocks } from '../text/fenced.ts';
import { collectFiles } from './collect.ts';
import { readResultAs } from './read.ts';
import type { Content } from './source.ts';

/** The folder that results attached to a pull request are shown in. */
const folder = 'pull-request-body';
const languages = new Set(['csv', 'tsv', 'json', 'jsonl', 'ndjson']);
const maxBlocks = 50;
/** At most this many attached files are downloaded for a review. */
export const maxAttachments = 10;
/** The most time that all attachments together may take: a review is not held up by a slow store. */
export const allAttachmentsMs = 60_000;

/**
 * The results that a pull request's body holds: fenced blocks of data, as `pull-request-body/csv-1`, and public files attached to it.
 * A block of JSON that is no result is somebody's example and not spoken of. Never throws.
 */
export async function readBody(body: string, site: AttachmentSite): Promise<readonly FileReading[]> {
  return [...(await readBlocks(body)), ...(await readAttachments(body, site))];
}

async function readBlocks(body: string): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  const counts = new Map<string, number>();
  for (const { language, text } of fencedBlocks(body)) {
    if (!languages.has(language) || text.trim() === '' || readings.length >= maxBlocks) continue;
    const count = (counts.get(language) ?? 0) + 1;
    counts.set(language, count);
    const path = `${folder}/${language}-${count}`;
    const reading = await readResultAs(`${path}.${language}`, path, { kind: 'bytes', bytes: Buffer.from(text) });
    if (reading.kind === 'run' || !language.includes('json')) readings.push(reading);
  }
  return readings;
}

async function readAttachments(body: string, site: AttachmentSite): Promise<readonly FileReading[]> {
  const contents = new Map<string, Content>();
  const until = AbortSignal.timeout(allAttachmentsMs);
  for (const attachment of attachmentsIn(body, site)) {
    if (!(mayBeResult(attachment.name) || mayBeConfig(attachment.name) || isTarName(attachment.name)) || contents.size >= maxAttachments) continue;
    const path = unused(`${folder}/${attachment.name}`, contents);
    const download = await downloadAttachment(attachment, site, until);
    contents.set(path, download.kind === 'bytes' ? download : { kind: 'failed', message: download.why });
  }
  return (
    await collectFiles(
      [...contents.keys()],
      async (path) => contents.get(path) ?? { kind: 'missing' },
      () => {},
    )
  ).readings;
}

/** Two files of one name: the second stands in a folder of its own, so that its name says the same of what it is. */
function unused(path: string, taken: ReadonlyMap<string, unknown>): string {
  let name = path;
  for (let number = 2; taken.has(name); number++) name = `${folder}/${number}/${path.slice(folder.length + 1)}`;
  return name;
}
