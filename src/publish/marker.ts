import { createHash } from 'node:crypto';
import * as z from 'zod';

/** The most fingerprints that a summary remembers; `inline` allows no more comments. */
const maxPosted = 30;

/** What a comment of ours is for: a finding on lines, the summary, a reply that says that the finding is gone or back again, or the answer to a command. */
const Marker = z.object({
  schema: z.literal(1),
  kind: z.enum(['finding', 'summary', 'fixed', 'returned', 'answer']),
  /** The finding's short fingerprint; of a summary that of all findings together. */
  fp: z.string().max(100),
  /** The head that was reviewed. */
  sha: z.string().regex(/^[0-9a-f]{1,64}$/),
  run: z.int().nonnegative(),
  attempt: z.int().nonnegative(),
  /** Which of several reviews of one pull request wrote it, as `instanceKey` shortens it; empty for the only one. */
  instance: z.string().max(40).default(''),
  /** In a summary: the findings whose comments were posted, so that one that a person deletes is not posted again. */
  posted: z.array(z.string().max(40)).max(maxPosted).default([]),
});

/** The hidden last line of a comment that we posted. It serves to find the comment again and is never a reason to trust it. */
export type Marker = z.infer<typeof Marker>;

/** A marker as it is written: what has a default may be left out. */
export type NewMarker = z.input<typeof Marker>;

/** The run that writes: what tells two runs at once apart. */
export interface RunIdentity {
  /** `GITHUB_RUN_ID`. */
  readonly run: number;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt: number;
}

const pattern = /<!-- longrun:v1 ([A-Za-z0-9_-]{1,2000}) -->\s*$/;

/** A fingerprint of any length in 22 characters: paths and study names may be longer than a marker should be. */
export function shortFingerprint(fingerprint: string): string {
  return createHash('sha256').update(fingerprint).digest('base64url').slice(0, 22);
}

/** The name of an instance in a marker: short, whatever the check or the policy file is called. */
export function instanceKey(instance: string): string {
  return instance === '' ? '' : shortFingerprint(instance).slice(0, 12);
}

/** How a summary remembers posted comments, by their short fingerprints. */
export function postedKeys(fingerprints: Iterable<string>): readonly string[] {
  return [...new Set([...fingerprints].map(postedKey))].sort().slice(0, maxPosted);
}

/** The part of a short fingerprint that a summary remembers. */
export function postedKey(fingerprint: string): string {
  return fingerprint.slice(0, 12);
}

/** The body with its marker behind it. Base64url, so that no text of a pull request can close the comment. */
export function withMarker(body: string, { instance = '', posted = [], ...marker }: NewMarker): string {
  const written = { ...marker, ...(instance === '' ? {} : { instance }), ...(posted.length === 0 ? {} : { posted }) };
  return `${body.trimEnd()}\n\n<!-- longrun:v1 ${Buffer.from(JSON.stringify(written)).toString('base64url')} -->`;
}

/** The marker at the end of a body, or null: none, damaged, or of another version. */
export function readMarker(body: string): Marker | null {
  const encoded = pattern.exec(body)?.[1];
  if (encoded === undefined) return null;
  try {
    const parsed = Marker.safeParse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The body as people see it. */
export function withoutMarker(body: string): string {
  return body.replace(pattern, '').replaceAll('\r\n', '\n').trimEnd();
}

/** Whether `other` was written by a run that knows more than we do: of the present head when we are not, or by a later run of the same head. */
export function isNewer(other: Marker, own: Marker, presentHead: string): boolean {
  if (other.sha !== own.sha) return other.sha === presentHead;
  return other.run !== own.run ? other.run > own.run : other.attempt > own.attempt;
}
