import { type Download, download, isBare } from './download.ts';

/** GitHub's own limit for a file that is attached to a pull request. */
export const maxAttachmentBytes = 25 * 1024 * 1024;

/** GitHub's own addresses of attachments have some hundred characters. */
const maxAddressLength = 2000;
/** The most time that one attachment may take. */
export const attachmentMs = 30_000;

/** Where GitHub keeps what people attach, besides its own site. */
const storeHosts = /^(?:[a-z0-9-]+\.)?githubusercontent\.com$|^github-production-[a-z0-9-]+\.s3\.amazonaws\.com$/;

/** A file that somebody attached to a text on GitHub. */
export interface Attachment {
  readonly name: string;
  readonly url: URL;
}

/** Where attachments may be. */
export interface AttachmentSite {
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
  /** `owner/name` of the repository whose pull request it is. */
  readonly repository: string;
}

/** The files that a text links to, each once: of GitHub's own store for attachments and, as older links are, of this repository's. */
export function attachmentsIn(text: string, { serverUrl, repository }: AttachmentSite): readonly Attachment[] {
  const found = new Map<string, Attachment>();
  for (const [word] of text.matchAll(/https?:\/\/[^\s<>"'`()[\]]+/g)) {
    const address = word.length > maxAddressLength ? null : /^.*?\/files\/\d{1,15}\/[\w.%+~-]*[\w%+~-]/.exec(word)?.[0];
    if (!address || !URL.canParse(address)) continue;
    const url = new URL(address);
    const path = url.pathname.toLowerCase();
    const isStore = path.startsWith('/user-attachments/files/') || path.startsWith(`/${repository.toLowerCase()}/files/`);
    const name = nameIn(url);
    if (isStore && url.origin === new URL(serverUrl).origin && isBare(url) && name !== null) found.set(url.href, { name, url });
  }
  return [...found.values()];
}

/**
 * Downloads a public attachment, without a token: each address on the way is one of GitHub's own, and no more than the limit is read.
 * `until` ends it before its own time is over, so that many slow files take no longer than one. Never throws.
 */
export async function downloadAttachment({ url }: Attachment, { serverUrl }: AttachmentSite, until: AbortSignal | null = null): Promise<Download> {
  const own = AbortSignal.timeout(attachmentMs);
  const signal = until === null ? own : AbortSignal.any([own, until]);
  const found = await download(url, { mayAsk: (at) => isGitHubs(at, serverUrl), mostBytes: maxAttachmentBytes, signal });
  if (found.kind === 'bytes' || found.status === null || !closed.has(found.status)) return found;
  return { ...found, why: 'only people can open attachments of a private repository; commit the file, or upload it as a workflow artifact' };
}

/** How GitHub answers where a file is there for people who are logged in. */
const closed: ReadonlySet<number> = new Set([401, 403, 404]);

function isGitHubs(url: URL, serverUrl: string): boolean {
  return url.origin === new URL(serverUrl).origin || (url.protocol === 'https:' && url.port === '' && storeHosts.test(url.hostname));
}

/** The file's name; null where it would not stay where it is put. */
function nameIn({ pathname }: URL): string | null {
  try {
    const name = decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
    return /^[^/\\\p{Cc}]{1,200}$/u.test(name) && name !== '..' && name !== '.' ? name : null;
  } catch {
    return null;
  }
}
