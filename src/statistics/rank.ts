/**
 * Kendall's tau-b of two lists of the same length: 1 for one order, -1 for the opposite, ties taken out of the scale. NaN with fewer than two
 * pairs, or where one list is all ties. Source: Kendall 1945, The treatment of ties in ranking problems.
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number {
  let [balance, untiedA, untiedB] = [0, 0, 0];
  const count = Math.min(a.length, b.length);
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const signA = Math.sign((a[i] ?? Number.NaN) - (a[j] ?? Number.NaN));
      const signB = Math.sign((b[i] ?? Number.NaN) - (b[j] ?? Number.NaN));
      balance += signA * signB;
      untiedA += Math.abs(signA);
      untiedB += Math.abs(signB);
    }
  }
  return balance / Math.sqrt(untiedA * untiedB);
}
