const token = /\s*(?:(\d+)|\$?\{?([A-Za-z_]\w*)\}?|(\*\*|[-+*/%()]))/y;
const longest = 200;
const powers: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '%': 2, '**': 3 };

/** What `$((…))` comes to: whole numbers, names of the script and `+ - * / % **`; null where only running would tell. */
export function evaluateArithmetic(expression: string, known: (name: string) => string | null): number | null {
  const words = expression.length > longest ? null : wordsOf(expression, known);
  if (words === null || words.length === 0) return null;
  const rest = { words, at: 0 };
  const value = operation(rest, 1);
  return value !== null && rest.at === words.length && Number.isSafeInteger(value) ? value : null;
}

interface Rest {
  readonly words: readonly (number | string)[];
  at: number;
}

function wordsOf(expression: string, known: (name: string) => string | null): (number | string)[] | null {
  const words: (number | string)[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < expression.trimEnd().length) {
    const [, digits, name, sign] = token.exec(expression) ?? [];
    const number = name === undefined ? digits : known(name);
    if (sign !== undefined) words.push(sign);
    else if (number !== undefined && number !== null && /^-?\d{1,15}$/.test(number)) words.push(Number(number));
    else return null;
  }
  return words;
}

/** Operators that bind at least this strongly; those of one strength from left to right, powers from right to left. */
function operation(rest: Rest, strength: number): number | null {
  let left = operand(rest);
  for (;;) {
    const sign = String(rest.words[rest.at]);
    const own = powers[sign];
    if (left === null || own === undefined || own < strength) return left;
    rest.at++;
    const right = operation(rest, sign === '**' ? own : own + 1);
    left = right === null ? null : calculate(sign, left, right);
  }
}

function operand(rest: Rest): number | null {
  const word = rest.words[rest.at++];
  if (typeof word === 'number') return word;
  if (word === '-' || word === '+') {
    const value = operand(rest);
    return value === null ? null : word === '-' ? -value : value;
  }
  if (word !== '(') return null;
  const value = operation(rest, 1);
  return rest.words[rest.at++] === ')' ? value : null;
}

/** As bash does it: division of whole numbers, cut towards zero. */
function calculate(sign: string, left: number, right: number): number | null {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  if (sign === '**') return right < 0 ? null : left ** right;
  if (right === 0) return null;
  return sign === '/' ? Math.trunc(left / right) : left % right;
}
