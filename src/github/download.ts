/** The most redirects that are followed: GitHub's own downloads take one or two. */
export const maxHops = 5;

/** What became of a download. */
export type Download =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly why: string; readonly status: number | null };

export interface DownloadBounds {
  /** Whether an address may be asked; each one on the way is. */
  readonly mayAsk: (url: URL) => boolean;
  /** More is not read, whatever was said before about the size. */
  readonly mostBytes: number;
  /** Ends the download, the reading of its body included. */
  readonly signal: AbortSignal;
}

/**
 * Downloads what an address leads to. No token, cookie or name is ever sent along. Redirects are followed one by one, each one's address
 * checked before it is asked; the body is read up to the bound and no further. Never throws.
 */
export async function download(from: URL, bounds: DownloadBounds): Promise<Download> {
  let at = from;
  try {
    for (let hop = 0; hop <= maxHops; hop++) {
      if (!isBare(at) || !bounds.mayAsk(at)) return failed('its address leads away from GitHub');
      const answer = await fetch(at.href, { redirect: 'manual', credentials: 'omit', signal: bounds.signal });
      const next = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || next === null) return await bodyOf(answer, bounds.mostBytes);
      await answer.body?.cancel();
      if (!URL.canParse(next, at.href)) return failed('its address leads nowhere');
      at = new URL(next, at);
    }
    return failed('its address is redirected too often');
  } catch {
    return failed('there was no whole answer in time');
  }
}

/** No name and password in the address: nothing is to be sent along. */
export function isBare(url: URL): boolean {
  return url.username === '' && url.password === '';
}

async function bodyOf(answer: Response, mostBytes: number): Promise<Download> {
  if (!answer.ok || answer.body === null) {
    await answer.body?.cancel();
    return failed(`the answer was ${answer.status}`, answer.status);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop ends the connection: what is too large is not drained.
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > mostBytes) return failed(`it is larger than ${mostBytes / 2 ** 20} MB`);
    chunks.push(chunk);
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}

function failed(why: string, status: number | null = null): Download {
  return { kind: 'failed', why, status };
}
