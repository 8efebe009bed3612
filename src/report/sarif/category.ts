/**
 * SARIF's `automationDetails.id`. GitHub's category is what stands before its last slash: analyses of one category replace each other,
 * so several Longruns of one repository need several, and one keeps its own.
 */
export function automationId(instance: string | null): string {
  const name = (instance ?? '').normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return name === '' || name === 'longrun' ? 'longrun/' : `longrun/${Array.from(name).slice(0, 100).join('')}/`;
}
