import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/schedules/inference/points.ts
var ARITHMETIC = 1e-9;
var SINGLE = 4e-7;
var MOST = 1500;
function written(value) {
  const [mantissa = "0", power = "0"] = value.toExponential().split("e");
  const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "").length;
  const exponent = Number(power);
  return { digits, decimals: Math.max(0, digits - 1 - exponent), exponent };
}
function pointsOf(logged, leastDigits = 1) {
  const byUpdate = /* @__PURE__ */ new Map();
  for (const [i, step] of logged.steps.entries()) {
    const rate = logged.rates[i];
    if (rate !== void 0 && Number.isFinite(rate) && Number.isFinite(step) && rate >= 0) byUpdate.set(step - logged.stepBase, rate);
  }
  const all = [...byUpdate].sort((a, b) => a[0] - b[0]);
  const stride = Math.max(1, Math.ceil(all.length / MOST));
  const kept = all.filter((_, i) => i % stride === 0 || i === all.length - 1);
  const peak = kept.reduce((top, [, rate]) => Math.max(top, rate), 0);
  const shapes = kept.filter(([, rate]) => rate > 0).map(([, rate]) => written(rate));
  const digits = shapes.reduce((most, shape) => Math.max(most, shape.digits), leastDigits);
  const decimals = shapes.reduce((most, shape) => Math.max(most, shape.decimals + Math.max(0, leastDigits - shape.digits)), 0);
  const single = kept.every(([, rate]) => Math.fround(rate) === rate) && digits > 9;
  const arithmetic = (single ? SINGLE : ARITHMETIC) * peak;
  return kept.map(([u, rate]) => {
    const last = rate > 0 ? 10 ** (written(rate).exponent - digits + 1) : 0;
    return { u, rate, tolerance: Math.max(last, 10 ** -decimals) / 2 + arithmetic };
  });
}
function worstOf(points, at) {
  let worst = 0;
  for (const point of points) {
    const off = Math.abs(at(point.u) - point.rate) / point.tolerance;
    if (!(off <= worst)) worst = Number.isNaN(off) ? Number.POSITIVE_INFINITY : off;
  }
  return worst;
}
function thinned(points, most) {
  if (points.length <= most) return points;
  const kept = [];
  for (let i = 0; i < most; i += 1) {
    const point = points[Math.round(i * (points.length - 1) / (most - 1))];
    if (point !== void 0) kept.push(point);
  }
  return kept;
}
function spacingOf(points) {
  const gaps = points.slice(1).map((point, i) => point.u - (points[i]?.u ?? 0));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}

export {
  pointsOf,
  worstOf,
  thinned,
  spacingOf
};
