/**
 * Shapes of credentials that services document. A run of them in a config or a path is never repeated on any surface.
 * Each pattern is linear: no nested repetition.
 */
const SHAPES: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
  /\bgithub_pat_[A-Za-z0-9_]{10,}/g,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{10,}/g,
  /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{16,}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
  /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{16,}/g,
  /(?<![A-Za-z0-9])sk-(?:[a-z0-9]{2,10}-)?(?:[a-z0-9]{2,10}-)?[A-Za-z0-9_]{16,}[A-Za-z0-9_-]*/g,
  /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{30,}/g,
];

/** What stands in place of a credential. */
export const MASKED = '***';

/** The text with everything that has the shape of a credential replaced by `***`. */
export function mask(text: string): string {
  let masked = text;
  for (const shape of SHAPES) masked = masked.replace(shape, MASKED);
  return masked;
}

/** Whether the text holds anything that `mask` would replace. */
export function holdsSecret(text: string): boolean {
  return mask(text) !== text;
}
