/** A place and the value of the function there. */
interface Vertex {
  readonly place: readonly number[];
  readonly value: number;
}

/** Where the search starts, how far apart its first places are in each direction, and how often the function may be looked at. */
export interface SearchStart {
  readonly place: readonly number[];
  readonly steps: readonly number[];
  readonly looks: number;
}

/**
 * The lowest place that Nelder and Mead's simplex finds (Computer Journal 7:308, 1965): it follows narrow valleys that a search along the axes does not.
 * Values that are no numbers count as infinitely high. Deterministic; never worse than the start.
 */
export function nelderMead(f: (place: readonly number[]) => number, { place, steps, looks }: SearchStart): readonly number[] {
  let left = looks;
  const look = (at: readonly number[]): Vertex => {
    left -= 1;
    const value = f(at);
    return { place: at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  let simplex = ordered([look(place), ...steps.map((step, index) => look(place.map((at, axis) => (axis === index ? at + step : at))))]);
  while (left > steps.length + 1) {
    const worst = simplex.at(-1);
    const best = simplex[0];
    if (worst === undefined || best === undefined || worst.value - best.value <= 1e-12 * (Math.abs(best.value) + 1e-12)) break;
    const others = simplex.slice(0, -1);
    const replaced = replacement(worst, others, look);
    simplex = ordered(replaced !== null ? [...others, replaced] : [best, ...simplex.slice(1).map((vertex) => look(between(best.place, vertex.place, 0.5)))]);
  }
  return simplex[0]?.place ?? place;
}

/** What takes the worst vertex's place; null where the simplex has to shrink. */
function replacement(worst: Vertex, others: readonly Vertex[], look: (at: readonly number[]) => Vertex): Vertex | null {
  const centre = worst.place.map((_, axis) => others.reduce((sum, vertex) => sum + (vertex.place[axis] ?? 0), 0) / others.length);
  const reflected = look(between(centre, worst.place, -1));
  const [best] = others;
  const next = others.at(-1);
  if (best !== undefined && reflected.value < best.value) {
    const expanded = look(between(centre, worst.place, -2));
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (next !== undefined && reflected.value < next.value) return reflected;
  const contracted = look(between(centre, reflected.value < worst.value ? reflected.place : worst.place, 0.5));
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : null;
}

function between(from: readonly number[], to: readonly number[], share: number): number[] {
  return from.map((at, axis) => at + share * ((to[axis] ?? 0) - at));
}

function ordered(vertices: readonly Vertex[]): Vertex[] {
  return vertices.toSorted((a, b) => a.value - b.value);
}
