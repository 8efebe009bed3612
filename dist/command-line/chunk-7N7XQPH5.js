import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/studies/evidence/config.ts
function configLength(config, unit, stepsPerEpoch) {
  const stated = config?.maxTrainSteps ?? null;
  if (stated === null) return null;
  const span = stated.span ?? null;
  const factor = stated.value.unit === unit ? 1 : stated.value.unit === "epochs" && unit === "steps" ? stepsPerEpoch : null;
  if (factor === null || !(factor > 0)) return null;
  return {
    length: stated.value.value * factor,
    span,
    edit: ({ value, low, high }) => {
      const whole = Math.ceil(value / factor - 1e-9);
      const isInside = Number.isSafeInteger(whole) && whole * factor >= low && whole * factor <= high;
      return config !== null && span !== null && isInside && isPlainNumber(config, stated) ? { span, text: String(whole) } : null;
    }
  };
}
function isPlainNumber(config, { value, span }) {
  if (span === void 0) return false;
  for (const written of config.values.values()) {
    if (written.span?.start === span.start && written.span.end === span.end && written.span.path === span.path) return written.value === value.value;
  }
  return false;
}
function commonStepsPerEpoch(study) {
  const known = new Set(study.trials.flatMap((trial) => trial.run.stepsPerEpoch ?? []));
  const [only] = known;
  return known.size === 1 && only !== void 0 ? only : null;
}
function scheduleFollowsLength(config) {
  const { schedule, maxTrainSteps } = config;
  if (schedule === null) return true;
  if (maxTrainSteps === null || repeatsLength(schedule, maxTrainSteps)) return false;
  if (schedule.kind === "known") return schedule.schedule.horizon === null || schedule.schedule.horizon === schedule.runLength;
  const { horizon } = schedule;
  return horizon === null ? schedule.family === "constant" : horizon.unit === maxTrainSteps.value.unit && horizon.value === maxTrainSteps.value.value;
}
function repeatsLength(schedule, length) {
  return Object.values(schedule.keys).some((key) => isSame(key.value, length.value.value) && key.span?.start !== length.span?.start);
}
function isSame(value, length) {
  return typeof value === "number" && value === length;
}

// src/changes/lengths.ts
function runOf(config, studies) {
  if (config.schedule === null) return { kind: "open", what: "no-schedule" };
  const schedule = resolvedBy(config.schedule, knownFrom(studies));
  if (schedule.kind === "open") return { kind: "open", what: "schedule-open" };
  const { runLength } = schedule;
  if (runLength === null || !(runLength >= 1)) return { kind: "open", what: "length-open" };
  return { kind: "known", run: { schedule: schedule.schedule, runSteps: Math.round(runLength) } };
}
function knownFrom(studies) {
  const [first, ...others] = studies.map(commonStepsPerEpoch);
  return first !== void 0 && first !== null && others.every((other) => other === first) ? { stepsPerEpoch: first } : {};
}
function resolvedBy(schedule, known) {
  return schedule.resolve === void 0 ? schedule : schedule.resolve(known);
}

export {
  configLength,
  isPlainNumber,
  commonStepsPerEpoch,
  scheduleFollowsLength,
  runOf,
  knownFrom
};
