import { createHash } from 'node:crypto';
import * as z from 'zod';

/** What a comment of ours is for: a finding on lines, or the summary. */
const Marker = z.object({
  schema: z.literal(1),
  kind: z.enum(['finding', 'summary']),
  /** The finding's short fingerprint; empty for the summary. */
  fp: z.string().max(100),
  /** The head that was reviewed. */
  sha: z.string().max(64),
  run: z.int().nonnegative(),
  attempt: z.int().nonnegative(),
});

/** The hidden last line of a comment that we posted. It serves to find the comment again and is never a reason to trust it. */
export type Marker = z.infer<typeof Marker>;

/** The run that writes: what tells two runs at once apart. */
export interface RunIdentity {
  /** `GITHUB_RUN_ID`. */
  readonly run: number;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt: number;
}

const pattern = /<!-- longrun:v1 ([A-Za-z0-9_-]{1,1000}) -->\s*$/;

/** A fingerprint of any length in 22 characters: paths and study names may be longer than a marker should be. */
export function shortFingerprint(fingerprint: string): string {
  return createHash('sha256').update(fingerprint).digest('base64url').slice(0, 22);
}

/** The body with its marker behind it. Base64url, so that no text of a pull request can close the comment. */
export function withMarker(body: string, marker: Marker): string {
  return `${body.trimEnd()}\n\n<!-- longrun:v1 ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->`;
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
