const exponentForm = /^[-+]?(\d+)(\.\d*)?([eE])([-+]?)(\d+)$/;
const longestDecimal = 12;

/**
 * A finite number written the way another one is: `1_000` gives `20_000`, `5e-4` gives `2e-4`, `1.0E-05` gives `2.0E-05`,
 * `100.0` gives `250.0`. Every language of `text/` and PyYAML read what comes out as that very number, unless the model itself
 * is one that they do not. Null for NaN and infinities.
 */
export function formatNumberLike(model: string, value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const exponent = exponentForm.exec(model);
  if (exponent !== null) {
    const text = inExponentForm(exponent, value);
    if ((value !== 0 && Math.abs(value) < 0.01) || (Math.abs(value) >= 1000 && text.length <= 6)) return text;
  }
  const plain = plainDecimal(value);
  if (plain === null) return safeExponent(value);
  if (Number.isInteger(value)) {
    if (/^[-+]?\d[\d_]*_[\d_]*$/.test(model)) return plain.replace(/\B(?=(?:\d{3})+$)/g, '_');
    return /^[-+]?[\d_]*\.[\d_]*$/.test(model) || exponent?.[2] !== undefined ? `${plain}.0` : plain;
  }
  return plain;
}

function inExponentForm([, , dot, letter = 'e', sign = '', digits = '']: RegExpExecArray, value: number): string {
  const [mantissa = '0', power = '+0'] = value.toExponential().split('e');
  const isNegative = power.startsWith('-');
  const size = power.slice(1).padStart(digits.startsWith('0') ? digits.length : 1, '0');
  const fraction = dot === undefined || mantissa.includes('.') ? '' : dot === '.' ? '.' : '.0';
  return `${mantissa}${fraction}${letter}${isNegative ? '-' : sign === '+' ? '+' : ''}${size}`;
}

/** `0.0000005` and not `5e-7`, which PyYAML takes for text; null when it would be too long to read. */
function plainDecimal(value: number): string | null {
  const short = String(value);
  if (!short.includes('e')) return short;
  const [mantissa = '0', power = '0'] = short.split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(power);
  if (Number(power) > 0 || decimals > longestDecimal) return null;
  const fixed = value.toFixed(decimals);
  return Number(fixed) === value ? fixed : null;
}

/** The exponent form that is a number everywhere: with a dot and a sign. */
function safeExponent(value: number): string {
  const [mantissa = '0', power = '+0'] = value.toExponential().split('e');
  return `${mantissa}${mantissa.includes('.') ? '' : '.0'}e${power}`;
}
