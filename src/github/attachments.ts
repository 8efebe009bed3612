/** GitHub's own limit for a file that is attached to a pull request. */
export const maxAttachmentBytes = 25 * 1024 * 1024;

const maxHops = 5;
const downloadTimeoutMs = 30_000;

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

/** What became of a download. */
export type Download = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly why: string };

/** The files that a text links to, each once: of GitHub's own store for attachments and, as older links are, of this repository's. */
export function attachmentsIn(text: string, { serverUrl, repository }: AttachmentSite): readonly Attachment[] {
  const found = new Map<string, Attachment>();
  for (const [address] of text.matchAll(/https?:\/\/[^\s<>"'`()[\]]+\/files\/\d{1,15}\/[\w.%+~-]+/g)) {
    if (!URL.canParse(address)) continue;
    const url = new URL(address);
    const path = url.pathname.toLowerCase();
    const isStore = path.startsWith('/user-attachments/files/') || path.startsWith(`/${repository.toLowerCase()}/files/`);
    const name = nameIn(url);
    if (isStore && url.origin === new URL(serverUrl).origin && isBare(url) && name !== null) found.set(url.href, { name, url });
  }
  return [...found.values()];
}

/**
 * Downloads a public attachment. No token is ever sent: each address on the way is one of GitHub's own, redirects are followed one by one,
 * and no more than the limit is read. Never throws.
 */
export async function downloadAttachment({ url }: Attachment, { serverUrl }: AttachmentSite): Promise<Download> {
  const signal = AbortSignal.timeout(downloadTimeoutMs);
  let at = url;
  try {
    for (let hop = 0; hop <= maxHops; hop++) {
      if (!mayAsk(at, serverUrl)) return failed('its address leads away from GitHub');
      const answer = await fetch(at.href, { redirect: 'manual', signal });
      const next = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || next === null) return await bodyOf(answer);
      await answer.body?.cancel();
      if (!URL.canParse(next, at.href)) return failed('its address leads nowhere');
      at = new URL(next, at);
    }
    return failed('its address is redirected too often');
  } catch {
    return failed('GitHub did not answer in time');
  }
}

async function bodyOf(answer: Response): Promise<Download> {
  if (!answer.ok || answer.body === null) {
    await answer.body?.cancel();
    return failed(
      answer.status === 404 || answer.status === 403 || answer.status === 401
        ? 'only people can open attachments of a private repository; commit the file, or upload it as a workflow artifact'
        : `GitHub answered ${answer.status}`,
    );
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > maxAttachmentBytes) return failed(`it is larger than ${maxAttachmentBytes / 2 ** 20} MB`);
    chunks.push(chunk);
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}

function mayAsk(url: URL, serverUrl: string): boolean {
  if (!isBare(url)) return false;
  return url.origin === new URL(serverUrl).origin || (url.protocol === 'https:' && url.port === '' && storeHosts.test(url.hostname));
}

/** No name and password in the address: nothing is to be sent along. */
function isBare(url: URL): boolean {
  return url.username === '' && url.password === '';
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

function failed(why: string): Download {
  return { kind: 'failed', why };
}
