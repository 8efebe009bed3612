import { isCredential, secretName } from '../model/secret-names.ts';
import type { Scalar } from '../model/source.ts';

/**
 * Shapes of credentials that services document. A run of them in a config or a path is never repeated on any surface.
 * Each pattern is linear: no nested repetition.
 */
const SHAPES: readonly RegExp[] = [
  /\bgithub_pat_[A-Za-z0-9_]{10,}/g,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{10,}/g,
  /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{16,}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
  /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{16,}/g,
  /(?<![A-Za-z0-9])sk-(?:[a-z0-9]{2,10}-)?(?:[a-z0-9]{2,10}-)?[A-Za-z0-9_]{16,}[A-Za-z0-9_-]*/g,
  /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{30,}/g,
  /(?<![A-Za-z0-9])wandb_v\d_[A-Za-z0-9_]{16,}/g,
  /(?<![A-Za-z0-9])(?:npm|gsk|nvapi|dapi|sk_live|rk_live|xai)[_-][A-Za-z0-9_-]{24,}/g,
  // JSON Web Tokens, and what Neptune calls its API token.
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g,
  /(?<![A-Za-z0-9])eyJhcGlf[A-Za-z0-9+/=_-]{20,}/g,
  /(?<=https:\/\/hooks\.slack\.com\/services\/)[A-Za-z0-9/]{10,}/g,
  // The password of an address: `postgresql://me:…@host/study`.
  /(?<=:\/\/[^\s/:@]{0,80}:)[^\s/@]{1,200}(?=@)/g,
  /(?<=\bBearer )[A-Za-z0-9._~+/-]{12,}/gi,
];

/** What stands in place of a credential. */
export const MASKED = '***';

/**
 * A name with what leads to its value, as configs, scripts, addresses and command lines write them: `api_key: `, `"api_key": `, `API_KEY=`, `--api-key `.
 * The name is taken whole and never tried again in parts.
 */
const NAME = /(?<![\w.-])(?=(?<name>[\w.-]+))\k<name>(?<between>["']?\s{0,3}[:=]\s{0,3}|[ \t]{1,3})/g;

const VALUE = /"(?<double>[^"\n]{1,1000})"|'(?<single>[^'\n]{1,1000})'|(?<bare>\$\{[^}\n]{0,100}\}|[^\s"'`,;&|()[\]{}]{1,1000})/y;

/** Whether a text could name a credential at all: most do not, and are left at that. */
const MENTION = /token|secret|pass|pwd|key|credential|auth|cookie|hook|dsn|sig|connection/i;

/** The text with everything replaced by `***` that has the shape of a credential, or stands behind a name that says it is one. */
export function mask(text: string): string {
  let masked = withoutKeys(text);
  for (const shape of SHAPES) masked = masked.replace(shape, MASKED);
  return MENTION.test(masked) ? withoutNamed(masked) : masked;
}

/** Private keys, from their first line to their last, or to the end where that is missing. */
function withoutKeys(text: string): string {
  if (!text.includes('PRIVATE KEY-----')) return text;
  return text
    .split(/(?=-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)/)
    .map((part, index) => {
      if (index === 0 && !part.startsWith('-----BEGIN')) return part;
      const end = /-----END [A-Z ]{0,40}PRIVATE KEY-----/.exec(part);
      return end === null ? MASKED : MASKED + part.slice(end.index + end[0].length);
    })
    .join('');
}

function withoutNamed(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (const found of text.matchAll(NAME)) {
    const { name = '', between = '' } = found.groups ?? {};
    const start = found.index + found[0].length;
    const leadsToValue = name.startsWith('--') || /[:=]/.test(between);
    if (start < copied || !leadsToValue || secretName(name) === 'never') continue;
    VALUE.lastIndex = start;
    const match = VALUE.exec(text);
    const { double, single, bare } = match?.groups ?? {};
    if (match === null || !isCredential(name, double ?? single ?? bare ?? '')) continue;
    const quote = double === undefined ? (single === undefined ? '' : "'") : '"';
    parts.push(text.slice(copied, start), quote, MASKED, quote);
    copied = VALUE.lastIndex;
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}

/** A named value as it may be shown: `***` where the name says that it is a credential. */
export function maskValue(name: string, value: Scalar): Scalar {
  return isCredential(name, value) ? MASKED : value;
}

/** Whether the text holds anything that `mask` would replace. */
export function holdsSecret(text: string): boolean {
  return mask(text) !== text;
}
