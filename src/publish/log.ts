/** At most this much of one message reaches the log. */
const maxCharacters = 20_000;

/**
 * Text that the runner shows and never obeys: commands are `::` at the start of a line and `##[` anywhere in it.
 * Each line stands behind a bar, without control characters.
 */
export function logText(message: string): string {
  const cut = message.length > maxCharacters ? `${message.slice(0, maxCharacters)}…` : message;
  return cut
    .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/)
    .map(
      (line) =>
        `│ ${line
          .replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ' ')
          .replace(/:(?=:)/g, ':\u200b')
          .replaceAll('##[', '##\u200b[')}`,
    )
    .join('\n');
}
