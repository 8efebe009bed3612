/** The schema of SARIF 2.1.0. */
export const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF's `automationDetails.id`. GitHub's category is what stands before its last slash: analyses of one category replace each other,
 * so several Longruns of one repository need several, and one keeps its own.
 */
export function automationId(instance: string | null): string {
  const name = (instance ?? '').normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return name === '' || name === 'longrun' ? 'longrun/' : `longrun/${Array.from(name).slice(0, 100).join('')}/`;
}
