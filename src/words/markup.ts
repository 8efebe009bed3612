/** The longest name that a sentence repeats; the rest is cut with an ellipsis. */
const LONGEST_NAME = 120;

/**
 * A name of a file, metric or key as a `code` span of a sentence. Renderers find spans by their single backticks,
 * so a backtick of the name becomes its look-alike, and line breaks become spaces: a name can neither end its span nor its line.
 */
export function code(name: string): string {
  const plain = name
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replaceAll('`', 'ˋ')
    .trim();
  if (plain === '') return '(unnamed)';
  return `\`${plain.length > LONGEST_NAME ? `${[...plain.slice(0, LONGEST_NAME)].slice(0, -1).join('')}…` : plain}\``;
}
