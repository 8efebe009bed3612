/** `end` moved before the white space that it stands behind, but not before `start`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhiteSpace(text, at - 1)) at--;
  return Math.max(at, start);
}

function isWhiteSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || (code >= 0xa0 && /\s/.test(text.charAt(at)));
}
