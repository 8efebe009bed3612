/** Nodes of a Gauss rule for sums: Newton steps on the discrete Chebyshev (Gram) polynomial of this degree. */
const NODES = 16;
/** Ranges up to this many terms are simply added. */
const SHORT = 96;
const DEEPEST = 60;

interface Rule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

const rules = new Map<number, Rule>();

/** Value of the Gram polynomial, scaled to [-1, 1], of its derivative, and of the polynomial one degree lower. */
function gram(z: number, squares: readonly number[]): readonly [number, number, number] {
  let [lower, lowerSlope, value, slope] = [0, 0, 1, 0];
  for (const square of squares) {
    const next = z * value - square * lower;
    const nextSlope = value + z * slope - square * lowerSlope;
    [lower, lowerSlope, value, slope] = [value, slope, next, nextSlope];
  }
  return [value, slope, lower];
}

/** The recurrence p(k+1) = z p(k) - c(k) p(k-1) of the Gram polynomials on `terms` points. */
function recurrence(terms: number): readonly number[] {
  const squares = [0];
  for (let k = 1; k < NODES; k += 1) squares.push((k * k * (1 - (k / terms) ** 2)) / (4 * k * k - 1));
  return squares;
}

function gaussRule(terms: number): Rule {
  const known = rules.get(terms);
  if (known !== undefined) return known;
  const squares = recurrence(terms);
  const norm = squares.slice(1).reduce((product, square) => product * square, terms);
  const nodes: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < NODES; i += 1) {
    let z = Math.cos((Math.PI * (i + 0.75)) / (NODES + 0.5));
    for (let turn = 0; turn < 12; turn += 1) {
      const [value, slope] = gram(z, squares);
      const step = value / slope;
      z -= step;
      if (Math.abs(step) < 1e-16) break;
    }
    const [, slope, lower] = gram(z, squares);
    nodes.push(z);
    weights.push(norm / (slope * lower));
  }
  const rule = { nodes, weights };
  if (rules.size > 256) rules.clear();
  rules.set(terms, rule);
  return rule;
}

function panel(f: (u: number) => number, from: number, to: number): number {
  const terms = to - from;
  const { nodes, weights } = gaussRule(terms);
  const middle = from + (terms - 1) / 2;
  let total = 0;
  for (const [i, z] of nodes.entries()) total += (weights[i] ?? 0) * f(middle + (terms / 2) * z);
  return total;
}

/** The plain sum of f(u) for from <= u < to, with the rounding errors carried along (Neumaier). */
export function addUp(f: (u: number) => number, from: number, to: number): number {
  let total = 0;
  let lost = 0;
  for (let u = from; u < to; u += 1) {
    const term = f(u);
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * The sum of f(u) over the integers from <= u < to, for f smooth on the reals between them: a Gauss rule for sums
 * (exact for polynomials up to degree 31, so also Faulhaber's formulas), halved until two levels agree to rounding,
 * short ranges added one by one. The error is a few times 1e-15 of the sum of |f|; the cost grows with the logarithm of the length,
 * also beside an end where f has an infinite slope. Source of the weights: Gauss quadrature for the discrete Chebyshev
 * polynomials (Gautschi, Orthogonal Polynomials, 1.5).
 */
export function sumSmooth(f: (u: number) => number, from: number, to: number): number {
  if (!(to > from)) return 0;
  if (to - from <= SHORT) return addUp(f, from, to);
  return halved(f, { from, to, coarse: panel(f, from, to), allowed: null, depth: 0 });
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly coarse: number;
  /** The difference of two levels that is rounding; null until the first level gives the scale. */
  readonly allowed: number | null;
  readonly depth: number;
}

function halved(f: (u: number) => number, range: Range): number {
  const { from, to, coarse, depth } = range;
  const half = from + Math.floor((to - from) / 2);
  const parts = [
    [from, half],
    [half, to],
  ] as const;
  const fine = parts.map(([a, b]) => (b - a <= SHORT ? addUp(f, a, b) : panel(f, a, b)));
  const total = (fine[0] ?? 0) + (fine[1] ?? 0);
  const allowed = range.allowed ?? 4e-15 * Math.max(Math.abs(total), Math.abs(coarse));
  if (!(Math.abs(total - coarse) > allowed) || depth >= DEEPEST) return total;
  let sum = 0;
  for (const [i, [a, b]] of parts.entries()) {
    const value = fine[i] ?? 0;
    sum += b - a <= SHORT ? value : halved(f, { from: a, to: b, coarse: value, allowed, depth: depth + 1 });
  }
  return sum;
}
