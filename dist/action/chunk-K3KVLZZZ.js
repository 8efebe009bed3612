import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/bot/surfaces.ts
var noSurfaces = { review: null, summary: null, check: null };
function isShown({ summary, check }) {
  return [summary, check].some((outcome) => outcome !== null && outcome.kind !== "denied" && outcome.kind !== "failed");
}
function troublesOf({ review, summary, check }) {
  const sentences = [review, summary, check].flatMap((outcome) => outcome?.kind === "denied" || outcome?.kind === "failed" ? [outcome.why] : []);
  return [...new Set(sentences)];
}
function isOutdated({ review, summary }) {
  return review?.kind === "outdated" || summary?.kind === "outdated";
}

export {
  noSurfaces,
  isShown,
  troublesOf,
  isOutdated
};
