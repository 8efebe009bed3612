import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UnusableAnswer,
  _enum,
  _null,
  array,
  boolean,
  describeFailure,
  failureOf,
  int,
  lazy,
  literal,
  noSurfaces,
  number,
  object,
  record,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-5G4NN56E.js";
import {
  HOME,
  SCHEMA,
  automationId,
  rulePage
} from "./chunk-2MEXTFSQ.js";
import {
  NAME_LENGTH,
  codeBlock,
  defuse,
  fails,
  fenceFor,
  htmlLines,
  htmlText,
  inlineCode,
  isCredential,
  isRepeatable,
  jsonText,
  mask,
  maskValue,
  matchesAny,
  picomatch_default,
  plainMarkdown,
  secretName,
  terminalText,
  wellFormed,
  workflowText
} from "./chunk-H3ZINUNI.js";
import {
  __require
} from "./chunk-R7OEXDQG.js";

// src/words/markup.ts
var LONGEST_NAME = 120;
function code(name3) {
  const plain4 = name3.replace(/[\s\u0085\u2028\u2029]+/g, " ").replaceAll("`", "\u02CB").trim();
  if (plain4 === "") return "(unnamed)";
  return `\`${plain4.length > LONGEST_NAME ? `${[...plain4.slice(0, LONGEST_NAME)].slice(0, -1).join("")}\u2026` : plain4}\``;
}

// src/words/en/answers.ts
var answers = {
  about: {
    review: "Review the pull request again, at its present head.",
    plan: "Plan tuning rounds of growing length towards a production run.",
    schedule: "The learning rate that a config of this pull request really produces, and against the base where it changed.",
    explain: "What a rule looks at, when it speaks and how to switch it off, with its numbers for this pull request.",
    ignore: "The lines of the policy file that silence a rule here for 90 days, to be committed by you.",
    help: "This list."
  },
  commands: "Commands that Longrun answers in a pull request:",
  whoMay: "They stand at the beginning of a comment\u2019s first line and come from people who may push to this repository; edited comments are not read again.",
  columns: ["Command", "Answer"],
  usage: (usage) => `It is written ${code(usage)}.`,
  atCommit: (sha) => `at ${code(sha)}`,
  pushedSince: (before, head3) => before === null ? `A push came in after the comment was written: this is about ${code(head3)}.` : `A push came in after the comment was written: the head was ${code(before)} then, and this is about ${code(head3)}.`,
  movedOn: (head3, present) => `The head has moved on to ${code(present)} in the meantime: this is about ${code(head3)}.`,
  unknownCommand: (given, nearest2) => `There is no command ${code(given)}; the nearest is ${code(`/longrun ${nearest2}`)}, and ${code("/longrun help")} lists them all.`,
  unknownRule: (given, nearest2) => `There is no rule ${code(given)}; the nearest is ${code(nearest2)}.`,
  needsPull: (command2) => `${code(command2)} is about a pull request; give its number as ${code("pr-number")}.`,
  noArguments: (command2) => `${code(command2)} takes nothing behind its name.`,
  plan: planMistake,
  noPath: "A schedule needs the path of a training config, from the root of the repository.",
  noSuchFile: (path, sha, nearest2) => `There is no file ${code(path)} at ${code(sha)}${nearest2 === null ? "; name one from the root of the repository" : `; the nearest that this pull request changes is ${code(nearest2)}`}.`,
  notAConfig: (path, sha, why) => `${code(path)} at ${code(sha)} is not a training config that is understood.${why === null ? "" : ` ${why}`}`,
  sameAsBefore: "The pull request does not change this schedule.",
  noRule: "A rule is missing.",
  oneRule: "One rule at a time is explained.",
  explain: {
    "looks-at": "What it looks at",
    speaks: "When it speaks",
    why: "Why it matters",
    "switch-off": "How to switch it off",
    here: "In this pull request",
    page: "The whole page"
  },
  ignoreOnce: `Everywhere, in the policy file; for one file and a time, ${code("/longrun ignore RULE reason\u2026")} gives the lines.`,
  nothingHere: (rule) => `${code(rule)} says nothing about this pull request at this commit.`,
  notJudged: (why) => `The pull request could not be judged just now. ${why}`,
  noReason: "A reason is missing: whoever reads the policy file later should learn why the rule is silent.",
  reasonTooLong: (length3, most) => `The reason has ${length3} characters; at most ${most} are taken.`,
  ignoreLines,
  ignoreUntil: (findings, until) => findings === 0 ? `No finding of it is known here: the lines silence it everywhere, until ${until}.` : `They silence ${findings === 1 ? "the one finding" : `the ${findings} findings`} of it here, until ${until}; suppressed findings stay counted and listed.`,
  ignoreMore: (count4) => `For ${count4} more ${count4 === 1 ? "name" : "names"} entries of the same kind are needed, or a pattern in \`path\` that holds for all.`,
  suppressedAlready: (count4) => `${count4} ${count4 === 1 ? "finding of it is" : "findings of it are"} suppressed by the policy already.`,
  notPublished: (why) => `The review was made and could not be shown here. ${why}`,
  ownError: "Longrun failed because of an error of its own; the log of the job says more. Please report it.",
  leftOut: (count4) => `${count4} more ${count4 === 1 ? "entry is" : "entries are"} left out.`,
  tooLong: "The answer is too long for a comment; the command line gives it whole."
};
function planMistake(mistake) {
  switch (mistake.kind) {
    case "no-production-steps":
      return `A plan needs the length of the production run: ${code("production-steps=N")}.`;
    case "wrong":
      return `${code(mistake.name)} takes ${mistake.what}; it was ${code(mistake.given)}.`;
    case "too-little":
      return `${code(`compute=${mistake.computeSteps}`)} does not pay for ${mistake.finalRuns} final runs of ${mistake.productionSteps} steps and a trial in each round before them; give more, or fewer final runs.`;
    case "unknown-key":
      return `There is no argument ${code(mistake.given)}; the nearest is ${code(mistake.nearest)}.`;
    case "no-pair":
      return `${code(mistake.given)} is no argument of a plan; they are written ${code("name=number")}.`;
    case "twice":
      return `${code(mistake.name)} stands there twice; once is enough.`;
  }
}
function ignoreLines(rule, place2) {
  const why = `for ${code(rule)}; the policy is read from the base branch, so commit them there`;
  switch (place2.kind) {
    case "new-file":
      return `A new file ${code(place2.path)} ${why}:`;
    case "after":
      return `Lines to insert after line ${place2.line} of ${code(place2.path)} ${why}:`;
    case "replace":
      return `Lines in place of line ${place2.line} of ${code(place2.path)} ${why}:`;
    case "inside":
      return `To be added with a comma behind the last entry of the list, which ends in line ${place2.line} of ${code(place2.path)}, ${why}:`;
    case "by-hand":
      return `Entries for the list ${code("ignore:")} of ${code(place2.path)} ${why}:`;
  }
}

// src/words/evidence.ts
function numberIn(evidence2, name3) {
  const value = Object.hasOwn(evidence2, name3) ? evidence2[name3] : void 0;
  return typeof value === "number" ? value : Number.NaN;
}
function textIn(evidence2, name3) {
  const value = Object.hasOwn(evidence2, name3) ? evidence2[name3] : void 0;
  return typeof value === "string" ? value : "";
}
function flagIn(evidence2, name3) {
  return Object.hasOwn(evidence2, name3) && evidence2[name3] === true;
}
function numbersIn(evidence2, name3) {
  const value = Object.hasOwn(evidence2, name3) ? evidence2[name3] : void 0;
  return Array.isArray(value) ? value.flatMap((item) => typeof item === "number" ? [item] : []) : [];
}
function textsIn(evidence2, name3) {
  const value = Object.hasOwn(evidence2, name3) ? evidence2[name3] : void 0;
  return Array.isArray(value) ? value.flatMap((item) => typeof item === "string" ? [item] : []) : [];
}

// src/words/numbers.ts
function amount(value) {
  if (!Number.isFinite(value)) return "\u2013";
  if (!Number.isInteger(value) && Math.abs(value) < 1e3) return trimmed(value.toPrecision(4));
  if (Math.abs(value) >= 1e15) return value.toExponential(3);
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function percent(share) {
  if (!Number.isFinite(share)) return "\u2013";
  const value = share * 100;
  return `${Math.abs(value) >= 10 || value === 0 ? Math.round(value) : trimmed(value.toPrecision(2))} %`;
}
function probability(value) {
  if (!Number.isFinite(value)) return "\u2013";
  return value > 0.999 ? "above 0.999" : value > 0.99 ? value.toFixed(3) : value.toFixed(2);
}
function trimmed(digits) {
  if (digits.includes("e")) return String(Number(digits));
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
function significant(value, digits) {
  if (value === 0) return "0";
  const size2 = Math.abs(value);
  return size2 >= 1e-4 && size2 < 1e6 ? trimZeros(fixedSignificant(value, digits)) : exponent(value, digits);
}
function fixedSignificant(value, digits) {
  const before = Math.floor(Math.log10(Math.abs(value))) + 1;
  return value.toFixed(Math.min(20, Math.max(0, digits - before)));
}
function exponent(value, digits) {
  const [mantissa = "", power = ""] = value.toExponential(digits - 1).split("e");
  return `${trimZeros(mantissa)}e${power.replace("+", "")}`;
}
function trimZeros(digits) {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

// src/words/en/lengths.ts
function length(evidence2, name3) {
  const value = numberIn(evidence2, name3);
  return `${amount(value)} ${textIn(evidence2, "unit") === "epochs" ? "epoch" : "step"}${value === 1 ? "" : "s"}`;
}
function change(evidence2) {
  const share = numberIn(evidence2, "costChange");
  const hours = numberIn(evidence2, "hoursChange");
  const steps = `${percent(Math.abs(share))} ${share < 0 ? "fewer" : "more"} ${textIn(evidence2, "unit") === "epochs" ? "epochs" : "steps"}`;
  return Number.isFinite(hours) ? `${steps}, about ${duration(Math.abs(hours))} ${hours < 0 ? "less" : "more"} a trial` : steps;
}
function duration(hours) {
  const [value, unit3] = hours < 1 / 60 ? [hours * 3600, "second"] : hours < 1 ? [hours * 60, "minute"] : hours < 48 ? [hours, "hour"] : [hours / 24, "day"];
  const shown3 = value >= 10 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
  return `${shown3} ${unit3}${shown3 === "1" ? "" : "s"}`;
}
function resolution(evidence2) {
  const spacing2 = numberIn(evidence2, "evaluationSpacing");
  const share = spacing2 / numberIn(evidence2, "maxTrainSteps");
  return Number.isFinite(share) ? `A best step is known to one evaluation, ${length(evidence2, "evaluationSpacing")} or ${percent(share)} of the run.` : "";
}
function regimeAdvice(evidence2) {
  switch (textIn(evidence2, "regime")) {
    case "compute-bound":
      return "The workload is compute-bound: as long as can be afforded is better, and faster steps count as longer training, but neither is the only way to a better model.";
    case "saturated":
      return "The training set is fitted and the metric is flat: enough is enough, more steps are no goal here.";
    case "not-compute-bound":
      return "The workload is not compute-bound, as the policy file says: long enough for the best result, and no longer.";
    case "learning-rate-starved":
      return "The learning rate fell below 1 % of its peak over a flat curve: judge the schedule before the length.";
    case "optimisation-limited":
      return "The training loss is flat at a large learning rate and the training set is not fitted: look at the learning rate and the model before the length.";
    default:
      return "";
  }
}
function lengthAbstention(reason, evidence2) {
  const count4 = (name3) => amount(numberIn(evidence2, name3));
  switch (reason) {
    case "single-run":
      return `One run on its own cannot show where best steps usually lie${bestOfOne(evidence2)}. At least 4 runs of one length, with other hyperparameters the same or varied, would let the rule judge; put them in sibling folders.`;
    case "no-evaluations":
      return "No evaluation of a metric whose direction is known was found, so there is no best step. A validation metric such as `val_loss` in the results, or `metric` in the policy file, would let the rule judge.";
    case "length-unknown":
      return "The planned length of the runs is not known, so a best step has no place in the run. A config beside the results with `max_train_steps`, or `config` in the policy file, would let the rule judge.";
    case "lengths-differ":
      return `The trials were given different lengths (${listed(numbersIn(evidence2, "maxTrainSteps"))} ${textIn(evidence2, "unit") === "epochs" ? "epochs" : "steps"}), so their best fractions cannot be counted together. One length for all trials, or one study per length in the policy file, would let the rule judge.`;
    case "trials-not-feasible":
      return `None of the ${count4("trials")} trials can be counted${whyUncounted(evidence2)}. Runs that reach their planned length with finite evaluations and a falling training loss would let the rule judge.`;
    case "too-few-trials":
      return `${tooFewTrials(evidence2)} ${count4("needed")} such trials would let the rule judge.`;
    case "too-few-evaluations":
      return `A trial has ${count4("evaluations")} evaluations${spacing(evidence2)}, too few to place a best step. ${count4("needed")} evaluations a trial would let the rule judge.`;
    default:
      return null;
  }
}
function listed(values2) {
  const shown3 = values2.slice(0, 6).map(amount).join(", ");
  return values2.length > 6 ? `${shown3} and ${values2.length - 6} more` : shown3;
}
function bestOfOne(evidence2) {
  const fraction = numberIn(evidence2, "bestFraction");
  const why = ofOne.find(([name3]) => numberIn(evidence2, name3) > 0);
  if (why !== void 0) return ` (and this one ${why[1]})`;
  return Number.isFinite(fraction) ? ` (its best step lies at ${percent(fraction)} of the run)` : "";
}
function tooFewTrials(evidence2) {
  const feasible = numberIn(evidence2, "feasible");
  const trials2 = amount(numberIn(evidence2, "trials"));
  const early = numberIn(evidence2, "withinNoise");
  if (Number.isFinite(early)) return `${amount(early)} of ${amount(feasible)} counted trials are within noise of their best early, too few to say "always".`;
  if (amount(feasible) === trials2) return `The study has ${trials2} ${trials2 === "1" ? "trial" : "trials"} that can be counted.`;
  const why = whyUncounted(evidence2) || ": the rest did not run their planned length, diverged, or did not learn";
  return `${amount(feasible)} of ${trials2} ${trials2 === "1" ? "trial" : "trials"} can be counted${why}.`;
}
var reasons = [
  ["unfinished", "stopped before the planned length"],
  ["stoppedEarly", "stopped early"],
  ["pruned", "pruned"],
  ["diverged", "diverged"],
  ["lengthUnknown", "without a known length"],
  ["withoutEvaluations", "without evaluations"],
  ["lossNotFalling", "with a training loss that did not fall"]
];
var ofOne = [
  ["unfinished", "stopped before its planned length"],
  ["stoppedEarly", "stopped early"],
  ["pruned", "was pruned"],
  ["diverged", "diverged"],
  ["lossNotFalling", "did not learn: its training loss did not fall"]
];
function whyUncounted(evidence2) {
  const parts = reasons.flatMap(([name3, words3]) => numberIn(evidence2, name3) > 0 ? [`${amount(numberIn(evidence2, name3))} ${words3}`] : []);
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}
function spacing(evidence2) {
  const every = numberIn(evidence2, "spacing");
  return Number.isFinite(every) ? ` (one every ${length(evidence2, "spacing")})` : "";
}
var units = ["steps", "epochs", "samples", "tokens"];
function unitWord(evidence2) {
  const unit3 = textIn(evidence2, "unit");
  return units.find((known4) => known4 === unit3) ?? "steps";
}

// src/words/en/best-step-early.ts
var bestStepEarly = {
  summary: "Every trial is at its best early in training: max_train_steps is far too high",
  finding: ({ evidence: evidence2 }) => ({
    title: `Within noise of the best in the first ${percent(numberIn(evidence2, "fraction"))} of training in ${count(evidence2, "withinNoise")} of ${count(evidence2, "trials")} trials`,
    message: message(evidence2),
    recommendation: recommendation(evidence2),
    certainty: certainty(evidence2)
  }),
  abstention: ({ reason, evidence: evidence2 }) => {
    if (reason === "ends-unstable") {
      return `The training loss of ${count(evidence2, "unstable")} of ${count(evidence2, "trials")} trials ends well above its minimum: an early best step is then a matter of stability, not of length. Runs that stay stable to the end would let the rule judge.`;
    }
    return lengthAbstention(reason, evidence2) ?? `The rule could not judge: ${code(reason)}.`;
  }
};
function message(evidence2) {
  const first = `the first ${percent(numberIn(evidence2, "fraction"))} of ${length(evidence2, "maxTrainSteps")}`;
  const sentences4 = [
    `${code(textIn(evidence2, "metric"))} comes within evaluation noise of its best inside ${first} in ${count(evidence2, "withinNoise")} of ${count(evidence2, "trials")} trials; the best step itself lies there in ${count(evidence2, "bare")} of ${count(evidence2, "trials")}.`,
    `A best step that is always in the first ${percent(numberIn(evidence2, "fraction"))} of training means that \`max_train_steps\` is far too high: the steps behind it were spent without a gain.`
  ];
  if (flagIn(evidence2, "regularizeFirst")) {
    sentences4.push(
      `In ${count(evidence2, "overfitting")} of ${count(evidence2, "overfittingJudged")} trials the training loss goes on falling while ${code(textIn(evidence2, "metric"))} gets worse: these runs overfit.`
    );
  }
  return sentences4.join(" ");
}
function recommendation(evidence2) {
  const value = length(evidence2, "recommendedMaxTrainSteps");
  const range = `${amount(numberIn(evidence2, "lowMaxTrainSteps"))} to ${amount(numberIn(evidence2, "highMaxTrainSteps"))}`;
  const shorten = `a \`max_train_steps\` of ${value} (${range}; ${change(evidence2)})`;
  const decay2 = "Shorten the learning-rate schedule with it, and confirm with 3 runs.";
  if (flagIn(evidence2, "regularizeFirst")) {
    return `Regularise first: weight decay, dropout or augmentation may turn the later steps into a gain. If regularisation stays as it is, ${shorten} is enough. ${decay2}`;
  }
  return `Try ${shorten}. ${decay2} ${regimeAdvice(evidence2)}`.trim();
}
function certainty(evidence2) {
  const basis2 = textIn(evidence2, "basis") === "within-noise" ? "the first steps within noise of the best, because best steps lie scattered over a flat curve" : "the best steps of all trials";
  return [
    `The count is a fact about these trials: the probability that more than ${percent(numberIn(evidence2, "posteriorAbove"))} of such trials are early is ${probability(numberIn(evidence2, "posterior"))}.`,
    `The length is an upper tolerance bound (90 % of trials) over ${basis2}.`,
    resolution(evidence2),
    "These best steps occurred under the present schedule; with a shorter one the learning rate is lower there and the best moves later.",
    "What would change this advice: three runs at the new length whose best step lies in the last 25 %, or a trial that still improves late."
  ].filter((sentence2) => sentence2 !== "").join(" ");
}
function count(evidence2, name3) {
  return amount(numberIn(evidence2, name3));
}

// src/words/en/best-step-late.ts
var bestStepLate = {
  summary: "Trials are at their best at the end of training and still gain: longer training may help",
  finding: ({ evidence: evidence2 }) => ({
    title: `Best step in the last ${percent(1 - numberIn(evidence2, "fraction"))} of training in ${count2(evidence2, "late")} of ${count2(evidence2, "trials")} trials`,
    message: message2(evidence2),
    recommendation: recommendation2(evidence2),
    certainty: certainty2(evidence2)
  }),
  abstention: ({ reason, evidence: evidence2 }) => ownAbstention(reason, evidence2) ?? lengthAbstention(reason, evidence2) ?? `The rule could not judge: ${code(reason)}.`
};
function message2(evidence2) {
  return [
    `The best ${code(textIn(evidence2, "metric"))} lies in the last ${percent(1 - numberIn(evidence2, "fraction"))} of ${length(evidence2, "maxTrainSteps")} in ${count2(evidence2, "late")} of ${count2(evidence2, "trials")} trials, at the very last evaluation in ${count2(evidence2, "atLastEvaluation")} (median best fraction ${percent(numberIn(evidence2, "medianBestFraction"))}, first within noise of the best at ${percent(numberIn(evidence2, "medianWithinNoiseFraction"))}).`,
    gain(evidence2),
    decay(evidence2)
  ].filter((sentence2) => sentence2 !== "").join(" ");
}
function gain(evidence2) {
  const part = textIn(evidence2, "gainMeasuredOn");
  const where2 = part === "tail-before-decay" ? "In the part of the last half before the learning rate falls below half its peak" : part === "decayed" ? "Over the last doubling of the steps, under a decaying learning rate" : "Over the last doubling of the steps";
  const measured4 = `${where2}, the metric gains ${percent(numberIn(evidence2, "gainPerDoubling"))} of its value per doubling of the steps (above ${percent(numberIn(evidence2, "materiality"))} is material here).`;
  const before = numberIn(evidence2, "gainBeforeDecay");
  if (part !== "decayed" || !Number.isFinite(before)) return measured4;
  return `${measured4} Before the learning rate fell below half its peak it gained ${percent(before)} of its value per doubling.`;
}
function decay(evidence2) {
  const known4 = numberIn(evidence2, "decayKnown");
  const trials2 = numberIn(evidence2, "trials");
  if (!(known4 > 0)) return "The schedule is not known: whether its decay explains a late best step stays open.";
  const expected2 = numberIn(evidence2, "decayExpectsLate");
  const isCause = textIn(evidence2, "gainMeasuredOn") === "decayed";
  if (expected2 === 0 && !isCause) return "";
  const source = { log: "the logged learning rate", config: "the config" }[textIn(evidence2, "decayKnownFrom")] ?? "the logs and the config";
  const family = textIn(evidence2, "decayFamily");
  const shape = ["linear", "cosine"].includes(family) ? `${family} ` : "";
  const end = `a ${shape}decay to ${percent(numberIn(evidence2, "finalLearningRateOverPeak"))} of its peak`;
  const late = expected2 > 0 ? ` A late best step is expected under this schedule by itself in ${amount(expected2)} of ${amount(trials2)} trials.` : "";
  const alone = isCause ? " The decay alone may explain the gain at the end." : "";
  return `The learning rate follows ${end} (from ${source}).${late}${alone}`;
}
function recommendation2(evidence2) {
  const range = `${amount(numberIn(evidence2, "lowMaxTrainSteps"))} to ${amount(numberIn(evidence2, "highMaxTrainSteps"))}`;
  return [
    `Try a \`max_train_steps\` of ${length(evidence2, "recommendedMaxTrainSteps")} (${range}; ${change(evidence2)}) and re-tune the learning-rate decay for it, so that the added steps are not spent at too small a rate.`,
    atMost(evidence2),
    expected(evidence2),
    capped(textIn(evidence2, "cappedBy")),
    regimeAdvice(evidence2) || "Longer training is one way among others: a better-tuned learning rate may reach the same value in fewer steps."
  ].filter((sentence2) => sentence2 !== "").join(" ");
}
function atMost(evidence2) {
  const most = numberIn(evidence2, "gainAtMost");
  return Number.isFinite(most) ? `By the slope of the tail it gains at most ${percent(most)}, typically half of that.` : "";
}
function expected(evidence2) {
  const gain2 = numberIn(evidence2, "forecastGain");
  if (!Number.isFinite(gain2)) return "";
  const runs = numberIn(evidence2, "forecastCalibrationRuns");
  const [low, high] = [numberIn(evidence2, "forecastLow"), numberIn(evidence2, "forecastHigh")];
  const range = runs > 0 ? `${percent(numberIn(evidence2, "forecastLevel"))} interval ${significant(low, 4)} to ${significant(high, 4)}, from ${amount(runs)} runs` : "no calibrated interval";
  const value = `${code(textIn(evidence2, "forecastMetric"))} ${significant(numberIn(evidence2, "forecastValue"), 4)} after ${significant(numberIn(evidence2, "forecastPresent"), 4)}`;
  return `Forecast for the best trial: ${value} (${range}), a ${gain2 >= 0 ? "gain" : "loss"} of ${percent(Math.abs(gain2))}.`;
}
function capped(by) {
  if (by === "production-steps") return "It goes no further than `production-steps` of the policy file.";
  return by === "repeated-data" ? "It goes no further than 4 epochs of the data: beyond that, repeated text adds little to a language model." : "";
}
function certainty2(evidence2) {
  const counted2 = `The count is a fact about these trials: the probability that more than ${percent(numberIn(evidence2, "posteriorAbove"))} of such trials are late is ${probability(numberIn(evidence2, "posterior"))}.`;
  const calibrated = textIn(evidence2, "strength") === "strong" ? "That longer training helps is a suspicion: 91 % of public constant-rate runs with a median best fraction of 90 % or more gained later, typically half of what the tail promised." : "That longer training helps is a weak suspicion: about 70 % of ordinary finished runs have their best step in the last quarter.";
  return `${counted2} ${calibrated} ${resolution(evidence2)} What would change this advice: one trial run for the recommended length that gains less than ${percent(numberIn(evidence2, "materiality"))}.`;
}
function ownAbstention(reason, evidence2) {
  const late = `${count2(evidence2, "late")} of ${count2(evidence2, "trials")} trials have their best step late`;
  if (reason === "decay-explains") {
    return `${late}, but before the learning rate fell below half its peak the metric gained ${percent(numberIn(evidence2, "gainBeforeDecay"))} per doubling, which is not material: the decay explains the late best. One trial with a longer stretch at the peak would let the rule judge.`;
  }
  if (reason === "tail-too-short") {
    return `${late}, but the last half of a run holds fewer than 6 evaluations, too few for a slope. Evaluations twice as often would let the rule judge.`;
  }
  if (reason === "at-production-length") {
    return `${late}, and the study already has the production length of ${amount(numberIn(evidence2, "productionSteps"))} steps that the policy file states. A larger \`production-steps\` would let the rule recommend one.`;
  }
  return null;
}
function count2(evidence2, name3) {
  return amount(numberIn(evidence2, name3));
}

// src/words/en/budget-cut.ts
var budgetCut = {
  summary: "The run was cut by a third or more, and nothing shows that its schedule was re-tuned for it",
  finding: ({ evidence: evidence2 }) => {
    const unit3 = unitWord(evidence2);
    const [from, to] = ["oldMaxTrainSteps", "maxTrainSteps"].map((name3) => amount(numberIn(evidence2, name3)));
    const trials2 = numberIn(evidence2, "trials");
    const final = numberIn(evidence2, "finalLearningRateOverPeak");
    const runs = trials2 > 0 ? `Of ${amount(trials2)} finished runs of the old config ${amount(numberIn(evidence2, "supporting"))} had their best step early enough for it; the latest best step is ${amount(numberIn(evidence2, "latestBestStep"))}.` : "No results of the old config were found that would show that the shorter run is enough.";
    const fit = evidence2.scheduleFollows === false ? `The schedule does not end with the new length: the run ends at ${percent(final)} of the peak learning rate.` : "Its schedule may rescale by itself, but peak and decay were tuned for the old length, and the shorter a budget, the better they have to be tuned.";
    return {
      title: `The run is cut from ${from} to ${to} ${unit3} (${percent(numberIn(evidence2, "ratio"))}) with the schedule of the longer one`,
      message: `${runs} ${fit}`,
      recommendation: `Re-tune the peak learning rate and the decay at ${to} ${unit3}, with at least 5 points, or keep ${from}. While in doubt, err on the side of longer.`,
      certainty: "The lengths are a fact. That short budgets need a well-tuned decay, and to err on the side of longer, is the Tuning Playbook\u2019s advice. What would change it: results at the new length, or best steps of the old runs within 60 % of it."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};

// src/words/en/checkpoint-selection.ts
var checkpointSelection = {
  summary: "Evaluations and checkpoints are set so that the best checkpoint can be found and kept",
  finding: ({ evidence: evidence2 }) => sentences(evidence2),
  abstention: ({ reason, evidence: evidence2 }) => {
    switch (reason) {
      case "no-evaluations":
        return "No evaluation of a metric whose direction is known was found, so no checkpoint can be selected by it. A validation metric in the results would let the rule judge.";
      case "length-unknown":
        return "How often the run is evaluated is known, its length is not. A `max_train_steps` in the config would let the rule judge.";
      case "units-differ":
        return `Evaluations are spaced in ${unit(textIn(evidence2, "evaluateUnit"))}, the length is given in ${unit(textIn(evidence2, "lengthUnit"))}, and the file does not say how one becomes the other. One unit for both would let the rule judge.`;
      default:
        return `The rule could not judge: ${code(reason)}.`;
    }
  }
};
function sentences(evidence2) {
  switch (textIn(evidence2, "reason")) {
    case "evaluation-only-at-end":
      return sparse(evidence2, "The metric is evaluated once, at the end of the run");
    case "goal-inverted":
      return inverted(evidence2);
    case "load-best-strategies-differ":
      return strategies(evidence2);
    case "saves-and-evaluations-miss":
      return missing(evidence2);
    case "keep-limit-loses-best":
      return keeping(evidence2);
    case "patience-short":
      return patience(evidence2);
    case "load-best-absent":
      return loadBest(evidence2);
    case "best-without-checkpoint":
      return lost(evidence2);
    case "keep-limit-lost-best":
      return deleted(evidence2);
    case "runs-stopped-early":
      return stopped(evidence2);
    case "last-behind-best":
      return last(evidence2);
    default:
      return sparse(evidence2, `One evaluation every ${percent(numberIn(evidence2, "share"))} of the run, above ${percent(numberIn(evidence2, "limit"))}`);
  }
}
function sparse(evidence2, title3) {
  const recommended3 = numberIn(evidence2, "recommendedEvaluateEvery");
  const isFraction = textIn(evidence2, "unit") === "fraction";
  const every = isFraction ? `${percent(recommended3)} of the run` : `${amount(recommended3)} ${unit(textIn(evidence2, "unit"))}`;
  const twenty = Number.isFinite(recommended3) ? `Evaluate every ${every} or more often.` : "Evaluate at least 20 times a run.";
  const isLast = textIn(evidence2, "select") === "last";
  return {
    title: title3,
    message: `A run has ${amount(Math.round(numberIn(evidence2, "evaluations")))} evaluations. Their spacing is the resolution of the best step: the best of ${isLast ? "them says little about where training stopped helping" : "a few evaluations is not the best of the run, and longer training may then look worse"}.`,
    recommendation: isLast ? `${twenty} The final checkpoint stays the one that is used.` : `${twenty} Keep a checkpoint at each evaluation, at least of the best one.`,
    certainty: `${readAsWritten} A share above ${percent(numberIn(evidence2, "limit"))} is this rule's limit. What would change this advice: evaluations that cost more than the training between them.`
  };
}
function inverted(evidence2) {
  const metric = code(textIn(evidence2, "metric"));
  const direction = (goal) => goal === "max" ? "higher is better" : "lower is better";
  return {
    title: `${metric} is selected as "${direction(textIn(evidence2, "goal"))}", its name says "${direction(textIn(evidence2, "expectedGoal"))}"`,
    message: `The config says that ${direction(textIn(evidence2, "goal"))} for ${metric}; by its name ${direction(textIn(evidence2, "expectedGoal"))}. With the wrong direction the worst checkpoint is kept as the best.`,
    recommendation: `Set the direction to ${code(textIn(evidence2, "expectedGoal"))}, or name the metric for what it measures.`,
    certainty: "The setting is a fact, the direction of the metric is told from its name. What would change this advice: a metric whose sign was turned before it was logged."
  };
}
function strategies(evidence2) {
  return {
    title: `Loading the best checkpoint with 2 different intervals: evaluations by ${unit(textIn(evidence2, "evaluateUnit"))}, checkpoints by ${unit(textIn(evidence2, "saveUnit"))}`,
    message: "The best evaluated step has no checkpoint to load, and frameworks that check this refuse to start.",
    recommendation: "Give evaluations and checkpoints the same strategy and interval.",
    certainty: `${readAsWritten} What would change this advice: a trainer that saves at every evaluation by itself.`
  };
}
function missing(evidence2) {
  const unitName = unit(textIn(evidence2, "unit"));
  const save = amount(numberIn(evidence2, "saveEvery"));
  const evaluate = amount(numberIn(evidence2, "evaluateEvery"));
  return {
    title: `A checkpoint every ${save} ${unitName} and an evaluation every ${evaluate}: most do not fall together`,
    message: `${save} is no multiple of ${evaluate}, so that the best evaluated step has no checkpoint of its own, and checkpoints are kept that were never evaluated.`,
    recommendation: `Save every ${amount(numberIn(evidence2, "recommendedSaveEvery"))} ${unitName}, or at every evaluation.`,
    certainty: `${readAsWritten} What would change this advice: a trainer that saves the best at every evaluation by itself.`
  };
}
function keeping(evidence2) {
  const kept = numberIn(evidence2, "keepCheckpoints");
  return {
    title: `${amount(kept)} ${kept === 1 ? "checkpoint is" : "checkpoints are"} kept and none of them for being the best`,
    message: "Older checkpoints are deleted as training goes on, and no setting keeps the best one: when the metric gets worse again, its best state is gone.",
    recommendation: "Track the best checkpoint by the evaluated metric, or keep more checkpoints.",
    certainty: `${readAsWritten} What would change this advice: the final checkpoint is used by choice, or the best is kept by code that the config does not show.`
  };
}
function patience(evidence2) {
  return {
    title: `Early stopping after ${percent(numberIn(evidence2, "share"))} of the run without improvement`,
    message: `A patience of ${amount(numberIn(evidence2, "patience"))} evaluations stops a run before ${percent(numberIn(evidence2, "limit"))} of its length has passed without improvement. Runs that stop so say little about what \`max_train_steps\` should be, and leave a schedule that decays later unfinished.`,
    recommendation: `While \`max_train_steps\` is under review, use a patience of ${amount(numberIn(evidence2, "recommendedPatience"))} evaluations or none, and select the best checkpoint afterwards.`,
    certainty: `${readAsWritten} What would change this advice: a length that is settled, with early stopping there to save cost only.`
  };
}
function loadBest(evidence2) {
  const metric = code(textIn(evidence2, "metric"));
  return {
    title: `${metric} is named to select by, and the best checkpoint is not loaded at the end`,
    message: `Evaluations and checkpoints are made and ${metric} is to choose among them, but without \`load_best_model_at_end\` the run ends with its last weights, however much better an earlier state was.`,
    recommendation: "Set `load_best_model_at_end` to true, or select the best checkpoint afterwards by hand.",
    certainty: `${readAsWritten} What would change this advice: a step behind training that loads the best checkpoint.`
  };
}
function lost(evidence2) {
  const share = `${amount(numberIn(evidence2, "count"))} of ${amount(numberIn(evidence2, "trials"))}`;
  const gap = numberIn(evidence2, "lost");
  return {
    title: `The best evaluated step has no checkpoint in ${share} trials`,
    message: `In ${share} trials that tell of their checkpoints, none was kept at the best ${code(textIn(evidence2, "metric"))}.${Number.isFinite(gap) ? ` The best one that was kept is ${percent(gap)} worse.` : ""} What was not kept cannot be selected, and longer training then looks worse than it is.`,
    recommendation: "Save at every evaluation, and keep the best checkpoint beside the last ones.",
    certainty: "The steps are facts, read from the results. What would change this advice: checkpoints that are kept somewhere the results do not tell of."
  };
}
function deleted(evidence2) {
  const share = `${amount(numberIn(evidence2, "count"))} of ${amount(numberIn(evidence2, "trials"))}`;
  const kept = numberIn(evidence2, "keepCheckpoints");
  return {
    title: `Keeping ${amount(kept)} ${kept === 1 ? "checkpoint" : "checkpoints"} lost the best one in ${share} trials`,
    message: `In ${share} trials the best ${code(textIn(evidence2, "metric"))} lies further back than the checkpoints that are kept reach: its state was deleted before the end.`,
    recommendation: "Track the best checkpoint by the evaluated metric, or keep more checkpoints.",
    certainty: "The best steps and the limit are facts. What would change this advice: code that keeps the best one and that the configs do not show."
  };
}
function stopped(evidence2) {
  const share = `${amount(numberIn(evidence2, "count"))} of ${amount(numberIn(evidence2, "trials"))}`;
  const patience2 = numberIn(evidence2, "patience");
  const recommended3 = numberIn(evidence2, "recommendedPatience");
  return {
    title: `Early stopping ended ${share} trials at ${percent(numberIn(evidence2, "ranShare"))} of their length, so that their length cannot be judged`,
    message: `${share} trials stopped by themselves${Number.isFinite(patience2) ? ` with a patience of ${amount(patience2)} evaluations` : ""}; the median ran ${percent(numberIn(evidence2, "ranShare"))} of what was planned. Such runs are shown and not counted: what they would have done later is cut off, and a schedule that decays late was never finished.`,
    recommendation: `While \`max_train_steps\` is under review, ${Number.isFinite(recommended3) ? `use a patience of ${amount(recommended3)} evaluations or none` : "let the runs end"}, and select the best checkpoint afterwards.`,
    certainty: "That the runs stopped is a fact. What would change this advice: a length that is settled, with early stopping there to save cost only."
  };
}
function last(evidence2) {
  const share = `${amount(numberIn(evidence2, "count"))} of ${amount(numberIn(evidence2, "trials"))}`;
  return {
    title: `The final checkpoint, used by choice, is ${percent(numberIn(evidence2, "gap"))} behind the best at the median`,
    message: `In ${share} trials the last ${code(textIn(evidence2, "metric"))} is worse than the best one by more than is material (${percent(numberIn(evidence2, "materiality"))}).`,
    recommendation: "Select the best checkpoint, or shorten the run and its decay so that it ends where it is best.",
    certainty: "The gap is a fact, on the data that the metric was evaluated on; choosing the best on it makes it look a little better than it is. What would change this advice: a held-out set on which the last is as good."
  };
}
var readAsWritten = "The settings are a fact, read as they are written.";
function unit(name3) {
  return ["epochs", "samples", "tokens", "fraction"].includes(name3) ? name3 === "fraction" ? "shares of the run" : name3 : "steps";
}

// src/words/en/decay-stretched.ts
var decayStretched = {
  summary: "A longer run whose added steps train at too small a learning rate, or whose decay was stretched with it",
  finding: (finding) => ({ ...observed(finding), recommendation: recommended(finding.evidence), certainty: certaintyOf(finding) }),
  abstention: ({ reason, evidence: evidence2 }) => {
    if (reason === "schedule-open") {
      return "The run became longer, and its schedule leaves something open. What the file does not say, such as the updates of an epoch, would let the rule judge: results with steps and epochs beside the config, or a length in steps.";
    }
    if (reason === "units-differ") {
      return "The run became longer, and its schedule counts updates in one version and epochs in the other. One unit would let the rule judge.";
    }
    if (reason === "evaluations-decide") {
      const [patience2, grown] = ["patience", "grownPatience"].map((name3) => amount(numberIn(evidence2, name3)));
      const advice2 = patience2 === grown ? `A patience of ${patience2} evaluations waits for as large a share of the run as before.` : `To wait for as large a share of the run as before, the patience of ${patience2} evaluations would become ${grown}, and the cooldown would grow with it.`;
      return `The run became longer, and the evaluations decide when its plateau schedule falls: how it ends cannot be told beforehand. ${advice2}`;
    }
    return `The rule could not judge: ${code(reason)}.`;
  }
};
function observed({ evidence: evidence2, severity }) {
  const [from, to, added] = ["oldMaxTrainSteps", "maxTrainSteps", "addedSteps"].map((name3) => amount(numberIn(evidence2, name3)));
  const share = (name3) => percent(numberIn(evidence2, name3));
  const length3 = `The run goes from ${from} to ${to} ${unitWord(evidence2)}.`;
  const shares4 = `Of the new run ${share("shareBelowHalfPeak")} is below half the peak, ${share("shareBelowTenthPeak")} below a tenth, ${share("shareBelowHundredthPeak")} below a hundredth.`;
  if (severity === "error") {
    return {
      title: `The ${added} added ${unitWord(evidence2)} run at ${share("addedMeanOverPeak")} of the peak learning rate on average`,
      message: `${length3} ${share("addedShareBelowHundredth")} of the added ${unitWord(evidence2)} are below 1 % of the peak: they cost what the others cost and train next to nothing. ${shares4}`
    };
  }
  if (severity === "warning") {
    return {
      title: `${share("shareBelowOldFinal")} of the longer run is at or below the learning rate at which the shorter one ended`,
      message: `${length3} The added ${unitWord(evidence2)} run at ${share("addedMeanOverPeak")} of the peak on average. ${shares4} Spending the extra steps at too small a learning rate is the Tuning Playbook\u2019s common pitfall when a schedule is taken from one round to the next.`
    };
  }
  return {
    title: `The decay was stretched with the run, from ${amount(numberIn(evidence2, "oldDecaySteps"))} to ${amount(numberIn(evidence2, "maxTrainSteps") - numberIn(evidence2, "warmupSteps"))} ${unitWord(evidence2)}`,
    message: `${length3} ${shares4} The Tuning Playbook would rather keep the decay as long as it was and hold the peak longer before it.`
  };
}
function recommended(evidence2) {
  const recipe = textIn(evidence2, "recipe");
  const settings = textsIn(evidence2, "settings").map(code).join(", ");
  const written3 = settings === "" ? elsewhere(evidence2) : ` In this file: ${settings}.`;
  if (recipe === "hold-then-decay") {
    const decay2 = amount(numberIn(evidence2, "decaySteps"));
    const raised = flagIn(evidence2, "isDecayRaised") ? `decay over ${decay2} ${unitWord(evidence2)}: the old ${amount(numberIn(evidence2, "oldDecaySteps"))} would be too small a share of the run` : `decay over the last ${decay2} ${unitWord(evidence2)}, as many as before`;
    return `Keep the warmup of ${amount(numberIn(evidence2, "warmupSteps"))}, hold the peak for ${amount(numberIn(evidence2, "stableSteps"))} ${unitWord(evidence2)}, then ${raised}.${written3}`;
  }
  if (recipe === "proportional") {
    const [from, to] = [amount(numberIn(evidence2, "oldMaxTrainSteps")), amount(numberIn(evidence2, "maxTrainSteps"))];
    return `Stretch the schedule with the run, its warmup aside: the learning rate that it has after ${from} ${unitWord(evidence2)} is due after ${to}.${written3}`;
  }
  return "Re-tune the decay for the new length: a constant learning rate with a decay over the last 10 to 20 % is a schedule that is known to hold up.";
}
function elsewhere(evidence2) {
  if (textIn(evidence2, "recipe") !== "hold-then-decay") return "";
  const [stable, decay2] = ["stableSteps", "decaySteps"].map((name3) => amount(numberIn(evidence2, name3)));
  switch (textIn(evidence2, "framework")) {
    case "torch":
    case "lightning":
      return ` No single scheduler of torch does; a ${code("SequentialLR")} of the warmup, ${code("ConstantLR(factor=1)")} for ${stable} and ${code("LinearLR(start_factor=1)")} over ${decay2} ${unitWord(evidence2)} does.`;
    case "composer":
      return ` No scheduler of Composer does; LLM Foundry\u2019s ${code("inv_sqrt_with_warmup")} with ${code("alpha_f_decay: 1")} and a ${code("t_cooldown")} of ${decay2} batches does.`;
    case "llm-foundry":
      return ` The scheduler ${code("inv_sqrt_with_warmup")} with ${code("alpha_f_decay: 1")} and a ${code("t_cooldown")} of ${decay2} batches does, with every time in the unit of ${code("max_duration")}.`;
    case "olmo":
      return ` No scheduler of OLMo does; ${code("WSD")} of OLMo-core does.`;
    case "olmo-core":
      return ` The scheduler ${code("WSD")} with a ${code("decay")} of ${decay2} ${unitWord(evidence2)} does.`;
    case "deepspeed":
      return ` No scheduler of DeepSpeed\u2019s config does; one of torch that is handed to ${code("deepspeed.initialize")} can.`;
    case "gpt-neox":
      return " No decay style of gpt-neox does: its schedule would have to be changed in code.";
    default:
      return "";
  }
}
function certaintyOf({ evidence: evidence2, severity }) {
  const readBack = flagIn(evidence2, "isReadBack") ? " The settings were written into the file and read back before they were offered." : "";
  if (severity === "note") {
    return `The learning rates are exact; that a kept decay does better is the source\u2019s speculation. In Longrun\u2019s own runs (examples/bytes) a linear decay that kept its 450 steps ended at 1.3805 and one stretched over all 5,000 steps at 1.3889, within the noise of one seed. What would change this advice: a pair of runs at this length.${readBack}`;
  }
  return `The learning rates are exact. In Longrun\u2019s own runs (examples/bytes) an exponential decay that was simply continued ended at 2.2621 and an inverse square root at 1.5079, against 1.3805 for a kept linear decay. What would change this advice: the added steps are meant as an annealing tail.${readBack}`;
}

// src/words/en/sweeps.ts
function rate(value) {
  if (!Number.isFinite(value)) return "not known";
  return Math.abs(value) < 1e-4 && value !== 0 ? value.toExponential().replace("e-0", "e-") : String(value);
}
function rates(values2) {
  const shown3 = values2.slice(0, 8).map(rate).join(", ");
  return values2.length > 8 ? `${shown3} and ${values2.length - 8} more` : shown3;
}
function fitsOf(learningRates, steps) {
  return learningRates.slice(0, 6).map((value, index) => `${rate(value)} after ${amount(steps[index] ?? Number.NaN)}`).join(", ");
}
function sweepAbstention(reason, evidence2) {
  if (reason !== "fit-unknown") return null;
  return `No training metric of the ${amount(numberIn(evidence2, "trials"))} trials tells when the training set was fitted. A training accuracy or error rate, or a training loss, in the logs would let the rule judge.`;
}
function twiceTheLength(evidence2) {
  const steps = numberIn(evidence2, "maxTrainSteps");
  return Number.isFinite(steps) ? `to ${length({ unit: textIn(evidence2, "unit"), twice: 2 * steps }, "twice")}` : "of all trials";
}

// src/words/en/early-instability.ts
var earlyInstability = {
  summary: "Training breaks in its first part: warmup, initialisation and clipping are fixes that carry over to longer runs",
  finding: ({ evidence: evidence2 }) => ({
    title: title(evidence2),
    message: message3(evidence2),
    recommendation: recommendation3(evidence2),
    certainty: "That the loss broke is a fact; that these fixes carry over to longer training is the Tuning Playbook authors\u2019 suspicion, the most likely of their list. What would change this advice: the same trials staying stable with another seed, or a break that data or a bug explains."
  }),
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};
function title(evidence2) {
  const first = `the first ${percent(numberIn(evidence2, "early"))} of training`;
  switch (textIn(evidence2, "reason")) {
    case "capped-by-stability":
      return `The best learning rate, ${rate(numberIn(evidence2, "bestLearningRate"))}, is capped by stability: every larger one broke in ${first}`;
    case "single-run":
      return `The run diverged in ${first}, after ${length(evidence2, "brokeAtSteps")}`;
    default:
      return `${amount(numberIn(evidence2, "broken"))} of ${amount(numberIn(evidence2, "trials"))} trials broke in ${first}`;
  }
}
function message3(evidence2) {
  const diverged = numberIn(evidence2, "diverged");
  const spikes = numberIn(evidence2, "spikes");
  const parts = [
    diverged > 0 ? `${amount(diverged)} diverged (the loss stopped being a number, or rose to more than 3 times where it began, and stayed there)` : "",
    spikes > 0 ? `in ${amount(spikes)} the smoothed loss rose far enough to undo half of what was gained, and came back` : ""
  ].filter((part) => part !== "");
  const smallest = numberIn(evidence2, "smallestBrokenLearningRate");
  const best2 = numberIn(evidence2, "bestLearningRate");
  const rates2 = [
    Number.isFinite(smallest) ? `the smallest learning rate that broke is ${rate(smallest)}` : "",
    Number.isFinite(best2) ? `the best trial had ${rate(best2)}` : ""
  ].filter((part) => part !== "");
  return [
    `Of ${amount(numberIn(evidence2, "trials"))} ${numberIn(evidence2, "trials") === 1 ? "trial" : "trials"}, ${parts.join("; ")}. The median break came after ${length(evidence2, "brokeAtSteps")}.`,
    rates2.length === 0 ? "" : `${rates2.join("; ").replace(/^t/, "T")}.`,
    "What breaks early limits the learning rate, and with it how many steps are needed; a length chosen below that limit is too long for what a stable run could do."
  ].filter((sentence2) => sentence2 !== "").join(" ");
}
function recommendation3(evidence2) {
  const warmup = numberIn(evidence2, "warmupSteps");
  const longest = numberIn(evidence2, "longestWarmupSteps");
  const clips = numberIn(evidence2, "clipsAt");
  const norm = numberIn(evidence2, "gradientNorm90");
  const now = Number.isFinite(warmup) ? warmup === 0 ? " (there is none now)" : ` (${amount(warmup)} steps now)` : "";
  const most = Number.isFinite(longest) && longest >= 1 ? `up to ${length({ unit: "steps", longest }, "longest")}, 10 % of the run` : "up to 10 % of the run";
  const isLongest = warmup >= longest;
  const threshold = Number.isFinite(norm) ? `the 90th percentile of the gradient norm (${amount(norm)} in these logs)` : "the 90th percentile of the gradient norm";
  return [
    isLongest ? `The warmup of ${amount(warmup)} steps is as long as it should be.` : `First a longer warmup${now}: ${most}, doubled until the runs stay stable.`,
    `Then gradient clipping${Number.isFinite(clips) ? ` below ${amount(clips)}, where it is now,` : ""} at about ${threshold}.`,
    "Then the initialisation (smaller residual branches, normalisation), and a lower peak if nothing helps. Keep what works in absolute steps when the length changes."
  ].join(" ");
}

// src/words/en/gradient-variance.ts
var causeNames = { batch: "a smaller batch", augmentation: "more augmentation", regularization: "more regularisation" };
var gradientVariance = {
  summary: "A smaller batch, more augmentation or more regularisation, with the same number of steps",
  finding: ({ evidence: evidence2 }) => {
    const causes = textsIn(evidence2, "causes").map((cause) => causeNames[cause] ?? code(cause));
    const settings = textsIn(evidence2, "settings").slice(0, 5).map(code).join(", ");
    const steps = `${amount(numberIn(evidence2, "maxTrainSteps"))} ${unitWord(evidence2)}`;
    const high = numberIn(evidence2, "highMultiplier");
    const byBatch = Number.isFinite(high);
    const batch = byBatch ? `The batch of one update goes from ${amount(numberIn(evidence2, "oldBatch"))} to ${amount(numberIn(evidence2, "batch"))}.` : "";
    const named4 = settings === "" ? "" : `Changed: ${settings}.`;
    return {
      title: `The same ${steps} with ${causes.join(" and ")}: a given validation loss may need more of them`,
      message: [batch, named4, "Whatever raises the variance of the gradients across batches slows progress per step."].filter((part) => part !== "").join(" "),
      recommendation: byBatch ? `Expect to need 1 to ${Number(high.toFixed(2))} times the steps, up to ${amount(numberIn(evidence2, "highMaxTrainSteps"))}, which is as many samples as before. A logged gradient noise scale, or the steps to one target with and without the change, would narrow it.` : "There is no formula for these: compare the steps to one validation loss in a pair of runs with and without the change before the length is kept.",
      certainty: "The direction is a fact; the size is not known from the configs. What would change this advice: the batch was above the critical batch size, where fewer samples a step cost no steps."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};

// src/words/en/horizon-mismatch.ts
var horizonMismatch = {
  summary: "The schedule ends, climbs or acts at another step than the run ends",
  finding: (finding) => ({ ...observed2(finding.evidence), recommendation: recommended2(finding.evidence), certainty: certaintyOf2(finding.evidence) }),
  abstention: ({ reason, evidence: evidence2 }) => {
    if (reason === "units-unclear") {
      return `The horizon of ${amount(numberIn(evidence2, "horizon"))} and the run of ${amount(numberIn(evidence2, "runSteps"))} are so far apart that one may count epochs and the other steps. A log with learning rates, or both in one unit, would let the rule judge.`;
    }
    return `The rule could not judge: ${code(reason)}.`;
  }
};
function observed2(evidence2) {
  const units2 = unitWord(evidence2);
  const [horizon, run, warmup] = ["horizon", "runSteps", "warmupSteps"].map((name3) => amount(numberIn(evidence2, name3)));
  const [patience2, evaluations] = ["patience", "evaluations"].map((name3) => amount(numberIn(evidence2, name3)));
  const final = percent(numberIn(evidence2, "finalLearningRateOverPeak"));
  const behind = percent(numberIn(evidence2, "shareBehindHorizon"));
  switch (textIn(evidence2, "mismatch")) {
    case "rises-after-horizon":
      return {
        title: `The learning rate climbs again after ${horizon} of ${run} ${units2}`,
        message: `The schedule's decay ends at ${horizon}, and ${code(textIn(evidence2, "family"))} goes back up behind it: the run ends at ${final} of the peak. ${behind} of the run lies behind the horizon, and its last checkpoint is not annealed.`
      };
    case "stops-before-end":
      return {
        title: `The schedule ends at ${horizon} of ${run} ${units2}, and the framework stops with an error there`,
        message: `A one-cycle schedule may not be stepped past its total of ${horizon}; the run asks for ${run}.`
      };
    case "decay-ends-early":
      return {
        title: `The decay ends at ${horizon} of ${run} ${units2}`,
        message: `The last ${behind} of the run train at ${final} of the peak learning rate.`
      };
    case "drop-never-happens":
      return {
        title: `The last drop of the learning rate lies behind the end of the run`,
        message: `The run ends after ${run} ${units2}, at ${final} of the peak learning rate${Number.isFinite(numberIn(evidence2, "horizon")) ? `; the last drop is set for ${horizon}` : ""}.`
      };
    case "warmup-never-ends":
      return {
        title: `The warmup of ${warmup} is longer than the run of ${run} ${units2}`,
        message: `The peak learning rate is never reached: the run ends at ${final} of it.`
      };
    case "patience-never-ends":
      return {
        title: `The plateau schedule waits for ${patience2} evaluations, and the run has ${evaluations}`,
        message: "The learning rate is only reduced after more evaluations without improvement than its patience: within this run it stays at its peak."
      };
    case "early-stopping-never-ends":
      return {
        title: `Early stopping waits for ${patience2} evaluations, and the run has ${evaluations}`,
        message: "It can never act within this run."
      };
    default:
      return {
        title: `The run ends after ${run} ${units2} at ${final} of the peak learning rate`,
        message: Number.isFinite(numberIn(evidence2, "horizon")) && !Number.isFinite(numberIn(evidence2, "nextCycleEnd")) ? `The decay is set to end at ${horizon}, ${ratioText(numberIn(evidence2, "ratio"))} times the run.${onlyTheDecay(evidence2)} A decay that is cut off leaves the model un-annealed: a horizon more than 25 % beyond the run costs clearly (Chinchilla, figure A1).` : "It ends in the middle of a cycle, where the learning rate is high."
      };
  }
}
function onlyTheDecay(evidence2) {
  const old = numberIn(evidence2, "oldHorizon");
  return Number.isFinite(old) ? ` The change moves it there from ${amount(old)} and leaves the run as long as it was: only the decay is stretched.` : "";
}
function ratioText(ratio) {
  return String(Number(ratio.toFixed(2)));
}
function recommended2(evidence2) {
  const key2 = textIn(evidence2, "key");
  const run = amount(numberIn(evidence2, "runSteps"));
  const set = key2 === "" ? "" : ` Set ${code(key2)} to ${amount(numberIn(evidence2, "fitting"))}.`;
  switch (textIn(evidence2, "mismatch")) {
    case "drop-never-happens":
      return "Move the milestones into the run, in proportion to its length, or lengthen the run.";
    case "warmup-never-ends":
      return "Shorten the warmup to at most 10 % of the run, or lengthen the run.";
    case "patience-never-ends":
      return `Lower the patience to less than half of the ${amount(numberIn(evidence2, "evaluations"))} evaluations, or use a schedule that ends with the run.`;
    case "early-stopping-never-ends":
      return "Lower the patience, or take early stopping out: it only looks as if something watched the run.";
    default:
      if (Number.isFinite(numberIn(evidence2, "nextCycleEnd"))) return cyclesText(evidence2);
      return `Let the schedule end with the run, at ${run}.${set} Where the budget did not grow, move the horizon and not the length.`;
  }
}
function cyclesText(evidence2) {
  const ends = ["lastCycleEnd", "nextCycleEnd"].map((name3) => numberIn(evidence2, name3)).filter(Number.isFinite);
  return `Let the run end where a cycle does: at ${ends.map(amount).join(" or ")} ${unitWord(evidence2)}.`;
}
function certaintyOf2(evidence2) {
  const real = flagIn(evidence2, "isRealLength") ? " A finished run of this length shows that it is meant." : "";
  const trap = textIn(evidence2, "mismatch") === "ends-un-annealed" ? " A best step late in the run does not speak against this: while the learning rate still falls it is expected there, and it asks for more steps, not for a longer decay." : "";
  return `Schedule and length are exact, read from the config with its framework\u2019s defaults.${real}${trap} What would change this advice: the run is stopped or extended by something outside of this file, or the tail is meant.`;
}

// src/words/en/init.ts
var init = {
  wrote: (path) => `Wrote ${code(path)}`,
  wouldWrite: (path, lines) => `Would write ${code(path)}, ${lines} lines:`,
  left: (path) => `Left ${code(path)} as it is: it exists already`,
  next: (branch) => `Next: read them, commit them and merge them into ${branch === null ? "the default branch" : code(branch)}; GitHub takes the workflow and the policy from there`,
  nothingNew: "Both files exist already; nothing was written"
};

// src/words/en/longer-was-worse.ts
var longerWasWorse = {
  summary: "The same config is worse after more steps, which sound selection rules out: look at how the best checkpoint is found",
  finding: ({ evidence: evidence2 }) => ({
    title: `${code(textIn(evidence2, "metric"))} is ${percent(numberIn(evidence2, "worseBy"))} worse after ${length(evidence2, "longerMaxTrainSteps")} than after ${length(evidence2, "shorterMaxTrainSteps")}`,
    message: [
      `With the same settings, ${amount(numberIn(evidence2, "longerRuns"))} runs of ${length(evidence2, "longerMaxTrainSteps")} reach ${amount(numberIn(evidence2, "longerValue"))} at the median and ${amount(numberIn(evidence2, "shorterRuns"))} of ${length(evidence2, "shorterMaxTrainSteps")} in ${code(textIn(evidence2, "shorterStudy"))} reach ${amount(numberIn(evidence2, "shorterValue"))}; noise of evaluations and seeds explains ${percent(numberIn(evidence2, "explainedByNoise"))}.`,
      textIn(evidence2, "select") === "last" ? "The final checkpoint is used by choice, and it got worse." : "Where the best checkpoint is selected afterwards and evaluations are frequent enough, more steps cannot make the result worse."
    ].join(" "),
    recommendation: recommendation4(evidence2),
    certainty: `The difference is a fact, above noise, in ${amount(numberIn(evidence2, "worseSettings"))} of ${amount(numberIn(evidence2, "settings"))} ${numberIn(evidence2, "settings") === 1 ? "setting" : "settings"} that both studies ran. What would change this advice: a third run on each side that closes the gap, or a difference in data that the configs do not show.`
  }),
  abstention: ({ reason, evidence: evidence2 }) => {
    const seen = `With the same settings ${code(textIn(evidence2, "metric"))} is ${percent(numberIn(evidence2, "worseBy"))} worse after ${length(evidence2, "longerMaxTrainSteps")} than after ${length(evidence2, "shorterMaxTrainSteps")} in ${code(textIn(evidence2, "shorterStudy"))}`;
    if (reason === "too-few-runs") {
      return `${seen}, in ${amount(numberIn(evidence2, "runs"))} run on each side. ${amount(numberIn(evidence2, "needed"))} runs of each, with other seeds, would let the rule judge.`;
    }
    if (reason === "schedule-differs") {
      return `${seen}, and the learning rate does not shrink in proportion, which may explain it. Two runs with one schedule stretched to either length would let the rule judge.`;
    }
    return `The rule could not judge: ${code(reason)}.`;
  }
};
function recommendation4(evidence2) {
  const shorter = numberIn(evidence2, "shorterEvaluationSpacing");
  const longer2 = numberIn(evidence2, "longerEvaluationSpacing");
  const overfitting3 = numberIn(evidence2, "overfitting");
  const unit3 = textIn(evidence2, "unit") === "epochs" ? "epochs" : "steps";
  if (textIn(evidence2, "select") === "last") {
    return `Select the best checkpoint instead of the last, or stay at ${length(evidence2, "shorterMaxTrainSteps")}.${overfits(overfitting3, evidence2)}`;
  }
  return [
    "Do not judge the length by these runs before the cause is found:",
    longer2 > shorter ? `the longer runs were evaluated every ${amount(longer2)} ${unit3}, the shorter every ${amount(shorter)}, so evaluate as often in steps;` : "look first at how the best checkpoint is chosen and kept;",
    flagIn(evidence2, "isScheduleKnown") ? "then at the data and its order." : "then at the learning-rate schedule, which is not known here, and at the data.",
    overfits(overfitting3, evidence2)
  ].join(" ").trim();
}
function overfits(count4, evidence2) {
  return count4 > 0 ? ` ${amount(count4)} of ${amount(numberIn(evidence2, "overfittingJudged"))} longer trials overfit.` : "";
}

// src/words/en/max-steps-tuned.ts
function searched(evidence2) {
  const name3 = code(textIn(evidence2, "parameter"));
  const [low, high, longest] = [evidence2.low, evidence2.high, evidence2.recommendedLength].map((value) => typeof value === "number" ? amount(value) : null);
  const choices = textsIn(evidence2, "choices");
  const range = low !== null && high !== null ? `from ${low} to ${high}` : choices.length > 0 ? `among ${listedTexts(choices)}` : "over a distribution";
  const others2 = textsIn(evidence2, "alsoSearched").slice(0, 5).map(code).join(", ");
  const scheduler = textIn(evidence2, "scheduler");
  return {
    title: `The search tunes the length of training: ${name3} ${range}`,
    message: [
      `The search space gives each trial its own ${name3}${others2 === "" ? "" : `, together with ${others2}`}.`,
      "The length of training and the learning-rate schedule depend on each other, so a tuned length favours whatever happens to be paired with more steps, and the best steps of such trials cannot be compared.",
      scheduler === "" ? "" : `${code(scheduler)} stops trials by its own resource; the length that a trial plans should still be one.`
    ].filter((sentence2) => sentence2 !== "").join(" "),
    recommendation: `Take ${name3} out of the search and fix it${longest === null ? "" : ` at ${longest}, the longest of the search, while in doubt`}; look at where the best steps fall within it to refine it for the next study.`,
    certainty: "That the search moves this parameter is a fact, read from the file; that a study is to have one length is the Tuning Playbook\u2019s rule. What would change this advice: the parameter is the resource of a multi-fidelity scheduler, with the schedule defined on its largest value, or the search is a scaling study."
  };
}
function listedTexts(texts) {
  return texts.length > 6 ? `${texts.slice(0, 6).map(code).join(", ")} and ${texts.length - 6} more` : texts.map(code).join(", ");
}
var maxStepsTuned = {
  summary: "max_train_steps differs inside one study: fix it, tune the rest",
  finding: ({ evidence: evidence2 }) => {
    if (evidence2.parameter !== void 0) return searched(evidence2);
    const lengths = numbersIn(evidence2, "maxTrainSteps");
    const shown3 = listed(lengths);
    const varied = textsIn(evidence2, "alsoVaried").slice(0, 5).map(code).join(", ");
    return {
      title: `${amount(numberIn(evidence2, "lengths"))} different values of \`max_train_steps\` among ${amount(numberIn(evidence2, "trials"))} trials of one study`,
      message: [
        `The trials were given ${shown3} ${textIn(evidence2, "unit") === "epochs" ? "epochs" : "steps"}.`,
        "The length of training and the learning-rate schedule depend on each other, so inside one study a tuned length favours whatever happened to be paired with more steps.",
        varied === "" ? "" : `Also varied: ${varied}.`
      ].filter((sentence2) => sentence2 !== "").join(" "),
      recommendation: `Fix one \`max_train_steps\` for all trials: ${length(evidence2, "recommendedMaxTrainSteps")}, the longest of them, while in doubt. Or declare one study per length in the policy file, or \`purpose: scaling\` where the lengths differ on purpose.`,
      certainty: "The lengths are a fact, read from the runs and their configs; that a study is to have one length is the Tuning Playbook\u2019s rule. What would change this advice: the lengths are rungs of a multi-fidelity search, with the schedule defined on the longest, or a scaling study."
    };
  },
  abstention: ({ reason, evidence: evidence2 }) => {
    if (reason === "length-unknown") {
      return `The planned length is known for ${amount(numberIn(evidence2, "known"))} of ${amount(numberIn(evidence2, "trials"))} trials. A config with \`max_train_steps\` beside each run would let the rule judge.`;
    }
    if (reason === "may-be-rungs") {
      return `The lengths (${listed(numbersIn(evidence2, "maxTrainSteps"))} ${textIn(evidence2, "unit") === "epochs" ? "epochs" : "steps"}) look like the rungs of a multi-fidelity search, with fewer trials on each longer one; whether the learning rate is planned for the longest is not known. A config with the schedule beside each run would let the rule judge.`;
    }
    if (reason === "units-differ") return "Some trials count their length in steps and some in epochs. One unit for all trials would let the rule judge.";
    return `The rule could not judge: ${code(reason)}.`;
  }
};

// src/words/en/overfitting.ts
var overfitting = {
  summary: "The validation metric gets worse behind its best step while the training loss goes on falling: regularise first",
  finding: ({ evidence: evidence2 }) => textIn(evidence2, "reason") === "calibration-drift" ? drift(evidence2) : overfits2(evidence2),
  abstention: ({ reason, evidence: evidence2 }) => {
    if (reason === "no-training-curve") {
      return `None of the ${amount(numberIn(evidence2, "trials"))} trials logs a training loss long enough to compare with the validation metric, so overfitting cannot be told from an unlucky end. A logged training loss would let the rule judge.`;
    }
    return lengthAbstention(reason, evidence2) ?? `The rule could not judge: ${code(reason)}.`;
  }
};
function overfits2(evidence2) {
  const metric = code(textIn(evidence2, "metric"));
  const share = `${amount(numberIn(evidence2, "overfitting"))} of ${trials(evidence2)}`;
  return {
    title: `Overfitting in ${share}: ${metric} ends ${percent(numberIn(evidence2, "rise"))} above its best`,
    message: [
      `In ${share} ${metric} gets worse behind its best step${where(evidence2)} while the training loss goes on falling; the median end lies ${percent(numberIn(evidence2, "rise"))} above the best, and more than ${percent(numberIn(evidence2, "materiality"))} is material.`,
      "More steps of this kind make the fit of the training set better and the model worse.",
      recovery(evidence2),
      alsoDrifting(evidence2)
    ].filter((sentence2) => sentence2 !== "").join(" "),
    recommendation: recommendation5(evidence2),
    certainty: certainty3(evidence2)
  };
}
function drift(evidence2) {
  const metric = code(textIn(evidence2, "metric"));
  const other = code(textIn(evidence2, "improvingMetric"));
  return {
    title: `${metric} gets worse in ${amount(numberIn(evidence2, "drifting"))} of ${trials(evidence2)} while ${other} goes on improving`,
    message: `Behind its best step${where(evidence2)} ${metric} rises by ${percent(numberIn(evidence2, "rise"))} and ${other} still improves: the predictions become overconfident, not worse. That is a drift of calibration, not overfitting.`,
    recommendation: `Select checkpoints, and judge the length, by the metric that the model is for. If that is ${other}, name it in the policy file under \`metric\`; if it is ${metric}, regularise, or calibrate afterwards.`,
    certainty: `${fact} What would change this advice: ${other} getting worse too in a longer run.`
  };
}
function recommendation5(evidence2) {
  const varied = textsIn(evidence2, "regularizationVaried").map(code);
  const isLast = textIn(evidence2, "select") === "last";
  return [
    varied.length === 0 ? "Regularise first: weight decay, dropout, label smoothing or augmentation." : `Regularise first: ${varied.join(", ")} ${varied.length === 1 ? "was" : "were"} varied and ${varied.length === 1 ? "does" : "do"} not prevent it, so stronger values, dropout or augmentation come next.`,
    isLast ? `The final checkpoint is used by choice: it is ${percent(numberIn(evidence2, "rise"))} behind the best one, so select the best instead, or shorten the run.` : "Keep the length meanwhile and select the best checkpoint afterwards: with that the later steps cost time and no quality. A shorter run comes second."
  ].join(" ");
}
function recovery(evidence2) {
  const recovering = numberIn(evidence2, "recovering");
  if (!(recovering > 0)) return "";
  return `In ${amount(recovering)} of them the metric comes back by half of its rise or more before the end: epoch-wise double descent is possible, and the run may not be long enough to say.`;
}
function alsoDrifting(evidence2) {
  const drifting = numberIn(evidence2, "drifting");
  return drifting > 0 ? `In ${amount(drifting)} more it gets worse while ${code(textIn(evidence2, "improvingMetric"))} goes on improving: calibration, not counted as overfitting.` : "";
}
function certainty3(evidence2) {
  const open = numberIn(evidence2, "open");
  const few = numberIn(evidence2, "trials") < 3 ? ` ${trials(evidence2)} cannot show what is usual.` : "";
  const late = open > 0 ? ` ${amount(open)} of them went on for less than twice the steps to their best, so that a later recovery is not ruled out.` : " All went on for at least twice the steps to their best.";
  return `${fact}${few}${late} What would change this advice: the metric recovering in a run twice as long, or another validation set that does not show it.`;
}
var fact = "The rise is a fact, above evaluation noise; that regularisation comes before length is the Tuning Playbook\u2019s reading.";
function where(evidence2) {
  const fraction = numberIn(evidence2, "medianBestFraction");
  const steps = numberIn(evidence2, "maxTrainSteps");
  if (!Number.isFinite(fraction)) return "";
  return Number.isFinite(steps) ? ` (the median at ${percent(fraction)} of ${length(evidence2, "maxTrainSteps")})` : ` (the median at ${percent(fraction)} of the run)`;
}
function trials(evidence2) {
  const count4 = numberIn(evidence2, "trials");
  return `${amount(count4)} ${count4 === 1 ? "trial" : "trials"}`;
}

// src/words/en/page.ts
var page = {
  ruleHelp: ({ needs, claims }) => `It needs ${needs}.${claims.length === 0 ? "" : ` It rests on ${claims.join(", ")} of Longrun\u2019s list of claims, most of them from the Deep Learning Tuning Playbook.`}`,
  aboutRule: "What the rule looks at, and its numbers",
  truth: { true: "yes", false: "no" },
  evidence: "Evidence",
  evidenceColumns: ["Name", "Value"],
  suggestion: (path, line3) => `Suggested change of ${code(path)} at line ${line3}`,
  files: (count4) => `What was read: ${count4} ${count4 === 1 ? "file" : "files"}`,
  suppressed: (count4) => `Suppressed by the policy file: ${count4}`,
  histogram: ({ trials: trials2, early, late, median: median3 }) => `Best steps of ${trials2} trials: ${early} in the first 10 % of the run, ${late} in the last 25 %, the median at ${median3}.`,
  histogramAxis: "best step \xF7 max_train_steps",
  curves: ({ shown: shown3, trials: trials2, metric }) => `${code(metric)} over the run, ${shown3 === trials2 ? `all ${trials2} trials` : `${shown3} of ${trials2} trials`}, each with its best step.`,
  curvesAxis: (metric) => `${metric.length > 40 ? `${metric.slice(0, 39)}\u2026` : metric} over the run, best steps dotted`,
  scheduleCurve: ({ peak, final, length: length3, unit: unit3 }) => `Learning rate over ${length3} ${unit3}: peak ${peak}, ${final} at the end.`,
  learningRate: "learning rate",
  made: (version) => `Made by Longrun ${version}. The page loads nothing and runs nothing.`
};

// src/words/en/plan.ts
var plan = {
  columns: ["Round", "max_train_steps", "Of production", "Trials", "Keep", "Cost in steps", "Wall time"],
  title: (productionSteps, rounds) => `${rounds === 1 ? "One round" : `${rounds} rounds`} towards a production run of ${productionSteps} steps`,
  total: (cost, times2, hours) => `Together ${cost} steps, ${times2} production runs${hours === null ? "" : `, ${hours} of wall time`}.`,
  note(note) {
    switch (note) {
      case "rounds-overkill":
        return "More than three rounds are often overkill: one to three are usually the most practical.";
      case "first-fraction-low":
        return "The first round is shorter than a tenth of the production run: conclusions of such short runs hold less often.";
      case "first-fraction-very-low":
        return "The first round is shorter than 2 % of the production run: take its results as a smoke test, not as tuning.";
      case "too-few-for-learning-rate":
        return "Fewer than 10 trials in the first round: tune nothing but the base learning rate, or give it more compute.";
      case "too-few-for-optimizer":
        return "Fewer than 25 trials in the first round: tune the base learning rate and one more hyperparameter.";
      case "keeps-too-few":
        return "Ranks at a tenth of the length predict the final ones poorly: take at least three configurations to production length.";
      case "controls":
        return "From the second round on include the baseline as a control and one candidate from below the cut, to see how well ranks hold.";
      case "complete-schedules":
        return "Every trial needs a complete schedule of its own length, decay included; a longer run that is cut off is not a short run.";
    }
  },
  roundConfig: (round3, config) => `Round ${round3}, in ${config}:`,
  notExpressible: "this file\u2019s own keys cannot say it; see the recipe in docs/rules/decay-stretched.md"
};

// src/words/en/policy-change.ts
var policyChange = {
  heading: "What the changed policy file would change",
  introduction: (file, path) => ({
    added: `This change adds ${code(path)}. It counts once it is merged; this review is made without it.`,
    edited: `This change edits ${code(path)}. The new version counts once it is merged; this review is made under the one before.`,
    removed: `This change removes ${code(path)}. The defaults count once it is merged; this review is still made under the file.`
  })[file],
  unreadable: (mistakes) => `the changed policy file has ${mistakes === 1 ? "an error" : `${mistakes} errors`}: no review could be made once it is merged`,
  mistake: (path, { line: line3, message: message5 }) => `${code(`${path}:${line3}`)}: ${message5}`,
  broken: "Once this is merged, every later review stops with an error here",
  flips: ({ before }) => before ? "The findings of this review fail the check; under the new policy they would not" : "The findings of this review do not fail the check; under the new policy they would",
  silenced: (finding, by, reason, until) => ({
    "policy-ignore": `No longer shown: ${named(finding)}, ignored${reason === "" ? "" : ` with the reason ${code(reason)}`}${until === null ? "" : ` until ${code(until)}`}`,
    "rule-off": `No longer shown: ${named(finding)}, the rule ${code(finding.rule)} is off`,
    "judged-otherwise": `No longer found: ${named(finding)}, as ${code(finding.rule)} would be told to judge`
  })[by],
  appearing: (finding, severity) => `New, as ${{ error: "an error", warning: "a warning", note: "a note" }[severity]}: ${named(finding)}`,
  regraded: (finding, before, after) => `From ${before} to ${after}: ${named(finding)}`,
  revised: (finding) => `With other numbers: ${named(finding)}`,
  entry: ({ key: key2, before, after }) => {
    if (before === null) return `${code(key2)} is new: ${code(after ?? "")}`;
    return after === null ? `${code(key2)} is gone: ${code(before)}` : `${code(key2)}: ${code(before)} becomes ${code(after)}`;
  },
  noEffect: "None of it would change what this review says"
};
function named({ subject, title: title3 }) {
  return `${code(subject)}, \u201C${title3}\u201D`;
}

// src/words/en/problems.ts
function problem({ code: problemCode, values: values2 }) {
  return sentences2[problemCode](withoutCredentials(values2));
}
function withoutCredentials(values2) {
  const { key: key2 } = values2;
  if (typeof key2 !== "string") return values2;
  const shown3 = Object.entries(values2).map(([field2, value]) => [field2, (field2 === "value" || field2 === "text") && isCredential(key2, value) ? "***" : value]);
  return Object.fromEntries(shown3);
}
var notAResult = {
  "no-rows": "it has no rows",
  "no-metric-columns": "none of its columns is a metric with numbers in it, such as `val_loss`",
  "one-row-per-trial": "each row is a trial of its own, with its final values",
  "no-log-history": "it has no `log_history`",
  "another-format": "it does not begin as its name says, or its first record is damaged",
  "no-scalars": "it holds events, and none of them is a scalar such as a loss",
  "no-events": "the writer was opened, and nothing was logged",
  "no-history": "nothing was logged before the run ended",
  "no-trials": "its studies have no trials",
  "no-runs": "its experiments have no runs that were not deleted",
  "other-database": "its tables are those of no tool that is known here (Optuna and MLflow are)",
  "no-tables": "the database has no tables"
};
var leftOut = {
  "not-listed": " by the platform, which lists 3,000 at most",
  "too-many": " because a review reads no more",
  "too-many-candidates": " that may include a changed file, because a review looks for those no further"
};
var sentences2 = {
  "file-binary": () => "This is a binary file; it was not read.",
  "file-empty": () => "The file is empty.",
  "file-too-large": (values2) => `The file is too large to read (${size(values2)}); its values are not judged.`,
  "file-lfs-pointer": (values2) => `This is a Git LFS pointer, not the file itself${numbered(values2, "size", (bytes) => ` (of ${bytes} bytes)`)}; its content was not read.`,
  "file-symlink": () => "This is a symbolic link; links are not followed.",
  "file-submodule": () => "This is a submodule; its files belong to another repository and were not read.",
  "file-unreadable": (values2) => `The file could not be read${named2(values2, "reason", (reason) => `: ${reason}`)}.`,
  "file-not-utf8": () => "The file is not valid UTF-8; the bytes that are not were replaced.",
  "file-missing": (values2) => named2(values2, "included", (path) => `${path}, which this file includes, was not found.`) || "The file was not found.",
  "syntax-error": (values2) => `${syntax(values2)} What could be read around it was read.`,
  "conflict-markers": (values2) => `The file holds merge conflict markers${values2.repeated === true ? ", more than once" : ""}; what stands between them was not trusted.`,
  "duplicate-key": (values2) => `The key ${key(values2)} stands here again; the last value counts, as in the frameworks' own loaders.`,
  "alias-limit": (values2) => `The aliases of this file expand to more than ${number2(values2, "limit")} nodes; the rest was not read.`,
  "nesting-limit": (values2) => `The nesting is deeper than ${number2(values2, "limit")} levels; what lies deeper was not read.`,
  "unknown-tag": (values2) => `The tag ${name(values2, "tag")} was kept as text and not evaluated.`,
  "reserved-key": (values2) => `The key ${key(values2)} is a reserved name; it was dropped.`,
  truncated: (values2) => numbered(values2, "rows", (rows) => `The file was read up to ${rows} rows; the rest is not judged.`) || numbered(values2, "documents", (documents) => `The file was read up to ${documents} documents; the rest is not judged.`) || numberedFrom0(values2, "byte", (byte) => `The file ends in the middle of the record at byte ${byte}; what stands before that was read.`) || "The file ends in the middle of a value; what stands before that was read.",
  "record-damaged": (values2) => numberedFrom0(values2, "byte", (byte) => `The record at byte ${byte} does not match its checksum; what stands before it was read, the rest was not.`) || `${plural(values2, "records", "record", "records")} could not be decoded or held too much; what stands beside was read.`,
  "database-not-opened": (values2) => values2.reason === "node" ? "SQLite databases are read on Node 22 or newer; run Longrun there, or export the results as CSV (for Optuna: `study.trials_dataframe().to_csv(\u2026)`)." : `${named2(values2, "table", (table5) => `The table ${table5} of the database`) || "The database"} could not be read${named2(values2, "reason", (reason) => `: ${reason}`)}${values2.table === void 0 ? "" : "; what stands before that was read"}.`,
  "ragged-rows": (values2) => `${plural(values2, "rows", "row has", "rows have")} another number of cells than the header${numbered(values2, "columns", (columns) => ` (${columns} columns)`)}; missing cells count as empty.`,
  "not-finite": (values2) => `${name(values2, "name")} holds ${plural(values2, "values", "value that is", "values that are")} not finite.`,
  "yaml-string-number": (values2) => `${name(values2, "text")}${named2(values2, "key", (path) => ` of ${path}`)} is read as the number it looks like; PyYAML reads it as a string (a dot, as in \`5.0e-4\`, makes it a number everywhere).`,
  "value-not-understood": (values2) => `The value of ${key(values2)}, ${shown(values2.value)}, was not understood${named2(values2, "expected", (expected2) => `; expected: ${expected2}`)}.`,
  "unit-not-known": (values2) => `${key(values2)} does not say whether ${shown(values2.value)} counts steps or epochs; it is not judged.`,
  "quantity-open": (values2) => `${key(values2)} is left open (${shown(values2.value)}); what depends on it is not judged.`,
  "schedule-unknown": (values2) => `The schedule ${name(values2, "schedule")} is not known; its learning rates are not judged.`,
  "schedule-custom": (values2) => `${named2(values2, "schedule", (schedule3) => `The schedule ${schedule3}`) || "The schedule"} is the project's own code; its learning rates are not judged.`,
  "schedule-version": (values2) => `What ${key(values2)} means depends on the framework's version${named2(values2, "assumed", (version) => `; ${version} is assumed`)}.`,
  "keys-conflict": (values2) => `${named2(values2, "without", (other) => `${key(values2)} has no effect without ${other}`) || `${key(values2)} and ${name(values2, "with")} contradict each other`}${named2(values2, "meaning", (meaning2) => `; read as ${meaning2}`)}.`,
  "interpolation-open": (values2) => values2.value === "???" ? `${key(values2)} is to be given when the run is started (${shown(values2.value)}); what depends on it is not judged.` : `${key(values2)} refers to another value (${shown(values2.value)}) that is not known here; what depends on it is not judged.`,
  "include-outside": (values2) => `${name(values2, "included")}, which this file includes, is not a file of this repository; it was not read.`,
  "include-cycle": (values2) => `${name(values2, "included")} includes itself by way of this file; it was included once.`,
  "include-limit": (values2) => `More than ${number2(values2, "limit")} files make up this config; those beyond were not read, and what they say is not known here.`,
  "include-unreadable": (values2) => `${name(values2, "included")}, which this file includes, holds no keys and values; nothing of it was used.`,
  "primary-missing": () => "This file is an option for a Hydra config, and no config above it lists what it overrides; what that config says is not known here.",
  "config-part": (values2) => `This file is ${named2(values2, "group", (group) => `an option of the group ${group}`) || "a part"} of ${name(values2, "of")}${others(values2)}; it is judged where it is included.`,
  "included-by": (values2) => `${plural(values2, "count", "config includes", "configs include")} this file, so this change changes them too: ${names(values2, "configs")}${numbered(values2, "more", (more) => ` and ${more} more`)}.`,
  "repeated-final-evaluation": (values2) => `The evaluation at step ${number2(values2, "step")} repeats that of the best step, ${number2(values2, "best_step")}, which was loaded at the end; it is not counted.`,
  "duplicate-rows": (values2) => `${plural(values2, "rows", "row repeats", "rows repeat")} a step that was logged before; each step is counted once.`,
  "long-log": (values2) => `The log is long: what its columns mean was decided on its first ${number2(values2, "rows")} rows; all rows are counted.`,
  "several-runs": (values2) => `The file holds ${number2(values2, "runs")} runs; each is judged on its own.`,
  "reported-best-differs": (values2) => `The file reports a best of ${number2(values2, "reported")}${named2(values2, "metric", (metric) => ` for ${metric}`)}, which is not the best value in its log; the log counts.`,
  "no-step-column": () => "No column of steps or epochs was found, so these rows were not read as a run.",
  "no-evaluations": () => "The run logs no validation metric; its best step is not known.",
  "final-values-only": () => "The file holds what a run ended with, and no curve: where the best step was cannot be told from it.",
  "axis-counts-log-calls": (values2) => `${named2(values2, "key", (key2) => `The steps of this run are ${key2}, which counts`) || "The step numbers of this run count"} calls of the logger: no step, iteration or epoch was logged beside the metrics.`,
  "run-without-config": () => "The planned length of this run is not known: the file does not say it, and no config was found beside it.",
  "config-without-length": (values2) => `${named2(values2, "config", (path) => `The config ${path}`) || "The config"} does not say how long training is, in a unit that is understood.`,
  "not-a-result": (values2) => `The file holds no log of a run: ${notAResult[String(values2.reason)] ?? "it has no steps with metrics"}${exitCode(values2)}.`,
  "not-recognised": () => "The file was not recognised as a training config or as run results.",
  "listing-incomplete": (values2) => `Not all files were looked at${numbered(values2, "left", (left) => `: ${left} were left out`)}${leftOut[String(values2.why)] ?? ""}.`,
  "patch-missing": () => "The platform left out the diff of this file, so no comment can stand on its lines.",
  note: (values2) => named2(values2, "message", (message5) => message5) || "There is something to see here."
};
function key(values2) {
  return name(values2, "key");
}
function name(values2, field2) {
  return shown(values2[field2]);
}
function shown(value) {
  return value === void 0 ? "a value" : code(String(value));
}
function names(values2, field2) {
  return String(values2[field2] ?? "").split("\n").map((each) => code(each)).join(", ");
}
function others(values2) {
  return numbered(values2, "more", (more) => ` and ${more} ${more === "1" ? "other" : "others"}`);
}
function named2(values2, field2, sentence2) {
  const value = values2[field2];
  return value === void 0 || value === null || value === "" ? "" : sentence2(code(String(value)));
}
function numbered(values2, field2, sentence2) {
  const value = values2[field2];
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? sentence2(amount(value)) : "";
}
function numberedFrom0(values2, field2, sentence2) {
  const value = values2[field2];
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? sentence2(amount(value)) : "";
}
function exitCode(values2) {
  return typeof values2.exit_code === "number" ? ` (exit code ${values2.exit_code})` : "";
}
function number2(values2, field2) {
  const value = values2[field2];
  return typeof value === "number" ? amount(value) : "an unknown number of";
}
function plural(values2, field2, one, many) {
  const value = values2[field2];
  return typeof value === "number" ? `${amount(value)} ${value === 1 ? one : many}` : `Some ${many}`;
}
function size(values2) {
  const bytes = typeof values2.bytes === "number" ? values2.bytes : values2.size;
  const limit = typeof values2.limit === "number" ? `, the limit is ${amount(values2.limit)}` : "";
  return typeof bytes === "number" ? `${amount(bytes)} bytes${limit}` : "its size is not known";
}
function syntax(values2) {
  const lines = values2.lines;
  if (typeof lines === "number") return `${amount(lines)} ${lines === 1 ? "line is" : "lines are"} not valid.`;
  return `The syntax is broken${named2(values2, "message", (message5) => `: ${message5}`)}${named2(values2, "found", (found2) => `, found ${found2}`)}.`;
}

// src/words/en/publication.ts
var publication = {
  plan: (pull, headSha, account) => `On ${code(pull)} at ${code(headSha.slice(0, 7))}, written by ${code(account)}`,
  others: (accounts) => `Longrun\u2019s comments of ${accounts.map((account) => code(account)).join(", ")} stand there too and would stay: only comments of one\u2019s own account are touched`,
  comments: "Review comments",
  summary: "Summary comment",
  doing: {
    post: "new",
    update: "updated",
    keep: "kept as it is",
    answer: "reply",
    remove: "removed",
    newer: "kept, as a later run wrote it",
    none: "none"
  },
  noComments: "none",
  written: (what, url) => {
    const parts = [...commentParts(what), ...summaryParts(what)];
    if (parts.length === 0) return "Nothing was written: everything stands as it should";
    const sentence2 = parts.join(", ");
    return `${sentence2.charAt(0).toUpperCase()}${sentence2.slice(1)}${url === "" ? "" : `: ${url}`}`;
  },
  movedOn: "The pull request moved on while it was reviewed, and nothing was written about the commit before; run the command again.",
  tokenLacks: "On the command line it is the token in the environment that needs this permission."
};
function commentParts({ posted, answered, updated, removed: removed2 }) {
  return [
    posted === 0 ? "" : `posted 1 review with ${counted(posted, "comment")}`,
    answered === 0 ? "" : `replied in ${counted(answered, "thread")}`,
    updated === 0 ? "" : `updated ${counted(updated, "comment")}`,
    removed2 === 0 ? "" : `removed ${counted(removed2, "comment")}`
  ].filter((part) => part !== "");
}
function summaryParts({ summary }) {
  return summary === "unchanged" ? [] : [`${summary} the summary`];
}
function counted(count4, noun) {
  return `${count4} ${noun}${count4 === 1 ? "" : "s"}`;
}

// src/words/en/publish.ts
var publish = {
  fixed: (commit2) => `Fixed in ${commit2}: the review of that commit no longer finds this.`,
  ignored: (commit2) => `No longer reported as of ${commit2}: the policy file suppresses this finding.`,
  returned: (goneIn, commit2) => `~~Fixed in ${goneIn}.~~ Found again in ${commit2}.`,
  annotationsLeftOut: (count4) => `${count4} more ${count4 === 1 ? "finding" : "findings"} without an annotation here: all of them are counted above.`
};

// src/words/en/repeated-data.ts
var known = {
  run: " (by the steps of an epoch that the runs logged)",
  tokens: " (the tokens of the run over those of the corpus)"
};
var round = (value) => amount(Number(value.toPrecision(3)));
var repeatedData = {
  summary: "Language-model training repeats its text more often than repetition is worth as much as new text",
  finding: ({ evidence: evidence2 }) => {
    const epochs = round(numberIn(evidence2, "epochs"));
    const worth = round(numberIn(evidence2, "uniqueEpochsWorth"));
    const isTuning = textIn(evidence2, "training") === "fine-tuning";
    return {
      title: `${epochs} epochs of one text corpus are worth about ${worth} epochs of new text`,
      message: `The run of ${amount(numberIn(evidence2, "maxTrainSteps"))} ${unitWord(evidence2)} passes its data ${epochs} times${known[textIn(evidence2, "knownBy")] ?? ""}. Up to 4 epochs repeated text is nearly as good as new; then its value decays: these are worth ${percent(numberIn(evidence2, "worthShare"))} of as much new text, and one more epoch would add ${round(numberIn(evidence2, "nextEpochWorth"))}.`,
      recommendation: isTuning ? "Compare the validation loss after each epoch before the length is kept: fewer epochs may do, and more data is worth more than more epochs." : "Spend the steps on more data where there is some, or on a larger model; from about 40 epochs on repetition adds nothing.",
      certainty: isTuning ? "The number of epochs is a fact; the decay (R* = 15.4) was fitted to pretraining, and fine-tuning may repeat more or less. What would change this advice: a validation loss that still falls in the last epochs." : "The number of epochs is a fact; the decay (R* = 15.4) is a fit over several hundred models up to 9 billion parameters. What would change this advice: heavy regularisation, or a validation loss that still falls in the last epochs."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};

// src/words/en/forecast.ts
function forecast(about) {
  const { trial, metric, maxTrainSteps, unit: unit3, horizonFactor } = about;
  if (about.kind === "refused") {
    const end = maxTrainSteps === null ? "the end of a longer run" : `the end of a run of ${amount(maxTrainSteps)} ${unit3}`;
    return `${trial === null ? "" : `${code(trial)}: `}${end} is not forecast, because ${refusals[about.reason]}.`;
  }
  const length3 = `${amount(maxTrainSteps ?? Number.NaN)} ${unit3} (${times(horizonFactor ?? Number.NaN)} as long; ${rate2[about.schedule]})`;
  const values2 = `${code(metric ?? "")} ${significant(about.present, 4)} now, ${significant(about.value, 4)} then`;
  return `${code(trial ?? "")} carried on to ${length3}: ${values2}, ${interval(about.interval)}${bound(about)}.`;
}
function interval(found2) {
  if (found2 === null) return "no calibrated interval";
  const { level, low, high, runs, calibratedOn, workloads } = found2;
  const kind = workloads === null || workloads === "any" ? "" : `, class ${workloads}`;
  const whose = calibratedOn === "own-runs" ? `${amount(runs)} of this project's own finished runs` : `${amount(runs)} forecasts of public runs${kind}`;
  return `${percent(level)} interval ${significant(low, 4)} \u2013 ${significant(high, 4)} (calibrated on ${whose})`;
}
function bound({ gainAtMost }) {
  if (gainAtMost === null) return "";
  return gainAtMost > 0 ? `; by the slope of its tail at most ${percent(gainAtMost)} better, typically half of that` : "; the slope of its tail promises nothing";
}
function times(factor) {
  return `${significant(factor, 2)} times`;
}
var rate2 = {
  constant: "constant learning rate",
  stretched: "its schedule stretched to the new length",
  continued: "its schedule continued",
  "as-planned": "its schedule as planned"
};
var refusals = {
  "no-trial": "no trial has evaluations and reached a known length",
  "no-loss": "its metric has a ceiling and no validation loss is logged that could be carried on instead",
  "too-few-evaluations": "fewer than 12 evaluations are too few to fit a curve to",
  "horizon-too-far": "more than four times what has been run is farther than any curve is trusted",
  "tail-rises": "the loss rises in the last half by more than its noise",
  "loss-spike": "the loss spikes in the last fifth",
  "schedule-unknown": "neither a log nor a config tells the learning rate, so that a decay cannot be told from learning",
  "learning-rate-restarts": "the learning rate rises again inside the run",
  "batch-changes": "the batch size changes inside the run",
  "no-decay-seen": "its learning rate is still to decay and no run of the study shows what that decay is worth",
  "does-not-fit": "no curve fits what was logged"
};

// src/words/en/report.ts
var report = {
  verdict: { clear: "Clear", advice: "Advice", attention: "Attention", "nothing-to-judge": "Nothing to judge" },
  severity: { error: "error", warning: "warning", note: "note" },
  confidence: { high: "high confidence", medium: "medium confidence", low: "low confidence" },
  status: {
    complete: "complete",
    unfinished: "unfinished",
    "stopped-early": "stopped early",
    pruned: "pruned",
    diverged: "diverged",
    unknown: "status unknown"
  },
  censored: {
    unfinished: "unfinished",
    "stopped-early": "stopped early",
    pruned: "pruned",
    diverged: "diverged",
    "unknown-length": "length unknown",
    "no-evaluations": "no evaluations",
    "loss-not-falling": "training loss did not fall"
  },
  confirmation: {
    "decay-kept": "The decay keeps its length behind a longer peak, as the Tuning Playbook suggests",
    "taken-along": "The schedule was taken along with the length, as its recipe says"
  },
  kind: { config: "training config", run: "run results", "search-space": "search space", unknown: "not recognised" },
  chosenBy: {
    policy: "named in the policy file",
    config: "named in the config",
    run: "the run selected by it",
    name: "recognised by its name"
  },
  goal: { min: "lower is better", max: "higher is better" },
  label: {
    studies: "Studies",
    findings: "Findings",
    "other-findings": "Other findings",
    "best-steps": "Where the best steps lie",
    do: "Do",
    "how-sure": "How sure",
    schedules: "Schedules",
    forecasts: "Forecasts",
    abstentions: "Not judged, and why",
    notes: "Notes on files",
    suppressed: "Suppressed by the policy file",
    rule: "Rule",
    metric: "Metric",
    "not-known": "not known",
    severity: "Severity",
    "best-step": "best step",
    sweep: "learning-rate sweep"
  },
  studyColumns: {
    study: "Study",
    judged: "Trials judged",
    length: "`max_train_steps`",
    fractions: "Best fraction, median (range)",
    finding: "Finding",
    recommended: "Recommended `max_train_steps`"
  },
  trialColumns: ["Trial", "Planned", "Last step", "Status", "Best step", "Best fraction"],
  clear: (totals) => `${clear(totals)}${totals.suppressed === 0 ? "" : `; ${plural2(totals.suppressed, "finding")} suppressed by the policy file`}`,
  nothingRelevant: (place2) => place2 === "pull-request" ? "no training config or run results in this pull request" : "no training config or run results found here",
  nothingJudged: (totals) => {
    if (totals.abstentions > 0) return `${basis(totals)} read, no rule had enough to judge by`;
    return totals.studies > 0 ? `${basis(totals)} read; learning-rate sweeps are not judged by where their best steps lie` : `${basis(totals)} read; run results, or in a config how often it evaluates, would give the rules something to judge`;
  },
  totals: (totals) => [found(totals), basis(totals)].filter((part) => part !== "").join(" \xB7 "),
  andOthers: (others2) => `and ${plural2(others2, "other finding")}`,
  leftOut: (list, count4) => `${count4} more ${nouns[list][count4 === 1 ? 0 : 1]} left out for length`,
  moreStudies: (count4) => plural2(count4, "more study", "more studies"),
  judged: (judged, all) => judged === all ? String(judged) : `${judged} of ${all}`,
  notCounted: (count4, reasons2) => `not counted: ${count4} (${reasons2})`,
  medianRange: (median3, low, high) => low === high ? median3 : `${median3} (${low} \u2013 ${high})`,
  recommended: (value, low, high) => low === high ? value : `${value} (${low} \u2013 ${high})`,
  histogram: (judged) => `best step \xF7 max_train_steps, ${plural2(judged, "trial")}`,
  firstTenth: "first 10 %",
  lastQuarter: "last 25 %",
  resolution: (spacing2, share, coarse) => `resolution: one evaluation every ${spacing2.replace(/^1 (step|epoch)s$/, "$1")}, ${share} of the run${coarse ? ", too coarse to place a best step within the marks" : ""}`,
  resolutionUnknown: "resolution not known: fewer than two evaluations in a trial",
  restsOn: (claims, status) => `rests on ${claims.join(", ")} (${{ fact: "stated as fact", suspicion: "a suspicion", speculation: "a speculation" }[status]})`,
  severityAndConfidence: (severity, confidence) => `${severity}, ${confidence} confidence`,
  suppressed: ({ by, reason, until, endsInDays }) => {
    const why = by === "rule-off" ? "the policy file switches the rule off" : "ignored";
    const end = until === null ? "" : ` (until ${until}${endsInDays === null ? "" : `, ${inDays(endsInDays)}`})`;
    return `${why}${reason === "" ? "" : `: ${reason}`}${end}`;
  },
  expiredIgnore: ({ reason, until }) => `The policy file ignored this until ${until}, which has passed: ${reason.replace(/[.\s]+$/, "")}.`,
  couldNotJudge: (reason) => `could not judge: ${code(reason)}`,
  schedule,
  forecast,
  chart: {
    role: { before: "before", now: "with this change", recommended: "as recommended" },
    summary: ({ before, recommended: recommended3 }) => {
      if (!before) return "The learning rate with this change and as recommended";
      return recommended3 ? "The learning rate before, with this change, and as recommended" : "The learning rate before and with this change";
    },
    line: (role, family, length3) => `${role} (${family === null ? "" : `${code(family)}, `}${length3})`,
    counter: (unit3, power) => `${unit3 === "epochs" ? "epoch" : "update"}${power === "" ? "" : ` (unit: ${power})`}`,
    rate: (power) => `learning rate${power === "" ? "" : ` (unit: ${power})`}`,
    logRate: "log\u2081\u2080 of the learning rate",
    ends: "A run that is over is drawn at 0."
  },
  line: (line3) => `line ${line3}`,
  alsoOf: (names2, more) => `This line makes it so for ${names2.map((name3) => code(name3)).join(", ")}${more === 0 ? "" : ` and ${more} more`} too, which include this file; the numbers here are those of the config named first.`,
  reproduce: (version, headSha) => `Longrun ${version}${headSha === null ? "" : ` judged \`${headSha.slice(0, 7)}\``}. The same report on a checkout of it`
};
function schedule({ family, peak, final, warmup, horizon, runLength, unit: unit3, belowTenth }) {
  const end = horizon === null || runLength === null ? runLength === null ? "" : `${runLength} ${unit3}` : `decay ends at ${horizon} of ${runLength} ${unit3}`;
  const parts = [
    code(family),
    peak === null ? "" : `peak ${peak}`,
    warmup === null || warmup === "0" ? "" : `warmup over ${warmup} ${unit3}`,
    end,
    final === null ? "" : `last learning rate ${final}`,
    belowTenth === null ? "" : `${belowTenth} of the run below 10 % of the peak`
  ];
  return parts.filter((part) => part !== "").join(", ");
}
var nouns = {
  studies: ["study", "studies"],
  forecasts: ["forecast", "forecasts"],
  histograms: ["histogram", "histograms"],
  findings: ["finding", "findings"],
  abstentions: ["reason", "reasons"],
  notes: ["note", "notes"],
  suppressed: ["suppressed finding", "suppressed findings"],
  schedules: ["schedule", "schedules"],
  charts: ["chart", "charts"],
  trials: ["trial", "trials"],
  lines: ["line", "lines"],
  files: ["file", "files"],
  "policy-changes": ["effect of the changed policy file", "effects of the changed policy file"]
};
function plural2(count4, noun, nouns2 = `${noun}s`) {
  return `${count4} ${count4 === 1 ? noun : nouns2}`;
}
function found({ errors, warnings, notes, suppressed }) {
  const parts = [
    errors > 0 ? plural2(errors, "error") : "",
    warnings > 0 ? plural2(warnings, "warning") : "",
    notes > 0 ? plural2(notes, "note") : "",
    suppressed > 0 ? `${suppressed} suppressed` : ""
  ];
  return parts.filter((part) => part !== "").join(", ");
}
function clear(totals) {
  const nothing2 = totals.suppressed === 0 ? "nothing to change" : "nothing else to change";
  return totals.abstentions === 0 ? `${basis(totals)} judged, ${nothing2}` : `${basis(totals)} read, ${nothing2} in what could be judged; what could not is named below`;
}
function inDays(days) {
  return days <= 0 ? "today" : `in ${plural2(days, "day")}`;
}
function basis({ studies, judgedTrials, censoredTrials, configs, files }) {
  const trials2 = judgedTrials === 0 && censoredTrials > 0 ? `${plural2(censoredTrials, "trial")}, none counted` : `${plural2(judgedTrials, "trial")}${censoredTrials > 0 ? ` counted, ${censoredTrials} not` : ""}`;
  const parts = [studies > 0 ? `${plural2(studies, "study", "studies")} (${trials2})` : "", configs > 0 ? plural2(configs, "config") : ""];
  const named4 = parts.filter((part) => part !== "").join(", ");
  return named4 === "" ? plural2(files, "file") : named4;
}

// src/words/en/round-plan.ts
var roundPlan = {
  summary: "The rounds of a project spend most of it at production length, test too little before it, or are too many",
  finding: ({ evidence: evidence2 }) => {
    const reasons2 = textsIn(evidence2, "reasons");
    const [first = ""] = reasons2;
    const said2 = reasons2.flatMap((reason) => Object.hasOwn(saying, reason) ? saying[reason]?.(evidence2) ?? [] : []);
    return {
      title: said2[0]?.title ?? `The rounds of this project differ from a plan: ${code(first)}`,
      message: [table(evidence2), ...said2.map(({ message: message5 }) => message5)].join(" "),
      recommendation: [...said2.map(({ recommendation: recommendation7 }) => recommendation7), command(evidence2)].join(" "),
      certainty: `The counts are exact; the numbers of rounds and configurations are the Tuning Playbook\u2019s practice. ${flagIn(evidence2, "isProductionStated") ? "What would change this advice: production runs that take minutes." : "What would change this advice: `production-steps` in the policy file; without it the longest round is taken for the production length."}`
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};
var saying = {
  "most-at-production": (evidence2) => {
    const [at2, all] = ["configurationsAtProduction", "configurations"].map((name3) => numberIn(evidence2, name3));
    return {
      title: `${amount(at2 ?? 0)} of ${amount(all ?? 0)} configurations were tried at production length, ${length2(evidence2, "productionSteps")}`,
      message: "More, shorter experiments can tune better than the few that production length leaves time for.",
      recommendation: "Compare in a first round of about a tenth of the production length, and keep that length for the two or three models that may be launched."
    };
  },
  "untested-conclusion": (evidence2) => {
    const share = percent(numberIn(evidence2, "comparedSteps") / numberIn(evidence2, "productionSteps"));
    const fifth = amount(Math.ceil(numberIn(evidence2, "productionSteps") / 5));
    const compared2 = numberIn(evidence2, "comparedConfigurations");
    const kept = Math.min(compared2, Math.max(3, Math.ceil(compared2 / 3)));
    return {
      title: `What ${length2(evidence2, "comparedSteps")} showed (${share} of the production length) is used there by one configuration alone`,
      message: "Conclusions at a tenth of the length may fail at a fifth, let alone at all of it; in public studies the best of five at a tenth was the best at the end in 30 % of the cases, against 20 % by chance.",
      recommendation: `Run the runner-up at production length as well, or the best ${amount(kept)} of ${amount(compared2)} at ${fifth} ${unitWord(evidence2)}.`
    };
  },
  "wide-last-round": (evidence2) => ({
    title: `The last round compares ${amount(numberIn(evidence2, "configurationsAtProduction"))} configurations at ${length2(evidence2, "productionSteps")}`,
    message: "The last round is for very few long runs on good points.",
    recommendation: "Take at most ten to it, repeats with other seeds aside, and leave the choice among the rest to a shorter round."
  }),
  "many-rounds": (evidence2) => ({
    title: `The project has ${amount(numberIn(evidence2, "rounds"))} rounds of different length`,
    message: "One to three rounds are usually the most practical; more suit mature pipelines with very long and costly production runs, and are otherwise overkill.",
    recommendation: "Plan three rounds or fewer, or ignore the rule in the policy file with the reason for more."
  })
};
function length2(evidence2, name3) {
  return `${amount(numberIn(evidence2, name3))} ${unitWord(evidence2)}`;
}
function table(evidence2) {
  const counts2 = numbersIn(evidence2, "roundConfigurations");
  const steps = numbersIn(evidence2, "roundSteps");
  const parts = steps.slice(0, 6).map((one, index) => `${amount(counts2[index] ?? 0)} \xD7 ${amount(one)}`);
  const more = steps.length > 6 ? ` and ${steps.length - 6} more` : "";
  return `Configurations \xD7 ${unitWord(evidence2)}: ${parts.join(", ")}${more}.`;
}
var leastCompute = 4;
function command(evidence2) {
  const production = Math.round(numberIn(evidence2, "productionSteps"));
  const compute = Math.round(numberIn(evidence2, "computeSteps"));
  const complete = "Every round has a complete schedule of its own length.";
  if (unitWord(evidence2) !== "steps" || !Number.isFinite(production)) return complete;
  const plan2 = `longrun plan --production-steps ${production}`;
  return compute >= leastCompute * production ? `${code(`${plan2} --compute ${compute}`)} plans rounds for the compute that was spent. ${complete}` : `${code(plan2)} plans rounds. ${complete}`;
}

// src/words/en/run-differs-from-config.ts
var abstentions = {
  "units-unclear": "The run and its config seem to count their lengths or rates in different units, such as micro-batches and updates. A planned length in the result file, in the unit of its steps, would let the rule judge.",
  "rate-scaled": "The logged learning rate is the config\u2019s times its batch or its devices, as the linear scaling rule has it, so the two may well agree. The scaled rate in the config would let the rule judge.",
  "schedule-open": "The config leaves its schedule open, so that a logged learning rate below its peak says nothing. A named schedule, or the run\u2019s length in the result file, would let the rule judge."
};
var runDiffersFromConfig = {
  summary: "A run logged another length, peak or learning-rate schedule than its config states",
  finding: ({ evidence: evidence2 }) => {
    const config = code(textIn(evidence2, "config"));
    const differences = textsIn(evidence2, "differences");
    const number9 = (name3) => significant(numberIn(evidence2, name3), 4);
    const [runs, compared2] = ["runs", "comparedRuns"].map((name3) => numberIn(evidence2, name3));
    const unit3 = unitWord(evidence2);
    const parts = [];
    if (differences.includes("length"))
      parts.push(
        `The config asks for ${amount(numberIn(evidence2, "statedMaxTrainSteps"))} ${unit3}; the run was one of ${amount(numberIn(evidence2, "loggedMaxTrainSteps"))}.`
      );
    if (differences.includes("peak"))
      parts.push(
        `At the logged steps the config\u2019s learning rate reaches ${number9("statedPeakLearningRate")}; the run\u2019s reached ${number9("loggedPeakLearningRate")}.`
      );
    if (differences.includes("schedule"))
      parts.push(
        `The logged learning rates are not the config\u2019s ${code(textIn(evidence2, "statedFamily"))} schedule: at step ${amount(numberIn(evidence2, "worstAtStep"))} they are ${percent(numberIn(evidence2, "deviationOverPeak"))} of the peak away from it.`
      );
    const names2 = {
      length: "another length",
      peak: "another peak learning rate",
      schedule: "another learning-rate schedule"
    };
    const count4 = compared2 === 1 ? "The run" : `${amount(runs ?? 0)} of ${amount(compared2 ?? 0)} runs`;
    return {
      title: `${count4} had ${differences.map((name3) => names2[name3] ?? code(name3)).join(" and ")} than ${config} states`,
      message: `${compared2 === 1 ? "" : `In ${code(textIn(evidence2, "run"))}: `}${parts.join(" ")} Whoever repeats the run from this config gets another one, and what was learned from the results does not belong to it.`,
      recommendation: `Commit the config that the run was really made with, or repeat the run with ${config}. If a command line, a launcher or a resumed checkpoint overrode it, write that down beside the results.`,
      certainty: "The numbers are facts: off-by-one logs, skipped updates (1 % of the run) and differences below 5 % of the peak are not counted. That this config belongs to the run is found by its place or its values; what would change this advice: another config is the run\u2019s, which `config` in the policy file can say."
    };
  },
  abstention: ({ reason }) => abstentions[reason] ?? `The rule could not judge: ${code(reason)}.`
};

// src/words/en/schedule.ts
var schedule2 = {
  label: {
    family: "Family",
    peak: "Peak",
    final: "Last learning rate",
    warmup: "Warmup",
    horizon: "Horizon",
    run: "Run",
    mean: "Mean over peak",
    below: "Share of the run",
    "past-horizon": "Past the horizon",
    update: "update",
    epoch: "epoch",
    rate: "learning rate",
    against: "Against",
    change: "Change"
  },
  pastHorizon: {
    constant: "the learning rate stays where it is",
    zero: "the learning rate is 0",
    floor: "the learning rate stays at its floor",
    rises: "the learning rate rises again",
    repeats: "the schedule starts over",
    stops: "the framework stops with an error",
    none: "the schedule has no horizon"
  },
  open(quantity3, why) {
    const needs = `${code(why)} needs`;
    switch (quantity3) {
      case "steps":
        return `${needs} the length of the run in updates, which the config does not say; give it with ${code("--steps N")}.`;
      case "steps-per-epoch":
        return `${needs} the updates of an epoch, which the config does not say; give them with ${code("--steps-per-epoch N")}.`;
      case "world-size":
        return `${needs} the number of devices, which the config does not say; ${code("--steps N")} settles the length without it.`;
      case "tokens-per-step":
        return `${needs} the tokens of an update, which the config does not say; ${code("--steps N")} settles the length without them.`;
      case "learning-rate":
        return `${needs} the peak learning rate, which the config does not say.`;
      case "evaluations":
        return `${code(why)} follows the evaluations of a run; give their values with ${code("--evaluations 1.0,0.9,\u2026")}.`;
      case "custom":
        return `${code(why)} names a schedule whose definition is not known; nothing is guessed.`;
    }
  },
  length: (amount2, unit3) => `${amount2} ${unit3}`,
  shares: (half, tenth, hundredth) => `${half} below 50 % of the peak, ${tenth} below 10 %, ${hundredth} below 1 %`,
  change({ added, addedMeanOverPeak, shareBelowOldFinal }) {
    const mean = addedMeanOverPeak === null ? "" : ` at a mean of ${addedMeanOverPeak} of the peak`;
    return `${added}${mean}; ${shareBelowOldFinal} of the new run lies below the learning rate at which the old one ended`;
  },
  otherLength: (asked, own) => `The config says ${own}; ${asked} are looked at, under the schedule that the config asks for.`,
  severalConfigs: (shown3, others2) => `The file holds several configs; this is ${code(shown3)}. Others: ${others2.map(code).join(", ")}.`,
  logged({ family, peak, warmup, horizon, config }) {
    const parts = [
      peak === null ? "" : `peak ${peak}`,
      warmup === null ? "" : `warmup over ${warmup} steps`,
      horizon === null ? "" : `decay ends at ${horizon}`
    ];
    const shape = family === "unknown" ? "no schedule that is known explains it" : [code(family), ...parts.filter((part) => part !== "")].join(", ");
    return `Logged learning rate: ${shape}.${config === null ? "" : reconciled(config)}`;
  }
};
function reconciled({ explains, deviation, shift, worstAt }) {
  const off = shift === 0 ? "" : `, logged one update ${shift > 0 ? "ahead" : "late"}`;
  if (explains) return ` The schedule of its config explains it${off}.`;
  return ` The schedule of its config does not: they differ by up to ${deviation} of the peak, most at step ${worstAt}.`;
}

// src/words/en/short-horizon.ts
var how = {
  short: "in complete runs",
  unfinished: "in runs that stopped on the way, so that annealed and un-annealed runs were compared",
  "un-annealed": "under the schedule of a longer run, none of which was annealed"
};
var shortHorizon = {
  summary: "The peak learning rate was chosen in runs far shorter than the one that uses it, or from the beginnings of longer ones",
  finding: ({ evidence: evidence2 }) => {
    const unit3 = unitWord(evidence2);
    const [measured4, production] = ["measuredSteps", "maxTrainSteps"].map((name3) => `${amount(numberIn(evidence2, name3))} ${unit3}`);
    const [chosen, low, high] = ["learningRate", "lowLearningRate", "highLearningRate"].map((name3) => rate3(evidence2, name3));
    const reason = textIn(evidence2, "reason");
    return {
      title: `The peak learning rate ${chosen} was chosen at ${measured4}, ${percent(numberIn(evidence2, "share"))} of the ${production} it is used for`,
      message: `${code(textIn(evidence2, "study"))} compared learning rates in ${amount(numberIn(evidence2, "trials"))} trials, ${how[reason] ?? code(reason)}. Two effects pull in opposite directions: judged greedily or from prefixes, learning rates come out too small, by orders of magnitude at horizons of 100 steps; with a complete schedule at each length, the best peak gets smaller as the run gets longer.${doubts(evidence2)}`,
      recommendation: `Sweep the peak learning rate again with a complete schedule of ${production}, from ${low} to ${high}; where that is too dear, at a fifth of it. No formula takes the rate from one length to the other.`,
      certainty: "Where the rate was compared is a fact, and both effects are published; which of them is larger here is not known. What would change this advice: best learning rates at two lengths of this project."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};
function rate3(evidence2, name3) {
  const value = numberIn(evidence2, name3);
  return Number.isFinite(value) ? significant(value, 3) : "\u2013";
}
function doubts(evidence2) {
  const diverged = numberIn(evidence2, "divergedAbove");
  const batch = flagIn(evidence2, "isBatchChanged") ? " The batch changes along with the length, which moves the best learning rate by itself." : "";
  const cap = diverged > 0 ? ` ${amount(diverged)} ${diverged === 1 ? "run" : "runs"} with a higher learning rate diverged: the chosen one may be as high as stability allows.` : "";
  return batch + cap;
}

// src/words/en/stale-steps.ts
var classNames = {
  architecture: "the architecture",
  data: "the data",
  augmentation: "the augmentation",
  regularization: "the regularisation",
  batch: "the batch",
  optimizer: "the optimizer"
};
var staleSteps = {
  summary: "What the length was chosen for has changed since the last runs that could tell how long to train",
  finding: ({ evidence: evidence2 }) => {
    const classes2 = textsIn(evidence2, "classes").map((name3) => classNames[name3] ?? code(name3));
    const settings = textsIn(evidence2, "settings");
    const shown3 = settings.slice(0, 5).map(code).join(", ");
    const more = settings.length > 5 ? ` and ${settings.length - 5} more` : "";
    const steps = `${amount(numberIn(evidence2, "maxTrainSteps"))} ${unitWord(evidence2)}`;
    const runs = numberIn(evidence2, "runs");
    const best2 = numberIn(evidence2, "medianBestFraction");
    const where2 = Number.isFinite(best2) ? ` Their best steps lay at ${percent(best2)} of it in the middle.` : "";
    return {
      title: `${steps} were chosen before ${classes2.join(" and ")} changed`,
      message: `Changed: ${shown3}${more}. The ${amount(runs)} finished ${runs === 1 ? "run" : "runs"} of this length ${runs === 1 ? "was" : "were"} made with the config before the change.${where2} The best number of steps can change with the architecture and the data.`,
      recommendation: `Take ${steps} as a starting value: look at where the best steps of the first few runs with the new config lie before the length is kept for a study.`,
      certainty: "That the evidence is older than the change is a fact; whether the length still fits is open. What would change this advice: finished runs with the new config."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};

// src/words/en/steps-reducible.ts
var stepsReducible = {
  summary: "Better tuned runs reach the same target in fewer steps, so that the length may be reduced",
  finding: ({ evidence: evidence2 }) => {
    const unit3 = unitWord(evidence2);
    const count4 = (name3) => amount(numberIn(evidence2, name3));
    const settings = textsIn(evidence2, "settings").slice(0, 5).map(code).join(", ");
    return {
      title: `${count4("pairs")} pairs of runs reach the same ${code(textIn(evidence2, "metric"))} in ${percent(numberIn(evidence2, "medianRatio"))} of the ${unit3}`,
      message: `Changed: ${settings}. In runs with the same seeds the ${unit3} to one value of ${code(textIn(evidence2, "metric"))} fell to ${percent(numberIn(evidence2, "medianRatio"))} in the middle; at most ${percent(numberIn(evidence2, "highRatio"))} with 90 % confidence, the spacing of evaluations included. The new runs are within noise of their best after ${count4("withinNoiseSteps")} ${unit3}.`,
      recommendation: `Consider \`max_train_steps\` of ${count4("recommendedMaxTrainSteps")} in place of ${count4("maxTrainSteps")}, with the schedule's decay ending there; or keep the length and take the better result.`,
      certainty: `The ratio is measured on ${count4("pairs")} pairs. What would change this advice: a shorter run decays its learning rate sooner, so one control at the new length should come first; and a target that is short of what is wanted says little about the rest.`
    };
  },
  abstention: ({ reason, evidence: evidence2 }) => reason === "too-few-pairs" ? `${amount(numberIn(evidence2, "pairs"))} pairs of finished runs with the same seed could be compared before and after the change. ${amount(numberIn(evidence2, "needed"))} such pairs would let the rule judge.` : `The rule could not judge: ${code(reason)}.`
};

// src/words/en/sweep-assumptions.ts
var sweepAssumptions = {
  summary: "A learning-rate sweep breaks what its reading assumes: constant rates, nothing that regularises, one length, a clean training metric",
  finding: ({ evidence: evidence2 }) => {
    const broken2 = textsIn(evidence2, "broken");
    return {
      title: `${amount(broken2.length)} ${broken2.length === 1 ? "assumption" : "assumptions"} of the learning-rate sweep ${broken2.length === 1 ? "does" : "do"} not hold: ${broken2.map(shortly).join(", ")}`,
      message: [
        "The steps that the fastest rate needs to fit the training set are a first candidate for `max_train_steps` only where nothing else slows the fit.",
        ...broken2.map((assumption) => said(assumption, evidence2))
      ].join(" "),
      recommendation: broken2.length === 0 ? "Repair what is named." : broken2.map(fix).join(" "),
      certainty: "The settings are a fact, read from the runs and their configs; what the sweep assumes is the Tuning Playbook\u2019s. What would change this advice: a sweep that is to choose a learning rate and not a length."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};
function shortly(assumption) {
  return {
    "learning-rate-decays": "the rate decays",
    "augmentation-on": "augmentation is on",
    "regularization-on": "regularisation is on",
    "lengths-differ": "lengths differ",
    "train-metric-missing": "no training metric",
    "train-metric-not-clean": "the training metric is not clean",
    "label-noise": "labels are noisy"
  }[assumption] ?? "an assumption is broken";
}
function said(assumption, evidence2) {
  switch (assumption) {
    case "learning-rate-decays":
      return `The learning rate decays in ${amount(numberIn(evidence2, "decaying"))} of ${amount(numberIn(evidence2, "decayKnown"))} trials whose rate is known.`;
    case "augmentation-on":
      return `Augmentation is on: ${textsIn(evidence2, "augmentation").map(code).join(", ")}.`;
    case "regularization-on":
      return `Regularisation is on: ${textsIn(evidence2, "regularization").map(code).join(", ")}.`;
    case "lengths-differ":
      return `The trials were given different lengths (${listed(numbersIn(evidence2, "maxTrainSteps"))} ${textIn(evidence2, "unit") === "epochs" ? "epochs" : "steps"}): a rate that did not fit in fewer steps is not slower for it.`;
    case "train-metric-missing":
      return "No training metric is logged, so that no fit can be seen.";
    case "train-metric-not-clean":
      return `${code(textIn(evidence2, "trainMetric"))} is a running mean, or is measured with augmentation or dropout active: it may never reach a perfect fit.`;
    case "label-noise":
      return "Labels are noisy on purpose: fitting them perfectly means memorising the noise.";
    default:
      return "";
  }
}
function fix(assumption) {
  return {
    "learning-rate-decays": "Keep the rate constant after the warmup.",
    "augmentation-on": "Switch augmentation off for the sweep.",
    "regularization-on": "Switch regularisation off for the sweep, weight decay too; multiply the candidate afterwards when it comes back.",
    "lengths-differ": "Give all trials one length.",
    "train-metric-missing": "Log a training accuracy, error rate or loss.",
    "train-metric-not-clean": "Measure training accuracy in evaluation mode, on the plain training set.",
    "label-noise": "Sweep on clean labels."
  }[assumption] ?? "";
}

// src/words/en/sweep-boundary.ts
var sweepBoundary = {
  summary: "The fastest learning rate of a sweep lies on the edge of its range: widen it before believing the steps it needs",
  finding: ({ evidence: evidence2 }) => {
    const words3 = sentences3(evidence2);
    return { ...words3, message: `${words3.message}${declared(evidence2)}` };
  },
  abstention: ({ reason, evidence: evidence2 }) => sweepAbstention(reason, evidence2) ?? `The rule could not judge: ${code(reason)}.`
};
function declared(evidence2) {
  const [low, high] = [numberIn(evidence2, "declaredLow"), numberIn(evidence2, "declaredHigh")];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return "";
  return ` The search declares learning rates from ${rate(low)} to ${rate(high)}.`;
}
function sentences3(evidence2) {
  switch (textIn(evidence2, "place")) {
    case "lower-edge":
      return lowerEdge(evidence2);
    case "capped-by-stability":
      return capped2(evidence2);
    case "nobody-fits-upwards":
      return nobodyFits(evidence2);
    case "all-diverged":
      return allDiverged(evidence2);
    default:
      return upperEdge(evidence2);
  }
}
function upperEdge(evidence2) {
  const proportional = flagIn(evidence2, "isProportional") ? ` The steps to the first fit still fall in proportion to the learning rate (slope ${numberIn(evidence2, "slope").toFixed(2)} on logarithms, \u22121 is exact proportion): all rates are too small, and the true number is smaller by at least the factor that is not explored.` : "";
  return {
    title: `The fastest learning rate, ${best(evidence2)}, is the largest that was tried`,
    message: `${fitted(evidence2)} ${self}${proportional}`,
    recommendation: `Extend the sweep upwards, with ${suggested(evidence2)}, until at least one larger rate is slower or diverges. There is no candidate for \`max_train_steps\` before that.`,
    certainty: `${fact2} What would change this advice: a larger rate that is slower or diverges.`
  };
}
function lowerEdge(evidence2) {
  return {
    title: `The fastest learning rate, ${best(evidence2)}, is the smallest that was tried`,
    message: `${fitted(evidence2)} A smaller rate may be faster: the sweep does not show it.`,
    recommendation: `Extend the sweep downwards by a decade, with ${suggested(evidence2)}. There is no candidate for \`max_train_steps\` before that.`,
    certainty: `${fact2} What would change this advice: a smaller rate that is slower.`
  };
}
function capped2(evidence2) {
  return {
    title: `The fastest learning rate, ${best(evidence2)}, is capped by stability: the next larger one diverges`,
    message: `${fitted(evidence2)} ${rates(numbersIn(evidence2, "divergedLearningRates"))} diverged or stayed where ${numbersIn(evidence2, "divergedLearningRates").length === 1 ? "it" : "they"} began, so the optimum is where training breaks, not where it is fastest: with more stability a larger rate may need fewer steps.`,
    recommendation: `Try ${suggested(evidence2)}, and the rate that diverged again with a warmup of at most 10 % of the run, or with gradient clipping. Read the steps to the first fit as an upper bound until then.`,
    certainty: "That the neighbour diverges is a fact; that stability can be bought is a suspicion. What would change this advice: a stable larger rate that is slower."
  };
}
function nobodyFits(evidence2) {
  return {
    title: `No learning rate fits the training set, and the largest, ${best(evidence2)}, is the best`,
    message: `None of ${rates(numbersIn(evidence2, "learningRates"))} fits the training set within ${length(evidence2, "maxTrainSteps")}. The largest has the lowest training loss (${amount(numberIn(evidence2, "bestFinalTrainLoss"))}), and it still falls. ${self}`,
    recommendation: `Larger learning rates first: ${suggested(evidence2)}. If nobody fits then, double the length ${twiceTheLength(evidence2)}. There is no candidate for \`max_train_steps\` before that.`,
    certainty: `${fact2} What would change this advice: a larger rate whose training loss ends higher.`
  };
}
function allDiverged(evidence2) {
  return {
    title: `No learning rate of the sweep learns: ${rates(numbersIn(evidence2, "learningRates"))}`,
    message: "The training loss of every trial diverged or ended no lower than it began, so the range lies where training breaks.",
    recommendation: `Shift the range down by a decade, to ${suggested(evidence2)}. If nothing learns there either, look for a bug, or add a warmup and gradient clipping.`,
    certainty: `${fact2} What would change this advice: a trial whose training loss falls.`
  };
}
var fact2 = "Where the fastest rate lies is a fact about these trials; that no conclusion may be drawn at the edge is the Tuning Playbook\u2019s rule.";
var self = "When all rates are too small, a very large number of steps seems to be needed: an edge may not be believed.";
function fitted(evidence2) {
  const fits3 = numbersIn(evidence2, "fittedLearningRates");
  return `The training set is fitted at ${amount(fits3.length)} of ${amount(numbersIn(evidence2, "learningRates").length)} learning rates: ${fitsOf(fits3, numbersIn(evidence2, "fitSteps"))} ${textIn(evidence2, "unit") === "epochs" ? "epochs" : "steps"}.`;
}
function best(evidence2) {
  return rate(numberIn(evidence2, "bestLearningRate"));
}
function suggested(evidence2) {
  const values2 = numbersIn(evidence2, "suggestedLearningRates");
  return values2.length === 0 ? "a finer grid" : rates(values2);
}

// src/words/en/sweep-candidate.ts
var sweepCandidate = {
  summary: "A learning-rate sweep gives a first candidate for max_train_steps",
  finding: ({ evidence: evidence2, confidence }) => ({
    title: `First candidate for \`max_train_steps\`: ${length(evidence2, "recommendedMaxTrainSteps")}, at a learning rate of ${rate(numberIn(evidence2, "learningRate"))}`,
    message: message4(evidence2),
    recommendation: recommendation6(evidence2),
    certainty: certainty4(evidence2, confidence)
  }),
  abstention: ({ reason, evidence: evidence2 }) => ownAbstention2(reason, evidence2) ?? sweepAbstention(reason, evidence2) ?? `The rule could not judge: ${code(reason)}.`
};
function message4(evidence2) {
  const metric = code(textIn(evidence2, "fitMetric"));
  const fits3 = numbersIn(evidence2, "fittedLearningRates");
  const diverged = numbersIn(evidence2, "divergedLearningRates");
  const tied = numbersIn(evidence2, "tiedLearningRates");
  const place2 = textIn(evidence2, "place") === "capped-by-stability" ? "The next larger rate diverged: the optimum is capped by stability." : "Both neighbours of the fastest rate are slower: the optimum lies inside the range.";
  return [
    `The training set is fitted, by ${metric}, at ${amount(fits3.length)} of ${amount(numberIn(evidence2, "learningRates"))} learning rates: ${fitsOf(fits3, numbersIn(evidence2, "fitSteps"))} ${unit2(evidence2)}.`,
    `The fastest first fits after more than ${amount(numberIn(evidence2, "lowMaxTrainSteps"))} and at most ${length(evidence2, "highMaxTrainSteps")}.`,
    tied.length > 1 ? `${rates(tied)} cannot be told apart; the most steps and the smallest rate of them count.` : "",
    place2,
    diverged.length > 0 ? `${rates(diverged)} ${diverged.length === 1 ? "diverged" : "diverged or stayed where they began"}.` : ""
  ].filter((sentence2) => sentence2 !== "").join(" ");
}
function recommendation6(evidence2) {
  const back = textsIn(evidence2, "comesBack").map(code);
  const refined = numberIn(evidence2, "refinedLearningRate");
  return [
    `Start the next study with a \`max_train_steps\` of ${length(evidence2, "recommendedMaxTrainSteps")}, and let its best steps say where to go from there.`,
    back.length > 0 ? `${back.join(", ")} ${back.length === 1 ? "comes" : "come"} back after the sweep: multiply the candidate by the ratio of the steps to one target with and without, measured on a pair of runs; no formula gives it.` : "When augmentation or regularisation comes back, multiply it by the ratio of the steps to one target with and without, measured on a pair of runs; a batch smaller by a factor needs at most that factor more steps.",
    flagIn(evidence2, "isWorthRefining") ? `A finer grid (6 rates a decade)${Number.isFinite(refined) ? ` around ${rate(refined)}` : ` around ${rate(numberIn(evidence2, "learningRate"))}`} may find a faster one.` : ""
  ].filter((sentence2) => sentence2 !== "").join(" ");
}
function certainty4(evidence2, confidence) {
  const seeds = numberIn(evidence2, "seeds");
  const spread = numberIn(evidence2, "seedSpread");
  const broken2 = textsIn(evidence2, "broken").length;
  const why = [
    textIn(evidence2, "place") === "capped-by-stability" ? "the next larger rate diverged" : "",
    broken2 > 0 ? "assumptions of the sweep do not hold" : "",
    seeds < 2 ? "one seed at the fastest rate" : `${amount(seeds)} seeds at the fastest rate, ${percent(spread)} apart`
  ].filter((part) => part !== "");
  const level = { high: "High", medium: "Medium", low: "Low" }[confidence] ?? "Low";
  return [
    `When each rate first fits is a fact, to one evaluation; that it is where to start is the Tuning Playbook\u2019s rule, and a starting value only.`,
    `${level} confidence: ${why.join(", ")}.`,
    `The optimum is known to within a factor of ${amount(numberIn(evidence2, "rateResolution"))} in the learning rate.`,
    `What would change this advice: ${spread > 0.3 ? "more seeds at this rate, which lie far apart" : "a second seed at this rate whose first fit lies more than 30 % away"}, or a faster rate in a finer grid.`
  ].join(" ");
}
function ownAbstention2(reason, evidence2) {
  const best2 = numberIn(evidence2, "bestLearningRate");
  const fitting = amount(numberIn(evidence2, "fitting"));
  switch (reason) {
    case "nobody-fits":
      return `No learning rate fits the training set, and the one with the lowest training loss (${rate(best2)}) lies inside the range. Doubling the length ${twiceTheLength(evidence2)}, at most 3 times, would let the rule judge; if nobody fits then, the training set cannot be fitted at a constant rate, and training is probably compute-bound.`;
    case "optimum-on-edge":
      return "The fastest learning rate lies on the edge of the range, or no rate fits yet: no candidate before the range is wider, as `sweep-boundary` says.";
    case "neighbour-censored":
      return `A neighbour of the fastest learning rate (${rate(best2)}) did not run long enough to be compared. Running the neighbours for as many steps as the others would let the rule judge.`;
    case "too-few-fits":
      return `${fitting} of ${amount(numberIn(evidence2, "learningRates"))} learning rates fit the training set. ${amount(numberIn(evidence2, "needed"))} that do would let the rule judge: a finer grid around ${rate(best2)}, or more steps.`;
    case "too-few-values":
      return `A trial logs its training metric ${amount(numberIn(evidence2, "values"))} times, too few to place a first fit. ${amount(numberIn(evidence2, "needed"))} times would let the rule judge.`;
    case "assumptions-broken":
      return `${textsIn(evidence2, "broken").includes("label-noise") ? "With label noise a perfect fit means nothing" : "The learning rate decays, and a first fit is then a matter of the schedule"}, so the sweep gives no candidate. A sweep at constant rates on clean labels would let the rule judge.`;
    default:
      return null;
  }
}
function unit2(evidence2) {
  return textIn(evidence2, "unit") === "epochs" ? "epochs" : "steps";
}

// src/words/en/throughput-gain.ts
var throughputGain = {
  summary: "Steps became faster where compute is the limit: as many more of them take no longer than before",
  finding: ({ evidence: evidence2 }) => {
    const settings = textsIn(evidence2, "settings").slice(0, 5).map(code).join(", ");
    const times2 = (name3) => significant(numberIn(evidence2, name3), 3);
    const steps = (name3) => amount(numberIn(evidence2, name3));
    const gain2 = numberIn(evidence2, "expectedGain");
    const buys = gain2 > 0 ? ` If ${code(textIn(evidence2, "metric"))} goes on as in the last half of the old runs, the added steps are worth up to ${significant(gain2, 2)}.` : "";
    return {
      title: `Steps are ${times2("speedup")} times as fast: ${steps("equalTimeMaxTrainSteps")} of them take as long as ${steps("maxTrainSteps")} did`,
      message: `Changed: ${settings}. By ${code(textIn(evidence2, "quantity"))} a step of ${steps("oldRuns")} old and ${steps("newRuns")} new runs became ${times2("speedup")} times as fast, at least ${times2("lowSpeedup")} times. The old runs are compute-bound, and there speeding training up is as good as improving it.${buys}`,
      recommendation: `Spend the time on a longer run: \`max_train_steps\` of ${steps("equalTimeMaxTrainSteps")} (up to ${steps("highMaxTrainSteps")}), with the schedule's decay taken to the new length; or keep ${steps("maxTrainSteps")} and have each run sooner, for more trials.`,
      certainty: "The times were measured. That the added steps pay is taken from curves that still gain at their end. What would change this advice: other hardware or a shared machine on one side, or runs that are no longer limited by compute."
    };
  },
  abstention: ({ reason, evidence: evidence2 }) => reason === "regime-undetermined" ? `Steps became ${significant(numberIn(evidence2, "speedup"), 3)} times as fast, but whether the ${amount(numberIn(evidence2, "runs"))} old runs are limited by compute is not known, so what more steps would buy is not either. Three finished runs whose curves tell it (a decayed learning rate hides it), or \`regime: compute-bound\` in the policy file, would let the rule judge.` : `The rule could not judge: ${code(reason)}.`
};

// src/words/en/transfer-risk.ts
var classes = [
  ["veryLikely", "very likely to transfer"],
  ["likely", "likely, with many counterexamples"],
  ["might", "might"],
  ["unlikely", "unlikely"],
  ["unclassified", "not in the list"]
];
var transferRisk = {
  summary: "Values that a shorter study chose are used in a much longer run, and nothing has tested whether they hold",
  finding: ({ evidence: evidence2 }) => {
    const unit3 = unitWord(evidence2);
    const [short, long] = ["studySteps", "maxTrainSteps"].map((name3) => `${amount(numberIn(evidence2, name3))} ${unit3}`);
    const count4 = classes.reduce((sum2, [name3]) => sum2 + textsIn(evidence2, name3).length, 0);
    const [best2, other] = [textIn(evidence2, "best"), textIn(evidence2, "runnerUp")];
    const pair = best2 !== "" && other !== "" ? `${code(best2)} against ${code(other)}` : "the best configuration against its runner-up";
    return {
      title: `${amount(count4)} ${count4 === 1 ? "value" : "values"} chosen at ${short} ${count4 === 1 ? "is" : "are"} used at ${long}, ${amount(numberIn(evidence2, "ratio"))} times as long`,
      message: [`${code(textIn(evidence2, "study"))} compared ${amount(numberIn(evidence2, "trials"))} trials.`, ...classed(evidence2), stability(evidence2)].join(
        " "
      ),
      recommendation: `Run one control pair with the new length, each with a complete schedule of its own: ${pair}${values(evidence2)}. It settles the classes "likely" and "might"; an effect of more than two standard errors there overrides the class.${rung(evidence2)}`,
      certainty: "The classes are the suspicion of the Tuning Playbook\u2019s authors, in falling order, never a fact. What would change this advice: the control pair, or enough trials at both lengths to measure how ranks move."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};
function classed(evidence2) {
  const parts = classes.flatMap(([name3, words3]) => {
    const settings = textsIn(evidence2, name3);
    const more = settings.length > 4 ? ` and ${settings.length - 4} more` : "";
    return settings.length === 0 ? [] : [`${words3}: ${settings.slice(0, 4).map(code).join(", ")}${more}`];
  });
  const list = parts.length === 0 ? [] : [`Do its choices hold? ${parts.join("; ")}.`];
  const isWeak = flagIn(evidence2, "isRegularizationChosen");
  return isWeak ? [...list, "Regularisation is unlikely to help much where the training set cannot be fit."] : list;
}
function stability(evidence2) {
  const tau = numberIn(evidence2, "tau");
  if (Number.isFinite(tau)) {
    const [from, to] = ["tauSteps", "tauLongerSteps"].map((name3) => amount(numberIn(evidence2, name3)));
    return `In this repository ${amount(numberIn(evidence2, "tauTrials"))} trials ran at ${from} and at ${to}: Kendall\u2019s tau of their ranks is ${tau.toFixed(2)}.`;
  }
  const at2 = percent(numberIn(evidence2, "publicFraction"));
  const [constant, decaying] = ["publicTauConstant", "publicTauDecaying"].map((name3) => amount(numberIn(evidence2, name3)));
  return `Too few trials ran at two lengths here to measure how ranks move; in public studies Kendall\u2019s tau between ranks at ${at2} of a run and at its end was ${constant} with constant and ${decaying} with decaying learning rates.`;
}
function values(evidence2) {
  const [best2, other] = ["bestValue", "runnerUpValue"].map((name3) => numberIn(evidence2, name3));
  if (best2 === void 0 || other === void 0 || !Number.isFinite(best2) || !Number.isFinite(other)) return "";
  return ` (${code(textIn(evidence2, "metric"))} ${Number(best2.toPrecision(4))} and ${Number(other.toPrecision(4))} in the study)`;
}
function rung(evidence2) {
  if (!(numberIn(evidence2, "ratio") >= 10)) return "";
  const steps = amount(Math.ceil(numberIn(evidence2, "maxTrainSteps") / 5));
  return ` Conclusions at a tenth of the length may fail at a fifth already: ${amount(numberIn(evidence2, "keep"))} configurations at ${steps} ${unitWord(evidence2)} would show it for less.`;
}

// src/words/en/warmup-rescaled.ts
var warmupRescaled = {
  summary: "A warmup that is a share of the run silently changed with it, or takes more than a tenth of it",
  finding: ({ evidence: evidence2 }) => {
    const unit3 = unitWord(evidence2);
    const [oldWarmup, warmup, oldRun, run, longest] = ["oldWarmupSteps", "warmupSteps", "oldRunSteps", "runSteps", "longestWarmupSteps"].map(
      (name3) => amount(numberIn(evidence2, name3))
    );
    const key2 = textIn(evidence2, "key");
    const set = key2 === "" ? "" : `, in this file ${code(`${key2}: ${String(numberIn(evidence2, "keeping"))}`)}`;
    if (textIn(evidence2, "reason") === "too-long") {
      return {
        title: `The warmup takes ${percent(numberIn(evidence2, "shareOfRun"))} of the run: ${warmup} of ${run} ${unit3}`,
        message: `It was ${oldWarmup} of ${oldRun} ${unit3}. A warmup of more than a tenth of the run leaves too little of it at the learning rate that was tuned; from 5 % on a longer run is worth considering.`,
        recommendation: `Shorten the warmup to at most ${longest} ${unit3}, or lengthen the run.`,
        certainty: "The numbers are exact. That a warmup should stay within 10 % of the run is the Tuning Playbook\u2019s advice. What would change it: training diverges with a shorter one."
      };
    }
    return {
      title: `The warmup goes from ${oldWarmup} to ${warmup} ${unit3}, because it is a share of the run`,
      message: `The run goes from ${oldRun} to ${run} ${unit3}, and nobody changed the warmup. How long a warmup has to be is a matter of stability early in training, not of the length of the run.`,
      recommendation: numberIn(evidence2, "oldWarmupSteps") > numberIn(evidence2, "longestWarmupSteps") ? `Take ${longest} ${unit3}, a tenth of the run${set}: the ${oldWarmup} that were tuned would be more.` : `Keep the ${oldWarmup} ${unit3} that were tuned${set}, or state the warmup in ${unit3}.`,
      certainty: "The numbers are exact. That warmup lengths are very likely to transfer unchanged to longer runs is the Tuning Playbook\u2019s suspicion. What would change this advice: the longer run is unstable at the start with the shorter warmup."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};

// src/words/en/workload-regime.ts
var workloadRegime = {
  summary: "What limits this workload: compute, the data, or neither, by vote of the best trials",
  finding: ({ evidence: evidence2 }) => ({
    title: isPolicy(evidence2) ? `${votes(evidence2)} contradict the policy file: ${regimeName(textIn(evidence2, "regime"))}` : `${regimeTitle(textIn(evidence2, "regime"))}, by ${votes(evidence2)}`,
    message: [measured(evidence2), meaning(textIn(evidence2, "regime"))].join(" "),
    recommendation: isPolicy(evidence2) ? `Look at what \`regime: ${policyName(evidence2)}\` in the policy file rests on, or take it out: every other rule follows it.` : advice(textIn(evidence2, "regime")),
    certainty: `The slopes are facts about these trials, that they tell the regime is a suspicion. What would change this advice: ${change2(textIn(evidence2, "regime"))}; \`regime\` in the policy file settles it.`
  }),
  abstention: ({ reason, evidence: evidence2 }) => ownAbstention3(reason, evidence2) ?? lengthAbstention(reason, evidence2) ?? `The rule could not judge: ${code(reason)}.`
};
function isPolicy(evidence2) {
  return ["compute-bound", "not-compute-bound"].includes(textIn(evidence2, "policyRegime"));
}
function policyName(evidence2) {
  return textIn(evidence2, "policyRegime") === "compute-bound" ? "compute-bound" : "not-compute-bound";
}
function votes(evidence2) {
  return `${amount(numberIn(evidence2, "votes"))} of ${amount(numberIn(evidence2, "voters"))} of the best trials`;
}
function regimeName(regime) {
  return {
    "compute-bound": "compute-bound",
    saturated: "not compute-bound, the training set is fitted and the metric is flat",
    overfitting: "not compute-bound, overfitting",
    "not-compute-bound": "not compute-bound",
    "learning-rate-starved": "starved by a learning rate that fell too far",
    "optimisation-limited": "limited by optimisation or capacity"
  }[regime] ?? "undetermined";
}
function regimeTitle(regime) {
  const name3 = regimeName(regime);
  return `${name3.slice(0, 1).toUpperCase()}${name3.slice(1)}`;
}
function measured(evidence2) {
  const metric = code(textIn(evidence2, "metric"));
  const gain2 = numberIn(evidence2, "gainPerDoubling");
  const train = numberIn(evidence2, "trainGainPerDoubling");
  const end = numberIn(evidence2, "finalLearningRateOverPeak");
  const fitted2 = numberIn(evidence2, "fitted");
  const parts = [
    Number.isFinite(gain2) ? `${metric} gains ${percent(gain2)} per doubling of the steps (above ${percent(numberIn(evidence2, "materiality"))} is material)` : "",
    Number.isFinite(train) ? `the training loss ${percent(train)}` : "",
    `the training set is fitted in ${amount(fitted2)} of ${amount(numberIn(evidence2, "votes"))}`,
    Number.isFinite(end) ? `the learning rate ends at ${percent(end)} of its peak` : ""
  ];
  return `Before the learning rate fell below half its peak: ${parts.filter((part) => part !== "").join(", ")}.`;
}
function meaning(regime) {
  return {
    "compute-bound": "Training is limited by how long it may take: longer, or faster, gives better models.",
    saturated: "More training of this kind lowers the training loss a little and the metric not at all.",
    overfitting: "More training of this kind makes the metric worse.",
    "learning-rate-starved": "A flat curve under such a rate says nothing about the data, the capacity or the length.",
    "optimisation-limited": "The training loss is flat at a rate that is still large and the training set is not fitted: more steps alone change little."
  }[regime] ?? "What limits it stays open.";
}
function advice(regime) {
  return {
    "compute-bound": "Train as long as production can afford, and count a faster step as a longer run; but not only: better learning rates, architecture and data improve the model at any length, and most tuning can run at a tenth of the final length.",
    saturated: "Enough is enough: regularise or use more data rather than more steps, and let the best steps say what length would do.",
    "learning-rate-starved": "Judge the length after the schedule: run one trial whose decay ends with the run, and not before.",
    "optimisation-limited": "Look at the learning rate, its decay and the size of the model before the length."
  }[regime] ?? "Leave the length as it is.";
}
function change2(regime) {
  return regime === "compute-bound" ? "a longer run whose training loss does not fall" : regime === "saturated" || regime === "overfitting" ? "a longer run that is better" : "a trial at a constant rate that goes on improving";
}
function ownAbstention3(reason, evidence2) {
  switch (reason) {
    case "too-few-trials":
      return `${amount(numberIn(evidence2, "feasible"))} of ${amount(numberIn(evidence2, "trials"))} trials can vote on what limits this workload. ${amount(numberIn(evidence2, "needed"))} would let the rule judge.`;
    case "tail-too-short":
      return "The best trials have fewer than 10 evaluations in the second half of the run, too few to tell whether they still improve: what limits this workload is undetermined. Evaluations at least 20 times a run would let the rule judge.";
    case "decay-covers-tail":
      return "The learning rate fell below half its peak so early that the second half of the run shows the decay and not the workload: what limits it is undetermined. One trial at a constant rate would let the rule judge.";
    case "no-training-curve":
      return "The best trials log no training loss to set beside the metric: what limits this workload is undetermined. A logged training loss would let the rule judge.";
    case "schedule-unknown":
      return "The training loss is flat and the learning rate is not known, so a starved run cannot be told from one at its limit. A logged learning rate, or a config, would let the rule judge.";
    case "unclear":
      return "The best trials do not agree on what limits this workload, or their losses are too noisy to say: undetermined. More trials, or `regime` in the policy file, would let the rule judge.";
    default:
      return null;
  }
}

// src/words/en/index.ts
var english = {
  language: "en",
  rules: {
    "best-step-early": bestStepEarly,
    "best-step-late": bestStepLate,
    "budget-cut": budgetCut,
    "checkpoint-selection": checkpointSelection,
    "decay-stretched": decayStretched,
    "early-instability": earlyInstability,
    "gradient-variance": gradientVariance,
    "horizon-mismatch": horizonMismatch,
    "longer-was-worse": longerWasWorse,
    "max-steps-tuned": maxStepsTuned,
    overfitting,
    "sweep-assumptions": sweepAssumptions,
    "sweep-boundary": sweepBoundary,
    "sweep-candidate": sweepCandidate,
    "warmup-rescaled": warmupRescaled,
    "workload-regime": workloadRegime,
    "round-plan": roundPlan,
    "short-horizon": shortHorizon,
    "transfer-risk": transferRisk,
    "repeated-data": repeatedData,
    "run-differs-from-config": runDiffersFromConfig,
    "stale-steps": staleSteps,
    "steps-reducible": stepsReducible,
    "throughput-gain": throughputGain
  },
  problem,
  answers,
  plan,
  init,
  policyChange,
  publication,
  publish,
  page,
  report,
  schedule: schedule2
};

// src/words/languages.ts
function wordsOf(language) {
  if (language === "en") return { words: english, missing: null };
  return { words: english, missing: `There are no sentences in the language \`${language}\` in this version; the report is in English.` };
}

// src/publish/check-run.ts
import { createHash } from "node:crypto";

// src/github/usable.ts
function usable(shape, data2, what) {
  const parsed2 = shape.safeParse(data2);
  if (parsed2.success) return parsed2.data;
  const [issue] = parsed2.error.issues;
  throw new UnusableAnswer(
    `${what} came ${issue === void 0 || issue.path.length === 0 ? "in another shape" : `without a usable \`${issue.path.join(".")}\``}`
  );
}

// src/publish/check-run.ts
var batchSize = 50;
var maxSends = 3;
var CheckRun = lazy(
  () => object({
    id: number(),
    status: string().nullish().catch(null),
    external_id: string().nullish(),
    conclusion: _enum(["success", "neutral", "failure"]).nullish().catch(null),
    output: object({ title: string().nullish(), summary: string().nullish(), annotations_count: number().catch(0) })
  })
);
var CheckRuns = lazy(() => object({ check_runs: array(unknown()) }));
var levels = { error: "failure", warning: "warning", notice: "notice" };
async function publishCheckRun(publication2, given) {
  const wish = { ...given, annotations: given.annotations.filter(({ path, startLine }) => path !== null && startLine !== null) };
  const writing2 = { publication: publication2, wish, own: identityOf(publication2, wish) };
  try {
    return await write(writing2);
  } catch (error) {
    const what = failureOf(error);
    if (what.kind === "bug") throw error;
    return { kind: isDenied(what) ? "denied" : "failed", why: describeFailure(what, `write the check run ${wish.name}`, "checks: write") };
  }
}
async function write(writing2) {
  const { publication: publication2, wish, own } = writing2;
  const standing = await find(publication2, wish.name, own);
  if (standing === null) return create(writing2);
  if (standing.identity.isLater) {
    publication2.log(`The check run ${wish.name} was written by a later run and stays as it is.`);
    return { kind: "unchanged" };
  }
  const isContinued = standing.identity.content === own.content && standing.run.output.annotations_count <= wish.annotations.length;
  return isContinued ? bringUpToDate(writing2, standing.run) : create(writing2);
}
function identityOf({ target, run }, { annotations }) {
  const content = createHash("sha256").update(JSON.stringify(annotations.map(toApi))).digest("base64url").slice(0, 12);
  return { prefix: `longrun:${target.number ?? "commit"}`, run: run.run, attempt: run.attempt, content };
}
function externalId({ prefix, run, attempt: attempt2, content }) {
  return `${prefix}:${run}:${attempt2}:${content}`;
}
async function listedChecks({ client, target }, name3) {
  const { data: data2 } = await client.octokit.rest.checks.listForRef({
    owner: target.repository.owner,
    repo: target.repository.name,
    ref: target.headSha,
    check_name: name3,
    filter: "all",
    per_page: 100
  });
  const runs = usable(CheckRuns, data2, "the list of check runs").check_runs.flatMap((entry) => {
    const run = CheckRun.safeParse(entry);
    return run.success && (run.data.external_id ?? "").startsWith("longrun:") ? [run.data] : [];
  });
  return runs.sort((a, b) => b.id - a.id);
}
async function find(publication2, name3, own) {
  const [run] = await listedChecks(publication2, name3);
  const identity2 = run === void 0 ? null : readIdentity(run.external_id ?? "", own);
  return run === void 0 || identity2 === null ? null : { run, identity: identity2 };
}
function readIdentity(text2, own) {
  if (!text2.startsWith(`${own.prefix}:`)) return null;
  const [run, attempt2, content] = text2.slice(own.prefix.length + 1).split(":");
  const [runNumber, attemptNumber] = [Number(run), Number(attempt2)];
  if (content === void 0 || !Number.isInteger(runNumber) || !Number.isInteger(attemptNumber)) return null;
  return { content, isLater: runNumber > own.run || runNumber === own.run && attemptNumber > own.attempt };
}
function contentOf({ publication: publication2, wish, own }) {
  const { target, run, serverUrl } = publication2;
  const { owner, name: name3 } = target.repository;
  return {
    external_id: externalId(own),
    status: "completed",
    conclusion: wish.conclusion,
    ...run.run === 0 ? {} : { details_url: `${serverUrl}/${owner}/${name3}/actions/runs/${run.run}` },
    output: { title: wish.title, summary: wish.summary }
  };
}
async function bringUpToDate(writing2, { id: id22, conclusion, output }) {
  const { wish } = writing2;
  const count4 = output.annotations_count;
  const isSame3 = output.title === wish.title && output.summary === wish.summary && conclusion === wish.conclusion;
  if (!isSame3) await patch(writing2, { id: id22, from: count4, to: count4 });
  await append(writing2, id22, count4);
  return { kind: isSame3 && count4 === wish.annotations.length ? "unchanged" : "written" };
}
async function create(writing2) {
  const { id: id22, count: count4 } = await createAtAll(writing2);
  await append(writing2, id22, count4);
  await giveWay(writing2, id22);
  return { kind: "written" };
}
async function createAtAll(writing2) {
  const { annotations } = writing2.wish;
  const first = annotations.slice(0, batchSize).map(toApi);
  try {
    return await createWith(writing2, first);
  } catch (error) {
    if (failureOf(error).kind !== "refused" || first.length === 0) throw error;
    sayRefused(writing2, error);
    return { ...await createWith(writing2, []), count: annotations.length };
  }
}
async function giveWay({ publication: publication2, wish, own }, id22) {
  const { client, target } = publication2;
  const later = (await listedChecks(publication2, wish.name)).find((run) => readIdentity(run.external_id ?? "", own)?.isLater === true);
  const { title: title3, summary } = later?.output ?? {};
  if (later === void 0 || !later.conclusion || !title3 || !summary) return;
  const { conclusion, external_id } = later;
  const where2 = { owner: target.repository.owner, repo: target.repository.name, check_run_id: id22 };
  await client.octokit.rest.checks.update({ ...where2, status: "completed", conclusion, ...external_id ? { external_id } : {}, output: { title: title3, summary } });
}
async function createWith(writing2, annotations) {
  const { publication: publication2, wish, own } = writing2;
  const { client, target } = publication2;
  const content = contentOf(writing2);
  const where2 = { owner: target.repository.owner, repo: target.repository.name, name: wish.name, head_sha: target.headSha };
  for (let sends = 1; ; sends++) {
    try {
      const { data: data2 } = await client.octokit.rest.checks.create({ ...where2, ...content, output: { ...content.output, annotations: [...annotations] } });
      return { id: data2.id, count: annotations.length };
    } catch (error) {
      if (failureOf(error).kind !== "unclear" || sends === maxSends) throw error;
      const landed = (await listedChecks(publication2, wish.name)).find((run) => run.external_id === externalId(own));
      if (landed !== void 0) return { id: landed.id, count: landed.output.annotations_count };
    }
  }
}
async function append(writing2, id22, from) {
  const { annotations } = writing2.wish;
  try {
    for (let start = from; start < annotations.length; start += batchSize) {
      await patch(writing2, { id: id22, from: start, to: Math.min(start + batchSize, annotations.length) });
    }
  } catch (error) {
    if (failureOf(error).kind !== "refused") throw error;
    sayRefused(writing2, error);
  }
}
function sayRefused({ publication: publication2, wish }, error) {
  publication2.log(`GitHub did not take all annotations of the check run ${wish.name} (${failureOf(error).message}); its summary has the findings.`);
}
async function patch(writing2, { id: id22, from, to }) {
  const { client, target } = writing2.publication;
  const where2 = { owner: target.repository.owner, repo: target.repository.name, check_run_id: id22 };
  const content = contentOf(writing2);
  const annotations = writing2.wish.annotations.slice(from, to).map(toApi);
  const output = annotations.length === 0 ? content.output : { ...content.output, annotations };
  for (let sends = 1; ; sends++) {
    try {
      await client.octokit.rest.checks.update({ ...where2, ...content, output });
      return;
    } catch (error) {
      if (failureOf(error).kind !== "unclear" || sends === maxSends) throw error;
      const now = CheckRun.safeParse((await client.octokit.rest.checks.get(where2)).data);
      if (annotations.length > 0 && now.success && now.data.output.annotations_count >= to) return;
    }
  }
}
function toApi({ level, title: title3, message: message5, path, startLine, endLine }) {
  const start = startLine ?? 1;
  return { path: path ?? "", start_line: start, end_line: endLine ?? start, annotation_level: levels[level], title: title3.slice(0, 255), message: message5 };
}
function isDenied({ kind }) {
  return kind === "forbidden" || kind === "not-found" || kind === "unauthorized";
}

// src/github/conversation.ts
var maxPages = 20;
var repliesPerThread = 50;
var Author = object({ __typename: string(), login: string() }).nullable();
var Comment = object({ databaseId: number().nullable(), body: string(), author: Author }).nullable();
var Page = object({ hasNextPage: boolean(), endCursor: string().nullable() });
var Threads = object({
  pageInfo: Page,
  nodes: array(
    object({
      path: string(),
      line: number().nullable(),
      startLine: number().nullable(),
      isOutdated: boolean(),
      isResolved: boolean(),
      opening: object({ nodes: array(Comment) }),
      latest: object({ totalCount: number(), nodes: array(Comment) })
    }).nullable()
  )
});
var Comments = object({ pageInfo: Page, nodes: array(Comment) });
var Answer = object({
  viewer: object({ login: string() }),
  repository: object({ pullRequest: object({ headRefOid: string(), comments: Comments, reviewThreads: Threads }) })
});
var query = `query ($owner: String!, $name: String!, $number: Int!, $afterComment: String, $afterThread: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $afterComment) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId body author { __typename login } }
      }
      reviewThreads(first: 100, after: $afterThread) {
        pageInfo { hasNextPage endCursor }
        nodes {
          path line startLine isOutdated isResolved
          opening: comments(first: 1) { nodes { databaseId body author { __typename login } } }
          latest: comments(last: ${repliesPerThread}) { totalCount nodes { databaseId body author { __typename login } } }
        }
      }
    }
  }
}`;
async function readConversation(client, pull) {
  const comments = /* @__PURE__ */ new Map();
  const threads = /* @__PURE__ */ new Map();
  let afterComment = null;
  let afterThread = null;
  for (let page3 = 1; ; page3++) {
    const variables = { owner: pull.repository.owner, name: pull.repository.name, number: pull.number, afterComment, afterThread };
    const answer5 = await client.query(Answer, query, variables);
    const found2 = answer5.repository.pullRequest;
    for (const node of found2.comments.nodes) {
      const comment = toComment(node);
      if (comment !== null) comments.set(comment.id, comment);
    }
    for (const node of found2.reviewThreads.nodes) {
      const thread = toThread(node);
      if (thread !== null) threads.set(thread.first.id, thread);
    }
    const more = found2.comments.pageInfo.hasNextPage || found2.reviewThreads.pageInfo.hasNextPage;
    if (!more || page3 === maxPages) {
      return {
        viewer: viewerAccount(answer5.viewer.login),
        headSha: found2.headRefOid,
        comments: [...comments.values()].sort((a, b) => a.id - b.id),
        threads: [...threads.values()].sort((a, b) => a.first.id - b.first.id)
      };
    }
    afterComment = found2.comments.pageInfo.endCursor ?? afterComment;
    afterThread = found2.reviewThreads.pageInfo.endCursor ?? afterThread;
  }
}
function isOwn(author, viewer) {
  return author !== null && author.login === viewer.login && author.isBot === viewer.isBot;
}
function viewerAccount(login) {
  return { login: login.replace(/\[bot\]$/, ""), isBot: login.endsWith("[bot]") };
}
function toComment(node) {
  if (node === void 0 || node === null || node.databaseId === null) return null;
  const author = node.author === null ? null : { login: node.author.login.replace(/\[bot\]$/, ""), isBot: node.author.__typename === "Bot" };
  return { id: node.databaseId, author, body: node.body };
}
function toThread(node) {
  const first = toComment(node?.opening.nodes[0]);
  if (node === null || first === null) return null;
  const replies = node.latest.nodes.map(toComment).flatMap((comment) => comment === null || comment.id === first.id ? [] : [comment]);
  const lines = node.isOutdated || node.line === null ? null : { start: node.startLine ?? node.line, end: node.line };
  return { first, replies, isCut: node.latest.totalCount > replies.length + 1, path: node.path, lines, isResolved: node.isResolved };
}

// src/github/hunks.ts
var header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;
function parseHunks(patch2) {
  const hunks = [];
  for (const line3 of patch2.split("\n")) {
    const match = header.exec(line3);
    if (match !== null) {
      const first = Number(match[1]) + (match[2] === "0" ? 1 : 0);
      hunks.push({ start: first, end: first - 1, added: [] });
      continue;
    }
    const hunk = hunks.at(-1);
    if (hunk === void 0) continue;
    if (line3.startsWith("+")) hunk.added.push(++hunk.end);
    else if (line3.startsWith(" ")) hunk.end++;
  }
  return hunks;
}
function hunkOf(hunks, startLine, endLine) {
  return hunks.find((hunk) => hunk.start <= startLine && startLine <= endLine && endLine <= hunk.end) ?? null;
}

// src/publish/marker.ts
import { createHash as createHash2 } from "node:crypto";
var maxPosted = 30;
var Marker = object({
  schema: literal(1),
  kind: _enum(["finding", "summary", "fixed", "returned", "answer"]),
  /** The finding's short fingerprint; of a summary that of all findings together. */
  fp: string().max(100),
  /** The head that was reviewed. */
  sha: string().regex(/^[0-9a-f]{1,64}$/),
  run: int().nonnegative(),
  attempt: int().nonnegative(),
  /** Which of several reviews of one pull request wrote it, as `instanceKey` shortens it; empty for the only one. */
  instance: string().max(40).default(""),
  /** In a summary: the findings whose comments were posted, so that one that a person deletes is not posted again. */
  posted: array(string().max(40)).max(maxPosted).default([])
});
var pattern = /<!-- longrun:v1 ([A-Za-z0-9_-]{1,2000}) -->\s*$/;
function shortFingerprint(fingerprint) {
  return createHash2("sha256").update(fingerprint).digest("base64url").slice(0, 22);
}
function instanceKey(instance) {
  return instance === "" ? "" : shortFingerprint(instance).slice(0, 12);
}
function postedKeys(fingerprints2) {
  return [...new Set([...fingerprints2].map(postedKey))].sort().slice(0, maxPosted);
}
function postedKey(fingerprint) {
  return fingerprint.slice(0, 12);
}
function withMarker(body, { instance = "", posted = [], ...marker }) {
  const written3 = { ...marker, ...instance === "" ? {} : { instance }, ...posted.length === 0 ? {} : { posted } };
  return `${body.trimEnd()}

<!-- longrun:v1 ${Buffer.from(JSON.stringify(written3)).toString("base64url")} -->`;
}
function readMarker(body) {
  const encoded = pattern.exec(body)?.[1];
  if (encoded === void 0) return null;
  try {
    const parsed2 = Marker.safeParse(JSON.parse(Buffer.from(encoded, "base64url").toString("utf8")));
    return parsed2.success ? parsed2.data : null;
  } catch {
    return null;
  }
}
function withoutMarker(body) {
  return body.replace(pattern, "").replaceAll("\r\n", "\n").trimEnd();
}
function isNewer(other, own, presentHead) {
  if (other.sha !== own.sha) return other.sha === presentHead;
  return other.run !== own.run ? other.run > own.run : other.attempt > own.attempt;
}

// src/publish/publication.ts
var writePermission = "pull-requests: write";
var maxSends2 = 3;
function markerOf({ target, run, instance }, kind, fp) {
  return { schema: 1, kind, fp, sha: target.headSha, run: run.run, attempt: run.attempt, instance: instanceKey(instance), posted: [] };
}
async function sendOnce(publication2, send, landed) {
  for (let sends = 1; ; sends++) {
    try {
      await send();
      return;
    } catch (error) {
      if (failureOf(error).kind !== "unclear" || sends === maxSends2) throw error;
      if (landed(await readConversation(publication2.client, publication2.target))) return;
    }
  }
}
function outcomeOf(error, doing) {
  const what = failureOf(error);
  if (what.kind === "bug") throw error;
  if (what.kind === "forbidden" && /\block(?:ed)?\b/i.test(what.message))
    return { kind: "denied", why: `The conversation is locked: GitHub did not let Longrun ${doing}.` };
  const why = describeFailure(what, doing, writePermission);
  return { kind: what.kind === "forbidden" || what.kind === "not-found" || what.kind === "unauthorized" ? "denied" : "failed", why };
}

// src/publish/own.ts
function ownThreads(writer2, { threads, viewer, headSha }) {
  const self2 = markerOf(writer2, "finding", "");
  return threads.flatMap((thread) => {
    const first = ownComment(writer2, thread.first, viewer);
    if (first === null || first.marker.kind !== "finding" && !isStatus(first.marker)) return [];
    const replies = thread.replies.map((reply) => ownComment(writer2, reply, viewer));
    const statuses = replies.flatMap((reply) => reply !== null && isStatus(reply.marker) ? [reply] : []);
    const isAnswered2 = statuses.length < thread.replies.length || thread.isCut;
    return [{ thread, marker: first.marker, statuses, isAnswered: isAnswered2, isNewer: isNewer(first.marker, self2, headSha) }];
  });
}
function ownSummaries(writer2, { comments, viewer }) {
  return comments.flatMap((comment) => {
    const own = ownComment(writer2, comment, viewer);
    return own?.marker.kind === "summary" ? [own] : [];
  });
}
function ownAnswers(writer2, to, { comments, viewer }) {
  return comments.flatMap((comment) => {
    const own = ownComment(writer2, comment, viewer);
    return own?.marker.kind === "answer" && own.marker.fp === to ? [own] : [];
  });
}
function ownComment(writer2, comment, viewer) {
  const marker = isOwn(comment.author, viewer) ? readMarker(comment.body) : null;
  return marker !== null && marker.instance === instanceKey(writer2.instance) ? { comment, marker } : null;
}
function isStatus({ kind }) {
  return kind === "fixed" || kind === "returned";
}

// src/publish/review-plan.ts
function planReview(writer2, conversation, given, posted) {
  const wish = shortened(given);
  const own = ownThreads(writer2, conversation);
  const kept = keptThreads(own, wish);
  const ranked2 = [...wish.comments].sort((a, b) => b.rank - a.rank);
  const deleted2 = [...wish.live].filter((fingerprint) => posted.has(postedKey(fingerprint)) && !kept.has(fingerprint));
  const fresh = ranked2.filter(({ fingerprint }) => !kept.has(fingerprint) && !deleted2.includes(fingerprint));
  const touched = own.filter((one) => !one.thread.isResolved && !one.isNewer);
  return {
    create: firstOfEach(fresh.flatMap((comment) => place(comment, wish.files))).slice(0, Math.max(0, wish.inline - kept.size - deleted2.length)),
    update: [
      ...ranked2.flatMap((comment) => refresh(comment, kept.get(comment.fingerprint))),
      ...touched.flatMap((one) => wish.live.has(one.marker.fp) ? takeBack(writer2, one, wish) : [])
    ],
    answer: touched.flatMap((one) => wish.live.has(one.marker.fp) ? [] : answer(writer2, one, wish)),
    remove: touched.flatMap((one) => removed(one, kept)),
    keep: [...kept].map(([fingerprint, { thread }]) => ({ id: thread.first.id, fingerprint }))
  };
}
function shortened(wish) {
  const shortSet = (fingerprints2) => new Set([...fingerprints2].map(shortFingerprint));
  const comments = wish.comments.map((comment) => ({ ...comment, fingerprint: shortFingerprint(comment.fingerprint) }));
  return { ...wish, comments, live: shortSet(wish.live), ignored: shortSet(wish.ignored) };
}
function keptThreads(own, wish) {
  const kept = /* @__PURE__ */ new Map();
  const weight = ({ thread, isAnswered: isAnswered2 }) => 2 * Number(thread.isResolved) + Number(isAnswered2);
  for (const one of [...own].sort((a, b) => weight(b) - weight(a))) {
    const { fp } = one.marker;
    if (wish.inline > 0 && wish.live.has(fp) && !isStatus(one.marker) && !kept.has(fp)) kept.set(fp, one);
  }
  return kept;
}
function place(comment, files) {
  const hunks = files.find((file) => file.path === comment.path && file.status !== "removed")?.hunks ?? [];
  const { fingerprint, path, startLine, endLine } = comment;
  if (hunkOf(hunks, startLine, endLine) !== null) return [{ fingerprint, path, startLine, endLine, body: comment.body }];
  const shown3 = [endLine, startLine].find((line3) => hunkOf(hunks, line3, line3) !== null);
  return shown3 === void 0 ? [] : [{ fingerprint, path, startLine: shown3, endLine: shown3, body: comment.bodyWithoutSuggestion }];
}
function refresh(comment, kept) {
  if (kept === void 0 || kept.isNewer || kept.thread.isResolved) return [];
  const { first, lines } = kept.thread;
  const fits3 = lines !== null && lines.start === comment.startLine && lines.end === comment.endLine;
  const body = fits3 ? comment.body : comment.bodyWithoutSuggestion;
  return withoutMarker(first.body) === withoutMarker(body) ? [] : [{ id: first.id, kind: "finding", fingerprint: comment.fingerprint, body }];
}
function takeBack({ target }, { statuses }, { replies }) {
  const last2 = statuses.at(-1);
  if (last2?.marker.kind !== "fixed") return [];
  const { fp, sha } = last2.marker;
  return [{ id: last2.comment.id, kind: "returned", fingerprint: fp, body: replies.returned(sha, target.headSha) }];
}
function answer({ target }, { thread, marker, statuses, isAnswered: isAnswered2 }, { replies, ignored }) {
  const last2 = statuses.at(-1);
  if (!isAnswered2 || isStatus(marker) || last2?.marker.kind === "fixed" || last2 === void 0 && thread.isCut) return [];
  const body = ignored.has(marker.fp) ? replies.ignored(target.headSha) : replies.fixed(target.headSha);
  return [{ id: thread.first.id, fingerprint: marker.fp, body }];
}
function removed(one, kept) {
  const said2 = one.statuses.map(({ comment }) => comment.id);
  if (one.isAnswered || kept.get(one.marker.fp) === one) return repeated(one);
  return [...said2, one.thread.first.id];
}
function repeated({ statuses }) {
  return statuses.filter(({ marker }, index) => marker.kind === "fixed" && statuses[index - 1]?.marker.kind === "fixed").map(({ comment }) => comment.id);
}
function firstOfEach(comments) {
  return [...new Map([...comments].reverse().map((comment) => [comment.fingerprint, comment])).values()].reverse();
}

// src/publish/summary-plan.ts
function planSummary(writer2, conversation, wish, review) {
  const own = ownSummaries(writer2, conversation);
  const [kept, ...duplicates] = own;
  const fingerprint = shortFingerprint([...review.live].sort().join("\n"));
  const marker = { ...markerOf(writer2, "summary", fingerprint), posted: [...nowPosted(writer2, conversation, review)] };
  const newer = own.find((one) => isNewer(one.marker, marker, conversation.headSha));
  const base = { id: kept?.comment.id ?? null, body: wish.body, marker, isWanted: wish.when === "create", remove: duplicates.map(({ comment }) => comment.id) };
  if (newer !== void 0) return { ...base, kind: "newer", id: newer.comment.id, body: withoutMarker(newer.comment.body), remove: [] };
  if (wish.when === "remove") return { ...base, kind: kept === void 0 ? "none" : "remove", remove: own.map(({ comment }) => comment.id) };
  if (kept === void 0) return { ...base, kind: wish.when === "create" ? "create" : "none" };
  const isSame3 = withoutMarker(kept.comment.body) === withoutMarker(wish.body) && sameKeys(kept.marker.posted, marker.posted);
  return { ...base, kind: isSame3 ? "unchanged" : "update" };
}
function rememberedPosts(writer2, conversation) {
  return new Set(ownSummaries(writer2, conversation).flatMap(({ marker }) => marker.posted));
}
function nowPosted(writer2, conversation, { live, inline }) {
  if (inline === 0) return [];
  const alive = new Set([...live].map((fingerprint) => postedKey(shortFingerprint(fingerprint))));
  const standing = ownThreads(writer2, conversation).flatMap(({ marker }) => isStatus(marker) ? [] : [postedKey(marker.fp)]);
  return postedKeys([...standing, ...rememberedPosts(writer2, conversation)].filter((key2) => alive.has(key2)));
}
function sameKeys(a, b) {
  return a.length === b.length && a.every((key2) => b.includes(key2));
}

// src/publish/plan.ts
var nothing = { create: [], update: [], answer: [], remove: [], keep: [] };
function planPublication(writer2, conversation, wish) {
  const summary = planSummary(writer2, conversation, wish.summary, wish.review);
  if (summary.kind === "newer") return { review: nothing, summary };
  return { review: planReview(writer2, conversation, wish.review, rememberedPosts(writer2, conversation)), summary };
}

// src/publish/review.ts
var maxSingles = 5;
async function publishReview(publication2, plan2) {
  const steps = [
    () => remove(publication2, plan2.remove),
    () => update(publication2, plan2.update),
    () => answer2(publication2, plan2.answer),
    () => post(publication2, plan2.create)
  ];
  let result = { kind: "unchanged" };
  for (const step of steps) {
    const outcome = await attempt(step);
    if (outcome.kind === "denied" || outcome.kind === "outdated") return outcome;
    if (result.kind !== "failed" && outcome.kind !== "unchanged") result = outcome;
  }
  return result;
}
async function attempt(step) {
  try {
    return await step();
  } catch (error) {
    return outcomeOf(error, "write review comments");
  }
}
function outcomeFor(written3) {
  return { kind: written3.length > 0 ? "written" : "unchanged" };
}
async function post(publication2, comments) {
  if (comments.length === 0) return { kind: "unchanged" };
  try {
    await postBatch(publication2, comments);
    return { kind: "written" };
  } catch (error) {
    if (failureOf(error).status !== 422) throw error;
    const { headSha } = await readConversation(publication2.client, publication2.target);
    if (headSha !== publication2.target.headSha) return { kind: "outdated" };
    return postSingly(publication2, comments, error);
  }
}
async function postBatch(publication2, comments) {
  const { client, target } = publication2;
  const send = () => client.octokit.rest.pulls.createReview({
    owner: target.repository.owner,
    repo: target.repository.name,
    pull_number: target.number,
    commit_id: target.headSha,
    event: "COMMENT",
    body: "",
    comments: comments.map((comment) => toApi2(publication2, comment))
  });
  await sendOnce(publication2, send, (now) => comments.every(({ fingerprint }) => stands(publication2, now, fingerprint)));
}
async function postSingly(publication2, comments, refusal) {
  let posted = 0;
  let last2 = refusal;
  for (const comment of comments.length === 1 ? [] : comments.slice(0, maxSingles)) {
    try {
      await postBatch(publication2, [comment]);
      posted++;
    } catch (error) {
      if (failureOf(error).status !== 422) throw error;
      last2 = error;
    }
  }
  const refused = comments.length - posted;
  if (refused > 0) publication2.log(`GitHub took ${posted} of ${comments.length} review comments (${failureOf(last2).message}); the summary has them all.`);
  return { kind: posted > 0 ? "written" : "unchanged" };
}
function toApi2(publication2, { path, startLine, endLine, body, fingerprint }) {
  const marked = withMarker(body, markerOf(publication2, "finding", fingerprint));
  const place2 = { path, line: endLine, side: "RIGHT", body: marked };
  return startLine < endLine ? { ...place2, start_line: startLine, start_side: "RIGHT" } : place2;
}
async function update(publication2, updates) {
  const { client, target } = publication2;
  for (const { id: id22, kind, fingerprint, body } of updates) {
    const marked = withMarker(body, markerOf(publication2, kind, fingerprint));
    const send = () => client.octokit.rest.pulls.updateReviewComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id22, body: marked });
    await ignoringGone(
      publication2,
      id22,
      () => sendOnce(publication2, send, (now) => commentsOf(now).some((comment) => comment.id === id22 && comment.body === marked))
    );
  }
  return outcomeFor(updates);
}
async function answer2(publication2, answers2) {
  const { client, target } = publication2;
  for (const { id: id22, fingerprint, body } of answers2) {
    const marker = markerOf(publication2, "fixed", fingerprint);
    const send = () => client.octokit.rest.pulls.createReplyForReviewComment({
      owner: target.repository.owner,
      repo: target.repository.name,
      pull_number: target.number,
      comment_id: id22,
      body: withMarker(body, marker)
    });
    const isSaid = ({ thread, statuses }) => thread.first.id === id22 && statuses.some((status) => status.marker.kind === "fixed" && status.marker.sha === marker.sha);
    await ignoringGone(publication2, id22, () => sendOnce(publication2, send, (now) => ownThreads(publication2, now).some(isSaid)));
  }
  return outcomeFor(answers2);
}
async function remove(publication2, ids) {
  const { client, target } = publication2;
  for (const id22 of ids) {
    const now = await readConversation(client, target);
    if (now.headSha !== target.headSha) return { kind: "outdated" };
    if (isAnswered(publication2, now, id22)) continue;
    const send = () => client.octokit.rest.pulls.deleteReviewComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id22 });
    await ignoringGone(publication2, id22, () => sendOnce(publication2, send, (now2) => !commentsOf(now2).some((comment) => comment.id === id22)));
  }
  return outcomeFor(ids);
}
function isAnswered(publication2, now, id22) {
  return ownThreads(publication2, now).some((one) => one.thread.first.id === id22 && one.isAnswered);
}
async function ignoringGone(publication2, id22, write3) {
  try {
    await write3();
  } catch (error) {
    if (failureOf(error).status !== 404) throw error;
    const now = await readConversation(publication2.client, publication2.target);
    if (commentsOf(now).some((comment) => comment.id === id22)) throw error;
  }
}
function stands(publication2, conversation, fingerprint) {
  return ownThreads(publication2, conversation).some(({ marker }) => marker.kind === "finding" && marker.fp === fingerprint);
}
function commentsOf({ threads }) {
  return threads.flatMap(({ first, replies }) => [first, ...replies]);
}

// src/publish/delete-comments.ts
async function deleteComments(publication2, ids) {
  const { client, target } = publication2;
  for (const id22 of ids) {
    try {
      const send = () => client.octokit.rest.issues.deleteComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id22 });
      await sendOnce(publication2, send, (now) => !now.comments.some((comment) => comment.id === id22));
    } catch (error) {
      if (failureOf(error).status !== 404) throw error;
    }
  }
}

// src/publish/summary-comment.ts
async function publishSummary(publication2, plan2) {
  try {
    const isWritten = await write2(publication2, plan2);
    await deleteComments(publication2, plan2.remove);
    return { kind: isWritten || plan2.remove.length > 0 ? "written" : "unchanged" };
  } catch (error) {
    return outcomeOf(error, "write the summary comment");
  }
}
async function write2(publication2, { kind, id: id22, body, marker, isWanted }) {
  if (kind === "newer") publication2.log("The summary comment was written by a later run and stays as it is.");
  if (kind === "create") await create2(publication2, body, marker);
  else if (kind !== "update" || id22 === null) return false;
  else if (!await isEdited(publication2, id22, withMarker(body, marker))) {
    if (!isWanted) return false;
    await create2(publication2, body, marker);
  }
  return true;
}
async function isEdited(publication2, id22, body) {
  try {
    await edit(publication2, id22, body);
    return true;
  } catch (error) {
    if (failureOf(error).status !== 404) throw error;
    return false;
  }
}
async function create2(publication2, body, marker) {
  const { client, target } = publication2;
  const send = () => client.octokit.rest.issues.createComment({
    owner: target.repository.owner,
    repo: target.repository.name,
    issue_number: target.number,
    body: withMarker(body, marker)
  });
  await sendOnce(publication2, send, (now) => ownSummaries(publication2, now).some((summary) => isFrom(summary, marker)));
  await converge(publication2, body, marker);
}
async function converge(publication2, body, marker) {
  const now = await readConversation(publication2.client, publication2.target);
  const [kept, ...later] = ownSummaries(publication2, now);
  const mine = later.filter((summary) => isFrom(summary, marker));
  if (kept === void 0 || mine.length === 0) return;
  if (!isFrom(kept, marker) && !isNewer(kept.marker, marker, now.headSha)) await edit(publication2, kept.comment.id, withMarker(body, marker));
  await deleteComments(
    publication2,
    mine.map(({ comment }) => comment.id)
  );
}
async function edit(publication2, id22, body) {
  const { client, target } = publication2;
  const send = () => client.octokit.rest.issues.updateComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id22, body });
  await sendOnce(publication2, send, (now) => now.headSha !== target.headSha || now.comments.some((comment) => comment.id === id22 && comment.body === body));
}
function isFrom({ marker }, other) {
  return marker.sha === other.sha && marker.run === other.run && marker.attempt === other.attempt;
}

// src/publish/pull-request.ts
async function publishToPull(publication2, wish) {
  const before = await read(publication2);
  if ("outcome" in before) return both(before.outcome);
  const plan2 = planPublication(publication2, before.conversation, wish);
  const review = await publishReview(publication2, { ...plan2.review, remove: [] });
  if (review.kind === "denied" || review.kind === "outdated") return both(review);
  if (review.kind === "unchanged" && plan2.review.remove.length === 0) return { review, summary: await publishSummary(publication2, plan2.summary) };
  const after = await read(publication2);
  if ("outcome" in after) return { review, summary: after.outcome };
  const settled2 = planPublication(publication2, after.conversation, wish);
  const summary = await publishSummary(publication2, settled2.summary);
  const isForgotten = summary.kind === "written" || summary.kind === "unchanged";
  return { review: isForgotten ? await settle(publication2, wish, { review, plan: settled2.review }) : review, summary };
}
async function settle(publication2, wish, { review, plan: plan2 }) {
  if (review.kind === "failed") return review;
  const outcome = await publishReview(publication2, { ...plan2, create: [] });
  if (outcome.kind === "unchanged") return review;
  const last2 = plan2.remove.length > 0 && outcome.kind === "written" ? await read(publication2) : null;
  if (last2 === null || "outcome" in last2) return outcome;
  const { answer: answer5 } = planPublication(publication2, last2.conversation, wish).review;
  const answered = await publishReview(publication2, { create: [], update: [], answer: answer5, remove: [], keep: [] });
  return answered.kind === "unchanged" ? outcome : answered;
}
function both(outcome) {
  return { review: outcome, summary: outcome };
}
async function read(publication2) {
  try {
    const conversation = await readConversation(publication2.client, publication2.target);
    return conversation.headSha === publication2.target.headSha ? { conversation } : { outcome: { kind: "outdated" } };
  } catch (error) {
    return { outcome: outcomeOf(error, "read the conversation of the pull request") };
  }
}

// src/report/markup.ts
var LONGEST = 3e3;
function splitMarkup(sentence2) {
  const pieces2 = (sentence2.length > LONGEST ? `${sentence2.slice(0, LONGEST)}\u2026` : sentence2).split("`");
  const closed = pieces2.length % 2 === 1 ? pieces2.length : pieces2.length - 1;
  const parts = [];
  for (const [index, piece] of pieces2.entries()) {
    const isCode = index % 2 === 1 && index < closed;
    const text2 = index >= closed ? `\`${piece}` : piece;
    if (isCode || text2 !== "") parts.push({ kind: isCode ? "code" : "text", text: text2 });
  }
  return parts;
}
function markupMarkdown(sentence2, place2 = "text") {
  return joinParts(splitMarkup(sentence2), (part) => part.kind === "code" ? inlineCode(part.text, place2) : plainMarkdown(part.text));
}
function markupPlain(sentence2, code2 = (name3) => name3) {
  return joinParts(splitMarkup(sentence2), (part) => part.kind === "code" ? code2(terminalText(part.text)) : terminalText(part.text));
}
function joinParts(parts, render) {
  let joined4 = "";
  for (const part of parts) {
    const isText = part.kind === "text";
    const before = isText && /^\s/.test(part.text) && joined4 !== "" ? " " : "";
    const after = isText && /\s$/.test(part.text) ? " " : "";
    const body = render(part);
    joined4 += body === "" && isText ? before || after : `${before}${body}${after}`;
  }
  return joined4.trim();
}

// src/report/order.ts
var SEVERITY = { error: 3, warning: 2, note: 1 };
var CONFIDENCE = { high: 3, medium: 2, low: 1 };
function rankOf(finding) {
  return SEVERITY[finding.severity] * CONFIDENCE[finding.confidence] + SEVERITY[finding.severity] / 100;
}
function byRank(findings) {
  return findings.toSorted((a, b) => rankOf(b) - rankOf(a) || compare(orderKey(a), orderKey(b)));
}
function orderKey(finding) {
  const line3 = String(finding.location?.line ?? 0).padStart(9, "0");
  return [subjectName(finding), finding.location?.path ?? "", line3, finding.rule, finding.fingerprint].join("\n");
}
function subjectName(of) {
  return "study" in of.subject ? of.subject.study : of.subject.config;
}
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

// src/report/sentences.ts
var MOST_CONFIGS = 20;
function findingSentences(finding, words3) {
  const rule = Object.hasOwn(words3.rules, finding.rule) ? words3.rules[finding.rule] : void 0;
  const sentences4 = rule?.finding(finding) ?? { title: finding.rule, message: "", recommendation: "", certainty: "" };
  const { also = [], expiredIgnore } = finding;
  const others2 = also.length === 0 ? "" : words3.report.alsoOf(also.slice(0, MOST_CONFIGS), Math.max(0, also.length - MOST_CONFIGS));
  const expired = expiredIgnore === void 0 ? "" : words3.report.expiredIgnore(expiredIgnore);
  return { ...sentences4, message: [sentences4.message, others2, expired].filter((part) => part !== "").join(" ") };
}
function abstentionSentence(abstention, words3) {
  const rule = Object.hasOwn(words3.rules, abstention.rule) ? words3.rules[abstention.rule] : void 0;
  return rule?.abstention(abstention) ?? words3.report.couldNotJudge(abstention.reason);
}

// src/report/policy-change.ts
function policyChangeIntroduction({ file, path, mistakes }, words3) {
  const introduction = words3.policyChange.introduction(file, path);
  return mistakes.length === 0 ? introduction : `${introduction} ${words3.policyChange.broken}:`;
}
function policyChangeLines(change3, words3) {
  const sentences4 = words3.policyChange;
  const about = (kind, text2, line3 = null) => ({ kind, text: text2, path: change3.path, line: line3 });
  const ranked2 = (entries) => entries.toSorted((a, b) => compare(a.finding.fingerprint, b.finding.fingerprint));
  const name3 = (finding) => ({ rule: finding.rule, subject: subjectName(finding), title: findingSentences(finding, words3).title });
  const effects = [
    ...change3.fails.before === change3.fails.after ? [] : [about("verdict", sentences4.flips(change3.fails))],
    ...ranked2(change3.silenced).map(({ finding, by, reason, until }) => about("silenced", sentences4.silenced(name3(finding), by, reason, until))),
    ...byRank(change3.appearing).map((finding) => about("appearing", sentences4.appearing(name3(finding), finding.severity))),
    ...ranked2(change3.regraded).map(({ finding, before, after }) => about("regraded", sentences4.regraded(name3(finding), before, after))),
    ...byRank(change3.revised).map((finding) => about("revised", sentences4.revised(name3(finding))))
  ];
  return [
    ...change3.mistakes.map((mistake) => about("mistake", sentences4.mistake(change3.path, mistake), mistake.line)),
    ...effects,
    ...change3.entries.map((entry) => about("entry", sentences4.entry(entry))),
    ...effects.length === 0 && change3.mistakes.length === 0 ? [about("no-effect", sentences4.noEffect)] : []
  ];
}
var MISTAKE_RANK = 10;
var MOST_COMMENTS = 3;
function fingerprintOf(path, { message: message5 }) {
  return `policy-file|${path}|${message5}`;
}
function mistakeFingerprints({ policyChange: policyChange2 }) {
  return (policyChange2?.mistakes ?? []).map((mistake) => fingerprintOf(policyChange2?.path ?? "", mistake));
}
function mistakeComments({ policyChange: policyChange2 }, words3) {
  return (policyChange2?.mistakes ?? []).slice(0, MOST_COMMENTS).map((mistake) => {
    const path = policyChange2?.path ?? "";
    const body = `**${markupMarkdown(words3.policyChange.mistake(path, mistake))}.**

${markupMarkdown(words3.policyChange.broken)}.`;
    const place2 = { path, startLine: mistake.line, endLine: mistake.line };
    return { fingerprint: fingerprintOf(path, mistake), ...place2, body, bodyWithoutSuggestion: body, rank: MISTAKE_RANK };
  });
}
function mistakeAnnotations({ policyChange: policyChange2 }, words3) {
  return (policyChange2?.mistakes ?? []).map((mistake) => {
    const path = policyChange2?.path ?? "";
    const message5 = workflowText(`${markupPlain(words3.policyChange.mistake(path, mistake))}. ${markupPlain(words3.policyChange.broken)}.`);
    return { level: "error", title: "Longrun: policy file", message: message5, path, startLine: mistake.line, endLine: mistake.line };
  });
}

// src/report/annotations.ts
var MOST_PER_LEVEL = 10;
var MOST_OF_CHECK = 500;
var LONGEST_TITLE = 255;
var LONGEST_MESSAGE = 4096;
var LEVEL = { error: "error", warning: "warning", note: "notice" };
function renderAnnotations(report2, words3) {
  const mistakes = mistakeAnnotations(report2, words3);
  const ranked2 = byRank(report2.findings);
  const room = (severity) => MOST_PER_LEVEL - mistakes.slice(0, MOST_PER_LEVEL).filter(({ level }) => level === LEVEL[severity]).length;
  const shown3 = ["error", "warning", "note"].flatMap(
    (severity) => ranked2.filter((finding) => finding.severity === severity).slice(0, room(severity))
  );
  return annotationsOf({ mistakes: mistakes.slice(0, MOST_PER_LEVEL), shown: shown3, leftOut: ranked2.length - shown3.length }, words3);
}
function renderCheckAnnotations(report2, words3) {
  const mistakes = mistakeAnnotations(report2, words3).filter(({ startLine }) => startLine !== null).slice(0, MOST_PER_LEVEL);
  const placed2 = byRank(report2.findings).filter(({ location }) => location !== null);
  const shown3 = placed2.slice(0, MOST_OF_CHECK - mistakes.length);
  return annotationsOf({ mistakes, shown: shown3, leftOut: placed2.length - shown3.length }, words3);
}
function annotationsOf({ mistakes, shown: shown3, leftOut: leftOut2 }, words3) {
  const annotations = [...mistakes, ...shown3.map((finding) => annotationOf(finding, words3))];
  return { shown: annotations, remark: leftOut2 === 0 ? "" : plainMarkdown(words3.publish.annotationsLeftOut(leftOut2)) };
}
function annotationOf(finding, words3) {
  const { title: title3, message: message5, recommendation: recommendation7, certainty: certainty5 } = findingSentences(finding, words3);
  const { label: label2 } = words3.report;
  const lines = [
    `${markupPlain(`\`${subjectName(finding)}\``)}: ${markupPlain(title3)}`,
    markupPlain(message5),
    recommendation7 === "" ? "" : `${label2.do}: ${markupPlain(recommendation7)}`,
    certainty5 === "" ? "" : `${label2["how-sure"]}: ${markupPlain(certainty5)}`
  ];
  const { location } = finding;
  return {
    level: LEVEL[finding.severity],
    title: workflowText(`Longrun: ${finding.rule}`, LONGEST_TITLE),
    message: workflowText(lines.filter((line3) => line3 !== "").join("\n"), LONGEST_MESSAGE),
    path: location?.path ?? null,
    startLine: location?.line ?? null,
    endLine: location === null ? null : Math.max(location.line, location.endLine)
  };
}

// src/report/totals.ts
function totalsOf(report2) {
  const found2 = (severity) => report2.findings.filter((finding) => finding.severity === severity).length;
  const over = (count4) => report2.studies.reduce((sum2, study) => sum2 + count4(study), 0);
  return {
    errors: found2("error"),
    warnings: found2("warning"),
    notes: found2("note"),
    studies: report2.studies.length,
    judgedTrials: over((study) => study.judged),
    censoredTrials: over((study) => study.censored),
    configs: report2.files.reduce((sum2, file) => sum2 + file.configs.length, 0),
    files: report2.files.length,
    abstentions: report2.abstentions.length,
    suppressed: report2.suppressed.length
  };
}
function isIrrelevant(report2) {
  const recognised = report2.files.some((file) => file.kind !== "unknown");
  return !recognised && report2.findings.length === 0 && report2.studies.length === 0 && report2.abstentions.length === 0 && report2.suppressed.length === 0;
}

// src/report/headline.ts
var SYMBOL = { attention: "\u25B2", advice: "\u25B3", clear: "\u2713", "nothing-to-judge": "\u2013" };
function headlineOf(report2, words3, place2) {
  const [first, ...others2] = byRank(report2.findings);
  const base = { symbol: SYMBOL[report2.verdict], verdict: words3.report.verdict[report2.verdict] };
  if (first !== void 0) {
    const { title: title3 } = findingSentences(first, words3);
    return { ...base, subject: subjectName(first), sentence: title3, others: others2.length === 0 ? "" : words3.report.andOthers(others2.length) };
  }
  return { ...base, subject: "", sentence: quietSentence(report2, words3, place2), others: "" };
}
function quietSentence(report2, words3, place2) {
  const mistakes = report2.policyChange?.mistakes.length ?? 0;
  if (mistakes > 0) return words3.policyChange.unreadable(mistakes);
  if (isIrrelevant(report2)) return words3.report.nothingRelevant(place2);
  const totals = totalsOf(report2);
  return report2.verdict === "nothing-to-judge" ? words3.report.nothingJudged(totals) : words3.report.clear(totals);
}

// src/report/budget.ts
var LEAST_ROOM = 400;
var GAP = 2;
function composeSections(sections, total3) {
  const rendered = /* @__PURE__ */ new Map();
  const ranked2 = sections.toSorted((a, b) => a.rank - b.rank);
  let room = total3;
  for (const [index, section2] of ranked2.entries()) {
    const waiting = (ranked2.length - index - 1) * (LEAST_ROOM + GAP);
    const text2 = section2.render(Math.max(0, Math.min(room - waiting - GAP, Math.max(LEAST_ROOM, section2.share))));
    rendered.set(section2, text2);
    room -= text2.length === 0 ? 0 : text2.length + GAP;
  }
  return sections.map((section2) => rendered.get(section2) ?? "").filter((text2) => text2 !== "").join("\n\n");
}
function entriesOf(items, render) {
  const at2 = (index) => {
    const item = items[index];
    return item === void 0 ? "" : render(item);
  };
  return { count: items.length, at: at2 };
}
function fitList(entries, room, parts) {
  const { count: count4 } = entries;
  if (count4 === 0) return "";
  const line3 = parts.between.length + parts.leftOut(count4).length;
  const shown3 = [];
  let used = parts.head.length + parts.tail.length;
  for (let index = 0; index < count4; index += 1) {
    const entry = entries.at(index);
    used += entry.length + (index === 0 ? 0 : parts.between.length);
    if (used + (index === count4 - 1 ? 0 : line3) > room) break;
    shown3.push(entry);
  }
  if (shown3.length < count4) shown3.push(parts.leftOut(count4 - shown3.length));
  const text2 = `${parts.head}${shown3.join(parts.between)}${parts.tail}`;
  return text2.length <= room ? text2 : "";
}

// src/report/notes.ts
function notesOf(reading) {
  const all = [
    ...reading.problems,
    ...reading.configs.flatMap((config) => config.problems),
    ...reading.runs.flatMap((run) => run.problems.filter((problem3) => problem3.path === reading.path))
  ];
  const unique = new Map(all.map((problem3) => [identity(problem3), problem3]));
  return [...unique.values()].toSorted((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code));
}
function identity(problem3) {
  return JSON.stringify([problem3.code, problem3.path, problem3.line, Object.entries(problem3.values)]);
}
var MOST_PLACES = 12;
var MOST_CHARACTERS = 600;
function groupedNotes(report2, words3) {
  const groups = /* @__PURE__ */ new Map();
  for (const problem3 of report2.files.flatMap(notesOf).filter(({ code: code2 }) => code2 !== "config-part")) {
    const sentence2 = words3.problem(problem3);
    const place2 = problem3.line === null ? problem3.path : `${problem3.path}:${problem3.line}`;
    const group = groups.get(sentence2);
    if (group === void 0) groups.set(sentence2, { places: place2 === "" ? [] : [place2], more: 0, sentence: sentence2 });
    else if (place2 === "" || group.places.includes(place2)) continue;
    else if (group.places.length < MOST_PLACES && group.places.join().length + place2.length < MOST_CHARACTERS) group.places.push(place2);
    else group.more += 1;
  }
  return [...groups.values()];
}
function limitsOfReach(report2) {
  return report2.files.flatMap(({ problems }) => problems.filter(({ code: code2 }) => code2 === "listing-incomplete"));
}

// src/report/numbers.ts
function count3(value) {
  return amount(Math.round(value));
}
function learningRate(value) {
  if (!Number.isFinite(value)) return "\u2013";
  if (value === 0) return "0";
  return Math.abs(value) >= 1e-3 && Math.abs(value) < 1e4 ? trimZeros(fixedSignificant(value, 4)) : exponent(value, 4);
}
function metricValue(value) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return significant(value, 4);
}
function quantity(length3) {
  if (length3.unit === "fraction") return percent(length3.value);
  return `${amount(length3.value)} ${length3.unit}`;
}
function median(values2) {
  if (values2.length === 0) return null;
  const sorted2 = values2.toSorted((a, b) => a - b);
  const upper = sorted2[Math.floor(sorted2.length / 2)] ?? 0;
  const lower = sorted2[Math.ceil(sorted2.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

// src/report/charts/mermaid.ts
var PALETTE = "#3b82f6, #e8730c, #2da44e";
var LINE_MARKS = ["\u{1F7E6}", "\u{1F7E7}", "\u{1F7E9}"];
var MOST_LINES = LINE_MARKS.length;
var MOST_POINTS = 60;
var LONGEST_TITLE2 = 80;
function xychart(chart) {
  const lines = chart.lines.slice(0, MOST_LINES).flatMap((line3) => drawable(line3.values));
  const range = rangeOf(lines.flat(), chart.yFrom);
  const [x, y] = [axis(chart.x), axis(range)];
  if (lines.length === 0 || x === null || y === null) return null;
  const decimals = decimalsFor(range);
  return [
    ...HEAD,
    `  x-axis${title2(chart.xTitle)} ${x}`,
    `  y-axis${title2(chart.yTitle)} ${y}`,
    ...lines.map((values2) => `  line [${values2.map((value) => written(value, decimals)).join(", ")}]`)
  ].join("\n");
}
function axis(ends) {
  const [low, high] = ends;
  if (!isDrawableValue(low) || !isDrawableValue(high) || !(low < high)) return null;
  const decimals = decimalsFor(ends);
  const [first, last2] = [written(low, decimals), written(high, decimals)];
  return first === last2 ? null : `${first} --> ${last2}`;
}
var HEAD = [
  "---",
  "config:",
  "  xyChart:",
  "    width: 720",
  "    height: 300",
  "  themeVariables:",
  "    xyChart:",
  "      backgroundColor: transparent",
  `      plotColorPalette: "${PALETTE}"`,
  "---",
  "xychart-beta"
];
function axisPower(values2) {
  const most = Math.max(0, ...values2.filter(Number.isFinite).map(Math.abs));
  if (most === 0 || most >= 0.01 && most < 1e4) return 0;
  const power = Math.floor(Math.log10(most));
  return most >= 1e4 ? 3 * Math.floor(power / 3) : power;
}
function inPower(values2, power) {
  const half = Math.trunc(power / 2);
  return values2.map((value) => value / 10 ** half / 10 ** (power - half));
}
function powerName(power) {
  if (power === 0) return "";
  const digits = Array.from(String(power), (character) => character === "-" ? "\u207B" : "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079"[Number(character)] ?? "");
  return `10${digits.join("")}`;
}
function drawable(values2) {
  const first = values2.find(isDrawableValue);
  if (first === void 0 || values2.length < 2) return [];
  let last2 = first;
  const whole = values2.map((value) => {
    if (isDrawableValue(value)) last2 = value;
    return last2;
  });
  return [whole.length <= MOST_POINTS ? whole : thinned(whole)];
}
function isDrawableValue(value) {
  return Number.isFinite(value) && Math.abs(value) < 1e15;
}
function thinned(values2) {
  return Array.from({ length: MOST_POINTS }, (_, index) => values2[Math.round(index * (values2.length - 1) / (MOST_POINTS - 1))] ?? 0);
}
function rangeOf(values2, from) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values2) [low, high] = [Math.min(low, value), Math.max(high, value)];
  if (from === "zero") [low, high] = [Math.min(0, low), Math.max(0, high)];
  const height = high - low;
  if (!(height > 0)) return high === 0 ? [0, 1] : [high - Math.abs(high) / 2, high + Math.abs(high) / 2];
  const room = 0.05 * height;
  return [low < 0 || from === "range" ? low - room : low, high + room];
}
function decimalsFor([low, high]) {
  return Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(high - low))));
}
function written(value, decimals) {
  const text2 = value.toFixed(decimals);
  const short = text2.includes(".") ? text2.replace(/\.?0+$/, "") : text2;
  return short === "-0" ? "0" : short;
}
function title2(text2) {
  const safe = text2.replace(/[\p{C}\p{Z}]+/gu, " ").replace(/["`\\<>#;@&{}[\]|]/g, "").replace(/%+/g, "%").replace(/:+/g, ":").trim();
  const short = Array.from(safe).slice(0, LONGEST_TITLE2).join("");
  return short === "" ? "" : ` "${short}"`;
}

// src/report/charts/learning-rates.ts
var FAR_APART = 20;
var LEAST_SHARE = 1e-6;
var TABLE_ROWS = [9, 11, 10, 8, 7];
function rateChart(chart, words3) {
  const source = chartSource(chart, words3);
  if (source === null) return null;
  const marks = chart.lines.length === 1 ? [] : [chart.lines.map(({ legend }, index) => `${LINE_MARKS[index] ?? ""} ${legend}`).join(" \xB7 ")];
  const ends = chart.lines.some(({ learningRates }) => learningRates.length < chart.updates.length) ? ` ${words3.report.chart.ends}` : "";
  return [...marks.map((line3) => `${line3}.${ends}`), codeBlock(source, "mermaid"), rateTable(chart, words3)].join("\n\n");
}
function chartSource({ unit: unit3, updates, longest, lines }, words3) {
  const padded = lines.map((line3) => drawnRates(line3, updates));
  const isLog2 = areFarApart(padded);
  const power = isLog2 ? 0 : axisPower(padded.flat());
  const end = updates.length < longest ? longest : longest - 1;
  const xPower = end < 1e6 ? 0 : axisPower([end]);
  const { counter, rate: rate5, logRate } = words3.report.chart;
  return xychart({
    xTitle: counter(unit3, powerName(xPower)),
    x: [0, inPower([end], xPower)[0] ?? 0],
    yTitle: isLog2 ? logRate : rate5(powerName(power)),
    yFrom: isLog2 ? "range" : "zero",
    lines: (isLog2 ? logarithms(padded) : padded.map((values2) => inPower(values2, power))).map((values2) => ({ values: values2 }))
  });
}
var SEEN_SHARE = 0.9;
function drawnRates({ learningRates, peak }, updates) {
  const last2 = learningRates.length - 1;
  let nearest2 = peak.u > 0 && last2 > 0 ? 1 : 0;
  for (let index = nearest2 + 1; index <= last2; index += 1) {
    if (Math.abs((updates[index] ?? 0) - peak.u) < Math.abs((updates[nearest2] ?? 0) - peak.u)) nearest2 = index;
  }
  const isMissed = !((learningRates[nearest2] ?? 0) >= SEEN_SHARE * peak.learningRate);
  return updates.map((_, index) => index === nearest2 && isMissed ? peak.learningRate : learningRates[index] ?? 0);
}
function areFarApart(lines) {
  const peaks = lines.map((values2) => Math.max(0, ...values2)).filter((peak) => peak > 0);
  return peaks.length > 1 && Math.max(...peaks) >= FAR_APART * Math.min(...peaks);
}
function logarithms(lines) {
  const least = LEAST_SHARE * Math.max(...lines.flat());
  return lines.map((values2) => values2.map((value) => Math.log10(Math.max(value, least))));
}
function rateTable({ unit: unit3, updates, lines }, words3) {
  const rows = Math.min(updates.length, TABLE_ROWS.find((each) => (updates.length - 1) % (each - 1) === 0) ?? TABLE_ROWS[0]);
  const shown3 = Array.from({ length: rows }, (_, row) => rows === 1 ? 0 : Math.round(row * (updates.length - 1) / (rows - 1)));
  const cells2 = (values2) => `| ${values2.join(" | ")} |`;
  return [
    cells2([words3.report.chart.counter(unit3, ""), ...lines.map(({ column }) => column)]),
    cells2(Array.from({ length: lines.length + 1 }, () => "---:")),
    ...shown3.map((index) => cells2([count3(updates[index] ?? 0), ...lines.map(({ learningRates }) => rateCell(learningRates[index]))]))
  ].join("\n");
}
function rateCell(rate5) {
  return rate5 === void 0 ? "\u2013" : learningRate(rate5);
}

// src/report/sections/charts.ts
var LAST = 9;
var SHARE = 4e3;
function firstChart(report2, words3) {
  const [first] = byRank(report2.findings);
  return chartSection(
    (report2.charts ?? []).filter((chart) => isAbout(chart, first)),
    words3,
    "without-name"
  );
}
function otherCharts(report2, words3) {
  const [first] = byRank(report2.findings);
  return chartSection(
    (report2.charts ?? []).filter((chart) => !isAbout(chart, first)),
    words3,
    "with-name"
  );
}
function isAbout({ config }, finding) {
  return finding !== void 0 && "config" in finding.subject && finding.subject.config === config;
}
function chartSection(charts, words3, name3) {
  const blocks = charts.flatMap((chart) => foldedChart(chart, words3, name3) ?? []);
  const entries = entriesOf(blocks, (block) => block);
  const leftOut2 = (count4) => words3.report.leftOut("charts", count4);
  return { rank: LAST, share: SHARE, render: (room) => fitList(entries, room, { head: "", tail: "", between: "\n\n", leftOut: leftOut2 }) };
}
function foldedChart(chart, words3, name3) {
  const { config, unit: unit3, updates, lines } = chart;
  const drawn = rateChart(
    { unit: unit3, updates, longest: Math.max(...lines.map(({ runSteps }) => runSteps)), lines: lines.map((line3) => rateLine(line3, chart, words3)) },
    words3
  );
  if (drawn === null) return null;
  const has = (wanted) => lines.some(({ role }) => role === wanted);
  const named4 = name3 === "with-name" ? `${inlineCode(config)}

` : "";
  const summary = plainMarkdown(words3.report.chart.summary({ before: has("before"), recommended: has("recommended") }));
  return `<details>
<summary>${summary}</summary>

${named4}${drawn}

</details>`;
}
function rateLine({ role, family, runSteps, learningRates, peak }, { unit: unit3, lines }, words3) {
  const name3 = words3.report.chart.role[role];
  const isOwn2 = lines.some((line3) => line3.family !== family);
  const legend = words3.report.chart.line(name3, isOwn2 ? family : null, words3.schedule.length(amount(runSteps), unit3));
  return { legend: markupMarkdown(legend), column: plainMarkdown(name3), learningRates, peak };
}

// src/report/sections/finding.ts
function findingBody(finding, words3, version, place2 = "with-place") {
  const { message: message5, recommendation: recommendation7, certainty: certainty5 } = findingSentences(finding, words3);
  const { label: label2 } = words3.report;
  const parts = [
    markupMarkdown(message5),
    recommendation7 === "" ? "" : `**${label2.do}:** ${markupMarkdown(recommendation7)}`,
    certainty5 === "" ? "" : `${label2["how-sure"]}: ${markupMarkdown(certainty5)}`,
    smallPrint(place2 === "in-place" ? { ...finding, location: null } : finding, words3, version)
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function findingBlock(finding, words3, version) {
  return `**${inlineCode(subjectName(finding))} \xB7 ${titleOf(finding, words3)}**

${findingBody(finding, words3, version)}`;
}
function titleOf(finding, words3) {
  return markupMarkdown(findingSentences(finding, words3).title);
}
function smallPrint(finding, words3, version) {
  const { location } = finding;
  const place2 = location === null ? "" : inlineCode(`${location.path}:${location.line}`);
  const judgement = words3.report.severityAndConfidence(finding.severity, finding.confidence);
  return [judgement, ruleLink(finding.rule, version), basisOf(finding, words3), place2].filter((part) => part !== "").join(" \xB7 ");
}
function basisOf({ claims, claimStatus }, words3) {
  return claims === void 0 || claims.length === 0 || claimStatus === void 0 ? "" : words3.report.restsOn(claims, claimStatus);
}
function ruleLink(rule, version) {
  return `[${inlineCode(rule)}](${rulePage(rule, version)})`;
}

// src/report/forecast-line.ts
function forecastLines(report2, words3) {
  return report2.studies.flatMap(({ study, forecast: forecast2 }) => {
    if (forecast2 === null || forecast2.horizonFrom === "doubling") return [];
    if (forecast2.horizonFrom === "planned-length" && forecast2.kind === "refused") return [];
    return [{ study: study.name, sentence: words3.report.forecast(forecast2) }];
  });
}

// src/report/schedule-line.ts
function scheduleSentence(entry, words3) {
  const sentence2 = words3.report.schedule({
    family: entry.family,
    peak: number3(entry, "peak", learningRate),
    final: number3(entry, "final", learningRate),
    warmup: number3(entry, "warmup", amount),
    horizon: number3(entry, "horizon", amount),
    runLength: number3(entry, "runLength", amount),
    unit: entry.values.unit === "epochs" ? "epochs" : "steps",
    belowTenth: number3(entry, "shareBelowTenthPeak", percent)
  });
  return entry.confirmation === null ? sentence2 : `${words3.report.confirmation[entry.confirmation]}: ${sentence2}`;
}
function number3(entry, name3, format) {
  const value = Object.hasOwn(entry.values, name3) ? entry.values[name3] : void 0;
  return typeof value === "number" && Number.isFinite(value) ? format(value) : null;
}

// src/report/sections/lists.ts
var MOST_SUBJECTS = 8;
function otherFindings(report2, words3, version) {
  const blocks = entriesOf(byRank(report2.findings).slice(1), (finding) => findingBlock(finding, words3, version));
  return {
    rank: 3,
    share: 14e3,
    render: (room) => fitList(blocks, room, {
      head: `#### ${words3.report.label["other-findings"]}

`,
      tail: "",
      between: "\n\n",
      leftOut: (count4) => words3.report.leftOut("findings", count4)
    })
  };
}
function forecastList(report2, words3) {
  const lines = entriesOf(forecastLines(report2, words3), ({ study, sentence: sentence2 }) => `- ${inlineCode(study)}: ${markupMarkdown(sentence2)}`);
  const head3 = `#### ${words3.report.label.forecasts}

`;
  return {
    rank: 6,
    share: 3e3,
    render: (room) => fitList(lines, room, { head: head3, tail: "", between: "\n", leftOut: (count4) => `- ${words3.report.leftOut("forecasts", count4)}` })
  };
}
function scheduleList(report2, words3) {
  const lines = entriesOf(report2.schedules, (entry) => `- ${inlineCode(entry.config)}: ${markupMarkdown(scheduleSentence(entry, words3))}`);
  const head3 = `#### ${words3.report.label.schedules}

`;
  return {
    rank: 7,
    share: 3e3,
    render: (room) => fitList(lines, room, { head: head3, tail: "", between: "\n", leftOut: (count4) => `- ${words3.report.leftOut("schedules", count4)}` })
  };
}
function abstentionList(report2, words3, version) {
  const lines = entriesOf(groupedAbstentions(report2.abstentions, words3), ({ rules: rules3, sentence: sentence2, subjects }) => {
    const named4 = subjects.slice(0, MOST_SUBJECTS).map((subject) => inlineCode(subject));
    const more = subjects.length > named4.length ? ` +${subjects.length - named4.length}` : "";
    return `- ${rules3.map((rule) => ruleLink(rule, version)).join(", ")}: ${markupMarkdown(sentence2)} (${named4.join(", ")}${more})`;
  });
  if (report2.verdict !== "nothing-to-judge") {
    return folded(lines, "abstentions", words3.report.label.abstentions, report2.abstentions.length, words3, { rank: 5, share: 6e3 });
  }
  const head3 = `#### ${words3.report.label.abstentions}

`;
  return {
    rank: 1,
    share: 6e3,
    render: (room) => fitList(lines, room, { head: head3, tail: "", between: "\n", leftOut: (count4) => `- ${words3.report.leftOut("abstentions", count4)}` })
  };
}
function groupedAbstentions(abstentions2, words3) {
  const ofRule = /* @__PURE__ */ new Map();
  for (const abstention of abstentions2) {
    const sentence2 = abstentionSentence(abstention, words3);
    const key2 = JSON.stringify([abstention.rule, sentence2]);
    const group = ofRule.get(key2) ?? { rule: abstention.rule, sentence: sentence2, subjects: [] };
    group.subjects.push(subjectName(abstention));
    ofRule.set(key2, group);
  }
  const groups = /* @__PURE__ */ new Map();
  for (const { rule, sentence: sentence2, subjects } of [...ofRule.values()].toSorted((a, b) => compare(a.rule, b.rule))) {
    const key2 = JSON.stringify([sentence2, subjects]);
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, { rules: [rule], sentence: sentence2, subjects });
    else group.rules.push(rule);
  }
  return [...groups.values()];
}
function noteList(report2, words3) {
  const atHead = new Set(limitsOfReach(report2).map((problem3) => words3.problem(problem3)));
  const notes = groupedNotes(report2, words3).filter(({ sentence: sentence2 }) => !atHead.has(sentence2));
  const lines = entriesOf(notes, ({ places, more, sentence: sentence2 }) => {
    const named4 = places.map((place2) => inlineCode(place2)).join(", ");
    return `- ${named4}${more > 0 ? ` +${more}` : ""}${named4 === "" ? "" : ": "}${markupMarkdown(sentence2)}`;
  });
  return folded(lines, "notes", words3.report.label.notes, lines.count, words3, { rank: 6, share: 6e3 });
}
function suppressedList(report2, words3, version) {
  const lines = entriesOf(report2.suppressed, (suppressed) => {
    const { finding } = suppressed;
    const why = markupMarkdown(words3.report.suppressed(suppressed));
    return `- ${ruleLink(finding.rule, version)} \xB7 ${inlineCode(subjectName(finding))} \xB7 ${titleOf(finding, words3)} \xB7 ${why}`;
  });
  return folded(lines, "suppressed", words3.report.label.suppressed, lines.count, words3, { rank: 8, share: 3e3 });
}
function reproduction(report2, words3, version) {
  const text2 = `${markupMarkdown(words3.report.reproduce(version, report2.headSha))}:

${codeBlock(report2.command.replace(/\s+/g, " "), "sh")}`;
  return { rank: 1, share: 2e3, render: (room) => report2.command === "" || text2.length > room ? "" : text2 };
}
function folded(lines, list, label2, total3, words3, order) {
  const head3 = `<details>
<summary>${label2}: ${total3}</summary>

`;
  return {
    ...order,
    render: (room) => fitList(lines, room, { head: head3, tail: "\n\n</details>", between: "\n", leftOut: (count4) => `- ${words3.report.leftOut(list, count4)}` })
  };
}

// src/report/sections/policy-change.ts
function policyChangeSection(report2, words3) {
  const change3 = report2.policyChange;
  if (change3 === void 0) return { rank: 2, share: 0, render: () => "" };
  const lines = entriesOf(
    policyChangeLines(change3, words3),
    ({ kind, text: text2 }) => kind === "mistake" ? `- **${markupMarkdown(text2)}**` : `- ${markupMarkdown(text2)}`
  );
  const head3 = `#### ${words3.policyChange.heading}

${markupMarkdown(policyChangeIntroduction(change3, words3))}

`;
  return {
    rank: 2,
    share: 5e3,
    render: (room) => fitList(lines, room, { head: head3, tail: "", between: "\n", leftOut: (count4) => `- ${words3.report.leftOut("policy-changes", count4)}` })
  };
}

// src/report/histogram.ts
var FIRST_TENTH = 0.1;
var LAST_QUARTER = 0.75;
var EDGES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1];
var TOLERANCE = 1e-9;
var BAR = 24;
function distributionOf(report2) {
  const { trials: trials2 } = report2.study;
  const counted2 = trials2.filter((trial) => trial.censoredBecause === null);
  const fractions = counted2.flatMap((trial) => trial.best?.fraction == null || !Number.isFinite(trial.best.fraction) ? [] : [trial.best.fraction]);
  const censored = /* @__PURE__ */ new Map();
  for (const { censoredBecause } of trials2) if (censoredBecause !== null) censored.set(censoredBecause, (censored.get(censoredBecause) ?? 0) + 1);
  return { bins: binned(fractions), fractions: fractions.toSorted((a, b) => a - b), censored, resolution: resolutionOf(counted2) };
}
function binned(fractions) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const fraction of fractions) counts2.set(binOf(fraction), (counts2.get(binOf(fraction)) ?? 0) + 1);
  return EDGES.slice(1).map((high, index) => ({ low: EDGES[index] ?? 0, high, count: counts2.get(index) ?? 0 }));
}
function binOf(fraction) {
  const last2 = EDGES.length - 2;
  const found2 = EDGES.slice(1).findIndex(
    (high) => fraction < LAST_QUARTER - TOLERANCE && high < LAST_QUARTER ? fraction <= high + TOLERANCE : fraction < high - TOLERANCE
  );
  return found2 === -1 ? last2 : found2;
}
function resolutionOf(trials2) {
  const known4 = trials2.flatMap(
    (trial) => trial.evaluationSpacing === null || trial.plannedSteps === null || !(trial.plannedSteps.value > 0) ? [] : [{ spacing: trial.evaluationSpacing, share: trial.evaluationSpacing / trial.plannedSteps.value }]
  );
  const spacing2 = median(known4.map((each) => each.spacing));
  const share = median(known4.map((each) => each.share));
  const unit3 = trials2[0]?.unit ?? "steps";
  return spacing2 === null || share === null ? null : { spacing: spacing2, unit: unit3, share };
}
function histogramLines(distribution, words3) {
  const { bins, fractions } = distribution;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const rows = bins.map((bin) => barLine(bin, most));
  const first = bins.filter((bin) => bin.high <= FIRST_TENTH).length;
  const last2 = bins.filter((bin) => bin.low < LAST_QUARTER).length;
  return [
    words3.report.histogram(fractions.length),
    ...rows.slice(0, first),
    markLine(words3.report.firstTenth, "\u2191"),
    ...rows.slice(first, last2),
    markLine(words3.report.lastQuarter, "\u2193"),
    ...rows.slice(last2),
    ...censoredLines(distribution, words3),
    resolutionLine(distribution, words3)
  ];
}
function barLine(bin, most) {
  const range = `${String(Math.round(bin.low * 100)).padStart(3)} \u2013 ${String(Math.round(bin.high * 100)).padStart(3)} %`;
  const length3 = bin.count === 0 ? 0 : Math.max(1, Math.round(bin.count / most * Math.min(BAR, 2 * most)));
  return `${range}  ${"\u2588".repeat(length3)}${bin.count === 0 ? "\xB7" : ` ${bin.count}`}`;
}
function markLine(label2, arrow) {
  return `\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504 ${arrow} ${label2} \u2504\u2504\u2504\u2504\u2504`;
}
function censoredLines({ censored }, words3) {
  if (censored.size === 0) return [];
  return [words3.report.notCounted(sum(censored.values()), censoredReasons(censored, words3))];
}
function censoredReasons(censored, words3) {
  return [...censored].map(([reason, times2]) => `${times2} ${words3.report.censored[reason]}`).join(", ");
}
function resolutionLine({ resolution: resolution2 }, words3) {
  if (resolution2 === null) return words3.report.resolutionUnknown;
  const { spacing: spacing2, unit: unit3, share } = resolution2;
  return words3.report.resolution(`${amount(spacing2)} ${unit3}`, percent(share), share > FIRST_TENTH);
}
function sum(values2) {
  let total3 = 0;
  for (const value of values2) total3 += value;
  return total3;
}

// src/report/study-figures.ts
var UNKNOWN = "\u2013";
function studyFigures(report2, words3) {
  const { study, recommendation: recommendation7 } = report2;
  const { fractions } = distributionOf(report2);
  const middle2 = median(fractions);
  const unit3 = study.trials[0]?.unit ?? "steps";
  return {
    judged: words3.report.judged(report2.judged, study.trials.length),
    length: study.maxTrainSteps === null ? lengthRange(study.lengths, unit3) : quantity(study.maxTrainSteps),
    fractions: middle2 === null ? UNKNOWN : words3.report.medianRange(percent(middle2), percent(fractions[0] ?? middle2), percent(fractions.at(-1) ?? middle2)),
    recommended: recommendation7 === null ? UNKNOWN : words3.report.recommended(count3(recommendation7.maxTrainSteps), count3(recommendation7.low), count3(recommendation7.high))
  };
}
function lengthRange(lengths, unit3) {
  const [first] = lengths;
  const last2 = lengths.at(-1);
  if (first === void 0 || last2 === void 0) return UNKNOWN;
  return first === last2 ? `${amount(first)} ${unit3}` : `${amount(first)} \u2013 ${amount(last2)} ${unit3}`;
}

// src/report/sections/studies.ts
function rankedStudies(report2) {
  const top = /* @__PURE__ */ new Map();
  for (const finding of byRank(report2.findings)) {
    if ("study" in finding.subject && !top.has(finding.subject.study)) top.set(finding.subject.study, rankOf(finding));
  }
  const rank = ({ study }) => top.get(study.name) ?? 0;
  return report2.studies.toSorted((a, b) => rank(b) - rank(a) || compare(a.study.name, b.study.name));
}
function studyTable(report2, words3) {
  const studies = rankedStudies(report2);
  const found2 = rulesByStudy(report2, words3);
  const isEmpty = {
    finding: found2.size === 0,
    recommended: studies.every((study) => study.recommendation === null)
  };
  const columns = COLUMNS.filter((column) => isEmpty[column] !== true);
  const headings = columns.map((column) => markupMarkdown(words3.report.studyColumns[column], "table"));
  const head3 = `${cells(headings)}
${cells(columns.map((column) => column === "study" || column === "finding" ? "---" : "---:"))}
`;
  const rows = entriesOf(studies, (study) => {
    const row = tableRow(study, found2.get(study.study.name) ?? UNKNOWN, words3);
    return cells(columns.map((column) => row[column]));
  });
  return {
    rank: 2,
    share: 6e3,
    render: (room) => fitList(rows, room, { head: head3, tail: "", between: "\n", leftOut: (count4) => `
${words3.report.leftOut("studies", count4)}` })
  };
}
var COLUMNS = ["study", "judged", "length", "fractions", "finding", "recommended"];
function rulesByStudy(report2, words3) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { subject, rule, severity } of byRank(report2.findings)) {
    if (!("study" in subject)) continue;
    const named4 = `${inlineCode(rule, "table")} (${words3.report.severity[severity]})`;
    const before = found2.get(subject.study) ?? [];
    if (!before.includes(named4)) found2.set(subject.study, [...before, named4]);
  }
  return new Map([...found2].map(([study, named4]) => [study, named4.join(", ")]));
}
function tableRow(report2, finding, words3) {
  const { judged, length: length3, fractions, recommended: recommended3 } = studyFigures(report2, words3);
  const study = `${inlineCode(report2.study.name, "table", 80)}${metricMark(report2.study)}${sweepMark(report2.study, words3)}`;
  return { study, judged, length: unbroken(length3), fractions: unbroken(fractions), finding, recommended: unbroken(recommended3) };
}
function unbroken(text2) {
  return text2.replace(/(?<=\d) (?=%|steps|epochs)/g, "\xA0");
}
function metricMark({ metric }) {
  return metric === null ? "" : ` \xB7 ${inlineCode(metric.name, "table", 60)} ${metric.goal === "min" ? "\u2193" : "\u2191"}`;
}
function sweepMark({ kind }, words3) {
  return kind === "learning-rate-sweep" ? ` \xB7 ${words3.report.label.sweep}` : "";
}
function cells(values2) {
  return `| ${values2.join(" | ")} |`;
}
function histograms(report2, words3, open) {
  const shown3 = rankedStudies(report2).map((study) => ({ name: study.study.name, distribution: distributionOf(study) })).filter(({ distribution }) => distribution.fractions.length >= 2);
  const blocks = (from, to) => entriesOf(shown3.slice(from, to), ({ name: name3, distribution }) => `${inlineCode(name3)}

${codeBlock(histogramLines(distribution, words3).join("\n"), "text")}`);
  const leftOut2 = (count4) => words3.report.leftOut("histograms", count4);
  const head3 = `#### ${words3.report.label["best-steps"]}

`;
  const foldedHead = `<details>
<summary>${words3.report.moreStudies(shown3.length - open)}</summary>

`;
  return {
    rank: 4,
    share: 9e3,
    render: (room) => {
      const seen = fitList(blocks(0, open), room, { head: head3, tail: "", between: "\n\n", leftOut: leftOut2 });
      const folded3 = fitList(blocks(open, shown3.length), room - seen.length - 2, { head: foldedHead, tail: "\n\n</details>", between: "\n\n", leftOut: leftOut2 });
      return [seen, folded3].filter((text2) => text2 !== "").join("\n\n");
    }
  };
}

// src/report/summary.ts
var SUMMARY_LENGTH = 3e4;
var LEAST_LENGTH = 6e3;
function renderSummaryComment(report2, words3, limits) {
  return composeReport(report2, words3, { characters: SUMMARY_LENGTH, openHistograms: 2, place: "pull-request", ...limits });
}
function composeReport(report2, words3, limits) {
  const { version } = limits;
  const abstentions2 = abstentionList(report2, words3, version);
  const isOpen = report2.verdict === "nothing-to-judge";
  const sections = [
    head(report2, words3, limits),
    firstChart(report2, words3),
    policyChangeSection(report2, words3),
    ...isOpen ? [abstentions2] : [],
    studyTable(report2, words3),
    histograms(report2, words3, limits.openHistograms),
    otherFindings(report2, words3, version),
    otherCharts(report2, words3),
    forecastList(report2, words3),
    scheduleList(report2, words3),
    ...isOpen ? [] : [abstentions2],
    noteList(report2, words3),
    suppressedList(report2, words3, version),
    reproduction(report2, words3, version)
  ];
  const total3 = Math.max(LEAST_LENGTH, limits.characters);
  const scale = Math.max(1, total3 / SUMMARY_LENGTH);
  return `${composeSections(
    sections.map((section2) => ({ ...section2, share: section2.share * scale })),
    total3 - 1
  )}
`;
}
function head(report2, words3, limits) {
  const { symbol, verdict, subject, sentence: sentence2, others: others2 } = headlineOf(report2, words3, limits.place);
  const [first] = byRank(report2.findings);
  const line3 = [`${symbol} ${plainMarkdown(verdict)}`, subject === "" ? "" : inlineCode(subject), markupMarkdown(sentence2), plainMarkdown(others2)];
  const title3 = `### ${line3.filter((part) => part !== "").join(" \xB7 ")}`;
  const body = first === void 0 ? "" : findingBody(first, words3, limits.version);
  const totals = report2.findings.length === 0 ? "" : markupMarkdown(words3.report.totals(totalsOf(report2)));
  const reach = limitsOfReach(report2).map((problem3) => markupMarkdown(words3.problem(problem3)));
  const headline2 = limits.withoutHeadline === true ? "" : title3;
  const whole = [headline2, body, totals, ...reach].filter((part) => part !== "").join("\n\n");
  return { rank: 0, share: 2e4, render: (room) => whole.length <= room ? whole : headline2 };
}

// src/report/check-run.ts
var LONGEST_TITLE3 = 200;
function renderCheckRun(report2, words3, options) {
  const { symbol, verdict, subject, sentence: sentence2, others: others2 } = headlineOf(report2, words3, options.place);
  const parts = [`${symbol} ${verdict}`, terminalText(subject), markupPlain(sentence2), others2];
  const { shown: shown3, remark } = renderCheckAnnotations(report2, words3);
  const headline2 = workflowText(parts.filter((part) => part !== "").join(" \xB7 "));
  const title3 = workflowText(headline2, LONGEST_TITLE3);
  const summary = renderSummaryComment(report2, words3, { ...options, withoutHeadline: title3 === headline2 }).trim();
  return {
    title: title3,
    // GitHub asks for a summary, also where there is nothing to add to the title.
    summary: [summary, remark].filter((part) => part !== "").join("\n\n") || title3,
    annotations: shown3
  };
}

// src/report/suggestion.ts
var LONGEST_FILE = 1e6;
var MOST_LINES2 = 20;
function suggestionOf(edit2, fileAt) {
  const text2 = fileAt(edit2.span.path)?.text;
  const { start, end: behind, line: line3 } = edit2.span;
  if (text2 === void 0 || text2.length > LONGEST_FILE || start < 0 || behind < start || behind > text2.length || hasMixedLineEnds(text2)) return null;
  const takesLineEnd = behind > start && text2[behind - 1] === "\n" && edit2.text.endsWith("\n");
  const end = takesLineEnd ? behind - 1 : behind;
  const inserted = takesLineEnd ? edit2.text.slice(0, -1) : edit2.text;
  const from = start === 0 ? 0 : text2.lastIndexOf("\n", start - 1) + 1;
  const to = lineEndAt(text2, end);
  const startLine = lineNumberAt(text2, from);
  const endLine = lineNumberAt(text2, to);
  const original = text2.slice(from, to);
  const replacement = text2.slice(from, start) + inserted + text2.slice(Math.min(end, to), to);
  if (startLine !== line3 || endLine - startLine >= MOST_LINES2 || replacement === original || !isRepeatable(replacement)) return null;
  return { path: edit2.span.path, startLine, endLine, replacement };
}
function lineEndAt(text2, offset) {
  const feed = text2.indexOf("\n", offset);
  const end = feed === -1 ? text2.length : feed;
  return end > offset && text2[end - 1] === "\r" ? end - 1 : end;
}
function lineNumberAt(text2, offset) {
  let line3 = 1;
  for (let at2 = text2.indexOf("\n"); at2 !== -1 && at2 < offset; at2 = text2.indexOf("\n", at2 + 1)) line3 += 1;
  return line3;
}
function hasMixedLineEnds(text2) {
  const feeds = text2.split("\n").length - 1;
  const pairs = text2.split("\r\n").length - 1;
  const returns = text2.split("\r").length - 1;
  return returns !== pairs || pairs !== 0 && pairs !== feeds;
}

// src/report/html/text.ts
function sentence(text2) {
  return splitMarkup(text2).map((part) => part.kind === "code" ? name2(part.text) : spaced(part.text)).join("");
}
function name2(text2, length3 = NAME_LENGTH) {
  return `<code>${htmlText(text2, length3)}</code>`;
}
function spaced(text2) {
  const body = htmlText(text2);
  if (body === "") return text2 === "" ? "" : " ";
  return `${/^\s/.test(text2) ? " " : ""}${body}${/\s$/.test(text2) ? " " : ""}`;
}
function ruleLink2(rule, version) {
  return `<a href="${htmlText(rulePage(rule, version))}" rel="noreferrer">${name2(rule)}</a>`;
}
function element(tag, content, attributes = "") {
  return content === "" ? "" : `<${tag}${attributes === "" ? "" : ` ${attributes}`}>${content}</${tag}>`;
}
function table2(caption, head3, rows, align = []) {
  const classOf2 = (column) => align[column] ? ` class="${align[column]}"` : "";
  const heading = head3.map((cell, column) => `<th scope="col"${classOf2(column)}>${cell}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell, column) => cellOf(cell, column, classOf2(column))).join("")}</tr>`).join("\n");
  return `<div class="wide" tabindex="0" role="region" aria-label="${htmlText(caption)}"><table>
<caption class="heard">${htmlText(caption)}</caption>
<thead><tr>${heading}</tr></thead>
<tbody>
${body}
</tbody>
</table></div>`;
}
function cellOf(cell, column, attributes) {
  return column === 0 ? `<th scope="row"${attributes}>${cell}</th>` : `<td${attributes}>${cell}</td>`;
}

// src/report/html/charts/frame.ts
var FRAME = { width: 480, height: 200, left: 54, right: 14, top: 14, bottom: 42 };
var RIGHT = FRAME.width - FRAME.right;
var FLOOR = FRAME.height - FRAME.bottom;
function across(share) {
  return FRAME.left + share * (RIGHT - FRAME.left);
}
function up(share) {
  return FLOOR - share * (FLOOR - FRAME.top);
}
function picture(id22, title3, description, parts) {
  return [
    `<svg viewBox="0 0 ${FRAME.width} ${FRAME.height}" role="img" aria-labelledby="${id22}-t ${id22}-d">`,
    `<title id="${id22}-t">${htmlText(title3)}</title>`,
    `<desc id="${id22}-d">${htmlText(description)}</desc>`,
    ...parts.filter((part) => part !== ""),
    "</svg>"
  ].join("\n");
}
function label(x, y, text2, anchor = "start", kind = "") {
  return `<text x="${round2(x)}" y="${round2(y)}" text-anchor="${anchor}"${kind === "" ? "" : ` class="${kind}"`}>${htmlText(text2)}</text>`;
}
function line(points, kind) {
  const path = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round2(x)} ${round2(y)}`).join("");
  return path === "" ? "" : `<path class="${kind}" d="${path}"/>`;
}
function floor() {
  return `<path class="axis" d="M${FRAME.left} ${FLOOR}H${RIGHT}"/>`;
}
function mark(share) {
  return `<path class="mark" d="M${round2(across(share))} ${FRAME.top}V${FLOOR}"/>`;
}
function round2(value) {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : "0";
}

// src/report/html/charts/comparison.ts
function comparisonFigure(id22, { config, unit: unit3, updates, lines }, words3) {
  const last2 = updates.at(-1) ?? 0;
  const rates2 = lines.flatMap(({ learningRates, peak }) => [...learningRates, peak.learningRate]).filter(Number.isFinite);
  const top = Math.max(0, ...rates2);
  if (!(top > 0) || !(last2 > 0) || !Number.isFinite(last2)) return "";
  const { role: roles, line: legendLine } = words3.report.chart;
  const named4 = lines.map(({ role, family, runSteps }) => ({ role, text: legendLine(roles[role], family, `${amount(runSteps)} ${unit3}`) }));
  const svg = picture(id22, config, named4.map(({ text: text2 }) => markupPlain(text2)).join("; "), [
    floor(),
    ...lines.map((each) => line(pointsOf(each, updates, last2, top), `curve ${each.role}`)),
    label(FRAME.left - 8, up(1) + 4, learningRate(top), "end"),
    label(FRAME.left - 8, up(0), "0", "end"),
    label(across(0), up(0) + 18, "0", "start"),
    label(across(1), up(0) + 18, amount(Math.max(...lines.map(({ runSteps }) => runSteps))), "end"),
    label(across(0.5), FRAME.height - 8, `${words3.page.learningRate} \xB7 ${unit3}`, "middle")
  ]);
  const legend = named4.map(({ role, text: text2 }) => `<li class="${role}">${sentence(text2)}</li>`).join("");
  const caption = `<figcaption><ul aria-label="${htmlText(words3.page.learningRate)}">${legend}</ul></figcaption>`;
  return `<figure class="comparison"><div class="pictures"><div>${svg}</div></div>${caption}</figure>`;
}
function pointsOf({ learningRates, peak }, updates, last2, top) {
  const points = [...learningRates.map((learningRate2, index) => ({ u: updates[index] ?? Number.NaN, learningRate: learningRate2 })), peak];
  return points.filter(({ u, learningRate: learningRate2 }) => Number.isFinite(u) && Number.isFinite(learningRate2)).toSorted((a, b) => a.u - b.u).map(({ u, learningRate: learningRate2 }) => [across(Math.min(1, Math.max(0, u / last2))), up(Math.max(0, learningRate2) / top)]);
}

// src/report/html/findings.ts
var MOST_ITEMS = 24;
function findingList(context) {
  const { words: words3, report: report2 } = context;
  const articles = entriesOf(byRank(report2.findings), (finding) => article(finding, context));
  const head3 = `<section id="findings" aria-labelledby="findings-h">
<h2 id="findings-h">${htmlText(words3.report.label.findings)}</h2>
`;
  return {
    rank: 1,
    share: 25e4,
    render: (room) => fitList(articles, room, {
      head: head3,
      tail: "\n</section>",
      between: "\n",
      leftOut: (count4) => `<p class="left-out">${htmlText(words3.report.leftOut("findings", count4))}</p>`
    })
  };
}
function article(finding, context) {
  const { words: words3, version } = context;
  const { title: title3, message: message5, recommendation: recommendation7, certainty: certainty5 } = findingSentences(finding, words3);
  const { label: label2 } = words3.report;
  const { location } = finding;
  const facts = [
    `<span class="grade">${htmlText(words3.report.severityAndConfidence(finding.severity, finding.confidence))}</span>`,
    ruleLink2(finding.rule, version),
    htmlText(basisOf(finding, words3)),
    location === null ? "" : name2(`${location.path}:${location.line}`)
  ];
  return [
    `<article class="finding ${finding.severity}">`,
    `<h3>${name2(subjectName(finding))} ${sentence(title3)}</h3>`,
    element("p", facts.filter((fact3) => fact3 !== "").join(' <span aria-hidden="true">\xB7</span> '), 'class="facts"'),
    element("p", sentence(message5)),
    recommendation7 === "" ? "" : `<p class="do"><strong>${htmlText(label2.do)}:</strong> ${sentence(recommendation7)}</p>`,
    certainty5 === "" ? "" : `<p class="sure"><strong>${htmlText(label2["how-sure"])}:</strong> ${sentence(certainty5)}</p>`,
    diff(finding, context),
    comparison(finding, context),
    evidence(finding, words3),
    "</article>"
  ].filter((part) => part !== "").join("\n");
}
function comparison(finding, { report: report2, words: words3 }) {
  const index = (report2.charts ?? []).findIndex(({ config }) => "config" in finding.subject && finding.subject.config === config);
  const chart = report2.charts?.[index];
  if (chart === void 0) return "";
  const first = byRank(report2.findings).find(({ subject }) => "config" in subject && subject.config === chart.config);
  return first === finding ? comparisonFigure(`c${index}`, chart, words3) : "";
}
function diff({ edit: edit2 }, { fileAt, words: words3 }) {
  const suggestion = edit2 === null ? null : suggestionOf(edit2, fileAt);
  if (suggestion === null) return "";
  const { path, startLine, endLine, replacement } = suggestion;
  const before = (fileAt(path)?.text ?? "").split(/\r?\n/).slice(startLine - 1, endLine);
  const lines = [...before.map((each) => `<del>- ${htmlLines(each)}</del>`), ...replacement.split(/\r?\n/).map((each) => `<ins>+ ${htmlLines(each)}</ins>`)];
  return `<figure class="diff"><figcaption>${sentence(words3.page.suggestion(path, startLine))}</figcaption><pre tabindex="0">${lines.join("")}</pre></figure>`;
}
function evidence(finding, words3) {
  const rows = Object.entries(finding.evidence).map(([key2, value]) => [name2(key2), evidenceCell(shown2(key2, value), words3)]);
  if (rows.length === 0) return "";
  const { evidence: heading, evidenceColumns } = words3.page;
  return `<details><summary>${htmlText(heading)}</summary>
${table2(
    heading,
    evidenceColumns.map((column) => htmlText(column)),
    rows
  )}
</details>`;
}
function shown2(key2, value) {
  return typeof value === "object" ? value : maskValue(key2, value);
}
function evidenceCell(value, words3) {
  if (value === null) return htmlText(words3.report.label["not-known"]);
  if (typeof value === "boolean") return htmlText(words3.page.truth[value ? "true" : "false"]);
  if (typeof value === "number") return htmlText(numeral(value));
  if (typeof value === "string") return name2(value);
  const items = value.slice(0, MOST_ITEMS).map((item) => typeof item === "number" ? htmlText(numeral(item)) : name2(item));
  return `${items.join(", ")}${value.length > MOST_ITEMS ? ` +${value.length - MOST_ITEMS}` : ""}`;
}
function numeral(value) {
  return Number.isInteger(value) ? amount(value) : significant(value, 4);
}

// src/report/html/charts/schedule.ts
var MOST_POINTS2 = 240;
function schedulePicture(id22, config, words3) {
  const read14 = config.schedule;
  if (read14?.kind !== "known" || read14.runLength === null || !(read14.runLength > 1) || !Number.isFinite(read14.runLength)) return "";
  const { schedule: schedule3 } = read14;
  const last2 = Math.ceil(read14.runLength) - 1;
  const rates2 = ratesOf(schedule3, last2);
  const top = Math.max(...rates2.map(({ rate: rate5 }) => rate5));
  if (!(top > 0) || !Number.isFinite(top)) return "";
  const points = rates2.map(({ u, rate: rate5 }) => [across(u / last2), up(Math.max(0, rate5) / top)]);
  const described = words3.page.scheduleCurve({
    peak: learningRate(top),
    final: learningRate(schedule3.at(last2)),
    length: amount(last2 + 1),
    unit: schedule3.unit
  });
  return picture(id22, config.id, markupPlain(described), [
    line([...points, [across(1), up(0)], [across(0), up(0)]], "area"),
    line(points, "curve"),
    floor(),
    label(FRAME.left - 8, up(1) + 4, learningRate(top), "end"),
    label(FRAME.left - 8, up(0), "0", "end"),
    label(across(0), up(0) + 18, "0", "start"),
    label(across(1), up(0) + 18, amount(last2 + 1), "end"),
    label(across(0.5), FRAME.height - 8, `${words3.page.learningRate} \xB7 ${schedule3.unit}`, "middle")
  ]);
}
function ratesOf(schedule3, last2) {
  const indices2 = new Set(Array.from({ length: MOST_POINTS2 + 1 }, (_, index) => Math.round(index * last2 / MOST_POINTS2)));
  let stretches = 0;
  for (const { from, to } of schedule3.stretches(0, last2 + 1)) {
    indices2.add(from).add(to - 1);
    stretches += 1;
    if (stretches >= MOST_POINTS2) break;
  }
  return [...indices2].toSorted((a, b) => a - b).map((u) => ({ u, rate: schedule3.at(u) }));
}

// src/report/html/lists.ts
var MOST_SUBJECTS2 = 20;
var MOST_PICTURES = 40;
function policySection({ report: report2, words: words3 }) {
  const change3 = report2.policyChange;
  const lines = change3 === void 0 ? [] : policyChangeLines(change3, words3);
  const items = entriesOf(lines, ({ kind, text: text2 }) => `<li${kind === "mistake" ? ' class="mistake"' : ""}>${sentence(text2)}</li>`);
  const { heading, introduction } = words3.policyChange;
  const first = change3 === void 0 ? "" : `<p>${sentence(introduction(change3.file, change3.path))}</p>`;
  return listed2(items, "policy-changes", { title: htmlText(heading), before: first, id: "policy", rank: 2, share: 2e4, isOpen: true }, { words: words3 });
}
function scheduleSection({ report: report2, words: words3 }) {
  const configs = new Map(report2.files.flatMap((file) => file.configs.map((config) => [config.id, config])));
  const items = entriesOf(report2.schedules, (entry) => {
    const index = report2.schedules.indexOf(entry);
    const config = configs.get(entry.config);
    const drawn = config === void 0 || index >= MOST_PICTURES ? "" : schedulePicture(`s${index}`, config, words3);
    const picture2 = drawn === "" ? "" : `<div class="pictures"><div>${drawn}</div></div>`;
    return `<li>${name2(entry.config)}: ${sentence(scheduleSentence(entry, words3))}${picture2}</li>`;
  });
  return listed2(items, "schedules", { title: htmlText(words3.report.label.schedules), id: "schedules", rank: 6, share: 6e4, isOpen: true }, { words: words3 });
}
function forecastSection({ report: report2, words: words3 }) {
  const items = entriesOf(forecastLines(report2, words3), ({ study, sentence: said2 }) => `<li>${name2(study)}: ${sentence(said2)}</li>`);
  return listed2(items, "forecasts", { title: htmlText(words3.report.label.forecasts), id: "forecasts", rank: 6, share: 2e4, isOpen: true }, { words: words3 });
}
function abstentionSection({ report: report2, words: words3, version }) {
  const items = entriesOf(groupedAbstentions(report2.abstentions, words3), ({ rules: rules3, sentence: said2, subjects }) => {
    const named4 = subjects.slice(0, MOST_SUBJECTS2).map((subject) => name2(subject));
    const more = subjects.length > named4.length ? ` +${subjects.length - named4.length}` : "";
    return `<li>${rules3.map((rule) => ruleLink2(rule, version)).join(", ")}: ${sentence(said2)} (${named4.join(", ")}${more})</li>`;
  });
  const title3 = `${htmlText(words3.report.label.abstentions)}: ${report2.abstentions.length}`;
  return listed2(items, "abstentions", { title: title3, id: "abstentions", rank: 4, share: 4e4, isOpen: report2.verdict === "nothing-to-judge" }, { words: words3 });
}
function suppressedSection({ report: report2, words: words3, version }) {
  const items = entriesOf(report2.suppressed, (suppressed) => {
    const { finding } = suppressed;
    const { title: title4 } = findingSentences(finding, words3);
    return `<li>${ruleLink2(finding.rule, version)} \xB7 ${name2(subjectName(finding))} \xB7 ${sentence(title4)} \xB7 <em>${sentence(words3.report.suppressed(suppressed))}</em></li>`;
  });
  const title3 = htmlText(words3.page.suppressed(report2.suppressed.length));
  return listed2(items, "suppressed", { title: title3, id: "suppressed", rank: 3, share: 4e4, isOpen: true }, { words: words3 });
}
function noteSection({ report: report2, words: words3 }) {
  const items = entriesOf(groupedNotes(report2, words3), ({ places, more, sentence: said2 }) => {
    const named4 = places.map((place2) => name2(place2)).join(", ");
    return `<li>${named4}${more > 0 ? ` +${more}` : ""}: ${sentence(said2)}</li>`;
  });
  const title3 = `${htmlText(words3.report.label.notes)}: ${items.count}`;
  return listed2(items, "notes", { title: title3, id: "notes", rank: 7, share: 4e4, isOpen: false }, { words: words3 });
}
function fileSection({ report: report2, words: words3 }) {
  const items = entriesOf(
    report2.files,
    ({ path, kind, format }) => `<li>${name2(path)}: ${htmlText(words3.report.kind[kind])}${format === null ? "" : ` (${htmlText(format)})`}</li>`
  );
  return listed2(items, "files", { title: htmlText(words3.page.files(report2.files.length)), id: "files", rank: 8, share: 4e4, isOpen: false }, { words: words3 });
}
function reproductionSection({ report: report2, words: words3, version }) {
  const said2 = sentence(words3.report.reproduce(version, report2.headSha));
  const text2 = `<section id="again">
<p>${said2}:</p>
<pre tabindex="0">${htmlText(report2.command)}</pre>
</section>`;
  return { rank: 1, share: 4e3, render: (room) => report2.command === "" || text2.length > room ? "" : text2 };
}
function listed2(items, list, plan2, { words: words3 }) {
  const { title: title3, before = "", id: id22, rank, share, isOpen } = plan2;
  const open = isOpen ? `<section aria-labelledby="${id22}-h">
<h2 id="${id22}-h">${title3}</h2>
${before}<ul>
` : `<details class="section"><summary><h2>${title3}</h2></summary>
${before}<ul>
`;
  const close = isOpen ? "\n</ul>\n</section>" : "\n</ul>\n</details>";
  const leftOut2 = (count4) => `<li class="left-out">${htmlText(words3.report.leftOut(list, count4))}</li>`;
  return { rank, share, render: (room) => fitList(items, room, { head: open, tail: close, between: "\n", leftOut: leftOut2 }) };
}

// src/report/html/charts/curves.ts
var MOST_TRIALS = 30;
var MOST_POINTS3 = 100;
var SHOWN_SHARE = 0.9;
function curvesPicture(id22, { name: name3, trials: trials2, metric }, words3) {
  const drawn = trials2.filter(isDrawn).slice(0, MOST_TRIALS);
  const range = rangeOf2(drawn, metric?.goal ?? "min");
  if (range === null || metric === null) return "";
  const height = (value) => Math.min(1, Math.max(0, (value - range.low) / (range.high - range.low)));
  const place2 = ({ done, value }, length3) => [across(Math.min(1, Math.max(0, done / length3))), up(height(value))];
  const lines = drawn.map((trial) => {
    const length3 = lengthOf(trial);
    return line(
      thinned2(trial.evaluations).map((evaluation2) => place2(evaluation2, length3)),
      trial.censoredBecause === null ? "trial-curve" : "trial-curve censored"
    );
  });
  const bests = drawn.flatMap((trial) => {
    if (trial.best === null || !Number.isFinite(trial.best.value)) return [];
    const [x, y] = place2(trial.best, lengthOf(trial));
    return [`<circle class="best" cx="${round2(x)}" cy="${round2(y)}" r="3"/>`];
  });
  const described = words3.page.curves({ shown: drawn.length, trials: trials2.length, metric: metric.name });
  return picture(id22, `${name3}: ${metric.name}`, markupPlain(described), [
    mark(FIRST_TENTH),
    mark(LAST_QUARTER),
    floor(),
    ...lines,
    ...bests,
    label(FRAME.left - 8, up(1) + 4, metricValue(range.high), "end"),
    label(FRAME.left - 8, up(0), metricValue(range.low), "end"),
    ...[0, FIRST_TENTH, 0.5, LAST_QUARTER, 1].map((share) => label(across(share), up(0) + 20, percent(share), "middle")),
    label(across(0.5), FRAME.height - 3, words3.page.curvesAxis(metric.name), "middle")
  ]);
}
function isDrawn(trial) {
  return trial.evaluations.length >= 2 && lengthOf(trial) > 0;
}
function lengthOf({ plannedSteps }) {
  const value = plannedSteps?.value ?? 0;
  return Number.isFinite(value) ? value : 0;
}
function rangeOf2(trials2, goal) {
  const values2 = trials2.flatMap(({ evaluations }) => evaluations.map(({ value }) => value).filter(Number.isFinite)).toSorted((a, b) => a - b);
  const at2 = (share) => values2[Math.round(share * (values2.length - 1))] ?? Number.NaN;
  const [low, high] = goal === "min" ? [at2(0), at2(SHOWN_SHARE)] : [at2(1 - SHOWN_SHARE), at2(1)];
  return high > low ? { low, high } : null;
}
function thinned2(evaluations) {
  const finite4 = evaluations.filter(({ done, value }) => Number.isFinite(done) && Number.isFinite(value));
  const last2 = finite4.length - 1;
  if (last2 < MOST_POINTS3) return finite4;
  return Array.from({ length: MOST_POINTS3 }, (_, index) => finite4[Math.round(index * last2 / (MOST_POINTS3 - 1))]).filter((each) => each !== void 0);
}

// src/report/html/charts/histogram.ts
function histogramPicture(id22, study, distribution, words3) {
  const { bins, fractions } = distribution;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const ground = up(0);
  const strokes = fractions.map((fraction) => `M${round2(across(Math.min(1, Math.max(0, fraction))))} ${ground + 3}v7`).join("");
  return picture(id22, study, histogramSentence(distribution, words3), [
    mark(FIRST_TENTH),
    mark(LAST_QUARTER),
    ...bins.map((bin) => bar(bin, most)),
    floor(),
    `<path class="trial" d="${strokes}"/>`,
    label(FRAME.left - 8, up(1) + 4, String(most), "end"),
    label(FRAME.left - 8, ground, "0", "end"),
    ...[0, FIRST_TENTH, 0.5, LAST_QUARTER, 1].map((share) => label(across(share), ground + 24, percent(share), "middle")),
    label(across(0.5), FRAME.height - 3, words3.page.histogramAxis, "middle")
  ]);
}
function histogramSentence({ fractions, bins }, words3) {
  const counted2 = (from, to) => bins.reduce((sum2, { low, high, count: count4 }) => low >= from && high <= to ? sum2 + count4 : sum2, 0);
  const middle2 = median(fractions);
  return markupPlain(
    words3.page.histogram({
      trials: fractions.length,
      early: counted2(0, FIRST_TENTH),
      late: counted2(LAST_QUARTER, 1),
      median: middle2 === null ? "\u2013" : percent(middle2)
    })
  );
}
function bar({ low, high, count: count4 }, most) {
  if (count4 === 0) return "";
  const kind = high <= FIRST_TENTH ? "early" : low >= LAST_QUARTER ? "late" : "between";
  const [left, width] = [across(low) + 1, across(high) - across(low) - 2];
  const top = up(count4 / most);
  return `<rect class="bar ${kind}" x="${round2(left)}" y="${round2(top)}" width="${round2(width)}" height="${round2(up(0) - top)}"/>`;
}

// src/report/html/studies.ts
var COLUMNS2 = ["study", "judged", "length", "fractions", "finding", "recommended"];
var MOST_STUDIES = 200;
var OPEN_STUDIES = 6;
function studySection(context) {
  const { words: words3, report: report2 } = context;
  const studies = rankedStudies(report2);
  const shown3 = studies.slice(0, MOST_STUDIES);
  const head3 = COLUMNS2.map((column) => sentence(words3.report.studyColumns[column]));
  const rows = () => shown3.map((study) => studyRow(study, context));
  const more = studies.length - shown3.length;
  const leftOut2 = more === 0 ? "" : `
<p class="left-out">${htmlText(words3.report.leftOut("studies", more))}</p>`;
  const heading = htmlText(words3.report.label.studies);
  return {
    rank: 2,
    share: 9e4,
    render: (room) => {
      if (studies.length === 0) return "";
      const body = table2(words3.report.label.studies, head3, rows(), ["", "num", "num", "num", "", "num"]);
      const text2 = `<section aria-labelledby="studies-h">
<h2 id="studies-h">${heading}</h2>
${body}${leftOut2}
</section>`;
      return text2.length <= room ? text2 : "";
    }
  };
}
function studyRow(study, { words: words3, report: report2, version }) {
  const { name: title3, metric, kind } = study.study;
  const { judged, length: length3, fractions, recommended: recommended3 } = studyFigures(study, words3);
  const found2 = [...new Set(report2.findings.flatMap(({ subject, rule }) => "study" in subject && subject.study === title3 ? [rule] : []))];
  const mark2 = [
    metric === null ? "" : `${name2(metric.name, 60)} <span aria-hidden="true">${metric.goal === "min" ? "\u2193" : "\u2191"}</span><span class="heard">${htmlText(words3.report.goal[metric.goal])}</span>`,
    kind === "learning-rate-sweep" ? htmlText(words3.report.label.sweep) : ""
  ];
  const first = [name2(title3, 80), ...mark2.filter((each) => each !== "")].join(" \xB7 ");
  const rules3 = found2.length === 0 ? UNKNOWN : found2.map((rule) => ruleLink2(rule, version)).join(", ");
  return [first, ...[judged, length3, fractions].map((cell) => htmlText(cell)), rules3, htmlText(recommended3)];
}
function pictureSection({ words: words3, report: report2 }) {
  const shown3 = rankedStudies(report2).map((study) => ({ study, distribution: distributionOf(study) })).filter(({ distribution }) => distribution.fractions.length >= 2);
  const figures = (from, to) => entriesOf(shown3.slice(from, to), ({ study, distribution }) => {
    const index = shown3.findIndex((each) => each.study === study);
    const notes = histogramLines(distribution, words3).slice(14);
    const pictures = [histogramPicture(`b${index}`, study.study.name, distribution, words3), curvesPicture(`m${index}`, study.study, words3)];
    const drawn = pictures.filter((each) => each !== "").map((each) => `<div>${each}</div>`);
    return `<figure class="study"><figcaption>${name2(study.study.name)} ${notes.map((note) => `<span>${htmlText(note)}</span>`).join(" ")}</figcaption>
<div class="pictures">${drawn.join("\n")}</div></figure>`;
  });
  const leftOut2 = (count4) => `<p class="left-out">${htmlText(words3.report.leftOut("histograms", count4))}</p>`;
  const head3 = `<section aria-labelledby="best-h">
<h2 id="best-h">${htmlText(words3.report.label["best-steps"])}</h2>
`;
  const folded3 = { head: `<details><summary>${htmlText(words3.report.moreStudies(shown3.length - OPEN_STUDIES))}</summary>
`, tail: "\n</details>" };
  return {
    rank: 5,
    share: 16e4,
    render: (room) => {
      const seen = fitList(figures(0, OPEN_STUDIES), room - 12, { head: head3, tail: "", between: "\n", leftOut: leftOut2 });
      if (seen === "") return "";
      const more = fitList(figures(OPEN_STUDIES, shown3.length), room - seen.length - 13, { ...folded3, between: "\n", leftOut: leftOut2 });
      return `${seen}${more === "" ? "" : `
${more}`}
</section>`;
    }
  };
}

// src/report/html/style.ts
var STYLE = `
:root{color-scheme:light dark;--page:#f6f8fa;--card:#fff;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--code:#eff2f5;--link:#0969da;--error:#cf222e;--warning:#9a6700;--note:#0969da;--clear:#1a7f37;--quiet:#59636e;--bar:#8c959f;--early:#bf8700;--late:#0969da;--curve:#0969da;--area:#0969da1a;--best:#cf222e;--add:#dafbe1;--cut:#ffebe9}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--card:#151b23;--ink:#f0f6fc;--soft:#9198a1;--line:#3d444d;--code:#262c36;--link:#4493f8;--error:#f85149;--warning:#d29922;--note:#4493f8;--clear:#3fb950;--quiet:#9198a1;--bar:#656c76;--early:#d29922;--late:#4493f8;--curve:#4493f8;--area:#4493f826;--best:#f85149;--add:#2ea04333;--cut:#f8514926}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.page{max-width:62rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1{font-size:1.5rem;line-height:1.3;margin:.35rem 0 .6rem;text-wrap:pretty}
h2{font-size:1.15rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1.02rem;line-height:1.4;margin:0 0 .3rem}
p{margin:.5rem 0}
a{color:var(--link);text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible,summary:focus-visible,pre:focus-visible,.wide:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
code,pre{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.86em}
code{background:var(--code);border-radius:5px;padding:.12em .35em;overflow-wrap:anywhere}
a code{color:inherit}
pre{background:var(--code);border-radius:6px;padding:.7rem .9rem;margin:.5rem 0;overflow-x:auto;line-height:1.5}
#again pre{white-space:pre-wrap;overflow-wrap:anywhere}
header,section,details.section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem;margin:0 0 1rem}
header{border-top:5px solid var(--verdict)}
.attention{--verdict:var(--warning)}.has-errors{--verdict:var(--error)}.advice{--verdict:var(--note)}.clear{--verdict:var(--clear)}.nothing-to-judge{--verdict:var(--quiet)}
.verdict{margin:0;color:var(--verdict);font-weight:650;letter-spacing:.01em}
.totals{color:var(--soft);font-size:.92rem;margin:.6rem 0 0}
.do{background:color-mix(in srgb,var(--verdict,var(--line)) 9%,transparent);border-radius:6px;padding:.55rem .75rem}
.sure,.facts{color:var(--soft);font-size:.92rem}
.facts{margin:.1rem 0 .6rem}
.grade{color:var(--verdict);font-weight:600}
.finding{--verdict:var(--quiet);border-left:4px solid var(--verdict);padding:.1rem 0 .1rem 1rem;margin:0 0 1.6rem}
.finding:last-of-type{margin-bottom:.3rem}
.finding.error{--verdict:var(--error)}.finding.warning{--verdict:var(--warning)}.finding.note{--verdict:var(--note)}
summary{cursor:pointer;color:var(--soft);width:fit-content}
summary:hover{color:var(--ink)}
details.section>summary h2{display:inline;margin:0;color:var(--ink)}
details.section[open]>summary{margin-bottom:.6rem}
.wide{overflow-x:auto;margin:.4rem 0}
table{border-collapse:collapse;font-size:.92rem;min-width:50%}
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
tr:last-child>*{border-bottom:0}
table code{overflow-wrap:normal}
tbody th{min-width:8.5rem}
thead th{color:var(--soft);font-weight:600;vertical-align:bottom}
tbody th{font-weight:400}
.num{text-align:right;font-variant-numeric:tabular-nums}
td.num{white-space:nowrap}
th:last-child,td:last-child{padding-right:0}
ul{margin:0;padding-left:1.2rem}
li{margin:.35rem 0;overflow-wrap:anywhere}
.mistake{color:var(--error)}
.left-out{color:var(--soft);font-style:italic}
figure{margin:.8rem 0}
figcaption{color:var(--soft);font-size:.92rem;margin-bottom:.3rem}
figcaption span{display:block;font-size:.87rem}
.diff pre{padding:.5rem 0}
.diff del,.diff ins{display:block;text-decoration:none;padding:0 .9rem;white-space:pre;min-width:fit-content}
.diff del{background:var(--cut)}.diff ins{background:var(--add)}
.study+.study{border-top:1px solid var(--line);padding-top:.9rem}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:.5rem 1.5rem;max-width:58rem}
li .pictures{max-width:32rem}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{fill:var(--soft);font:12.5px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums}
.axis{stroke:var(--soft);fill:none}
.mark{stroke:var(--soft);stroke-dasharray:3 4;fill:none;opacity:.7}
.bar{fill:var(--bar)}.bar.early{fill:var(--early)}.bar.late{fill:var(--late)}
.trial{stroke:var(--ink);stroke-width:1.5;fill:none;opacity:.55}
.curve{stroke:var(--curve);stroke-width:2;fill:none;stroke-linejoin:round}
.curve.before{stroke:var(--soft);stroke-dasharray:6 4}.curve.recommended{stroke:var(--clear);stroke-dasharray:2 3}
.comparison .pictures{max-width:34rem}.comparison ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}.comparison li{margin:0}.comparison li::before{content:"";display:inline-block;width:1.6rem;margin-right:.45rem;vertical-align:.25em;border-top:2px solid var(--curve)}.comparison li.before::before{border-top:2px dashed var(--soft)}.comparison li.recommended::before{border-top:2px dotted var(--clear)}
.area{fill:var(--area)}
.trial-curve{stroke:var(--curve);stroke-width:1.25;fill:none;opacity:.4;stroke-linejoin:round}
.trial-curve.censored{stroke:var(--soft);stroke-dasharray:2 3}
.best{fill:var(--best);stroke:var(--card);stroke-width:1}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{color:var(--soft);font-size:.87rem;padding:0 .25rem}
@media (max-width:40rem){.page{padding:.75rem .6rem 2rem}header,section,details.section{padding:.9rem .85rem;border-radius:8px}h1{font-size:1.25rem}.finding{padding-left:.75rem}}
@media (forced-colors:active){.bar,.best{fill:CanvasText}.curve,.trial-curve,.axis,.mark{stroke:CanvasText}}
@media print{:root{--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--code:#f3f3f3}body{font-size:10.5pt}.page{max-width:none;padding:0}header,section,details.section{border:0;border-radius:0;padding:0 0 .6rem}header{border-top:3px solid var(--verdict);padding-top:.4rem}.finding,figure,tr,li{break-inside:avoid}h2,h3{break-after:avoid}pre{white-space:pre-wrap}details::details-content{content-visibility:visible;display:block}summary{list-style:none}}
`.trim();

// src/report/html.ts
var SECTIONS_LENGTH = 6e5;
var CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
function renderHtml(report2, words3, options) {
  const context = { report: report2, words: words3, version: options.version, fileAt: options.fileAt };
  const isOpen = report2.verdict === "nothing-to-judge";
  const abstentions2 = abstentionSection(context);
  const sections = [
    policySection(context),
    ...isOpen ? [abstentions2] : [],
    findingList(context),
    studySection(context),
    pictureSection(context),
    forecastSection(context),
    scheduleSection(context),
    suppressedSection(context),
    ...isOpen ? [] : [abstentions2],
    noteSection(context),
    fileSection(context),
    reproductionSection(context)
  ];
  return page2(report2, words3, [head2(context, options.place ?? "here"), `<main>
${composeSections(sections, SECTIONS_LENGTH)}
</main>`, foot(context)]);
}
function page2(report2, words3, parts) {
  return `<!doctype html>
<html lang="${htmlText(words3.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Longrun: ${htmlText(words3.report.verdict[report2.verdict])}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="page">
${parts.join("\n")}
</div>
</body>
</html>
`;
}
function head2({ report: report2, words: words3 }, place2) {
  const { symbol, verdict, subject, sentence: said2 } = headlineOf(report2, words3, place2);
  const [first] = byRank(report2.findings);
  const recommendation7 = first === void 0 ? "" : findingSentences(first, words3).recommendation;
  const totals = report2.findings.length === 0 ? "" : words3.report.totals(totalsOf(report2));
  const grade = report2.findings.some(({ severity }) => severity === "error") ? " has-errors" : "";
  return [
    `<header class="${report2.verdict}${grade}">`,
    `<p class="verdict"><span aria-hidden="true">${symbol}</span> ${htmlText(verdict)}</p>`,
    `<h1>${subject === "" ? "" : `${name2(subject)} `}${sentence(said2)}</h1>`,
    recommendation7 === "" ? "" : `<p class="do"><strong>${htmlText(words3.report.label.do)}:</strong> ${sentence(recommendation7)}</p>`,
    element("p", sentence(totals), 'class="totals"'),
    "</header>"
  ].filter((part) => part !== "").join("\n");
}
function foot({ words: words3, version }) {
  return `<footer><p>${sentence(words3.page.made(version))}</p></footer>`;
}

// src/report/job-summary.ts
var JOB_SUMMARY_LENGTH = 3e5;
function renderJobSummary(report2, words3, options) {
  return composeReport(report2, words3, { characters: JOB_SUMMARY_LENGTH, openHistograms: 20, place: "pull-request", ...options });
}

// src/report/json/values.ts
function finite(value) {
  return value !== null && value !== void 0 && Number.isFinite(value) ? value : null;
}
function scalar(value) {
  if (typeof value === "number") return finite(value);
  return typeof value === "string" ? mask(wellFormed(value)) : value ?? null;
}
function bare(sourced) {
  return sourced === null ? null : scalar(sourced.value);
}
function quantity2(length3) {
  return length3 === null || !Number.isFinite(length3.value) ? null : { value: length3.value, unit: length3.unit };
}
function record2(entries) {
  return Object.fromEntries(entries);
}
function scalars(values2) {
  return record2(Object.entries(values2).map(([name3, value]) => [mask(name3), scalar(maskValue(name3, value))]));
}
function flat(values2) {
  return record2(
    Object.entries(values2).map(([name3, value]) => [mask(name3), flatValue(typeof value === "object" ? value : maskValue(name3, value))])
  );
}
function flatValue(value) {
  if (value === null || typeof value !== "object") return scalar(value);
  return value.map((item) => scalar(item));
}

// src/report/json/config.ts
function configJson(config) {
  const { batch, selection, optimizer: optimizer2 } = config;
  return {
    framework: config.framework,
    maxTrainSteps: quantity2(config.maxTrainSteps?.value ?? null),
    learningRate: bare(config.learningRate),
    schedule: config.schedule === null ? null : scheduleJson(config.schedule),
    warmup: quantity2(config.warmup?.value ?? null),
    batch: { perDevice: bare(batch.perDevice), accumulation: bare(batch.accumulation), devices: bare(batch.devices), global: bare(batch.global) },
    optimizer: record2([...sourcedEntries(optimizer2.parameters), ["name", bare(optimizer2.name)]]),
    weightDecay: bare(config.weightDecay),
    regularization: record2(sourcedEntries(config.regularization)),
    augmentation: record2(sourcedEntries(config.augmentation)),
    evaluateEvery: quantity2(config.evaluateEvery?.value ?? null),
    saveEvery: quantity2(config.saveEvery?.value ?? null),
    keepCheckpoints: bare(config.keepCheckpoints),
    selection: selection === null ? null : { metric: bare(selection.metric), goal: bare(selection.goal), loadBest: bare(selection.loadBest) },
    lines: record2(configLines(config)),
    includes: config.includes.map((path) => mask(path)),
    files: record2(configFiles(config))
  };
}
function scheduleJson(schedule3) {
  if (schedule3.kind === "open") {
    return { family: schedule3.family, parameters: flat(schedule3.parameters), horizon: quantity2(schedule3.horizon), end: null };
  }
  const { family, parameters, horizon, unit: unit3 } = schedule3.schedule;
  const length3 = schedule3.runLength;
  const end = length3 !== null && length3 >= 1 ? finite(schedule3.schedule.at(Math.ceil(length3) - 1)) : null;
  return { family, parameters: flat(parameters), horizon: quantity2(horizon === null ? null : { value: horizon, unit: unit3 }), end };
}
function sourcedEntries(values2) {
  return Object.entries(values2).map(([name3, value]) => [mask(name3), maskValue(name3, bare(value))]);
}
function configLines(config) {
  const fields2 = sourcedFields(config);
  return fields2.flatMap(([name3, sourced]) => sourced?.span === void 0 ? [] : [[mask(name3), sourced.span.line]]);
}
function configFiles(config) {
  return sourcedFields(config).flatMap(([name3, sourced]) => {
    const path = sourced?.span?.path;
    return path === void 0 || path === config.path ? [] : [[mask(name3), mask(path)]];
  });
}
function sourcedFields(config) {
  const under = (prefix, values2) => Object.entries(values2).map(([name3, value]) => [`${prefix}.${name3}`, value]);
  return [
    ["maxTrainSteps", config.maxTrainSteps],
    ["learningRate", config.learningRate],
    ...under("schedule", config.schedule?.keys ?? {}),
    ["warmup", config.warmup],
    ...under("batch", config.batch),
    ["optimizer.name", config.optimizer.name],
    ...under("optimizer", config.optimizer.parameters),
    ["weightDecay", config.weightDecay],
    ...under("regularization", config.regularization),
    ...under("augmentation", config.augmentation),
    ["evaluateEvery", config.evaluateEvery],
    ["saveEvery", config.saveEvery],
    ["keepCheckpoints", config.keepCheckpoints],
    ...under("selection", { ...config.selection })
  ];
}

// src/report/json/forecast.ts
function forecastJson(forecast2) {
  if (forecast2 === null) return null;
  const given = forecast2.kind === "given" ? forecast2 : null;
  const interval2 = given?.interval ?? null;
  return {
    trial: forecast2.trial === null ? null : mask(forecast2.trial),
    metric: forecast2.metric === null ? null : mask(forecast2.metric),
    maxTrainSteps: forecast2.maxTrainSteps === null ? null : { value: finite(forecast2.maxTrainSteps), unit: forecast2.unit },
    horizonFrom: forecast2.horizonFrom,
    horizonFactor: finite(forecast2.horizonFactor ?? Number.NaN),
    refused: forecast2.kind === "refused" ? forecast2.reason : null,
    method: given?.method ?? null,
    schedule: given?.schedule ?? null,
    present: finite(given?.present ?? Number.NaN),
    value: finite(given?.value ?? Number.NaN),
    low: finite(interval2?.low ?? Number.NaN),
    high: finite(interval2?.high ?? Number.NaN),
    level: interval2?.level ?? null,
    calibratedOn: interval2?.calibratedOn ?? null,
    calibrationRuns: interval2?.runs ?? null,
    workloads: interval2?.workloads ?? null,
    gain: finite(given?.gain ?? Number.NaN),
    gainAtMost: finite(given?.gainAtMost ?? Number.NaN)
  };
}

// src/report/json/policy-change.ts
function policyChangeJson(change3, findingJson2) {
  return {
    path: mask(change3.path),
    file: change3.file,
    mistakes: change3.mistakes.map(({ line: line3, message: message5 }) => ({ line: line3, message: mask(message5) })),
    entries: change3.entries.map(({ key: key2, before, after }) => ({ key: mask(key2), before: masked(before), after: masked(after) })),
    silenced: change3.silenced.map(({ finding, by, reason, until }) => ({ finding: findingJson2(finding), by, reason: mask(reason), until })),
    appearing: change3.appearing.map(findingJson2),
    regraded: change3.regraded.map(({ finding, before, after }) => ({ finding: findingJson2(finding), before, after })),
    revised: change3.revised.map(findingJson2),
    fails: { ...change3.fails }
  };
}
function masked(value) {
  return value === null ? null : mask(value);
}

// src/report/json/search-space.ts
function searchSpaceJson({ id: id22, framework, parameters, metric, trials: trials2, multiFidelity }) {
  return {
    id: mask(id22),
    framework,
    parameters: parameters.map(({ name: name3, role, kind, low, high, log, choices, span }) => ({
      name: mask(name3),
      role,
      kind,
      low: finite(low),
      high: finite(high),
      log,
      choices: choices.map((choice) => scalar(maskValue(name3, choice))),
      line: span.line
    })),
    metric: { name: metric.name === null ? null : mask(metric.name), goal: metric.goal },
    trials: finite(trials2),
    multiFidelity: multiFidelity === null ? null : { scheduler: mask(multiFidelity.scheduler), resource: mask(multiFidelity.resource ?? "") || null }
  };
}

// src/model/run.ts
function loggedCount(series) {
  return series.thinned?.count ?? series.values.length;
}

// src/schedules/quadrature.ts
var NODES = 16;
var SHORT = 96;
var DEEPEST = 60;
var rules = /* @__PURE__ */ new Map();
function gram(z, squares2) {
  let [lower, lowerSlope, value, slope] = [0, 0, 1, 0];
  for (const square of squares2) {
    const next = z * value - square * lower;
    const nextSlope = value + z * slope - square * lowerSlope;
    [lower, lowerSlope, value, slope] = [value, slope, next, nextSlope];
  }
  return [value, slope, lower];
}
function recurrence(terms) {
  const squares2 = [0];
  for (let k = 1; k < NODES; k += 1) squares2.push(k * k * (1 - (k / terms) ** 2) / (4 * k * k - 1));
  return squares2;
}
function gaussRule(terms) {
  const known4 = rules.get(terms);
  if (known4 !== void 0) return known4;
  const squares2 = recurrence(terms);
  const norm = squares2.slice(1).reduce((product2, square) => product2 * square, terms);
  const nodes = [];
  const weights = [];
  for (let i = 0; i < NODES; i += 1) {
    let z = Math.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
    for (let turn = 0; turn < 12; turn += 1) {
      const [value, slope2] = gram(z, squares2);
      const step = value / slope2;
      z -= step;
      if (Math.abs(step) < 1e-16) break;
    }
    const [, slope, lower] = gram(z, squares2);
    nodes.push(z);
    weights.push(norm / (slope * lower));
  }
  const rule = { nodes, weights };
  if (rules.size > 256) rules.clear();
  rules.set(terms, rule);
  return rule;
}
function panel(f, from, to) {
  const terms = to - from;
  const { nodes, weights } = gaussRule(terms);
  const middle2 = from + (terms - 1) / 2;
  let total3 = 0;
  for (const [i, z] of nodes.entries()) total3 += (weights[i] ?? 0) * f(middle2 + terms / 2 * z);
  return total3;
}
function addUp(f, from, to) {
  let total3 = 0;
  let lost2 = 0;
  for (let u = from; u < to; u += 1) {
    const term = f(u);
    const next = total3 + term;
    lost2 += Math.abs(total3) >= Math.abs(term) ? total3 - next + term : term - next + total3;
    total3 = next;
  }
  return total3 + lost2;
}
function sumSmooth(f, from, to) {
  if (!(to > from)) return 0;
  if (to - from <= SHORT) return addUp(f, from, to);
  return halved(f, { from, to, coarse: panel(f, from, to), allowed: null, depth: 0 });
}
function halved(f, range) {
  const { from, to, coarse, depth } = range;
  const half = from + Math.floor((to - from) / 2);
  const parts = [
    [from, half],
    [half, to]
  ];
  const fine = parts.map(([a, b]) => b - a <= SHORT ? addUp(f, a, b) : panel(f, a, b));
  const total3 = (fine[0] ?? 0) + (fine[1] ?? 0);
  const allowed = range.allowed ?? 4e-15 * Math.max(Math.abs(total3), Math.abs(coarse));
  if (!(Math.abs(total3 - coarse) > allowed) || depth >= DEEPEST) return total3;
  let sum2 = 0;
  for (const [i, [a, b]] of parts.entries()) {
    const value = fine[i] ?? 0;
    sum2 += b - a <= SHORT ? value : halved(f, { from: a, to: b, coarse: value, allowed, depth: depth + 1 });
  }
  return sum2;
}

// src/schedules/curves/curve.ts
var SHORT2 = 32;
function wholeRange(from, to) {
  const first = Math.ceil(from);
  const last2 = Math.ceil(to);
  return last2 > first && Number.isFinite(last2 - first) ? [first, last2] : [0, 0];
}
function countInStretch(at2, level, stretch) {
  const { from, to, direction } = stretch;
  if (direction === 0) return at2(from) < level ? to - from : 0;
  const low = direction === 1;
  let first = from;
  let last2 = to;
  while (first < last2) {
    const middle2 = first + Math.floor((last2 - first) / 2);
    if (at2(middle2) < level === low) first = middle2 + 1;
    else last2 = middle2;
  }
  return low ? first - from : to - first;
}
function makeCurve(parts) {
  const at2 = (u) => parts.at(u);
  const sumLong = (from, to) => {
    if (parts.sum !== void 0) return parts.sum(from, to);
    let total3 = 0;
    for (const stretch of parts.stretches(from, to)) {
      total3 += stretch.direction === 0 ? at2(stretch.from) * (stretch.to - stretch.from) : sumSmooth(at2, stretch.from, stretch.to);
    }
    return total3;
  };
  return {
    at: at2,
    sum: (from, to) => {
      const [first, last2] = wholeRange(from, to);
      return last2 - first <= SHORT2 ? addUp(at2, first, last2) : sumLong(first, last2);
    },
    countBelow: (level, from, to) => {
      const [first, last2] = wholeRange(from, to);
      if (last2 <= first) return 0;
      if (parts.countBelow !== void 0) return parts.countBelow(level, first, last2);
      let count4 = 0;
      for (const stretch of parts.stretches(first, last2)) count4 += countInStretch(at2, level, stretch);
      return count4;
    },
    stretches: (from, to) => {
      const [first, last2] = wholeRange(from, to);
      return last2 > first ? parts.stretches(first, last2) : [];
    }
  };
}
function monotone(direction, at2, sum2) {
  return makeCurve({ at: at2, stretches: (from, to) => [{ from, to, direction }], ...sum2 === void 0 ? {} : { sum: sum2 } });
}
function directionOf(from, to) {
  if (from < to) return 1;
  return from > to ? -1 : 0;
}

// src/schedules/curves/arcs.ts
function constantCurve(value) {
  return monotone(
    0,
    () => value,
    (from, to) => value * (to - from)
  );
}
function line2(arc) {
  const { from, to, begin, length: length3 } = arc;
  if (length3 === 0 || from === to) return constantCurve(to);
  const at2 = (u) => from + (to - from) * ((u - begin) / length3);
  const direction = directionOf(from, to);
  return monotone(length3 > 0 ? direction : directionOf(to, from), at2, (first, last2) => (last2 - first) * at2((first + last2 - 1) / 2));
}
function wave(shape) {
  const { middle: middle2, amplitude, begin, half } = shape;
  if (!(half > 0) || amplitude === 0) return constantCurve(middle2 + amplitude);
  const at2 = (u) => middle2 + amplitude * Math.cos(Math.PI * turnsOf(u - begin, half));
  const stretches = (from, to) => halfWaves({ from, to, begin, half, amplitude });
  const countPlain = (level, from, to) => {
    let count4 = 0;
    for (const stretch of stretches(from, to)) count4 += countInStretch(at2, level, stretch);
    return count4;
  };
  return makeCurve({
    at: at2,
    sum: (from, to) => (to - from) * middle2 + amplitude * cosineSum({ first: from - begin, terms: to - from, half }),
    stretches,
    countBelow: (level, from, to) => countWaves({ from, to, period: wholePeriod(half), count: (first, last2) => countPlain(level, first, last2) })
  });
}
function wholePeriod(half) {
  for (let waves = 1; waves <= 64; waves += 1) if (Number.isInteger(2 * half * waves)) return 2 * half * waves;
  return null;
}
function countWaves(range) {
  const { from, to, period, count: count4 } = range;
  if (period === null || to - from < period) return count4(from, to);
  const periods = Math.floor((to - from) / period);
  return periods * count4(from, from + period) + count4(from + periods * period, to);
}
function turnsOf(x, half) {
  return x % (2 * half) / half;
}
function cosineSum(range) {
  const { first, terms, half } = range;
  const step = Math.sin(Math.PI * turnsOf(1, half) / 2);
  const middle2 = Math.cos(Math.PI * turnsOf(first + (terms - 1) / 2, half));
  if (Math.abs(step) < 1e-15) return terms * Math.cos(Math.PI * turnsOf(first, half));
  return Math.sin(Math.PI * (terms % (4 * half)) / half / 2) / step * middle2;
}
function* halfWaves(range) {
  const { to, begin, half, amplitude } = range;
  let from = range.from;
  while (from < to) {
    const turn = Math.floor((from - begin) / half);
    const end = Math.min(to, Math.floor(begin + (turn + 1) * half) + 1);
    const falls = Math.abs(turn) % 2 === 0 === amplitude > 0;
    const whole = half >= 2 && end > from;
    yield whole ? { from, to: end, direction: falls ? -1 : 1 } : { from, to: from + 1, direction: 0 };
    from = whole ? end : from + 1;
  }
}
function geometric(shape) {
  const { scale, ratio, per, begin } = shape;
  const floor2 = shape.floor ?? 0;
  if (ratio === 1 || scale === 0) return constantCurve(scale + floor2);
  if (!(ratio > 0)) return monotone(directionOf(scale, 0), (u) => u <= begin ? scale + floor2 : floor2);
  const exponent2 = Math.log(ratio) / per;
  const at2 = (u) => scale * ratio ** ((u - begin) / per) + floor2;
  const direction = scale > 0 === exponent2 > 0 ? 1 : -1;
  return monotone(direction, at2, (from, to) => {
    const terms = to - from;
    return terms * floor2 + scale * Math.exp(exponent2 * (from - begin)) * Math.expm1(exponent2 * terms) / Math.expm1(exponent2);
  });
}
function leftOver(shape, length3) {
  if (typeof shape === "object") {
    if ("power" in shape) return (p) => Math.max(0, 1 - p) ** shape.power;
    if ("complement" in shape) return (p) => 1 - Math.max(0, p) ** shape.complement;
    const [lower, upper] = shape.tanh;
    return (p) => 0.5 * (1 - Math.tanh(lower * (1 - p) + upper * p));
  }
  switch (shape) {
    case "linear":
    case "geometric":
      return (p) => 1 - p;
    case "cosine":
      return (p) => 0.5 * (1 + Math.cos(Math.PI * p));
    case "exponential":
      return (p) => 2 * 0.5 ** p - 1;
    case "1-sqrt":
      return (p) => 1 - Math.sqrt(Math.max(0, p));
    case "sqrt":
      return (p) => Math.sqrt(Math.max(0, 1 - p));
    case "square":
      return (p) => (1 - p) ** 2;
    case "1-square":
      return (p) => 1 - p * p;
    case "logarithmic":
      return (p) => 1 - Math.log1p(Math.max(0, p) * length3) / Math.log1p(length3);
  }
}
function closedArc(arc) {
  const { shape, from, to, begin, length: length3 } = arc;
  if (shape === "geometric") {
    if (from > 0 && to > 0) return geometric({ scale: from, ratio: to / from, per: length3, begin });
    return monotone(directionOf(from, to), (u) => u <= begin ? from : to);
  }
  if ((arc.warp ?? 1) !== 1 || (arc.exponent ?? 1) !== 1) return null;
  if (shape === "linear") return line2(arc);
  if (shape === "cosine") return wave({ middle: (from + to) / 2, amplitude: (from - to) / 2, begin, half: length3 });
  if (shape === "exponential") return geometric({ scale: 2 * (from - to), ratio: 0.5, per: length3, begin, floor: to - (from - to) });
  return null;
}
function arcCurve(arc) {
  const { from, to, begin, length: length3 } = arc;
  if (!(length3 > 0) || from === to) return constantCurve(to);
  const closed = closedArc(arc);
  if (closed !== null) return closed;
  const left = leftOver(arc.shape, length3);
  const warp = arc.warp ?? 1;
  const exponent2 = arc.exponent ?? 1;
  const at2 = (u) => {
    const p = (u - begin) / length3;
    const rest = left(warp === 1 ? p : Math.max(0, p) ** warp);
    return to + (from - to) * (exponent2 === 1 ? rest : Math.max(0, rest) ** exponent2);
  };
  return monotone(directionOf(from, to), at2, (first, last2) => sumSmooth(at2, first, last2));
}

// src/schedules/curves/combine.ts
function through(x) {
  return x + Math.max(Number.MIN_VALUE, Math.abs(x) * Number.EPSILON);
}
function pieces(parts) {
  const find2 = (u) => {
    for (const part of parts) if (u < part.until) return part.curve;
    return parts.at(-1)?.curve ?? constantCurve(0);
  };
  function* split(from, to) {
    let begin = from;
    for (const [i, part] of parts.entries()) {
      const end = i === parts.length - 1 ? to : Math.min(to, Math.ceil(part.until));
      if (end > begin) yield { curve: part.curve, from: begin, to: end };
      begin = Math.max(begin, end);
      if (begin >= to) return;
    }
  }
  return makeCurve({
    at: (u) => find2(u).at(u),
    sum: (from, to) => total(split(from, to), (part) => part.curve.sum(part.from, part.to)),
    countBelow: (level, from, to) => total(split(from, to), (part) => part.curve.countBelow(level, part.from, part.to)),
    *stretches(from, to) {
      for (const part of split(from, to)) yield* part.curve.stretches(part.from, part.to);
    }
  });
}
function transition(arc, after = arc.to) {
  return pieces([
    { until: arc.begin, curve: constantCurve(arc.from) },
    { until: arc.begin + Math.max(0, arc.length), curve: arcCurve(arc) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(after) }
  ]);
}
function total(items, of) {
  let sum2 = 0;
  for (const item of items) sum2 += of(item);
  return sum2;
}
function delayed(curve, by) {
  if (by === 0) return curve;
  if (!Number.isInteger(by)) return reclocked(curve, { stride: 1, offset: -by });
  return makeCurve({
    at: (u) => curve.at(u - by),
    sum: (from, to) => curve.sum(from - by, to - by),
    countBelow: (level, from, to) => curve.countBelow(level, from - by, to - by),
    *stretches(from, to) {
      for (const stretch of curve.stretches(from - by, to - by)) yield { from: stretch.from + by, to: stretch.to + by, direction: stretch.direction };
    }
  });
}
function reclocked(curve, clock) {
  const { stride } = clock;
  const offset = clock.offset ?? 0;
  const at2 = (u) => curve.at(offset + u * stride);
  const updateOf = (t) => Math.ceil((t - offset) / stride);
  return makeCurve({
    at: at2,
    *stretches(from, to) {
      for (const stretch of curve.stretches(Math.floor(offset + from * stride), Math.floor(offset + (to - 1) * stride) + 1)) {
        const end = Math.min(to, updateOf(stretch.to));
        const sure = Math.min(end, Math.floor((stretch.to - 1 - offset) / stride) + 1);
        const first = Math.max(from, updateOf(stretch.from));
        if (sure > first) yield { from: first, to: sure, direction: stretch.direction };
        for (let u = Math.max(first, sure); u < end; u += 1) yield { from: u, to: u + 1, direction: 0 };
      }
    }
  });
}
function periodic(curve, period) {
  const rest = (u) => u - Math.floor(u / period) * period;
  const sumTo = (u) => Math.floor(u / period) * curve.sum(0, period) + curve.sum(0, rest(u));
  const countTo = (level, u) => Math.floor(u / period) * curve.countBelow(level, 0, period) + curve.countBelow(level, 0, rest(u));
  return makeCurve({
    at: (u) => curve.at(rest(u)),
    sum: (from, to) => from % period === 0 ? sumTo(to - from) : sumTo(to) - sumTo(from),
    countBelow: (level, from, to) => countTo(level, to) - countTo(level, from),
    *stretches(from, to) {
      for (let start = Math.floor(from / period) * period; start < to; start += period) {
        yield* delayed(curve, start).stretches(Math.max(from, start), Math.min(to, start + period));
      }
    }
  });
}
function held(curve, size2) {
  if (!(size2 > 0) || size2 === 1) return curve;
  const tickOf = (u) => Math.floor(u / size2);
  const startOf2 = (tick) => Math.ceil(tick * size2);
  const whole = Number.isInteger(size2);
  const measured4 = (from, to, ofTicks) => {
    const first = tickOf(from);
    const last2 = tickOf(to - 1);
    if (first === last2) return (to - from) * ofTicks(first, first + 1);
    const head3 = (startOf2(first + 1) - from) * ofTicks(first, first + 1);
    const tail = (to - startOf2(last2)) * ofTicks(last2, last2 + 1);
    if (whole) return head3 + size2 * ofTicks(first + 1, last2) + tail;
    let middle2 = 0;
    for (let tick = first + 1; tick < last2; tick += 1) middle2 += (startOf2(tick + 1) - startOf2(tick)) * ofTicks(tick, tick + 1);
    return head3 + middle2 + tail;
  };
  return makeCurve({
    at: (u) => curve.at(tickOf(u)),
    sum: (from, to) => measured4(from, to, (first, last2) => curve.sum(first, last2)),
    countBelow: (level, from, to) => measured4(from, to, (first, last2) => curve.countBelow(level, first, last2)),
    *stretches(from, to) {
      for (const ticks of curve.stretches(tickOf(from), tickOf(to - 1) + 1)) {
        const end = ticks.direction === 0 ? ticks.from + 1 : ticks.to;
        for (let tick = ticks.from; tick < end; tick += 1) {
          const behind = ticks.direction === 0 ? ticks.to : tick + 1;
          yield { from: Math.max(from, startOf2(tick)), to: Math.min(to, startOf2(behind)), direction: 0 };
        }
      }
    }
  });
}
function clamped(curve, low, high = Number.POSITIVE_INFINITY) {
  const at2 = (u) => Math.min(high, Math.max(low, curve.at(u)));
  function* split(from, to) {
    for (const stretch of curve.stretches(from, to)) yield* cutStretch(curve, stretch, low, high);
  }
  return makeCurve({
    at: at2,
    sum: (from, to) => total(split(from, to), (part) => part.inside ? curve.sum(part.from, part.to) : (part.to - part.from) * at2(part.from)),
    countBelow: (level, from, to) => {
      if (level <= low) return 0;
      return level > high ? to - from : curve.countBelow(level, from, to);
    },
    stretches: split
  });
}
function* cutStretch(curve, stretch, low, high) {
  const { from, to, direction } = stretch;
  const under = countInStretch((u) => curve.at(u), low, stretch);
  const over = to - from - countInStretch((u) => curve.at(u), high, stretch);
  const [head3, tail] = direction === -1 ? [over, under] : [under, over];
  if (head3 > 0) yield { from, to: from + head3, direction: 0, inside: false };
  if (to - tail > from + head3) yield { from: from + head3, to: to - tail, direction, inside: true };
  if (tail > 0) yield { from: to - tail, to, direction: 0, inside: false };
}

// src/schedules/make.ts
function makeSchedule(curve, about) {
  const parameters = {};
  for (const [name3, value] of Object.entries(about.parameters)) if (value !== void 0) parameters[name3] = value;
  return {
    family: about.family,
    parameters,
    unit: about.unit ?? "steps",
    peak: about.peak,
    warmup: about.warmup ?? 0,
    horizon: about.horizon,
    afterHorizon: about.afterHorizon,
    at: curve.at,
    sum: curve.sum,
    countBelow: curve.countBelow,
    stretches: curve.stretches
  };
}
function remade(schedule3, changes, curve = schedule3) {
  const parameters = { ...schedule3.parameters, ...changes.parameters };
  return makeSchedule(curve, { ...schedule3, ...changes, parameters });
}
function restingAt(end, peak) {
  if (end === 0) return "zero";
  return end < peak ? "floor" : "constant";
}

// src/schedules/compose/clocks.ts
function moved(horizon, by) {
  return horizon === null ? null : Math.max(0, horizon + by);
}
function shifted(schedule3, by) {
  if (by === 0) return schedule3;
  return remade(schedule3, { warmup: Math.max(0, schedule3.warmup - by), horizon: moved(schedule3.horizon, -by) }, delayed(schedule3, -by));
}
function perUpdate(schedule3, options) {
  const stride = options.perUpdate;
  const ahead = options.ahead ?? 0;
  if (!(stride > 0)) return schedule3;
  const curve = reclocked(schedule3, { stride, offset: ahead * stride });
  return remade(
    schedule3,
    {
      warmup: Math.max(0, schedule3.warmup / stride - ahead),
      horizon: moved(schedule3.horizon === null ? null : schedule3.horizon / stride, -ahead),
      parameters: { unitsPerUpdate: stride }
    },
    curve
  );
}
function heldPerEpoch(schedule3, stepsPerEpoch) {
  if (!(stepsPerEpoch > 0)) return schedule3;
  const horizon = schedule3.horizon === null ? null : Math.ceil(schedule3.horizon * stepsPerEpoch);
  return remade(
    schedule3,
    { unit: "steps", warmup: Math.ceil(schedule3.warmup * stepsPerEpoch), horizon, parameters: { stepsPerEpoch } },
    held(schedule3, stepsPerEpoch)
  );
}
function inEpochs(schedule3) {
  return remade(schedule3, { unit: "epochs" });
}

// src/schedules/inference/fit.ts
var ACCEPTED = 1.5;
function plainer(value, digits = [1, 2, 3, 4]) {
  return [...digits.map((count4) => Number(value.toPrecision(count4))), value];
}

// src/schedules/inference/least-squares.ts
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let column = 0; column < n; column += 1) {
    let best2 = column;
    for (let i = column + 1; i < n; i += 1) if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[best2]?.[column] ?? 0)) best2 = i;
    const pivot = rows[best2];
    const swapped = rows[column];
    if (pivot === void 0 || swapped === void 0 || !((pivot[column] ?? 0) !== 0)) return null;
    rows[best2] = swapped;
    rows[column] = pivot;
    for (let i = 0; i < n; i += 1) {
      const row = rows[i];
      if (i === column || row === void 0) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let k = column; k <= n; k += 1) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  const solution = rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
  return solution.every(Number.isFinite) ? solution : null;
}
function residuals(points, at2) {
  return points.map((point) => (at2(point.u) - point.rate) / point.tolerance);
}
function squares(values2) {
  const total3 = values2.reduce((sum2, value) => sum2 + value * value, 0);
  return Number.isFinite(total3) ? total3 : Number.POSITIVE_INFINITY;
}
function leastSquares(points, model2, start) {
  const { scales } = start;
  let parameters = [...start.parameters];
  let current = residuals(points, model2(parameters));
  let cost = squares(current);
  let damping = 1e-3;
  if (!Number.isFinite(cost)) return null;
  for (let round3 = 0; round3 < 120 && cost > 1e-12; round3 += 1) {
    const columns = parameters.map((value, i) => {
      const change3 = 1e-6 * (scales[i] ?? 1);
      const moved2 = (by) => residuals(points, model2(parameters.map((other, j) => j === i ? value + by : other)));
      const [ahead, behind] = [moved2(change3), moved2(-change3)];
      return ahead.map((value_, k) => (value_ - (behind[k] ?? 0)) / 2e-6);
    });
    const normal = columns.map((a) => columns.map((b) => a.reduce((sum2, value, k) => sum2 + value * (b[k] ?? 0), 0)));
    const slope = columns.map((a) => -a.reduce((sum2, value, k) => sum2 + value * (current[k] ?? 0), 0));
    let improved = false;
    while (!improved && damping < 1e12) {
      const damped = normal.map((row, i) => row.map((value, j) => i === j ? value * (1 + damping) + 1e-300 : value));
      const step = solve(damped, slope);
      const next = step === null ? null : parameters.map((value, i) => value + (step[i] ?? 0) * (scales[i] ?? 1));
      const tried = next === null ? [Number.NaN] : residuals(points, model2(next));
      const triedCost = next === null ? Number.POSITIVE_INFINITY : squares(tried);
      improved = triedCost < cost;
      if (improved && next !== null) {
        const gain2 = (cost - triedCost) / cost;
        [parameters, current, cost, damping] = [next, tried, triedCost, Math.max(1e-15, damping / 10)];
        if (gain2 < 1e-10) return parameters;
      } else damping *= 10;
    }
    if (!improved) return parameters;
  }
  return parameters;
}
function weightedLine(points, more) {
  let [total3, meanX, meanY] = [0, 0, 0];
  for (const [i, point] of points.entries()) {
    const weight = point.weight * (more[i] ?? 1);
    total3 += weight;
    if (weight > 0) {
      meanX += (point.x - meanX) * (weight / total3);
      meanY += (point.y - meanY) * (weight / total3);
    }
  }
  let [up2, across2] = [0, 0];
  for (const [i, point] of points.entries()) {
    const weight = point.weight * (more[i] ?? 1);
    up2 += weight * (point.x - meanX) * (point.y - meanY);
    across2 += weight * (point.x - meanX) ** 2;
  }
  if (!(across2 > 0) || !Number.isFinite(up2)) return null;
  const b = up2 / across2;
  return { a: meanY - b * meanX, b };
}
function nearestLine(points) {
  let more = points.map(() => 1);
  let best2 = weightedLine(points, more);
  let least = Number.POSITIVE_INFINITY;
  for (let round3 = 0; round3 < 40; round3 += 1) {
    const line3 = weightedLine(points, more);
    if (line3 === null) return best2;
    const off = points.map((point) => Math.abs(line3.a + line3.b * point.x - point.y) * Math.sqrt(point.weight));
    const worst = off.reduce((most, value) => Math.max(most, value), 0);
    if (worst < least) [best2, least] = [line3, worst];
    if (worst <= 1 || worst > 100) return best2;
    more = more.map((weight, i) => weight * (off[i] ?? 0) / worst);
  }
  return best2;
}

// src/schedules/inference/points.ts
var ARITHMETIC = 1e-9;
var SINGLE = 4e-7;
var MOST = 1500;
function written2(value) {
  const [mantissa = "0", power = "0"] = value.toExponential().split("e");
  const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "").length;
  const exponent2 = Number(power);
  return { digits, decimals: Math.max(0, digits - 1 - exponent2), exponent: exponent2 };
}
function pointsOf2(logged, leastDigits = 1) {
  const byUpdate = /* @__PURE__ */ new Map();
  for (const [i, step] of logged.steps.entries()) {
    const rate5 = logged.rates[i];
    if (rate5 !== void 0 && Number.isFinite(rate5) && Number.isFinite(step) && rate5 >= 0) byUpdate.set(step - logged.stepBase, rate5);
  }
  const all = [...byUpdate].sort((a, b) => a[0] - b[0]);
  const stride = Math.max(1, Math.ceil(all.length / MOST));
  const kept = all.filter((_, i) => i % stride === 0 || i === all.length - 1);
  const peak = kept.reduce((top, [, rate5]) => Math.max(top, rate5), 0);
  const shapes = kept.filter(([, rate5]) => rate5 > 0).map(([, rate5]) => written2(rate5));
  const digits = shapes.reduce((most, shape) => Math.max(most, shape.digits), leastDigits);
  const decimals = shapes.reduce((most, shape) => Math.max(most, shape.decimals + Math.max(0, leastDigits - shape.digits)), 0);
  const single = kept.every(([, rate5]) => Math.fround(rate5) === rate5) && digits > 9;
  const arithmetic = (single ? SINGLE : ARITHMETIC) * peak;
  return kept.map(([u, rate5]) => {
    const last2 = rate5 > 0 ? 10 ** (written2(rate5).exponent - digits + 1) : 0;
    return { u, rate: rate5, tolerance: Math.max(last2, 10 ** -decimals) / 2 + arithmetic };
  });
}
function worstOf(points, at2) {
  let worst = 0;
  for (const point of points) {
    const off = Math.abs(at2(point.u) - point.rate) / point.tolerance;
    if (!(off <= worst)) worst = Number.isNaN(off) ? Number.POSITIVE_INFINITY : off;
  }
  return worst;
}
function thinned3(points, most) {
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

// src/schedules/inference/arcs.ts
var SOUGHT_ON = [60, 600];
var NEAR = 30;
var ORDER = ["begin", "end", "top", "floor"];
function decayCurve(shape, decay2) {
  const { begin, end, top, floor: floor2 } = decay2;
  return pieces([
    { until: begin, curve: constantCurve(top) },
    { until: end, curve: arcCurve({ shape, from: top, to: floor2, begin, length: end - begin }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor2) }
  ]);
}
function openDecay(shape, decay2) {
  const arc = arcCurve({ shape, from: decay2.top, to: decay2.floor, begin: decay2.begin, length: decay2.end - decay2.begin });
  const [head3, tail] = [arc.at(decay2.begin), arc.at(decay2.end)];
  return (u) => u < decay2.begin ? head3 : u > decay2.end ? tail : arc.at(u);
}
function fitDecay(points, shape, attempt2) {
  const free = ORDER.filter((name3) => attempt2.known[name3] === void 0);
  const base = { ...attempt2.start, ...attempt2.known };
  if (!(base.end > base.begin) || points.length < free.length + 2) return null;
  const found2 = free.length === 0 ? base : refine(points, shape, base, free);
  if (found2 === null || !(found2.end > found2.begin) || !(found2.top > found2.floor)) return null;
  if (worstOf(points, openDecay(shape, found2)) > ACCEPTED) return null;
  return plainDecay(points, shape, found2, free);
}
function plainDecay(points, shape, found2, free) {
  let decay2 = found2;
  const accept = (changed2) => worstOf(points, openDecay(shape, changed2)) <= ACCEPTED;
  const settle2 = (changed2, left2) => {
    const again = left2.length === 0 ? changed2 : refine(points, shape, changed2, left2);
    return again !== null && accept(again) ? again : null;
  };
  let left = [...free];
  for (const name3 of ["floor", "end", "begin", "top"]) {
    if (!left.includes(name3)) continue;
    const rest = left.filter((other) => other !== name3);
    for (const value of plainValues(name3, decay2)) {
      const better = settle2({ ...decay2, [name3]: value }, rest);
      if (better === null) continue;
      decay2 = better;
      left = rest;
      break;
    }
  }
  return decay2;
}
function plainValues(name3, decay2) {
  if (name3 === "begin" || name3 === "end") return [Math.round(decay2[name3])];
  if (name3 === "top") return plainer(decay2.top);
  const ratios = plainer(decay2.floor / decay2.top, [1, 2]).map((ratio) => ratio * decay2.top);
  return Math.abs(decay2.floor) < 0.02 * decay2.top ? [0, ...ratios] : ratios;
}
function refine(points, shape, start, free) {
  let found2 = start;
  for (const most of SOUGHT_ON) {
    found2 = found2 === null ? null : nearest(thinned3(points, most), shape, found2, free);
    if (found2 === null) return null;
    const worst = worstOf(points, openDecay(shape, found2));
    if (worst <= ACCEPTED || worst > NEAR || points.length <= most) return found2;
  }
  return found2;
}
function nearest(points, shape, start, free) {
  const of = (values3) => {
    const found2 = { ...start };
    for (const [i, name3] of free.entries()) found2[name3] = values3[i] ?? found2[name3];
    return found2;
  };
  const span = start.end - start.begin;
  const sizes = { begin: span, end: span, top: start.top, floor: start.top };
  const values2 = leastSquares(points, (candidate) => openDecay(shape, of(candidate)), {
    parameters: free.map((name3) => start[name3]),
    scales: free.map((name3) => sizes[name3])
  });
  return values2 === null ? null : of(values2);
}
function decayFit(family, shape, decay2, extra = {}) {
  return {
    family,
    curve: decayCurve(shape, decay2),
    top: decay2.top,
    begin: decay2.begin,
    end: decay2.end,
    endRate: decay2.floor,
    parameters: { ...extra, begin: decay2.begin, end: decay2.end, floor: decay2.floor }
  };
}
function attempts(setting2, top) {
  const first = setting2.points[0];
  const last2 = setting2.points.at(-1);
  if (first === void 0 || last2 === void 0) return [];
  const planned = setting2.plannedSteps;
  const latest2 = setting2.warmupSeenTo ?? 0;
  const ends = planned === null ? [] : [planned, planned - 1];
  const begins = setting2.warmed ? [] : [0, -1];
  const guesses = [planned, last2.u + 1, first.u + 2 * (last2.u - first.u), first.u + 6 * (last2.u - first.u), first.u + 25 * (last2.u - first.u)].filter(
    (end) => end !== null && end > last2.u - setting2.spacing
  );
  const starts = guesses.map((end) => ({ begin: setting2.warmed ? latest2 : Math.min(0, first.u), end: end ?? last2.u + 1, top, floor: 0 }));
  const tries = [];
  const start = starts[0] ?? { begin: 0, end: last2.u + 1, top, floor: 0 };
  for (const end of ends) for (const begin of begins) tries.push({ known: { begin, end, floor: 0 }, start: { ...start, end } });
  for (const end of ends) tries.push({ known: { end, floor: 0 }, start: { ...start, end } });
  for (const end of ends) for (const begin of begins) tries.push({ known: { begin, end }, start: { ...start, end } });
  for (const begin of begins) for (const from of starts) tries.push({ known: { begin, floor: 0 }, start: from });
  for (const end of ends) tries.push({ known: { end }, start: { ...start, end, begin: Math.max(start.begin, first.u - setting2.spacing) } });
  for (const from of starts) tries.push({ known: { floor: 0 }, start: from });
  for (const from of starts)
    tries.push(
      { known: {}, start: { ...from, floor: Math.min(last2.rate, 0.5 * top) } },
      { known: {}, start: { ...from, begin: first.u - 0.5, floor: 0.1 * last2.rate } }
    );
  return tries;
}

// src/schedules/inference/straight.ts
function straightLine(points, how2) {
  const positive3 = points.filter((point) => point.rate > 0);
  if (positive3.length < points.length || positive3.length < 4) return null;
  const found2 = nearestLine(positive3.map((point) => ({ x: point.u, y: how2.of(point.rate), weight: (how2.slope(point.rate) * point.tolerance) ** -2 })));
  return found2 !== null && worstOf(points, how2.curve(found2.a, found2.b).at) <= ACCEPTED ? found2 : null;
}
function constantFit(points) {
  const rate5 = points[Math.floor(points.length / 2)]?.rate;
  if (rate5 === void 0 || points.length < 2 || worstOf(points, () => rate5) > 2 * ACCEPTED) return null;
  return { family: "constant", curve: constantCurve(rate5), top: null, begin: null, end: null, endRate: null, parameters: { rate: rate5 } };
}
var exponentialMeasure = {
  of: Math.log,
  slope: (rate5) => 1 / rate5,
  curve: (a, b) => geometric({ scale: Math.exp(a), ratio: Math.exp(b), per: 1, begin: 0 })
};
function exponentialFit(points) {
  const found2 = straightLine(points, exponentialMeasure);
  if (found2 === null || !(found2.b < 0)) return null;
  const { a, b } = found2;
  return {
    family: "exponential",
    curve: exponentialMeasure.curve(a, b),
    top: null,
    begin: null,
    end: null,
    endRate: null,
    parameters: { start: Math.exp(a), ratio: Math.exp(b), per: 1 }
  };
}
var inverseSquares = {
  of: (rate5) => rate5 ** -2,
  slope: (rate5) => 2 * rate5 ** -3,
  curve: (a, b) => monotone(-1, (u) => 1 / Math.sqrt(Math.max(Number.MIN_VALUE, a + b * u)))
};
function inverseSquareRootFit(points) {
  const found2 = straightLine(points, inverseSquares);
  if (found2 === null || !(found2.b > 0)) return null;
  const { a, b } = found2;
  return {
    family: "inverse-square-root",
    curve: inverseSquares.curve(a, b),
    top: null,
    begin: null,
    end: null,
    endRate: null,
    parameters: { clockStartsAt: -a / b }
  };
}
var inverses = {
  of: (rate5) => 1 / rate5,
  slope: (rate5) => rate5 ** -2,
  curve: (a, b) => monotone(-1, (u) => 1 / Math.max(Number.MIN_VALUE, a + b * u))
};
function inverseTimeFit(points) {
  const found2 = straightLine(points, inverses);
  if (found2 === null || !(found2.b > 0) || !(found2.a > 0)) return null;
  return {
    family: "inverse-time",
    curve: inverses.curve(found2.a, found2.b),
    top: null,
    begin: null,
    end: null,
    endRate: null,
    parameters: { start: 1 / found2.a, rate: found2.b / found2.a, per: 1 }
  };
}
var SHARES = [0.1, 0.2, 0.01, 0.05, 0.02, 1e-3, 0.15, 0.25, 0.3];
function endOfDecay(decay2, peaks, setting2) {
  if (setting2.floor !== null) return { end: decay2.reaches(setting2.floor), floor: setting2.floor };
  const last2 = setting2.points.at(-1);
  const latest2 = last2?.u ?? 0;
  const tolerance2 = last2?.tolerance ?? 0;
  const zero = { end: decay2.reaches(0), floor: 0 };
  const planned = setting2.plannedSteps;
  if (planned !== null ? Math.abs(zero.end - planned) <= 1.5 : zero.end <= latest2 + 1.5 * setting2.spacing + 1) return zero;
  const slack = 1e-3 + 4 * tolerance2 / Math.max(Number.MIN_VALUE, Math.abs(decay2.at(latest2) - decay2.at(latest2 - 1)));
  const blurred = slack > 0.25 && zero.end > 4 * (latest2 + 1);
  const whole = !blurred && Math.abs(zero.end - Math.round(zero.end)) <= slack;
  const window = planned === null ? { from: latest2, to: latest2 + 2 * setting2.spacing } : { from: planned - 1, to: planned + 1 };
  const plain4 = plainFloor(decay2, planned === null ? [latest2, latest2 + 1] : [planned, planned - 1], tolerance2);
  if (plain4 !== null) return plain4;
  const shares4 = shareFloors(decay2, peaks, { from: window.from - slack, to: window.to + slack });
  const first = shares4[0];
  if (planned !== null) return first ?? (whole ? zero : null);
  const sharp = first !== void 0 && first.end <= latest2 + 1 + slack;
  if (first !== void 0 && shares4.length === 1 && (sharp || !whole)) return first;
  return first === void 0 && whole ? zero : null;
}
function plainFloor(decay2, updates, tolerance2) {
  for (const end of updates) {
    const rate5 = decay2.at(end);
    const floor2 = Number(rate5.toPrecision(2));
    if (rate5 > 0 && tolerance2 < 1e-3 * rate5 && Math.abs(rate5 - floor2) <= 2 * tolerance2) return { end, floor: floor2 };
  }
  return null;
}
function shareFloors(decay2, peaks, window) {
  return SHARES.flatMap((share) => {
    const [early, late] = [decay2.reaches(share * peaks.high), decay2.reaches(share * peaks.low)];
    const slack = (window.to - Math.floor(window.to)) % 1;
    const from = Math.max(window.from, early - slack);
    const end = Math.ceil(from - 1e-9);
    return end <= Math.min(window.to, late + slack) + 1e-9 ? [{ end, floor: Math.min(peaks.high * share, Math.max(peaks.low * share, decay2.at(end))) }] : [];
  });
}
function linearFit(points, setting2) {
  if (points.length < 3) return null;
  const found2 = nearestLine(points.map((point) => ({ x: point.u, y: point.rate, weight: point.tolerance ** -2 })));
  if (found2 === null || !(found2.b < 0)) return null;
  const { a, b } = found2;
  const at2 = (u) => a + b * u;
  if (worstOf(points, at2) > ACCEPTED) return null;
  const peaks = setting2.top === null ? setting2.peaksOf(at2) : { low: setting2.top, high: setting2.top };
  const reaches = (rate5) => (rate5 - a) / b;
  const ends = endOfDecay({ reaches, at: at2 }, peaks, setting2);
  if (ends === null) return null;
  const { end, floor: floor2 } = ends;
  const begin = setting2.top === null ? null : reaches(setting2.top);
  const body = line2({ from: at2(0), to: floor2, begin: 0, length: end });
  const falling = pieces([
    { until: end, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor2) }
  ]);
  return { family: "linear", curve: falling, top: null, begin, end, endRate: floor2, parameters: { end, floor: floor2 } };
}

// src/schedules/inference/falling.ts
function splitRest(points) {
  const last2 = points.at(-1);
  if (last2 === void 0) return { moving: points, floor: null, restsFrom: null };
  let from = points.length - 1;
  while (from > 0 && Math.abs((points[from - 1]?.rate ?? Number.NaN) - last2.rate) <= last2.tolerance) from -= 1;
  const before = points[from - 2];
  const slope = before === void 0 || from < 2 ? 0 : (before.rate - last2.rate) / Math.max(1, (points[from]?.u ?? 0) - before.u);
  const hidden = slope > 0 && slope * (last2.u - (points[from]?.u ?? 0)) <= 2 * last2.tolerance && last2.rate > 0;
  const rests = from > 0 && (points.length - from >= 2 && !hidden || last2.rate === 0 && points.length - from === 1);
  return rests ? { moving: points.slice(0, from), floor: last2.rate, restsFrom: points[from]?.u ?? null } : { moving: points, floor: null, restsFrom: null };
}
var SHAPES = [
  { shape: "cosine" },
  { shape: "square", power: 2 },
  { shape: "sqrt", power: 0.5 },
  { shape: { power: 0.9 }, power: 0.9 },
  { shape: { power: 1.5 }, power: 1.5 },
  { shape: { power: 3 }, power: 3 },
  { shape: { power: 4 }, power: 4 }
];
function quickFit(points, setting2) {
  const constant = constantFit(points);
  if (constant !== null) return constant;
  const { moving, floor: floor2 } = splitRest(points);
  const straight = linearFit(moving, { ...setting2, floor: floor2, top: null });
  return straight ?? inverseSquareRootFit(points) ?? exponentialFit(points) ?? inverseTimeFit(points);
}
function shapedFit(points, setting2) {
  const falling = splitRest(points);
  if (falling.moving.length < 4 || restsOnTop(points)) return null;
  for (const { shape, power } of SHAPES) {
    const decay2 = shapedDecay(points, falling, shape, setting2);
    if (decay2 !== null) return power === void 0 ? decayFit("cosine", shape, decay2) : powerFit(decay2, shape, power);
  }
  return null;
}
function powerFit(decay2, shape, power) {
  const { begin, end, top, floor: floor2 } = decay2;
  const curve = pieces([
    { until: end, curve: arcCurve({ shape, from: top, to: floor2, begin, length: end - begin }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor2) }
  ]);
  return { family: "polynomial", curve, top: null, begin: null, end, endRate: floor2, parameters: { power, end, floor: floor2 } };
}
function restsOnTop(points) {
  const [first, last2] = [points[0], points.at(-1)];
  if (first === void 0 || last2 === void 0) return false;
  const leaves = points.findIndex((point) => Math.abs(point.rate - first.rate) > point.tolerance);
  return leaves >= 3 && (points[leaves - 1]?.u ?? 0) - first.u > 0.05 * (last2.u - first.u);
}
function fallingFit(points, setting2) {
  return quickFit(points, setting2) ?? shapedFit(points, setting2);
}
function shapedDecay(points, falling, shape, setting2) {
  const { moving, floor: floor2, restsFrom } = falling;
  const top = moving[0]?.rate ?? 0;
  const begin = setting2.warmed ? setting2.warmupSeenTo ?? 0 : 0;
  for (const given of attempts(setting2, top)) {
    if (shape !== "cosine" && given.known.begin !== void 0) continue;
    const attempt2 = shape === "cosine" ? given : { known: { ...given.known, begin }, start: { ...given.start, begin } };
    const rested = floor2 === null ? attempt2 : { known: { ...attempt2.known, floor: floor2 }, start: { ...attempt2.start, end: restsFrom ?? attempt2.start.end } };
    const decay2 = fitDecay(moving, shape, rested);
    if (decay2 === null || !plausible(decay2, moving, setting2)) continue;
    if (worstOf(points, decayCurve(shape, decay2).at) <= ACCEPTED) return decay2;
  }
  return null;
}
function plausible(decay2, moving, setting2) {
  const first = moving[0]?.u ?? 0;
  const last2 = moving.at(-1)?.u ?? 0;
  const earliest = setting2.warmed ? (setting2.warmupSeenTo ?? 0) - setting2.spacing : -2;
  return decay2.begin <= first + 1 && decay2.begin >= earliest && decay2.end >= last2 - 1 && decay2.floor >= -1e-9 * decay2.top;
}

// src/schedules/families/multi-step.ts
function multiStep(options) {
  const { start, milestones, gamma } = options;
  const drops = milestones.map((at2, i) => ({ at: at2, factor: typeof gamma === "number" ? gamma : gamma[i] ?? 1 })).sort((a, b) => a.at - b.at);
  const rates2 = [start];
  for (const [i, drop] of drops.entries()) rates2.push(typeof gamma === "number" ? start * gamma ** (i + 1) : (rates2[i] ?? start) * drop.factor);
  const curve = pieces(rates2.map((rate5, i) => ({ until: i < drops.length ? drops[i]?.at ?? 0 : Number.POSITIVE_INFINITY, curve: constantCurve(rate5) })));
  const last2 = rates2.at(-1) ?? start;
  return makeSchedule(curve, {
    family: "multi-step",
    parameters: { start, milestones: drops.map((drop) => drop.at), gamma },
    peak: Math.max(...rates2),
    horizon: drops.at(-1)?.at ?? null,
    afterHorizon: drops.length === 0 ? "none" : restingAt(last2, Math.max(...rates2))
  });
}

// src/schedules/families/piecewise.ts
function piecewiseConstant(options) {
  const { values: values2, boundaries } = options;
  const end = options.inclusive === true ? through : (boundary) => boundary;
  const parts = values2.map((value, i) => ({ until: i < values2.length - 1 ? end(boundaries[i] ?? 0) : Number.POSITIVE_INFINITY, curve: constantCurve(value) }));
  const peak = Math.max(0, ...values2);
  return makeSchedule(pieces(parts), {
    family: "piecewise-constant",
    parameters: { values: values2, boundaries, inclusive: options.inclusive },
    peak,
    horizon: boundaries.at(-1) ?? null,
    afterHorizon: boundaries.length === 0 ? "none" : restingAt(values2.at(-1) ?? 0, peak)
  });
}
function piecewiseInterpolated(options) {
  const points = [...options.points].sort((a, b) => a.at - b.at);
  const first = points[0];
  const last2 = points.at(-1);
  if (first === void 0 || last2 === void 0) return piecewiseConstant({ values: [0], boundaries: [] });
  const parts = [{ until: first.at, curve: constantCurve(first.rate) }];
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (from === void 0) continue;
    const arc = { shape: to.shape ?? "linear", from: from.rate, to: to.rate, begin: from.at, length: to.at - from.at };
    parts.push({ until: to.at, curve: arcCurve(arc) });
  }
  parts.push({ until: Number.POSITIVE_INFINITY, curve: constantCurve(last2.rate) });
  const peak = Math.max(...points.map((point) => point.rate));
  const top = points.find((point) => point.rate === peak) ?? first;
  return makeSchedule(pieces(parts), {
    family: options.family ?? "piecewise-linear",
    parameters: { steps: points.map((point) => point.at), rates: points.map((point) => point.rate) },
    peak,
    warmup: first.rate < peak ? Math.max(0, top.at) : 0,
    horizon: last2.at,
    afterHorizon: options.afterHorizon ?? restingAt(last2.rate, peak)
  });
}

// src/schedules/inference/levels.ts
function levelsOf(points) {
  const levels2 = [];
  for (const point of points) {
    const level = levels2.at(-1);
    if (level !== void 0 && Math.abs(level.rate - point.rate) <= 2 * point.tolerance)
      levels2[levels2.length - 1] = { ...level, last: point.u, count: level.count + 1 };
    else levels2.push({ rate: point.rate, first: point.u, last: point.u, count: 1, tolerance: point.tolerance });
  }
  return levels2;
}
function areSteps(levels2) {
  const inner = levels2.slice(0, -1);
  return levels2.length >= 2 && inner.every((level, i) => (level.count >= 2 || i === 0) && Math.abs((levels2[i + 1]?.rate ?? level.rate) - level.rate) > 8 * level.tolerance);
}
function levelsFit(points, setting2) {
  const levels2 = levelsOf(points);
  if (!areSteps(levels2)) return null;
  const ticked = levels2.length >= 4 ? tickedFit(points, levels2, setting2) : null;
  return ticked ?? (levels2.length <= MOST2 || evenOf(levels2) !== null ? steppedFit(levels2) : null);
}
var MOST2 = 6;
function evenOf(levels2) {
  const factors2 = levels2.slice(1).map((level, i) => Number((level.rate / (levels2[i]?.rate ?? 1)).toPrecision(6)));
  const gamma = factors2[0] ?? 1;
  return factors2.every((factor) => Math.abs(factor - gamma) <= 1e-3 * gamma) ? gamma : null;
}
function steppedFit(levels2) {
  const rates2 = levels2.map((level) => level.rate);
  const milestones = levels2.slice(1).map((level) => level.first);
  const falls = rates2.every((rate5, i) => i === 0 || rate5 < (rates2[i - 1] ?? 0));
  const start = rates2[0] ?? 0;
  const factors2 = rates2.slice(1).map((rate5, i) => Number((rate5 / (rates2[i] ?? 1)).toPrecision(6)));
  const schedule3 = piecewiseConstant({ values: rates2, boundaries: milestones });
  const parameters = falls ? multiStep({ start, milestones, gamma: evenOf(levels2) ?? factors2 }).parameters : schedule3.parameters;
  const flat3 = Object.entries(parameters).map(([name3, value]) => [name3, typeof value === "object" && value !== null ? value.join(", ") : value]);
  return {
    family: falls ? "multi-step" : "piecewise-constant",
    curve: schedule3,
    top: Math.max(...rates2),
    begin: null,
    end: milestones.at(-1) ?? null,
    endRate: rates2.at(-1) ?? null,
    parameters: Object.fromEntries(flat3)
  };
}
function ticksOf(levels2) {
  return [0, 1].flatMap((ahead) => {
    const ticks = tickSize(levels2.map((level) => ({ ...level, first: level.first + ahead, last: level.last + ahead })));
    return ticks === null ? [] : [{ ...ticks, ahead }];
  });
}
function tickSize(levels2) {
  const gaps = levels2.slice(1).map((level, i) => level.first - (levels2[i]?.first ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  for (let offset = 0; offset <= Math.ceil((levels2[0]?.first ?? 0) / Math.max(1, usual)); offset += 1) {
    let [low, high] = [0, Number.POSITIVE_INFINITY];
    for (const [i, level] of levels2.entries()) {
      const tick = i + offset;
      low = Math.max(low, (level.last + 1e-9) / (tick + 1));
      if (tick > 0) high = Math.min(high, level.first / tick);
    }
    const size2 = Number.isFinite(high) ? roundest(low, high) : null;
    if (size2 !== null && size2 >= 2) return { size: size2, offset };
  }
  return null;
}
function roundest(low, high) {
  for (let unit3 = 10 ** Math.floor(Math.log10(Math.max(1, high))); unit3 >= 1; unit3 /= 10) {
    const value = Math.floor(high / unit3) * unit3;
    if (value > low) return value;
  }
  return null;
}
function tickedFit(points, levels2, setting2) {
  for (const ticks of ticksOf(levels2)) {
    const fit = fitOfTicks(points, levels2, { setting: setting2, ticks });
    if (fit !== null) return fit;
  }
  return null;
}
function fitOfTicks(points, levels2, given) {
  const { setting: setting2 } = given;
  const { size: size2, offset, ahead } = given.ticks;
  const perTick = levels2.map((level, i) => ({ u: i + offset, rate: level.rate, tolerance: level.tolerance }));
  const plannedSteps = setting2.plannedSteps === null ? null : setting2.plannedSteps / size2;
  const fit = fallingFit(perTick, {
    ...setting2,
    points: perTick,
    warmupSeenTo: null,
    warmed: false,
    peaksOf: (at2) => ({ low: at2(0), high: at2(0) }),
    plannedSteps,
    spacing: 1
  });
  if (fit === null) return null;
  const curve = ahead === 0 ? held(fit.curve, size2) : delayed(held(fit.curve, size2), -ahead);
  if (worstOf(points, curve.at) > 2 * ACCEPTED) return null;
  const stepwise = fit.family === "exponential";
  const gamma = fit.parameters.ratio;
  return {
    ...fit,
    family: stepwise ? "step" : fit.family,
    curve,
    begin: fit.begin === null ? null : fit.begin * size2 - ahead,
    end: fit.end === null ? null : fit.end * size2 - ahead,
    parameters: stepwise ? { size: size2, gamma: typeof gamma === "number" ? gamma : null } : { ...fit.parameters, heldFor: size2 }
  };
}

// src/schedules/inference/peak.ts
function loggedPlain(point) {
  const plain4 = Number(point.rate.toPrecision(2));
  return Math.abs(point.rate - plain4) <= point.tolerance ? plain4 : null;
}
var MOST3 = 2e4;
var BY_CHANCE = 0.02;
var EXTRAPOLATED = 3;
var KNOWN = 0.02;
var UNWARMED = 0.06;
function meetingOf(up2, body, { from, to }) {
  let [low, high] = [from + 1, to];
  while (low < high) {
    const middle2 = low + Math.floor((high - low) / 2);
    if (up2(middle2) >= body(middle2) * (1 - 1e-9)) high = middle2;
    else low = middle2 + 1;
  }
  return Math.max(low, from + 1);
}
function takeoverOf(body, upPoints, first, up2) {
  const last2 = upPoints.at(-1);
  if (last2 === void 0) return { from: -1, to: Math.max(-1, first) };
  const between3 = { from: last2.u, to: first };
  if (up2 !== null && up2.arrivesAt !== null) return { from: Math.max(last2.u, Math.floor(up2.arrivesAt) - 1), to: Math.min(first, Math.ceil(up2.arrivesAt)) };
  if (upPoints.length > 1 && up2 !== null) {
    const meets = meetingOf(up2.at, body, between3);
    return { from: Math.max(last2.u, meets - 1), to: Math.min(first, meets) };
  }
  if (!(last2.rate > 0)) return between3;
  const meetings = [-2, -1, 0].filter((zero) => zero < last2.u).map((zero) => meetingOf((u) => last2.rate * (u - zero) / (last2.u - zero), body, between3));
  if (meetings.length === 0) return between3;
  return { from: Math.max(last2.u, Math.min(...meetings) - 1), to: Math.min(first, Math.max(...meetings)) };
}
function peakWithin(body, { from, to }, tolerance2) {
  const plain4 = plainRates(body, { from, to }, EXTRAPOLATED * tolerance2);
  const [only] = plain4;
  if (only !== void 0 && plain4.size === 1) return only;
  for (const value of plain4) if (Math.abs(body(to) - value) <= tolerance2) return value;
  const [high, low] = [body(from), body(to)];
  if (!(high <= (1 + KNOWN) * low)) return from < 0 && high <= (1 + UNWARMED) * low ? body(0) : null;
  const middle2 = (high + low) / 2;
  return plainer(middle2, [1, 2, 3, 4]).find((value) => value >= low - tolerance2 && value <= high + tolerance2) ?? middle2;
}
function plainRates(body, { from, to }, tolerance2) {
  const count4 = Math.min(MOST3, to - from + 1);
  const found2 = /* @__PURE__ */ new Set();
  for (const digits of [1, 2, 3]) {
    const unit3 = 10 ** (Math.floor(Math.log10(Math.max(Number.MIN_VALUE, body(to)))) - digits + 1);
    if (!(count4 * 2 * tolerance2 / unit3 < BY_CHANCE)) return found2;
    for (let u = from; u < from + count4; u += 1) {
      const rate5 = body(u);
      const plain4 = Number(rate5.toPrecision(digits));
      if (Math.abs(rate5 - plain4) <= tolerance2) found2.add(plain4);
    }
    if (found2.size > 0) return found2;
  }
  return found2;
}

// src/schedules/inference/plateau.ts
function endless(top) {
  return [
    { shape: "linear", of: (rate5) => rate5, slope: () => 1, back: (y) => y },
    { shape: "geometric", of: Math.log, slope: (rate5) => 1 / rate5, back: Math.exp },
    { shape: "1-sqrt", of: (rate5) => (top - rate5) ** 2, slope: (rate5) => 2 * Math.abs(top - rate5), back: (y) => top - Math.sqrt(Math.max(0, y)) },
    {
      shape: "1-square",
      of: (rate5) => Math.sqrt(Math.max(0, top - rate5)),
      slope: (rate5) => 0.5 / Math.sqrt(Math.max(Number.MIN_VALUE, top - rate5)),
      back: (y) => top - Math.max(0, y) ** 2
    }
  ];
}
var SHAPES2 = ["cosine", "exponential", "sqrt", "square"];
function plateauFit(points, setting2) {
  const first = points[0];
  if (first === void 0) return null;
  const top = first.rate;
  const leaves = points.findIndex((point) => Math.abs(point.rate - top) > point.tolerance);
  const lastFlat = points[leaves - 1];
  const falling = points.slice(leaves);
  if (leaves < 2 || lastFlat === void 0 || falling.length < 4) return null;
  const { moving, floor: floor2, restsFrom } = splitRest(falling);
  if (moving.length < 4) return null;
  const known4 = { ...setting2, points, floor: floor2 };
  for (const measure of endless(top)) {
    const decay2 = endlessDecay(moving, { ...measure, top }, known4);
    if (decay2 !== null && fits(points, measure.shape, decay2)) return wsd(measure.shape, decay2);
  }
  for (const shape of SHAPES2) {
    for (const attempt2 of startsOf({ top, floor: floor2, restsFrom, lastFlat: lastFlat.u, moving, setting: setting2 })) {
      const decay2 = fitDecay(moving, shape, attempt2);
      if (decay2 !== null && fits(points, shape, decay2)) return wsd(shape, decay2);
    }
  }
  return null;
}
function wsd(shape, decay2) {
  return decayFit("warmup-stable-decay", shape, decay2, { shape: typeof shape === "string" ? shape : "power" });
}
function fits(points, shape, decay2) {
  return decay2.begin > (points[0]?.u ?? 0) && decay2.end > decay2.begin && decay2.floor >= -1e-9 * decay2.top && worstOf(points, decayCurve(shape, decay2).at) <= ACCEPTED;
}
function endlessDecay(moving, measure, setting2) {
  if (measure.shape === "geometric" && moving.some((point) => point.rate <= 0)) return null;
  const found2 = nearestLine(moving.map((point) => ({ x: point.u, y: measure.of(point.rate), weight: (measure.slope(point.rate) * point.tolerance) ** -2 })));
  if (found2 === null) return null;
  const { a, b } = found2;
  const at2 = (u) => measure.back(a + b * u);
  if (worstOf(moving, at2) > ACCEPTED) return null;
  const reaches = (rate5) => (measure.of(rate5) - a) / b;
  const exact = reaches(measure.top);
  const begin = Math.abs(exact - Math.round(exact)) < 0.2 ? Math.round(exact) : exact;
  const last2 = moving.at(-1);
  const ends = endOfDecay({ reaches, at: at2 }, { low: measure.top, high: measure.top }, setting2);
  if (ends !== null && Number.isFinite(ends.end)) {
    const { end, floor: floor2 } = ends;
    return { begin, end: Math.abs(end - Math.round(end)) < 0.2 ? Math.round(end) : end, top: measure.top, floor: floor2 };
  }
  const ended = last2 !== void 0 && (setting2.plannedSteps === null || last2.u >= setting2.plannedSteps - 2 * setting2.spacing);
  return measure.shape === "geometric" && ended ? { begin, end: last2.u, top: measure.top, floor: last2.rate } : null;
}
function startsOf(around) {
  const { top, floor: floor2, restsFrom, lastFlat, moving, setting: setting2 } = around;
  const last2 = moving.at(-1);
  const first = moving[0];
  if (last2 === void 0 || first === void 0) return [];
  const ends = [restsFrom, setting2.plannedSteps, last2.u + 1, last2.u + (last2.u - first.u)].filter((end) => end !== null && end > last2.u - 1);
  const begins = [(lastFlat + first.u) / 2, lastFlat - 0.05 * (last2.u - lastFlat)];
  const starts = ends.flatMap((end) => begins.map((begin) => ({ begin, end: end ?? last2.u + 1, top, floor: floor2 ?? 0 })));
  const settled2 = starts.map((start) => ({ known: { top, floor: floor2 ?? 0 }, start }));
  if (floor2 !== null) return settled2;
  return [...settled2, ...starts.map((start) => ({ known: { top }, start: { ...start, floor: 0.5 * last2.rate } }))];
}

// src/schedules/compose/with-warmup.ts
function rampOf(warmup, target) {
  const start = warmup.start ?? 0;
  const steps = warmup.steps;
  const form = warmup.form ?? "u/W";
  const begin = form.startsWith("(u+1)") ? -1 : 0;
  const length3 = form === "(u+1)/(W+1)" ? steps + 1 : form === "u/(W-1)" ? Math.max(1, steps - 1) : steps;
  const shape = warmup.shape ?? "linear";
  if (shape === "logarithmic") return arcCurve({ shape, from: start, to: target, begin: 0, length: Math.max(0, steps - 1) });
  return shape === "linear" ? line2({ from: start, to: target, begin, length: length3 }) : arcCurve({ shape, from: start, to: target, begin, length: length3 });
}
function withWarmup(warmup) {
  const { body, steps } = warmup;
  if (!(steps > 0)) return body;
  const shifted2 = (warmup.clock ?? "shifted") === "shifted";
  const target = warmup.target ?? (shifted2 ? body.at(0) : body.peak);
  const curve = pieces([
    { until: steps, curve: rampOf(warmup, target) },
    { until: Number.POSITIVE_INFINITY, curve: shifted2 ? delayed(body, steps) : body }
  ]);
  const parameters = { warmupSteps: steps, warmupForm: warmup.form ?? "u/W", warmupStart: warmup.start };
  const horizon = body.horizon === null || !shifted2 ? body.horizon : body.horizon + steps;
  const peak = shifted2 ? Math.max(body.peak, warmup.start ?? 0) : runningPeak(body, steps, Math.max(warmup.start ?? 0, rampOf(warmup, target).at(Math.ceil(steps) - 1)));
  return remade(body, { parameters, peak, warmup: steps + (shifted2 ? body.warmup : 0), horizon }, curve);
}
function runningPeak(body, steps, top) {
  let peak = top;
  const from = Math.ceil(steps);
  const to = Math.max(from + 1, Math.ceil(body.horizon ?? from + 1));
  let looked = 0;
  for (const stretch of body.stretches(from, to)) {
    peak = Math.max(peak, body.at(stretch.from), body.at(stretch.to - 1));
    looked += 1;
    if (looked >= 1e3) break;
  }
  return peak;
}

// src/schedules/families/cosine.ts
function cosine(options) {
  const { peak, steps } = options;
  const floor2 = options.floor ?? 0;
  const cycles = options.cycles ?? 0.5;
  const past = options.past ?? "holds";
  const parameters = { peak, floor: floor2, steps, cycles: options.cycles, exponent: options.exponent, warp: options.warp, past };
  const half = steps / (2 * cycles);
  const plain4 = (options.exponent ?? 1) === 1 && (options.warp ?? 1) === 1;
  if (!plain4) {
    const arc = { shape: "cosine", from: peak, to: floor2, begin: 0, length: half, warp: options.warp ?? 1, exponent: options.exponent ?? 1 };
    return makeSchedule(transition(arc), { family: "cosine", parameters, peak, horizon: half, afterHorizon: restingAt(floor2, peak) });
  }
  const body = wave({ middle: (peak + floor2) / 2, amplitude: (peak - floor2) / 2, begin: 0, half });
  const end = body.at(steps);
  const curve = past === "rises" ? body : pieces([
    { until: steps, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(end) }
  ]);
  return makeSchedule(curve, { family: "cosine", parameters, peak, horizon: steps, afterHorizon: past === "rises" ? afterWave(cycles) : restingAt(end, peak) });
}
function afterWave(cycles) {
  return Number.isInteger(cycles) ? "repeats" : "rises";
}

// src/schedules/families/linear.ts
function linear(options) {
  const { start, end, steps } = options;
  const hold = options.hold ?? 0;
  return makeSchedule(transition({ shape: "linear", from: start, to: end, begin: hold, length: steps }), {
    family: "linear",
    parameters: { start, end, steps, hold: options.hold },
    peak: Math.max(start, end),
    warmup: end > start ? hold + steps : 0,
    horizon: end > start ? null : hold + steps,
    afterHorizon: end > start ? "none" : restingAt(end, start)
  });
}

// src/schedules/inference/skips.ts
var SHARP = 0.2;
var LEAST = 12;
var MOST4 = 0.1;
function usualSlope(points) {
  const slopes = points.slice(1).map((point, i) => (point.rate - (points[i]?.rate ?? 0)) / (point.u - (points[i]?.u ?? 0)));
  slopes.sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? null;
}
function candidates(points, top, planned) {
  const rising = usualSlope(points.slice(0, top));
  const warmupOf2 = (peak) => rising !== null && rising > 0 && top >= 2 ? Math.round(peak / rising) : 0;
  const found2 = [];
  const falling = usualSlope(points.slice(top));
  if (falling !== null && falling < 0) {
    const up2 = rising !== null && rising > 0 && top >= 2 ? rising : Number.POSITIVE_INFINITY;
    const exact = -falling * planned / (1 - falling / up2);
    const peak = plainer(exact).find((value) => Math.abs(value - exact) < 1e-3 * exact) ?? exact;
    found2.push({ family: "linear", peak, warmupSteps: warmupOf2(peak), at: (rate5) => planned + rate5 / falling });
  }
  for (const peak of new Set([1, 2, 3, 4].map((digits) => Number((points[top]?.rate ?? 0).toPrecision(digits))))) {
    const warmupSteps = warmupOf2(peak);
    const length3 = planned - warmupSteps;
    found2.push({
      family: "cosine",
      peak,
      warmupSteps,
      at: (rate5) => warmupSteps + length3 / Math.PI * Math.acos(Math.min(1, Math.max(-1, 2 * rate5 / peak - 1)))
    });
  }
  return found2;
}
function lags(points, way, planned) {
  const found2 = [];
  for (const point of points) {
    const counter = way.at(point.rate);
    const blur = Math.abs(way.at(Math.max(0, point.rate - point.tolerance)) - way.at(point.rate + point.tolerance));
    if (!(blur < SHARP)) continue;
    const lag = point.u - counter;
    const whole = Math.round(lag);
    if (Math.abs(lag - whole) > SHARP || whole < (found2.at(-1) ?? -1) || whole > Math.max(5, MOST4 * planned)) return null;
    found2.push(whole);
  }
  return found2.length >= LEAST ? found2 : null;
}
function skippedFit(points, planned) {
  if (planned === null || points.length < LEAST) return null;
  const top = points.reduce((best2, point, i) => point.rate > (points[best2]?.rate ?? 0) ? i : best2, 0);
  const body = points.slice(top + 1);
  for (const way of candidates(points, top, planned)) {
    const behind = lags(body, way, planned);
    const [first, last2] = [behind?.[0], behind?.at(-1)];
    if (first === void 0 || last2 === void 0 || new Set(behind).size > 1 + body.length / 4) continue;
    const { family, peak, warmupSteps } = way;
    const steps = planned - warmupSteps;
    const decay2 = family === "linear" ? linear({ start: peak, end: 0, steps }) : cosine({ peak, steps });
    const whole = withWarmup({ steps: warmupSteps, body: decay2 });
    return { family, peak, warmupSteps, schedule: shifted(whole, -first), skippedUpdates: last2 - Math.min(0, first), shift: first < 0 ? 1 : 0 };
  }
  return null;
}

// src/schedules/curves/cycles.ts
function cycleAt(cycles, i) {
  const { first, multiplier } = cycles;
  if (multiplier === 1) return { i, begin: i * first, length: first };
  return { i, begin: first * (multiplier ** i - 1) / (multiplier - 1), length: first * multiplier ** i };
}
function indexAt(cycles, u) {
  if (cycles.indexOf !== void 0) return cycles.indexOf(u);
  const { first, multiplier } = cycles;
  const ratio = 1 + u / first * (multiplier - 1);
  let i = multiplier === 1 ? Math.floor(u / first) : ratio > 0 ? Math.floor(Math.log(ratio) / Math.log(multiplier)) : 0;
  i = Math.max(0, i);
  while (i > 0 && cycleAt(cycles, i).begin > u) i -= 1;
  while (cycleAt(cycles, i + 1).begin <= u && cycleAt(cycles, i + 1).length > 0) i += 1;
  return i;
}
function startOf(cycles, i) {
  if (!Number.isFinite(i)) return Number.POSITIVE_INFINITY;
  let start = Math.max(0, Math.ceil(cycleAt(cycles, i).begin));
  while (indexAt(cycles, start) < i) start += 1;
  while (start > 0 && indexAt(cycles, start - 1) >= i) start -= 1;
  return start;
}
function lastCycle(cycles) {
  const { first, multiplier, limit } = cycles;
  if (multiplier >= 1) return limit;
  return Math.min(limit, Math.max(1, Math.ceil(Math.log(1 / first) / Math.log(multiplier))));
}
function wholePeriod2(cycles) {
  if (!cycles.alike || cycles.multiplier !== 1 || cycles.indexOf !== void 0) return null;
  for (let count4 = 1; count4 <= Math.min(64, cycles.limit); count4 += 1) if (Number.isInteger(cycles.first * count4)) return cycles.first * count4;
  return null;
}
function cyclesCurve(given) {
  const cycles = { ...given, limit: lastCycle(given) };
  const period = wholePeriod2(cycles);
  if (period !== null) {
    const repeated2 = periodic(onlyCycles({ ...cycles, limit: period / cycles.first }), period);
    return pieces([
      { until: startOf(cycles, cycles.limit), curve: repeated2 },
      { until: Number.POSITIVE_INFINITY, curve: cycles.after }
    ]);
  }
  return onlyCycles(cycles);
}
function onlyCycles(cycles) {
  const end = startOf(cycles, cycles.limit);
  const curveAt = (u) => u >= end ? cycles.after : cycles.curve(cycleAt(cycles, indexAt(cycles, u)));
  function* parts(from, to) {
    let begin = from;
    while (begin < to && begin < end) {
      const cycle = cycleAt(cycles, indexAt(cycles, begin));
      const until = Math.min(to, end, Math.max(begin + 1, startOf(cycles, cycle.i + 1)));
      yield { from: begin, until, curve: cycles.curve(cycle) };
      begin = until;
    }
    if (begin < to) yield { from: begin, until: to, curve: cycles.after };
  }
  const measured4 = (from, to, of) => {
    let total3 = 0;
    for (const part of parts(from, to)) total3 += of(part);
    return total3;
  };
  return makeCurve({
    at: (u) => curveAt(u).at(u),
    sum: (from, to) => measured4(from, to, (part) => part.curve.sum(part.from, part.until)),
    countBelow: (level, from, to) => measured4(from, to, (part) => part.curve.countBelow(level, part.from, part.until)),
    *stretches(from, to) {
      for (const part of parts(from, to)) yield* part.curve.stretches(part.from, part.until);
    }
  });
}

// src/schedules/families/restarts.ts
function vanishesAt(kept) {
  return kept > 0 && kept < 1 ? Math.ceil(-746 / Math.log(kept)) : Number.POSITIVE_INFINITY;
}
function restingCurve(cycle) {
  const { top, floor: floor2, length: length3, shape } = cycle;
  if (top === floor2) return constantCurve(floor2);
  return cyclesCurve({
    first: length3,
    multiplier: 1,
    limit: Number.POSITIVE_INFINITY,
    alike: true,
    after: constantCurve(floor2),
    curve: ({ begin }) => arcCurve({ shape, from: top, to: floor2, begin, length: length3 })
  });
}
function restarts(options) {
  const { peak, firstCycle } = options;
  const floor2 = options.floor ?? 0;
  const multiplier = options.multiplier ?? 1;
  const shape = options.shape ?? "cosine";
  const keeps = options.keeps ?? { peak: 1 };
  const kept = "peak" in keeps ? keeps.peak : "whole" in keeps ? keeps.whole : keeps.height;
  const topOf2 = (i) => "height" in keeps ? floor2 + (peak - floor2) * kept ** i : peak * kept ** i;
  const bottomOf = (i) => "whole" in keeps ? floor2 * kept ** i : floor2;
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  const after = options.after ?? floor2;
  const vanished = multiplier === 1 && limit === Number.POSITIVE_INFINITY ? vanishesAt(kept) : limit;
  const nothing2 = () => restingCurve({ top: "height" in keeps ? floor2 : 0, floor: "whole" in keeps ? 0 : floor2, length: firstCycle, shape });
  const curve = cyclesCurve({
    first: firstCycle,
    multiplier,
    limit: vanished,
    alike: kept === 1,
    after: vanished === limit ? constantCurve(after) : nothing2(),
    curve: ({ i, begin, length: length3 }) => arcCurve({ shape, from: topOf2(i), to: bottomOf(i), begin, length: length3, warp: options.warp ?? 1 }),
    ...options.indexOf === void 0 ? {} : { indexOf: options.indexOf }
  });
  const end = limit === Number.POSITIVE_INFINITY ? null : multiplier === 1 ? limit * firstCycle : firstCycle * (multiplier ** limit - 1) / (multiplier - 1);
  return makeSchedule(firstCycle > 0 ? curve : constantCurve(after), {
    family: shape === "cosine" ? "cosine-restarts" : "restarts",
    parameters: { peak, floor: floor2, firstCycle, multiplier, kept, limit: options.limit, warp: options.warp },
    peak,
    horizon: end ?? firstCycle,
    afterHorizon: end === null ? "repeats" : restingAt(after, peak)
  });
}
function hardRestarts(options) {
  const { peak, steps, count: count4 } = options;
  const indexOf = (u) => u >= steps ? Math.max(count4, 1) : Math.floor(count4 * (u / steps));
  return restarts({ peak, firstCycle: steps / count4, limit: count4, indexOf });
}

// src/schedules/inference/swings.ts
function swingFit(points, setting2) {
  return restartsFit(points, setting2) ?? waveFit(points);
}
function waveFit(points) {
  const first = points[0];
  const lowest = points.reduce((low2, point) => low2 === void 0 || point.rate < low2.rate ? point : low2, first);
  if (first === void 0 || lowest === void 0 || points.length < 8) return null;
  const top = points.reduce((most, point) => Math.max(most, point.rate), 0);
  const half = Math.max(1, lowest.u - first.u);
  const model2 = ([begin2 = 0, length4 = 1, high2 = 0, low2 = 0]) => wave({ middle: (high2 + low2) / 2, amplitude: (high2 - low2) / 2, begin: begin2, half: Math.max(1e-9, length4) }).at;
  const found2 = leastSquares(points, model2, { parameters: [first.u, half, top, lowest.rate], scales: [half, half, top, top] });
  if (found2 === null) return null;
  const [begin = 0, length3 = 1, high = 0, low = 0] = found2;
  const rounded = [Math.round(begin), Math.round(begin + length3) - Math.round(begin), plainHigh(high), Math.abs(low) < 1e-3 * high ? 0 : plainHigh(low)];
  const [b = 0, h = 1, t = 0, f = 0] = worstOf(points, model2(rounded)) <= ACCEPTED ? rounded : found2;
  if (worstOf(points, model2([b, h, t, f])) > ACCEPTED) return null;
  const curve = wave({ middle: (t + f) / 2, amplitude: (t - f) / 2, begin: b, half: h });
  return { family: "cosine", curve, top: t, begin: b, end: b + h, endRate: f, parameters: { begin: b, end: b + h, floor: f, past: "rises" } };
}
function plainHigh(value) {
  return plainer(value, [4])[0] ?? value;
}
function jumpsOf(points) {
  const top = points.reduce((most, point) => Math.max(most, point.rate), 0);
  const found2 = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before !== void 0 && point.rate - before.rate > 0.3 * top && (points[i + 1]?.rate ?? 0) < point.rate) found2.push(i);
  }
  return found2;
}
function restartsFit(points, setting2) {
  const jumps = jumpsOf(points);
  const firstJump = jumps[0];
  const restart = points[firstJump ?? -1];
  if (firstJump === void 0 || restart === void 0) return null;
  const cycle = points.slice(0, firstJump);
  const fit = fallingFit(cycle, { ...setting2, points: cycle, plannedSteps: restart.u });
  if (fit === null || fit.family !== "cosine" || fit.begin === null || fit.end === null) return null;
  const [begin, firstCycle, floor2] = [fit.begin, fit.end - fit.begin, fit.endRate ?? 0];
  const peak = fit.curve.at(Math.ceil(begin));
  const second = points[jumps[1] ?? -1];
  const ratio = second === void 0 ? 1 : (second.u - begin - firstCycle) / firstCycle;
  for (const multiplier of [1, 2, 1.5, 3, 4, Math.round(ratio * 10) / 10]) {
    for (const kept of keptPeaks(points, jumps, peak)) {
      const curve = delayed(restarts({ peak, floor: floor2, firstCycle, multiplier, keeps: { peak: kept } }), begin);
      if (worstOf(points, curve.at) > ACCEPTED) continue;
      return {
        family: "cosine-restarts",
        curve,
        top: peak,
        begin,
        end: begin + firstCycle,
        endRate: floor2,
        parameters: { firstCycle, multiplier, kept, floor: floor2 }
      };
    }
  }
  return null;
}
function keptPeaks(points, jumps, peak) {
  const again = points[jumps[0] ?? -1]?.rate ?? peak;
  return [1, ...plainer(again / peak, [1, 2])];
}

// src/schedules/inference/warmup.ts
function wayUp(points) {
  const first = points[0];
  if (first === void 0) return null;
  if (points.length === 1) return { shape: "linear", at: (u) => first.rate * (u + 1) / (first.u + 1), zeroAt: -1, arrivesAt: null };
  const line3 = nearestLine(points.map((point) => ({ x: point.u, y: point.rate, weight: point.tolerance ** -2 })));
  if (line3 !== null && line3.b > 0) {
    const at2 = (u) => line3.a + line3.b * u;
    if (worstOf(points, at2) <= ACCEPTED) return { shape: "linear", at: at2, zeroAt: -line3.a / line3.b, arrivesAt: null };
  }
  return points.length >= 6 ? cosineUp(points) : null;
}
function cosineUp(points) {
  const first = points[0];
  const last2 = points.at(-1);
  if (first === void 0 || last2 === void 0) return null;
  const model2 = ([begin2 = 0, length4 = 1, low = 0, high = 0]) => {
    return (u) => low + (high - low) * (1 - Math.cos(Math.PI * Math.min(length4, Math.max(0, u - begin2)) / length4)) / 2;
  };
  const span = last2.u - first.u;
  const found2 = leastSquares(points, model2, { parameters: [0, last2.u * 1.05 + 1, first.rate, last2.rate], scales: [span, span, last2.rate, last2.rate] });
  if (found2 === null || worstOf(points, model2(found2)) > ACCEPTED) return null;
  const [begin = 0, length3 = 1] = found2;
  return { shape: "cosine", at: model2(found2), zeroAt: begin, arrivesAt: begin + length3 };
}

// src/schedules/infer.ts
var UNKNOWN2 = {
  family: "unknown",
  peak: null,
  warmupSteps: null,
  warmupSeen: false,
  horizonSteps: null,
  endRate: null,
  parameters: {},
  maxRelativeDeviation: null,
  shift: 0,
  schedule: null
};
var FEW = 8;
function inferSchedule(logged) {
  const few = new Set(logged.rates).size < FEW;
  for (const digits of few ? [6, 3] : [1]) {
    const points = pointsOf2(logged, digits);
    const peak = points.reduce((top, point) => Math.max(top, point.rate), 0);
    if (points.length < 3 || !(peak > 0)) return UNKNOWN2;
    const explanation = explain(points, logged);
    const found2 = explanation === null ? UNKNOWN2 : conclude(points, explanation, logged);
    if (found2.family !== "unknown") return found2;
  }
  return withSkips(logged);
}
function withSkips(logged) {
  const points = pointsOf2(logged);
  const found2 = skippedFit(points, logged.plannedSteps);
  if (found2 === null) return UNKNOWN2;
  const { family, peak, warmupSteps, schedule: schedule3, skippedUpdates, shift } = found2;
  const off = points.reduce((worst, point) => Math.max(worst, Math.abs(schedule3.at(point.u) - point.rate)), 0);
  const steepest = Math.max(1 / Math.max(1, warmupSteps), 2 / Math.max(1, (logged.plannedSteps ?? 0) - warmupSteps));
  if (off > (skippedUpdates + 2) * steepest * peak) return UNKNOWN2;
  return {
    family,
    peak,
    warmupSteps,
    warmupSeen: warmupSteps > 0,
    horizonSteps: logged.plannedSteps,
    endRate: 0,
    parameters: { peak, warmupSteps, skippedUpdates },
    maxRelativeDeviation: off / peak,
    shift,
    schedule: schedule3
  };
}
function topIndex(points) {
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (next === void 0 || next.rate <= point.rate + point.tolerance) return i;
  }
  return 0;
}
var FALLING = [quickFit, shapedFit, plateauFit, levelsFit];
var RISING = [levelsFit, swingFit];
function explain(points, logged) {
  const top = topIndex(points);
  const starts = top === 0 ? [0, 1] : [top, top + 1];
  const parts = starts.flatMap((start) => {
    const upPoints = points.slice(0, start);
    const bodyPoints = points.slice(start);
    const up2 = start === 0 ? null : wayUp(upPoints);
    const setting2 = {
      points: bodyPoints,
      warmed: up2 !== null,
      warmupSeenTo: upPoints.at(-1)?.u ?? null,
      peaksOf: (curve) => {
        const { from, to } = takeoverOf(curve, upPoints, bodyPoints[0]?.u ?? 0, up2);
        return { low: curve(to), high: curve(from) };
      },
      plannedSteps: logged.plannedSteps,
      spacing: spacingOf(points)
    };
    return start > 0 && up2 === null ? [] : [{ up: up2, upPoints, bodyPoints, setting: setting2 }];
  });
  const falls = points.slice(top).every((point, i, body) => i === 0 || point.rate <= (body[i - 1]?.rate ?? 0) + point.tolerance);
  for (const tier of falls ? FALLING : RISING) {
    for (const { up: up2, upPoints, bodyPoints, setting: setting2 } of parts) {
      const body = tier(bodyPoints, setting2);
      if (body !== null) return { up: up2, upPoints, body, bodyPoints };
    }
  }
  return null;
}
function meetingPoint(explanation) {
  const { up: up2, upPoints, body, bodyPoints } = explanation;
  const from = (upPoints.at(-1)?.u ?? -1) + 1;
  const to = bodyPoints[0]?.u ?? from;
  if (up2 === null) return 0;
  if (up2.arrivesAt !== null) return Math.min(to, Math.max(from, Math.ceil(up2.arrivesAt)));
  return meetingOf(up2.at, body.curve.at, { from: from - 1, to });
}
function peakOf(explanation, meeting, points) {
  const { up: up2, upPoints, body, bodyPoints } = explanation;
  const within = () => {
    const behind = bodyPoints[0];
    const clock = body.parameters.clockStartsAt;
    if (behind !== void 0 && upPoints.length === 0 && typeof clock === "number" && clock > -3) return loggedPlain(behind);
    return behind === void 0 ? null : peakWithin(body.curve.at, takeoverOf(body.curve.at, upPoints, behind.u, up2), behind.tolerance);
  };
  if (up2 !== null && upPoints.length === 1 && body.top === null) {
    const [only] = upPoints;
    const jumpsDown = only !== void 0 && body.curve.at(only.u + 1) <= only.rate;
    const peak2 = jumpsDown ? only.rate : within();
    return peak2 === null ? null : { peak: peak2, warmup: meeting };
  }
  if (up2 !== null) return seenPeak(explanation, up2, meeting);
  const first = points[0]?.u ?? 0;
  const late = first > 2 * spacingOf(points);
  const logged = { peak: points[0]?.rate ?? 0, warmup: first };
  if (body.top !== null) {
    const flat3 = body.begin === null || body.family === "warmup-stable-decay";
    return { peak: body.top, warmup: flat3 ? late ? first : 0 : Math.max(0, Math.min(body.begin ?? 0, first)) };
  }
  const ticks = "size" in body.parameters || "heldFor" in body.parameters;
  if (late) return logged;
  const peak = ticks ? body.curve.at(0) : within() ?? (first === 0 ? logged.peak : null);
  return peak === null ? null : { peak, warmup: 0 };
}
function seenPeak(explanation, up2, meeting) {
  const { upPoints, body } = explanation;
  const last2 = upPoints.at(-1);
  const coming = upPoints.length > 1 ? Math.min(up2.at(meeting), Math.max(body.curve.at(meeting), up2.at(meeting - 1))) : 0;
  const peak = Math.max(last2?.rate ?? 0, body.curve.at(meeting), body.top ?? 0, coming);
  if (up2.arrivesAt !== null) return { peak, warmup: Math.round(up2.arrivesAt) };
  if (upPoints.length < 2) return { peak, warmup: meeting };
  const rise = up2.at(1) - up2.at(0);
  const arrives = Math.round((peak - up2.at(0)) / rise);
  const fromNothing = up2.zeroAt > -1.5 && up2.zeroAt < 0.5;
  return { peak, warmup: fromNothing ? Math.round(arrives - up2.zeroAt) : arrives };
}
function wholeCurve(explanation, meeting) {
  const { up: up2, body } = explanation;
  if (up2 === null) return body.curve;
  return pieces([
    { until: meeting, curve: monotone(1, (u) => Math.max(0, up2.at(u))) },
    { until: Number.POSITIVE_INFINITY, curve: body.curve }
  ]);
}
function shiftOf(explanation, logged) {
  const { body } = explanation;
  if (body.begin === null && body.family !== "linear" && body.family !== "polynomial") return 0;
  const planned = logged.plannedSteps;
  if (planned !== null && body.end !== null && Math.abs(body.end - planned) < 2) return Math.abs(body.end + 1 - planned) < 0.25 ? 1 : 0;
  return body.begin !== null && explanation.up === null && Math.abs(body.begin + 1) < 0.25 ? 1 : 0;
}
function wholeIfNear(u) {
  return Math.abs(u - Math.round(u)) < 0.2 ? Math.round(u) : u;
}
function conclude(points, explanation, logged) {
  const { body, up: up2 } = explanation;
  const meeting = meetingPoint(explanation);
  const curve = wholeCurve(explanation, meeting);
  if (worstOf(points, curve.at) > 2 * ACCEPTED) return UNKNOWN2;
  const found2 = peakOf(explanation, meeting, points);
  if (found2 === null) return UNKNOWN2;
  const { peak: exactPeak, warmup } = found2;
  const slack = points[0]?.tolerance ?? 0;
  const peak = plainer(exactPeak).find((value) => Math.abs(value - exactPeak) <= slack) ?? exactPeak;
  const shift = shiftOf(explanation, logged);
  const family = up2?.shape === "cosine" && (body.family === "cosine" || body.parameters.shape === "cosine") ? "one-cycle" : body.family;
  const warmupSteps = Math.round(warmup);
  const end = body.end === null ? null : wholeIfNear(body.end);
  const horizonSteps = end === null ? null : end + shift;
  const off = points.reduce((worst, point) => Math.max(worst, Math.abs(curve.at(point.u) - point.rate)), 0);
  const parameters = { peak, warmupSteps, ...body.parameters, ...end === null ? {} : { end } };
  const afterHorizon = body.parameters.past === "rises" ? "rises" : family === "cosine-restarts" ? "repeats" : body.endRate === null ? "none" : restingAt(body.endRate, peak);
  return {
    family,
    peak,
    warmupSteps,
    warmupSeen: up2 !== null,
    horizonSteps,
    endRate: body.endRate,
    parameters,
    maxRelativeDeviation: off / peak,
    shift,
    schedule: makeSchedule(curve, { family, parameters, peak, warmup: warmupSteps, horizon: end, afterHorizon })
  };
}

// src/report/json/trial.ts
var MOST_POINTS4 = 512;
function trialJson(trial, points) {
  const { best: best2, learningRate: learningRate2, metric, run } = trial;
  const evaluated = new Set(trial.evaluations.map((evaluation2) => evaluation2.step));
  return {
    id: mask(trial.id),
    paths: run.paths.map(mask),
    unit: trial.unit,
    stepBase: trial.stepBase,
    plannedSteps: finite(trial.plannedSteps?.value),
    lastStep: finite(trial.lastStep),
    status: trial.status,
    metric: metric === null ? null : { name: mask(metric.name), goal: metric.goal },
    evaluations: trial.evaluations.length,
    evaluationSpacing: finite(trial.evaluationSpacing),
    best: best2 === null ? null : { step: finite(best2.step), value: finite(best2.value), fraction: finite(best2.fraction) },
    learningRate: learningRate2 === null ? null : { peak: finite(learningRate2.peak), final: finite(learningRate2.final) },
    series: record2([...finalValues(run), ...namedSeries(run.series).map(([name3, series]) => [name3, seriesJson(series, points ? evaluated : null)])]),
    hyperparameters: scalars(trial.hyperparameters)
  };
}
function finalValues(run) {
  return Object.entries(run.finalValues ?? {}).map(([name3, value]) => {
    const only = finite(value);
    return [mask(name3), { count: 1, first: only, last: only, min: only, max: only }];
  });
}
function namedSeries(all) {
  const seen = /* @__PURE__ */ new Map();
  return all.map((series) => {
    const times2 = (seen.get(series.name) ?? 0) + 1;
    seen.set(series.name, times2);
    return [mask(times2 === 1 ? series.name : `${series.name}#${times2}`), series];
  });
}
function seriesJson(series, evaluated) {
  const { min, max } = extremes(series.values);
  const summary = {
    count: loggedCount(series),
    first: finite(series.values[0]),
    last: finite(series.values.at(-1)),
    min: finite(series.values[min]),
    max: finite(series.values[max])
  };
  return evaluated === null ? summary : { ...summary, points: pointsJson(series, evaluated) };
}
function pointsJson(series, evaluated) {
  const length3 = Math.min(series.steps.length, series.values.length);
  const { min, max } = extremes(series.values);
  const kept = new Set([0, length3 - 1, min, max].filter((index) => index >= 0 && index < length3));
  const evaluations = indices(length3).filter((index) => evaluated.has(series.steps[index] ?? Number.NaN));
  keepEvenly(kept, evaluations);
  keepEvenly(kept, indices(length3));
  return [...kept].toSorted((a, b) => a - b).map((index) => [finite(series.steps[index]), finite(series.values[index])]);
}
function keepEvenly(kept, candidates2) {
  const fresh = candidates2.filter((index) => !kept.has(index));
  const room = Math.min(MOST_POINTS4 - kept.size, fresh.length);
  for (let slot = 0; slot < room; slot += 1) {
    const candidate = fresh[Math.floor(slot * fresh.length / room)];
    if (candidate !== void 0) kept.add(candidate);
  }
}
function indices(length3) {
  return Array.from({ length: length3 }, (_, index) => index);
}
function extremes(values2) {
  let min = -1;
  let max = -1;
  for (const [index, value] of values2.entries()) {
    if (!Number.isFinite(value)) continue;
    if (min === -1 || value < (values2[min] ?? 0)) min = index;
    if (max === -1 || value > (values2[max] ?? 0)) max = index;
  }
  return { min, max };
}

// src/report/json.ts
function reportDocument(report2, words3, options) {
  const { version, fileAt } = options;
  return {
    schema: "longrun.report/1",
    version,
    verdict: report2.verdict,
    findings: byRank(report2.findings).map((finding) => findingJson(finding, words3, version, fileAt)),
    abstentions: report2.abstentions.map((abstention) => abstentionJson(abstention, words3)),
    suppressed: report2.suppressed.map((suppressed) => suppressedJson(suppressed, words3, version)),
    studies: report2.studies.map((study) => studyJson(study, options.points === true)),
    schedules: report2.schedules.map((entry) => ({
      config: mask(entry.config),
      family: entry.family,
      confirmation: entry.confirmation,
      values: scalars(entry.values)
    })),
    files: report2.files.map((reading) => fileJson(reading, words3)),
    headSha: report2.headSha,
    command: mask(report2.command),
    policyChange: report2.policyChange === void 0 ? null : policyChangeJson(report2.policyChange, (finding) => findingJson(finding, words3, version, fileAt))
  };
}
function findingJson(finding, words3, version, fileAt) {
  const { title: title3, message: message5, recommendation: recommendation7, certainty: certainty5 } = findingSentences(finding, words3);
  const { location } = finding;
  const suggestion = finding.edit === null || fileAt === void 0 ? null : suggestionOf(finding.edit, fileAt);
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    subject: subjectJson(finding.subject),
    location: location === null ? null : { path: mask(location.path), line: location.line, endLine: location.endLine },
    title: mask(title3),
    message: mask(message5),
    recommendation: mask(recommendation7),
    certainty: mask(certainty5),
    evidence: flat(finding.evidence),
    ...finding.claims === void 0 ? {} : { claims: [...finding.claims] },
    ...finding.claimStatus === void 0 ? {} : { claimStatus: finding.claimStatus },
    suggestion: suggestion === null ? null : { ...suggestion },
    ...finding.also === void 0 ? {} : { also: finding.also.map((config) => mask(config)) },
    ...finding.expiredIgnore === void 0 ? {} : { expiredIgnore: { reason: mask(finding.expiredIgnore.reason), until: finding.expiredIgnore.until } },
    fingerprint: finding.fingerprint,
    docs: rulePage(finding.rule, version)
  };
}
function abstentionJson(abstention, words3) {
  return {
    rule: abstention.rule,
    subject: subjectJson(abstention.subject),
    reason: abstention.reason,
    message: mask(abstentionSentence(abstention, words3)),
    evidence: flat(abstention.evidence)
  };
}
function suppressedJson(suppressed, words3, version) {
  const { finding, by, reason, until, endsInDays } = suppressed;
  return { finding: findingJson(finding, words3, version), by, reason: mask(reason), until, endsInDays };
}
function subjectJson(subject) {
  return "study" in subject ? { study: mask(subject.study) } : { config: mask(subject.config) };
}
function studyJson({ study, judged, censored, regime, recommendation: recommendation7, forecast: forecast2 }, points) {
  const { metric } = study;
  return {
    name: mask(study.name),
    metric: metric === null ? null : { name: mask(metric.name), goal: metric.goal },
    maxTrainSteps: quantity2(study.maxTrainSteps),
    trials: study.trials.map((trial) => trialJson(trial, points)),
    judged,
    censored,
    regime: { label: regime.label, confidence: regime.confidence, votes: flat(regime.votes) },
    recommendation: recommendation7 === null ? null : { maxTrainSteps: finite(recommendation7.maxTrainSteps), low: finite(recommendation7.low), high: finite(recommendation7.high) },
    forecast: forecastJson(forecast2)
  };
}
function fileJson(reading, words3) {
  const [config, ...others2] = reading.configs;
  const notes = notesOf(reading).map((problem3) => ({
    code: problem3.code,
    message: mask(words3.problem(problem3)),
    line: problem3.line,
    ...problem3.path === reading.path ? {} : { path: mask(problem3.path) }
  }));
  const several = others2.length === 0 ? {} : { configs: reading.configs.map((each) => configJson(each)) };
  const searches = reading.searchSpaces === void 0 ? {} : { searchSpaces: reading.searchSpaces.map(searchSpaceJson) };
  return {
    path: mask(reading.path),
    kind: reading.kind,
    format: reading.format,
    config: config === void 0 ? null : configJson(config),
    ...several,
    ...searches,
    notes
  };
}

// src/report/review-comments.ts
function renderReviewComments(report2, words3, fileAt, options) {
  const onFindings = byRank(report2.findings).flatMap((finding) => {
    const { location } = finding;
    if (location === null) return [];
    const suggestion = finding.edit === null || finding.edit.span.path !== location.path ? null : suggestionOf(finding.edit, fileAt);
    const without = commentBody(finding, words3, options.version);
    return [
      {
        fingerprint: finding.fingerprint,
        path: location.path,
        startLine: suggestion?.startLine ?? location.line,
        endLine: suggestion?.endLine ?? Math.max(location.line, location.endLine),
        body: suggestion === null ? without : `${without}

${suggestionBlock(suggestion)}`,
        bodyWithoutSuggestion: without,
        rank: rankOf(finding)
      }
    ];
  });
  return [...mistakeComments(report2, words3), ...onFindings];
}
function commentBody(finding, words3, version) {
  return `**${titleOf(finding, words3)}**

${findingBody(finding, words3, version, "in-place")}`;
}
function suggestionBlock({ replacement }) {
  const fence = fenceFor(replacement);
  return `${fence}suggestion
${replacement}
${fence}`;
}

// src/report/sarif/bound.ts
function firstThatFit(items, render, room) {
  const shown3 = [];
  let characters = 0;
  for (const item of items.slice(0, room.most)) {
    const value = render(item);
    characters += JSON.stringify(value).length;
    if (characters > room.characters) break;
    shown3.push(value);
  }
  return shown3;
}

// src/report/sarif/text.ts
var ZWSP = "\u200B";
function messageOf(paragraphs) {
  const said2 = paragraphs.filter((paragraph) => paragraph !== "");
  return {
    text: said2.map((paragraph) => inert(markupPlain(paragraph))).join("\n\n"),
    markdown: said2.map((paragraph) => braces(markupMarkdown(paragraph))).join("\n\n")
  };
}
function plainText(text2, length3 = NAME_LENGTH) {
  return inert(terminalText(text2, length3));
}
function evidenceJson(evidence2) {
  return record2(
    Object.entries(evidence2).map(([name3, value]) => [plainText(name3), evidenceValue(typeof value === "object" ? value : maskValue(name3, value))])
  );
}
function evidenceValue(value) {
  if (typeof value === "number") return finite(value);
  if (typeof value === "string") return plainText(value);
  if (value === null || typeof value === "boolean") return value;
  return value.map((item) => evidenceValue(item));
}
function inert(text2) {
  return braces(text2.replace(/\](?=\()/g, `]${ZWSP}`));
}
function braces(text2) {
  return text2.replace(/[{}]/g, "$&$&");
}
var FOREIGN_PARTS = 3;
function artifactUri(path, fallback = "unknown") {
  const isWindows = /^(?:[A-Za-z]:)?[\\/]{1,2}/.test(path) && path.includes("\\");
  const parts = (isWindows ? path.replaceAll("\\", "/") : path).split("/").filter((part) => part !== "" && part !== ".");
  const climbs = parts.lastIndexOf("..");
  const inside = climbs === -1 ? parts : parts.slice(climbs + 1);
  const isForeign2 = climbs !== -1 || /^(?:[\\/~]|[A-Za-z]:[\\/])/.test(path);
  const shown3 = (isForeign2 ? inside.slice(-FOREIGN_PARTS) : inside).filter((part) => !/^(?:[A-Za-z]:|~)$/.test(part));
  const uri = shown3.map((part) => encodeURIComponent(wellFormed(mask(part)))).join("/");
  return uri === "" ? fallback : uri;
}

// src/report/sarif/places.ts
function placeOf(finding, report2) {
  const { location } = finding;
  if (location !== null) return at(location.path, location.line, location.endLine);
  const name3 = subjectName(finding);
  const studies = report2.studies.map(({ study: study2 }) => study2);
  const study = "study" in finding.subject ? studies.find((each) => each.name === name3) : void 0;
  const config = study?.config ?? report2.files.flatMap(({ configs }) => configs).find(({ id: id22 }) => id22 === name3);
  const span = config?.maxTrainSteps?.span;
  if (span !== void 0) return at(span.path, span.line, span.endLine);
  const declaring = report2.files.find(({ searchSpaces }) => searchSpaces?.some(({ id: id22 }) => id22 === name3));
  const results = study?.trials[0]?.run.paths[0];
  return at(config?.path ?? results ?? declaring?.path ?? report2.files[0]?.path ?? name3, 1, 1);
}
function at(path, line3, endLine) {
  const first = Number.isInteger(line3) && line3 >= 1 ? line3 : 1;
  return { path, line: first, endLine: Number.isInteger(endLine) && endLine >= first ? endLine : first };
}
function locationJson({ path, line: line3, endLine }) {
  return { physicalLocation: { artifactLocation: artifactJson(path), region: { startLine: line3, endLine } } };
}
function artifactJson(path) {
  return { uri: artifactUri(path), uriBaseId: ROOT };
}
var ROOT = "%SRCROOT%";

// src/report/sarif/notifications.ts
var ROOM = { most: 1e3, characters: 1e6 };
function notifications(report2, words3, indexOf, resultsLeftOut) {
  const { abstentions: abstentions2 } = report2;
  const notes = report2.files.flatMap(notesOf).filter(({ code: code2 }) => code2 !== "config-part");
  const notJudged = firstThatFit(abstentions2, (abstention) => abstentionJson2(abstention, report2, words3, indexOf), ROOM);
  const aboutFiles = firstThatFit(notes, (problem3) => noteJson(problem3, words3), ROOM);
  const missing2 = [
    ["findings", resultsLeftOut],
    ["abstentions", abstentions2.length - notJudged.length],
    ["notes", notes.length - aboutFiles.length]
  ];
  const leftOut2 = missing2.flatMap(([list, count4]) => count4 === 0 ? [] : [notification("left-out", words3.report.leftOut(list, count4), { list, count: count4 })]);
  return [...leftOut2, ...notJudged, ...aboutFiles];
}
function policyNotifications({ policyChange: policyChange2 }, words3) {
  const lines = policyChange2 === void 0 ? [] : policyChangeLines(policyChange2, words3);
  return firstThatFit(
    lines,
    ({ kind, text: text2, path, line: line3 }) => ({
      ...notification(`policy-${kind}`, text2, {}),
      level: kind === "mistake" ? "error" : "note",
      locations: [locationJson(at(path, line3 ?? 1, line3 ?? 1))]
    }),
    ROOM
  );
}
function abstentionJson2(abstention, report2, words3, indexOf) {
  const name3 = subjectName(abstention);
  const properties = { reason: plainText(abstention.reason), subject: plainText(name3), evidence: evidenceJson(abstention.evidence) };
  return {
    ...notification(plainText(abstention.rule), `${code(name3)}: ${abstentionSentence(abstention, words3)}`, properties),
    associatedRule: { id: plainText(abstention.rule), index: indexOf(abstention.rule) },
    locations: [locationJson(placeOf({ subject: abstention.subject, location: null }, report2))]
  };
}
function noteJson(problem3, words3) {
  const line3 = problem3.line ?? 1;
  return { ...notification(problem3.code, words3.problem(problem3), {}), locations: [locationJson(at(problem3.path, line3, line3))] };
}
function notification(id22, sentence2, properties) {
  return { descriptor: { id: id22 }, level: "note", message: messageOf([sentence2]), properties };
}

// src/report/sarif/results.ts
import { createHash as createHash3 } from "node:crypto";
var RESULTS_ROOM = { most: 25e3, characters: 16e6 };
function boundedResults(context, room) {
  const { findings, suppressed } = context.report;
  const all = [...byRank(findings).map((finding) => ({ finding, by: null })), ...suppressed.map((by) => ({ finding: by.finding, by }))];
  const results = firstThatFit(all, ({ finding, by }) => resultJson(finding, by, context), room);
  return { results, leftOut: all.length - results.length };
}
function resultJson(finding, suppressed, context) {
  const { report: report2, words: words3, version, indexOf } = context;
  const { title: title3, message: message5, recommendation: recommendation7, certainty: certainty5 } = findingSentences(finding, words3);
  const { label: label2 } = words3.report;
  return {
    ruleId: plainText(finding.rule),
    ruleIndex: indexOf(finding.rule),
    level: finding.severity,
    // The ranks of the report go from 1.01 to 9.03; SARIF's from 0 to 100.
    rank: Math.round(rankOf(finding) * 11),
    message: messageOf([
      `${code(subjectName(finding))}: ${title3}.`,
      message5,
      recommendation7 === "" ? "" : `${label2.do}: ${recommendation7}`,
      certainty5 === "" ? "" : `${label2["how-sure"]}: ${certainty5}`
    ]),
    locations: [locationJson(placeOf(finding, report2))],
    partialFingerprints: fingerprints(finding.fingerprint),
    ...fixes(finding, title3, context),
    ...suppressed === null ? {} : { suppressions: [suppressionJson(suppressed, words3)] },
    properties: {
      confidence: finding.confidence,
      subject: "study" in finding.subject ? { study: plainText(finding.subject.study) } : { config: plainText(finding.subject.config) },
      evidence: evidenceJson(finding.evidence),
      claims: [...finding.claims ?? []],
      ...finding.expiredIgnore === void 0 ? {} : { expiredIgnore: { reason: plainText(finding.expiredIgnore.reason, 500), until: plainText(finding.expiredIgnore.until) } },
      ...finding.also === void 0 ? {} : { also: finding.also.map((config) => plainText(config)) },
      docs: rulePage(finding.rule, version)
    }
  };
}
function fingerprints(fingerprint) {
  const hash2 = createHash3("sha256").update(fingerprint).digest("hex");
  return { "longrun/v1": hash2.slice(0, 32), primaryLocationLineHash: `${hash2.slice(0, 16)}:1` };
}
function fixes({ edit: edit2 }, title3, { fileAt }) {
  const suggestion = edit2 === null ? null : suggestionOf(edit2, fileAt);
  if (suggestion === null) return {};
  const { path, startLine, endLine, replacement } = suggestion;
  const replacements = [{ deletedRegion: { startLine, endLine }, insertedContent: { text: replacement } }];
  return { fixes: [{ description: messageOf([title3]), artifactChanges: [{ artifactLocation: artifactJson(path), replacements }] }] };
}
function suppressionJson(suppressed, words3) {
  const { by, reason, until, endsInDays } = suppressed;
  return {
    kind: "external",
    status: "accepted",
    justification: plainText(reason === "" ? words3.report.suppressed(suppressed) : reason, 500),
    properties: { by, until: until === null ? null : plainText(until), endsInDays }
  };
}

// src/report/sarif/rules.ts
var MOST_TAGS = 10;
var PROBLEM_SEVERITY = { error: "error", warning: "warning", note: "recommendation" };
function ruleList(cards, found2) {
  const known4 = new Set(cards.map(({ id: id22 }) => id22));
  const unknown2 = [...new Set(found2)].filter((id22) => !known4.has(id22));
  return [...cards, ...unknown2.map((id22) => ({ id: id22, severity: "warning", claims: [], needs: "" }))].toSorted((a, b) => compare(a.id, b.id));
}
function ruleJson({ id: id22, severity, claims, needs }, words3, version) {
  const page3 = rulePage(id22, version);
  const name3 = plainText(id22);
  const summary = Object.hasOwn(words3.rules, id22) ? words3.rules[id22]?.summary ?? name3 : name3;
  const { text: text2 } = messageOf([`${summary}.`]);
  const help = messageOf([`${summary}.`, needs === "" ? "" : words3.page.ruleHelp({ needs, claims })]);
  return {
    id: name3,
    name: pascalCase(name3),
    shortDescription: { text: messageOf([summary]).text },
    fullDescription: { text: text2 },
    helpUri: page3,
    help: { text: `${help.text}

${page3}`, markdown: `${help.markdown}

[${words3.page.aboutRule}](${page3})` },
    defaultConfiguration: { level: severity },
    properties: { tags: ["longrun", "training", ...claims].slice(0, MOST_TAGS), "problem.severity": PROBLEM_SEVERITY[severity] }
  };
}
function pascalCase(id22) {
  return id22.replace(/(?:^|-)([a-z0-9])/g, (_, first) => first.toUpperCase());
}

// src/report/sarif.ts
function sarifDocument(report2, words3, options) {
  const { version } = options;
  const found2 = [...report2.findings, ...report2.suppressed.map(({ finding }) => finding), ...report2.abstentions];
  const rules3 = ruleList(
    options.rules,
    found2.map(({ rule }) => rule)
  );
  const places = new Map(rules3.map(({ id: id22 }, index) => [id22, index]));
  const indexOf = (rule) => places.get(rule) ?? -1;
  const { results, leftOut: leftOut2 } = boundedResults({ ...options, report: report2, words: words3, indexOf }, options.room ?? RESULTS_ROOM);
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { ...driver(version), rules: rules3.map((card) => ruleJson(card, words3, version)) } },
        automationDetails: { id: automationId(options.instance) },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: ROOT_TEXT } } },
        ...provenance(report2.headSha, options.repositoryUrl),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(report2, words3, indexOf, leftOut2),
            toolConfigurationNotifications: policyNotifications(report2, words3)
          }
        ],
        results,
        properties: { verdict: report2.verdict, suppressed: report2.suppressed.length, resultsLeftOut: leftOut2 }
      }
    ]
  };
}
var ROOT_TEXT = "The root of the repository.";
function driver(version) {
  const isRelease = /^\d+\.\d+\.\d+$/.test(version);
  return { name: "Longrun", version, ...isRelease ? { semanticVersion: version } : {}, informationUri: HOME };
}
function provenance(headSha, repositoryUrl) {
  if (headSha === null || repositoryUrl === null) return {};
  return { versionControlProvenance: [{ repositoryUri: repositoryUrl, revisionId: headSha, mappedTo: { uriBaseId: ROOT } }] };
}

// src/report/layout.ts
var ZERO = /[\p{Mn}\p{Me}\u200b-\u200d]/u;
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
var COLOUR = /\u001b\[\d+m/g;
var PRINTABLE_ASCII = /^[ -~]*$/;
function displayWidth(text2) {
  if (PRINTABLE_ASCII.test(text2)) return text2.length;
  let width = 0;
  for (const character of text2.replace(COLOUR, "")) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
function pad(text2, width, side = "end") {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text2)));
  return side === "end" ? text2 + spaces : spaces + text2;
}
function wrap(text2, width, indent = "") {
  const room = Math.max(20, width - displayWidth(indent));
  return broken(text2, room).map((line3) => `${indent}${line3}`.trimEnd()).join("\n");
}
function table3(rows, { indent, ends = /* @__PURE__ */ new Set(), head: head3 = [] }) {
  const columns = Math.max(head3.length, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => {
    const words3 = (head3[column] ?? "").split(" ");
    return Math.max(...[...words3, ...rows.map((row) => row[column] ?? "")].map(displayWidth));
  });
  return [...headRows(head3, widths), ...rows].map((row) => {
    const cells2 = widths.map((width, column) => pad(row[column] ?? "", width, ends.has(column) ? "start" : "end"));
    return `${indent}${cells2.join("  ")}`.trimEnd();
  });
}
function headRows(head3, widths) {
  const lines = head3.map((heading, column) => broken(heading, widths[column] ?? 0));
  const height = Math.max(0, ...lines.map((each) => each.length));
  return Array.from({ length: height }, (_, row) => lines.map((each) => each[row - (height - each.length)] ?? ""));
}
function broken(text2, room) {
  const lines = [];
  let line3 = "";
  for (const word3 of text2.split(" ")) {
    if (line3 !== "" && displayWidth(line3) + 1 + displayWidth(word3) > room) {
      lines.push(line3);
      line3 = word3;
    } else {
      line3 = line3 === "" ? word3 : `${line3} ${word3}`;
    }
  }
  return [...lines, line3];
}

// src/report/sparkline.ts
var LEVELS = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
function sparkline(bins) {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const column = (bin) => bin.count === 0 ? "\xB7" : LEVELS[Math.ceil(bin.count / most * LEVELS.length) - 1] ?? "\xB7";
  const part = (from, to) => bins.filter((bin) => bin.low >= from && bin.high <= to).map(column).join("");
  return `${part(0, FIRST_TENTH)}\u2502${part(FIRST_TENTH, LAST_QUARTER)}\u2502${part(LAST_QUARTER, 1)}`;
}

// src/report/style.ts
var SEVERITY_CODE = { error: 31, warning: 33, note: 36 };
var VERDICT_CODE = { attention: 33, advice: 36, clear: 32, "nothing-to-judge": 2 };
function styleOf(color) {
  const paint = (code2) => (text2) => color && text2 !== "" ? `\x1B[${code2}m${text2}\x1B[0m` : text2;
  return {
    strong: paint(1),
    faint: paint(2),
    name: paint(36),
    severity: (text2, severity) => paint(SEVERITY_CODE[severity])(text2),
    verdict: (text2, verdict) => paint(VERDICT_CODE[verdict])(text2)
  };
}

// src/report/text.ts
var WHOLE_HISTOGRAMS = 2;
function renderText(report2, words3, options) {
  const page3 = { words: words3, style: styleOf(options.color), width: Math.max(40, options.width), version: options.version };
  const parts = [
    headline(report2, page3),
    policyChangeText(report2, page3),
    section(words3.report.label.studies, studyLines(report2, page3), page3),
    section(
      words3.report.label.findings,
      byRank(report2.findings).flatMap((finding, index) => findingLines(finding, index + 1, page3)),
      page3
    ),
    section(words3.report.label["best-steps"], histogramBlocks(report2, page3), page3),
    section(words3.report.label.forecasts, forecastTextLines(report2, page3), page3),
    section(words3.report.label.schedules, scheduleLines(report2, page3), page3),
    section(words3.report.label.abstentions, abstentionLines(report2, page3), page3),
    section(words3.report.label.notes, noteLines(report2, page3), page3),
    section(words3.report.label.suppressed, suppressedLines(report2, page3), page3),
    report2.headSha === null || report2.command === "" ? "" : `${plain(words3.report.reproduce(options.version, report2.headSha), page3.style)}:
  ${terminalText(report2.command)}`
  ];
  return defuse(`${parts.filter((part) => part !== "").join("\n\n")}
`);
}
function headline(report2, { words: words3, style, width }) {
  const { symbol, verdict, subject, sentence: sentence2, others: others2 } = headlineOf(report2, words3, "here");
  const line3 = [subject === "" ? "" : style.name(terminalText(subject, 80)), plain(sentence2, style), others2].filter((part) => part !== "").join(" \xB7 ");
  const first = wrap(`${style.verdict(`${symbol} ${verdict}:`, report2.verdict)} ${line3}`, width);
  const totals = report2.findings.length === 0 ? "" : `
${wrap(style.faint(words3.report.totals(totalsOf(report2))), width)}`;
  return first + totals;
}
function section(label2, lines, { style }) {
  return lines.length === 0 ? "" : `${style.strong(label2)}
${lines.join("\n")}`;
}
function policyChangeText(report2, page3) {
  const { words: words3, style, width } = page3;
  const change3 = report2.policyChange;
  if (change3 === void 0) return "";
  const intro = wrap(plain(policyChangeIntroduction(change3, words3), style), width, "  ");
  const lines = policyChangeLines(change3, words3).map(({ text: text2 }) => wrap(plain(text2, style), width, "  "));
  return section(words3.policyChange.heading, [intro, ...lines], page3);
}
function studyLines(report2, { words: words3 }) {
  if (report2.studies.length === 0) return [];
  const columns = ["study", "judged", "length", "fractions", "recommended"];
  const shown3 = columns.filter((column) => column !== "recommended" || report2.studies.some((study) => study.recommendation !== null));
  const rows = rankedStudies(report2).map((study) => {
    const { name: name3, metric, kind } = study.study;
    const ofSweep = kind === "learning-rate-sweep" ? ` \xB7 ${words3.report.label.sweep}` : "";
    const mark2 = `${metric === null ? "" : ` \xB7 ${terminalText(metric.name, 30)} ${metric.goal === "min" ? "\u2193" : "\u2191"}`}${ofSweep}`;
    const row = { ...studyFigures(study, words3), study: `${terminalText(name3, 40)}${mark2}`, finding: "" };
    return shown3.map((column) => row[column]);
  });
  return table3(rows, { indent: "  ", ends: /* @__PURE__ */ new Set([1, 2, 3, 4]), head: shown3.map((column) => markupPlain(words3.report.studyColumns[column])) });
}
function histogramBlocks(report2, { words: words3, style }) {
  const shown3 = rankedStudies(report2).map((study) => ({ name: style.name(terminalText(study.study.name, 40)), distribution: distributionOf(study) })).filter(({ distribution }) => distribution.fractions.length >= 2);
  const whole = shown3.slice(0, WHOLE_HISTOGRAMS).flatMap(({ name: name3, distribution }) => [`  ${name3}`, ...histogramLines(distribution, words3).map((line3) => `    ${line3}`)]);
  const short = shown3.slice(WHOLE_HISTOGRAMS).map(({ name: name3, distribution }) => [name3, sparkline(distribution.bins), words3.report.histogram(distribution.fractions.length)]);
  return [...whole, ...table3(short, { indent: "  " })];
}
function findingLines(finding, number9, { words: words3, style, width, version }) {
  const { title: title3, message: message5, recommendation: recommendation7, certainty: certainty5 } = findingSentences(finding, words3);
  const { label: label2 } = words3.report;
  const { location } = finding;
  const place2 = location === null ? "" : ` \xB7 ${style.name(terminalText(`${location.path}:${location.line}`))}`;
  const judgement = style.severity(words3.report.severityAndConfidence(finding.severity, finding.confidence), finding.severity);
  const body = [
    style.strong(plain(title3, style)),
    plain(message5, style),
    recommendation7 === "" ? "" : `${style.strong(`${label2.do}:`)} ${plain(recommendation7, style)}`,
    certainty5 === "" ? "" : `${label2["how-sure"]}: ${plain(certainty5, style)}`,
    style.faint([basisOf(finding, words3), `${terminalText(finding.rule)}: ${rulePage(finding.rule, version)}`].filter((part) => part !== "").join(" \xB7 "))
  ];
  const first = `  ${number9}. ${style.name(terminalText(subjectName(finding)))} \xB7 ${judgement}${place2}`;
  return [first, ...body.filter((line3) => line3 !== "").map((line3) => wrap(line3, width, "     "))];
}
function forecastTextLines(report2, { words: words3, style, width }) {
  return forecastLines(report2, words3).map(({ study, sentence: sentence2 }) => wrap(`${style.name(terminalText(study))}: ${plain(sentence2, style)}`, width, "  "));
}
function scheduleLines(report2, { words: words3, style, width }) {
  return report2.schedules.map((entry) => wrap(`${style.name(terminalText(entry.config))}: ${plain(scheduleSentence(entry, words3), style)}`, width, "  "));
}
function abstentionLines(report2, { words: words3, style, width }) {
  return groupedAbstentions(report2.abstentions, words3).map(({ rules: rules3, sentence: sentence2, subjects }) => {
    const named4 = subjects.slice(0, 8).map((subject) => style.name(terminalText(subject, 60)));
    const more = subjects.length > named4.length ? ` +${subjects.length - named4.length}` : "";
    return wrap(`${rules3.map((rule) => terminalText(rule)).join(", ")}: ${plain(sentence2, style)} (${named4.join(", ")}${more})`, width, "  ");
  });
}
function noteLines(report2, { words: words3, style, width }) {
  return groupedNotes(report2, words3).map(({ places, more, sentence: sentence2 }) => {
    const named4 = places.map((place2) => style.name(terminalText(place2))).join(", ");
    return wrap(`${named4}${more > 0 ? ` +${more}` : ""}${named4.length === 0 ? "" : ": "}${plain(sentence2, style)}`, width, "  ");
  });
}
function suppressedLines(report2, { words: words3, style, width }) {
  return report2.suppressed.map((suppressed) => {
    const { finding } = suppressed;
    const title3 = plain(findingSentences(finding, words3).title, style);
    const why = plain(words3.report.suppressed(suppressed), style);
    return wrap(`${terminalText(finding.rule)} \xB7 ${style.name(terminalText(subjectName(finding)))} \xB7 ${title3} \xB7 ${why}`, width, "  ");
  });
}
function plain(sentence2, style) {
  return markupPlain(sentence2, style.name);
}

// src/report/thread-replies.ts
function renderThreadReplies({ publish: publish2 }) {
  return {
    fixed: (sha) => publish2.fixed(commit(sha)),
    ignored: (sha) => publish2.ignored(commit(sha)),
    returned: (goneIn, sha) => publish2.returned(commit(goneIn), commit(sha))
  };
}
function commit(sha) {
  return /^[0-9a-f]{40}$/.test(sha) ? sha : inlineCode(sha);
}

// src/statistics/order.ts
function sorted(values2) {
  return new Float64Array(values2).sort();
}
function median2(values2) {
  return medianInPlace(new Float64Array(values2));
}
function medianInPlace(values2) {
  const { length: length3 } = values2;
  if (length3 === 0 || values2.some(Number.isNaN)) return Number.NaN;
  const upper = length3 >> 1;
  select(values2, upper);
  const above2 = values2[upper] ?? Number.NaN;
  if (length3 % 2 === 1) return above2;
  let below2 = Number.NEGATIVE_INFINITY;
  for (let at2 = 0; at2 < upper; at2 += 1) below2 = Math.max(below2, values2[at2] ?? Number.NaN);
  return below2 === above2 ? below2 : below2 + (above2 - below2) * 0.5;
}
function quantileOfSorted(ascending2, share) {
  const position = (ascending2.length - 1) * Math.min(1, Math.max(0, share));
  const below2 = ascending2[Math.floor(position)];
  const above2 = ascending2[Math.ceil(position)];
  if (below2 === void 0 || above2 === void 0) return Number.NaN;
  return below2 === above2 ? below2 : below2 + (above2 - below2) * (position - Math.floor(position));
}
function medianAbsoluteDeviation(values2) {
  const middle2 = median2(values2);
  const deviations = new Float64Array(values2);
  for (let at2 = 0; at2 < deviations.length; at2 += 1) deviations[at2] = Math.abs((deviations[at2] ?? Number.NaN) - middle2);
  return medianInPlace(deviations);
}
function movingMedian(values2, width) {
  const reach = Math.floor(width / 2);
  const near = new Float64Array(width);
  const last2 = values2.length - 1;
  const medians = new Array(values2.length);
  for (let index = 0; index <= last2; index += 1) {
    const from = index < reach ? 0 : index - reach;
    const to = index + reach > last2 ? last2 : index + reach;
    for (let at2 = from; at2 <= to; at2 += 1) insert(near, at2 - from, values2[at2] ?? Number.NaN);
    const middle2 = to - from >> 1;
    const below2 = near[middle2] ?? Number.NaN;
    medians[index] = (to - from) % 2 === 0 ? below2 : below2 + ((near[middle2 + 1] ?? Number.NaN) - below2) / 2;
  }
  return medians;
}
function standardDeviation(values2) {
  if (values2.length < 2) return Number.NaN;
  const mean = values2.reduce((sum2, value) => sum2 + value, 0) / values2.length;
  return Math.sqrt(values2.reduce((sum2, value) => sum2 + (value - mean) ** 2, 0) / (values2.length - 1));
}
function select(values2, place2) {
  let from = 0;
  let to = values2.length - 1;
  while (from < to) {
    const pivot = values2[from + to >> 1] ?? 0;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values2[left] ?? 0) < pivot) left += 1;
      while ((values2[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const swapped = values2[left] ?? 0;
      values2[left] = values2[right] ?? 0;
      values2[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (place2 <= right) to = right;
    else if (place2 >= left) from = left;
    else return;
  }
}
function insert(ascending2, count4, value) {
  let at2 = count4;
  while (at2 > 0 && (ascending2[at2 - 1] ?? 0) > value) {
    ascending2[at2] = ascending2[at2 - 1] ?? 0;
    at2 -= 1;
  }
  ascending2[at2] = value;
}

// lazy:@stdlib/stats-base-dists-beta-cdf
var loaded;
var load = () => loaded ??= __require("#beta-cdf");
var stats_base_dists_beta_cdf_default = (...values2) => (load().default ?? load())(...values2);

// src/statistics/posterior.ts
var uniformPrior = { alpha: 1, beta: 1 };
var jeffreysPrior = { alpha: 0.5, beta: 0.5 };
var consistently = { above: 0.5, belief: 0.95, prior: uniformPrior };
var always = { above: 0.8, belief: 0.9, prior: jeffreysPrior };
function posteriorAbove(k, n, above2, prior = uniformPrior) {
  if (!(k >= 0) || !(n >= k)) return Number.NaN;
  return 1 - stats_base_dists_beta_cdf_default(above2, prior.alpha + k, prior.beta + n - k);
}
function holds(statement, k, n) {
  return posteriorAbove(k, n, statement.above, statement.prior) >= statement.belief;
}
function fewestNeeded(statement, n) {
  for (let k = 0; k <= n; k += 1) if (holds(statement, k, n)) return k;
  return null;
}
function wilsonInterval(k, n, z) {
  if (!(n > 0)) return { low: 0, high: 1 };
  const share = k / n;
  const centre = (share + z * z / (2 * n)) / (1 + z * z / n);
  const half = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

// src/studies/evidence/config.ts
function configLength(config, unit3, stepsPerEpoch) {
  const stated = config?.maxTrainSteps ?? null;
  if (stated === null) return null;
  const span = stated.span ?? null;
  const factor = stated.value.unit === unit3 ? 1 : stated.value.unit === "epochs" && unit3 === "steps" ? stepsPerEpoch : null;
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
  for (const written3 of config.values.values()) {
    if (written3.span?.start === span.start && written3.span.end === span.end && written3.span.path === span.path) return written3.value === value.value;
  }
  return false;
}
function commonStepsPerEpoch(study) {
  const known4 = new Set(study.trials.flatMap((trial) => trial.run.stepsPerEpoch ?? []));
  const [only] = known4;
  return known4.size === 1 && only !== void 0 ? only : null;
}
function scheduleFollowsLength(config) {
  const { schedule: schedule3, maxTrainSteps } = config;
  if (schedule3 === null) return true;
  if (maxTrainSteps === null || repeatsLength(schedule3, maxTrainSteps)) return false;
  if (schedule3.kind === "known") return schedule3.schedule.horizon === null || schedule3.schedule.horizon === schedule3.runLength;
  const { horizon } = schedule3;
  return horizon === null ? schedule3.family === "constant" : horizon.unit === maxTrainSteps.value.unit && horizon.value === maxTrainSteps.value.value;
}
function repeatsLength(schedule3, length3) {
  return Object.values(schedule3.keys).some((key2) => isSame(key2.value, length3.value.value) && key2.span?.start !== length3.span?.start);
}
function isSame(value, length3) {
  return typeof value === "number" && value === length3;
}

// src/statistics/noise.ts
var FEWEST_EVALUATIONS = 8;
function evaluationNoise(values2) {
  if (values2.length < FEWEST_EVALUATIONS) return null;
  const last2 = values2.slice(-Math.max(FEWEST_EVALUATIONS, Math.ceil(values2.length / 4)));
  const differences = last2.slice(1).map((value, index) => value - (last2[index] ?? Number.NaN));
  const noise = 1.4826 * medianAbsoluteDeviation(differences) / Math.SQRT2;
  return Number.isFinite(noise) ? noise : null;
}

// src/studies/evidence/curve.ts
var LEAST_MATERIAL = 5e-3;
var curves = /* @__PURE__ */ new WeakMap();
function curveOf(trial) {
  const known4 = curves.get(trial);
  if (known4 !== void 0) return known4;
  const curve = readCurve(trial);
  curves.set(trial, curve);
  return curve;
}
function readCurve(trial) {
  const { metric, evaluations } = trial;
  if (metric === null || evaluations.length === 0) return null;
  const sign = metric.goal === "max" ? -1 : 1;
  const loss = evaluations.map((evaluation2) => sign * evaluation2.value);
  return curveOfValues(
    evaluations.map((evaluation2) => evaluation2.done),
    loss
  );
}
function curveOfValues(done, loss) {
  const bestIndex = indexOfLeast(loss);
  return { done, loss, bestIndex, scale: scaleOf(loss, bestIndex), noise: evaluationNoise(loss) };
}
function withinNoiseAt({ done, loss, bestIndex, noise }) {
  const smoothed = movingMedian(loss, 3);
  const least = smoothed[indexOfLeast(smoothed)] ?? Number.NaN;
  const first = smoothed.findIndex((value) => value <= least + 2 * (noise ?? 0));
  return done[first === -1 ? bestIndex : Math.min(first, bestIndex)] ?? Number.NaN;
}
function materialityOf({ scale, noise }, seedSpread2 = null) {
  return Math.max(LEAST_MATERIAL, 2 * (noise ?? 0) / scale, 2 * (seedSpread2 ?? 0) / scale);
}
function seedSpreadOf(study) {
  if (study.varied.length > 0) return null;
  const best2 = study.trials.flatMap((trial) => trial.feasible && trial.best !== null ? [trial.best.value] : []);
  return best2.length >= 3 ? standardDeviation(best2) : null;
}
function doneAndValues(series, stepBase) {
  const done = [];
  const values2 = [];
  const base = stepBase === 0 ? 1 : 0;
  for (let index = 0; index < series.steps.length; index += 1) {
    const value = series.values[index];
    if (value === void 0 || !Number.isFinite(value)) continue;
    done.push((series.steps[index] ?? Number.NaN) + base);
    values2.push(value);
  }
  return { done, values: values2 };
}
function scaleOf(loss, bestIndex) {
  const best2 = Math.abs(loss[bestIndex] ?? 0);
  if (best2 > 0) return best2;
  const mean = loss.reduce((sum2, value) => sum2 + Math.abs(value), 0) / loss.length;
  return mean > 0 ? mean : 1;
}
function indexOfLeast(values2) {
  let least = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < values2.length; index += 1) {
    const value = values2[index] ?? Number.NaN;
    if (!(value < smallest)) continue;
    least = index;
    smallest = value;
  }
  return least;
}

// src/studies/evidence/instability.ts
var MOST_RISE = 1.2;
var LEAST_UNDONE = 0.05;
function endsUnstable(trial) {
  if (trial.trainLoss === null) return false;
  const smoothed = movingMedian(doneAndValues(trial.trainLoss, trial.stepBase).values, 5);
  const first = smoothed[0];
  const last2 = smoothed.at(-1);
  if (first === void 0 || last2 === void 0 || smoothed.length < 10) return false;
  let least = first;
  for (const value of smoothed) if (value < least) least = value;
  const rise = last2 - least;
  return rise > (MOST_RISE - 1) * Math.abs(least) && rise >= LEAST_UNDONE * (first - least);
}

// src/studies/evidence/judgeable.ts
function judgeable(study, least) {
  const no = (because, evidence2 = {}) => ({ kind: "not-judgeable", because, evidence: evidence2 });
  const { trials: trials2 } = study;
  const first = trials2[0];
  if (first === void 0 || trials2.every((trial) => trial.evaluations.length === 0)) return no("no-evaluations", { trials: trials2.length });
  if (trials2.every((trial) => trial.plannedSteps === null)) return no("length-unknown", { trials: trials2.length });
  if (trials2.length === 1 || study.kind === "single-run") return no("single-run", describeSingle(first));
  const counted2 = trials2.flatMap(countedTrial);
  const lengths = [...new Set(counted2.map(({ trial }) => trial.plannedSteps?.value ?? 0))].sort((a, b) => a - b);
  const length3 = lengths[0];
  if (length3 === void 0) return no("trials-not-feasible", { trials: trials2.length, ...uncounted(trials2) });
  if (lengths.length > 1 || new Set(counted2.map(({ trial }) => trial.unit)).size > 1) return no("lengths-differ", { maxTrainSteps: lengths, unit: first.unit });
  const evaluations = median2(counted2.map(({ trial }) => trial.evaluations.length));
  const spacings = counted2.flatMap(({ trial }) => trial.evaluationSpacing ?? []);
  const spacing2 = spacings.length === 0 ? null : median2(spacings);
  const unit3 = counted2[0]?.trial.unit ?? "steps";
  if (counted2.length < least.trials)
    return no("too-few-trials", { feasible: counted2.length, trials: trials2.length, needed: least.trials, ...uncounted(trials2) });
  if (evaluations < least.evaluations) return no("too-few-evaluations", { evaluations, needed: least.evaluations, spacing: spacing2, unit: unit3, maxTrainSteps: length3 });
  return { kind: "judgeable", counted: counted2, length: length3, unit: unit3, evaluations, spacing: spacing2 };
}
function fractionHistogram(fractions) {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const fraction of fractions) {
    const bin = Math.min(9, Math.max(0, Math.ceil(fraction * 10 - 1e-9) - 1));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
function countedTrial(trial) {
  if (!trial.feasible || trial.best === null || trial.best.fraction === null) return [];
  return [{ trial, bestDone: trial.best.done, bestFraction: trial.best.fraction }];
}
function uncounted(trials2) {
  const of = (reason) => trials2.filter(({ censoredBecause }) => censoredBecause === reason).length;
  const counts2 = {
    unfinished: of("unfinished"),
    stoppedEarly: of("stopped-early"),
    pruned: of("pruned"),
    diverged: of("diverged"),
    lengthUnknown: of("unknown-length"),
    withoutEvaluations: of("no-evaluations"),
    lossNotFalling: of("loss-not-falling")
  };
  return Object.fromEntries(Object.entries(counts2).filter(([, count4]) => count4 > 0));
}
function describeSingle(trial) {
  return {
    bestFraction: trial.best?.fraction ?? null,
    evaluations: trial.evaluations.length,
    maxTrainSteps: trial.plannedSteps?.value ?? null,
    unit: trial.unit,
    ...uncounted([trial])
  };
}

// src/statistics/normal.ts
function normalCdf(x) {
  if (Number.isNaN(x)) return Number.NaN;
  if (Math.abs(x) > 38) return x > 0 ? 1 : 0;
  if (Math.abs(x) > 3) return x > 0 ? 1 - upperTail(x) : upperTail(-x);
  let sum2 = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > 1e-17 && odd < 200; odd += 2) {
    term *= x * x / odd;
    sum2 += term;
  }
  return 0.5 + sum2 * density(x);
}
function normalQuantile(p) {
  let low = -38;
  let high = 38;
  for (let step = 0; step < 100; step += 1) {
    const middle2 = (low + high) / 2;
    if (normalCdf(middle2) < p) low = middle2;
    else high = middle2;
  }
  return (low + high) / 2;
}
function density(x) {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}
function upperTail(x) {
  let fraction = x;
  for (let depth = 120; depth >= 1; depth -= 1) fraction = x + depth / fraction;
  return density(x) / fraction;
}

// src/statistics/tolerance.ts
function toleranceFactor(n, { content, confidence }) {
  if (!(n >= 2)) return Number.NaN;
  const shift = normalQuantile(content) * Math.sqrt(n);
  let low = shift - 40;
  let high = shift + 40;
  while (noncentralTCdf(high, n - 1, shift) < confidence && high < 1e9) high *= 2;
  for (let step = 0; step < 45; step += 1) {
    const middle2 = (low + high) / 2;
    if (noncentralTCdf(middle2, n - 1, shift) < confidence) low = middle2;
    else high = middle2;
  }
  return (low + high) / 2 / Math.sqrt(n);
}
function logNormalUpperBound(values2, tolerance2) {
  const logs = values2.map((value) => Math.log(value));
  const mean = logs.reduce((sum2, value) => sum2 + value, 0) / logs.length;
  if (logs.length < 2) return Math.exp(mean);
  const factor = Math.round(toleranceFactor(logs.length, tolerance2) * 100) / 100;
  return Math.exp(mean + factor * standardDeviation(logs));
}
function noncentralTCdf(t, degrees, shift) {
  const reach = 9 / Math.sqrt(2 * degrees);
  const from = Math.max(1e-12, 1 - reach);
  const to = 1 + reach;
  const intervals = degrees < 5 ? 2400 : 160;
  let weighted = 0;
  let total3 = 0;
  for (let index = 0; index <= intervals; index += 1) {
    const s = from + (to - from) * index / intervals;
    const simpson = index === 0 || index === intervals ? 1 : index % 2 === 1 ? 4 : 2;
    const weight = simpson * Math.exp((degrees - 1) * Math.log(s) - degrees * (s * s - 1) / 2);
    weighted += weight * normalCdf(t * s - shift);
    total3 += weight;
  }
  return weighted / total3;
}

// src/studies/evidence/length.ts
var EXPECTED_BEST_FRACTION = 0.6;
var CONTENT = 0.9;
function shorterLength({ best: best2, withinNoise, spacing: spacing2, length: length3 }) {
  const byBest = enough(best2, 0.8);
  const byNoise = enough(withinNoise, 0.8);
  const basis2 = byBest < length3 ? "best-step" : "within-noise";
  const value = basis2 === "best-step" ? byBest : byNoise;
  if (!(value < length3)) return null;
  const steps = basis2 === "best-step" ? best2 : withinNoise;
  const high = enough(
    steps.map((step) => step + spacing2),
    0.95
  );
  return { value, low: Math.min(value, byNoise), high: Math.min(length3, Math.max(value, high)), basis: basis2 };
}
function enough(steps, confidence) {
  const bound2 = logNormalUpperBound(steps, { content: CONTENT, confidence });
  const largest = steps.reduce((most, step) => Math.max(most, step), 0);
  return Math.ceil(Math.max(bound2 / EXPECTED_BEST_FRACTION, 2 * largest) - 1e-9);
}
var FACTORS = [1.5, 2, 3, 4];
var TYPICAL_SHARE = 0.5;
function longerLength({ length: length3, gain: gain2, materiality, productionLength }) {
  if (productionLength !== null && productionLength <= length3) return null;
  const found2 = gain2 === null ? FACTORS.indexOf(2) : FACTORS.findIndex((factor) => TYPICAL_SHARE * gain2 / factor < materiality);
  const index = found2 === -1 ? FACTORS.length - 1 : found2;
  const at2 = (place2) => {
    const factor = FACTORS[Math.min(FACTORS.length - 1, Math.max(0, place2))] ?? 2;
    return Math.min(Math.ceil(length3 * factor), productionLength ?? Number.POSITIVE_INFINITY);
  };
  return { value: at2(index), low: at2(index - 1), high: at2(index + 1) };
}

// src/statistics/slope.ts
var FEWEST_POINTS = 6;
var MOST_POINTS_IN_FULL = 30;
var PAIRS_WANTED = 450;
function theilSenSlope(x, y) {
  const distances = distancesOf(x.length);
  const slopes = new Float64Array(distances.reduce((sum2, distance2) => sum2 + x.length - distance2, 0));
  let count4 = 0;
  for (const distance2 of distances) {
    for (let right = distance2; right < x.length; right += 1) {
      const left = right - distance2;
      const run = (x[right] ?? Number.NaN) - (x[left] ?? Number.NaN);
      if (run === 0) continue;
      slopes[count4] = ((y[right] ?? Number.NaN) - (y[left] ?? Number.NaN)) / run;
      count4 += 1;
    }
  }
  return medianInPlace(slopes.subarray(0, count4));
}
function distancesOf(points) {
  if (points <= MOST_POINTS_IN_FULL) return Array.from({ length: Math.max(0, points - 1) }, (_, index) => index + 1);
  const kinds2 = Math.max(3, Math.floor(2 * PAIRS_WANTED / points));
  return [...new Set(Array.from({ length: Math.min(kinds2, points - 1) }, (_, index) => Math.max(1, Math.round((index + 1) * points / (kinds2 + 1)))))];
}
function slopeOnLogStep(steps, values2) {
  const x = [];
  const y = [];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] ?? 0;
    const value = values2[index];
    if (value === void 0 || !Number.isFinite(value) || !(step > 0)) continue;
    x.push(Math.log(step));
    y.push(value);
  }
  if (x.length < FEWEST_POINTS) return null;
  const slope = theilSenSlope(x, y);
  return Number.isFinite(slope) ? slope : null;
}
function fallPerDoubling(steps, values2) {
  const slope = slopeOnLogStep(steps, values2);
  return slope === null ? null : -slope * Math.LN2;
}

// src/model/names.ts
function nameParts(name3) {
  const parts = [];
  for (const chunk of name3.slice(0, maxNameLength).split(/[^\p{L}\p{N}]+/u)) {
    if (chunk === "") continue;
    const whole = chunk.toLowerCase();
    parts.push(whole);
    const camel = chunk.split(/(?<=[a-z])(?=[A-Z])/).map((part) => part.toLowerCase());
    const glued = camel.length > 1 ? camel : unglue(whole);
    if (glued.length > 1) parts.push(...glued);
  }
  return parts;
}
var maxNameLength = 300;
function unglue(part) {
  const match = /^(validation|valid|val|eval|dev|test|training|train|trn)(loss|acc|accuracy|ppl|perplexity|err|error|f1|auc|wer|cer|bleu|map|miou|iou|mse|mae|rmse)$/.exec(
    part
  );
  return match === null ? [part] : match.slice(1);
}

// src/model/measures.ts
var smallerIsBetter = /^(loss|losses|logloss|err|error|errors|ppl|perplexity|wer|cer|ter|mer|der|mse|mae|rmse|nmse|nrmse|rmsle|msle|mape|smape|wape|mase|nll|nlls|bpb|bpc|bpd|fid|fvd|kid|kl|divergence|crossentropy|xent|ce|bce|cross|eer|brier|ece|lpips|distance|chamfer|hausdorff|epe|mpjpe|regret|pinball|crps|absrel)$/;
var largerIsBetter = /^(acc|acc\d+|accuracy|accuracies|top\d+|f1|f2|fscore|fbeta|f|auc|auroc|auprc|roc|bleu\d*|sacrebleu|rouge\w*|meteor|chrf|comet|bertscore|cider|spice|map\d*|ap\d*|ap[sml]|ar\d*|precision|miou|iou|dice|jaccard|recall|specificity|sensitivity|psnr|ssim|r2|pearson|pearsonr|spearman|spearmanr|kendall|matthews|mcc|kappa|correlation|corr|likelihood|elbo|reward|rewards|return|returns|score|fitness|em|exact|match|hit|hits|hitrate|mrr|ndcg|pesq|stoi|sdr|snr|sisdr|sisnr|success|winrate|win|pass|elo|uas|las|mota|hota|idf1|pck|oks|lddt|tm|concordance|cindex|hss|csi|nse|kge)$/;
var undirected = /^(rouge(\d|l|lsum)?|si|objective|metric)$/;
function goalOfPart(part) {
  if (smallerIsBetter.test(part)) return "min";
  return largerIsBetter.test(part) ? "max" : null;
}
function hasMeasure(name3) {
  return nameParts(name3).some((part) => goalOfPart(part) !== null || undirected.test(part));
}

// src/studies/metric.ts
var decoded = /^(wer|cer|ter|bleu\d*|sacrebleu|rouge\w*|meteor|chrf|cider|map\d*|ap\d*|miou|iou|dice|psnr|ssim|fid|kid|lpips|ndcg|mrr|em|exact|pesq|stoi|sisdr|sdr|fitness)$/;
function goalByName(name3) {
  let goal = null;
  for (const part of nameParts(name3)) {
    goal = goalOfPart(part) ?? goal;
  }
  return goal;
}
function rankOf2(name3) {
  if (goalByName(name3) === null) return null;
  const parts = nameParts(name3);
  const isAveragePrecision = parts.some((part, index) => part === "average" && parts[index + 1] === "precision");
  if (isAveragePrecision || parts.some((part) => decoded.test(part))) return parts.includes("95") ? 0 : 0.5;
  const isLoss = parts.some((part) => part === "loss" || part === "nll");
  if (isLoss) return partsOfPlainLoss(parts) ? 1 : 2;
  if (parts.some((part) => /^(ppl|perplexity|error|err|acc\d*|accuracy|top1)$/.test(part))) return 3;
  return parts.some((part) => /^(val|valid|validation|eval|evaluation|dev|test)$/.test(part)) ? 4 : 4.5;
}
function partsOfPlainLoss(parts) {
  const known4 = /^(val|valid|validation|eval|evaluation|dev|test|testing|loss|nll|epoch|step|mean|avg|average|total|valloss|evalloss|testloss|validloss)$/;
  return parts.every((part) => known4.test(part));
}
function chooseMetric(run, config, wanted) {
  return fromPolicy(run, wanted) ?? fromConfig(run, config) ?? fromRun(run) ?? fromNames(run);
}
function fromPolicy(run, wanted) {
  if (wanted === null) return null;
  const series = findMetric(measuredOf(run), wanted.name);
  const goal = wanted.goal ?? goalByName(wanted.name);
  return series === null || goal === null ? null : { name: series.name, goal, chosenBy: "policy" };
}
function fromConfig(run, config) {
  const name3 = config?.selection?.metric?.value ?? null;
  if (name3 === null) return null;
  const series = findMetric(validationOf(run), name3);
  const goal = config?.selection?.goal?.value ?? goalByName(name3);
  return series === null || goal === null ? null : { name: series.name, goal, chosenBy: "config" };
}
function fromRun(run) {
  const name3 = run.reportedBest?.metric ?? null;
  const goal = run.reportedBest?.goal ?? (name3 === null ? null : goalByName(name3));
  return name3 === null || goal === null || findMetric(measuredOf(run), name3) === null ? null : { name: name3, goal, chosenBy: "run" };
}
function fromNames(run) {
  let chosen = null;
  for (const { name: name3 } of validationOf(run)) {
    const rank = rankOf2(name3);
    if (rank !== null && (chosen === null || rank < chosen.rank)) chosen = { name: name3, rank };
  }
  const goal = chosen === null ? null : goalByName(chosen.name);
  return chosen === null || goal === null ? null : { name: chosen.name, goal, chosenBy: "name" };
}
function validationOf(run) {
  const curves2 = run.series.filter((series) => series.role === "validation");
  return curves2.length > 0 ? curves2 : finalsOf(run);
}
function measuredOf(run) {
  return [...run.series, ...finalsOf(run)];
}
function finalsOf(run) {
  const names2 = Object.keys(run.finalValues ?? {}).filter((name3) => !nameParts(name3).some((part) => part === "train" || part === "training"));
  return names2.map((name3) => ({ name: name3, steps: [], values: [], role: "validation" }));
}
function findMetric(series, name3) {
  const plain4 = (text2) => text2.trim().toLowerCase().replace(/[\s./-]+/g, "_");
  const wanted = plain4(name3);
  const withSplit = new Set(["eval", "val", "valid", "validation", "test", "metrics"].map((split) => `${split}_${wanted}`));
  return series.find((one) => one.name === name3) ?? series.find((one) => plain4(one.name) === wanted) ?? series.find((one) => one.role === "validation" && withSplit.has(plain4(one.name))) ?? null;
}

// src/studies/evidence/overfitting.ts
var LATER_EVALUATIONS = 3;
var known2 = /* @__PURE__ */ new WeakMap();
function afterBest(trial) {
  const seen = known2.get(trial);
  if (seen !== void 0) return seen.after;
  const curve = curveOf(trial);
  const after = curve === null ? null : judge(trial, curve);
  known2.set(trial, { after });
  return after;
}
function overfits3(trial) {
  const after = afterBest(trial);
  if (after === null || after.rises === null) return null;
  return after.rises && after.improving === null;
}
var LEAST_RECOVERY = 0.5;
function judge(trial, curve) {
  const best2 = curve.loss[curve.bestIndex] ?? Number.NaN;
  const end = curve.loss.at(-1) ?? Number.NaN;
  const bestDone = curve.done[curve.bestIndex] ?? 0;
  const rises = risesWhileTraining(trial, curve);
  const worst = movingMedian(curve.loss.slice(curve.bestIndex), 3).reduce((most, value) => value > most ? value : most, best2);
  const recovered = worst - median2(curve.loss.slice(-LATER_EVALUATIONS));
  return {
    rises,
    rise: (end - best2) / curve.scale,
    improving: rises === true ? improvingMetric(trial, bestDone) : null,
    recovers: recovered > materialityOf(curve) * curve.scale && recovered >= LEAST_RECOVERY * (worst - best2),
    isOpen: (curve.done.at(-1) ?? 0) < 2 * bestDone
  };
}
function risesWhileTraining(trial, curve) {
  if (trial.trainLoss === null) return null;
  const best2 = curve.loss[curve.bestIndex] ?? Number.NaN;
  const end = curve.loss.at(-1) ?? Number.NaN;
  const later = curve.loss.slice(curve.bestIndex + 1);
  if (later.length < LATER_EVALUATIONS || !(end - best2 > Math.max(materialityOf(curve) * curve.scale, luckOfBest(curve)))) return false;
  if (!later.slice(-LATER_EVALUATIONS).every((value) => value > best2 + (curve.noise ?? 0))) return false;
  const bestDone = curve.done[curve.bestIndex] ?? 0;
  const { done, values: values2 } = doneAndValues(trial.trainLoss, trial.stepBase);
  const from = done.findIndex((at2) => at2 > bestDone);
  if (from === -1) return null;
  const slope = slopeOnLogStep(done.slice(from), values2.slice(from));
  return slope === null ? null : slope < 0;
}
function luckOfBest({ noise, loss }) {
  return (noise ?? 0) * (1 + Math.sqrt(2 * Math.log(loss.length)));
}
function improvingMetric(trial, bestDone) {
  for (const series of trial.run.series) {
    const goal = goalByName(series.name);
    if (series.role !== "validation" || series.name === trial.metric?.name || goal === null) continue;
    const { done, values: values2 } = doneAndValues(series, trial.stepBase);
    const loss = values2.map((value) => goal === "max" ? -value : value);
    const at2 = done.findLastIndex((step) => step <= bestDone);
    if (at2 === -1 || loss.length - at2 <= LATER_EVALUATIONS) continue;
    const curve = curveOfValues(done, loss);
    const gain2 = median2(loss.slice(Math.max(0, at2 - 2), at2 + 3)) - median2(loss.slice(-LATER_EVALUATIONS));
    if (gain2 > materialityOf(curve) * curve.scale) return series.name;
  }
  return null;
}
function countOverfitting(study) {
  const judged = study.trials.filter((trial) => trial.feasible).map(overfits3);
  return { count: judged.filter((verdict) => verdict === true).length, judged: judged.filter((verdict) => verdict !== null).length };
}
function isOverfitting({ count: count4, judged }) {
  return judged >= 3 && count4 * 2 >= judged;
}

// src/studies/evidence/decay.ts
var GRID = 400;
function decayOf(trial, study) {
  const logged = loggedPoints(trial);
  if (logged.length >= 2) return describe(logged, "log", null);
  const schedule3 = knownSchedule(trial, study);
  const length3 = trial.plannedSteps?.value ?? null;
  if (schedule3 === null || length3 === null) return null;
  return describe(scheduledPoints(schedule3, trial.unit, length3), "config", schedule3.schedule.family);
}
function loggedPoints(trial) {
  if (trial.learningRate === null) return [];
  const { done, values: values2 } = doneAndValues(trial.learningRate.series, trial.stepBase);
  return done.map((at2, index) => ({ done: at2, rate: values2[index] ?? 0 }));
}
function knownSchedule(trial, study) {
  const schedule3 = trial.config?.schedule ?? study.config?.schedule ?? null;
  if (schedule3 === null) return null;
  const known4 = schedule3.kind === "known" ? schedule3 : resolved(schedule3, trial);
  return known4?.kind === "known" ? known4 : null;
}
function resolved(schedule3, trial) {
  const steps = trial.unit === "steps" ? trial.plannedSteps?.value : void 0;
  const stepsPerEpoch = trial.run.stepsPerEpoch ?? void 0;
  return schedule3.resolve({ ...steps === void 0 ? {} : { steps }, ...stepsPerEpoch === void 0 ? {} : { stepsPerEpoch } });
}
function scheduledPoints({ schedule: schedule3, runLength }, unit3, length3) {
  const endsWithRun = runLength !== null && schedule3.horizon === runLength;
  const own = endsWithRun || schedule3.unit !== unit3 ? runLength : length3;
  if (own === null || !(own > 0)) return [];
  const count4 = Math.min(GRID, Math.ceil(own));
  return Array.from({ length: count4 }, (_, index) => {
    const u = count4 === 1 ? 0 : Math.floor(index * (own - 1) / (count4 - 1));
    return { done: (u + 1) * length3 / own, rate: schedule3.at(u) };
  });
}
function describe(points, knownFrom2, family) {
  const top = points.reduce((best2, point, index) => point.rate > (points[best2]?.rate ?? 0) ? index : best2, 0);
  const peak = points[top]?.rate ?? 0;
  const last2 = points.at(-1);
  if (!(peak > 0) || last2 === void 0) return null;
  const lastHigh = points.findLastIndex((point) => point.rate >= peak / 2);
  const halfUntil = lastHigh < points.length - 1 ? points[lastHigh]?.done ?? null : null;
  return {
    knownFrom: knownFrom2,
    family: family ?? shapeOf(points, peak),
    peak,
    finalOverPeak: last2.rate / peak,
    halfUntil,
    shareBelowHalf: shareBelow(points.slice(top), peak / 2, last2.done)
  };
}
function shareBelow(points, level, length3) {
  let below2 = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== void 0 && point.rate < level) below2 += point.done - before.done;
  }
  return length3 > 0 ? below2 / length3 : 0;
}
function shapeOf(points, peak) {
  const from = points.findLastIndex((point) => point.rate >= peak * 0.999);
  const part = points.slice(from);
  const first = part[0];
  const last2 = part.at(-1);
  if (first === void 0 || last2 === void 0 || part.length < 4) return last2 !== void 0 && last2.rate >= peak * 0.9 ? "constant" : "unknown";
  const deviation = (expected2) => part.reduce((most, point) => {
    const progress = (point.done - first.done) / (last2.done - first.done);
    return Math.max(most, Math.abs(point.rate - (last2.rate + (first.rate - last2.rate) * expected2(progress))) / peak);
  }, 0);
  if (deviation((progress) => 1 - progress) < 0.02) return "linear";
  return deviation((progress) => 0.5 * (1 + Math.cos(Math.PI * progress))) < 0.02 ? "cosine" : "unknown";
}

// src/studies/evidence/fit.ts
var MOST_ERRORS = 1e-3;
var MOST_LOSS = 0.01;
var IN_ROW = 3;
var fits2 = /* @__PURE__ */ new WeakMap();
function fitOf(trial) {
  const known4 = fits2.get(trial);
  if (known4 !== void 0) return known4.fit;
  const fit = readFit(trial);
  fits2.set(trial, { fit });
  return fit;
}
function readFit(trial) {
  const errors = errorSeries(trial.run.series);
  const series = errors?.series ?? trial.trainLoss;
  if (series === null || series === void 0) return null;
  const { done, values: values2 } = doneAndValues(series, trial.stepBase);
  if (values2.length < IN_ROW) return null;
  const wrong = errors === null ? values2 : values2.map(errors.wrong);
  const first = firstInRow(wrong, errors === null ? MOST_LOSS : MOST_ERRORS);
  return {
    metric: series.name,
    measure: errors === null ? "loss" : "errors",
    done: first === null ? null : done[first] ?? null,
    after: first === null ? null : first === 0 ? 0 : done[first - 1] ?? 0,
    values: values2.length
  };
}
function errorSeries(all) {
  let chosen = null;
  for (const series of all) {
    if (series.role !== "train" || series.values.length <= (chosen?.series.values.length ?? 0)) continue;
    const parts = nameParts(series.name);
    const isAccuracy = parts.some((part) => /^(acc\d*|accuracy|top1|r2)$/.test(part));
    if (!isAccuracy && !parts.some((part) => /^(err|error|misclassification)$/.test(part))) continue;
    const largest = series.values.reduce((most, value) => value > most ? value : most, 0);
    if (largest > 100) continue;
    const whole = largest > 1 ? 100 : 1;
    chosen = { series, wrong: isAccuracy ? (value) => 1 - value / whole : (value) => value / whole };
  }
  return chosen;
}
function firstInRow(values2, most) {
  let row = 0;
  for (const [index, value] of values2.entries()) {
    row = value <= most + 1e-12 ? row + 1 : 0;
    if (row === IN_ROW) return index - IN_ROW + 1;
  }
  return null;
}

// src/studies/evidence/tail.ts
function tailGain(curve, length3, decay2) {
  const whole = gainBetween(curve, length3 / 2, length3);
  if (whole === null) return null;
  const halfUntil = decay2?.halfUntil ?? null;
  if (halfUntil === null) return { relative: whole, part: "tail" };
  const before = gainBetween(curve, length3 / 2, halfUntil);
  return before === null ? { relative: whole, part: "decayed" } : { relative: before, part: "tail-before-decay" };
}
function gainBeforeDecay(curve, decay2) {
  if (decay2?.halfUntil == null) return null;
  const last2 = curve.done.findLast((done) => done <= (decay2.halfUntil ?? 0));
  return last2 === void 0 ? null : gainBetween(curve, last2 / 2, last2);
}
function evaluationsBetween(curve, from, to) {
  const done = [];
  const loss = [];
  for (let index = 0; index < curve.done.length; index += 1) {
    const at2 = curve.done[index] ?? Number.NaN;
    const value = curve.loss[index];
    if (at2 < from || at2 > to || value === void 0) continue;
    done.push(at2);
    loss.push(value);
  }
  return { done, loss };
}
function gainBetween(curve, from, to) {
  const part = evaluationsBetween(curve, from, to);
  const fall = fallPerDoubling(part.done, part.loss);
  return fall === null ? null : fall / curve.scale;
}
function stillGains(trial, study, length3) {
  const curve = curveOf(trial);
  const gain2 = curve === null ? null : tailGain(curve, length3, decayOf(trial, study));
  return curve !== null && gain2 !== null && gain2.relative > materialityOf(curve);
}

// src/studies/evidence/regime.ts
var FEWEST_VOTERS = 3;
var FEWEST_IN_TAIL = 10;
var MOST_VOTERS = 300;
var Z_90 = 1.6448536269514722;
function regimeOf(study) {
  const { label: label2, confidence, votes: votes2 } = votedRegime(study);
  return study.policy.regime === "auto" ? { label: label2, confidence, votes: votes2 } : { label: study.policy.regime, confidence: "policy", votes: votes2 };
}
var voted = /* @__PURE__ */ new WeakMap();
function votedRegime(study) {
  const known4 = voted.get(study);
  if (known4 !== void 0) return known4;
  const regime = countRegime(votersOf(study).map((trial) => voteOf(trial, study)));
  voted.set(study, regime);
  return regime;
}
function countRegime(cast) {
  const votes2 = countVotes(cast.map(({ label: label3 }) => label3));
  const [label2, count4] = Object.entries(votes2).reduce((most, entry) => entry[1] > most[1] ? entry : most, ["undetermined", 0]);
  const winner = LABELS.find((one) => one === label2);
  if (cast.length < FEWEST_VOTERS || count4 * 2 <= cast.length || winner === void 0 || winner === "undetermined") {
    return { label: "undetermined", confidence: "low", votes: votes2, cast };
  }
  const { low } = wilsonInterval(count4, cast.length, Z_90);
  return { label: winner, confidence: low > 2 / 3 ? "high" : low > 0.5 ? "medium" : "low", votes: votes2, cast };
}
var LABELS = ["saturated", "overfitting", "compute-bound", "learning-rate-starved", "optimisation-limited", "undetermined"];
function votersOf(study) {
  const feasible = study.trials.filter((trial) => trial.feasible && trial.best !== null && trial.metric !== null);
  const sign = feasible[0]?.metric?.goal === "max" ? -1 : 1;
  const ranked2 = feasible.toSorted((a, b) => sign * ((a.best?.value ?? 0) - (b.best?.value ?? 0)));
  return ranked2.slice(0, Math.min(MOST_VOTERS, Math.max(FEWEST_VOTERS, Math.ceil(ranked2.length / 3))));
}
function countVotes(votes2) {
  const counts2 = {};
  for (const label2 of LABELS) {
    const count4 = votes2.filter((vote) => vote === label2).length;
    if (count4 > 0) counts2[label2] = count4;
  }
  return counts2;
}
function voteOf(trial, study) {
  const curve = curveOf(trial);
  const length3 = trial.plannedSteps?.value;
  const decay2 = decayOf(trial, study);
  const seen = {
    isFitted: fitOf(trial)?.done != null,
    gain: null,
    trainGain: null,
    materiality: null,
    finalLearningRateOverPeak: decay2?.finalOverPeak ?? null
  };
  if (curve === null || length3 === void 0) return { ...seen, label: "undetermined", because: "length-unknown" };
  const until = Math.min(length3, decay2?.halfUntil ?? length3);
  const tail = evaluationsBetween(curve, length3 / 2, until);
  const fall = tail.done.length < FEWEST_IN_TAIL ? null : fallPerDoubling(tail.done, tail.loss);
  const train = trainGain(trial, length3 / 2, until);
  if (fall === null) return { ...seen, ...withoutTail({ trial, curve, decay: decay2, length: length3 }) };
  const observed3 = { trial, curve, decay: decay2, gain: fall / curve.scale, train, isFitted: seen.isFitted };
  return { ...seen, ...decide(observed3), gain: observed3.gain, trainGain: train?.gain ?? null, materiality: materialityOf(curve) };
}
function withoutTail({ trial, curve, decay: decay2, length: length3 }) {
  if (overfits3(trial) === true) return { label: "overfitting", because: null };
  const whole = evaluationsBetween(curve, length3 / 2, length3);
  if (whole.done.length < FEWEST_IN_TAIL) return { label: "undetermined", because: "tail-too-short" };
  const train = trainGain(trial, length3 / 2, length3);
  if (train !== null && isFlat(train) && fitOf(trial)?.done == null && decay2 !== null && decay2.finalOverPeak < 0.01)
    return { label: "learning-rate-starved", because: null };
  return { label: "undetermined", because: "decay-covers-tail" };
}
function decide({ trial, curve, decay: decay2, gain: gain2, train, isFitted }) {
  const materiality = materialityOf(curve);
  const open = (because) => ({ label: "undetermined", because });
  const say = (label2) => ({ label: label2, because: null });
  if (overfits3(trial) === true) return say("overfitting");
  if (isFitted) return Math.abs(gain2) < materiality ? say("saturated") : gain2 < 0 ? say("overfitting") : open("unclear");
  if (train === null) return open("no-training-curve");
  const trainFalls = train.gain > train.materiality;
  if (trainFalls && gain2 < -materiality) return say("overfitting");
  if (trainFalls) return gain2 > materiality ? say("compute-bound") : open("unclear");
  if (decay2 === null) return open("schedule-unknown");
  if (!isFlat(train)) return open("unclear");
  if (decay2.finalOverPeak < 0.01) return say("learning-rate-starved");
  return decay2.finalOverPeak >= 0.1 ? say("optimisation-limited") : open("unclear");
}
var LARGEST_FLAT = 0.02;
function isFlat({ gain: gain2, materiality }) {
  return Math.abs(gain2) <= materiality && materiality <= LARGEST_FLAT;
}
function trainGain(trial, from, to) {
  if (trial.trainLoss === null) return null;
  const { done, values: values2 } = doneAndValues(trial.trainLoss, trial.stepBase);
  const first = done.findIndex((at2) => at2 >= from);
  const last2 = done.findLastIndex((at2) => at2 <= to);
  const part = values2.slice(Math.max(0, first), last2 + 1);
  const fall = first === -1 ? null : fallPerDoubling(done.slice(first, last2 + 1), part);
  const scale = Math.abs(part.at(-1) ?? 0);
  if (fall === null || !(scale > 0)) return null;
  return { gain: fall / scale, materiality: Math.max(5e-3, 2 * (evaluationNoise(part) ?? 0) / scale) };
}

// src/studies/evidence/wall-time.ts
var EPOCH_MILLISECONDS = 1e12;
function hoursPerStep(study) {
  const known4 = study.trials.flatMap((trial) => hoursPerStepOf(trial) ?? []);
  return known4.length === 0 ? null : median2(known4);
}
function hoursPerStepOf(trial) {
  let chosen = null;
  for (const series of trial.run.series) {
    if (series.role !== "time" || !isClock(series) || series.values.length <= (chosen?.values ?? 1)) continue;
    const { done, values: values2 } = doneAndValues(series, trial.stepBase);
    const steps = (done.at(-1) ?? 0) - (done[0] ?? 0);
    const passed = (values2.at(-1) ?? 0) - (values2[0] ?? 0);
    const isForward = values2.every((value, index) => index === 0 || value >= (values2[index - 1] ?? value));
    if (isForward && steps > 0 && passed > 0) chosen = { hours: passed * secondsIn(series) / 3600 / steps, values: values2.length };
  }
  return chosen?.hours ?? null;
}
function isClock({ name: name3 }) {
  const parts = nameParts(name3);
  if (parts.some((part) => /^(per|throughput|speed|its|ips|tps|fps|mfu|tflops|latency|eta|remaining|ms_per|this)$/.test(part))) return false;
  return parts.some((part) => /^(time|timestamp|elapsed|wall|clock|walltime|runtime|seconds|sec|secs|minutes|mins|hours|hour|duration)$/.test(part));
}
function secondsIn({ name: name3, values: values2 }) {
  const parts = nameParts(name3);
  if (parts.some((part) => /^hours?$/.test(part))) return 3600;
  if (parts.some((part) => /^(minutes?|mins?)$/.test(part))) return 60;
  const first = values2.find(Number.isFinite) ?? 0;
  if (first > EPOCH_MILLISECONDS || parts.some((part) => part === "ms" || part === "milliseconds")) return 1e-3;
  return 1;
}

// src/studies/evidence/zones.ts
var ON_THE_MARK = 1e-9;
function withinNoiseDone(counted2) {
  return counted2.map(({ trial, bestDone }) => {
    const curve = curveOf(trial);
    return curve === null ? bestDone : withinNoiseAt(curve);
  });
}
function isEarly(fraction, mark2) {
  return fraction <= mark2 + ON_THE_MARK;
}
function isLate(fraction, mark2) {
  return fraction >= mark2 - ON_THE_MARK;
}
function alwaysEarly({ counted: counted2, length: length3 }) {
  const early = withinNoiseDone(counted2).filter((done) => isEarly(done / length3, 0.1)).length;
  return holds(always, early, counted2.length);
}
function consistentlyLate({ counted: counted2 }) {
  return holds(consistently, counted2.filter(({ bestFraction }) => isLate(bestFraction, 0.75)).length, counted2.length);
}

// src/rules/rule.ts
function defineRule(rule) {
  return rule;
}

// src/rules/best-step-early.ts
var Options = lazy(
  () => strictObject({
    /** The first part of training, as a share of max_train_steps. */
    fraction: number().gt(0).lt(0.5).default(0.1),
    /** The fewest evaluations of a usual trial: with fewer the first tenth holds less than two. */
    evaluations: int().min(2).default(20)
  })
);
var bestStepEarly2 = defineRule({
  meta: {
    id: "best-step-early",
    severity: "warning",
    claims: ["S15", "S19", "S20"],
    status: "fact",
    needs: "6 feasible trials of one length with 20 evaluations each",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study"]
  },
  options: Options,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy(subject.study, options);
  }
});
function checkStudy(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  const judged = judgeable(study, { trials: 4, evaluations: options.evaluations });
  if (judged.kind === "not-judgeable") return { kind: "unknown", because: judged.because, evidence: judged.evidence };
  const { counted: counted2, length: length3 } = judged;
  const withinNoise = withinNoiseDone(counted2);
  const early = withinNoise.filter((done) => isEarly(done / length3, options.fraction)).length;
  if (early < counted2.length && !holds(always, early, counted2.length)) return { kind: "clear" };
  if (!holds(always, early, counted2.length)) {
    return {
      kind: "unknown",
      because: "too-few-trials",
      evidence: { feasible: counted2.length, trials: study.trials.length, withinNoise: early, needed: fewestTrials() }
    };
  }
  const unstable = counted2.filter(({ trial }) => endsUnstable(trial)).length;
  if (unstable * 2 >= counted2.length) return { kind: "unknown", because: "ends-unstable", evidence: { unstable, trials: counted2.length } };
  if (counted2.filter(({ trial }) => stillGains(trial, study, length3)).length * 2 >= counted2.length) return { kind: "clear" };
  const best2 = counted2.map(({ bestDone }) => bestDone);
  const shorter = shorterLength({ best: best2, withinNoise, spacing: judged.spacing ?? 0, length: length3 });
  if (shorter === null) return { kind: "clear" };
  return advise({ study, judged, withinNoise, shorter, options });
}
function advise({ study, judged, withinNoise, shorter, options }) {
  const config = configLength(study.config, judged.unit, commonStepsPerEpoch(study));
  if (config !== null && config.length >= shorter.low && config.length <= shorter.high) return { kind: "clear" };
  const overfitting3 = countOverfitting(study);
  const edit2 = study.config !== null && scheduleFollowsLength(study.config) ? config?.edit(shorter) ?? null : null;
  const at2 = study.config?.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf({ study, judged, withinNoise, shorter, options }, overfitting3),
        confidence: isOverfitting(overfitting3) ? "medium" : "high",
        key: "max_train_steps",
        ...at2 === void 0 ? {} : { at: at2 },
        ...edit2 === null ? {} : { edit: edit2 }
      }
    ]
  };
}
function evidenceOf({ study, judged, withinNoise, shorter, options }, overfitting3) {
  const { counted: counted2, length: length3, unit: unit3 } = judged;
  const hours = hoursPerStep(study);
  const fractions = counted2.map(({ bestFraction }) => bestFraction);
  const early = withinNoise.filter((done) => isEarly(done / length3, options.fraction)).length;
  return {
    trials: counted2.length,
    withinNoise: early,
    bare: fractions.filter((fraction) => isEarly(fraction, options.fraction)).length,
    fraction: options.fraction,
    posterior: posteriorAbove(early, counted2.length, always.above, always.prior),
    posteriorAbove: always.above,
    metric: counted2[0]?.trial.metric?.name ?? "",
    unit: unit3,
    maxTrainSteps: length3,
    recommendedMaxTrainSteps: shorter.value,
    lowMaxTrainSteps: shorter.low,
    highMaxTrainSteps: shorter.high,
    basis: shorter.basis,
    costChange: shorter.value / length3 - 1,
    hoursPerTrial: hours === null ? null : hours * length3,
    hoursChange: hours === null ? null : hours * (shorter.value - length3),
    medianBestFraction: median2(fractions),
    bestFractions: fractions.slice(0, MOST_LISTED),
    withinNoiseFractions: withinNoise.slice(0, MOST_LISTED).map((done) => done / length3),
    histogram: fractionHistogram(fractions),
    evaluationSpacing: judged.spacing,
    overfitting: overfitting3.count,
    overfittingJudged: overfitting3.judged,
    regularizeFirst: isOverfitting(overfitting3),
    regime: regimeOf(study).label
  };
}
var MOST_LISTED = 100;
function fewestTrials() {
  let trials2 = 1;
  while (fewestNeeded(always, trials2) === null) trials2 += 1;
  return trials2;
}

// src/studies/evidence/cap.ts
var REPEATED_EPOCHS = 4;
var languageModels = /* @__PURE__ */ new Set([
  ...["megatron-lm", "gpt-neox", "nanogpt", "litgpt", "llm-foundry", "maxtext", "levanter", "olmo", "olmo-core", "torchtitan", "torchtune", "axolotl"]
]);
function lengthCap(study) {
  const production = study.policy.productionSteps;
  const repeated2 = repeatedDataCap(study);
  if (repeated2 !== null && (production === null || repeated2 < production)) return { length: repeated2, because: "repeated-data" };
  return production === null ? null : { length: production, because: "production-steps" };
}
function repeatedDataCap(study) {
  const length3 = study.maxTrainSteps;
  if (length3 === null || !isLanguageModel(study)) return null;
  const stepsPerEpoch = length3.unit === "epochs" ? 1 : commonStepsPerEpoch(study);
  const cap = stepsPerEpoch === null ? 0 : Math.floor(REPEATED_EPOCHS * stepsPerEpoch);
  return cap > length3.value ? cap : null;
}
function isLanguageModel({ metric, trials: trials2 }) {
  const parts = metric === null ? [] : nameParts(metric.name);
  return parts.some((part) => /^(ppl|perplexity|bpb|bpc)$/.test(part)) || trials2.some(({ config }) => config !== null && languageModels.has(config.framework));
}

// src/rules/best-step-late.ts
var Options2 = lazy(
  () => strictObject({
    /** Where the last part of training begins, as a share of max_train_steps. */
    fraction: number().gt(0.5).lt(1).default(0.75),
    /** The median best fraction from which the evidence is strong. */
    strong: number().gt(0.5).max(1).default(0.9),
    /** The fewest evaluations of a usual trial: with fewer the last quarter holds less than three, the last half less than six. */
    evaluations: int().min(2).default(12)
  })
);
var bestStepLate2 = defineRule({
  meta: {
    id: "best-step-late",
    severity: "warning",
    claims: ["S19", "S21"],
    status: "fact",
    needs: "4 feasible trials of one length with 12 evaluations each",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study"]
  },
  options: Options2,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy2(subject.study, options);
  }
});
function checkStudy2(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  const judged = judgeable(study, { trials: 4, evaluations: options.evaluations });
  if (judged.kind === "not-judgeable") return { kind: "unknown", because: judged.because, evidence: judged.evidence };
  const late = judged.counted.filter(({ bestFraction }) => isLate2(bestFraction, options)).length;
  if (!holds(consistently, late, judged.counted.length)) return { kind: "clear" };
  const seedSpread2 = seedSpreadOf(study);
  return weigh({ study, judged, late, options, tails: judged.counted.map(({ trial }) => tailOf(trial, study, { length: judged.length, seedSpread: seedSpread2 })) });
}
function tailOf(trial, study, { length: length3, seedSpread: seedSpread2 }) {
  const curve = curveOf(trial);
  const decay2 = decayOf(trial, study);
  if (curve === null) return { gain: null, beforeDecay: null, materiality: Number.NaN, decay: decay2 };
  return { gain: tailGain(curve, length3, decay2), beforeDecay: gainBeforeDecay(curve, decay2), materiality: materialityOf(curve, seedSpread2), decay: decay2 };
}
function weigh(found2) {
  const { study, judged, tails, options } = found2;
  const gains = tails.flatMap(({ gain: gain3 }) => gain3 ?? []);
  if (gains.length * 2 < tails.length) return { kind: "unknown", because: "tail-too-short", evidence: { ...counts(found2), measured: gains.length } };
  const gain2 = median2(gains.map(({ relative }) => relative));
  const materiality = median2(tails.map((tail) => tail.materiality));
  if (!(gain2 > materiality)) return { kind: "clear" };
  const isDecayed = gains.filter(({ part }) => part === "decayed").length * 2 >= gains.length;
  const before = beforeDecayOf(tails);
  if (isDecayed && before !== null && before <= materiality) {
    return {
      kind: "unknown",
      because: "decay-explains",
      evidence: { ...counts(found2), ...decayEvidence(tails), gainPerDoubling: gain2, gainBeforeDecay: before, materiality }
    };
  }
  const cap = lengthCap(study);
  const longer2 = longerLength({ length: judged.length, gain: isDecayed ? null : gain2, materiality, productionLength: cap?.length ?? null });
  if (longer2 === null) {
    return {
      kind: "unknown",
      because: "at-production-length",
      evidence: { ...counts(found2), maxTrainSteps: judged.length, productionSteps: study.policy.productionSteps }
    };
  }
  const isStrong = !isDecayed && median2(judged.counted.map(({ bestFraction }) => bestFraction)) >= options.strong;
  return advise2(found2, { gain: gain2, materiality, isDecayed, before, longer: longer2, isStrong });
}
function advise2(found2, weight) {
  const { study, judged } = found2;
  const config = configLength(study.config, judged.unit, commonStepsPerEpoch(study));
  if (config !== null && config.length > judged.length && config.length >= weight.longer.low) return { kind: "clear" };
  const edit2 = study.config !== null && scheduleFollowsLength(study.config) ? config?.edit(weight.longer) ?? null : null;
  const at2 = study.config?.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf2(found2, weight),
        severity: weight.isStrong ? "warning" : "note",
        confidence: confidenceOf(found2, weight),
        key: "max_train_steps",
        ...at2 === void 0 ? {} : { at: at2 },
        ...edit2 === null ? {} : { edit: edit2 }
      }
    ]
  };
}
function confidenceOf({ tails }, { isStrong, isDecayed, before }) {
  if (!isStrong) return isDecayed && before !== null ? "medium" : "low";
  const isKnown2 = tails.every(({ decay: decay2 }) => decay2 !== null);
  return isKnown2 && expectedLate(tails) === 0 ? "high" : "medium";
}
function evidenceOf2(found2, { gain: gain2, materiality, isDecayed, before, longer: longer2, isStrong }) {
  const { study, judged, options } = found2;
  const fractions = judged.counted.map(({ bestFraction }) => bestFraction);
  const overfitting3 = countOverfitting(study);
  const cap = lengthCap(study);
  const hours = hoursPerStep(study);
  const parts = new Set(found2.tails.flatMap((tail) => tail.gain?.part ?? []));
  return {
    ...counts(found2),
    atLastEvaluation: judged.counted.filter(({ trial, bestDone }) => trial.evaluations.at(-1)?.done === bestDone).length,
    fraction: options.fraction,
    medianBestFraction: median2(fractions),
    strength: isStrong ? "strong" : "weak",
    metric: judged.counted[0]?.trial.metric?.name ?? "",
    unit: judged.unit,
    maxTrainSteps: judged.length,
    recommendedMaxTrainSteps: longer2.value,
    lowMaxTrainSteps: longer2.low,
    highMaxTrainSteps: longer2.high,
    costChange: longer2.value / judged.length - 1,
    gainPerDoubling: gain2,
    materiality,
    gainAtMost: isDecayed ? null : gain2 * Math.log2(longer2.value / judged.length),
    gainMeasuredOn: isDecayed ? "decayed" : parts.has("tail-before-decay") ? "tail-before-decay" : "tail",
    gainBeforeDecay: before,
    ...decayEvidence(found2.tails),
    bestFractions: fractions.slice(0, MOST_LISTED2),
    medianWithinNoiseFraction: median2(withinNoiseDone(judged.counted)) / judged.length,
    cappedBy: cap !== null && cap.length === longer2.value ? cap.because : null,
    hoursPerTrial: hours === null ? null : hours * judged.length,
    hoursChange: hours === null ? null : hours * (longer2.value - judged.length),
    histogram: fractionHistogram(fractions),
    evaluationSpacing: judged.spacing,
    overfitting: overfitting3.count,
    overfittingJudged: overfitting3.judged,
    regime: regimeOf(study).label
  };
}
var MOST_LISTED2 = 100;
function counts({ judged, late }) {
  const trials2 = judged.counted.length;
  return { trials: trials2, late, posterior: posteriorAbove(late, trials2, consistently.above, consistently.prior), posteriorAbove: consistently.above };
}
function beforeDecayOf(tails) {
  const gains = tails.flatMap(({ beforeDecay }) => beforeDecay ?? []);
  return gains.length > 0 && gains.length * 2 >= tails.length ? median2(gains) : null;
}
function decayEvidence(tails) {
  const known4 = tails.flatMap(({ decay: decay2 }) => decay2 ?? []);
  const sources = new Set(known4.map((decay2) => decay2.knownFrom));
  const families = new Set(known4.map((decay2) => decay2.family));
  const [source] = sources;
  const [family] = families;
  return {
    decayKnown: known4.length,
    decayKnownFrom: source === void 0 ? null : sources.size === 1 ? source : "log and config",
    decayFamily: family === void 0 ? null : families.size === 1 ? family : "several",
    finalLearningRateOverPeak: known4.length === 0 ? null : median2(known4.map((decay2) => decay2.finalOverPeak)),
    shareBelowHalfPeak: known4.length === 0 ? null : median2(known4.map((decay2) => decay2.shareBelowHalf)),
    decayExpectsLate: expectedLate(tails)
  };
}
function expectedLate(tails) {
  return tails.filter(({ decay: decay2 }) => decay2 !== null && decay2.finalOverPeak < 0.1).length;
}
function isLate2(fraction, { fraction: mark2 }) {
  return fraction >= mark2 - 1e-9;
}

// src/changes/fields.ts
function lengthsOf(before, after) {
  const [a, b] = [before.maxTrainSteps, after.maxTrainSteps];
  if (a === null || b === null || a.value.unit !== b.value.unit || !(a.value.value > 0) || !(b.value.value > 0)) return null;
  return { from: a.value.value, to: b.value.value, unit: a.value.unit, ratio: b.value.value / a.value.value, span: b.span };
}
function batchChange(before, after) {
  const [a, b] = [before.batch, after.batch];
  if (a.global !== null && b.global !== null) return changed("global batch", a.global, b.global);
  const names2 = ["perDevice", "accumulation", "devices"];
  let [from, to] = [1, 1];
  let span;
  let isKnown2 = false;
  for (const name3 of names2) {
    const [old, fresh] = [a[name3], b[name3]];
    if (old === null !== (fresh === null)) return null;
    if (old === null || fresh === null) continue;
    isKnown2 = true;
    from *= old.value;
    to *= fresh.value;
    if (old.value !== fresh.value) span ??= fresh.span;
  }
  return isKnown2 && from !== to ? { name: "batch", from, to, span } : null;
}
function changed(name3, before, after) {
  return before.value === after.value ? null : { name: name3, from: before.value, to: after.value, span: after.span };
}
function strengthChange(before, after) {
  const stronger = [];
  const weaker = [];
  for (const name3 of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [strength(before[name3]?.value), strength(after[name3]?.value)];
    if (from === null || to === null || from === to) continue;
    (to > from ? stronger : weaker).push({ name: name3, from, to, span: after[name3]?.span });
  }
  return { stronger, weaker };
}
function strength(value) {
  if (value === void 0 || value === null || value === false) return 0;
  if (typeof value === "number") return value;
  if (value === true) return 1;
  return /^(?:|none|null|off|no|false)$/i.test(value) ? 0 : 1;
}
function changedPaths(before, after) {
  const paths = /* @__PURE__ */ new Set([...before.values.keys(), ...after.values.keys()]);
  return [...paths].filter((path) => {
    const [a, b] = [before.values.get(path), after.values.get(path)];
    return a === void 0 || b === void 0 || !Object.is(a.value, b.value);
  });
}

// src/changes/lengths.ts
function runOf(config, studies) {
  if (config.schedule === null) return { kind: "open", what: "no-schedule" };
  const schedule3 = resolvedBy(config.schedule, knownFrom(studies));
  if (schedule3.kind === "open") return { kind: "open", what: "schedule-open" };
  const { runLength } = schedule3;
  if (runLength === null || !(runLength >= 1)) return { kind: "open", what: "length-open" };
  return { kind: "known", run: { schedule: schedule3.schedule, runSteps: Math.round(runLength) } };
}
function knownFrom(studies) {
  const [first, ...others2] = studies.map(commonStepsPerEpoch);
  return first !== void 0 && first !== null && others2.every((other) => other === first) ? { stepsPerEpoch: first } : {};
}
function resolvedBy(schedule3, known4) {
  return schedule3.resolve === void 0 ? schedule3 : schedule3.resolve(known4);
}

// src/changes/smoke-test.ts
var smokePath = /(?:^|[/_.-])(?:tests?|testing|debug|smoke|ci|sanity|dummy|unit|toy|fast[_-]?dev|overfit)(?:[/_.-]|$)/i;
var fewestSteps = 101;
function isSmokeTest({ path, maxTrainSteps }) {
  return smokePath.test(path) || maxTrainSteps?.value.unit === "steps" && maxTrainSteps.value.value < fewestSteps;
}

// src/schedules/shares.ts
function sharesOfRun(schedule3, runSteps) {
  const peak = largestRate(schedule3, runSteps);
  const below2 = (fraction) => schedule3.countBelow(fraction * peak, 0, runSteps) / runSteps;
  return {
    runSteps,
    peak,
    final: schedule3.at(runSteps - 1),
    meanOverPeak: peak === 0 ? 0 : schedule3.sum(0, runSteps) / runSteps / peak,
    below: { half: below2(0.5), tenth: below2(0.1), hundredth: below2(0.01) }
  };
}
function compareRuns(before, after) {
  const { schedule: schedule3, runSteps } = after;
  const peak = largestRate(schedule3, runSteps);
  const addedSteps = runSteps - before.runSteps;
  const hasAdded = addedSteps > 0 && peak > 0;
  return {
    addedSteps,
    addedMeanOverPeak: hasAdded ? schedule3.sum(before.runSteps, runSteps) / addedSteps / peak : null,
    addedShareBelowHundredth: hasAdded ? schedule3.countBelow(0.01 * peak, before.runSteps, runSteps) / addedSteps : null,
    shareBelowOldFinal: schedule3.countBelow(before.schedule.at(before.runSteps - 1), 0, runSteps) / runSteps,
    sumRatio: schedule3.sum(0, runSteps) / before.schedule.sum(0, before.runSteps)
  };
}
var mostStretches = 1e4;
function largestRate(curve, runSteps) {
  let largest = 0;
  let looked = 0;
  for (const { from, to } of curve.stretches(0, runSteps)) {
    largest = Math.max(largest, curve.at(from), curve.at(to - 1));
    looked += 1;
    if (looked >= mostStretches) return curve.peak;
  }
  return largest;
}

// src/rules/budget-cut.ts
var Options3 = lazy(
  () => strictObject({
    /** A new length of at most this share of the old one is a cut. */
    ratio: number().gt(0).lt(1).default(0.67),
    /** Best steps up to this share of the new length support it. */
    supported: number().gt(0).max(1).default(0.6)
  })
);
var budgetCut2 = defineRule({
  meta: {
    id: "budget-cut",
    severity: "warning",
    claims: ["S3", "S11", "S12", "S16"],
    status: "fact",
    needs: "two versions of a config with lengths in one unit",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      },
      { title: "Li, Yumer, Ramanan 2020, Budgeted Training", url: "https://arxiv.org/abs/1905.04753" }
    ],
    subjects: ["config-change"]
  },
  options: Options3,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange(subject, options) : { kind: "silent" };
  }
});
function checkChange(pair, options) {
  const { before, after, studies } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || lengths.ratio > options.ratio || isSmokeTest(after) || isSmokeTest(before)) return { kind: "silent" };
  const finished = studies.flatMap(({ trials: trials2 }) => trials2.filter((trial) => trial.feasible && trial.best !== null && trial.unit === lengths.unit));
  const bests = finished.map((trial) => trial.best?.done ?? 0);
  const supporting = bests.filter((done) => done <= options.supported * lengths.to).length;
  if (finished.length > 0 && supporting === finished.length) return { kind: "clear" };
  const fit = fitOf2(pair);
  if (retuned(pair) && fit.follows !== false) return { kind: "clear" };
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          oldMaxTrainSteps: lengths.from,
          maxTrainSteps: lengths.to,
          unit: lengths.unit,
          ratio: lengths.ratio,
          scheduleFollows: fit.follows,
          finalLearningRateOverPeak: fit.finalOverPeak,
          trials: finished.length,
          supporting,
          latestBestStep: latest(finished)
        },
        confidence: fit.follows === false ? "high" : "medium",
        key: "max_train_steps",
        ...lengths.span === void 0 ? {} : { at: lengths.span }
      }
    ]
  };
}
function latest(trials2) {
  return trials2.reduce((last2, { best: best2 }) => best2 === null ? last2 : Math.max(last2 ?? best2.done, best2.done), null);
}
function fitOf2({ after, studies }) {
  const reading = runOf(after, studies);
  if (reading.kind === "open") return { follows: null, finalOverPeak: null };
  const { schedule: schedule3, runSteps } = reading.run;
  const { final, peak } = sharesOfRun(schedule3, runSteps);
  const follows = schedule3.horizon === null || Math.abs(schedule3.horizon / runSteps - 1) <= 0.1;
  return { follows, finalOverPeak: peak > 0 ? final / peak : null };
}
function retuned({ before, after }) {
  const keys = /* @__PURE__ */ new Set([...Object.keys(before.schedule?.keys ?? {}), ...Object.keys(after.schedule?.keys ?? {})]);
  const lengthAt = (config) => config.maxTrainSteps?.span?.start;
  const isLength = (path) => after.values.get(path)?.span?.start === lengthAt(after) && lengthAt(after) !== void 0;
  const rate5 = before.learningRate?.value !== after.learningRate?.value;
  return rate5 || changedPaths(before, after).some((path) => keys.has(path) && !isLength(path));
}

// src/studies/evidence/kept.ts
var SAME_STEP = 1;
function bestWithoutCheckpoint(study) {
  const told2 = study.trials.flatMap((trial) => {
    const { checkpoints } = trial.run;
    return checkpoints !== null && checkpoints.length >= 2 && trial.best !== null ? [lostOf(trial, checkpoints)] : [];
  });
  const without = told2.filter(({ isLost }) => isLost);
  const losses2 = without.flatMap(({ lost: lost2 }) => lost2 ?? []);
  return { count: without.length, known: told2.length, lost: losses2.length === 0 ? null : median2(losses2) };
}
function lostOf(trial, checkpoints) {
  const isKept = (step) => checkpoints.some((checkpoint) => Math.abs(checkpoint - step) <= SAME_STEP);
  const curve = curveOf(trial);
  if (trial.best === null || curve === null || isKept(trial.best.step)) return { isLost: false, lost: null };
  const kept = trial.evaluations.flatMap(({ step }, index) => isKept(step) ? [curve.loss[index] ?? Number.NaN] : []);
  if (kept.length === 0) return { isLost: true, lost: null };
  const gap = kept.reduce((least, loss) => Math.min(least, loss)) - (curve.loss[curve.bestIndex] ?? Number.NaN);
  return { isLost: gap > 2 * (curve.noise ?? 0), lost: gap / curve.scale };
}
function bestDeleted(study) {
  const known4 = study.trials.flatMap((trial) => {
    const share = keptShare(trial);
    const fraction = trial.best?.fraction ?? null;
    return share === null || fraction === null || trial.status !== "complete" ? [] : [{ isDeleted: fraction < 1 - share - 1e-9, share }];
  });
  const limits = study.trials.flatMap((trial) => trial.config?.keepCheckpoints?.value ?? []);
  return { count: known4.filter(({ isDeleted: isDeleted2 }) => isDeleted2).length, known: known4.length, kept: limits.length === 0 ? null : median2(limits) };
}
function keptShare({ config, plannedSteps, unit: unit3 }) {
  const { keepCheckpoints, saveEvery, selection } = config ?? { keepCheckpoints: null, saveEvery: null, selection: null };
  const length3 = plannedSteps?.value ?? 0;
  if (keepCheckpoints === null || saveEvery === null || keepCheckpoints.value < 1 || !(length3 > 0)) return null;
  if (selection?.loadBest?.value === true || (selection?.metric ?? null) !== null) return null;
  const interval2 = saveEvery.value.unit === unit3 ? saveEvery.value.value / length3 : saveEvery.value.unit === "fraction" ? saveEvery.value.value : Number.NaN;
  return interval2 > 0 ? Math.min(1, keepCheckpoints.value * interval2) : null;
}
function stoppedEarly(study) {
  const stopped2 = study.trials.filter((trial) => trial.status === "stopped-early");
  const shares4 = stopped2.flatMap(
    ({ plannedSteps, lastStep }) => plannedSteps === null || lastStep === null ? [] : [Math.min(1, lastStep / plannedSteps.value)]
  );
  const patience2 = stopped2.flatMap(({ config }) => config?.earlyStoppingPatience?.value ?? []);
  return { count: stopped2.length, ranShare: median2(shares4), patience: patience2.length === 0 ? null : median2(patience2) };
}
function lastBehindBest(study) {
  const known4 = study.trials.flatMap((trial) => {
    const curve = trial.feasible ? curveOf(trial) : null;
    return curve === null || curve.loss.length < 3 ? [] : [curve];
  });
  const gaps = known4.map((curve) => ((curve.loss.at(-1) ?? Number.NaN) - (curve.loss[curve.bestIndex] ?? Number.NaN)) / curve.scale);
  const materialities = known4.map((curve) => materialityOf(curve));
  return {
    count: gaps.filter((gap, index) => gap > (materialities[index] ?? 0)).length,
    known: known4.length,
    gap: median2(gaps),
    materiality: median2(materialities)
  };
}

// src/studies/evidence/selection.ts
function selectionProblems(config, limits) {
  return [
    invertedGoal(config),
    sparseEvaluations(config, limits),
    differingStrategies(config),
    missedEvaluations(config),
    loadBestAbsent(config),
    smallKeepLimit(config, limits),
    shortPatience(config, limits)
  ].flatMap((problem3) => problem3 ?? []);
}
function evaluationShare({ evaluateEvery, maxTrainSteps }) {
  return evaluateEvery === null ? null : shareOf(evaluateEvery.value, maxTrainSteps?.value ?? null);
}
function denserInterval(most, fits3) {
  const limit = Math.floor(most + 1e-9);
  for (let interval2 = limit; interval2 >= Math.max(2, Math.ceil(limit / 4)); interval2 -= 1) {
    if (fits3.every((length3) => length3 % interval2 === 0)) return interval2;
  }
  return Math.max(1, limit);
}
function shareOf(interval2, length3) {
  if (interval2.unit === "fraction") return interval2.value;
  return length3 !== null && length3.unit === interval2.unit && length3.value > 0 ? interval2.value / length3.value : null;
}
function invertedGoal({ selection }) {
  if (selection === null || selection.metric === null || selection.goal === null) return null;
  const expected2 = goalByName(selection.metric.value);
  if (expected2 === null || expected2 === selection.goal.value || /neg|minus|inver|^-/i.test(selection.metric.value)) return null;
  const { span } = selection.goal;
  if (span === void 0) return null;
  return {
    reason: "goal-inverted",
    numbers: { metric: selection.metric.value, goal: selection.goal.value, expectedGoal: expected2 },
    at: span,
    change: null
  };
}
function sparseEvaluations(config, limits) {
  const { evaluateEvery, maxTrainSteps, saveEvery } = config;
  const share = evaluationShare(config);
  if (evaluateEvery === null || share === null || share <= limits.spacing + 1e-9) return null;
  const { unit: unit3 } = evaluateEvery.value;
  const most = unit3 === "fraction" ? limits.spacing : (maxTrainSteps?.value.value ?? 0) * limits.spacing;
  const saves = saveEvery !== null && saveEvery.value.unit === unit3 ? [saveEvery.value.value] : [evaluateEvery.value.value];
  const recommended3 = unit3 === "fraction" ? limits.spacing : denserInterval(most, saves);
  const isPossible = unit3 === "fraction" || unit3 !== "epochs" && most >= 1;
  return {
    reason: share >= 1 - 1e-9 ? "evaluation-only-at-end" : "evaluations-sparse",
    numbers: {
      evaluateEvery: evaluateEvery.value.value,
      unit: unit3,
      share,
      limit: limits.spacing,
      evaluations: Math.max(1, Math.floor(1 / share + 1e-9)),
      ...isPossible ? { recommendedEvaluateEvery: recommended3 } : {}
    },
    at: evaluateEvery.span ?? null,
    change: isPossible ? replaceQuantity(config, "evaluateEvery", evaluateEvery, recommended3) : null
  };
}
function differingStrategies({ selection, evaluateEvery, saveEvery }) {
  if (selection?.loadBest?.value !== true || evaluateEvery === null || saveEvery === null) return null;
  if (isSteps(evaluateEvery.value) === isSteps(saveEvery.value)) return null;
  return {
    reason: "load-best-strategies-differ",
    numbers: { evaluateUnit: evaluateEvery.value.unit, saveUnit: saveEvery.value.unit },
    at: saveEvery.span ?? selection.loadBest.span ?? null,
    change: null
  };
}
function missedEvaluations(config) {
  const { evaluateEvery, saveEvery, selection } = config;
  if (evaluateEvery === null || saveEvery === null || evaluateEvery.value.unit !== saveEvery.value.unit || evaluateEvery.value.unit === "fraction") return null;
  const evaluate = evaluateEvery.value.value;
  const save = saveEvery.value.value;
  if (!(evaluate > 0) || !(save > 0) || isMultiple(save, evaluate)) return null;
  if (isMultiple(evaluate, save) && selection?.loadBest?.value !== true) return null;
  const recommended3 = Math.max(1, Math.round(save / evaluate)) * evaluate;
  return {
    reason: "saves-and-evaluations-miss",
    numbers: { evaluateEvery: evaluate, saveEvery: save, unit: saveEvery.value.unit, recommendedSaveEvery: recommended3 },
    at: saveEvery.span ?? evaluateEvery.span ?? null,
    change: replaceQuantity(config, "saveEvery", saveEvery, recommended3)
  };
}
var loadsBestOnDemand = /* @__PURE__ */ new Set(["hugging-face", "axolotl", "llama-factory"]);
function loadBestAbsent(config) {
  const { framework, selection, evaluateEvery, saveEvery } = config;
  const metric = selection?.metric ?? null;
  if (!loadsBestOnDemand.has(framework) || selection === null || metric === null || metric.span === void 0 || selection.loadBest?.value === true)
    return null;
  if (evaluateEvery === null || saveEvery === null) return null;
  const span = selection.loadBest?.span;
  const text2 = span === void 0 ? null : trueIn(span.path);
  return {
    reason: "load-best-absent",
    numbers: { metric: metric.value },
    at: span ?? metric.span,
    change: span === void 0 || text2 === null ? null : { edit: { span, text: text2 }, config: { ...config, selection: { ...selection, loadBest: { value: true, span } } } }
  };
}
function trueIn(path) {
  if (/\.(ya?ml|json|toml)$/i.test(path)) return "true";
  return /\.py$/i.test(path) ? "True" : null;
}
function smallKeepLimit({ keepCheckpoints, selection, evaluateEvery }, limits) {
  if (keepCheckpoints === null || evaluateEvery === null || keepCheckpoints.span === void 0) return null;
  const { value } = keepCheckpoints;
  if (!(value >= 1) || value > limits.keep || selection?.loadBest?.value === true || (selection?.metric ?? null) !== null) return null;
  return { reason: "keep-limit-loses-best", numbers: { keepCheckpoints: value }, at: keepCheckpoints.span, change: null };
}
function shortPatience(config, limits) {
  const { earlyStoppingPatience } = config;
  const interval2 = evaluationShare(config);
  if (earlyStoppingPatience === null || interval2 === null || !(interval2 > 0)) return null;
  const share = earlyStoppingPatience.value * interval2;
  if (share >= limits.patience - 1e-9) return null;
  const recommended3 = Math.ceil(limits.patience / interval2 - 1e-9);
  const { span } = earlyStoppingPatience;
  const isPlain2 = isPlainNumber(config, { ...earlyStoppingPatience, value: { value: earlyStoppingPatience.value, unit: "steps" } });
  return {
    reason: "patience-short",
    numbers: { patience: earlyStoppingPatience.value, share, limit: limits.patience, recommendedPatience: recommended3 },
    at: span ?? null,
    change: span === void 0 || !isPlain2 ? null : { edit: { span, text: String(recommended3) }, config: { ...config, earlyStoppingPatience: { value: recommended3, span } } }
  };
}
function replaceQuantity(config, field2, stated, value) {
  const { span } = stated;
  if (span === void 0 || !isPlainNumber(config, stated)) return null;
  return { edit: { span, text: String(value) }, config: { ...config, [field2]: { value: { value, unit: stated.value.unit }, span } } };
}
function isSteps({ unit: unit3 }) {
  return unit3 !== "epochs";
}
function isMultiple(value, of) {
  const ratio = value / of;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9 && ratio >= 1 - 1e-9;
}

// src/rules/checkpoint-selection.ts
var Options4 = lazy(
  () => strictObject({
    /** The longest distance of evaluations, as a share of the run. */
    spacing: number().gt(0).max(1).default(0.05),
    /** The shortest stretch without improvement that may stop a run early, as a share of it. */
    patience: number().min(0).max(1).default(0.25),
    /** The largest number of kept checkpoints that is taken to lose the best one. */
    keep: int().min(0).default(1)
  })
);
var MOST_ADVICE = 3;
var checkpointSelection2 = defineRule({
  meta: {
    id: "checkpoint-selection",
    severity: "warning",
    claims: ["S17"],
    status: "fact",
    needs: "an evaluation interval and a length in one unit, or a run with two evaluations and a known length",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: saving checkpoints and retrospectively selecting the best checkpoint",
        url: "https://github.com/google-research/tuning_playbook#saving-checkpoints-and-retrospectively-selecting-the-best-checkpoint"
      }
    ],
    subjects: ["study", "config"]
  },
  options: Options4,
  check(subject, options) {
    if (subject.kind === "study") return checkStudy3(subject.study, options);
    return subject.kind === "config" ? checkConfig(subject.config, options) : { kind: "silent" };
  }
});
function checkConfig(config, options) {
  const problems = selectionProblems(config, options);
  if (problems.length > 0) return { kind: "advise", advice: problems.slice(0, MOST_ADVICE).map((problem3) => adviceOf(problem3, problems, options)) };
  const { evaluateEvery, maxTrainSteps } = config;
  if (evaluateEvery === null) return { kind: "silent" };
  if (evaluationShare(config) !== null) return { kind: "clear" };
  if (maxTrainSteps === null) return { kind: "unknown", because: "length-unknown", evidence: { unit: evaluateEvery.value.unit } };
  return { kind: "unknown", because: "units-differ", evidence: { evaluateUnit: evaluateEvery.value.unit, lengthUnit: maxTrainSteps.value.unit } };
}
function adviceOf(problem3, all, options) {
  const { reason, numbers, at: at2, change: change3 } = problem3;
  const left = change3 === null ? [] : selectionProblems(change3.config, options).map((one) => one.reason);
  const isSafe = change3 !== null && left.every((one) => one !== reason && all.some((known4) => known4.reason === one));
  return {
    evidence: { reason, select: "best", ...numbers },
    confidence: "high",
    key: reason,
    ...at2 === null ? {} : { at: at2 },
    ...isSafe ? { edit: change3.edit } : {}
  };
}
function checkStudy3(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  if (study.trials.every((trial) => trial.evaluations.length === 0))
    return { kind: "unknown", because: "no-evaluations", evidence: { trials: study.trials.length } };
  const shares4 = study.trials.flatMap((trial) => spacingShare(trial) ?? []);
  const sparse2 = sparseStudy(study, shares4, options);
  const selecting = study.policy.select === "last" ? [lastIsWorse(study)] : [lostCheckpoints(study), deletedCheckpoints(study)];
  const advice2 = [sparse2, ...selecting, cutRuns(study, options)].flatMap((one) => one ?? []);
  if (advice2.length > 0) return { kind: "advise", advice: advice2.slice(0, MOST_ADVICE) };
  return shares4.length > 0 ? { kind: "clear" } : { kind: "unknown", because: "length-unknown", evidence: { trials: study.trials.length } };
}
function sparseStudy(study, shares4, options) {
  const share = median2(shares4);
  if (!(share > options.spacing + 1e-9)) return null;
  const config = study.config;
  const own = config === null ? null : evaluationShare(config);
  if (own !== null && own <= options.spacing + 1e-9) return null;
  const length3 = study.maxTrainSteps?.value ?? null;
  const spacing2 = median2(study.trials.flatMap((trial) => trial.evaluationSpacing ?? []));
  const unit3 = study.trials[0]?.unit ?? "steps";
  const recommended3 = length3 !== null && unit3 === "steps" && length3 * options.spacing >= 1 ? denserInterval(length3 * options.spacing, [length3]) : null;
  const inConfig = config === null ? null : sparseIn(config, options);
  const at2 = config?.evaluateEvery?.span;
  return {
    evidence: {
      reason: share >= 1 - 1e-9 ? "evaluation-only-at-end" : "evaluations-sparse",
      select: study.policy.select,
      share,
      limit: options.spacing,
      evaluations: median2(study.trials.map((trial) => trial.evaluations.length)),
      unit: unit3,
      trials: shares4.length,
      ...Number.isFinite(spacing2) ? { evaluateEvery: spacing2 } : {},
      ...recommended3 === null ? {} : { recommendedEvaluateEvery: recommended3 },
      ...inConfig === null ? {} : inConfig.numbers
    },
    confidence: "high",
    key: "evaluations-sparse",
    ...at2 === void 0 ? {} : { at: at2 },
    ...inConfig === null ? {} : { edit: inConfig.edit }
  };
}
function sparseIn(config, options) {
  const problems = selectionProblems(config, options);
  const sparse2 = problems.find(({ reason }) => reason === "evaluations-sparse" || reason === "evaluation-only-at-end");
  const { edit: edit2 } = sparse2 === void 0 ? {} : adviceOf(sparse2, problems, options);
  const recommended3 = sparse2?.numbers.recommendedEvaluateEvery;
  return edit2 === void 0 || typeof recommended3 !== "number" ? null : { edit: edit2, numbers: { recommendedEvaluateEvery: recommended3 } };
}
function isUsual(count4, known4) {
  return count4 > 0 && count4 * 2 >= known4;
}
var SEVERAL = 3;
function lostCheckpoints(study) {
  const { count: count4, known: known4, lost: lost2 } = bestWithoutCheckpoint(study);
  if (!isUsual(count4, known4)) return null;
  return {
    evidence: {
      reason: "best-without-checkpoint",
      select: study.policy.select,
      count: count4,
      trials: known4,
      metric: study.metric?.name ?? "",
      ...lost2 === null ? {} : { lost: lost2 }
    },
    confidence: known4 >= SEVERAL ? "high" : "medium",
    key: "best-without-checkpoint",
    ...placeOf2(study.config?.saveEvery?.span)
  };
}
function deletedCheckpoints(study) {
  const { count: count4, known: known4, kept } = bestDeleted(study);
  if (!isUsual(count4, known4) || kept === null) return null;
  return {
    evidence: { reason: "keep-limit-lost-best", select: study.policy.select, count: count4, trials: known4, keepCheckpoints: kept, metric: study.metric?.name ?? "" },
    confidence: known4 >= SEVERAL ? "high" : "medium",
    key: "keep-limit-lost-best",
    ...placeOf2(study.config?.keepCheckpoints?.span)
  };
}
function cutRuns(study, options) {
  const { count: count4, ranShare, patience: patience2 } = stoppedEarly(study);
  if (study.trials.length < 2 || !isUsual(count4, study.trials.length) || !Number.isFinite(ranShare)) return null;
  const problem3 = study.config === null ? void 0 : selectionProblems(study.config, options).find(({ reason }) => reason === "patience-short");
  return {
    evidence: {
      reason: "runs-stopped-early",
      select: study.policy.select,
      count: count4,
      trials: study.trials.length,
      ranShare,
      ...patience2 === null ? {} : { patience: patience2 },
      ...typeof problem3?.numbers.recommendedPatience === "number" ? { recommendedPatience: problem3.numbers.recommendedPatience } : {}
    },
    severity: "note",
    confidence: "high",
    key: "runs-stopped-early",
    ...placeOf2(study.config?.earlyStoppingPatience?.span)
  };
}
function lastIsWorse(study) {
  const { count: count4, known: known4, gap, materiality } = lastBehindBest(study);
  if (known4 < SEVERAL || !isUsual(count4, known4)) return null;
  return {
    evidence: { reason: "last-behind-best", select: "last", count: count4, trials: known4, gap, materiality, metric: study.metric?.name ?? "" },
    severity: "note",
    confidence: "high",
    key: "last-behind-best"
  };
}
function placeOf2(span) {
  return span === void 0 ? {} : { at: span };
}
function spacingShare(trial) {
  const length3 = trial.plannedSteps?.value ?? 0;
  if (!(length3 > 0) || trial.evaluations.length === 0) return null;
  if (trial.evaluationSpacing !== null) return Math.min(1, trial.evaluationSpacing / length3);
  return trial.status === "complete" ? 1 : null;
}

// src/schedules/curves/product.ts
function* merged(curves2, from, to) {
  const runs = curves2.map((curve) => curve.stretches(from, to)[Symbol.iterator]());
  const heads = runs.map((run) => run.next());
  let begin = from;
  while (begin < to) {
    let end = to;
    for (const head3 of heads) if (head3.done !== true) end = Math.min(end, head3.value.to);
    yield { from: begin, to: end, directions: heads.map((head3) => head3.done === true ? 0 : head3.value.direction) };
    for (const [i, run] of runs.entries()) {
      const head3 = heads[i];
      if (head3 !== void 0 && head3.done !== true && head3.value.to <= end) heads[i] = run.next();
    }
    begin = Math.max(end, begin + 1);
  }
}
function topOf(at2, from, to) {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle2 = low + Math.floor((high - low) / 2);
    if (at2(middle2) < at2(middle2 + 1)) low = middle2 + 1;
    else high = middle2;
  }
  return low;
}
function product(curves2) {
  const only = curves2[0];
  if (only === void 0) return constantCurve(1);
  if (curves2.length === 1) return only;
  const at2 = (u) => curves2.reduce((value, curve) => value * curve.at(u), 1);
  function* parts(from, to) {
    for (const cut of merged(curves2, from, to)) {
      const moving = curves2.filter((_, i) => cut.directions[i] !== 0);
      const falls = cut.directions.includes(-1);
      const rises = cut.directions.includes(1);
      if (!(falls && rises)) yield { from: cut.from, to: cut.to, direction: falls ? -1 : rises ? 1 : 0, moving };
      else {
        const top = topOf(at2, cut.from, cut.to) + 1;
        yield { from: cut.from, to: top, direction: 1, moving };
        if (top < cut.to) yield { from: top, to: cut.to, direction: -1, moving };
      }
    }
  }
  const sumPart = (part) => {
    const { from, to, moving } = part;
    const mover = moving[0];
    if (mover === void 0) return at2(from) * (to - from);
    if (moving.length > 1) return sumSmooth(at2, from, to);
    const others2 = curves2.reduce((value, curve) => curve === mover ? value : value * curve.at(from), 1);
    return others2 * mover.sum(from, to);
  };
  return makeCurve({
    at: at2,
    stretches: parts,
    sum: (from, to) => {
      let total3 = 0;
      for (const part of parts(from, to)) total3 += sumPart(part);
      return total3;
    }
  });
}
function multiplied(curve, factor) {
  if (factor === 1) return curve;
  return mapped(curve, { factor, offset: 0 });
}
function mapped(curve, map) {
  const { factor, offset } = map;
  if (!(factor > 0)) return constantCurve(offset);
  const of = (value) => offset + factor * value;
  return makeCurve({
    at: (u) => of(curve.at(u)),
    sum: (from, to) => offset * (to - from) + factor * curve.sum(from, to),
    countBelow: (level, from, to) => curve.countBelow(preimage(of, level, (level - offset) / factor), from, to),
    stretches: (from, to) => curve.stretches(from, to)
  });
}
function preimage(of, level, guess) {
  if (!Number.isFinite(guess)) return guess;
  let width = Math.max(Math.abs(guess) * 1e-15, Number.MIN_VALUE);
  let [low, high] = [guess - width, guess + width];
  while (of(low) >= level && Number.isFinite(low)) [low, width] = [low - width, width * 2];
  while (of(high) < level && Number.isFinite(high)) [high, width] = [high + width, width * 2];
  for (; ; ) {
    const middle2 = low + (high - low) / 2;
    if (!(middle2 > low && middle2 < high)) return high;
    if (of(middle2) >= level) high = middle2;
    else low = middle2;
  }
}

// src/schedules/compose/scaled.ts
function scaled(schedule3, factor) {
  if (factor === 1) return schedule3;
  return remade(schedule3, { peak: schedule3.peak * factor, parameters: { factor } }, multiplied(schedule3, factor));
}
function clampedBelow(schedule3, floor2) {
  const afterHorizon = schedule3.afterHorizon === "zero" && floor2 > 0 ? "floor" : schedule3.afterHorizon;
  return remade(schedule3, { peak: Math.max(schedule3.peak, floor2), afterHorizon, parameters: { clampedBelow: floor2 } }, clamped(schedule3, floor2));
}
function named3(schedule3, family) {
  return remade(schedule3, { family });
}

// src/schedules/recipes.ts
var heldFamilies = /* @__PURE__ */ new Set(["linear", "warmup-stable-decay"]);
var withoutRecipe = /* @__PURE__ */ new Set(["reduce-on-plateau", "greedy", "cyclic", "restarts", "cosine-restarts", "range-test", "chained", "sequence"]);
var steppedFamilies = /* @__PURE__ */ new Set(["step", "multi-step", "piecewise-constant", "exponential", "inverse-time", "noam", "power"]);
var staircases = /* @__PURE__ */ new Set(["step", "multi-step", "piecewise-constant"]);
var shortestDecay = 0.05;
var raisedDecay = 0.1;
var longestDecay = 0.2;
var endTolerance = 0.01;
function conversionOf({ schedule: schedule3, runSteps }, toSteps) {
  if (withoutRecipe.has(schedule3.family) || !(toSteps >= 1) || !(runSteps >= 1)) return null;
  const { horizon, peak, unit: unit3 } = schedule3;
  const warmupSteps = Math.min(Math.ceil(schedule3.warmup), toSteps);
  const common2 = { unit: unit3, fromSteps: runSteps, toSteps, peak, warmupSteps };
  const open = { decaySteps: null, stableSteps: null, oldDecaySteps: null, isDecayRaised: false };
  if (horizon === null || steppedFamilies.has(schedule3.family) || schedule3.parameters.cooldownSteps === 0) {
    const isFlat2 = schedule3.at(Math.ceil(schedule3.warmup)) === schedule3.at(runSteps - 1);
    const pace = runSteps / toSteps;
    const slowed = slowedStairs(schedule3, { warmup: warmupSteps, runSteps, toSteps }) ?? slowedRoot(schedule3, warmupSteps, pace) ?? slowedFall(schedule3, warmupSteps, pace);
    const at2 = isFlat2 ? (u) => schedule3.at(Math.min(u, runSteps - 1)) : slowed ?? stretched(schedule3, warmupSteps, pace);
    return { recipe: isFlat2 ? "nothing" : "proportional", ...common2, ...open, floor: 0, at: at2 };
  }
  if (Math.abs(horizon - runSteps) > Math.max(1.5, endTolerance * runSteps)) return null;
  const cooldown = heldCooldown(schedule3);
  const start = cooldown ?? decayStart(schedule3, Math.ceil(horizon));
  const floor2 = schedule3.at(Math.ceil(horizon));
  if (!heldFamilies.has(schedule3.family) && cooldown === null || start === null) {
    return {
      recipe: "proportional",
      ...common2,
      ...open,
      floor: floor2,
      at: stretched(schedule3, warmupSteps, (runSteps - warmupSteps) / Math.max(1, toSteps - warmupSteps))
    };
  }
  const old = horizon - start;
  const kept = Math.min(old, toSteps - warmupSteps);
  const least = schedule3.family === "linear" && kept >= shortestDecay * toSteps ? 0 : Math.min(raisedDecay * toSteps, toSteps - warmupSteps);
  const most = schedule3.family === "linear" ? kept : Math.max(kept === old ? longestDecay * toSteps : kept, least);
  const decaySteps = Math.max(Math.round(least), Math.min(kept, Math.round(most)));
  const begin = toSteps - decaySteps + (horizon - runSteps);
  return {
    recipe: "hold-then-decay",
    ...common2,
    floor: floor2,
    decaySteps,
    stableSteps: Math.max(0, toSteps - warmupSteps - decaySteps),
    oldDecaySteps: old,
    isDecayRaised: decaySteps > kept,
    at: (u) => {
      if (u < warmupSteps) return schedule3.at(u);
      return u < begin ? peak : between(schedule3, start + (u - begin) * old / decaySteps);
    }
  };
}
function fulfils(schedule3, conversion) {
  const { toSteps, peak } = conversion;
  const slack = 2 * Math.ceil(Math.max(1, toSteps / conversion.fromSteps));
  const samples = 64;
  for (let index = 0; index <= samples; index++) {
    const u = Math.min(toSteps - 1, Math.round(index * toSteps / samples));
    const here = conversion.at(u);
    const moves = [conversion.at(Math.max(0, u - 1)), conversion.at(u + 1)].map((other) => Math.abs(other - here));
    const around = [conversion.at(Math.max(0, u - slack)), here, conversion.at(Math.min(toSteps - 1, u + slack))];
    const tolerance2 = 2 * Math.max(...moves) + 1e-3 * peak;
    const rate5 = schedule3.at(u);
    if (!(rate5 >= Math.min(...around) - tolerance2 && rate5 <= Math.max(...around) + tolerance2)) return false;
  }
  return true;
}
function heldCooldown(schedule3) {
  const length3 = schedule3.parameters.cooldownSteps;
  const warmup = Math.ceil(schedule3.warmup);
  const begin = typeof length3 === "number" && length3 > 0 && schedule3.horizon !== null ? schedule3.horizon - length3 : 0;
  if (begin <= warmup) return null;
  return [warmup, Math.floor((warmup + begin) / 2), Math.floor(begin)].every((u) => schedule3.at(u) === schedule3.peak) ? begin : null;
}
function decayStart(schedule3, horizon) {
  let start = null;
  let looked = 0;
  for (const { from, direction } of schedule3.stretches(0, horizon)) {
    if (direction === -1) start ??= from;
    else if (direction === 1 || from === 0 || schedule3.at(from) > schedule3.at(from - 1)) start = null;
    looked += 1;
    if (looked > 1e3) return null;
  }
  const isAtPeak = (u) => u >= 0 && schedule3.at(u) >= schedule3.peak * (1 - 1e-12);
  return start !== null && !isAtPeak(start) && isAtPeak(start - 1) ? start - 1 : start;
}
function stretched(schedule3, warmup, pace) {
  return (u) => u < warmup ? schedule3.at(u) : between(schedule3, warmup + (u - warmup) * pace);
}
function slowedStairs(schedule3, { warmup, runSteps, toSteps }) {
  if (!staircases.has(schedule3.family)) return null;
  return (u) => schedule3.at(u < warmup ? u : Math.max(warmup, Math.floor(u * runSteps / toSteps)));
}
function slowedRoot({ family, horizon, parameters, peak, at: at2 }, warmup, pace) {
  const { timescale, floor: floor2 = 0, peak: ownPeak } = parameters;
  if (family !== "inverse-square-root" || horizon === null || typeof timescale !== "number") return null;
  const base = typeof floor2 === "number" && typeof ownPeak === "number" ? floor2 / ownPeak * peak : 0;
  return (u) => u < warmup ? at2(u) : base + (peak - base) / Math.sqrt(1 + (u - warmup) * pace / timescale);
}
function slowedFall(schedule3, warmup, pace) {
  const first = schedule3.at(warmup);
  const factor = schedule3.at(warmup + 1) / first;
  const isRunning = schedule3.family === "exponential" && warmup > 0 && factor < 1 && first < schedule3.peak * (1 - 1e-9);
  return isRunning ? (u) => u < warmup ? schedule3.at(u) : first * factor ** (u * pace - warmup) : null;
}
function between(schedule3, u) {
  const low = Math.floor(u);
  const share = u - low;
  return share === 0 ? schedule3.at(low) : (1 - share) * schedule3.at(low) + share * schedule3.at(low + 1);
}

// src/changes/stretch.ts
var sameLength = 0.01;
function stretchOf({ before, after, studies }) {
  const [old, fresh] = [runOf(before, studies), runOf(after, studies)];
  if (statesNotLonger(before, after)) return { kind: "not-longer" };
  if (old.kind === "open" || fresh.kind === "open") {
    const hasNone = [old, fresh].some((one) => one.kind === "open" && one.what === "no-schedule");
    return hasNone || !statesLonger(before, after) ? { kind: "not-longer" } : { kind: "open", because: "schedule-open" };
  }
  if (old.run.schedule.unit !== fresh.run.schedule.unit)
    return statesLonger(before, after) ? { kind: "open", because: "units-differ" } : { kind: "not-longer" };
  if (fresh.run.runSteps <= old.run.runSteps * (1 + sameLength)) return { kind: "not-longer" };
  return { kind: "longer", stretch: compared(old.run, fresh.run) };
}
function compared(before, after) {
  const shares4 = sharesOfRun(after.schedule, after.runSteps);
  const oldFinal = before.schedule.at(before.runSteps - 1);
  const isDecayed = oldFinal < 0.5 * shares4.peak;
  const oldPeak = sharesOfRun(before.schedule, before.runSteps).peak;
  const old = { schedule: oldPeak > 0 ? scaled(before.schedule, shares4.peak / oldPeak) : before.schedule, runSteps: before.runSteps };
  const conversion = conversionOf(old, after.runSteps);
  return {
    before,
    after,
    shares: shares4,
    change: compareRuns(before, after),
    shareAtOldFinal: isDecayed ? after.schedule.countBelow(oldFinal * (1 + 1e-9), 0, after.runSteps) / after.runSteps : 0,
    conversion,
    isConverted: conversion !== null && fulfils(after.schedule, conversion)
  };
}
function statesNotLonger(before, after) {
  const [a, b] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return a !== void 0 && b !== void 0 && a.unit === b.unit && b.value <= a.value * (1 + sameLength) && sameBatches(before, after);
}
function statesLonger(before, after) {
  const [a, b] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return a !== void 0 && b !== void 0 && a.unit === b.unit && b.value > a.value * (1 + sameLength);
}
function sameBatches(before, after) {
  return JSON.stringify(factors(before)) === JSON.stringify(factors(after));
}
function factors({ batch }) {
  return [batch.perDevice, batch.accumulation, batch.devices, batch.global].map((value) => value?.value ?? null);
}

// src/rules/decay-stretched.ts
var Options5 = lazy(
  () => strictObject({
    /** A mean learning rate of the added steps below this share of the peak is an error. */
    wasted: number().gt(0).lt(1).default(0.01),
    /** More than this share of the new run at the learning rates of the old one's end is a warning. */
    belowOldFinal: number().gt(0).lt(1).default(0.5)
  })
);
var decayStretched2 = defineRule({
  meta: {
    id: "decay-stretched",
    severity: "warning",
    claims: ["S44", "S45", "S54", "S55", "S56", "S57", "S60", "S61", "S62"],
    status: "speculation",
    needs: "two versions of a config whose schedules are known, the second longer",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 2, very few long runs",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Hu et al. 2024, MiniCPM", url: "https://arxiv.org/abs/2404.06395" },
      { title: "H\xE4gele et al. 2024, Scaling Laws and Compute-Optimal Training Beyond Fixed Training Durations", url: "https://arxiv.org/abs/2405.18392" },
      { title: "Hoffmann et al. 2022, Training Compute-Optimal Large Language Models", url: "https://arxiv.org/abs/2203.15556" }
    ],
    subjects: ["config-change"]
  },
  options: Options5,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange2(subject, options) : { kind: "silent" };
  }
});
function checkChange2(pair, options) {
  const reading = stretchOf(pair);
  if (reading.kind === "not-longer") return { kind: "silent" };
  if (reading.kind === "open") {
    const plateau = plateauOf(pair);
    return plateau === null ? { kind: "unknown", because: reading.because } : { kind: "unknown", because: "evaluations-decide", evidence: plateau };
  }
  const { stretch } = reading;
  const severity = severityOf(stretch, options);
  if (severity === null) return { kind: "clear" };
  const written3 = stretch.conversion === null ? null : pair.after.convert?.(stretch.conversion) ?? null;
  const at2 = scheduleSpan(pair);
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf3(pair.after.framework, stretch, written3),
        severity,
        // The learning rates are exact; what to do with a stretched decay that still works is the source's own speculation.
        confidence: severity === "note" ? "low" : "high",
        key: "schedule",
        ...at2 === void 0 ? {} : { at: at2 },
        ...written3?.edit ? { edit: written3.edit } : {}
      }
    ]
  };
}
function plateauOf({ before, after }) {
  const [from, to] = [before, after].map(({ maxTrainSteps, evaluateEvery, schedule: schedule3 }) => {
    const every = evaluateEvery === null ? 1 : evaluateEvery.value.unit === maxTrainSteps?.value.unit ? evaluateEvery.value.value : null;
    const isPlateau = schedule3?.kind === "open" && schedule3.family === "reduce-on-plateau";
    const patience2 = isPlateau ? schedule3.parameters.patience : null;
    return maxTrainSteps === null || every === null || typeof patience2 !== "number" ? null : { patience: patience2, evaluations: maxTrainSteps.value.value / every };
  });
  if (!from || !to || !(from.evaluations > 0) || from.patience !== to.patience) return null;
  const evaluationsRatio = to.evaluations / from.evaluations;
  return { patience: to.patience, grownPatience: Math.round(to.patience * evaluationsRatio), evaluationsRatio };
}
function severityOf({ change: change3, shareAtOldFinal, conversion, isConverted }, options) {
  if (change3.addedMeanOverPeak !== null && change3.addedMeanOverPeak < options.wasted) return "error";
  if (isConverted) return null;
  if (shareAtOldFinal > options.belowOldFinal) return "warning";
  return conversion?.recipe === "hold-then-decay" ? "note" : null;
}
function scheduleSpan({ after }) {
  return after.maxTrainSteps?.span ?? Object.values(after.schedule?.keys ?? {}).find(({ span }) => span !== void 0)?.span;
}
function evidenceOf3(framework, stretch, written3) {
  const { before, after, shares: shares4, change: change3, shareAtOldFinal, conversion } = stretch;
  return {
    framework,
    family: after.schedule.family,
    unit: after.schedule.unit,
    oldMaxTrainSteps: before.runSteps,
    maxTrainSteps: after.runSteps,
    addedSteps: change3.addedSteps,
    addedMeanOverPeak: change3.addedMeanOverPeak ?? 0,
    addedShareBelowHundredth: change3.addedShareBelowHundredth ?? 0,
    shareBelowOldFinal: shareAtOldFinal,
    shareBelowHalfPeak: shares4.below.half,
    shareBelowTenthPeak: shares4.below.tenth,
    shareBelowHundredthPeak: shares4.below.hundredth,
    finalLearningRateOverPeak: shares4.peak > 0 ? shares4.final / shares4.peak : 0,
    sumRatio: change3.sumRatio,
    recipe: conversion?.recipe ?? null,
    warmupSteps: conversion?.warmupSteps ?? Math.ceil(after.schedule.warmup),
    decaySteps: conversion?.decaySteps ?? null,
    oldDecaySteps: conversion?.oldDecaySteps ?? null,
    stableSteps: conversion?.stableSteps ?? null,
    isDecayRaised: conversion?.isDecayRaised ?? false,
    settings: Object.entries(written3?.keys ?? {}).map(([key2, value]) => `${key2}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`),
    isReadBack: written3?.schedule !== null && written3?.schedule !== void 0
  };
}

// src/studies/evidence/early-break.ts
var FEWEST_VALUES = 20;
var LEAST_UNDONE2 = 0.5;
var LEAST_RISE = 0.2;
var LEAST_NOISES = 6;
var DIVERGED_ABOVE = 3;
function earlyBreak(trial, share) {
  const series = trial.trainLoss ?? validationLoss(trial);
  const length3 = trial.plannedSteps?.value ?? trial.lastStep ?? 0;
  if (series === null || !(length3 > 0)) return null;
  const base = trial.stepBase === 0 ? 1 : 0;
  const at2 = trial.status === "diverged" ? divergedAt(series) : spikeAt(series, share * length3 - base);
  const done = at2 === null ? Number.NaN : (series.steps[at2] ?? Number.NaN) + base;
  return done <= share * length3 ? { kind: trial.status === "diverged" ? "diverged" : "spike", done } : null;
}
function couldBreak(trial) {
  const series = trial.trainLoss ?? validationLoss(trial);
  return series !== null && (trial.status === "diverged" || series.values.length >= FEWEST_VALUES);
}
function validationLoss({ run }) {
  return run.series.find(({ role, name: name3 }) => role === "validation" && /loss|nll/i.test(name3)) ?? null;
}
function divergedAt({ values: values2 }) {
  const first = values2.find(Number.isFinite) ?? Number.NaN;
  const isSound = (value) => Number.isFinite(value) && !(first > 0 && value > DIVERGED_ABOVE * first);
  const last2 = values2.findLastIndex(isSound);
  return last2 + 1 < values2.length ? last2 + 1 : null;
}
function spikeAt({ steps, values: values2 }, until) {
  if (values2.length < FEWEST_VALUES || !values2.every(Number.isFinite)) return null;
  const smoothed = movingMedian(values2, 3);
  const first = smoothed[0] ?? Number.NaN;
  const lowestAfter = lowestFrom(smoothed);
  const usual = evaluationNoise(values2) ?? 0;
  let least = first;
  for (const [index, value] of smoothed.entries()) {
    if ((steps[index] ?? 0) > until) return null;
    const rise = value - least;
    const isBack = (lowestAfter[index + 1] ?? Number.POSITIVE_INFINITY) < least;
    const isHigh = rise > LEAST_RISE * Math.abs(least) && rise >= LEAST_UNDONE2 * (first - least);
    if (isHigh && isBack && rise > LEAST_NOISES * Math.max(usual, evaluationNoise(values2.slice(0, Math.max(8, index))) ?? 0)) return index;
    if (value < least) least = value;
  }
  return null;
}
function lowestFrom(values2) {
  const lowest = Float64Array.from(values2);
  for (let index = lowest.length - 2; index >= 0; index -= 1) lowest[index] = Math.min(lowest[index] ?? 0, lowest[index + 1] ?? 0);
  return lowest;
}

// src/studies/evidence/stability.ts
function warmupStepsOf(trials2) {
  const known4 = trials2.flatMap((trial) => warmupOf(trial) ?? []);
  return known4.length === 0 ? null : Math.round(median2(known4));
}
function warmupOf({ config, plannedSteps, unit: unit3 }) {
  const { warmup, schedule: schedule3 } = config ?? { warmup: null, schedule: null };
  if (schedule3?.kind === "known" && schedule3.schedule.unit === "steps") return schedule3.schedule.warmup;
  if (warmup === null) return null;
  if (warmup.value.unit === "steps") return warmup.value.value;
  const length3 = unit3 === "steps" ? plannedSteps?.value ?? null : null;
  return warmup.value.unit === "fraction" && length3 !== null ? warmup.value.value * length3 : null;
}
function clippingOf(trials2) {
  const thresholds = /* @__PURE__ */ new Set();
  for (const { hyperparameters } of trials2) {
    for (const [key2, value] of Object.entries(hyperparameters)) if (isClipping(key2) && typeof value === "number" && value > 0) thresholds.add(value);
  }
  const [only] = thresholds;
  return thresholds.size === 1 && only !== void 0 ? only : null;
}
function isClipping(key2) {
  return /(^|[._-])(max_?grad_?norm|grad(ient)?_?clip(ping)?(_?(val|value|norm|threshold))?|clip_?grad(_?norm)?|clip_?norm)$/i.test(key2);
}
function gradientNormAt(trials2, share) {
  const norms = trials2.flatMap(({ run }) => run.series.find(({ name: name3 }) => isGradientNorm(name3))?.values.filter(Number.isFinite) ?? []);
  return norms.length === 0 ? null : quantileOfSorted(sorted(norms), share);
}
function isGradientNorm(name3) {
  const parts = nameParts(name3);
  return parts.includes("gnorm") || parts.includes("gradnorm") || parts.includes("norm") && parts.some((part) => part === "grad" || part === "gradient");
}

// src/studies/evidence/sweep/optimum.ts
function optimumOf(points) {
  const fitting = points.filter(({ outcome }) => outcome === "fits");
  if (points.length === 0 || points.every(({ outcome }) => outcome === "unknown")) return noFit("fit-unknown", null, points);
  if (fitting.length === 0) return withoutFit(points);
  const fastest = fitting.reduce((most, point) => (point.fitDone ?? 0) < (most.fitDone ?? 0) ? point : most);
  const tied = fitting.filter((point) => (point.fitAfter ?? 0) < (fastest.fitDone ?? 0));
  const below2 = points[points.findIndex((point) => tied.includes(point)) - 1] ?? null;
  const above2 = points[points.findLastIndex((point) => tied.includes(point)) + 1] ?? null;
  const slope = fitting.length < 3 ? null : logSlope(fitting);
  const place2 = placeOf3({ below: below2, above: above2, fitDone: fastest.fitDone ?? 0 });
  const hasWorseAbove = place2 === "interior" || place2 === "capped-by-stability";
  return {
    place: place2,
    best: tied[0] ?? fastest,
    tied,
    below: below2,
    above: above2,
    fitting: fitting.length,
    slope,
    isProportional: !hasWorseAbove && slope !== null && isInverse(slope) && isInverse(logSlope(fitting.slice(-2)) ?? Number.NaN)
  };
}
function placeOf3({ below: below2, above: above2, fitDone }) {
  if (above2 === null) return "upper-edge";
  if (below2 === null) return "lower-edge";
  if (!isComparable(above2, fitDone) || !isComparable(below2, fitDone)) return "neighbour-censored";
  return above2.outcome === "diverged" ? "capped-by-stability" : "interior";
}
function isComparable({ outcome, length: length3 }, fitDone) {
  if (outcome === "fits" || outcome === "diverged") return true;
  return outcome === "not-fitted" && length3 !== null && length3 >= fitDone;
}
function withoutFit(points) {
  const stable = points.filter(({ outcome }) => outcome === "not-fitted");
  const withLoss = stable.filter(({ finalLoss }) => finalLoss !== null);
  const best2 = withLoss.reduce((least, point) => least === null || (point.finalLoss ?? 0) < (least.finalLoss ?? 0) ? point : least, null);
  if (points.every(({ outcome }) => outcome === "diverged")) return noFit("all-diverged", null, points);
  if (best2 === null) return noFit("neighbour-censored", null, points);
  if (best2 === points.at(-1) && best2.isFalling) return noFit("nobody-fits-upwards", best2, points);
  return noFit(points.some(({ learns }) => learns) ? "nobody-fits" : "all-diverged", best2, points);
}
function noFit(place2, best2, points) {
  const at2 = best2 === null ? -1 : points.indexOf(best2);
  return {
    place: place2,
    best: best2,
    tied: best2 === null ? [] : [best2],
    below: points[at2 - 1] ?? null,
    above: at2 === -1 ? null : points[at2 + 1] ?? null,
    fitting: 0,
    slope: null,
    isProportional: false
  };
}
function logSlope(points) {
  const x = points.map(({ learningRate: learningRate2 }) => Math.log(learningRate2));
  const y = points.map(({ fitDone }) => Math.log(fitDone ?? Number.NaN));
  if (points.length < 2) return null;
  const meanX = x.reduce((sum2, value) => sum2 + value, 0) / x.length;
  const meanY = y.reduce((sum2, value) => sum2 + value, 0) / y.length;
  const covariance = x.reduce((sum2, value, index) => sum2 + (value - meanX) * ((y[index] ?? 0) - meanY), 0);
  const slope = covariance / x.reduce((sum2, value) => sum2 + (value - meanX) ** 2, 0);
  return Number.isFinite(slope) ? slope : null;
}
function isInverse(slope) {
  return slope >= -1.2 && slope <= -0.8;
}
function refinedOptimum({ below: below2, best: best2, above: above2 }) {
  const three = [below2, best2, above2].flatMap((point) => point?.fitDone == null ? [] : [{ x: Math.log(point.learningRate), y: Math.log(point.fitDone) }]);
  const [a, b, c] = three;
  if (a === void 0 || b === void 0 || c === void 0) return null;
  const left = (b.y - a.y) / (b.x - a.x);
  const right = (c.y - b.y) / (c.x - b.x);
  const curvature = (right - left) / (c.x - a.x);
  const x = (a.x + b.x) / 2 - left / (2 * curvature);
  if (!(curvature > 0) || !(x > a.x) || !(x < c.x)) return null;
  return { learningRate: Math.exp(x), steps: Math.exp(a.y + left * (x - a.x) + curvature * (x - a.x) * (x - b.x)) };
}

// src/studies/status.ts
var smoothedOver = 5;
var divergedAbove = 3;
function statusOf(input) {
  const { run, plannedSteps } = input;
  if (run.stated === "pruned" || run.stated === "diverged") return run.stated;
  if (hasDiverged(input)) return "diverged";
  if (run.stated !== null) return run.stated;
  if (plannedSteps === null || run.lastStep === null) return "unknown";
  if (reachesEnd(run, input.stepBase, plannedSteps)) return "complete";
  return ranOutOfPatience(input) ? "stopped-early" : "unfinished";
}
function smoothedEnd(series) {
  const tail = [...series.values.slice(-smoothedOver)].sort((a, b) => a - b);
  const middle2 = Math.floor(tail.length / 2);
  const upper = tail[middle2];
  if (upper === void 0) return null;
  return tail.length % 2 === 1 ? upper : ((tail[middle2 - 1] ?? upper) + upper) / 2;
}
function hasDiverged({ run, trainLoss }) {
  const judged = trainLoss ?? run.series.find((series) => series.role === "validation" && /loss/i.test(series.name)) ?? null;
  if (judged === null || judged.values.length === 0) return false;
  const last2 = judged.values.at(-1) ?? 0;
  if (!Number.isFinite(last2)) return true;
  const lost2 = judged.thinned?.notFinite ?? judged.values.filter((value) => !Number.isFinite(value)).length;
  if (lost2 * 5 > loggedCount(judged)) return true;
  const first = judged.values.find(Number.isFinite);
  const end = smoothedEnd(judged);
  return judged.values.length >= smoothedOver && first !== void 0 && first > 0 && end !== null && end > divergedAbove * first;
}
function reachesEnd(run, stepBase, plannedSteps) {
  const last2 = run.lastStep ?? 0;
  const done = last2 + (stepBase === 0 ? 1 : 0);
  const tolerance2 = run.unit === "epochs" ? 5e-3 * plannedSteps : 0;
  if (done + tolerance2 >= plannedSteps) return true;
  return last2 + logSpacing(run) > plannedSteps - (stepBase === 0 ? 1 : 0);
}
function logSpacing(run) {
  const [first, ...others2] = run.series;
  if (first === void 0) return 0;
  const densest = others2.reduce((most, series) => loggedCount(series) > loggedCount(most) ? series : most, first);
  return loggedCount(densest) < 3 ? 0 : densest.thinned?.spacing ?? usualGap(densest.steps) ?? 0;
}
function usualGap(steps) {
  if (steps.length < 2) return null;
  const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? null;
}
function ranOutOfPatience({ config, evaluations, bestDone }) {
  const patience2 = config?.earlyStoppingPatience?.value ?? null;
  const best2 = evaluations.find((evaluation2) => evaluation2.done === bestDone);
  if (patience2 === null || patience2 <= 0 || best2 === void 0) return false;
  return evaluations.some(({ done, value }, index) => {
    const after = evaluations.length - 1 - index;
    return done >= best2.done && value === best2.value && (after === patience2 || after === patience2 + 1);
  });
}

// src/studies/hyperparameters.ts
var reserved = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var nameWords = /* @__PURE__ */ new Set([
  ...["name", "id", "uuid", "dir", "path", "paths", "folder", "directory", "file", "filename", "tag", "tags", "date", "timestamp", "device", "devices", "host"],
  ...["hostname", "port", "project", "entity", "group", "notes", "note", "comment", "description", "url", "user", "username", "output", "logdir", "savedir"],
  ...["outdir", "workdir", "root", "home", "cache", "version", "wandb", "tensorboard", "logger", "verbose", "title"]
]);
var namedSettings = /(^|[._-])(model|optimizer|optim|scheduler|dataset|data|loss|activation|task|backbone|arch|tokenizer)([._-]|$)/i;
function isNameKey(key2) {
  const last2 = key2.slice(key2.lastIndexOf(".") + 1);
  const word3 = nameParts(last2).at(-1) ?? "";
  return nameWords.has(word3) && !namedSettings.test(last2) || /^(wandb|hub|report_to|logging_dir|push_to)/i.test(last2);
}
function isSeedKey(key2) {
  return nameParts(key2).some((part) => /^(seed|seeds|random_state|randomseed)$/.test(part)) || /random_state$/i.test(key2);
}
function hyperparametersOf(run, config) {
  const values2 = /* @__PURE__ */ Object.create(null);
  const add2 = (key2, value) => {
    if (!reserved.has(key2) && !isNameKey(key2) && !isPathLike(value)) values2[key2] = value;
  };
  for (const [key2, { value }] of config?.values ?? []) add2(key2, value);
  for (const [key2, value] of Object.entries(run.hyperparameters)) add2(key2, value);
  const logged = constantRate(run);
  if (logged !== null && !Object.keys(values2).some(isLearningRateKey)) values2.learning_rate = logged;
  return values2;
}
function isLearningRateKey(key2) {
  const last2 = key2.slice(key2.lastIndexOf(".") + 1).toLowerCase();
  return /^((base|peak|max|init|initial)[_-]?)?(lr0?|learning[_-]?rate)([_-]?(init|initial))?$/.test(last2);
}
function constantRate(run) {
  const series = run.series.find((one) => one.role === "learning-rate" && one.values.length >= 2);
  if (series === void 0) return null;
  const peak = series.values.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY);
  const reached = series.values.findIndex((value) => isClose(value, peak));
  const isWarmup = series.values.slice(0, Math.max(0, reached)).every((value, index, before) => index === 0 || value >= (before[index - 1] ?? value));
  const stays = series.values.slice(reached).every((value) => isClose(value, peak));
  const isReachedEarly = reached >= 0 && reached * 2 < series.values.length;
  return Number.isFinite(peak) && isReachedEarly && isWarmup && stays ? peak : null;
}
function isClose(a, b) {
  return Math.abs(a - b) <= 1e-5 * Math.abs(b);
}
function isPathLike(value) {
  return typeof value === "string" && (/^(\.{0,2}\/|~\/|[A-Za-z]:\\|\w+:\/\/)/.test(value) || value.length > 300);
}
function variedKeys(trials2) {
  const seen = /* @__PURE__ */ new Map();
  for (const trial of trials2) {
    for (const [key2, value] of Object.entries(trial)) {
      const entry = seen.get(key2) ?? { values: /* @__PURE__ */ new Set(), count: 0 };
      seen.set(key2, entry);
      entry.values.add(canonical(value));
      entry.count++;
    }
  }
  return [...seen].filter(([key2, { values: values2, count: count4 }]) => !isSeedKey(key2) && (values2.size > 1 || count4 < trials2.length)).map(([key2]) => key2).sort();
}
function canonical(value) {
  const asNumber = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof asNumber === "number" && Number.isFinite(asNumber) ? String(asNumber) : String(value);
}
var regularizationParts = /(^|[._-])(weight_?decay|wd|dropout|drop(_?path|out)?(_?rate)?|stochastic_?depth|label_?smoothing|l1|l2|mixup|cutmix|cutout|rand_?aug(ment)?|auto_?augment|augment(ation)?s?|aug|random_(crop|erasing|flip)|color_?jitter|spec_?augment)([._-]|$)/i;
function regularizationKeys(keys) {
  return keys.filter((key2) => regularizationParts.test(key2));
}

// src/studies/length-keys.ts
function lengthKeys(trials2, varied) {
  return varied.filter((key2) => trials2.every((trial) => saysLength(trial, key2)));
}
function saysLength({ hyperparameters, plannedSteps, config }, key2) {
  const value = Object.hasOwn(hyperparameters, key2) ? hyperparameters[key2] : void 0;
  return typeof value === "number" && (value === plannedSteps?.value || value === config?.maxTrainSteps?.value.value);
}

// src/studies/sweep.ts
var minLearningRates = 3;
var minDecayingRates = 5;
var minDecayingSpan = 99;
function isLearningRateSweep(trials2, varied) {
  const lengths = lengthKeys(trials2, varied);
  const rates2 = variedRates(trials2, varied);
  const others2 = varied.filter((key2) => !lengths.includes(key2) && !isLearningRateKey(key2));
  if (rates2 === null || others2.length > 0 || rates2.length < minLearningRates) return false;
  if (trials2.some((trial) => Object.keys(trial.hyperparameters).length < 2)) return false;
  if (lengths.length > 0 && !mostShareOneLength(trials2)) return false;
  if (trials2.every(hasConstantRate)) return true;
  const least = rates2[0] ?? Number.NaN;
  return rates2.length >= minDecayingRates && (rates2.at(-1) ?? 0) / least >= minDecayingSpan;
}
function sweptRate({ hyperparameters }, varied) {
  const key2 = varied.find(isLearningRateKey);
  const value = key2 === void 0 || !Object.hasOwn(hyperparameters, key2) ? Number.NaN : Number(canonical(hyperparameters[key2] ?? null));
  return value > 0 && Number.isFinite(value) ? value : null;
}
function variedRates(trials2, varied) {
  const rates2 = trials2.map((trial) => sweptRate(trial, varied));
  const known4 = rates2.flatMap((rate5) => rate5 ?? []);
  return known4.length < rates2.length ? null : [...new Set(known4)].sort((a, b) => a - b);
}
function mostShareOneLength(trials2) {
  const lengths = trials2.flatMap((trial) => trial.plannedSteps?.value ?? []);
  const usual = median2(lengths);
  return lengths.filter((length3) => length3 === usual).length * 2 > trials2.length;
}
function hasConstantRate({ run, config, learningRate: learningRate2 }) {
  if (learningRate2 !== null && learningRate2.series.values.length >= 2) return constantRate(run) !== null;
  const schedule3 = config?.schedule ?? null;
  const family = schedule3 === null ? null : schedule3.kind === "known" ? schedule3.schedule.family : schedule3.family;
  return family === null ? schedule3 === null : /^constant/i.test(family);
}

// src/studies/evidence/sweep/points.ts
var MOST_RISE2 = 0.2;
var LONGEST_RISE = 0.1;
var LEAST_UNDONE3 = 0.05;
var known3 = /* @__PURE__ */ new WeakMap();
function sweepPoints(study) {
  const seen = known3.get(study);
  if (seen !== void 0) return seen;
  const points = readPoints(study);
  known3.set(study, points);
  return points;
}
function readPoints(study) {
  const byRate = /* @__PURE__ */ new Map();
  for (const trial of study.trials) {
    const rate5 = sweptRate(trial, study.varied);
    if (rate5 !== null) byRate.set(rate5, [...byRate.get(rate5) ?? [], trial]);
  }
  const initial = median2(study.trials.flatMap((trial) => trial.trainLoss?.values.find(Number.isFinite) ?? []));
  const points = [];
  let hasLearned = false;
  for (const [learningRate2, trials2] of [...byRate].sort((a, b) => a[0] - b[0])) {
    const seen = trials2.map((trial) => observe(trial, initial));
    points.push(pointOf(learningRate2, seen, hasLearned));
    hasLearned ||= seen.some(({ ending }) => ending === "learns" || ending === "fits");
  }
  return points;
}
function observe(trial, initial) {
  const fit = fitOf(trial);
  const loss = trial.trainLoss;
  const finalLoss = loss === null ? Number.NaN : smoothedEnd(loss) ?? Number.NaN;
  const rest = { trial, fitDone: fit?.done ?? Number.NaN, fitAfter: fit?.after ?? Number.NaN, finalLoss, isFalling: isFalling(trial) };
  if (fit?.done != null) return { ...rest, ending: "fits" };
  if (trial.status === "diverged" || risesForLong(trial)) return { ...rest, ending: "diverged" };
  if (fit === null) return { ...rest, ending: "unknown" };
  if (trial.status !== "complete") return { ...rest, ending: trial.status === "unknown" ? "unknown" : "censored" };
  const first = loss?.values.find(Number.isFinite) ?? Number.NaN;
  return { ...rest, ending: finalLoss >= Math.min(first, initial) ? "stuck" : "learns" };
}
function pointOf(learningRate2, seen, hasLearned) {
  const most = (endings) => seen.filter(({ ending }) => endings.includes(ending)).length * 2 > seen.length;
  const fits3 = seen.filter(({ ending }) => ending === "fits");
  const isFitted = fits3.length * 2 > seen.length;
  const finalLosses = seen.flatMap(({ finalLoss }) => Number.isFinite(finalLoss) ? [finalLoss] : []);
  const lengths = seen.flatMap(({ trial }) => trial.plannedSteps?.value ?? []);
  return {
    learningRate: learningRate2,
    outcome: isFitted ? "fits" : outcomeOf2(most, hasLearned),
    fitDone: isFitted ? median2(fits3.map(({ fitDone }) => fitDone)) : null,
    fitAfter: isFitted ? median2(fits3.map(({ fitAfter }) => fitAfter)) : null,
    seedFits: fits3.map(({ fitDone }) => fitDone).sort((a, b) => a - b),
    seeds: seen.length,
    finalLoss: finalLosses.length === 0 ? null : median2(finalLosses),
    learns: isFitted || most(["learns", "fits", "censored"]),
    isFalling: seen.filter((one) => one.isFalling).length * 2 > seen.length,
    length: lengths.length === 0 ? null : lengths.reduce((longest, length3) => Math.max(longest, length3))
  };
}
function outcomeOf2(most, hasLearned) {
  if (most(hasLearned ? ["diverged", "stuck"] : ["diverged"])) return "diverged";
  if (most(["censored"])) return "censored";
  return most(["unknown"]) ? "unknown" : "not-fitted";
}
function risesForLong(trial) {
  const length3 = trial.plannedSteps?.value ?? 0;
  if (trial.trainLoss === null || !(length3 > 0)) return false;
  const { done, values: values2 } = doneAndValues(trial.trainLoss, trial.stepBase);
  const smoothed = movingMedian(values2, 5);
  const first = smoothed[0] ?? Number.NaN;
  let least = first;
  let since = null;
  for (const [index, value] of smoothed.entries()) {
    if (value < least) least = value;
    const rise = value - least;
    const isHigh = rise > MOST_RISE2 * Math.abs(least) && rise >= LEAST_UNDONE3 * (first - least);
    const at2 = done[index] ?? 0;
    since = isHigh ? since ?? at2 : null;
    if (since !== null && at2 - since >= LONGEST_RISE * length3) return true;
  }
  return false;
}
function isFalling(trial) {
  if (trial.trainLoss === null) return false;
  const { done, values: values2 } = doneAndValues(trial.trainLoss, trial.stepBase);
  const from = done.findIndex((at2) => at2 >= (done.at(-1) ?? 0) / 2);
  const part = values2.slice(Math.max(0, from));
  const fall = from === -1 ? null : fallPerDoubling(done.slice(from), part);
  return fall !== null && fall > Math.max(LEAST_MATERIAL * Math.abs(median2(part)), 2 * (evaluationNoise(part) ?? 0));
}

// src/rules/early-instability.ts
var Options6 = lazy(
  () => strictObject({
    /** The first part of training, as a share of the planned steps. */
    early: number().gt(0).max(1).default(0.25),
    /** The least share of the trials. */
    share: number().gt(0).max(1).default(0.5)
  })
);
var earlyInstability2 = defineRule({
  meta: {
    id: "early-instability",
    severity: "warning",
    claims: ["S49"],
    status: "suspicion",
    needs: "a run with a loss, logged 20 times for a spike to be told from noise",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: how can optimization failures be debugged and mitigated?",
        url: "https://github.com/google-research/tuning_playbook#how-can-optimization-failures-be-debugged-and-mitigated"
      }
    ],
    subjects: ["study"]
  },
  options: Options6,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy4(subject.study, options);
  }
});
function checkStudy4(study, options) {
  const looked = study.trials.filter(couldBreak).map((trial) => ({ trial, broke: earlyBreak(trial, options.early), learningRate: learningRateOf(trial, study) }));
  if (looked.length === 0) return { kind: "silent" };
  const counted2 = study.kind === "learning-rate-sweep" ? belowOptimum(study, looked) : looked;
  const broken2 = counted2.filter(({ broke }) => broke !== null);
  const reason = reasonOf(study, { counted: counted2, broken: broken2, options });
  if (reason === null) return { kind: "clear" };
  const evidence2 = evidenceOf4(study, { counted: counted2, broken: broken2, options, reason });
  return { kind: "advise", advice: [{ evidence: evidence2, confidence: confidenceOf2(evidence2), key: reason }] };
}
function belowOptimum(study, looked) {
  const best2 = optimumOf(sweepPoints(study)).best?.learningRate ?? Number.NEGATIVE_INFINITY;
  return looked.filter(({ learningRate: learningRate2 }) => learningRate2 !== null && learningRate2 <= best2);
}
var FEWEST_FOR_SHARE = 3;
var FEWEST_ABOVE = 2;
function reasonOf(study, { counted: counted2, broken: broken2, options }) {
  if (broken2.length === 0) return null;
  if (counted2.length < FEWEST_FOR_SHARE) {
    const hasDiverged2 = broken2.every(({ broke }) => broke?.kind === "diverged");
    return broken2.length === counted2.length && hasDiverged2 ? study.trials.length === 1 ? "single-run" : "most-trials" : null;
  }
  if (broken2.length >= options.share * counted2.length - 1e-9) return "most-trials";
  return study.kind === "study" && isCapped(study, counted2) ? "capped-by-stability" : null;
}
function isCapped(study, counted2) {
  const best2 = bestOf(study, counted2);
  if (best2 === null || best2.learningRate === null || best2.broke !== null) return false;
  const limit = best2.learningRate;
  const above2 = counted2.filter(({ learningRate: learningRate2 }) => learningRate2 !== null && learningRate2 > limit);
  return above2.length >= FEWEST_ABOVE && above2.every(({ broke }) => broke !== null);
}
function bestOf(study, counted2) {
  const sign = study.metric?.goal === "max" ? -1 : 1;
  let best2 = null;
  for (const one of counted2) {
    const value = one.trial.feasible ? one.trial.best?.value : void 0;
    if (value !== void 0 && (best2 === null || sign * value < sign * (best2.trial.best?.value ?? Number.NaN))) best2 = one;
  }
  return best2;
}
function learningRateOf(trial, study) {
  return sweptRate(trial, [...study.varied, ...Object.keys(trial.hyperparameters).filter(isLearningRateKey)]) ?? trial.learningRate?.peak ?? null;
}
function evidenceOf4(study, { counted: counted2, broken: broken2, options, reason }) {
  const length3 = study.maxTrainSteps?.value ?? null;
  const unit3 = counted2[0]?.trial.unit ?? "steps";
  const rates2 = broken2.flatMap(({ learningRate: learningRate2 }) => learningRate2 ?? []);
  const trials2 = counted2.map(({ trial }) => trial);
  const brokenTrials = broken2.map(({ trial }) => trial);
  return {
    reason,
    trials: counted2.length,
    broken: broken2.length,
    diverged: broken2.filter(({ broke }) => broke?.kind === "diverged").length,
    spikes: broken2.filter(({ broke }) => broke?.kind === "spike").length,
    early: options.early,
    brokeAtSteps: median2(broken2.flatMap(({ broke }) => broke?.done ?? [])),
    maxTrainSteps: length3,
    unit: unit3,
    bestLearningRate: bestOf(study, counted2)?.learningRate ?? null,
    smallestBrokenLearningRate: rates2.length === 0 ? null : rates2.reduce((least, one) => Math.min(least, one)),
    warmupSteps: warmupStepsOf(brokenTrials),
    longestWarmupSteps: length3 === null || unit3 !== "steps" ? null : Math.floor(LONGEST_WARMUP * length3),
    clipsAt: clippingOf(trials2),
    gradientNorm90: gradientNormAt(trials2, 0.9)
  };
}
var LONGEST_WARMUP = 0.1;
function confidenceOf2({ reason, diverged, spikes, trials: trials2 }) {
  if (trials2 < FEWEST_FOR_SHARE) return "low";
  return reason === "most-trials" && diverged > spikes ? "high" : "medium";
}

// src/rules/gradient-variance.ts
var Options7 = lazy(
  () => strictObject({
    /** A batch smaller by this factor needs more steps. */
    batchFactor: number().gt(1).default(1.5)
  })
);
var gradientVariance2 = defineRule({
  meta: {
    id: "gradient-variance",
    severity: "note",
    claims: ["S13", "S14", "E2"],
    status: "fact",
    needs: "two versions of a config with one length, in steps",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      },
      { title: "McCandlish et al. 2018, An Empirical Model of Large-Batch Training", url: "https://arxiv.org/abs/1812.06162" },
      { title: "Shallue et al. 2018, Measuring the Effects of Data Parallelism on Neural Network Training", url: "https://arxiv.org/abs/1811.03600" }
    ],
    subjects: ["config-change"]
  },
  options: Options7,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange3(subject, options) : { kind: "silent" };
  }
});
function checkChange3({ before, after }, options) {
  const lengths = lengthsOf(before, after);
  if (lengths === null || isSmokeTest(after)) return { kind: "silent" };
  const batch = batchChange(before, after);
  const augmentation = strengthChange(before.augmentation, after.augmentation);
  const regularization = strengthChange(before.regularization, after.regularization);
  if (batch === null && [augmentation, regularization].every(({ stronger }) => stronger.length === 0)) return { kind: "silent" };
  const isSmaller = batch !== null && batch.from / batch.to >= options.batchFactor;
  const byBatch = isSmaller && lengths.unit === "steps" ? batch : null;
  const isTrade = augmentation.weaker.length > 0 || regularization.weaker.length > 0;
  const settings = isTrade ? [] : [...augmentation.stronger, ...regularization.stronger];
  const ratio = byBatch === null ? null : byBatch.from / byBatch.to;
  const raised = lengths.ratio;
  if (byBatch === null && settings.length === 0) return { kind: "clear" };
  if (raised !== 1) return { kind: "clear" };
  const at2 = (byBatch ?? settings[0])?.span ?? lengths.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          causes: causesOf(byBatch, augmentation.stronger, regularization.stronger, isTrade),
          settings: settings.map(({ name: name3, from, to }) => `${name3}: ${from} \u2192 ${to}`),
          oldBatch: byBatch?.from ?? null,
          batch: byBatch?.to ?? null,
          lowMultiplier: 1,
          highMultiplier: ratio,
          maxTrainSteps: lengths.to,
          highMaxTrainSteps: ratio === null ? null : Math.ceil(lengths.to * ratio),
          unit: lengths.unit
        },
        // The direction is a fact; how much is not known without the gradient noise scale.
        confidence: "low",
        key: "variance",
        ...at2 === void 0 ? {} : { at: at2 }
      }
    ]
  };
}
function causesOf(batch, augmentation, regularization, isTrade) {
  const causes = batch === null ? [] : ["batch"];
  if (!isTrade && augmentation.length > 0) causes.push("augmentation");
  if (!isTrade && regularization.length > 0) causes.push("regularization");
  return causes;
}

// src/changes/horizon.ts
var dropFamilies = /* @__PURE__ */ new Set(["multi-step", "step", "piecewise-constant"]);
var cycleFamilies = /* @__PURE__ */ new Set(["cosine-restarts", "restarts", "cyclic"]);
var leastRise = 0.01;
var unAnnealed = 0.5;
function mismatchOf({ schedule: schedule3, runSteps }) {
  const { horizon, peak } = schedule3;
  const final = schedule3.at(runSteps - 1);
  const ratio = horizon === null ? null : horizon / runSteps;
  const reading = (mismatch) => ({
    mismatch,
    horizon,
    runSteps,
    ratio,
    finalOverPeak: peak > 0 ? final / peak : 0,
    shareBehindHorizon: horizon === null ? 0 : Math.max(0, runSteps - horizon) / runSteps
  });
  if (schedule3.family !== "constant" && schedule3.warmup >= runSteps && schedule3.warmup > 1) return reading("warmup-never-ends");
  if (dropFamilies.has(schedule3.family)) return dropMissing({ schedule: schedule3, runSteps }) ? reading("drop-never-happens") : null;
  if (cycleFamilies.has(schedule3.family)) return endsMidCycle({ schedule: schedule3, runSteps }) ? reading("ends-un-annealed") : null;
  if (horizon === null || ratio === null) return null;
  if (ratio > 1) return reading("ends-un-annealed");
  if (runSteps - horizon <= 1) return null;
  if (schedule3.afterHorizon === "stops") return reading("stops-before-end");
  const lowest = schedule3.at(Math.ceil(horizon));
  const climbs = schedule3.afterHorizon === "rises" || schedule3.afterHorizon === "repeats";
  if (climbs && highestBehind({ schedule: schedule3, runSteps }, Math.ceil(horizon)) - lowest > leastRise * peak) return reading("rises-after-horizon");
  return ratio < 1 ? reading("decay-ends-early") : null;
}
function dropMissing({ schedule: schedule3, runSteps }) {
  const { horizon, warmup } = schedule3;
  if (horizon !== null && horizon >= runSteps) return true;
  return schedule3.family === "step" && schedule3.at(Math.min(Math.ceil(warmup), runSteps - 1)) === schedule3.at(runSteps - 1);
}
function endsMidCycle({ schedule: schedule3, runSteps }) {
  const hasBeenLow = schedule3.countBelow(0.1 * schedule3.peak, Math.ceil(schedule3.warmup), runSteps) > 0;
  return hasBeenLow && schedule3.at(runSteps - 1) > unAnnealed * schedule3.peak;
}
function highestBehind({ schedule: schedule3, runSteps }, horizon) {
  let highest = 0;
  let looked = 0;
  for (const { from, to } of schedule3.stretches(horizon, runSteps)) {
    highest = Math.max(highest, schedule3.at(from), schedule3.at(to - 1));
    looked += 1;
    if (looked > 1e3) break;
  }
  return highest;
}
function isRealLength(runSteps, studies) {
  const isIt = (steps) => steps !== null && steps !== void 0 && Math.abs(steps - runSteps) <= 0.01 * runSteps;
  return studies.some(
    ({ policy, trials: trials2 }) => isIt(policy.productionSteps) || trials2.some((trial) => trial.status === "complete" && isIt(trial.plannedSteps?.value))
  );
}
function endlessPatience(config) {
  const evaluations = evaluationsOf(config);
  if (evaluations === null || isSmokeTest(config)) return null;
  const plateau = plateauPatience(config);
  if (plateau !== null && plateau >= evaluations) return { mismatch: "patience-never-ends", patience: plateau, evaluations };
  const stopping = config.earlyStoppingPatience?.value ?? null;
  return stopping !== null && stopping >= evaluations ? { mismatch: "early-stopping-never-ends", patience: stopping, evaluations } : null;
}
function evaluationsOf({ maxTrainSteps, evaluateEvery }) {
  const [length3, every] = [maxTrainSteps?.value, evaluateEvery?.value];
  if (length3 === void 0) return null;
  if (every === void 0) return length3.unit === "epochs" ? length3.value : null;
  return every.unit === length3.unit && every.value > 0 ? Math.floor(length3.value / every.value) : null;
}
function plateauPatience({ schedule: schedule3 }) {
  if (schedule3?.kind !== "open" || schedule3.family !== "reduce-on-plateau") return null;
  const { patience: patience2 } = schedule3.parameters;
  return typeof patience2 === "number" ? patience2 : null;
}
function horizonKey(config, schedule3) {
  if (config.schedule === null || schedule3.horizon === null) return null;
  for (const [path, { value, span }] of Object.entries(config.schedule.keys)) {
    if (typeof value !== "number" || span === void 0 || span.start === config.maxTrainSteps?.span?.start) continue;
    const offset = schedule3.horizon - value;
    if (offset === 0 || offset === schedule3.warmup) return { path, offset };
  }
  return null;
}

// src/schedules/cycle-ends.ts
var longestLook = 1e4;
function cycleEndsAround({ family, parameters, warmup }, steps) {
  const { firstCycle, multiplier = 1, limit, frequency = 1 } = parameters;
  if (family !== "cosine-restarts" && family !== "restarts") return null;
  if (typeof firstCycle !== "number" || typeof multiplier !== "number" || typeof frequency !== "number" || limit !== void 0) return null;
  if (!(firstCycle > 0 && multiplier >= 1 && steps > 0)) return null;
  const first = firstCycle * frequency;
  const endOf2 = (k2) => Math.round(warmup + (multiplier === 1 ? k2 * first : first * (multiplier ** k2 - 1) / (multiplier - 1)));
  let k = multiplier === 1 ? Math.max(1, Math.floor((steps - warmup) / first)) : 1;
  for (let looked = 0; endOf2(k) <= steps && looked < longestLook; looked++) k += 1;
  return { last: k > 1 ? endOf2(k - 1) : null, next: endOf2(k) };
}

// src/rules/horizon-mismatch.ts
var Options8 = lazy(
  () => strictObject({
    /** A horizon below this share of the run is a warning. */
    short: number().gt(0).max(1).default(0.95),
    /** Above the first of these ratios of horizon and run a note, from the second on a warning, from the third an error where the length is known to be real. */
    note: number().min(1).default(1.1),
    warning: number().min(1).default(1.25),
    error: number().min(1).default(1.4)
  })
);
var horizonMismatch2 = defineRule({
  meta: {
    id: "horizon-mismatch",
    severity: "warning",
    claims: ["S45"],
    status: "fact",
    needs: "a config whose schedule and length are known",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 2, very few long runs",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Hoffmann et al. 2022, Training Compute-Optimal Large Language Models, appendix B", url: "https://arxiv.org/abs/2203.15556" }
    ],
    subjects: ["config"]
  },
  options: Options8,
  check(subject, options) {
    return subject.kind === "config" ? checkConfig2(subject, options) : { kind: "silent" };
  }
});
function checkConfig2({ config, studies, before }, options) {
  if (isSmokeTest(config)) return { kind: "silent" };
  const patience2 = endlessPatience(config);
  if (patience2 !== null) {
    const span = patience2.mismatch === "early-stopping-never-ends" ? config.earlyStoppingPatience?.span : config.schedule?.keys.patience?.span;
    return { kind: "advise", advice: [patienceAdvice(config, patience2, span)] };
  }
  const reading = runOf(config, studies);
  if (reading.kind === "open") return { kind: "silent" };
  const { run } = reading;
  const mismatch = mismatchOf(run);
  if (mismatch === null) return { kind: "clear" };
  const isReal = isRealLength(run.runSteps, studies);
  const severity = severityOf2(mismatch, isReal, options);
  if (severity === null) return { kind: "clear" };
  if (looksLikeAnotherUnit(mismatch)) return { kind: "unknown", because: "units-unclear", evidence: { horizon: mismatch.horizon, runSteps: run.runSteps } };
  return { kind: "advise", advice: [adviceOn({ config, before, run, mismatch, isReal, severity, studies })] };
}
function severityOf2({ mismatch, ratio }, isReal, options) {
  if (mismatch === "rises-after-horizon" || mismatch === "stops-before-end") return "error";
  if (mismatch === "decay-ends-early") return ratio !== null && ratio < options.short ? "warning" : null;
  if (mismatch !== "ends-un-annealed" || ratio === null || ratio <= 1) return "warning";
  if (ratio >= options.error && isReal) return "error";
  if (ratio >= options.warning) return "warning";
  return Number(ratio.toFixed(2)) > options.note ? "note" : null;
}
var farOff = 50;
function looksLikeAnotherUnit({ mismatch, ratio }) {
  const isByLength = mismatch === "ends-un-annealed" || mismatch === "decay-ends-early" || mismatch === "rises-after-horizon";
  return isByLength && ratio !== null && (ratio > farOff || ratio < 1 / farOff);
}
function adviceOn(one) {
  const { config, run, mismatch, isReal, severity } = one;
  const key2 = horizonKey(config, run.schedule);
  const fitting = key2 === null ? null : run.runSteps - key2.offset;
  const edit2 = key2 === null || fitting === null ? null : fittingEdit(one, key2.path, fitting);
  const span = key2 === null ? void 0 : config.schedule?.keys[key2.path]?.span;
  const at2 = span ?? config.maxTrainSteps?.span;
  const cycle = cycleEndsAround(run.schedule, run.runSteps);
  return {
    evidence: {
      mismatch: mismatch.mismatch,
      family: run.schedule.family,
      unit: run.schedule.unit,
      horizon: mismatch.horizon,
      runSteps: run.runSteps,
      ratio: mismatch.ratio,
      finalLearningRateOverPeak: mismatch.finalOverPeak,
      shareBehindHorizon: mismatch.shareBehindHorizon,
      warmupSteps: Math.ceil(run.schedule.warmup),
      oldHorizon: horizonLeft(one),
      isRealLength: isReal,
      patience: null,
      evaluations: null,
      key: key2?.path ?? null,
      fitting,
      lastCycleEnd: cycle?.last ?? null,
      nextCycleEnd: cycle?.next ?? null
    },
    severity,
    confidence: severity === "note" ? "medium" : "high",
    key: mismatch.mismatch,
    ...at2 === void 0 ? {} : { at: at2 },
    ...edit2 === null ? {} : { edit: edit2 }
  };
}
function horizonLeft({ before, run, studies }) {
  const old = before === void 0 ? null : runOf(before, studies);
  if (old?.kind !== "known" || old.run.runSteps !== run.runSteps || old.run.schedule.unit !== run.schedule.unit) return null;
  const [was, is] = [old.run.schedule.horizon, run.schedule.horizon];
  return was !== null && is !== null && is > was ? was : null;
}
function fittingEdit({ config, studies }, path, value) {
  const changed2 = Number.isSafeInteger(value) && value > 0 ? config.tryKeys?.({ [path]: value }) ?? null : null;
  const again = changed2 === null ? null : runOf(changed2.config, studies);
  return changed2 !== null && again?.kind === "known" && mismatchOf(again.run) === null ? changed2.edit : null;
}
function patienceAdvice(config, { mismatch, patience: patience2, evaluations }, at2) {
  return {
    evidence: {
      mismatch,
      family: config.schedule?.kind === "open" ? config.schedule.family ?? "" : config.schedule?.schedule.family ?? "",
      unit: config.maxTrainSteps?.value.unit ?? "steps",
      horizon: null,
      runSteps: config.maxTrainSteps?.value.value ?? 0,
      ratio: patience2 / evaluations,
      finalLearningRateOverPeak: null,
      shareBehindHorizon: null,
      warmupSteps: 0,
      oldHorizon: null,
      isRealLength: false,
      patience: patience2,
      evaluations,
      key: null,
      fitting: null,
      lastCycleEnd: null,
      nextCycleEnd: null
    },
    severity: mismatch === "early-stopping-never-ends" ? "note" : "warning",
    confidence: "high",
    key: mismatch,
    ...at2 === void 0 ? {} : { at: at2 }
  };
}

// src/studies/pairs.ts
var LEAST_RATIO = 1.01;
var MOST_PAIRS = 200;
function studyPairs(studies) {
  const bySetting = /* @__PURE__ */ new Map();
  for (const study of studies) {
    if (study.kind === "learning-rate-sweep" || study.maxTrainSteps === null || study.metric === null) continue;
    for (const setting2 of settingsOf(study).keys()) bySetting.set(setting2, (bySetting.get(setting2) ?? /* @__PURE__ */ new Set()).add(study));
  }
  const pairs = /* @__PURE__ */ new Map();
  for (const sharing of bySetting.values()) {
    for (const shorter of sharing)
      for (const longer2 of sharing) if (pairs.size < MOST_PAIRS && isPair(shorter, longer2)) pairs.set(keyOf(shorter, longer2), { shorter, longer: longer2 });
  }
  return [...pairs.values()];
}
function settingsOf(study) {
  const settings = /* @__PURE__ */ new Map();
  for (const trial of study.trials) {
    const setting2 = settingOf(trial);
    if (setting2 !== null) settings.set(setting2, [...settings.get(setting2) ?? [], trial]);
  }
  return settings;
}
var FEWEST_KEYS = 2;
function settingOf(trial) {
  const lengths = /* @__PURE__ */ new Set([...lengthKeys([trial], Object.keys(trial.hyperparameters)), ...scheduleLengthKeys(trial)]);
  const kept = Object.entries(trial.hyperparameters).filter(([key2]) => !isSeedKey(key2) && !isNameKey(key2) && !lengths.has(key2) && !isCadence(key2));
  if (kept.length < FEWEST_KEYS) return null;
  return JSON.stringify([
    trial.metric?.name,
    trial.metric?.goal,
    trial.unit,
    ...kept.map(([key2, value]) => [key2, canonical(value)]).sort(byKey)
  ]);
}
function byKey(a, b) {
  return a[0] < b[0] ? -1 : 1;
}
function scheduleLengthKeys({ config, hyperparameters }) {
  const keys = config?.schedule?.keys ?? {};
  const isCount = (value) => typeof value === "number" && Number.isInteger(value) && value > 1;
  return Object.keys(keys).filter((key2) => /decay|horizon|total|t_max|milestone|cycle/i.test(key2) && isCount(hyperparameters[key2]));
}
function isCadence(key2) {
  return /(^|[._-])(eval|evaluat\w*|log|logging|save|saving|checkpoint|val|validation)_?(every|steps|interval|freq|frequency|period|every_n_steps|check_interval)$/i.test(
    key2
  );
}
function isPair({ maxTrainSteps: short, metric: a }, { maxTrainSteps: long, metric: b }) {
  if (short === null || long === null || short.unit !== long.unit || a?.name !== b?.name || a?.goal !== b?.goal) return false;
  return long.value > short.value * LEAST_RATIO;
}
function keyOf(shorter, longer2) {
  return JSON.stringify([shorter.name, longer2.name]);
}

// src/rules/longer-was-worse.ts
var Options9 = lazy(
  () => strictObject({
    /** The fewest runs of one setting on each side. */
    runs: int().min(2).default(2)
  })
);
var longerWasWorse2 = defineRule({
  meta: {
    id: "longer-was-worse",
    severity: "warning",
    claims: ["S17", "E3"],
    status: "fact",
    needs: "2 runs of one config at each of two lengths",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: saving checkpoints and retrospectively selecting the best checkpoint",
        url: "https://github.com/google-research/tuning_playbook#saving-checkpoints-and-retrospectively-selecting-the-best-checkpoint"
      }
    ],
    subjects: ["study-pair"]
  },
  options: Options9,
  check(subject, options) {
    if (subject.kind !== "study-pair") return { kind: "silent" };
    return checkPair(subject.pair, options);
  }
});
function checkPair(pair, options) {
  const shared = sharedSettings(pair);
  if (shared.length === 0) return { kind: "silent" };
  const spread = seedSpread(pair, shared);
  const enough2 = shared.filter(({ shorter, longer: longer2 }) => Math.min(shorter.length, longer2.length) >= options.runs);
  const compared2 = (enough2.length > 0 ? enough2 : shared).map((one) => compare2(pair, { ...one, spread }));
  const worse = compared2.filter(({ worseBy, explained }) => worseBy > explained);
  if (worse.length * 2 <= compared2.length) return { kind: "clear" };
  const worst = worse.reduce((most, one) => one.worseBy > most.worseBy ? one : most);
  const facts = { ...lengthsOf2(pair), worseBy: worst.worseBy, runs: Math.min(worst.shorter.length, worst.longer.length), needed: options.runs };
  if (enough2.length === 0) return { kind: "unknown", because: "too-few-runs", evidence: facts };
  const schedule3 = scheduleOf(pair, worst);
  if (schedule3 === "differs") return { kind: "unknown", because: "schedule-differs", evidence: facts };
  const evidence2 = evidenceOf5(pair, { compared: compared2, worse, worst, spread, isScheduleKnown: schedule3 === "proportional" });
  const at2 = pair.longer.config?.maxTrainSteps?.span;
  const confidence = facts.runs >= MANY_RUNS && evidence2.isScheduleKnown ? "high" : "medium";
  return { kind: "advise", advice: [{ evidence: evidence2, confidence, key: pair.shorter.name, ...at2 === void 0 ? {} : { at: at2 } }] };
}
var MANY_RUNS = 3;
function sharedSettings({ shorter, longer: longer2 }) {
  const counted2 = (trials2) => trials2.filter(({ feasible, best: best2 }) => feasible && best2 !== null);
  const long = settingsOf(longer2);
  return [...settingsOf(shorter)].flatMap(([setting2, trials2]) => {
    const one = { shorter: counted2(trials2), longer: counted2(long.get(setting2) ?? []) };
    return one.shorter.length > 0 && one.longer.length > 0 ? [one] : [];
  });
}
function lossOf(trial, select2) {
  const value = (select2 === "last" ? trial.evaluations.at(-1)?.value : trial.best?.value) ?? Number.NaN;
  return trial.metric?.goal === "max" ? -value : value;
}
function seedSpread({ longer: longer2 }, shared) {
  const groups = shared.flatMap((one) => [one.shorter, one.longer]).filter((group) => group.length >= 2);
  let squares2 = 0;
  let degrees = 0;
  for (const group of groups) {
    const deviation = standardDeviation(group.map((trial) => lossOf(trial, longer2.policy.select)));
    squares2 += deviation * deviation * (group.length - 1);
    degrees += group.length - 1;
  }
  return degrees === 0 ? 0 : Math.sqrt(squares2 / degrees);
}
function compare2({ longer: study }, { shorter, longer: longer2, spread }) {
  const { select: select2 } = study.policy;
  const noise = (trials2) => median2(trials2.map((trial) => curveOf(trial)?.noise ?? 0));
  const shorterLoss = median2(shorter.map((trial) => lossOf(trial, select2)));
  const longerLoss = median2(longer2.map((trial) => lossOf(trial, select2)));
  const scale = Math.abs(shorterLoss) > 0 ? Math.abs(shorterLoss) : 1;
  const chance = 2 * Math.sqrt(noise(shorter) ** 2 + noise(longer2) ** 2 + 2 * spread ** 2);
  return { shorter, longer: longer2, shorterLoss, longerLoss, worseBy: (longerLoss - shorterLoss) / scale, explained: Math.max(LEAST_MATERIAL, chance / scale) };
}
var MOST_END_APART = 0.05;
var MOST_SHARE_APART = 0.1;
function scheduleOf(pair, { shorter, longer: longer2 }) {
  const [short] = shorter;
  const [long] = longer2;
  const a = short === void 0 ? null : decayOf(short, pair.shorter);
  const b = long === void 0 ? null : decayOf(long, pair.longer);
  if (a === null || b === null) return "unknown";
  const isClose3 = Math.abs(a.finalOverPeak - b.finalOverPeak) <= MOST_END_APART && Math.abs(a.shareBelowHalf - b.shareBelowHalf) <= MOST_SHARE_APART;
  return isClose3 ? "proportional" : "differs";
}
function lengthsOf2({ shorter, longer: longer2 }) {
  return {
    shorterStudy: shorter.name,
    longerStudy: longer2.name,
    metric: longer2.metric?.name ?? "",
    unit: longer2.maxTrainSteps?.unit === "epochs" ? "epochs" : "steps",
    shorterMaxTrainSteps: shorter.maxTrainSteps?.value ?? 0,
    longerMaxTrainSteps: longer2.maxTrainSteps?.value ?? 0
  };
}
function evidenceOf5(pair, { compared: compared2, worse, worst, spread, isScheduleKnown }) {
  const sign = pair.longer.metric?.goal === "max" ? -1 : 1;
  const spacing2 = (trials2) => {
    const known4 = trials2.flatMap(({ evaluationSpacing }) => evaluationSpacing ?? []);
    return known4.length === 0 ? null : median2(known4);
  };
  const overfitting3 = countOverfitting(pair.longer);
  return {
    ...lengthsOf2(pair),
    settings: compared2.length,
    worseSettings: worse.length,
    shorterRuns: worst.shorter.length,
    longerRuns: worst.longer.length,
    shorterValue: sign * worst.shorterLoss,
    longerValue: sign * worst.longerLoss,
    worseBy: worst.worseBy,
    explainedByNoise: worst.explained,
    seedSpread: spread,
    select: pair.longer.policy.select,
    shorterEvaluationSpacing: spacing2(worst.shorter),
    longerEvaluationSpacing: spacing2(worst.longer),
    isScheduleKnown,
    overfitting: overfitting3.count,
    overfittingJudged: overfitting3.judged
  };
}

// src/model/search-space.ts
function isSearched({ kind, low, high, choices, fixing }) {
  if (kind === "range") return low === null || high === null || low < high;
  if (kind === "unbounded") return true;
  return new Set(choices).size > 1 || choices.length === 0 && fixing === null;
}

// src/studies/evidence/rungs.ts
var FEWEST_RUNGS = 3;
var MOST_ROUNDING = 0.02;
function areRungs(groups) {
  const first = groups[0];
  const second = groups[1];
  if (groups.length < FEWEST_RUNGS || first === void 0 || second === void 0) return false;
  const factor = Math.round(second.length / first.length);
  if (factor < 2) return false;
  return groups.every(({ length: length3, count: count4 }, index) => {
    const before = groups[index - 1];
    return before === void 0 || Math.abs(length3 / before.length / factor - 1) <= MOST_ROUNDING && count4 < before.count;
  });
}
function endsWithRung(trials2, longest) {
  const shorter = trials2.filter(({ plannedSteps }) => plannedSteps !== null && plannedSteps.value < longest * 0.99);
  const told2 = shorter.flatMap(({ config, plannedSteps }) => {
    const schedule3 = config?.schedule ?? null;
    if (schedule3?.kind !== "known" || plannedSteps === null) return [];
    const { horizon } = schedule3.schedule;
    return [horizon !== null && horizon <= plannedSteps.value * 1.01];
  });
  return told2.length === 0 ? null : told2.filter(Boolean).length * 2 > told2.length;
}

// src/rules/max-steps-tuned.ts
var Options10 = lazy(
  () => strictObject({
    /** Lengths that differ by at most this share are one length: rounding of epochs to steps. */
    tolerance: number().min(0).max(0.5).default(0.01)
  })
);
var maxStepsTuned2 = defineRule({
  meta: {
    id: "max-steps-tuned",
    severity: "error",
    claims: ["S18"],
    status: "fact",
    needs: "a search space; or 2 trials, not pruned, whose planned length is known",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study", "search-space"]
  },
  options: Options10,
  check(subject, options) {
    if (subject.kind === "search-space") return checkSearch(subject.space);
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy5(subject.study, options);
  }
});
function checkSearch(space2) {
  const resource = space2.multiFidelity?.resource ?? null;
  const tuned = space2.parameters.filter((one) => one.role === "length" && isSearched(one) && one.name !== resource);
  if (tuned.length === 0) return { kind: "clear" };
  return { kind: "advise", advice: tuned.map((parameter) => adviseOn(parameter, space2)) };
}
function adviseOn(parameter, space2) {
  const { name: name3, kind, low, high, choices, span, fixing } = parameter;
  const numbers = choices.filter((choice) => typeof choice === "number");
  const longest = kind === "range" ? high : numbers.length > 0 && numbers.length === choices.length ? Math.max(...numbers) : null;
  const edit2 = fixing === null || longest === null ? null : { span: fixing.span, text: `${fixing.before}${longest}${fixing.after}` };
  return {
    evidence: {
      parameter: name3,
      framework: space2.framework,
      searchedAs: kind,
      low,
      high,
      choices: choices.slice(0, MOST_LISTED3).map(String),
      recommendedLength: longest,
      scheduler: space2.multiFidelity?.scheduler ?? null,
      alsoSearched: space2.parameters.flatMap((other) => other.role === "length" ? [] : [other.name]).slice(0, MOST_LISTED3)
    },
    confidence: "high",
    key: name3,
    at: span,
    ...edit2 === null ? {} : { edit: edit2 }
  };
}
function checkStudy5(study, options) {
  if (study.kind !== "study") return { kind: "silent" };
  if (study.policy.purpose === "scaling") return { kind: "silent" };
  const kept = study.trials.filter((trial) => trial.status !== "pruned");
  const planned = kept.flatMap((trial) => trial.plannedSteps === null ? [] : [{ trial, length: trial.plannedSteps.value }]);
  if (kept.length < 2) return { kind: "silent" };
  if (planned.length < 2) return { kind: "unknown", because: "length-unknown", evidence: { trials: kept.length, known: planned.length } };
  const unit3 = planned[0]?.trial.unit ?? "steps";
  if (planned.some(({ trial }) => trial.unit !== unit3)) return { kind: "unknown", because: "units-differ", evidence: { trials: kept.length } };
  const groups = groupLengths(
    planned.map(({ length: length3 }) => length3),
    options.tolerance
  );
  if (groups.length < 2 || isOneNumberOfEpochs(planned, options.tolerance)) return { kind: "clear" };
  const onRung = areRungs(groups) ? endsWithRung(kept, groups.at(-1)?.length ?? 0) : true;
  if (onRung === false) return { kind: "clear" };
  if (onRung === null)
    return { kind: "unknown", because: "may-be-rungs", evidence: { maxTrainSteps: groups.slice(0, MOST_LISTED3).map(({ length: length3 }) => length3), unit: unit3 } };
  const at2 = study.config?.maxTrainSteps?.span;
  const evidence2 = {
    maxTrainSteps: groups.slice(0, MOST_LISTED3).map(({ length: length3 }) => length3),
    trialsPerLength: groups.slice(0, MOST_LISTED3).map(({ count: count4 }) => count4),
    lengths: groups.length,
    trials: planned.length,
    pruned: study.trials.length - kept.length,
    unit: unit3,
    recommendedMaxTrainSteps: groups.at(-1)?.length ?? 0,
    alsoVaried: study.varied.filter((key2) => !isLengthKey(key2, planned)).slice(0, MOST_LISTED3)
  };
  return { kind: "advise", advice: [{ evidence: evidence2, confidence: "high", key: "max_train_steps", ...at2 === void 0 ? {} : { at: at2 } }] };
}
var MOST_LISTED3 = 20;
function isLengthKey(key2, planned) {
  return planned.every(({ trial, length: length3 }) => Object.hasOwn(trial.hyperparameters, key2) && trial.hyperparameters[key2] === length3);
}
function groupLengths(lengths, tolerance2) {
  const groups = [];
  for (const length3 of lengths.toSorted((a, b) => a - b)) {
    const last2 = groups.at(-1);
    if (last2 !== void 0 && length3 <= last2.length * (1 + tolerance2)) last2.count += 1;
    else groups.push({ length: length3, count: 1 });
  }
  return groups;
}
function isOneNumberOfEpochs(planned, tolerance2) {
  const epochs = planned.map(({ trial, length: length3 }) => {
    const stated = trial.config?.maxTrainSteps?.value;
    if (stated?.unit === "epochs") return stated.value;
    return trial.run.stepsPerEpoch === null ? Number.NaN : length3 / trial.run.stepsPerEpoch;
  });
  return epochs.every(Number.isFinite) && groupLengths(epochs, tolerance2).length === 1;
}

// src/rules/overfitting.ts
var Options11 = lazy(
  () => strictObject({
    /** The least share of the judged trials. */
    share: number().gt(0).max(1).default(0.5)
  })
);
var overfitting2 = defineRule({
  meta: {
    id: "overfitting",
    severity: "warning",
    claims: ["S9", "S10"],
    status: "fact",
    needs: "a feasible trial with a training loss and a validation metric; 3 of them for more than low confidence",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study"]
  },
  options: Options11,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy6(subject.study, options);
  }
});
function checkStudy6(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  const trials2 = study.trials.length;
  const feasible = study.trials.filter((trial) => trial.feasible);
  if (study.trials.every((trial) => trial.evaluations.length === 0)) return { kind: "unknown", because: "no-evaluations", evidence: { trials: trials2 } };
  if (feasible.length === 0) return { kind: "silent" };
  const lengths = [...new Set(feasible.flatMap((trial) => trial.plannedSteps?.value ?? []))].sort((a, b) => a - b);
  const unit3 = feasible[0]?.unit ?? "steps";
  if (lengths.length > 1 && study.policy.purpose !== "scaling")
    return { kind: "unknown", because: "lengths-differ", evidence: { maxTrainSteps: lengths, unit: unit3 } };
  const judged = feasible.flatMap((trial) => {
    const after = afterBest(trial);
    return after === null || after.rises === null ? [] : [{ trial, after }];
  });
  if (judged.length === 0) return { kind: "unknown", because: "no-training-curve", evidence: { trials: feasible.length } };
  const rising = judged.filter(({ after }) => after.rises === true);
  const needed = judged.length < FEWEST_FOR_SHARE2 ? judged.length : options.share * judged.length - 1e-9;
  if (rising.length < needed) return { kind: "clear" };
  return { kind: "advise", advice: [adviceOf2(study, { judged, rising, needed })] };
}
var FEWEST_FOR_SHARE2 = 3;
function adviceOf2(study, { judged, rising, needed }) {
  const drifting = rising.filter(({ after }) => after.improving !== null);
  const isDrift = rising.length - drifting.length < needed;
  const spoken = isDrift ? drifting : rising.filter(({ after }) => after.improving === null);
  const recovering = spoken.filter(({ after }) => after.recovers).length;
  const open = spoken.filter(({ after }) => after.isOpen).length;
  const spacings = judged.flatMap(({ trial }) => trial.evaluationSpacing ?? []);
  const fractions = spoken.flatMap(({ trial }) => trial.best?.fraction ?? []);
  const at2 = study.config?.maxTrainSteps?.span;
  const evidence2 = {
    reason: isDrift ? "calibration-drift" : "overfitting",
    trials: judged.length,
    overfitting: rising.length - drifting.length,
    drifting: drifting.length,
    improvingMetric: drifting[0]?.after.improving ?? null,
    recovering,
    open,
    metric: study.metric?.name ?? "",
    rise: median2(spoken.map(({ after }) => after.rise)),
    materiality: median2(spoken.flatMap(({ trial }) => curveOf(trial) ?? []).map((curve) => materialityOf(curve))),
    medianBestFraction: fractions.length === 0 ? null : median2(fractions),
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: judged[0]?.trial.unit ?? "steps",
    evaluationSpacing: spacings.length === 0 ? null : median2(spacings),
    regularizationVaried: regularizationKeys(study.varied),
    select: study.policy.select,
    regime: regimeOf(study).label
  };
  return {
    evidence: evidence2,
    ...isDrift || judged.length === 1 ? { severity: "note" } : {},
    confidence: confidenceOf3(evidence2),
    key: evidence2.reason,
    ...at2 === void 0 ? {} : { at: at2 }
  };
}
function confidenceOf3({ trials: trials2, overfitting: overfitting3, drifting, recovering, open, reason }) {
  const spoken = reason === "overfitting" ? overfitting3 : drifting;
  if (trials2 < FEWEST_FOR_SHARE2 || recovering * 2 > spoken) return "low";
  return open * 2 < spoken ? "high" : "medium";
}

// src/changes/language-model.ts
var pretrainers = /* @__PURE__ */ new Set(["nanogpt", "megatron-lm", "gpt-neox", "olmo", "olmo-core", "llm-foundry", "maxtext", "torchtitan", "levanter"]);
var tuners = /* @__PURE__ */ new Set(["axolotl", "llama-factory", "torchtune", "litgpt"]);
var writer = /(?:^|[^a-z])(?:gpt|llama|mistral|mixtral|qwen|pythia|opt|bloom|falcon|phi|gemma|olmo|mpt|smollm|tinyllama|stablelm|deepseek|yi|codegen|starcoder|rwkv|mamba)(?:[^a-z]|$)/i;
var writing = /(?:^|\.)(?:block_size|packing|sample_packing|dataset_text_field|mlm_probability|causal_lm|n_ctx|neftune_noise_alpha|completion_only_loss)$/i;
var languageTask = /^(?:language_?modell?ing|causal_?lm|clm|mlm|sft|pt|pretrain|text-generation)$/i;
var otherKind = /(?:^|[^a-z])(?:whisper|wav2vec2?|hubert|speech|audio|asr|tts|vit|clip|dino|resnet|unet|flux|diffusion|vae|image|images|video|vision|vl|llava|mm|grpo|ppo|dpo|rlhf|kto|orpo|reward|glue|classification|ner)(?:[^a-z]|$)/i;
var otherKey = /(?:^|\.)(?:num_labels|num_classes|task_name|imgsz|image_size|img_size|sampling_rate|reward_model|mixup|cutmix|beta_dpo)$/i;
var namingKey = /(?:^|[._-])(?:model|models|model_type|model_name|model_name_or_path|base_model|pretrained_model|checkpoint_dir|architecture|arch|dataset|datasets|task|stage|name)$/i;
var tuning = /fine-?_?tun|(?:^|[^a-z])(?:sft|lora|instruct)(?:[^a-z]|$)/i;
var taskKey = /(?:^|\.)(?:task|stage|objective|_name)$/i;
function languageTrainingOf({ framework, values: values2, path }) {
  let isWriter = false;
  let isTuned = false;
  if (otherKind.test(path)) return null;
  for (const [key2, { value }] of values2) {
    if (otherKey.test(key2) && value !== null && value !== false && value !== 0) return null;
    if (writing.test(key2) && value !== null && value !== false) isWriter = true;
    if (/(?:^|\.)(?:lora_r|lora_rank|adapter|finetuning_type|model_name_or_path|base_model|pretrained_model\w*)$/i.test(key2) && value !== null) isTuned = true;
    if (typeof value !== "string") continue;
    const isTask = taskKey.test(key2);
    if (isTask && languageTask.test(value)) isWriter = true;
    if (!namingKey.test(key2) && !isTask) continue;
    if (otherKind.test(value)) return null;
    if (writer.test(value)) isWriter = true;
  }
  if (tuners.has(framework)) return "fine-tuning";
  if (!pretrainers.has(framework) && !isWriter) return null;
  return isTuned || tuning.test(path) ? "fine-tuning" : "pretraining";
}

// src/rules/repeated-data.ts
var Options12 = lazy(
  () => strictObject({
    /** Up to this many epochs of one text corpus are as good as new text. */
    epochs: number().positive().default(4)
  })
);
var repeatedData2 = defineRule({
  meta: {
    id: "repeated-data",
    severity: "note",
    claims: [],
    status: "fact",
    needs: "a config of language-model training whose number of epochs is known",
    since: "0.1.0",
    sources: [{ title: "Muennighoff et al. 2023, Scaling Data-Constrained Language Models", url: "https://arxiv.org/abs/2305.16264" }],
    subjects: ["config"]
  },
  options: Options12,
  check(subject, options) {
    return subject.kind === "config" ? checkConfig3(subject.config, subject.studies, options) : { kind: "silent" };
  }
});
var halfLife = 15.4;
function uniqueEpochsWorth(epochs) {
  return epochs <= 1 ? Math.max(0, epochs) : 1 + halfLife * (1 - Math.exp(-(epochs - 1) / halfLife));
}
function checkConfig3(config, studies, options) {
  if (isSmokeTest(config)) return { kind: "silent" };
  const training = languageTrainingOf(config);
  const length3 = config.maxTrainSteps?.value;
  const known4 = training === null ? null : epochsOf(config, studies);
  if (training === null || known4 === null || length3 === void 0) return { kind: "silent" };
  const { epochs } = known4;
  if (epochs <= options.epochs) return { kind: "clear" };
  const worth = uniqueEpochsWorth(epochs);
  const at2 = config.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          epochs,
          uniqueEpochsWorth: worth,
          worthShare: worth / epochs,
          nextEpochWorth: uniqueEpochsWorth(epochs + 1) - worth,
          training,
          knownBy: known4.by,
          maxTrainSteps: length3.value,
          unit: length3.unit
        },
        confidence: confidenceFor(training),
        key: "epochs",
        ...at2 === void 0 ? {} : { at: at2 }
      }
    ]
  };
}
function confidenceFor(training) {
  return training === "pretraining" ? "medium" : "low";
}
var corpusTokens = /(?:^|\.)(?:dataset_tokens|corpus_tokens|unique_tokens|num_dataset_tokens|tokens_in_dataset|dataset_num_tokens|dataset_size_tokens)$/i;
var sequenceLength = /(?:^|\.)(?:block_size|seq_len|seq_length|sequence_length|max_seq_len|max_seq_length|max_sequence_length|max_target_length)$/i;
function epochsOf(config, studies) {
  const length3 = config.maxTrainSteps?.value;
  if (length3 === void 0 || !(length3.value > 0) || !Number.isFinite(length3.value)) return null;
  if (length3.unit === "epochs") return { epochs: length3.value, by: "epochs" };
  const { stepsPerEpoch } = knownFrom(studies);
  if (length3.unit === "steps" && stepsPerEpoch !== void 0 && stepsPerEpoch > 0) return { epochs: length3.value / stepsPerEpoch, by: "run" };
  const unique = numberAt(config, corpusTokens);
  const tokens = length3.unit === "tokens" ? length3.value : tokensOf(config, length3);
  return unique === null || tokens === null ? null : { epochs: tokens / unique, by: "tokens" };
}
function tokensOf(config, { value, unit: unit3 }) {
  const sequence = numberAt(config, sequenceLength);
  const batch = config.batch.global?.value ?? null;
  if (sequence === null) return null;
  if (unit3 === "samples") return value * sequence;
  return unit3 === "steps" && batch !== null ? value * batch * sequence : null;
}
function numberAt({ values: values2 }, key2) {
  const found2 = new Set([...values2].flatMap(([path, { value }]) => key2.test(path) && typeof value === "number" && value > 0 ? [value] : []));
  const [only] = found2;
  return found2.size === 1 && only !== void 0 ? only : null;
}

// src/statistics/rank.ts
function kendallTau(a, b) {
  let [balance, untiedA, untiedB] = [0, 0, 0];
  const count4 = Math.min(a.length, b.length);
  for (let i = 0; i < count4; i += 1) {
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

// src/changes/key-classes.ts
var transfers = {
  warmup: "very-likely",
  initialization: "very-likely",
  stability: "very-likely",
  architecture: "likely",
  optimizer: "might",
  augmentation: "might",
  regularization: "might",
  schedule: "unlikely",
  length: "unlikely",
  batch: "unclassified",
  data: "unclassified",
  throughput: "unclassified"
};
var model = /^(?:model|models|net|network|backbone|arch|architecture|encoder|decoder|transformer|model_config|model_args|unet)$/;
var data = /^(?:data|dataset|datasets|datamodule|train_data|training_data|train_dataset|corpus)$/;
var optimizer = /^(?:optimizer|optim|opt|optimizer_config|optim_wrapper)$/;
var classRules = [
  { class: "warmup", key: /warm_?up|^t_warmup$|linear_start|rampup_length/ },
  {
    class: "length",
    key: /^(?:max_(?:train_)?(?:steps|iters?|epochs|duration|tokens|time)|num_(?:train_)?(?:epochs|steps|iters)|n_epochs|epochs|train_(?:iters|steps|samples)|training_steps|total_(?:steps|iters|tokens|training_steps)|steps|niter)$/
  },
  {
    class: "schedule",
    key: /^(?:(?:base|peak|max|min|init|initial|final|end)_)?(?:lr|learning_rate)(?:_?(?:init|min|max|final|end|f|0))?$|^lr[0f]?$|lr_?(?:scheduler|schedule|decay|policy|wsd)|schedul|^sched$|^decay_(?:steps|epochs|rate|iters|style)|^t_max$|^alpha_f$|^milestones$|^cosine|^eta_min$|^min_lr/
  },
  {
    class: "initialization",
    key: /(?:^|_)init(?:ializer|ialization|ialisation)?(?:_(?:range|method|method_std|std|scale|type|fn))?$|^mup|_mup|scaled_init|^rescale/
  },
  { class: "stability", key: /(?:^|_)(?:max_grad_norm|clip_grad|grad(?:ient)?_clip|clip_norm|max_norm|qk_?(?:norm|layernorm)|z_?loss)|gradient_clip/ },
  {
    class: "throughput",
    key: /^(?:torch_)?compile|^(?:bf16|fp16|tf32|fp8|amp|half)(?:$|_)|precision$|^(?:dtype|torch_dtype)$|num_workers|^workers$|dataloader_(?:pin|prefetch|persistent)|pin_memory|prefetch|persistent_workers|^fused|_fused$|flash_att|attn_impl|^sdpa$|use_kernel|liger|gradient_checkpointing|activation_checkpoint|recompute|^zero_stage$|fsdp|num_(?:gpus|nodes|devices|processes)|^(?:gpus|devices|nodes|world_size|nnodes|nproc_per_node)$/
  },
  { class: "throughput", key: /^(?:sample_)?packing$|^pack_/ },
  { class: "regularization", key: /drop(?:out|_?path|_?rate|connect)|(?:^|_)pdrop$|label_smooth|^smoothing$|stochastic_depth|layer_?drop|weight_noise/ },
  {
    class: "augmentation",
    key: /augment|^aug(?:s|_|$)|mix_?up|cut_?mix|cutout|rand_?aug|auto_?aug|^aa$|reprob|^hflip|^vflip|flip(?:lr|ud)$|color_?jitter|mosaic|^hsv_|random_(?:crop|erase|flip|resized)|spec_?aug/
  },
  { class: "batch", key: /batch_?size|^batch$|grad(?:ient)?_?acc(?:um)?|accumulat(?:e|ion)|^(?:global|micro|device)_batch/ },
  {
    class: "optimizer",
    key: /^(?:optim(?:izer)?(?:_name|_type)?|opt)$|(?:^|_)(?:adam_)?beta_?[12s]?(?:as)?$|^betas$|^(?:adam_)?eps(?:ilon)?$|weight_decay|^wd$|momentum|^amsgrad$|nesterov|^ema(?:_|$)/
  },
  {
    class: "data",
    key: /^(?:dataset|datasets)(?:_(?:name|config|config_name|mix|mixer|version|split))?$|^(?:train|training)_(?:file|files|data|dataset|split|corpus)$|^(?:data_mix|data_mixture|corpus|tokenizer(?:_name)?|max_train_samples|max_samples)$|(?:^|_)(?:seq|sequence|context)_?len(?:gth)?$|^(?:block_size|cutoff_len|max_length|max_seq_len|imgsz|image_size|img_size|resolution|crop_size)$/
  },
  {
    class: "architecture",
    key: /(?:^|_)(?:hidden|embed|embedding|ffn|intermediate|mlp)_?(?:size|dim|dims|ratio|hidden_size)$|^(?:n|num)_?(?:hidden_)?(?:layers?|heads?|attention_heads|key_value_heads|kv_heads|blocks|experts|query_groups|embd|embed)$|^(?:d_model|d_ff|dim|depth|width|width_multiple|depth_multiple|vocab_size|arch|backbone|activation|hidden_act|norm_type|rope_theta|patch_size|kernel_size)$|^model(?:_(?:name|type|name_or_path|size|arch))?$|^lora_(?:r|rank|alpha|target_modules|target)$/
  },
  { class: "optimizer", key: /./, under: optimizer },
  { class: "data", key: /^(?:name|path|mix|split|version|_target_|type|subset|train)$/, under: data },
  { class: "architecture", key: /./, under: model }
];
function classOfKey(path) {
  const segments = path.split(".").map(plain2);
  const last2 = segments.at(-1) ?? "";
  const above2 = segments.slice(0, -1);
  const found2 = classRules.find(({ key: key2, under }) => key2.test(last2) && (under === void 0 || above2.some((segment) => under.test(segment))));
  return found2?.class ?? null;
}
function classOf(path, config) {
  return readAs(path, config) ?? classOfKey(path);
}
function readAs(path, config) {
  const span = config.values.get(path)?.span;
  if (Object.hasOwn(config.schedule?.keys ?? {}, path) && classOfKey(path.slice(path.lastIndexOf(".") + 1)) === null) return "schedule";
  if (span === void 0) return null;
  const isAt = (field2) => field2?.span?.start === span.start && field2.span.path === span.path;
  const isIn = (fields2) => Object.values(fields2).some(isAt);
  if (isAt(config.maxTrainSteps)) return "length";
  if (isAt(config.warmup)) return "warmup";
  if (isAt(config.learningRate)) return "schedule";
  if (Object.values(config.batch).some(isAt)) return "batch";
  if (isIn(config.augmentation)) return "augmentation";
  if (isIn(config.regularization)) return "regularization";
  return isAt(config.optimizer.name) || isAt(config.weightDecay) ? "optimizer" : null;
}
function transferOf(keyClass) {
  return keyClass === null ? "unclassified" : transfers[keyClass];
}
function plain2(segment) {
  return segment.replace(/^-+/, "").replace(/\[\d+\]$/, "").replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[-\s]+/g, "_").toLowerCase();
}

// src/changes/promotion.ts
var comparable = 0.2;
var longer = 1.5;
function promotionOf({ before, after, studies, related = [] }) {
  const production = after.maxTrainSteps?.value;
  if (production === void 0 || !(production.value > 0)) return null;
  const found2 = studies.flatMap((study) => {
    const studySteps = study.policy.purpose === "scaling" ? null : lengthIn(study, production.unit, before);
    return studySteps === null ? [] : [{ study, studySteps }];
  });
  const [longest] = found2.toSorted((a, b) => b.studySteps - a.studySteps);
  if (longest === void 0) return null;
  const least = Math.max(comparable * production.value, longer * longest.studySteps);
  const isLong = (study) => (lengthIn(study, production.unit, null) ?? 0) >= least;
  return {
    ...longest,
    productionSteps: production.value,
    unit: production.unit,
    ratio: production.value / longest.studySteps,
    chosen: chosenOf(longest.study, after),
    longRuns: [...studies, ...related].filter(isLong).flatMap(({ trials: trials2 }) => trials2.filter(({ feasible }) => feasible)).length
  };
}
function lengthIn(study, unit3, config) {
  const length3 = study.maxTrainSteps ?? null;
  if (length3 !== null && length3.unit === unit3) return positive(length3.value);
  const stepsPerEpoch = commonStepsPerEpoch(study);
  if (length3 !== null && stepsPerEpoch !== null) {
    if (length3.unit === "epochs" && unit3 === "steps") return positive(length3.value * stepsPerEpoch);
    if (length3.unit === "steps" && unit3 === "epochs") return positive(length3.value / stepsPerEpoch);
  }
  const stated = config?.maxTrainSteps?.value;
  return stated?.unit === unit3 && length3 !== null ? positive(stated.value) : null;
}
function positive(value) {
  return value > 0 && Number.isFinite(value) ? value : null;
}
function chosenOf({ trials: trials2, varied }, config) {
  const counted2 = trials2.filter(({ feasible }) => feasible);
  return varied.flatMap((key2) => {
    const path = pathOf(key2, config);
    const written3 = path === null ? void 0 : config.values.get(path);
    if (path === null || written3 === void 0) return [];
    const tried = new Set(counted2.flatMap(({ hyperparameters }) => Object.hasOwn(hyperparameters, key2) ? [canonical(hyperparameters[key2] ?? null)] : []));
    if (tried.size < 2 || !tried.has(canonical(written3.value))) return [];
    return [{ key: key2, value: written3.value, keyClass: classOf(path, config), span: written3.span }];
  });
}
function pathOf(key2, config) {
  if (config.values.has(key2)) return key2;
  const last2 = (path) => path.slice(Math.max(path.lastIndexOf("."), path.lastIndexOf("/")) + 1);
  const [only, another] = [...config.values.keys()].filter((path) => last2(path) === last2(key2));
  return only !== void 0 && another === void 0 ? only : null;
}
function stabilityOf(studies, fewest) {
  let found2 = null;
  for (const short of studies) {
    for (const long of studies) {
      const [steps, longerSteps] = [short.maxTrainSteps, long.maxTrainSteps];
      if (steps === null || longerSteps === null || steps.unit !== longerSteps.unit || !(longerSteps.value > steps.value)) continue;
      const shared = sharedBests(short, long);
      const tau = kendallTau(
        shared.map(([value]) => value),
        shared.map(([, value]) => value)
      );
      if (shared.length < fewest || !Number.isFinite(tau) || shared.length <= (found2?.trials ?? 0)) continue;
      found2 = { tau, trials: shared.length, steps: steps.value, longerSteps: longerSteps.value };
    }
  }
  return found2;
}
function sharedBests(short, long) {
  const settings = ({ hyperparameters }) => JSON.stringify(short.varied.map((key2) => canonical(hyperparameters[key2] ?? null)));
  const longer2 = new Map(long.trials.filter(({ feasible }) => feasible).map((trial) => [settings(trial), trial.best?.value]));
  return short.trials.flatMap((trial) => {
    const value = trial.feasible ? trial.best?.value : void 0;
    const other = longer2.get(settings(trial));
    return value === void 0 || other === void 0 ? [] : [[value, other]];
  });
}
function ranked({ trials: trials2, metric }) {
  const sign = metric?.goal === "max" ? -1 : 1;
  const counted2 = trials2.flatMap((trial) => trial.feasible && trial.best !== null ? [{ trial, value: trial.best.value }] : []);
  return counted2.toSorted((a, b) => sign * (a.value - b.value));
}

// src/changes/rounds.ts
var sameLength2 = 0.1;
function roundsOf(studies) {
  const stated = studies.reduce(
    (most, { policy }) => policy.productionSteps === null ? most : Math.max(most ?? 0, policy.productionSteps),
    null
  );
  const unit3 = stated === null ? studies.find(({ maxTrainSteps }) => maxTrainSteps !== null)?.maxTrainSteps?.unit ?? "steps" : "steps";
  const known4 = studies.flatMap((study) => {
    const steps = study.policy.purpose === "scaling" ? null : lengthIn(study, unit3, null);
    return steps === null ? [] : [{ study, steps }];
  });
  const rounds = [];
  for (const { study, steps } of known4.toSorted((a, b) => a.steps - b.steps)) {
    const round3 = { steps, trials: study.trials.length, configurations: configurationsOf(study) };
    const last2 = rounds.at(-1);
    if (last2 !== void 0 && steps <= last2.steps * (1 + sameLength2)) rounds[rounds.length - 1] = together(last2, round3);
    else rounds.push(round3);
  }
  const longest = rounds.at(-1);
  if (longest === void 0 || stated === null && rounds.length < 2) return null;
  return { unit: unit3, rounds, productionSteps: stated ?? longest.steps, isProductionStated: stated !== null };
}
function together(a, b) {
  return { steps: a.steps, trials: a.trials + b.trials, configurations: a.configurations + b.configurations };
}
function configurationsOf({ trials: trials2, varied }) {
  return new Set(trials2.map(({ hyperparameters }) => JSON.stringify(varied.map((key2) => canonical(hyperparameters[key2] ?? null))))).size;
}

// src/rules/round-plan.ts
var Options13 = lazy(
  () => strictObject({
    /** More than this share of the configurations at production length is most of them. */
    atProduction: number().gt(0).lt(1).default(0.5),
    /** A conclusion at this share of the production length or less needs a test before it is used. */
    tenth: number().gt(0).lt(1).default(0.1),
    /** More configurations than this are not "very few" for the last round. */
    lastConfigurations: int().min(1).default(10),
    /** More rounds than this are usually overkill. */
    rounds: int().min(1).default(3)
  })
);
var atLength = 0.9;
var tested = 0.2;
var fewestAtProduction = 4;
var roundPlan2 = defineRule({
  meta: {
    id: "round-plan",
    severity: "note",
    claims: ["S34", "S35", "S36", "S39", "S40", "S41", "S42", "S43", "S63", "S64", "S65", "S66", "S67"],
    status: "fact",
    needs: "studies of one training at two lengths, or one with `production-steps` in the policy file",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Li et al. 2018, A System for Massively Parallel Hyperparameter Tuning", url: "https://arxiv.org/abs/1810.05934" }
    ],
    subjects: ["project"]
  },
  options: Options13,
  check(subject, options) {
    return subject.kind === "project" ? checkProject(subject.studies, options) : { kind: "silent" };
  }
});
function checkProject(studies, options) {
  const plan2 = roundsOf(studies);
  if (plan2 === null) return { kind: "silent" };
  const isDeclared = plan2.isProductionStated || studies.some(({ policy }) => policy.round !== null);
  const reasons2 = reasonsFor(plan2, isDeclared, options);
  if (reasons2.length === 0) return { kind: "clear" };
  const { rounds } = plan2;
  const compared2 = rounds.findLast(({ steps }) => steps < atLength * plan2.productionSteps) ?? rounds[0];
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          reasons: reasons2,
          productionSteps: plan2.productionSteps,
          isProductionStated: plan2.isProductionStated,
          unit: plan2.unit,
          rounds: rounds.length,
          roundSteps: rounds.map(({ steps }) => steps),
          roundConfigurations: rounds.map(({ configurations }) => configurations),
          configurations: total2(rounds),
          configurationsAtProduction: total2(atProduction(plan2)),
          comparedSteps: compared2?.steps ?? 0,
          comparedConfigurations: compared2?.configurations ?? 0,
          computeSteps: rounds.reduce((sum2, { steps, trials: trials2 }) => sum2 + steps * trials2, 0)
        },
        // The counts are exact; that the longest round is the production run is a guess unless the policy file says so.
        confidence: plan2.isProductionStated ? "high" : "low",
        key: "rounds"
      }
    ]
  };
}
function reasonsFor(plan2, isDeclared, options) {
  const { rounds, isProductionStated } = plan2;
  const final = atProduction(plan2);
  const last2 = final.at(-1);
  const reasons2 = [];
  const isMost = total2(final) >= fewestAtProduction && total2(final) > options.atProduction * total2(rounds);
  if (isProductionStated && isMost) reasons2.push("most-at-production");
  if (isUntested(plan2, options)) reasons2.push("untested-conclusion");
  if (isDeclared && rounds.length > 1 && last2 !== void 0 && last2.configurations > options.lastConfigurations) reasons2.push("wide-last-round");
  if (isDeclared && rounds.length > options.rounds) reasons2.push("many-rounds");
  return reasons2;
}
function isUntested(plan2, { tenth }) {
  const { rounds, productionSteps } = plan2;
  const final = atProduction(plan2);
  const before = rounds.filter((round3) => !final.includes(round3));
  const isCompared = before.some(({ steps, configurations }) => steps <= tenth * productionSteps && configurations > 1);
  return total2(final) === 1 && isCompared && before.every(({ steps }) => steps < tested * productionSteps);
}
function atProduction({ rounds, productionSteps }) {
  return rounds.filter(({ steps }) => steps >= atLength * productionSteps);
}
function total2(rounds) {
  return rounds.reduce((sum2, { configurations }) => sum2 + configurations, 0);
}

// src/studies/evidence/config-agreement.ts
var sameLength3 = 0.02;
var sameRate = 0.05;
var farOff2 = 50;
var skippedShare = 0.01;
var fewestRates = 3;
var ownRate = /auto|prodigy|d-?adapt|adafactor|schedule-?_?free|mechanic/i;
function agreementOf(trial, config) {
  const length3 = lengthOf2(trial, config);
  const rates2 = ratesOf2(trial, config);
  return {
    length: length3.differs,
    peak: rates2.peak,
    // The shape follows the length: with another length it is no fact of its own.
    schedule: length3.differs === null ? rates2.schedule : null,
    isCompared: length3.isCompared || rates2.isCompared,
    open: length3.open ?? rates2.open
  };
}
function lengthOf2({ run, unit: unit3, lastStep, status }, { maxTrainSteps, batch }) {
  const none = { differs: null, isCompared: false, open: null };
  const stated = maxTrainSteps === null ? null : inUnitOf(unit3, maxTrainSteps.value, run.stepsPerEpoch);
  if (status === "pruned" || stated === null || !(stated > 0) || !Number.isFinite(stated)) return none;
  const planned = run.plannedSteps?.value ?? null;
  const isBeyond = planned === null && lastStep !== null && lastStep > stated * (1 + sameLength3) + spacingOf2(run.series);
  const logged = planned ?? (isBeyond ? lastStep : null);
  if (logged === null || !(logged > 0) || !Number.isFinite(logged)) return none;
  const slack = maxTrainSteps?.value.unit === unit3 ? 1 : 1 + sameLength3 * stated;
  if (Math.abs(logged - stated) <= slack) return { ...none, isCompared: true };
  const ratio = Math.max(logged / stated, stated / logged);
  const factors2 = [batch.accumulation, batch.devices, batch.perDevice, batch.global].flatMap((factor) => factor?.value ?? []);
  const isOtherUnit = ratio > farOff2 || factors2.some((factor) => factor > 1 && Math.abs(ratio / factor - 1) < sameLength3);
  if (isOtherUnit) return { ...none, open: "units-unclear" };
  return { differs: { stated, logged, unit: unit3 }, isCompared: true, open: null };
}
function inUnitOf(unit3, { value, unit: own }, stepsPerEpoch) {
  if (own === unit3) return value;
  return own === "epochs" && unit3 === "steps" && stepsPerEpoch !== null ? value * stepsPerEpoch : null;
}
function spacingOf2(series) {
  let least = Number.POSITIVE_INFINITY;
  for (const { steps } of series) {
    const [first, last2] = [steps[0], steps.at(-1)];
    if (first !== void 0 && last2 !== void 0 && steps.length > 1) least = Math.min(least, (last2 - first) / (steps.length - 1));
  }
  return Number.isFinite(least) ? least : 0;
}
var noRates = { peak: null, schedule: null, isCompared: false, open: null };
function ratesOf2(trial, config) {
  const logged = trial.run.series.filter((series) => series.role === "learning-rate" && series.steps.length >= fewestRates);
  if (logged.length === 0 || ownRate.test(config.optimizer.name?.value ?? "")) return noRates;
  const readings = logged.map((series) => compareRates(series, trial, config));
  const fitting = readings.find(({ peak, schedule: schedule3, isCompared }) => isCompared && peak === null && schedule3 === null);
  return fitting ?? readings.find(({ isCompared }) => isCompared) ?? readings[0] ?? noRates;
}
function compareRates(series, trial, config) {
  const planned = trial.plannedSteps?.value ?? null;
  const points = pointsOf2({ steps: series.steps, rates: series.values, stepBase: trial.stepBase, plannedSteps: planned });
  const top = points.reduce((most, { rate: rate5 }) => Math.max(most, rate5), 0);
  if (points.length < fewestRates || !(top > 0)) return noRates;
  const bounds = boundsOf(trial, config, points.at(-1)?.u ?? 0);
  if (bounds === null) return peakAlone(top, config);
  const near = points.map((point) => ({ point, ...bounds.near(point.u) }));
  const [lowTop, highTop] = [Math.max(...near.map(({ low }) => low)), Math.max(...near.map(({ high }) => high))];
  if (!(highTop > 0)) return noRates;
  if (top > highTop * (1 + sameRate) || top < lowTop * (1 - sameRate)) return peakReading(top > highTop ? highTop : lowTop, top, config);
  return shapeReading(near, highTop, bounds.family, trial.stepBase);
}
function shapeReading(near, peak, family, stepBase) {
  let [outside, worst, worstAt] = [0, 0, 0];
  for (const { point, low, high } of near) {
    const off = Math.max(low - point.rate, point.rate - high) - point.tolerance;
    if (off > sameRate * peak) outside += 1;
    if (off > worst) [worst, worstAt] = [off, point.u];
  }
  const differs = outside >= Math.max(2, 0.05 * near.length);
  return {
    ...noRates,
    schedule: differs ? { family, deviationOverPeak: worst / peak, worstAtStep: worstAt + stepBase } : null,
    isCompared: true
  };
}
function peakReading(stated, logged, config) {
  if (logged > 1 && stated < 0.1) return { ...noRates, open: "units-unclear" };
  const { global, perDevice, accumulation, devices } = config.batch;
  const factors2 = [global, perDevice, accumulation, devices].flatMap((factor) => factor?.value ?? []);
  const product2 = factors2.reduce((all, factor) => all * factor, 1);
  const scales = [...factors2, product2].flatMap((factor) => [factor, factor / 256, factor / 512, factor / 64, Math.sqrt(factor), Math.sqrt(factor / 256)]);
  const ratio = logged / stated;
  const isScaled = scales.some((scale) => scale > 0 && Math.abs(scale - 1) > sameRate && Math.abs(ratio / scale - 1) < 0.01);
  if (isScaled) return { ...noRates, open: "rate-scaled" };
  return { ...noRates, peak: { stated, logged }, isCompared: true };
}
function peakAlone(top, config) {
  const stated = config.learningRate;
  const open = config.schedule?.kind === "open" ? config.schedule : null;
  const isScaled = open?.open.some(({ quantity: quantity3 }) => quantity3 === "world-size" || quantity3 === "learning-rate" || quantity3 === "custom");
  if (stated === null || stated.span === void 0 || !(stated.value > 0)) return noRates;
  if (isScaled) return { ...noRates, open: "schedule-open" };
  if (top > stated.value * (1 + sameRate)) return peakReading(stated.value, top, config);
  return top < stated.value * (1 - sameRate) ? { ...noRates, open: "schedule-open" } : { ...noRates, isCompared: true };
}
function boundsOf({ unit: unit3, run, plannedSteps }, config, lastU) {
  const read14 = config.schedule;
  const { stepsPerEpoch } = run;
  const supplied = { ...plannedSteps === null ? {} : { steps: plannedSteps.value }, ...stepsPerEpoch === null ? {} : { stepsPerEpoch } };
  const known4 = unit3 === "epochs" && read14?.kind === "known" ? read14 : read14?.resolve?.(supplied) ?? read14;
  if (known4 === null || known4.kind === "open") return null;
  const { schedule: schedule3 } = known4;
  const lag = Math.max(2, Math.ceil(skippedShare * lastU));
  const bounds = (rates2, from, to) => ({
    family: schedule3.family,
    near: (u) => extremes2(rates2, from(u), to(u))
  });
  if (schedule3.unit === unit3)
    return bounds(
      schedule3,
      (u) => u - lag,
      (u) => u + 1
    );
  if (stepsPerEpoch === null) return null;
  if (schedule3.unit === "epochs")
    return bounds(
      heldPerEpoch(schedule3, stepsPerEpoch),
      (u) => u - Math.max(lag, stepsPerEpoch),
      (u) => u + stepsPerEpoch
    );
  return bounds(
    schedule3,
    (u) => (u - 1) * stepsPerEpoch,
    (u) => (u + 2) * stepsPerEpoch
  );
}
var looks = 16;
function extremes2(schedule3, from, to) {
  const first = Math.max(0, Math.floor(from));
  const last2 = Math.max(first, Math.ceil(to));
  const stride = Math.max(1, Math.floor((last2 - first) / looks));
  let [low, high] = [schedule3.at(last2), schedule3.at(last2)];
  for (let u = first; u < last2; u += stride) {
    const rate5 = schedule3.at(u);
    low = Math.min(low, rate5);
    high = Math.max(high, rate5);
  }
  return { low, high };
}

// src/rules/run-differs-from-config.ts
var Options14 = lazy(() => strictObject({}));
var runDiffersFromConfig2 = defineRule({
  meta: {
    id: "run-differs-from-config",
    severity: "warning",
    claims: [],
    status: "fact",
    needs: "a run that logs its length or its learning rates, and its config",
    since: "0.1.0",
    sources: [{ title: "Goyal et al. 2017, Accurate, Large Minibatch SGD", url: "https://arxiv.org/abs/1706.02677" }],
    subjects: ["study"]
  },
  options: Options14,
  check(subject) {
    return subject.kind === "study" ? checkStudy7(subject.study) : { kind: "silent" };
  }
});
function checkStudy7(study) {
  const all = study.trials.flatMap((trial) => {
    const config = configOf(trial, study);
    return config === null ? [] : [{ trial, config, agreement: agreementOf(trial, config) }];
  });
  const compared2 = all.map((one) => ({ ...one, agreement: withoutTuned(one, all, study) }));
  const differing = compared2.filter(({ agreement }) => differencesOf(agreement).length > 0);
  const [first] = differing;
  if (first !== void 0) return advise3(first, differing.length, compared2);
  const reasons2 = new Set(compared2.map(({ agreement }) => agreement.open));
  if (reasons2.has("units-unclear")) return { kind: "unknown", because: "units-unclear" };
  if (reasons2.has("rate-scaled")) return { kind: "unknown", because: "rate-scaled" };
  if (compared2.some(({ agreement }) => agreement.isCompared)) return { kind: "clear" };
  if (reasons2.has("schedule-open")) return { kind: "unknown", because: "schedule-open" };
  return { kind: "silent" };
}
function configOf(trial, study) {
  const own = trial.config ?? study.config;
  const isOldVersion = own !== null && study.config !== null && own.id === study.config.id && own !== study.config;
  return isOldVersion ? null : own;
}
function withoutTuned({ config, agreement }, all, study) {
  const sharing = all.filter((other) => other.config === config);
  if (sharing.length < 2) return agreement;
  const isOne = (values2) => new Set(values2).size <= 1;
  const isRateTuned = study.kind === "learning-rate-sweep" || study.varied.some(isLearningRateKey) || !isOne(sharing.map((other) => other.agreement.peak?.logged ?? null)) || !isOne(sharing.map((other) => other.trial.learningRate?.peak ?? null));
  const isLengthTuned = !isOne(sharing.map((other) => other.agreement.length?.logged ?? null));
  return {
    ...agreement,
    length: isLengthTuned ? null : agreement.length,
    peak: isRateTuned ? null : agreement.peak,
    schedule: isRateTuned || isLengthTuned ? null : agreement.schedule,
    open: isRateTuned && agreement.open === "rate-scaled" ? null : agreement.open
  };
}
function differencesOf({ length: length3, peak, schedule: schedule3 }) {
  return [...length3 === null ? [] : ["length"], ...peak === null ? [] : ["peak"], ...schedule3 === null ? [] : ["schedule"]];
}
function advise3({ trial, config, agreement }, runs, compared2) {
  const { length: length3, peak, schedule: schedule3 } = agreement;
  const at2 = spanOf(config, agreement);
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          differences: differencesOf(agreement),
          runs,
          comparedRuns: compared2.filter((one) => one.agreement.isCompared).length,
          run: trial.id,
          config: config.id,
          unit: trial.unit,
          statedMaxTrainSteps: length3?.stated ?? null,
          loggedMaxTrainSteps: length3?.logged ?? null,
          statedPeakLearningRate: peak?.stated ?? null,
          loggedPeakLearningRate: peak?.logged ?? null,
          statedFamily: schedule3?.family ?? null,
          deviationOverPeak: schedule3?.deviationOverPeak ?? null,
          worstAtStep: schedule3?.worstAtStep ?? null
        },
        // A length that the result file states and a schedule that is known are exact; which config a run was made with is found by its place.
        confidence: config.schedule?.kind === "known" || trial.run.plannedSteps !== null ? "high" : "medium",
        key: "run",
        ...at2 === void 0 ? {} : { at: at2 }
      }
    ]
  };
}
function spanOf(config, { length: length3, peak }) {
  if (length3 !== null) return config.maxTrainSteps?.span;
  if (peak !== null) return config.learningRate?.span;
  const others2 = new Set([config.maxTrainSteps, config.learningRate, config.warmup].map((value) => value?.span?.start));
  const spans = Object.values(config.schedule?.keys ?? {}).flatMap(({ span }) => span ?? []);
  return spans.find(({ start }) => !others2.has(start)) ?? spans[0];
}

// src/changes/chosen-rate.ts
var prefixShare = 0.5;
var longerSchedule = 1.5;
var fewestRates2 = 2;
function chosenRates(pair) {
  const { before, after, studies } = pair;
  const production = after.maxTrainSteps?.value;
  if (production === void 0 || !(production.value > 0)) return [];
  return studies.flatMap((study) => {
    const tried = triedRates(study);
    const learningRate2 = rateOf(after, tried?.key ?? null);
    const planned = lengthIn(study, production.unit, before);
    if (tried === null || learningRate2 === null || planned === null || study.policy.purpose === "scaling") return [];
    if (!tried.rates.some((rate5) => isClose2(rate5, learningRate2))) return [];
    const stopped2 = tried.trials.filter(isStopped);
    const isFinished2 = tried.trials.some((trial) => trial.feasible && isClose2(trialRate(trial, tried.key) ?? 0, learningRate2));
    const isUnfinished = stopped2.length * 2 > tried.trials.length && !isFinished2;
    const isUnAnnealed = !isUnfinished && endsUnAnnealed(pair);
    return [
      {
        study,
        learningRate: learningRate2,
        rates: tried.rates,
        trials: tried.trials.length,
        measuredSteps: isUnfinished ? planned * median2(stopped2.map(shareDone)) : planned,
        productionSteps: production.value,
        unit: production.unit,
        prefix: isUnfinished ? "unfinished" : isUnAnnealed ? "un-annealed" : null,
        divergedAbove: study.trials.filter((trial) => trial.status === "diverged" && (trialRate(trial, tried.key) ?? 0) > learningRate2).length
      }
    ];
  });
}
function triedRates(study) {
  const key2 = study.varied.find(isLearningRateKey);
  if (key2 === void 0) return null;
  const trials2 = study.trials.filter((trial) => trial.status !== "diverged" && trial.best !== null && trialRate(trial, key2) !== null);
  const rates2 = [...new Set(trials2.flatMap((trial) => trialRate(trial, key2) ?? []))].sort((a, b) => a - b);
  return rates2.length >= fewestRates2 ? { key: key2, rates: rates2, trials: trials2 } : null;
}
function trialRate({ hyperparameters }, key2) {
  const value = Object.hasOwn(hyperparameters, key2) ? Number(canonical(hyperparameters[key2] ?? null)) : Number.NaN;
  return value > 0 && Number.isFinite(value) ? value : null;
}
function rateOf(config, key2) {
  const path = key2 === null ? null : pathOf(key2, config);
  const value = path === null ? Number.NaN : Number(canonical(config.values.get(path)?.value ?? null));
  return value > 0 ? value : config.learningRate?.value ?? null;
}
function isClose2(a, b) {
  return Math.abs(a - b) <= 1e-6 * Math.abs(b);
}
function isStopped(trial) {
  return (trial.status === "unfinished" || trial.status === "pruned") && shareDone(trial) <= prefixShare;
}
function shareDone({ evaluations, plannedSteps }) {
  return (evaluations.at(-1)?.done ?? Number.NaN) / (plannedSteps?.value ?? Number.NaN);
}
function endsUnAnnealed({ before, studies }) {
  const reading = runOf(before, studies);
  if (reading.kind === "open") return false;
  const { schedule: schedule3, runSteps } = reading.run;
  return schedule3.horizon !== null && schedule3.horizon >= longerSchedule * runSteps;
}

// src/rules/short-horizon.ts
var Options15 = lazy(
  () => strictObject({
    /** Complete runs up to this share of the new length are too short to choose a learning rate for it. */
    share: number().gt(0).lt(1).default(0.01),
    /** So are prefixes of longer runs up to this share. */
    prefixShare: number().gt(0).lte(1).default(0.5)
  })
);
var below = 4;
var above = { complete: 2, prefix: 10 };
var reswept = { share: 0.2, longer: 1.5, rates: 3 };
var rateFree = /schedule[\s_-]*free|prodigy|d[\s_-]*adapt|mechanic/i;
var shortHorizon2 = defineRule({
  meta: {
    id: "short-horizon",
    severity: "warning",
    claims: ["S37", "S38", "S46", "S58"],
    status: "fact",
    needs: "a longer config, and a study behind the shorter one that compared learning rates",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Wu et al. 2018, Understanding Short-Horizon Bias in Stochastic Meta-Optimization", url: "https://arxiv.org/abs/1803.02021" },
      { title: "Bjorck et al. 2025, Scaling Optimal LR Across Token Horizons", url: "https://arxiv.org/abs/2409.19913" }
    ],
    subjects: ["config-change"]
  },
  options: Options15,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange4(subject, options) : { kind: "silent" };
  }
});
function checkChange4(pair, options) {
  const { before, after } = pair;
  if (isSmokeTest(after) || rateFree.test(after.optimizer.name?.value ?? "") || !isAboutRate(pair)) return { kind: "silent" };
  const chosen = chosenRates(pair).filter(({ measuredSteps, productionSteps }) => measuredSteps < productionSteps);
  if (chosen.length === 0) return { kind: "silent" };
  const [found2] = chosen.toSorted((a, b) => b.measuredSteps - a.measuredSteps);
  const reason = found2 === void 0 ? null : reasonFor(found2, options);
  if (found2 === void 0 || reason === null || isReswept(found2, pair)) return { kind: "clear" };
  const isBatchChanged = batchChange(before, after) !== null;
  const at2 = after.learningRate?.span ?? after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf6(found2, reason, isBatchChanged),
        confidence: isBatchChanged || found2.divergedAbove > 0 ? "low" : "medium",
        key: "learning-rate",
        ...at2 === void 0 ? {} : { at: at2 }
      }
    ]
  };
}
function isAboutRate({ before, after }) {
  const [old, fresh] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return old?.value !== fresh?.value || old?.unit !== fresh?.unit || before.learningRate?.value !== after.learningRate?.value;
}
function reasonFor({ measuredSteps, productionSteps, prefix }, options) {
  const share = measuredSteps / productionSteps;
  if (prefix !== null && share <= options.prefixShare) return prefix;
  return share <= options.share ? "short" : null;
}
function isReswept({ measuredSteps, productionSteps, unit: unit3 }, { studies, related = [] }) {
  const least = Math.max(reswept.share * productionSteps, reswept.longer * measuredSteps);
  return [...studies, ...related].some((study) => {
    const finished = triedRates({ ...study, trials: study.trials.filter(({ feasible }) => feasible) });
    return (lengthIn(study, unit3, null) ?? 0) >= least && (finished?.rates.length ?? 0) >= reswept.rates;
  });
}
function evidenceOf6(found2, reason, isBatchChanged) {
  const { learningRate: learningRate2, measuredSteps, productionSteps } = found2;
  const round3 = (rate5) => Number(rate5.toPrecision(3));
  return {
    reason,
    study: found2.study.name,
    trials: found2.trials,
    learningRates: found2.rates,
    learningRate: learningRate2,
    measuredSteps: Math.round(measuredSteps),
    maxTrainSteps: productionSteps,
    unit: found2.unit,
    share: measuredSteps / productionSteps,
    lowLearningRate: round3(learningRate2 / below),
    highLearningRate: round3(learningRate2 * (reason === "short" ? above.complete : above.prefix)),
    isBatchChanged,
    divergedAbove: found2.divergedAbove
  };
}

// src/changes/evidence-keys.ts
function classedChanges(before, after) {
  const changes = changedPaths(before, after).flatMap((path) => {
    const [from, to] = [before.values.get(path), after.values.get(path)];
    const keyClass = classOfKey(path);
    if (from === void 0 || to === void 0 || keyClass === null || keyClass === "batch" || isNamed(path, keyClass) || secretName(path) !== "never")
      return [];
    if (canonical(from.value) === canonical(to.value) || isPlace(from.value) || isPlace(to.value)) return [];
    return [{ class: keyClass, path, from: from.value, to: to.value, span: to.span }];
  });
  const batch = batchChange(before, after);
  return batch === null ? changes : [...changes, { class: "batch", path: batch.name, from: batch.from, to: batch.to, span: batch.span }];
}
function isNamed(path, keyClass) {
  return isNameKey(path) && keyClass !== "architecture" && keyClass !== "data";
}
function isPlace(value) {
  return typeof value === "string" && (/^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|\w+:\/\/)/.test(value) || value.length > 300);
}

// src/changes/versions.ts
function runsOfVersions(pair) {
  const { studies, newStudies = [] } = pair;
  const paths = changedPaths(pair.before, pair.after);
  const old = new Set(studies.flatMap(({ trials: trials2 }) => trials2));
  const fresh = new Set(newStudies.flatMap(({ trials: trials2 }) => trials2));
  const all = [.../* @__PURE__ */ new Set([...old, ...fresh])];
  const side = (trial) => versionOf(trial, pair, paths) ?? (old.has(trial) ? fresh.has(trial) ? null : "before" : "after");
  return { before: all.filter((trial) => side(trial) === "before"), after: all.filter((trial) => side(trial) === "after") };
}
function versionOf(trial, { before, after }, paths) {
  if (trial.config === before) return "before";
  if (trial.config === after) return "after";
  let votes2 = 0;
  let known4 = 0;
  for (const path of paths) {
    if (!Object.hasOwn(trial.hyperparameters, path)) continue;
    const value = canonical(trial.hyperparameters[path] ?? null);
    const [a, b] = [before.values.get(path), after.values.get(path)].map((one) => one === void 0 ? null : canonical(one.value));
    if (value === a) votes2 -= 1;
    else if (value === b) votes2 += 1;
    known4 += 1;
  }
  if (known4 === 0 || Math.abs(votes2) < known4) return null;
  return votes2 < 0 ? "before" : "after";
}

// src/rules/stale-steps.ts
var Options16 = lazy(
  () => strictObject({
    /** A batch that changes by this factor, either way, is another training. */
    batchFactor: number().gt(1).default(1.5)
  })
);
var staleSteps2 = defineRule({
  meta: {
    id: "stale-steps",
    severity: "note",
    claims: ["S22"],
    status: "fact",
    needs: "two versions of a config with one length, and finished runs of the first",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      }
    ],
    subjects: ["config-change"]
  },
  options: Options16,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange5(subject, options) : { kind: "silent" };
  }
});
var telling = /* @__PURE__ */ new Set(["architecture", "data", "augmentation", "regularization", "batch", "optimizer"]);
function checkChange5(pair, options) {
  const { before, after } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || isSmokeTest(after)) return { kind: "silent" };
  const runs = runsOfVersions(pair);
  const finished = runs.before.filter((trial) => isFinished(trial, lengths.from));
  if (finished.length === 0) return { kind: "silent" };
  const changes = classedChanges(before, after).filter((change3) => isTelling(change3, before, after, options));
  if (changes.length === 0 || lengths.ratio !== 1 || runs.after.some((trial) => isFinished(trial, lengths.to))) return { kind: "clear" };
  const at2 = changes.find(({ span }) => span !== void 0)?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          classes: [...new Set(changes.map((change3) => change3.class))],
          settings: changes.map(({ path, from, to }) => `${path}: ${from} \u2192 ${to}`),
          maxTrainSteps: lengths.to,
          unit: lengths.unit,
          runs: finished.length,
          medianBestFraction: middle(finished.flatMap(({ best: best2 }) => best2?.fraction ?? []))
        },
        confidence: "high",
        key: "max_train_steps",
        ...at2 === void 0 ? {} : { at: at2 }
      }
    ]
  };
}
function isFinished({ feasible, plannedSteps, config }, length3) {
  return feasible && (plannedSteps?.value === length3 || config?.maxTrainSteps?.value.value === length3);
}
function isTelling(change3, before, after, { batchFactor }) {
  if (!telling.has(change3.class)) return false;
  if (change3.class === "optimizer") return before.optimizer.name !== null && change3.span?.start === after.optimizer.name?.span?.start;
  const [from, to] = [Number(change3.from), Number(change3.to)];
  if (change3.class === "batch") return to / from >= batchFactor || from / to >= batchFactor && after.maxTrainSteps?.value.unit !== "steps";
  if (change3.class === "augmentation" || change3.class === "regularization") return !(to > from);
  return true;
}
function middle(values2) {
  const sorted2 = values2.toSorted((a, b) => a - b);
  return sorted2[Math.floor((sorted2.length - 1) / 2)] ?? null;
}

// src/statistics/student-t.ts
function studentTCdf(t, degrees) {
  const tail = stats_base_dists_beta_cdf_default(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}
function studentTQuantile(p, degrees) {
  if (!(p > 0) || !(p < 1) || !(degrees > 0)) return Number.NaN;
  let [low, high] = [-1, 1];
  while (studentTCdf(low, degrees) > p && low > -1e12) low *= 2;
  while (studentTCdf(high, degrees) < p && high < 1e12) high *= 2;
  for (let step = 0; step < 100; step += 1) {
    const middle2 = (low + high) / 2;
    if (studentTCdf(middle2, degrees) < p) low = middle2;
    else high = middle2;
  }
  return (low + high) / 2;
}
function ratioUpperBound(ratios, confidence) {
  const logs = ratios.map((ratio) => Math.log(ratio));
  const count4 = logs.length;
  const mean = logs.reduce((sum2, value) => sum2 + value, 0) / count4;
  const variance = logs.reduce((sum2, value) => sum2 + (value - mean) ** 2, 0) / (count4 - 1);
  return count4 < 2 ? Number.NaN : Math.exp(mean + studentTQuantile(confidence, count4 - 1) * Math.sqrt(variance / count4));
}

// src/rules/steps-reducible.ts
var Options17 = lazy(
  () => strictObject({
    /** The fewest pairs of runs that differ in the change alone. */
    pairs: number().int().min(3).default(3),
    /** The upper 90 % bound of the ratio of steps must lie below this. */
    ratio: number().gt(0).lt(1).default(0.9)
  })
);
var stepsReducible2 = defineRule({
  meta: {
    id: "steps-reducible",
    severity: "note",
    claims: ["S24"],
    status: "fact",
    needs: "two versions of a config of one length, and 3 pairs of finished runs with the same seeds",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      }
    ],
    subjects: ["config-change"]
  },
  options: Options17,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange6(subject, options) : { kind: "silent" };
  }
});
var tuning2 = /* @__PURE__ */ new Set(["optimizer", "schedule", "warmup", "stability", "initialization", "throughput"]);
var tolerance = { content: 0.9, confidence: 0.8 };
function checkChange6(pair, options) {
  const lengths = lengthsOf(pair.before, pair.after);
  if (lengths === null || lengths.ratio !== 1 || isSmokeTest(pair.after)) return { kind: "silent" };
  const changes = classedChanges(pair.before, pair.after);
  if (changes.length === 0 || changes.some((change3) => !tuning2.has(change3.class))) return { kind: "silent" };
  const pairs = pairsOf(pair);
  if (pairs.length === 0) return { kind: "silent" };
  const ratios = pairs.flatMap((one) => ratioOf(one) ?? []);
  if (ratios.length < options.pairs) return { kind: "unknown", because: "too-few-pairs", evidence: { pairs: ratios.length, needed: options.pairs } };
  const high = ratioUpperBound(
    ratios.map((ratio) => ratio.high),
    0.9
  );
  if (!(high < options.ratio)) return { kind: "clear" };
  const enough2 = logNormalUpperBound(
    pairs.flatMap(({ fresh }) => stepsWithinNoise(fresh) ?? []),
    tolerance
  );
  const length3 = pairs[0]?.length ?? 0;
  const steps = Math.ceil(Math.max(length3 * high, enough2));
  if (!(steps < options.ratio * length3)) return { kind: "clear" };
  const at2 = pair.after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          pairs: ratios.length,
          metric: pairs[0]?.old.metric?.name ?? "",
          settings: changes.map(({ path, from, to }) => `${path}: ${from} \u2192 ${to}`),
          medianRatio: median2(ratios.map((ratio) => ratio.plain)),
          highRatio: high,
          maxTrainSteps: length3,
          recommendedMaxTrainSteps: steps,
          withinNoiseSteps: Math.ceil(enough2),
          unit: pairs[0]?.old.unit ?? "steps"
        },
        confidence: "medium",
        key: "max_train_steps",
        ...at2 === void 0 ? {} : { at: at2 }
      }
    ]
  };
}
function pairsOf(pair) {
  const runs = runsOfVersions(pair);
  const [old, fresh] = [bySeed(runs.before), bySeed(runs.after)];
  return [...old].flatMap(([seed, [first, ...others2]]) => {
    const [second, ...more] = fresh.get(seed) ?? [];
    if (first === void 0 || second === void 0 || others2.length > 0 || more.length > 0) return [];
    const length3 = first.plannedSteps?.value;
    const isOne = first.metric?.name === second.metric?.name && first.unit === second.unit && length3 === second.plannedSteps?.value;
    return isOne && length3 !== void 0 ? [{ old: first, fresh: second, length: length3 }] : [];
  });
}
function bySeed(trials2) {
  const seeds = /* @__PURE__ */ new Map();
  for (const trial of trials2) {
    if (!trial.feasible) continue;
    const seed = Object.entries(trial.hyperparameters).find(([key3]) => isSeedKey(key3))?.[1];
    const key2 = seed === void 0 ? `name:${trial.id.slice(trial.id.lastIndexOf("/") + 1)}` : `seed:${seed}`;
    seeds.set(key2, [...seeds.get(key2) ?? [], trial]);
  }
  return seeds;
}
function ratioOf({ old, fresh }) {
  const [a, b] = [curveOf(old), curveOf(fresh)];
  if (a === null || b === null || (old.evaluationSpacing ?? 0) <= 0) return null;
  const target = Math.max(a.loss[a.bestIndex] ?? Number.NaN, b.loss[b.bestIndex] ?? Number.NaN);
  const [slow, fast] = [a, b].map(({ done, loss }) => done[loss.findIndex((value) => value <= target)]);
  if (slow === void 0 || fast === void 0 || !(slow > 0)) return null;
  const sooner = slow - (old.evaluationSpacing ?? 0);
  return sooner > 0 ? { plain: fast / slow, high: fast / sooner } : null;
}
function stepsWithinNoise(trial) {
  const curve = curveOf(trial);
  return curve === null ? null : withinNoiseAt(curve);
}

// src/studies/evidence/sweep/assumptions.ts
var LEAST_DECAY = 0.99;
function brokenAssumptions(study) {
  const configs = configsOf(study);
  const decays = study.trials.flatMap((trial) => decayOf(trial, study) ?? []);
  const decaying = decays.filter(({ finalOverPeak }) => finalOverPeak < LEAST_DECAY).length;
  const augmentation = namedSettings2(configs.flatMap((config) => Object.entries(config.augmentation)));
  const regularization = namedSettings2(configs.flatMap(regularizationOf));
  const trainMetric = study.trials.map((trial) => fitOf(trial)?.metric ?? null).find((metric) => metric !== null) ?? null;
  const isDirty = augmentation.length > 0 || regularization.some((name3) => !/weight_?decay|\bwd\b|l2/i.test(name3));
  const found2 = [
    ["learning-rate-decays", decaying > 0],
    ["augmentation-on", augmentation.length > 0],
    ["regularization-on", regularization.length > 0],
    ["lengths-differ", study.lengths.length > 1],
    ["train-metric-missing", trainMetric === null],
    ["train-metric-not-clean", trainMetric !== null && (isRunningMean(trainMetric) || isDirty)],
    ["label-noise", configs.some(hasLabelNoise)]
  ];
  return {
    broken: found2.flatMap(([assumption, isBroken]) => isBroken ? [assumption] : []),
    augmentation,
    regularization,
    decaying,
    decayKnown: decays.length,
    lengths: study.lengths,
    trainMetric
  };
}
function comesBack(study) {
  const { config } = study;
  if (config === null || study.trials.some((trial) => trial.config === config)) return [];
  const settings = ({ augmentation, ...rest }) => [...Object.entries(augmentation), ...regularizationOf({ augmentation, ...rest })];
  const inSweep = new Set(configsOf(study).flatMap((own) => namedSettings2(settings(own))));
  return namedSettings2(settings(config)).filter((name3) => !inSweep.has(name3));
}
function configsOf(study) {
  return [...new Set(study.trials.flatMap((trial) => trial.config ?? []))];
}
function regularizationOf({ weightDecay, regularization }) {
  return [...weightDecay === null ? [] : [["weight_decay", weightDecay]], ...Object.entries(regularization)];
}
function namedSettings2(settings) {
  return [...new Set(settings.filter(([, { value }]) => isOn(value)).map(([key2, { value }]) => `${key2} = ${String(value)}`))].sort();
}
function isOn(value) {
  if (typeof value === "string") return !/^\s*(|none|null|false|off|no|original|0*\.?0*)\s*$/i.test(value);
  return value !== null && value !== false && value !== 0;
}
function isRunningMean(metric) {
  return nameParts(metric).some((part) => /^(avg|average|running|smooth|smoothed|smoothing|ema|ewma|moving|meter|rolling)$/.test(part));
}
function hasLabelNoise({ values: values2 }) {
  return [...values2].some(([key2, { value }]) => /(^|[._])(label_?noise|noisy_labels|noise_rate|label_flip)/i.test(key2) && isOn(value));
}

// src/rules/sweep-assumptions.ts
var Options18 = lazy(() => strictObject({}));
var sweepAssumptions2 = defineRule({
  meta: {
    id: "sweep-assumptions",
    severity: "warning",
    claims: ["S26", "S28"],
    status: "fact",
    needs: "a learning-rate sweep",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep",
        url: "https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep"
      }
    ],
    subjects: ["study"]
  },
  options: Options18,
  check(subject) {
    if (subject.kind !== "study" || subject.study.kind !== "learning-rate-sweep") return { kind: "silent" };
    const { study } = subject;
    const { broken: broken2, augmentation, regularization, decaying, decayKnown, lengths, trainMetric } = brokenAssumptions(study);
    if (broken2.length === 0) return { kind: "clear" };
    return {
      kind: "advise",
      advice: [
        {
          evidence: {
            broken: broken2,
            trials: study.trials.length,
            learningRates: sweepPoints(study).length,
            augmentation: augmentation.slice(0, MOST_LISTED4),
            regularization: regularization.slice(0, MOST_LISTED4),
            decaying,
            decayKnown,
            maxTrainSteps: lengths.slice(0, MOST_LISTED4),
            unit: study.trials[0]?.unit ?? "steps",
            trainMetric
          },
          confidence: "high",
          key: "assumptions"
        }
      ]
    };
  }
});
var MOST_LISTED4 = 10;

// src/rules/sweep-boundary.ts
var Options19 = lazy(() => strictObject({}));
var sweepBoundary2 = defineRule({
  meta: {
    id: "sweep-boundary",
    severity: "warning",
    claims: ["S30", "S31", "S32"],
    status: "fact",
    needs: "a learning-rate sweep with a training metric",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep",
        url: "https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep"
      }
    ],
    subjects: ["study"]
  },
  options: Options19,
  check(subject) {
    if (subject.kind !== "study" || subject.study.kind !== "learning-rate-sweep") return { kind: "silent" };
    return checkSweep(subject.study);
  }
});
function checkSweep(study) {
  const points = sweepPoints(study);
  const optimum = optimumOf(points);
  const { place: place2 } = optimum;
  if (place2 === "fit-unknown") return { kind: "unknown", because: "fit-unknown", evidence: { trials: study.trials.length } };
  if (place2 === "interior" || place2 === "nobody-fits" || place2 === "neighbour-censored") return { kind: "clear" };
  const declared2 = declaredRates(study);
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf7(study, points, optimum),
        confidence: place2 === "capped-by-stability" ? "medium" : "high",
        key: "learning_rate",
        ...declared2 === void 0 ? {} : { at: declared2.span }
      }
    ]
  };
}
function evidenceOf7(study, points, optimum) {
  const fitted2 = points.filter(({ outcome }) => outcome === "fits").slice(0, MOST_LISTED5);
  const { best: best2, tied } = optimum;
  return {
    place: optimum.place,
    learningRates: points.slice(0, MOST_LISTED5).map(({ learningRate: learningRate2 }) => learningRate2),
    fittedLearningRates: fitted2.map(({ learningRate: learningRate2 }) => learningRate2),
    fitSteps: fitted2.map(({ fitDone }) => fitDone ?? 0),
    divergedLearningRates: points.filter(({ outcome }) => outcome === "diverged").map(({ learningRate: learningRate2 }) => learningRate2),
    bestLearningRate: best2?.learningRate ?? null,
    bestFitSteps: tied.some(({ fitDone }) => fitDone !== null) ? Math.max(...tied.map(({ fitDone }) => fitDone ?? 0)) : null,
    bestFinalTrainLoss: best2?.finalLoss ?? null,
    slope: optimum.slope,
    isProportional: optimum.isProportional,
    suggestedLearningRates: suggestedRates(optimum, points),
    ...declaredBounds(study),
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? "steps"
  };
}
function declaredRates({ searchSpace }) {
  return searchSpace?.parameters.find(({ role }) => role === "learning-rate");
}
function declaredBounds(study) {
  const declared2 = declaredRates(study);
  const numbers = declared2?.choices.filter((choice) => typeof choice === "number") ?? [];
  if (numbers.length > 0) return { declaredLow: Math.min(...numbers), declaredHigh: Math.max(...numbers) };
  return { declaredLow: declared2?.low ?? null, declaredHigh: declared2?.high ?? null };
}
var MOST_LISTED5 = 50;
function suggestedRates({ place: place2, above: above2, tied }, points) {
  const lowest = points[0]?.learningRate ?? Number.NaN;
  const highest = points.at(-1)?.learningRate ?? Number.NaN;
  const byPlace = {
    "upper-edge": [1, 2, 3].map((third) => highest * 10 ** (third / 3)),
    "nobody-fits-upwards": [1, 2, 3].map((third) => highest * 10 ** (third / 3)),
    "lower-edge": [3, 2, 1].map((third) => lowest / 10 ** (third / 3)),
    "all-diverged": [3, 2, 1].map((third) => lowest / 10 ** (third / 3)),
    "capped-by-stability": [1, 2, 3, 4, 5].map((sixth) => (tied.at(-1)?.learningRate ?? Number.NaN) * 10 ** (sixth / 6))
  };
  const limit = place2 === "capped-by-stability" ? (above2?.learningRate ?? 0) * 0.9 : Number.POSITIVE_INFINITY;
  return (byPlace[place2] ?? []).filter((rate5) => rate5 < limit).map((rate5) => Number(rate5.toPrecision(2)));
}

// src/rules/sweep-candidate.ts
var Options20 = lazy(
  () => strictObject({
    /** The fewest learning rates that must fit the training set. */
    fits: int().min(1).default(3),
    /** The fewest values of the training metric in a usual trial: with fewer a first fit is known too coarsely. */
    values: int().min(3).default(50)
  })
);
var FATAL = ["learning-rate-decays", "label-noise"];
var sweepCandidate2 = defineRule({
  meta: {
    id: "sweep-candidate",
    severity: "note",
    claims: ["S23", "S24", "S25", "S26", "S27", "S28", "S29"],
    status: "fact",
    needs: "a learning-rate sweep of which 3 rates fit the training set, with a worse or diverged rate on either side of the fastest",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep",
        url: "https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep"
      }
    ],
    subjects: ["study"]
  },
  options: Options20,
  check(subject, options) {
    if (subject.kind !== "study" || subject.study.kind !== "learning-rate-sweep") return { kind: "silent" };
    return checkSweep2(subject.study, options);
  }
});
function checkSweep2(study, options) {
  const points = sweepPoints(study);
  const optimum = optimumOf(points);
  const evidence2 = {
    place: optimum.place,
    trials: study.trials.length,
    learningRates: points.length,
    fitting: optimum.fitting,
    needed: options.fits,
    bestLearningRate: optimum.best?.learningRate ?? null,
    bestFinalTrainLoss: optimum.best?.finalLoss ?? null,
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? "steps"
  };
  if (optimum.place === "fit-unknown") return { kind: "unknown", because: "fit-unknown", evidence: evidence2 };
  if (optimum.place === "nobody-fits") return { kind: "unknown", because: "nobody-fits", evidence: evidence2 };
  if (optimum.place === "neighbour-censored") return { kind: "unknown", because: "neighbour-censored", evidence: evidence2 };
  if (optimum.place !== "interior" && optimum.place !== "capped-by-stability") return { kind: "unknown", because: "optimum-on-edge", evidence: evidence2 };
  if (optimum.fitting < options.fits) return { kind: "unknown", because: "too-few-fits", evidence: evidence2 };
  const values2 = median2(study.trials.flatMap((trial) => fitOf(trial)?.values ?? []));
  if (!(values2 >= options.values)) return { kind: "unknown", because: "too-few-values", evidence: { ...evidence2, values: values2, needed: options.values } };
  const { broken: broken2 } = brokenAssumptions(study);
  const fatal = broken2.filter((assumption) => FATAL.includes(assumption));
  if (fatal.length > 0) return { kind: "unknown", because: "assumptions-broken", evidence: { ...evidence2, broken: fatal } };
  return advise4(study, optimum, broken2);
}
function advise4(study, optimum, broken2) {
  const { best: best2, tied, below: below2, above: above2 } = optimum;
  if (best2 === null) return { kind: "clear" };
  const points = sweepPoints(study);
  const fitted2 = points.filter(({ outcome }) => outcome === "fits");
  const slowest = tied.reduce((most, point) => (point.fitDone ?? 0) > (most.fitDone ?? 0) ? point : most, best2);
  const neighbours2 = [below2, above2].flatMap((point) => point?.fitDone ?? []);
  const refined = tied.length === 1 ? refinedOptimum(optimum) : null;
  const spread = best2.seedFits.length < 2 ? null : ((best2.seedFits.at(-1) ?? 0) - (best2.seedFits[0] ?? 0)) / median2(best2.seedFits);
  const at2 = study.config?.maxTrainSteps?.span;
  const evidence2 = {
    recommendedMaxTrainSteps: Math.ceil(slowest.fitDone ?? 0),
    lowMaxTrainSteps: Math.floor(slowest.fitAfter ?? 0),
    highMaxTrainSteps: Math.ceil(slowest.fitDone ?? 0),
    unit: study.trials[0]?.unit ?? "steps",
    learningRate: best2.learningRate,
    place: optimum.place,
    tiedLearningRates: tied.map(({ learningRate: learningRate2 }) => learningRate2),
    learningRates: points.length,
    fittedLearningRates: fitted2.map(({ learningRate: learningRate2 }) => learningRate2),
    fitSteps: fitted2.map(({ fitDone }) => fitDone ?? 0),
    divergedLearningRates: points.filter(({ outcome }) => outcome === "diverged").map(({ learningRate: learningRate2 }) => learningRate2),
    fitMetric: study.trials.map((trial) => fitOf(trial)?.metric ?? null).find((metric) => metric !== null) ?? "",
    seeds: best2.seedFits.length,
    seedSpread: spread,
    rateResolution: Math.sqrt(rateRatio(best2.learningRate, below2?.learningRate, above2?.learningRate)),
    isWorthRefining: neighbours2.length > 0 && (best2.fitDone ?? 0) / Math.min(...neighbours2) < WORTH_REFINING,
    refinedLearningRate: refined === null ? null : Number(refined.learningRate.toPrecision(2)),
    refinedSteps: refined === null ? null : Math.ceil(refined.steps),
    broken: broken2,
    comesBack: comesBack(study).slice(0, MOST_LISTED6),
    maxTrainSteps: study.maxTrainSteps?.value ?? null
  };
  const asked = configLength(study.config, study.trials[0]?.unit ?? "steps", commonStepsPerEpoch(study))?.length ?? Number.NaN;
  if (asked >= evidence2.lowMaxTrainSteps && asked <= evidence2.highMaxTrainSteps) return { kind: "clear" };
  return { kind: "advise", advice: [{ evidence: evidence2, confidence: confidenceOf4(evidence2), key: "max_train_steps", ...at2 === void 0 ? {} : { at: at2 } }] };
}
var WORTH_REFINING = 0.8;
var MOST_LISTED6 = 10;
var CLOSE_SEEDS = 0.15;
function confidenceOf4({ place: place2, broken: broken2, seedSpread: seedSpread2 }) {
  if (place2 !== "interior" || broken2.some((assumption) => assumption !== "lengths-differ")) return "low";
  return seedSpread2 !== null && seedSpread2 <= CLOSE_SEEDS ? "high" : "medium";
}
function rateRatio(best2, below2, above2) {
  return Math.max(below2 === void 0 ? 1 : best2 / below2, above2 === void 0 ? 1 : above2 / best2);
}

// src/studies/evidence/step-time.ts
var perStep = /(?:step|iter(?:ation)?|batch|update)_?time|time_?(?:per|\/)_?(?:step|iter|batch|update)|(?:sec(?:onds)?|ms|s)_?(?:per|\/)_?(?:step|iter|it|batch|update)|(?:iter|step)_?(?:dur|ms|sec)/;
var rate4 = /(?:steps?|iters?|iterations|it|samples|tokens|examples|images|seqs?|toks?|wps|updates)_?(?:per|\/)_?(?:sec(?:ond)?s?|s)(?:_|$)|^(?:tps|wps|ups|throughput|fps)$|throughput/;
var elapsed = /elapsed|wall|runtime|cumulative_time|total_time|train_time|relative_time|time_total|timestamp|^time$/;
var otherClock = /eval|valid|val_|test|data|load|forward|backward|eta|remaining|inference|infer|checkpoint|save/;
var fewestTimes = 5;
function stepTimesOf({ run, stepBase }) {
  return run.series.flatMap((series) => {
    const time = timeOf(series, stepBase);
    return time === null || !(time > 0) || !Number.isFinite(time) ? [] : [{ quantity: series.name, timePerStep: time }];
  });
}
function timeOf(series, stepBase) {
  const name3 = series.name.toLowerCase().replace(/[\s.-]+/g, "_");
  const last2 = name3.slice(name3.lastIndexOf("/") + 1);
  const written3 = perStep.test(name3) || rate4.test(name3) ? name3 : last2;
  if (otherClock.test(name3)) return null;
  const { done, values: values2 } = doneAndValues(series, stepBase);
  if (values2.length < fewestTimes) return null;
  if (perStep.test(written3)) return median2(values2.slice(1));
  if (rate4.test(written3)) return 1 / median2(values2.slice(1));
  if (!elapsed.test(last2) || series.role !== "time") return null;
  const steps = values2.slice(1).flatMap((value, index) => {
    const updates = (done[index + 1] ?? Number.NaN) - (done[index] ?? Number.NaN);
    return updates > 0 ? [(value - (values2[index] ?? Number.NaN)) / updates] : [];
  });
  return steps.length < fewestTimes - 1 || steps.some((step) => step < 0) ? null : median2(steps);
}

// src/rules/throughput-gain.ts
var Options21 = lazy(
  () => strictObject({
    /** Steps must have become faster by this factor. */
    factor: number().gt(1).default(1.05)
  })
);
var throughputGain2 = defineRule({
  meta: {
    id: "throughput-gain",
    severity: "note",
    claims: ["S6"],
    status: "fact",
    needs: "two versions of a config, and step times logged by runs of both",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      }
    ],
    subjects: ["config-change"]
  },
  options: Options21,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange7(subject, options) : { kind: "silent" };
  }
});
function checkChange7(pair, options) {
  const { before, after } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || lengths.unit !== "steps" || isSmokeTest(after) || batchChange(before, after) !== null) return { kind: "silent" };
  const settings = throughputSettings(pair);
  if (settings.length === 0) return { kind: "silent" };
  const runs = runsOfVersions(pair);
  const speed = speedOf(runs.before, runs.after);
  if (speed === null) return { kind: "silent" };
  if (speed.low < options.factor || lengths.ratio !== 1) return { kind: "clear" };
  const label2 = regimeOfAll(pair.studies);
  if (label2 === "undetermined") return { kind: "unknown", because: "regime-undetermined", evidence: { speedup: speed.middle, runs: runs.before.length } };
  if (label2 !== "compute-bound") return { kind: "clear" };
  const at2 = settings.find(({ span }) => span !== void 0)?.span ?? after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          settings: settings.map(({ text: text2 }) => text2),
          quantity: speed.quantity,
          oldRuns: speed.oldRuns,
          newRuns: speed.newRuns,
          speedup: speed.middle,
          lowSpeedup: speed.low,
          maxTrainSteps: lengths.to,
          equalTimeMaxTrainSteps: Math.floor(lengths.to * speed.low),
          highMaxTrainSteps: Math.floor(lengths.to * speed.middle),
          unit: lengths.unit,
          metric: runs.before[0]?.metric?.name ?? null,
          expectedGain: gainOf(runs.before, speed.low)
        },
        confidence: speed.oldRuns >= 3 && speed.newRuns >= 3 ? "high" : "medium",
        key: "max_train_steps",
        ...at2 === void 0 ? {} : { at: at2 }
      }
    ]
  };
}
function throughputSettings({ before, after }) {
  const both2 = classedChanges(before, after).filter((change3) => change3.class === "throughput");
  const known4 = new Set(both2.map(({ path }) => path));
  const added = changedPaths(before, after).filter(
    (path) => classOfKey(path) === "throughput" && !known4.has(path) && before.values.has(path) !== after.values.has(path)
  );
  const text2 = (value) => value === void 0 ? "unset" : String(value);
  return [
    ...both2.map(({ path, from, to, span }) => ({ text: `${path}: ${from} \u2192 ${to}`, span })),
    ...added.map((path) => {
      const [from, to] = [before.values.get(path), after.values.get(path)];
      return { text: `${path}: ${text2(from?.value)} \u2192 ${text2(to?.value)}`, span: to?.span };
    })
  ];
}
function speedOf(before, after) {
  const [old, fresh] = [byQuantity(before), byQuantity(after)];
  let best2 = null;
  for (const [quantity3, slow] of old) {
    const fast = fresh.get(quantity3);
    if (fast === void 0) continue;
    const found2 = {
      quantity: quantity3,
      middle: median2(slow) / median2(fast),
      low: Math.min(...slow) / Math.max(...fast),
      oldRuns: slow.length,
      newRuns: fast.length
    };
    if (best2 === null || Math.min(slow.length, fast.length) > Math.min(best2.oldRuns, best2.newRuns)) best2 = found2;
  }
  return best2;
}
function byQuantity(trials2) {
  const times2 = /* @__PURE__ */ new Map();
  for (const { quantity: quantity3, timePerStep } of trials2.flatMap(stepTimesOf)) times2.set(quantity3, [...times2.get(quantity3) ?? [], timePerStep]);
  return times2;
}
function regimeOfAll(studies) {
  const labels = new Set(studies.map((study) => regimeOf(study).label).filter((label2) => label2 !== "undetermined"));
  const [only] = labels;
  return labels.size === 1 && only !== void 0 ? only : labels.size === 0 ? "undetermined" : "not-compute-bound";
}
function gainOf(trials2, speedup) {
  const falls = trials2.flatMap((trial) => {
    const curve = trial.feasible ? curveOf(trial) : null;
    if (curve === null) return [];
    const from = curve.done.findIndex((done) => done >= (curve.done.at(-1) ?? 0) / 2);
    return fallPerDoubling(curve.done.slice(from), curve.loss.slice(from)) ?? [];
  });
  return falls.length === 0 ? null : median2(falls) * Math.log2(speedup);
}

// src/rules/transfer-risk.ts
var Options22 = lazy(
  () => strictObject({
    /** A run up to this many times as long as the study's is no other length. */
    ratio: number().min(1).default(2),
    /** Trials at two lengths from which ranks are compared. */
    sharedTrials: int().min(2).default(8)
  })
);
var publicTaus = [
  { fraction: 0.05, constant: 0.09, decaying: 0.23 },
  { fraction: 0.1, constant: 0.24, decaying: 0.35 },
  { fraction: 0.2, constant: 0.41, decaying: 0.42 },
  { fraction: 0.5, constant: 0.72, decaying: 0.51 }
];
var keptShare2 = 1 / 3;
var fewestKept = 3;
var transferRisk2 = defineRule({
  meta: {
    id: "transfer-risk",
    severity: "note",
    claims: ["S47", "S48", "S49", "S50", "S51", "S52", "S53", "S54"],
    status: "suspicion",
    needs: "a longer config, and a study of 2 trials behind the shorter one",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 1, which conclusions are likely to transfer",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Yang et al. 2022, Tensor Programs V", url: "https://arxiv.org/abs/2203.03466" },
      { title: "Wortsman et al. 2023, Small-scale proxies for large-scale Transformer training instabilities", url: "https://arxiv.org/abs/2309.14322" }
    ],
    subjects: ["config-change"]
  },
  options: Options22,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange8(subject, options) : { kind: "silent" };
  }
});
function checkChange8(pair, options) {
  const promotion = promotionOf(pair);
  if (promotion === null || promotion.ratio <= options.ratio || isSmokeTest(pair.after)) return { kind: "silent" };
  if (promotion.chosen.length === 0) return { kind: "silent" };
  const settled2 = promotion.chosen.filter(isInQuestion);
  if (settled2.length === 0 || promotion.longRuns > 0) return { kind: "clear" };
  const evidence2 = evidenceOf8(promotion, settled2, { pair, options });
  const at2 = settled2.find(({ span }) => span !== void 0)?.span ?? pair.after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [{ evidence: evidence2, confidence: evidence2.tau === null ? "low" : "medium", key: "transfer", ...at2 === void 0 ? {} : { at: at2 } }]
  };
}
function isInQuestion({ keyClass }) {
  const transfer = transferOf(keyClass);
  return transfer === "likely" || transfer === "might" || keyClass === "batch";
}
function evidenceOf8({ study, studySteps, productionSteps, unit: unit3, ratio, chosen }, inQuestion, { pair, options }) {
  const of = (transfer) => chosen.filter(({ keyClass }) => transferOf(keyClass) === transfer).map(({ key: key2, value }) => `${key2}: ${String(value)}`);
  const [best2, runnerUp] = controlsOf(study, inQuestion);
  const stability2 = stabilityOf([...pair.studies, ...pair.related ?? []], options.sharedTrials);
  const known4 = publicTaus.reduce((near, one) => distance(one.fraction, ratio) < distance(near.fraction, ratio) ? one : near);
  const trials2 = ranked(study).length;
  return {
    study: study.name,
    trials: trials2,
    studySteps,
    maxTrainSteps: productionSteps,
    unit: unit3,
    ratio,
    veryLikely: of("very-likely"),
    likely: of("likely"),
    might: of("might"),
    unlikely: of("unlikely"),
    unclassified: of("unclassified"),
    isRegularizationChosen: hasClass(chosen, "regularization"),
    best: best2?.trial.id ?? null,
    runnerUp: runnerUp?.trial.id ?? null,
    metric: study.metric?.name ?? null,
    bestValue: best2?.value ?? null,
    runnerUpValue: runnerUp?.value ?? null,
    tau: stability2?.tau ?? null,
    tauTrials: stability2?.trials ?? null,
    tauSteps: stability2?.steps ?? null,
    tauLongerSteps: stability2?.longerSteps ?? null,
    publicFraction: known4.fraction,
    publicTauConstant: known4.constant,
    publicTauDecaying: known4.decaying,
    keep: Math.min(trials2, Math.max(fewestKept, Math.ceil(trials2 * keptShare2)))
  };
}
function distance(fraction, ratio) {
  return Math.abs(Math.log(fraction * ratio));
}
function hasClass(chosen, wanted) {
  return chosen.some(({ keyClass }) => keyClass === wanted);
}
function controlsOf(study, inQuestion) {
  const [best2, ...others2] = ranked(study);
  const settings = (trial) => JSON.stringify(inQuestion.map(({ key: key2 }) => canonical(trial.hyperparameters[key2] ?? null)));
  return [best2, best2 === void 0 ? void 0 : others2.find(({ trial }) => settings(trial) !== settings(best2.trial))];
}

// src/rules/warmup-rescaled.ts
var Options23 = lazy(
  () => strictObject({
    /** A warmup that changes by this factor, either way, is another warmup. */
    factor: number().gt(1).default(1.5),
    /** The longest warmup, as a share of the run. */
    share: number().gt(0).lt(1).default(0.1)
  })
);
var warmupRescaled2 = defineRule({
  meta: {
    id: "warmup-rescaled",
    severity: "warning",
    claims: ["S49"],
    status: "suspicion",
    needs: "two versions of a config whose schedules and lengths are known",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 1, which conclusions are likely to transfer",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Wortsman et al. 2023, Small-scale proxies for large-scale Transformer training instabilities", url: "https://arxiv.org/abs/2309.14322" }
    ],
    subjects: ["config-change"]
  },
  options: Options23,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange9(subject, options) : { kind: "silent" };
  }
});
function checkChange9(pair, options) {
  const { before, after, studies } = pair;
  if (isSmokeTest(after) || isSmokeTest(before)) return { kind: "silent" };
  const [old, fresh] = [runOf(before, studies), runOf(after, studies)];
  if (!isKnown(old) || !isKnown(fresh) || old.run.schedule.unit !== fresh.run.schedule.unit) return { kind: "silent" };
  const [oldWarmup, warmup] = [old.run, fresh.run].map(({ schedule: schedule3 }) => schedule3.warmup);
  if (oldWarmup === void 0 || warmup === void 0 || !(warmup > 0) || !(oldWarmup > 0)) return { kind: "silent" };
  const reason = reasonFor2(pair, { old: old.run, fresh: fresh.run }, options);
  if (reason === null) return { kind: "clear" };
  const longest = Math.floor(options.share * fresh.run.runSteps);
  const keeping2 = reason === "rescaled" ? keepingOf(pair, fresh.run, Math.min(oldWarmup, longest)) : null;
  const at2 = after.warmup?.span ?? after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          reason,
          oldWarmupSteps: oldWarmup,
          warmupSteps: warmup,
          oldRunSteps: old.run.runSteps,
          runSteps: fresh.run.runSteps,
          unit: fresh.run.schedule.unit,
          shareOfRun: warmup / fresh.run.runSteps,
          longestWarmupSteps: longest,
          key: keeping2?.key ?? null,
          keeping: keeping2?.value ?? null
        },
        confidence: "high",
        key: "warmup",
        ...at2 === void 0 ? {} : { at: at2 },
        ...keeping2?.edit === void 0 ? {} : { edit: keeping2.edit }
      }
    ]
  };
}
function isKnown(reading) {
  return reading.kind === "known";
}
function reasonFor2({ before, after }, { old, fresh }, options) {
  const isShare = after.warmup?.value.unit === "fraction";
  const isSameShare = isShare && before.warmup?.value.unit === "fraction" && before.warmup.value.value === after.warmup?.value.value;
  const factor = fresh.schedule.warmup / old.schedule.warmup;
  if (isSameShare && old.runSteps !== fresh.runSteps && (factor >= options.factor || factor <= 1 / options.factor)) return "rescaled";
  const isLonger = fresh.schedule.warmup / fresh.runSteps > old.schedule.warmup / old.runSteps;
  return isLonger && fresh.schedule.warmup > options.share * fresh.runSteps ? "too-long" : null;
}
function keepingOf({ after, studies }, fresh, warmupSteps) {
  const span = after.warmup?.span;
  const key2 = span === void 0 ? void 0 : [...after.values].find(([, { span: other }]) => other?.start === span.start)?.[0];
  if (key2 === void 0) return null;
  const value = Number((warmupSteps / fresh.runSteps).toPrecision(4));
  const tried = after.tryKeys?.({ [key2]: value }) ?? null;
  const again = tried === null ? null : runOf(tried.config, studies);
  const fits3 = again?.kind === "known" && Math.abs(again.run.schedule.warmup - warmupSteps) <= 1;
  return tried !== null && fits3 ? { key: key2, value, edit: tried.edit } : { key: key2, value };
}

// src/rules/workload-regime.ts
var Options24 = lazy(() => strictObject({}));
var workloadRegime2 = defineRule({
  meta: {
    id: "workload-regime",
    severity: "note",
    claims: ["S1", "S2", "S3", "S4", "S5", "S7", "S8", "S33"],
    status: "fact",
    needs: "3 feasible trials with a training loss and 10 evaluations each between the middle of the run and the decay of the learning rate",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      }
    ],
    subjects: ["study"]
  },
  options: Options24,
  check(subject) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy8(subject.study);
  }
});
function checkStudy8(study) {
  if (study.kind !== "study") return { kind: "silent" };
  if (study.trials.every((trial) => trial.evaluations.length === 0))
    return { kind: "unknown", because: "no-evaluations", evidence: { trials: study.trials.length } };
  const regime = votedRegime(study);
  if (study.policy.regime !== "auto") return isContradicted(study.policy.regime, regime) ? advise5(study, regime) : { kind: "clear" };
  if (regime.label === "undetermined") return undetermined(study, regime);
  return isWorthSaying(study, regime) ? advise5(study, regime) : { kind: "clear" };
}
function isContradicted(said2, { label: label2, confidence }) {
  if (confidence === "low") return false;
  return said2 === "compute-bound" ? label2 === "saturated" || label2 === "overfitting" : label2 === "compute-bound";
}
function isWorthSaying(study, { label: label2, confidence }) {
  if (confidence === "low" || label2 === "overfitting") return false;
  const judged = judgeable(study, { trials: 4, evaluations: 12 });
  if (judged.kind === "not-judgeable") return true;
  if (label2 === "compute-bound") return !consistentlyLate(judged);
  return label2 !== "saturated" || !alwaysEarly(judged);
}
function undetermined(study, { cast }) {
  const feasible = study.trials.filter((trial) => trial.feasible).length;
  const reasons2 = cast.flatMap(({ because }) => because ?? []);
  const usual = reasons2.find((reason) => reasons2.filter((other) => other === reason).length * 2 > cast.length) ?? "unclear";
  const evidence2 = { trials: study.trials.length, feasible, needed: 3, voters: cast.length };
  if (cast.length < 3) return { kind: "unknown", because: "too-few-trials", evidence: evidence2 };
  return { ...noVote[usual], evidence: evidence2 };
}
var noVote = {
  "length-unknown": { kind: "unknown", because: "length-unknown" },
  "tail-too-short": { kind: "unknown", because: "tail-too-short" },
  "decay-covers-tail": { kind: "unknown", because: "decay-covers-tail" },
  "no-training-curve": { kind: "unknown", because: "no-training-curve" },
  "schedule-unknown": { kind: "unknown", because: "schedule-unknown" },
  unclear: { kind: "unknown", because: "unclear" }
};
function advise5(study, { label: label2, confidence, cast }) {
  const agreeing = cast.filter((vote) => vote.label === label2);
  const middle2 = (of) => {
    const known4 = agreeing.flatMap((vote) => of(vote) ?? []);
    return known4.length === 0 ? null : median2(known4);
  };
  const evidence2 = {
    regime: label2,
    policyRegime: study.policy.regime,
    votes: agreeing.length,
    voters: cast.length,
    trials: study.trials.length,
    gainPerDoubling: middle2(({ gain: gain2 }) => gain2),
    trainGainPerDoubling: middle2(({ trainGain: trainGain2 }) => trainGain2),
    materiality: middle2(({ materiality }) => materiality),
    fitted: agreeing.filter(({ isFitted }) => isFitted).length,
    finalLearningRateOverPeak: middle2(({ finalLearningRateOverPeak }) => finalLearningRateOverPeak),
    metric: study.metric?.name ?? "",
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? "steps"
  };
  return { kind: "advise", advice: [{ evidence: evidence2, confidence, key: label2 }] };
}

// src/rules/index.ts
var rules2 = [
  maxStepsTuned2,
  earlyInstability2,
  bestStepEarly2,
  bestStepLate2,
  overfitting2,
  workloadRegime2,
  checkpointSelection2,
  longerWasWorse2,
  decayStretched2,
  horizonMismatch2,
  budgetCut2,
  warmupRescaled2,
  gradientVariance2,
  sweepAssumptions2,
  sweepBoundary2,
  sweepCandidate2,
  shortHorizon2,
  transferRisk2,
  roundPlan2,
  staleSteps2,
  stepsReducible2,
  throughputGain2,
  repeatedData2,
  runDiffersFromConfig2
];
var ruleCards = rules2.map(({ meta }) => meta);

// src/bot/render.ts
var longestLabel = 200;
function renderReview(input) {
  const { report: report2, texts, version, language, instance, place: place2 } = input;
  const { words: words3 } = wordsOf(language);
  const fileAt = (path) => texts.get(path);
  return {
    summary: labelled(instance, renderSummaryComment(report2, words3, { version, place: place2, characters: SUMMARY_LENGTH - (instance === null ? 0 : longestLabel) })),
    comments: renderReviewComments(report2, words3, fileAt, { version }),
    jobSummary: renderJobSummary(report2, words3, { version, place: place2 }),
    check: renderCheckRun(report2, words3, { version, place: place2 }),
    replies: renderThreadReplies(words3),
    annotations: renderAnnotations(report2, words3),
    text: renderText(report2, words3, { color: false, width: 100, version }),
    files: () => reportFiles(input, words3),
    fingerprints: /* @__PURE__ */ new Set([...report2.findings.map((finding) => finding.fingerprint), ...mistakeFingerprints(report2)]),
    ignored: new Set(report2.suppressed.map(({ finding }) => finding.fingerprint))
  };
}
function reportFiles({ report: report2, texts, version, place: place2, repositoryUrl, instance }, words3) {
  const fileAt = (path) => texts.get(path);
  return {
    json: jsonText(reportDocument(report2, words3, { version, fileAt })),
    sarif: jsonText(sarifDocument(report2, words3, { version, fileAt, rules: ruleCards, repositoryUrl, instance })),
    html: renderHtml(report2, words3, { version, fileAt, place: place2 })
  };
}
function labelled(instance, summary) {
  return instance === null ? summary : `${inlineCode(instance)}

${summary}`;
}
function wishOf({
  report: report2,
  rendered,
  policy,
  files
}) {
  const saysMuch = rendered.fingerprints.size > 0 || report2.policyChange !== void 0;
  const when = policy.comment === "never" ? "remove" : policy.comment === "always" || saysMuch ? "create" : "update";
  const { comments, fingerprints: fingerprints2, ignored, replies } = rendered;
  return { summary: { body: rendered.summary, when }, review: { comments, live: fingerprints2, ignored, inline: policy.inline, files, replies } };
}

// src/runs/packed.ts
var zipName = /[^/]\.zip$/i;
var tarName = /[^/]\.(?:tar|tgz|tbz2?|txz|tar\.\w{1,4})$/i;
function unzippedPath(path) {
  return /[^/]\.gz$/i.test(path) && !tarName.test(path) ? path.slice(0, -3) : null;
}
function isZipName(path) {
  return zipName.test(path);
}
function isTarName(path) {
  return tarName.test(path);
}

// src/text/lines.ts
function lineIndex(text2) {
  const starts = [0];
  for (let at2 = text2.indexOf("\n"); at2 !== -1; at2 = text2.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  let recent = 0;
  const holds2 = (line3, offset) => (starts[line3] ?? Infinity) <= offset && offset < (starts[line3 + 1] ?? Infinity);
  const lineAt = (offset) => {
    if (!holds2(recent, offset)) recent = holds2(recent + 1, offset) ? recent + 1 : search(starts, offset);
    return recent + 1;
  };
  return { lineAt, lineCount: starts.length, startOf: (line3) => starts[line3 - 1] ?? text2.length };
}
function search(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle2 = low + high + 1 >> 1;
    if ((starts[middle2] ?? Infinity) <= offset) low = middle2;
    else high = middle2 - 1;
  }
  return low;
}
function spanOf2(path, lines, start, end) {
  const line3 = lines.lineAt(start);
  return { path, line: line3, endLine: end > start + 1 ? lines.lineAt(end - 1) : line3, start, end };
}

// src/text/builder.ts
var maxDepth = 100;
var maxConfigLength = 8 * 1024 * 1024;
var maxProblemsPerCode = 50;
var reservedKeys = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function isReserved(key2) {
  return key2.length >= 9 && key2.length <= 11 && reservedKeys.has(key2);
}
function createBuilder(file, lines = lineIndex(file.text)) {
  const problems = [];
  const counts2 = /* @__PURE__ */ new Map();
  const span = (start, end) => spanOf2(file.path, lines, start, end);
  const report2 = (code2, offset, values2 = {}) => {
    const count4 = (counts2.get(code2) ?? 0) + 1;
    counts2.set(code2, count4);
    if (count4 <= maxProblemsPerCode) problems.push({ code: code2, path: file.path, line: offset === null ? null : lines.lineAt(offset), values: values2 });
  };
  const assign = (entries, key2, keyStart, keyEnd, value) => {
    if (isReserved(key2)) report2("reserved-key", keyStart, { key: key2 });
    else entries.set(key2, { key: key2, keySpan: span(keyStart, keyEnd), value });
  };
  return {
    file,
    lines,
    problems,
    span,
    report: report2,
    scalar: (value, start, end, { quoted = false, tag } = {}) => {
      const node = { kind: "scalar", value, raw: file.text.slice(start, end), quoted, span: span(start, end) };
      return tag === void 0 ? node : { ...node, tag: oneLine(tag) };
    },
    sequence: (items, start, end, tag) => {
      const node = { kind: "sequence", items, span: span(start, end) };
      return tag === void 0 ? node : { ...node, tag: oneLine(tag) };
    },
    mapping: (entries, start, end, tag) => {
      const node = { kind: "mapping", entries, span: span(start, end) };
      return tag === void 0 ? node : { ...node, tag: oneLine(tag) };
    },
    assign,
    add: (entries, key2, keyStart, keyEnd, value) => {
      if (entries.has(key2)) {
        entries.delete(key2);
        report2("duplicate-key", keyStart, { key: oneLine(key2) });
      }
      assign(entries, key2, keyStart, keyEnd, value);
    },
    document: (language, root) => ({ path: file.path, language, root, problems })
  };
}
function oneLine(text2, length3 = 160) {
  const flat3 = text2.slice(0, length3 * 2).replace(/\s+/g, " ").trim();
  return flat3.length > length3 ? `${flat3.slice(0, length3 - 1)}\u2026` : flat3;
}
function isUnreadable(builder) {
  const { text: text2 } = builder.file;
  if (text2.length > maxConfigLength) {
    builder.report("file-too-large", null, { size: text2.length, limit: maxConfigLength });
    return true;
  }
  const marker = findConflictMarkers(text2);
  if (marker === null) return false;
  builder.report("conflict-markers", builder.lines.startOf(marker));
  return true;
}
function emptyDocument(builder, language) {
  return builder.document(language, builder.scalar(null, 0, 0));
}
function findConflictMarkers(text2) {
  const found2 = /^(?:<{7}|>{7})(?:[ \t\r\n]|$)/m.exec(text2);
  if (found2 === null) return null;
  let line3 = 1;
  for (let at2 = text2.indexOf("\n"); at2 !== -1 && at2 < found2.index; at2 = text2.indexOf("\n", at2 + 1)) line3++;
  return line3;
}

// src/text/conflicts.ts
var maxComparedLines = 1e6;
var ConflictLines = class {
  #side = "both";
  #ours = /* @__PURE__ */ new Set();
  #repeated = 0;
  #firstLine = null;
  /** Whether a line may be left out; where not, `skips` need not be asked. */
  mayConcern(firstCharacter) {
    return this.#side !== "both" || firstCharacter === 60 || firstCharacter === 62;
  }
  /** Whether to leave out the next line. Outside a conflict its marker stands at the beginning of the line. */
  skips(raw, line3) {
    if (this.#side === "both" && !/^(?:<{7}|>{7})(?:[ \t\r\n]|$)/.test(raw)) return false;
    const record4 = raw.trim();
    const next = sideAfter(record4, this.#side);
    if (next !== null) {
      this.#firstLine ??= line3;
      if (next === "ours") this.#ours = /* @__PURE__ */ new Set();
      this.#side = next;
      return true;
    }
    if (this.#side === "ours" && this.#ours.size < maxComparedLines) this.#ours.add(record4);
    const isRepeated = this.#side === "theirs" && this.#ours.has(record4);
    if (isRepeated) this.#repeated++;
    return isRepeated || this.#side === "base";
  }
  problems(path) {
    return this.#firstLine === null ? [] : [{ code: "conflict-markers", path, line: this.#firstLine, values: { repeated: this.#repeated } }];
  }
};
function sideAfter(record4, side) {
  if (/^<{7}(?: |$)/.test(record4)) return "ours";
  if (/^>{7}(?: |$)/.test(record4)) return "both";
  if (side === "both") return null;
  if (/^\|{7}(?: |$)/.test(record4)) return "base";
  return record4 === "=======" ? "theirs" : null;
}
function oursOnly(text2) {
  let side = "both";
  const kept = [];
  for (const raw of text2.split("\n")) {
    const next = sideAfter(raw.trim(), side);
    side = next ?? side;
    kept.push(next === null && (side === "both" || side === "ours") ? raw : "");
  }
  return kept.join("\n");
}

// src/text/scan.ts
var backslash = 92;
var newline = 10;
function endOfString(text2, start, quote, multiline = quote.length > 1) {
  const first = quote.charCodeAt(0);
  for (let at2 = start + quote.length; at2 < text2.length; at2++) {
    const code2 = text2.charCodeAt(at2);
    if (code2 === backslash) at2++;
    else if (code2 === first && text2.startsWith(quote, at2)) return at2 + quote.length;
    else if (code2 === newline && !multiline) return -1;
  }
  return -1;
}
function skipJsonSpace(text2, start) {
  let at2 = start;
  for (; ; ) {
    while (isSpace(text2.charCodeAt(at2))) at2++;
    if (text2[at2] !== "/") return at2;
    const closing = text2[at2 + 1] === "/" ? "\n" : text2[at2 + 1] === "*" ? "*/" : null;
    if (closing === null) return at2;
    const end = text2.indexOf(closing, at2 + 2);
    if (end === -1) return closing === "\n" ? text2.length : at2;
    at2 = end + closing.length;
  }
}
function skipPythonSpace(text2, start) {
  let at2 = start;
  for (; ; ) {
    while (isSpace(text2.charCodeAt(at2))) at2++;
    if (text2[at2] === "#") {
      const end = text2.indexOf("\n", at2);
      if (end === -1) return text2.length;
      at2 = end;
    } else if (text2[at2] === "\\" && (text2[at2 + 1] === "\n" || text2.startsWith("\r\n", at2 + 1))) at2 += 2;
    else return at2;
  }
}
function isSpace(code2) {
  return code2 === 32 || code2 >= 9 && code2 <= 13 || code2 === 160 || code2 === 65279;
}

// src/text/json.ts
function parseJson(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "json");
  const reader = new JsonNodes(builder);
  return builder.document("json", reader.root());
}
var words = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["+Infinity", Infinity],
  ["-Infinity", -Infinity]
]);
var word = /[-+]?[A-Za-z_][\w]*/y;
var number4 = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
var JsonNodes = class {
  #builder;
  #text;
  #at = 0;
  #broken = false;
  constructor(builder) {
    this.#builder = builder;
    this.#text = builder.file.text;
  }
  root() {
    this.#space();
    if (this.#at === this.#text.length) return this.#builder.scalar(null, 0, 0);
    const node = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail("the end of the file");
    return node;
  }
  #value(depth) {
    const character = this.#text[this.#at];
    if (character === "{" || character === "[") {
      if (depth >= maxDepth) return this.#tooDeep();
      return character === "{" ? this.#object(depth) : this.#array(depth);
    }
    if (character === '"') return this.#string();
    return this.#bare();
  }
  #object(depth) {
    const start = this.#at;
    const entries = /* @__PURE__ */ new Map();
    this.#at++;
    for (this.#space(); !this.#closes("}"); this.#separator("}")) {
      const keyStart = this.#at;
      if (this.#text[keyStart] !== '"') {
        this.#fail("a key in double quotes");
        break;
      }
      const key2 = this.#string();
      if (this.#broken) break;
      const keyEnd = this.#at;
      this.#space();
      if (this.#text[this.#at] === ":") this.#at++;
      else this.#fail("a colon");
      this.#space();
      const value = this.#broken ? this.#builder.scalar(null, this.#at, this.#at) : this.#value(depth + 1);
      this.#builder.add(entries, String(key2.value), keyStart, keyEnd, value);
    }
    return this.#builder.mapping(entries, start, this.#at);
  }
  #array(depth) {
    const start = this.#at;
    const items = [];
    this.#at++;
    for (this.#space(); !this.#closes("]"); this.#separator("]")) items.push(this.#value(depth + 1));
    return this.#builder.sequence(items, start, this.#at);
  }
  /** Whether the collection ends here: by its bracket, or because nothing more can be read. */
  #closes(bracket) {
    if (this.#broken) return true;
    if (this.#at >= this.#text.length) {
      this.#fail(bracket);
      return true;
    }
    if (this.#text[this.#at] !== bracket) return false;
    this.#at++;
    return true;
  }
  #separator(bracket) {
    this.#space();
    if (this.#broken || this.#at >= this.#text.length || this.#text[this.#at] === bracket) return;
    if (this.#text[this.#at] !== ",") {
      this.#fail(`a comma or ${bracket}`);
      return;
    }
    this.#at++;
    this.#space();
  }
  #string() {
    const start = this.#at;
    const end = endOfString(this.#text, start, '"');
    if (end === -1) {
      const isCut = !this.#text.includes("\n", start);
      this.#at = isCut ? this.#text.length : start;
      this.#fail("the end of a string");
      return this.#builder.scalar("", start, start);
    }
    this.#at = end;
    return this.#builder.scalar(unquote(this.#text.slice(start, end)), start, end, { quoted: true });
  }
  #bare() {
    const start = this.#at;
    const digits = this.#match(number4);
    const name3 = digits === null ? this.#match(word) : null;
    const value = digits === null ? words.get(name3 ?? "") : Number(digits);
    if (value !== void 0) return this.#builder.scalar(value, start, this.#at);
    this.#at = start;
    this.#fail("a value");
    return this.#builder.scalar(null, start, start);
  }
  /** Steps over a collection that is nested too deep, counting brackets outside strings. */
  #tooDeep() {
    const start = this.#at;
    this.#builder.report("nesting-limit", start, { limit: maxDepth });
    let open = 0;
    do {
      const character = this.#text[this.#at];
      const stringEnd = character === '"' ? endOfString(this.#text, this.#at, '"') : -1;
      if (stringEnd !== -1) {
        this.#at = stringEnd;
        continue;
      }
      if (character === "{" || character === "[") open++;
      if (character === "}" || character === "]") open--;
      this.#at++;
    } while (open > 0 && this.#at < this.#text.length);
    return this.#builder.scalar(null, start, this.#at);
  }
  #space() {
    this.#at = skipJsonSpace(this.#text, this.#at);
  }
  #match(pattern2) {
    pattern2.lastIndex = this.#at;
    const found2 = pattern2.exec(this.#text);
    if (found2 === null) return null;
    this.#at = pattern2.lastIndex;
    return found2[0];
  }
  #fail(expected2) {
    if (this.#broken) return;
    this.#broken = true;
    if (this.#at >= this.#text.length) {
      this.#builder.report("truncated", Math.max(0, this.#text.length - 1));
      return;
    }
    const found2 = oneLine(this.#text.slice(this.#at, this.#at + 20), 20);
    this.#builder.report("syntax-error", this.#at, { message: `${expected2} is expected here`, found: found2 });
  }
};
function unquote(raw) {
  if (!raw.includes("\\")) return raw.slice(1, -1);
  try {
    const value = JSON.parse(raw);
    return typeof value === "string" ? value : raw.slice(1, -1);
  } catch {
    return raw.slice(1, -1);
  }
}

// src/text/json-data.ts
var maxProblems = 50;
var notANumber = "\0NaN";
var nonFinite = /-?\b(?:NaN|Infinity)\b/g;
function parseJsonData(file) {
  const marker = findConflictMarkers(file.text);
  const text2 = marker === null ? file.text : oursOnly(file.text);
  const problems = marker === null ? [] : [{ code: "conflict-markers", path: file.path, line: marker, values: {} }];
  const strict = parseStrictly(text2) ?? parseStrictly(withoutNonFinite(text2));
  const found2 = strict ?? parseLoosely({ path: file.path, text: text2 }, problems);
  return { value: cleaned(found2.value, new Cleaning(file, problems), 0), problems };
}
function parseJsonLine(line3) {
  const parsed2 = parseStrictly(line3) ?? parseStrictly(withoutNonFinite(line3));
  return parsed2 === null ? void 0 : cleaned(parsed2.value, null, 0);
}
function parseStrictly(text2) {
  try {
    return { value: JSON.parse(text2) };
  } catch {
    return null;
  }
}
function withoutNonFinite(text2) {
  const parts = [];
  for (let at2 = 0; at2 < text2.length; ) {
    const quote = text2.indexOf('"', at2);
    const outside = text2.slice(at2, quote === -1 ? text2.length : quote);
    parts.push(outside.includes("N") || outside.includes("I") ? outside.replace(nonFinite, finiteForm) : outside);
    if (quote === -1) break;
    const end = endOfString(text2, quote, '"');
    at2 = end === -1 ? text2.length : end;
    parts.push(text2.slice(quote, at2));
  }
  return parts.join("");
}
function finiteForm(token) {
  if (token.endsWith("NaN")) return JSON.stringify(notANumber);
  return token.startsWith("-") ? "-1e999" : "1e999";
}
function parseLoosely(file, problems) {
  if (file.text.length > maxConfigLength) {
    problems.push({ code: "syntax-error", path: file.path, line: null, values: { message: "this is not JSON" } });
    return { value: null };
  }
  const document = parseJson(file);
  problems.push(...document.problems.filter((problem3) => problem3.code !== "reserved-key").map((problem3) => ({ ...problem3 })));
  return { value: plain3(document.root) };
}
function plain3(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plain3);
  const object2 = emptyObject();
  for (const [key2, entry] of node.entries) object2[key2] = plain3(entry.value);
  return object2;
}
var Cleaning = class {
  #file;
  #problems;
  constructor(file, problems) {
    this.#file = file;
    this.#problems = problems;
  }
  reservedKey(key2) {
    const offset = this.#file.text.indexOf(JSON.stringify(key2));
    const line3 = offset === -1 ? null : this.#file.text.slice(0, offset).split("\n").length;
    this.#report({ code: "reserved-key", path: this.#file.path, line: line3, values: { key: oneLine(key2) } });
  }
  tooDeep() {
    this.#report({ code: "nesting-limit", path: this.#file.path, line: null, values: { limit: maxDepth } });
  }
  #report(problem3) {
    const isKnown2 = this.#problems.some((other) => other.code === problem3.code && other.values.key === problem3.values.key);
    if (!isKnown2 && this.#problems.length < maxProblems) this.#problems.push(problem3);
  }
};
function cleaned(value, cleaning, depth) {
  if (value === notANumber) return NaN;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if (depth >= maxDepth) {
    cleaning?.tooDeep();
    return null;
  }
  if (Array.isArray(value)) return value.map((item) => cleaned(item, cleaning, depth + 1));
  const object2 = emptyObject();
  for (const [key2, item] of Object.entries(value)) {
    if (reservedKeys.has(key2)) cleaning?.reservedKey(key2);
    else object2[key2] = cleaned(item, cleaning, depth + 1);
  }
  return object2;
}
function emptyObject() {
  return /* @__PURE__ */ Object.create(null);
}

// src/runs/folders.ts
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/runs/names.ts
var validationParts = /* @__PURE__ */ new Set(["val", "valid", "validation", "eval", "evaluation", "dev", "holdout", "heldout", "vl"]);
var testParts = /* @__PURE__ */ new Set(["test", "testing", "tst"]);
var trainParts = /* @__PURE__ */ new Set(["train", "training", "trn"]);
var timeParts = /* @__PURE__ */ new Set([
  ...["time", "times", "timestamp", "runtime", "duration", "elapsed", "remaining", "eta", "wall", "clock", "walltime", "date", "datetime", "hour", "hours"],
  ...[
    "second",
    "seconds",
    "sec",
    "secs",
    "minute",
    "minutes",
    "mins",
    "ms",
    "per",
    "throughput",
    "speed",
    "tps",
    "fps",
    "its",
    "ips",
    "mfu",
    "tflops",
    "latency"
  ]
]);
var settingParts = /* @__PURE__ */ new Set([
  ...[
    "interval",
    "intervals",
    "every",
    "freq",
    "frequency",
    "step",
    "steps",
    "iter",
    "iters",
    "iteration",
    "iterations",
    "epoch",
    "epochs",
    "batch",
    "batches"
  ],
  ...[
    "bs",
    "size",
    "num",
    "number",
    "count",
    "counts",
    "n",
    "samples",
    "sample",
    "examples",
    "example",
    "tokens",
    "token",
    "seen",
    "patience",
    "seed",
    "split"
  ],
  ...["index", "idx", "id", "percentage", "percent", "progress", "memory", "mem", "gpu", "cpu", "ram", "vram", "flos", "flops", "params", "parameters", "len"],
  ...[
    "length",
    "lengths",
    "rank",
    "world",
    "workers",
    "version",
    "pid",
    "hostname",
    "best",
    "preemption",
    "grad",
    "gradient",
    "norm",
    "gnorm",
    "momentum",
    "decay"
  ],
  ...[
    "scale",
    "temperature",
    "beta",
    "beta1",
    "beta2",
    "weight",
    "weights",
    "lambda",
    "clip",
    "warmup",
    "ratio",
    "std",
    "stderr",
    "var",
    "gap",
    "diff",
    "skipped"
  ]
]);
var learningRatePattern = /^lr\d*$/;
function isLearningRateName(name3) {
  const parts = nameParts(name3);
  if (parts.some((part) => learningRatePattern.test(part))) return !parts.some((part) => learningRateSettings.has(part));
  return parts.some((part, index) => part === "learningrate" || part === "learning" && parts[index + 1] === "rate");
}
var learningRateSettings = /* @__PURE__ */ new Set(["min", "max", "decay", "mult", "end", "final", "scheduler", "schedule"]);
function kindOfName(name3) {
  if (/__(MIN|MAX)$/.test(name3)) return "other";
  if (isLearningRateName(name3)) return "learning-rate";
  const parts = nameParts(name3);
  const measures = hasMeasure(name3);
  if (parts.some((part) => timeParts.has(part))) return "time";
  if (parts.some((part) => settingParts.has(part)) && !isMeasuredPerStep(parts, measures)) return "other";
  const split = splitOf(name3, parts);
  if (split !== null) return split;
  return measures ? "metric" : "other";
}
function isMeasuredPerStep(parts, measures) {
  const last2 = parts.at(-1);
  const settings = parts.filter((part) => settingParts.has(part));
  return measures && settings.length === 1 && (last2 === "step" || last2 === "epoch");
}
function splitOf(name3, parts) {
  const isTrain = parts.some((part) => trainParts.has(part));
  const isValidation = parts.some((part) => validationParts.has(part));
  const isTest = parts.some((part) => testParts.has(part));
  if (isTrain && (isValidation || isTest)) return nestedSplit(name3);
  if (isValidation) return "validation";
  if (isTest) return "test";
  if (isTrain) return "train";
  return parts[0] === "metrics" ? "validation" : null;
}
function nestedSplit(name3) {
  const slash = name3.lastIndexOf("/");
  if (slash < 0) return "other";
  const last2 = name3.slice(slash + 1);
  const split = splitOf(last2, nameParts(last2));
  return split === null || split === "other" ? "other" : split;
}
function isMetricName(name3) {
  return hasMeasure(name3);
}
function isLossName(name3) {
  return nameParts(name3).some((part) => part === "loss" || part === "losses" || part === "nll");
}
function rolesOf(names2, loggedApart) {
  const kinds2 = new Map(names2.map((name3) => [name3, kindOfName(name3)]));
  const has = (kind, isIt) => [...kinds2].some(([name3, is]) => is === kind && isIt(name3));
  const hasValidation = has("validation", isMetricName);
  const isEvaluated = hasValidation || has("test", isMetricName);
  const roleOfOpen = (name3) => {
    if (isLossName(name3)) return isEvaluated || !has("train", isLossName) ? "train" : "other";
    if (hasTwin(name3, names2)) return "train";
    return has("train", isMetricName) || !isEvaluated && loggedApart(name3) ? "validation" : "other";
  };
  return new Map(
    [...kinds2].map(([name3, kind]) => [name3, kind === "metric" ? roleOfOpen(name3) : kind === "test" ? hasValidation ? "other" : "validation" : kind])
  );
}
function hasTwin(name3, names2) {
  const own = nameParts(name3).join(" ");
  return names2.some((other) => other !== name3 && kindOfName(other) === "validation" && nameParts(other).join(" ").endsWith(own));
}

// src/text/decode.ts
var maxFileBytes = 64 * 1024 * 1024;
var sampledBytes = 64 * 1024;
var lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
var lfsSize = /^size (\d{1,15})\r?$/m;
function decodeFile(path, bytes) {
  const refuse = (code2, values2 = {}) => {
    return { file: null, problems: [{ code: code2, path, line: null, values: values2 }] };
  };
  if (bytes.length === 0) return refuse("file-empty");
  if (bytes.length > maxFileBytes) return refuse("file-too-large", { size: bytes.length, limit: maxFileBytes });
  const wide = wideEncoding(bytes);
  if (wide === null && isBinary(bytes)) return refuse("file-binary", { size: bytes.length });
  const decoded2 = wide === null ? decodeNarrow(bytes) : { text: decode(bytes, wide, false) ?? "", isUtf8: true };
  if (wide !== null && decoded2.text.slice(0, sampledBytes).includes("\0")) return refuse("file-binary", { size: bytes.length });
  if (decoded2.text.trim() === "") return refuse("file-empty");
  const pointed = lfsPointerSize(decoded2.text);
  if (pointed !== null) return refuse("file-lfs-pointer", { size: pointed });
  const problems = decoded2.isUtf8 ? [] : [{ code: "file-not-utf8", path, line: firstForeignLine(bytes), values: {} }];
  return { file: { path, text: decoded2.text }, problems };
}
function lfsPointerSize(text2) {
  return text2.length < 1024 && lfsPointer.test(text2) ? Number(lfsSize.exec(text2)?.[1] ?? 0) : null;
}
function wideEncoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
}
function decodeNarrow(bytes) {
  const text2 = decode(bytes, "utf-8", true);
  return text2 === null ? { text: decode(bytes, "latin1", false) ?? "", isUtf8: false } : { text: text2, isUtf8: true };
}
function decode(bytes, encoding, fatal) {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
function isBinary(bytes) {
  if (bytes.indexOf(0) !== -1) return true;
  const sample = bytes.subarray(0, sampledBytes);
  return controlsIn(sample) > sample.length * mostControls;
}
var mostControls = 0.02;
function controlsIn(bytes) {
  let controls = 0;
  for (let at2 = 0; at2 < bytes.length; at2++) {
    const byte = bytes[at2] ?? 0;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++;
  }
  return controls;
}
function firstForeignLine(bytes) {
  let line3 = 1;
  for (let start = 0; start < bytes.length; ) {
    const end = chunkEnd(bytes, start);
    const chunk = bytes.subarray(start, end);
    const isForeign2 = decode(chunk, "utf-8", true) === null;
    for (let at2 = 0; at2 < chunk.length; line3++) {
      const newline3 = chunk.indexOf(10, at2);
      const next = newline3 === -1 ? chunk.length : newline3 + 1;
      if (isForeign2 && decode(chunk.subarray(at2, next), "utf-8", true) === null) return line3;
      at2 = next;
    }
    start = end;
  }
  return 1;
}
function chunkEnd(bytes, start) {
  const newline3 = bytes.indexOf(10, start + sampledBytes);
  return newline3 === -1 ? bytes.length : newline3 + 1;
}

// src/runs/parsers.ts
function wholeBytes(read14) {
  const chunks = [];
  return {
    maxBytes: maxFileBytes,
    take: (bytes) => {
      chunks.push(new Uint8Array(bytes));
    },
    finish: () => read14(joined(chunks))
  };
}
function wholeText(path, read14) {
  return wholeBytes((bytes) => {
    const { file, problems } = decodeFile(path, bytes);
    if (file === null) return { kind: "unreadable", problems };
    const result = read14(file);
    return result.kind === "not-mine" ? result : { ...result, problems: [...problems, ...result.problems] };
  });
}
function joined(chunks) {
  const [only] = chunks;
  if (chunks.length === 1 && only !== void 0) return only;
  const whole = new Uint8Array(chunks.reduce((sum2, chunk) => sum2 + chunk.length, 0));
  let at2 = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at2);
    at2 += chunk.length;
  }
  return whole;
}

// src/runs/record.ts
function partOfRun({ format, path, part, container }, told2 = {}) {
  return {
    id: path,
    format,
    part,
    ...container === void 0 ? {} : { container },
    paths: [path],
    unit: "steps",
    stepBase: 1,
    plannedSteps: null,
    lastStep: null,
    series: [],
    reportedBest: null,
    checkpoints: null,
    stated: null,
    hyperparameters: {},
    stepsPerEpoch: null,
    problems: [],
    ...told2
  };
}

// src/runs/hugging-face-results/reader.ts
var id = "hugging-face-results";
var signature = /"(train|eval|predict|test)_(runtime|samples_per_second|steps_per_second)"\s*:/;
var huggingFaceResults = {
  id,
  title: "Hugging Face `all_results.json`, `train_results.json`, `eval_results.json`",
  url: "https://huggingface.co/docs/transformers/main_classes/trainer#transformers.Trainer.save_metrics",
  recognisedBy: "a flat `.json` object with `train_runtime`, `eval_runtime` or `\u2026_samples_per_second`",
  axis: "none: final values; `epoch` says how far the run was",
  metrics: "`eval_*` and `predict_*`, final; `train_loss` is the mean over the run",
  best: "\u2013",
  quirks: ["part of the run whose `trainer_state.json` stands beside it", "alone: final values only, no best step"],
  files: ["**/*.json"],
  recognise: ({ path, text: text2 }) => {
    if (!/\.json$/i.test(path) || text2.includes('"log_history"') || !/^\s*\{/.test(text2)) return 0;
    if (signature.test(text2)) return 0.8;
    return /(^|\/)(all|train|eval|test|predict)_results\.json$/i.test(path) ? 0.5 : 0;
  },
  parse: (path) => wholeText(path, read2)
};
function read2(file) {
  const { value, problems } = parseJsonData(file);
  const fields2 = flatFields(value);
  const finalValues2 = /* @__PURE__ */ Object.create(null);
  for (const [name3, number9] of fields2 ?? []) if (typeof number9 === "number" && isMeasure(name3)) finalValues2[name3] = number9;
  const path = file.path;
  if (Object.keys(finalValues2).length === 0)
    return { kind: "unreadable", problems: [...problems, { code: "not-a-result", path, line: null, values: { reason: "no-metric-columns" } }] };
  const run = partOfRun({ format: id, path, part: folderOf(path) }, { finalValues: finalValues2 });
  return { kind: "read", runs: [run], problems };
}
function flatFields(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const entries = [];
  for (const [name3, field2] of Object.entries(value)) {
    if (typeof field2 === "object" && field2 !== null) return null;
    entries.push([name3, field2]);
  }
  return entries;
}
function isMeasure(name3) {
  if (!/^(train|eval|predict|test)_/.test(name3)) return false;
  const kind = kindOfName(name3.replace(/^predict_/, "test_"));
  return kind === "validation" || kind === "test" || kind === "train";
}

// src/runs/repeated.ts
function dropRepeatedEvaluation(series, path, isAfterEnd = false) {
  const unchanged = { series, problems: [] };
  const evaluated = series.filter((one) => one.role === "validation" && one.steps.length > 0);
  const steps = [...new Set(evaluated.flatMap((one) => one.steps))].sort((a, b) => a - b);
  const last2 = steps.at(-1);
  if (last2 === void 0 || steps.length < 2) return unchanged;
  const final = new Map(evaluated.flatMap((one) => one.steps.at(-1) === last2 ? [[one, one.values.at(-1)]] : []));
  const sameAt = earliestEqual(final, last2);
  if (sameAt === void 0 || ![...final.keys()].some((one) => isBestAt(one, sameAt))) return unchanged;
  const losses2 = evaluated.filter((one) => isLossName(one.name));
  const differsBetween = losses2.some((one) => one.steps.some((step, index) => step > sameAt && step < last2 && one.values[index] !== final.get(one)));
  if (!isAfterEnd && !differsBetween && !isOffSpacing(steps)) return unchanged;
  return {
    series: series.map((one) => final.has(one) ? { ...one, steps: one.steps.slice(0, -1), values: one.values.slice(0, -1) } : one),
    problems: [{ code: "repeated-final-evaluation", path, line: null, values: { step: last2, best_step: sameAt } }]
  };
}
function earliestEqual(final, last2) {
  const stepsWith = ([one, value]) => new Set(one.steps.filter((step, index) => step !== last2 && value !== void 0 && Object.is(one.values[index], value)));
  const [first, ...others2] = [...final].map(stepsWith);
  return [...first ?? []].find((step) => others2.every((steps) => steps.has(step)));
}
function valueAt(series, step) {
  const index = series.steps.indexOf(step);
  return index < 0 ? void 0 : series.values[index];
}
function isBestAt(series, step) {
  const value = valueAt(series, step) ?? Number.NaN;
  const finite4 = series.values.filter(Number.isFinite);
  return finite4.every((other) => other >= value) || !isLossName(series.name) && finite4.every((other) => other <= value);
}
function isOffSpacing(steps) {
  if (steps.length < 3) return false;
  const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
  const [usual] = gaps;
  return gaps.slice(0, -1).every((gap) => gap === usual) && gaps.at(-1) !== usual;
}

// src/runs/hugging-face-trainer-state/best.ts
function reportedBestOf(state, series) {
  const value = state.best_metric;
  if (value === null || !Number.isFinite(value)) return { reportedBest: null, problems: [] };
  const reportedStep = state.best_global_step ?? checkpointStep(state.best_model_checkpoint);
  const evaluated = series.filter((one) => one.role === "validation");
  const matches = evaluated.filter((one) => one.values.includes(value));
  const match = matches.find((one) => goalOf(one, value) !== null) ?? matches[0];
  if (match === void 0) {
    const reportedBest = { metric: null, goal: null, step: reportedStep, value };
    return { reportedBest, problems: evaluated.length === 0 ? [] : [{ code: "reported-best-differs", values: { reported: value, found: null } }] };
  }
  const step = match.steps[match.values.indexOf(value)] ?? null;
  const goal = goalOf(match, value);
  const isBest = goal !== null || isConstant(match);
  const problems = isBest ? [] : [{ code: "reported-best-differs", values: { metric: match.name, reported: value, step } }];
  return { reportedBest: { metric: match.name, goal, step, value }, problems };
}
function goalOf(series, value) {
  const finite4 = series.values.filter(Number.isFinite);
  const isLeast = finite4.every((other) => other >= value);
  const isGreatest = finite4.every((other) => other <= value);
  if (isLeast === isGreatest) return null;
  return isLeast ? "min" : "max";
}
function isConstant(series) {
  return new Set(series.values.filter(Number.isFinite)).size <= 1;
}
function checkpointStep(path) {
  const match = /checkpoint-(\d{1,12})[\\/]?$/.exec(path ?? "");
  return match === null ? null : Number(match[1]);
}

// src/runs/hugging-face-trainer-state/log.ts
var notMeasured = /* @__PURE__ */ new Set(["step", "epoch", "total_flos", "train_runtime", "train_samples_per_second", "train_steps_per_second"]);
var reserved2 = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function readLog(history) {
  const columns = /* @__PURE__ */ new Map();
  const epochs = [];
  let lastStep = null;
  let rowsWithoutStep = 0;
  let doubled = 0;
  let hasEnded = false;
  let evaluatedAfterEnd = null;
  let repeatedAfterEnd = null;
  for (const row of history) {
    const entries = isRow(row) ? Object.entries(row) : [];
    const step = entries.find(([key2]) => key2 === "step")?.[1];
    if (typeof step !== "number" || !Number.isFinite(step) || step < 0) {
      rowsWithoutStep++;
      continue;
    }
    lastStep = Math.max(lastStep ?? 0, step);
    const keys = entries.map(([key2]) => key2);
    if (keys.includes("train_runtime")) {
      hasEnded = true;
      continue;
    }
    if (hasEnded && keys.some(isEvaluation)) evaluatedAfterEnd = step;
    const epoch = entries.find(([key2]) => key2 === "epoch")?.[1];
    if (typeof epoch === "number") epochs.push({ done: step, epoch });
    const again = /* @__PURE__ */ new Map();
    for (const [key2, value] of entries) if (!addValue(columns, key2, step, value)) again.set(key2, numberOf(value) ?? Number.NaN);
    if (again.size === 0) continue;
    if (hasEnded && keys.some(isEvaluation)) repeatedAfterEnd = { step, values: again };
    else doubled++;
  }
  return { series: seriesOf(columns), lastStep, rowsWithoutStep, doubled, hasEnded, evaluatedAfterEnd, repeatedAfterEnd, epochs };
}
function addValue(columns, key2, step, raw) {
  const value = numberOf(raw);
  if (value === null || notMeasured.has(key2) || reserved2.has(key2)) return true;
  const column = columns.get(key2) ?? /* @__PURE__ */ new Map();
  columns.set(key2, column);
  if (column.has(step)) return false;
  column.set(step, value);
  return true;
}
function numberOf(raw) {
  if (typeof raw === "number") return raw;
  if (raw === "NaN" || raw === "nan") return Number.NaN;
  if (raw === "Infinity" || raw === "inf") return Number.POSITIVE_INFINITY;
  return raw === "-Infinity" || raw === "-inf" ? Number.NEGATIVE_INFINITY : null;
}
function isRow(row) {
  return typeof row === "object" && row !== null && !Array.isArray(row);
}
function isEvaluation(key2) {
  return key2.startsWith("eval_") && kindOfName(key2) === "validation";
}
function seriesOf(columns) {
  return [...columns].map(([name3, points]) => {
    const steps = [...points.keys()].sort((a, b) => a - b);
    return { name: name3, steps, values: steps.map((step) => points.get(step) ?? Number.NaN), role: roleOf(name3) };
  });
}
function roleOf(name3) {
  if (name3 === "learning_rate") return "learning-rate";
  if (name3 === "loss") return "train";
  const kind = kindOfName(name3);
  if (kind === "validation" || kind === "test") return name3.startsWith("eval_") || kind === "validation" ? "validation" : "other";
  if (kind === "train" || kind === "time" || kind === "learning-rate") return kind;
  return "other";
}

// src/runs/hugging-face-trainer-state/schema.ts
var number5 = number().nullable().catch(null).default(null);
var text = string().nullable().catch(null).default(null);
var TrainerState = lazy(
  () => object({
    log_history: array(unknown()),
    global_step: number5,
    max_steps: number5,
    num_train_epochs: number5,
    best_metric: number5,
    best_model_checkpoint: text,
    best_global_step: number5,
    trial_params: record(string(), unknown()).nullable().catch(null).default(null),
    train_batch_size: number5,
    eval_steps: number5,
    save_steps: number5,
    logging_steps: number5,
    stateful_callbacks: object({
      EarlyStoppingCallback: object({
        args: object({ early_stopping_patience: number5 }).catch({ early_stopping_patience: null }),
        attributes: object({ early_stopping_patience_counter: number5 }).catch({ early_stopping_patience_counter: null })
      }).nullable().catch(null).default(null)
    }).nullable().catch(null).default(null)
  })
);

// src/runs/hugging-face-trainer-state/reader.ts
var id2 = "hugging-face-trainer-state";
var huggingFaceTrainerState = {
  id: id2,
  title: "Hugging Face `trainer_state.json`",
  url: "https://huggingface.co/docs/transformers/main_classes/callback#transformers.TrainerState",
  recognisedBy: "a `.json` file with `log_history` and `global_step`",
  axis: "`log_history[].step`: updates done",
  metrics: "`loss` and `eval_*`; timings (`eval_runtime`, `eval_samples_per_second`, \u2026) are none",
  best: "`best_metric`, `best_model_checkpoint`, `best_global_step`; computed where they are null",
  quirks: [
    "bare `NaN`",
    "an evaluation repeated after the best model is loaded",
    "states of several runs in one folder",
    "Windows paths",
    "early stopping told by its callback"
  ],
  files: ["**/*.json"],
  recognise: ({ path, text: text2 }) => {
    if (/(^|\/)trainer_state\.json$/i.test(path)) return 1;
    return /\.json$/i.test(path) && text2.includes('"log_history"') ? 0.9 : 0;
  },
  parse: (path) => wholeText(path, read3)
};
function read3(file) {
  const { value, problems } = parseJsonData(file);
  const state = TrainerState.safeParse(value);
  if (!state.success) {
    const broken2 = problems.length > 0 ? problems : [problem2("not-a-result", file.path, { reason: "no-log-history" })];
    return { kind: "unreadable", problems: broken2 };
  }
  return { kind: "read", runs: [runOf2(file.path, state.data)], problems };
}
function problem2(code2, path, values2) {
  return { code: code2, path, line: null, values: values2 };
}
function runOf2(path, state) {
  const log = readLog(state.log_history);
  const lastLogged = log.lastStep;
  const lastStep = state.global_step === null ? lastLogged : Math.max(state.global_step, lastLogged ?? 0);
  const repeated2 = dropRepeatedEvaluation(log.series, path, log.evaluatedAfterEnd !== null && log.evaluatedAfterEnd === lastLogged);
  const best2 = reportedBestOf(state, repeated2.series);
  const planned = positive2(state.max_steps);
  return {
    id: path,
    format: id2,
    paths: [path],
    unit: "steps",
    stepBase: 1,
    plannedSteps: planned === null ? null : { value: planned },
    lastStep,
    series: repeated2.series,
    reportedBest: best2.reportedBest,
    checkpoints: checkpointsOf(path, state),
    stated: statedBy(state, log, lastStep, planned),
    hyperparameters: hyperparametersOf2(state),
    stepsPerEpoch: updatesPerEpoch(state, log),
    problems: [...repeated2.problems, ...best2.problems.map(({ code: code2, values: values2 }) => problem2(code2, path, values2)), ...logProblems(path, log, repeated2.series)]
  };
}
function positive2(value) {
  return value !== null && Number.isFinite(value) && value > 0 ? value : null;
}
function logProblems(path, log, series) {
  const problems = [];
  if (log.doubled > 0) problems.push(problem2("duplicate-rows", path, { rows: log.doubled }));
  if (log.repeatedAfterEnd !== null) {
    const { step, values: values2 } = log.repeatedAfterEnd;
    const loaded3 = series.find((one) => one.role === "validation" && values2.has(one.name));
    const index = loaded3?.values.indexOf(values2.get(loaded3.name) ?? Number.NaN) ?? -1;
    problems.push(problem2("repeated-final-evaluation", path, { step, best_step: loaded3?.steps[index] ?? step }));
  }
  for (const one of series.filter(({ role }) => role === "train" || role === "validation")) {
    const values2 = one.values.filter((value) => !Number.isFinite(value)).length;
    if (values2 > 0) problems.push(problem2("not-finite", path, { name: one.name, values: values2 }));
  }
  if (!series.some((one) => one.role === "validation")) problems.push(problem2("no-evaluations", path, {}));
  return problems;
}
function checkpointsOf(path, state) {
  const folder = path.split("/").at(-2) ?? "";
  const named4 = [folder, state.best_model_checkpoint?.split(/[\\/]/).at(-1) ?? ""].flatMap((name3) => {
    const match = /^checkpoint-(\d{1,12})$/.exec(name3);
    return match === null ? [] : [Number(match[1])];
  });
  return named4.length === 0 ? null : [...new Set(named4)].sort((a, b) => a - b);
}
function statedBy(state, log, lastStep, planned) {
  if (planned === null || lastStep === null) return null;
  if (lastStep >= planned) return "complete";
  const callback = state.stateful_callbacks?.EarlyStoppingCallback ?? null;
  const patience2 = callback?.args.early_stopping_patience ?? null;
  const counter = callback?.attributes.early_stopping_patience_counter ?? null;
  if (patience2 !== null && counter !== null && counter >= patience2) return "stopped-early";
  return log.hasEnded ? "stopped-early" : "unfinished";
}
function hyperparametersOf2(state) {
  const values2 = /* @__PURE__ */ Object.create(null);
  for (const key2 of ["num_train_epochs", "train_batch_size", "eval_steps", "save_steps", "logging_steps"]) {
    const value = state[key2];
    if (value !== null && Number.isFinite(value)) values2[key2] = value;
  }
  for (const [key2, value] of Object.entries(state.trial_params ?? {})) {
    const isScalar2 = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (isScalar2 && !["__proto__", "constructor", "prototype"].includes(key2)) values2[key2] = value;
  }
  return values2;
}
function updatesPerEpoch(state, log) {
  const steps = positive2(state.max_steps);
  const epochs = positive2(state.num_train_epochs);
  if (steps === null || epochs === null || !Number.isInteger(steps / epochs)) return null;
  const length3 = steps / epochs;
  const logged = log.epochs.filter(({ done, epoch }) => done > 0 && epoch > 0);
  return logged.length > 0 && logged.every(({ done, epoch }) => Math.abs(done / length3 - epoch) <= Math.max(0.02 * epoch, 1 / length3)) ? length3 : null;
}

// src/runs/axis.ts
var stepNames = [
  ...[
    "trainer_global_step",
    "train_global_step",
    "global_step",
    "global_steps",
    "globalstep",
    "optimizer_step",
    "optimizer_steps",
    "optim_step",
    "num_updates",
    "num_update"
  ],
  ...["update_step", "updates", "update", "current_steps", "current_step", "train_step", "training_step", "train_steps", "training_steps", "step", "steps"],
  ...["iteration", "iterations", "train_iter", "iter", "iters", "it", "itr", "n_iter", "niter", "num_steps", "training_iteration", "_step"]
];
var epochNames = ["epoch", "epochs", "train_epoch", "current_epoch", "trainer_epoch", "epoch_num", "epoch_idx", "ep"];
var plannedStepNames = ["total_steps", "max_steps", "max_train_steps", "num_train_steps", "total_iters", "max_iters", "max_updates", "total_updates"];
var plannedEpochNames = ["total_epochs", "max_epochs", "num_epochs", "num_train_epochs"];
var settingStepNames = [
  ...plannedStepNames,
  "train_iters",
  "num_iters",
  "n_iters",
  "num_iterations",
  "iterations",
  "training_steps",
  "train_steps",
  "num_steps",
  "n_steps"
];
var settingEpochNames = [...plannedEpochNames, "epochs", "n_epochs", "nb_epochs", "train_epochs", "max_epoch", "num_epoch", "n_epoch"];
var runNames = [
  "run",
  "run_id",
  "run_name",
  "trial",
  "trial_id",
  "trial_name",
  "experiment",
  "experiment_id",
  "experiment_name",
  "exp",
  "exp_name",
  "model_id"
];
function plainName(name3) {
  const plain4 = name3.trim().replace(/\s[([][^)\]]{1,20}[)\]]$/, "").replace(/[^\p{L}\p{N}]+/gu, "_").toLowerCase();
  return plain4 === "_step" ? plain4 : plain4.replace(/^_+|_+$/g, "");
}
function findAxis(names2) {
  const first = (wanted) => {
    for (const plain4 of wanted) {
      const name3 = names2.find((candidate) => plainName(candidate) === plain4);
      if (name3 !== void 0) return name3;
    }
    return null;
  };
  return {
    step: first(stepNames),
    epoch: first(epochNames),
    plannedSteps: first(plannedStepNames),
    plannedEpochs: first(plannedEpochNames),
    run: first(runNames)
  };
}
function isAxisName(name3) {
  const plain4 = plainName(name3);
  return [stepNames, epochNames, plannedStepNames, plannedEpochNames, runNames].some((list) => list.includes(plain4));
}
var hyperparameterNames = /* @__PURE__ */ new Set([
  ...[
    "batch_size",
    "bs",
    "train_batch_size",
    "weight_decay",
    "wd",
    "dropout",
    "hidden",
    "hidden_size",
    "hidden_dim",
    "hidden_units",
    "optimizer",
    "optim",
    "seed"
  ],
  ...[
    "layers",
    "num_layers",
    "n_layers",
    "n_layer",
    "n_head",
    "n_heads",
    "num_heads",
    "n_embd",
    "d_model",
    "activation",
    "units",
    "depth",
    "width",
    "channels"
  ],
  ...[
    "scheduler",
    "lr_scheduler",
    "lr_schedule",
    "warmup_steps",
    "warmup_ratio",
    "augmentation",
    "kernel_size",
    "patience",
    "label_smoothing",
    "model",
    "architecture"
  ]
]);
function isHyperparameterName(name3) {
  return hyperparameterNames.has(plainName(name3)) || /^(params|config|hparams|hyperparameters|parameters)[._/]/i.test(name3.trim());
}
var leastOdds = 1e3;
function stepBaseOf(steps, unit3) {
  const distinct = ascending(steps);
  if (distinct.some((step) => !Number.isInteger(step) || step < 0)) return 1;
  const [first = 1] = distinct;
  const last2 = distinct.at(-1) ?? 0;
  if (first === 0) {
    const isConsecutive = last2 === distinct.length - 1;
    if (isConsecutive && (unit3 === "epochs" || distinct.length > 2)) return 0;
    const inner2 = common(distinct.slice(0, -1), 0);
    return distinct.length > 3 && inner2 > 1 && last2 % inner2 !== 0 && (last2 + 1) % inner2 === 0 ? 0 : 1;
  }
  if (distinct.length < 2) return 1;
  const inner = distinct.length > 3 ? distinct.slice(0, -1) : distinct;
  const ofIndices = common(inner, 1);
  const isProof = inner.length * Math.log(ofIndices) >= Math.log(leastOdds);
  return isProof && common(inner, 0) < ofIndices ? 0 : 1;
}
function ascending(steps) {
  for (let index = 1; index < steps.length; index++) {
    if (!((steps[index - 1] ?? 0) < (steps[index] ?? 0))) return [...new Set(steps)].sort((a, b) => a - b);
  }
  return steps;
}
function common(steps, shift) {
  let divisor = 0;
  for (const step of steps) {
    let a = divisor;
    let b = step + shift;
    while (b > 0) [a, b] = [b, a % b];
    divisor = a;
    if (divisor === 1) break;
  }
  return divisor;
}
function stepsPerEpochOf(rows, epochBase) {
  const usable2 = rows.filter((row) => row.done > 0 && Number.isFinite(row.epoch) && row.epoch >= 0);
  if (usable2.length < 2) return null;
  const isFractional = usable2.some((row) => !Number.isInteger(row.epoch));
  return isFractional ? fromFractions(usable2) : fromBoundaries(usable2, epochBase);
}
function fromFractions(rows) {
  const last2 = rows.at(-1);
  if (last2 === void 0 || last2.epoch === 0) return null;
  const ratio = last2.done / last2.epoch;
  const agrees = rows.every((row) => Math.abs(row.done - row.epoch * ratio) <= Math.max(1, 0.01 * row.done));
  return agrees ? Number(ratio.toPrecision(6)) : null;
}
function fromBoundaries(rows, epochBase) {
  const ends = /* @__PURE__ */ new Map();
  for (const row of rows) ends.set(row.epoch, Math.max(ends.get(row.epoch) ?? 0, row.done));
  const finished = [...ends].sort((a, b) => a[0] - b[0]);
  const ratios = finished.map(([epoch, done]) => done / (epoch + (epochBase === 0 ? 1 : 0)));
  const [first] = ratios;
  if (first === void 0 || finished.length < 2 || !Number.isInteger(first)) return null;
  return ratios.slice(0, -1).every((ratio) => ratio === first) && (ratios.at(-1) ?? 0) <= first ? first : null;
}
function plannedLengthOf(settings, unit3, lastStep) {
  const byName = new Map(Object.entries(settings).map(([name3, value]) => [plainName(name3.slice(name3.lastIndexOf(".") + 1)), value]));
  for (const name3 of unit3 === "steps" ? settingStepNames : settingEpochNames) {
    const raw = byName.get(name3);
    const value = typeof raw === "string" && /^\d{1,15}(\.0+)?$/.test(raw.trim()) ? Number(raw) : raw;
    if (typeof value === "number" && Number.isFinite(value) && value > 0 && value >= (lastStep ?? 0)) return { value };
  }
  return null;
}
function isPlannedLengthName(name3) {
  const plain4 = plainName(name3);
  return settingStepNames.includes(plain4) || settingEpochNames.includes(plain4);
}

// src/text/table.ts
var maxColumns = 4e3;
var maxCells = 2e7;
var TableBuilder = class {
  #columns = /* @__PURE__ */ new Map();
  #lines = [];
  #reserved = /* @__PURE__ */ new Set();
  /** The columns that hold something else than numbers. */
  #withText = /* @__PURE__ */ new Set();
  #cells = 0;
  /** Whether rows or columns were left out because there are too many. */
  isFull = false;
  /** How many cells are held now, empty ones included. */
  get cellCount() {
    return this.#cells;
  }
  /** Declares a column, so that it exists even if no cell of it holds anything. Answers false when there are too many, and for reserved names. */
  declare(name3) {
    return this.column(name3) !== null;
  }
  /** The cells of a column, to be filled by `put`; null when there are too many columns, and for reserved names. */
  column(name3) {
    const known4 = this.#columns.get(name3);
    if (known4 !== void 0) return known4;
    if (reservedKeys.has(name3)) {
      this.#reserved.add(name3);
      return null;
    }
    if (this.#columns.size >= maxColumns || this.#cells + this.#lines.length > maxCells) {
      this.isFull = true;
      return null;
    }
    this.#cells += this.#lines.length;
    const cells2 = [];
    this.#columns.set(name3, cells2);
    return cells2;
  }
  /** Begins the next row, that of a 1-based source line. Answers false when the table is full. */
  startRow(line3) {
    this.#cells += this.#columns.size;
    if (this.#cells > maxCells) {
      this.isFull = true;
      return false;
    }
    this.#lines.push(line3);
    return true;
  }
  /** Sets a cell of the current row; undefined is an empty one. */
  set(name3, value) {
    const cells2 = this.column(name3);
    if (cells2 !== null && value !== void 0) this.put(cells2, value);
  }
  /** Sets the cell of the current row in one of this table's columns. */
  put(cells2, value) {
    const row = this.#lines.length - 1;
    if (row < 0) return;
    while (cells2.length < row) cells2.push(void 0);
    if (typeof value !== "number") this.#withText.add(cells2);
    if (cells2.length === row) cells2.push(value);
    else cells2[row] = value;
  }
  /** The finished table. */
  table(path, problems, headerLines) {
    const rowCount = this.#lines.length;
    const columns = [];
    for (const [name3, cells2] of this.#columns) {
      while (cells2.length < rowCount) cells2.push(void 0);
      columns.push({ name: name3, cells: cells2, hasText: this.#withText.has(cells2) });
    }
    const noted = [...problems, ...this.problems(path, headerLines?.[0] ?? null)];
    return { path, columns, rowCount, lines: this.#lines, problems: noted, ...headerLines === void 0 ? {} : { headerLines } };
  }
  /** What was left out. */
  problems(path, headerLine) {
    const reserved4 = [...this.#reserved].map((key2) => ({ code: "reserved-key", path, line: headerLine, values: { key: key2 } }));
    if (!this.isFull) return reserved4;
    return [...reserved4, { code: "truncated", path, line: this.#lines.at(-1) ?? null, values: { rows: this.#lines.length } }];
  }
  /** Lets go of the rows and keeps the columns: for texts whose rows are looked at block by block. */
  clear() {
    for (const cells2 of this.#columns.values()) cells2.length = 0;
    this.#withText.clear();
    this.#lines = [];
    this.#cells = 0;
  }
};

// src/runs/log-table.ts
function tableOfLines(path, lines, problems = []) {
  const builder = new TableBuilder();
  for (const { line: line3, values: values2 } of lines) {
    if (!builder.startRow(line3)) break;
    for (const [name3, value] of Object.entries(values2)) builder.set(name3, value);
  }
  return builder.table(path, problems);
}
function tableOfColumns(path, columns) {
  const builder = new TableBuilder();
  const length3 = [...columns.values()].reduce((longest, cells2) => Math.max(longest, cells2.length), 0);
  for (let row = 0; row < length3; row++) {
    if (!builder.startRow(row + 1)) break;
    for (const [name3, cells2] of columns) builder.set(name3, cells2[row]);
  }
  return builder.table(path, []);
}

// src/text/records.ts
var maxQuotedLines = 100;
var carriageReturn = 13;
var space = 32;
var firstWideSpace = 160;
var RecordSplitter = class {
  conflicts = new ConflictLines();
  #onRecord;
  #line = 1;
  /** A record whose quote the lines so far leave open. */
  #rest = "";
  /** Whether the text at hand has quotes. A field, as V8 would look through the whole text again for every line if this were a variable. */
  #hasQuotes = false;
  constructor(onRecord) {
    this.#onRecord = onRecord;
  }
  /** Hands on the records that are complete with these lines. */
  take(text2) {
    if (text2 !== "") this.#split(this.#rest + text2, false);
  }
  /** Hands on the records of the last lines. */
  end(text2) {
    this.#split(this.#rest + text2, true);
  }
  #split(text2, isLast) {
    this.#rest = "";
    this.#hasQuotes = text2.includes('"');
    let start = this.#line === 1 && text2.startsWith("\uFEFF") ? 1 : 0;
    while (start < text2.length) {
      const lineStop = lineEnd(text2, start);
      if (this.conflicts.mayConcern(text2.charCodeAt(start)) && this.conflicts.skips(text2.slice(start, lineStop), this.#line)) {
        start = lineStop + 1;
        this.#line++;
        continue;
      }
      const { end, lines } = this.#hasQuotes ? recordEnd(text2, start, isLast) : { end: lineStop, lines: 1 };
      if (end === -1) {
        this.#rest = text2.slice(start);
        return;
      }
      const record4 = text2.slice(start, text2.charCodeAt(end - 1) === carriageReturn ? Math.max(start, end - 1) : end);
      if (!isBlank(record4)) this.#onRecord(record4, this.#line);
      start = end + 1;
      this.#line += lines;
    }
  }
};
function isBlank(record4) {
  const first = record4.charCodeAt(0);
  return !(first > space && first < firstWideSpace) && record4.trim() === "";
}
function recordEnd(text2, start, isLast) {
  const first = lineEnd(text2, start);
  let open = hasOpenQuote(text2, start, first, false);
  let end = first;
  let lines = 1;
  while (open && end + 1 < text2.length && lines < maxQuotedLines) {
    const next = lineEnd(text2, end + 1);
    open = hasOpenQuote(text2, end + 1, next, open);
    end = next;
    lines++;
  }
  if (open && !isLast && lines < maxQuotedLines) return { end: -1, lines };
  return open ? { end: first, lines: 1 } : { end, lines };
}
function lineEnd(text2, start) {
  const newline3 = text2.indexOf("\n", start);
  return newline3 === -1 ? text2.length : newline3;
}
function hasOpenQuote(text2, start, end, openBefore) {
  const line3 = text2.slice(start, end);
  let open = openBefore;
  for (let at2 = line3.indexOf('"'); at2 !== -1; at2 = line3.indexOf('"', at2 + 1)) {
    if (!open) open = /(?:^|[,;\t|]) *$/.test(line3.slice(Math.max(0, at2 - 100), at2));
    else if (line3[at2 + 1] === '"') at2++;
    else open = false;
  }
  return open;
}
function cellsOf(record4, delimiter) {
  return rawCellsOf(record4, delimiter).map((cell) => cell.trim());
}
function rawCellsOf(record4, delimiter) {
  if (record4.indexOf('"') === -1) return record4.split(delimiter);
  const cells2 = [];
  for (let at2 = 0; at2 <= record4.length; ) {
    const quoted = quotedCell(record4, at2, delimiter);
    if (quoted !== null) {
      cells2.push(quoted.cell);
      at2 = quoted.end + 1;
      continue;
    }
    const found2 = record4.indexOf(delimiter, at2);
    const end = found2 === -1 ? record4.length : found2;
    cells2.push(record4.slice(at2, end));
    at2 = end + 1;
  }
  return cells2;
}
function quotedCell(record4, start, delimiter) {
  let at2 = start;
  while (record4[at2] === " ") at2++;
  if (record4[at2] !== '"') return null;
  const parts = [];
  for (let from = at2 + 1; ; ) {
    const close = record4.indexOf('"', from);
    if (close === -1) return null;
    parts.push(record4.slice(from, close));
    if (record4[close + 1] !== '"') {
      const found2 = record4.indexOf(delimiter, close + 1);
      const end = found2 === -1 ? record4.length : found2;
      return { cell: parts.join("").trim(), end };
    }
    parts.push('"');
    from = close + 2;
  }
}

// src/text/csv.ts
var delimiters = [",", "	", ";", "|"];
var maxHeaderLines = 1e4;
function readCsv(file) {
  const builder = new TableBuilder();
  if (file.text.length > maxFileBytes) {
    return builder.table(file.path, [{ code: "file-too-large", path: file.path, line: null, values: { size: file.text.length, limit: maxFileBytes } }]);
  }
  const rows = new CsvRows(builder);
  rows.end(file.text);
  return builder.table(file.path, rows.problems(file.path), rows.headerLines);
}
var CsvRows = class {
  #builder;
  #records;
  headerLines = [];
  /** The last `#` line before the first row: it may be the header. */
  #comment = null;
  #delimiter = ",";
  /** The name of each position, by the header that holds now. */
  #names = [];
  /** The cells of each position's column; null where it is none. */
  #columns = [];
  #known = /* @__PURE__ */ new Set();
  #width = 0;
  #raggedRows = 0;
  #firstRagged = null;
  constructor(builder) {
    this.#builder = builder;
    this.#records = new RecordSplitter((text2, line3) => this.#record(text2, line3));
  }
  get headerLine() {
    return this.headerLines[0] ?? null;
  }
  take(text2) {
    this.#records.take(text2);
  }
  end(text2) {
    this.#records.end(text2);
  }
  problems(path) {
    const conflicts = this.#records.conflicts.problems(path);
    if (this.#firstRagged === null) return conflicts;
    const { line: line3, cells: cells2, columns } = this.#firstRagged;
    return [...conflicts, { code: "ragged-rows", path, line: line3, values: { rows: this.#raggedRows, cells: cells2, columns } }];
  }
  #record(text2, line3) {
    if (this.#width === 0) {
      this.#beginning(text2, line3);
      return;
    }
    const cells2 = rawCellsOf(text2, this.#delimiter);
    if (this.#isHeader(cells2)) this.#header(trimmed2(cells2), line3);
    else this.#row(cells2, line3);
  }
  /** Leaves out `#` lines before the header; the last one is the header itself where numbers follow it at once. */
  #beginning(text2, line3) {
    if (text2.trimStart().startsWith("#")) {
      this.#comment = { text: text2.replace("#", " "), line: line3 };
      return;
    }
    if (this.#comment !== null && isData(cellsOf(text2, delimiterOf(this.#comment.text)))) {
      this.#first(this.#comment.text, this.#comment.line);
      this.#record(text2, line3);
    } else this.#first(text2, line3);
  }
  #first(text2, line3) {
    this.#delimiter = delimiterOf(text2);
    const cells2 = cellsOf(text2, this.#delimiter);
    if (!isData(cells2)) {
      this.#header(cells2, line3);
      return;
    }
    this.#place(cells2.map((_, index) => `column ${index + 1}`));
    this.#width = cells2.length;
    this.#row(cells2, line3);
  }
  #header(cells2, line3) {
    if (this.headerLines.length < maxHeaderLines) this.headerLines.push(line3);
    const seen = /* @__PURE__ */ new Map();
    const names2 = cells2.map(detached).map((cell) => {
      const count4 = seen.get(cell) ?? 0;
      seen.set(cell, count4 + 1);
      return count4 === 0 ? cell : `${cell}.${count4}`;
    });
    this.#width = cells2.length;
    while (names2.length > 1 && names2.at(-1) === "") names2.pop();
    this.#place(names2);
    this.#known = new Set(names2);
  }
  #place(names2) {
    this.#names = names2;
    this.#columns = names2.map((name3) => this.#builder.column(name3));
  }
  /** A line of names again: it starts as the header does, or half of it are names that are known. */
  #isHeader(raw) {
    if (raw[0] === void 0 || isNumeric(raw[0]) || this.headerLines.length === 0) return false;
    const cells2 = trimmed2(raw);
    if (cells2.some((cell) => cell !== "" && isNumeric(cell))) return false;
    const shared = cells2.filter((cell) => cell !== "" && this.#known.has(cell)).length;
    return shared >= Math.max(1, cells2.filter((cell) => cell !== "").length / 2);
  }
  #row(cells2, line3) {
    if (!this.#builder.startRow(line3)) return;
    const width = this.#names.length;
    if (cells2.length !== width) this.#ragged(cells2, line3);
    for (let index = 0; index < cells2.length; index++) {
      const value = cellValue(cells2[index] ?? "", this.#delimiter);
      if (value === void 0) continue;
      const column = index < width ? this.#columns[index] : this.#builder.column(`column ${index + 1}`);
      if (column != null) this.#builder.put(column, value);
    }
  }
  #ragged(cells2, line3) {
    const width = this.#names.length;
    if (cells2.length > width && cells2.slice(width).every((cell) => cell.trim() === "")) return;
    this.#raggedRows++;
    this.#firstRagged ??= { line: line3, cells: cells2.length, columns: width };
  }
};
function detached(cell) {
  return Array.from(cell).join("");
}
function trimmed2(cells2) {
  return cells2.map((cell) => cell.trim());
}
function delimiterOf(text2) {
  let best2 = ",";
  let most = 0;
  const bare2 = text2.slice(0, 1e5).replace(/"[^"]*"/g, "");
  for (const delimiter of delimiters) {
    const count4 = bare2.split(delimiter).length - 1;
    if (count4 > most) {
      best2 = delimiter;
      most = count4;
    }
  }
  return best2;
}
function isData(cells2) {
  return cells2.some((cell) => cell !== "") && cells2.every((cell) => cell === "" || isNumeric(cell));
}
function isNumeric(cell) {
  return typeof cellValue(cell, ",") === "number";
}
var number6 = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
var decimalComma = /^[-+]?\d+,\d+(?:[eE][-+]?\d+)?$/;
var special = /^([-+]?)(nan|inf(?:inity)?)$/i;
var longestNumber = 64;
function cellValue(raw, delimiter) {
  const value = plainNumber(raw);
  if (!Number.isNaN(value)) return value;
  const cell = raw.trim();
  if (cell === "") return void 0;
  if (cell.length > longestNumber) return detached(cell);
  if (number6.test(cell)) return Number(cell);
  if (delimiter === ";" && decimalComma.test(cell)) return Number(cell.replace(",", "."));
  const [, sign, name3] = special.exec(cell) ?? [];
  if (name3 === void 0) return detached(cell);
  if (name3.toLowerCase() === "nan") return NaN;
  return sign === "-" ? -Infinity : Infinity;
}
function plainNumber(cell) {
  const whole = cell.length <= longestSmallInteger ? smallInteger(cell) : NaN;
  if (!Number.isNaN(whole)) return whole;
  const first = cell.charCodeAt(0);
  const startsAsNumber = first >= 43 && first <= 57 && !(cell.charCodeAt(1) > 57) && cell.length <= longestNumber;
  return startsAsNumber ? Number(cell) : NaN;
}
var longestSmallInteger = 9;
function smallInteger(cell) {
  let value = cell === "" ? NaN : 0;
  for (let at2 = 0; at2 < cell.length; at2++) {
    const digit = cell.charCodeAt(at2) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

// src/text/jsonl.ts
var maxProblems2 = 50;
var maxListItems = 64;
var maxNameLength2 = 500;
function readJsonl(file) {
  const builder = new TableBuilder();
  if (file.text.length > maxFileBytes) {
    return builder.table(file.path, [{ code: "file-too-large", path: file.path, line: null, values: { size: file.text.length, limit: maxFileBytes } }]);
  }
  const rows = new JsonlRows(builder);
  rows.end(file.text);
  return builder.table(file.path, rows.problems(file.path));
}
var JsonlRows = class {
  #builder;
  headerLine = null;
  #conflicts = new ConflictLines();
  /** The first broken lines, and the last. */
  #broken = [];
  #brokenCount = 0;
  #lastBroken = 0;
  #line = 0;
  #lastFull = 0;
  constructor(builder) {
    this.#builder = builder;
  }
  take(text2) {
    for (let start = 0; start < text2.length; ) {
      const newline3 = text2.indexOf("\n", start);
      const end = newline3 === -1 ? text2.length : newline3;
      this.#line++;
      this.#take(text2.slice(start, end));
      start = end + 1;
    }
  }
  end(text2) {
    this.take(text2);
  }
  #take(raw) {
    if (this.#conflicts.mayConcern(raw.charCodeAt(0)) && this.#conflicts.skips(raw, this.#line)) return;
    const text2 = raw.trim();
    if (text2 === "") return;
    this.#lastFull = this.#line;
    const row = text2.startsWith("{") ? parseJsonLine(text2) : void 0;
    if (row === void 0) this.#isBroken();
    else if (this.#builder.startRow(this.#line)) setCells(this.#builder, "", row);
  }
  #isBroken() {
    if (this.#broken.length < maxProblems2) this.#broken.push(this.#line);
    this.#brokenCount++;
    this.#lastBroken = this.#line;
  }
  /** A broken line that nothing follows is a log that was cut; other broken lines are listed up to fifty. */
  problems(path) {
    const isCut = this.#lastBroken > 0 && this.#lastBroken === this.#lastFull;
    const listed3 = this.#broken.filter((line3) => !isCut || line3 !== this.#lastBroken);
    return [
      ...this.#conflicts.problems(path),
      ...listed3.map((line3) => ({ code: "syntax-error", path, line: line3, values: { lines: this.#brokenCount } })),
      ...isCut && listed3.length < maxProblems2 ? [{ code: "truncated", path, line: this.#lastBroken, values: {} }] : []
    ];
  }
};
function setCells(builder, name3, value) {
  if (name3.length > maxNameLength2) return;
  if (value === null) {
    builder.declare(name3);
    return;
  }
  if (typeof value !== "object") {
    builder.set(name3, value);
    return;
  }
  const children = isList(value) ? value.slice(0, maxListItems).entries() : Object.entries(value);
  for (const [key2, child] of children) setCells(builder, name3 === "" ? String(key2) : `${name3}.${key2}`, child);
}
function isList(value) {
  return Array.isArray(value);
}

// src/text/line-decoder.ts
var newline2 = 10;
var markBytes = 2;
var pointerLength = 1024;
var LineDecoder = class {
  #path;
  #problems = [];
  #refusal = null;
  #encoding = "unknown";
  /** Bytes of an unfinished line; of UTF-16 its text. */
  #rest = [];
  #restBytes = 0;
  #wideRest = "";
  #wide = null;
  #size = 0;
  #sampled = 0;
  #controls = 0;
  #lines = 0;
  /** The beginning of the text while it may be a pointer. */
  #head = "";
  #isBlank = true;
  constructor(path) {
    this.#path = path;
  }
  /** Why the file is no text; null as long as it is one. What was given out of it before is worth nothing. */
  get refusal() {
    return this.#refusal;
  }
  /** What is to be said about the text. */
  get problems() {
    return this.#problems;
  }
  /** The lines that these bytes complete, with their ends; empty where they complete none. */
  take(bytes) {
    if (this.#refusal !== null || bytes.length === 0) return "";
    this.#size += bytes.length;
    if (this.#encoding === "unknown") {
      const first = this.#withRest(bytes);
      if (first.length < markBytes) return this.#keep(first);
      this.#encoding = wideEncoding(first) ?? "utf-8";
      return this.#given(this.#linesOf(first));
    }
    return this.#given(this.#linesOf(bytes));
  }
  /** The last line, where no line end stands behind it; called once. */
  end() {
    if (this.#refusal !== null) return "";
    if (this.#encoding === "unknown") this.#encoding = "utf-8";
    const last2 = this.#wide === null ? this.#narrow(this.#withRest(new Uint8Array())) : this.#wideRest + this.#wide.decode();
    const text2 = this.#given(last2);
    if (this.#controls > Math.min(this.#size, sampledBytes) * mostControls) this.#refuse("file-binary", { size: this.#size });
    else if (this.#isBlank) this.#refuse("file-empty");
    const pointed = lfsPointerSize(this.#head);
    if (pointed !== null) this.#refuse("file-lfs-pointer", { size: pointed });
    return this.#refusal === null ? text2 : "";
  }
  #linesOf(bytes) {
    return this.#encoding === "utf-16le" || this.#encoding === "utf-16be" ? this.#wideLines(bytes, this.#encoding) : this.#narrowLines(bytes);
  }
  #narrowLines(bytes) {
    if (bytes.indexOf(0) !== -1) return this.#refuse("file-binary", { size: this.#size });
    if (this.#sampled < sampledBytes) {
      const sample = bytes.subarray(0, sampledBytes - this.#sampled);
      this.#controls += controlsIn(sample);
      this.#sampled += sample.length;
    }
    const end = bytes.lastIndexOf(newline2) + 1;
    if (end === 0) {
      if (this.#restBytes + bytes.length > maxFileBytes) return this.#refuse("file-too-large", { size: this.#size, limit: maxFileBytes });
      return this.#keep(bytes);
    }
    const text2 = this.#narrow(this.#withRest(bytes.subarray(0, end)));
    this.#keep(bytes.subarray(end));
    return text2;
  }
  /** Whole lines of UTF-8; once some are not valid, these and all that follow are Latin-1. */
  #narrow(bytes) {
    if (this.#encoding === "utf-8") {
      const text2 = decode(bytes, "utf-8", true);
      if (text2 !== null) {
        this.#lines += this.#size > bytes.length ? lineEndsIn(bytes) : 0;
        return text2;
      }
      this.#encoding = "latin1";
      this.#problems.push({ code: "file-not-utf8", path: this.#path, line: this.#lines + firstForeignLine(bytes), values: {} });
    }
    return decode(bytes, "latin1", false) ?? "";
  }
  #wideLines(bytes, encoding) {
    this.#wide ??= new TextDecoder(encoding);
    const text2 = this.#wideRest + this.#wide.decode(bytes, { stream: true });
    if (text2.includes("\0")) return this.#refuse("file-binary", { size: this.#size });
    const end = text2.lastIndexOf("\n") + 1;
    this.#wideRest = text2.slice(end);
    if (this.#wideRest.length > maxFileBytes) return this.#refuse("file-too-large", { size: this.#size, limit: maxFileBytes });
    return text2.slice(0, end);
  }
  #keep(bytes) {
    if (bytes.length > 0) this.#rest.push(new Uint8Array(bytes));
    this.#restBytes += bytes.length;
    return "";
  }
  /** What was kept with these bytes behind it; nothing is kept any more. */
  #withRest(bytes) {
    if (this.#rest.length === 0) return bytes;
    const whole = new Uint8Array(this.#restBytes + bytes.length);
    let at2 = 0;
    for (const part of [...this.#rest, bytes]) {
      whole.set(part, at2);
      at2 += part.length;
    }
    this.#rest = [];
    this.#restBytes = 0;
    return whole;
  }
  #given(text2) {
    if (this.#head.length < pointerLength) this.#head += text2.slice(0, pointerLength);
    this.#isBlank &&= !/\S/.test(text2);
    return text2;
  }
  #refuse(code2, values2 = {}) {
    this.#refusal = { code: code2, path: this.#path, line: null, values: values2 };
    return "";
  }
};
function lineEndsIn(bytes) {
  let lines = 0;
  for (let at2 = bytes.indexOf(newline2); at2 !== -1; at2 = bytes.indexOf(newline2, at2 + 1)) lines++;
  return lines;
}

// src/runs/table/parser.ts
var usualSizes = { first: 1e6, next: 25e4 };
var TableParser = class {
  #lines;
  #builder = new TableBuilder();
  #source;
  #runs;
  #sizes;
  #blockCells;
  /** `open` starts a reader of the table's language on a builder. */
  constructor(runs, open, sizes = usualSizes) {
    this.#sizes = sizes;
    this.#blockCells = sizes.first;
    this.#runs = runs;
    this.#lines = new LineDecoder(runs.path);
    this.#source = open(this.#builder);
  }
  get isDone() {
    return this.#lines.refusal !== null || this.#runs.isDone;
  }
  take(bytes) {
    this.#source.take(this.#lines.take(bytes));
    if (this.#builder.cellCount < this.#blockCells) return;
    this.#runs.take(this.#builder.table(this.#runs.path, []));
    this.#builder.clear();
    this.#blockCells = this.#sizes.next;
  }
  finish() {
    this.#source.end(this.#lines.end());
    if (this.#lines.refusal !== null) return { kind: "unreadable", problems: [this.#lines.refusal] };
    this.#runs.take(this.#builder.table(this.#runs.path, []));
    const problems = [...this.#lines.problems, ...this.#source.problems(this.#runs.path), ...this.#builder.problems(this.#runs.path, this.#source.headerLine)];
    return this.#runs.finish(problems);
  }
};

// src/runs/table/long.ts
var maxNames = 300;
var splitColumn = /^(phase|split|stage|mode|set|subset|part|partition|dataset_split)$/i;
var nameColumn = /^(metric|metric_name|name|tag|key|measure|variable)$/i;
var valueColumn = /^(value|metric_value|val|score)$/i;
function findLongForm(columns) {
  const split = columns.find((column) => splitColumn.test(column.name.trim()) && namesOf(column).length > 1 && namesOf(column).every(isSplit));
  if (split !== void 0) return { kind: "split", names: split.name, values: null };
  const names2 = columns.find((column) => nameColumn.test(column.name.trim()) && namesOf(column).length > 0);
  const values2 = columns.find((column) => valueColumn.test(column.name.trim()) && column.cells.some((cell) => typeof cell === "number"));
  if (names2 === void 0 || values2 === void 0 || names2 === values2) return null;
  return { kind: "measure", names: names2.name, values: values2.name };
}
function widen(columns, rowCount, form) {
  const names2 = columns.find((column) => column.name === form?.names);
  if (form === null || names2 === void 0) return columns;
  if (form.kind === "split") return bySplit(columns, names2, rowCount);
  const values2 = columns.find((column) => column.name === form.values);
  if (values2 === void 0) return columns;
  const rest = columns.filter((column) => column !== names2 && column !== values2);
  return [...rest, ...namesOf(names2).map((name3) => ({ name: name3, cells: cellsWhere(values2, names2, name3, rowCount) }))];
}
function isSplit(name3) {
  return ["train", "validation", "test"].includes(kindOfName(name3));
}
function namesOf(column) {
  const names2 = /* @__PURE__ */ new Set();
  for (const cell of column.cells) {
    if (cell === void 0) continue;
    if (typeof cell !== "string" || names2.size > maxNames) return [];
    names2.add(cell);
  }
  return [...names2];
}
function bySplit(columns, split, rowCount) {
  const names2 = namesOf(split);
  return columns.flatMap((column) => {
    if (column === split) return [];
    const isShared = isAxisName(column.name) || isHyperparameterName(column.name) || kindOfName(column.name) === "learning-rate";
    if (isShared) return [column];
    return names2.map((name3) => ({ name: `${name3}/${column.name}`, cells: cellsWhere(column, split, name3, rowCount) }));
  });
}
function cellsWhere(column, names2, name3, rowCount) {
  return Array.from({ length: rowCount }, (_, row) => names2.cells[row] === name3 ? column.cells[row] : void 0);
}

// src/runs/table/numerals.ts
var groupedDigits = /^\d{1,3}(,\d{3})+$/;
var percentage = /^[-+]?(\d+(\.\d*)?|\.\d+)\s*%$/;
function findNumerals(columns) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { name: name3, cells: cells2, hasText } of columns) {
    if (hasText === false) continue;
    const numeral2 = firstNumeral(cells2, isAxisName(name3) ? [percentage, groupedDigits] : [percentage]);
    if (numeral2 !== null && cells2.every((cell) => typeof cell !== "string" || numeral2.test(cell))) found2.set(name3, numeral2);
  }
  return found2;
}
function firstNumeral(cells2, ways) {
  for (const cell of cells2) if (typeof cell === "string") return ways.find((way) => way.test(cell)) ?? null;
  return null;
}
function withNumerals(columns, numerals) {
  if (numerals.size === 0) return columns;
  return columns.map((column) => {
    const numeral2 = numerals.get(column.name);
    if (numeral2 === void 0) return column;
    const cells2 = column.cells.map((cell) => typeof cell === "string" && numeral2.test(cell) ? Number(cell.replace(/[,%\s]/g, "")) : cell);
    return { name: column.name, cells: cells2 };
  });
}
function unreadMeasures(table5, columns) {
  return columns.flatMap((column) => {
    if (column.hasText === false) return [];
    const kind = kindOfName(column.name);
    if (!isMetricName(column.name) || kind === "other" || kind === "time") return [];
    const row = column.cells.findIndex((cell) => typeof cell === "string" && /\d/.test(cell));
    if (row < 0) return [];
    const values2 = { key: column.name, value: column.cells[row] ?? "", expected: "a number such as 0.25" };
    return [{ code: "value-not-understood", path: table5.path, line: table5.lines[row] ?? null, values: values2 }];
  });
}

// src/runs/table/layout.ts
var maxColumns2 = 500;
function layoutOf(block, dialect2) {
  const first = told(block, dialect2);
  const longForm = findLongForm(first);
  const wide = widen(first, block.rowCount, longForm);
  const numerals = findNumerals(wide);
  return { longForm, numerals, axis: chooseAxis(withNumerals(wide, numerals), block.rowCount) };
}
function columnsOf(block, { longForm, numerals }, dialect2) {
  return withNumerals(widen(told(block, dialect2), block.rowCount, longForm), numerals);
}
function told({ columns }, { ignores }) {
  return (ignores === void 0 ? columns : columns.filter(({ name: name3 }) => !ignores(name3))).slice(0, maxColumns2);
}
function findColumn(columns, name3) {
  return columns.find((column) => column.name === name3) ?? null;
}
function measuredOf2(columns, axis2) {
  const measured4 = /* @__PURE__ */ new Map();
  for (const column of columns) {
    if (column.name === axis2.column || isAxisName(column.name)) continue;
    let key2 = column.name;
    for (let number9 = 2; measured4.has(key2); number9++) key2 = `${column.name}#${number9}`;
    measured4.set(key2, column);
  }
  return measured4;
}
function chooseAxis(columns, rowCount) {
  const names2 = findAxis(columns.filter((column) => column.cells.some((cell) => typeof cell === "number")).map((column) => column.name));
  const textNames = findAxis(columns.map((column) => column.name));
  const all = { ...names2, run: textNames.run };
  const step = findColumn(columns, names2.step);
  const epoch = findColumn(columns, names2.epoch);
  if (step !== null && !(epoch !== null && restartsEveryEpoch(step, epoch, rowCount))) return { column: step.name, unit: "steps", names: all };
  return epoch === null ? null : { column: epoch.name, unit: "epochs", names: all };
}
function restartsEveryEpoch(step, epoch, rowCount) {
  let restarts2 = 0;
  let withNextEpoch = 0;
  for (let row = 1; row < rowCount; row++) {
    const before = step.cells[row - 1];
    const now = step.cells[row];
    if (typeof before !== "number" || typeof now !== "number" || now >= before) continue;
    restarts2++;
    const epochBefore = epoch.cells[row - 1];
    const epochNow = epoch.cells[row];
    if (typeof epochBefore === "number" && typeof epochNow === "number" && epochNow > epochBefore) withNextEpoch++;
  }
  return restarts2 > 0 && withNextEpoch === restarts2;
}
function columnRoles(measured4, rowCount, { dialect: dialect2, known: known4 }) {
  if (measured4.every((column) => known4.has(column.name))) return known4;
  const names2 = measured4.map((column) => column.name);
  const byName = rolesOf(names2, (name3) => isLoggedApart(name3, measured4, rowCount));
  return new Map([...[...byName].map(([name3, role]) => [name3, dialect2.roleOf?.(name3) ?? role]), ...known4]);
}
function isLoggedApart(name3, columns, rowCount) {
  const own = columns.find((column) => column.name === name3);
  const losses2 = columns.filter((column) => column !== own && isLossName(column.name));
  if (own === void 0 || losses2.length === 0) return false;
  let filled = 0;
  let together3 = 0;
  let lossRows = 0;
  for (let row = 0; row < rowCount; row++) {
    const hasOwn = typeof own.cells[row] === "number";
    const hasLoss = losses2.some((column) => typeof column.cells[row] === "number");
    if (hasOwn) filled++;
    if (hasLoss) lossRows++;
    if (hasOwn && hasLoss) together3++;
  }
  return filled > 0 && (together3 === 0 || filled * 2 <= lossRows);
}

// src/runs/table/rows.ts
var RowPlacer = class {
  #previous = null;
  place(axis2, rowCount) {
    const at2 = [];
    const steps = [];
    for (let row = 0; row < rowCount; row++) {
      const cell = axis2.cells[row];
      const step = cell === void 0 ? this.#previous : cell;
      if (typeof step !== "number" || !Number.isFinite(step) || step < 0) continue;
      at2.push(row);
      steps.push(step);
      this.#previous = step;
    }
    return { at: at2, steps, passes: null };
  }
};
function splitByRun(rows, column) {
  if (column === null) return /* @__PURE__ */ new Map([["", rows]]);
  const groups = /* @__PURE__ */ new Map();
  for (const [index, row] of rows.at.entries()) {
    const key2 = String(column.cells[row] ?? "");
    const group = groups.get(key2) ?? { at: [], steps: [], passes: null };
    if (group.at.length === 0) groups.set(key2, group);
    group.at.push(row);
    group.steps.push(rows.steps[index] ?? 0);
  }
  return groups;
}
function countDistinct(column, rows, most) {
  const values2 = /* @__PURE__ */ new Set();
  for (const row of rows.at) {
    const cell = column.cells[row];
    if (cell !== void 0) values2.add(cell);
    if (values2.size >= most) break;
  }
  return values2.size;
}

// src/runs/table/not-a-log.ts
function reasonAgainst(candidate) {
  if (!candidate.measured.some(isMeasure2)) return "no-metric-columns";
  return isOneRowPerTrial(candidate) ? "one-row-per-trial" : null;
}
function isMeasure2(column) {
  const kind = kindOfName(column.name);
  const isMetric = kind === "metric" || (kind === "validation" || kind === "train" || kind === "test") && isMetricName(column.name);
  return isMetric && column.cells.some((cell) => typeof cell === "number");
}
function isOneRowPerTrial({ rows, runLengths, columns, measured: measured4, runColumn }) {
  const count4 = rows.at.length;
  if (count4 < 2) return hasSettings(columns, rows);
  if (runColumn !== null && countDistinct(runColumn, rows, count4) === count4) return true;
  const single = runLengths.filter((length3) => length3 === 1).length;
  if (runLengths.length > 1 && single * 2 >= runLengths.length) return true;
  const isOneStep = rows.steps.every((step) => step === rows.steps[0]);
  if (isOneStep && measured4.some((column) => countDistinct(column, rows, 2) > 1)) return !isFilledApart(measured4, rows);
  const varying = columns.filter((column) => isHyperparameterName(column.name) && countDistinct(column, rows, 2) > 1);
  return varying.length >= 2;
}
function hasSettings(columns, rows) {
  return columns.filter((column) => isHyperparameterName(column.name) && countDistinct(column, rows, 1) > 0).length >= 2;
}
function isFilledApart(measured4, rows) {
  return measured4.every((column) => rows.at.filter((row) => column.cells[row] !== void 0).length <= 1);
}

// src/runs/table/restarts.ts
var RestartFinder = class {
  #run = 0;
  #open = new OpenRun();
  /** The rows of a block, run by run; `measured` by a key that is the same in every block. */
  split(rows, measured4) {
    const found2 = [];
    let piece = new Piece();
    let looked = 0;
    for (let index = 0; index < rows.at.length; index++) {
      const row = rows.at[index] ?? 0;
      const step = rows.steps[index] ?? 0;
      if (this.#open.isBehind(step)) {
        this.#open.note(rows, measured4, { from: looked, to: index });
        looked = index;
        if (this.#open.hasWritten(row, step, measured4)) {
          if (step <= this.#open.beginning) {
            if (piece.at.length > 0) found2.push({ run: this.#run, rows: piece });
            piece = new Piece();
            this.#open = new OpenRun();
            this.#run++;
          } else this.#open.pass++;
        }
      }
      this.#open.add(step);
      piece.push(row, step, this.#open.pass);
    }
    this.#open.note(rows, measured4, { from: looked, to: rows.at.length });
    if (piece.at.length > 0) found2.push({ run: this.#run, rows: piece });
    return found2;
  }
};
var Piece = class {
  at = [];
  steps = [];
  passes = null;
  push(row, step, pass) {
    this.at.push(row);
    this.steps.push(step);
    if (pass > 0) this.passes ??= this.at.slice(1).map(() => 0);
    this.passes?.push(pass);
  }
};
var OpenRun = class {
  pass = 0;
  /** The second distinct step: where a run that starts anew may first be seen. */
  beginning = 0;
  #first = -1;
  #last = -1;
  #lastOf = /* @__PURE__ */ new Map();
  isBehind(step) {
    return step < this.#last;
  }
  hasWritten(row, step, measured4) {
    for (const [key2, column] of measured4) {
      if (column.cells[row] !== void 0 && (this.#lastOf.get(key2) ?? -1) >= step) return true;
    }
    return false;
  }
  add(step) {
    if (this.#first < 0) this.#first = step;
    if (this.beginning <= this.#first) this.beginning = step;
    this.#last = step;
  }
  /** Remembers the last step of each column in some rows; each row is looked at once. */
  note({ at: at2, steps }, measured4, { from, to }) {
    for (const [key2, { cells: cells2 }] of measured4) {
      for (let index = to - 1; index >= from; index--) {
        if (cells2[at2[index] ?? -1] === void 0) continue;
        this.#lastOf.set(key2, steps[index] ?? 0);
        break;
      }
    }
  }
};

// src/runs/thin/point-list.ts
var PointList = class {
  #steps = [];
  #values = [];
  get steps() {
    return this.#steps;
  }
  get values() {
    return this.#values;
  }
  get length() {
    return this.#steps.length;
  }
  /** Minus infinity where there is none. */
  get lastStep() {
    return this.#steps.at(-1) ?? Number.NEGATIVE_INFINITY;
  }
  /** NaN where there is none. */
  get lastValue() {
    return this.#values.at(-1) ?? Number.NaN;
  }
  push(step, value) {
    this.#steps.push(step);
    this.#values.push(value);
  }
  /** Leaves out every other point; the first one stays. */
  halve() {
    this.#steps = this.#steps.filter((_, index) => index % 2 === 0);
    this.#values = this.#values.filter((_, index) => index % 2 === 0);
  }
  /** Leaves out the points at this step and behind it. */
  dropFrom(step) {
    const kept = this.#steps.map((known4) => known4 < step);
    this.#values = this.#values.filter((_, index) => kept[index]);
    this.#steps = this.#steps.filter((_, index) => kept[index]);
  }
};

// src/runs/thin/extremes.ts
var mostStretches2 = 32;
var firstStretchLength = 64;
var Extremes = class {
  #stretches = [];
  #length = firstStretchLength;
  #filled = 0;
  #leastStep = Number.NaN;
  #least = Number.POSITIVE_INFINITY;
  #greatestStep = Number.NaN;
  #greatest = Number.NEGATIVE_INFINITY;
  /** Takes a finite value. */
  add(step, value) {
    if (value < this.#least) {
      this.#least = value;
      this.#leastStep = step;
    }
    if (value > this.#greatest) {
      this.#greatest = value;
      this.#greatestStep = step;
    }
    this.#filled++;
    if (this.#filled === this.#length) this.#close();
  }
  dropFrom(step) {
    if (this.#filled > 0) this.#close();
    this.#stretches = this.#stretches.filter(({ leastStep, greatestStep }) => leastStep < step && greatestStep < step);
  }
  points() {
    const points = new PointList();
    const open = this.#filled > 0 ? [this.#current()] : [];
    for (const { leastStep, least, greatestStep, greatest } of [...this.#stretches, ...open]) {
      points.push(leastStep, least);
      points.push(greatestStep, greatest);
    }
    return points;
  }
  #current() {
    return { leastStep: this.#leastStep, least: this.#least, greatestStep: this.#greatestStep, greatest: this.#greatest };
  }
  #close() {
    this.#stretches.push(this.#current());
    this.#filled = 0;
    this.#least = Number.POSITIVE_INFINITY;
    this.#greatest = Number.NEGATIVE_INFINITY;
    if (this.#stretches.length < mostStretches2) return;
    this.#stretches = this.#stretches.flatMap((stretch, index, all) => {
      const next = all[index + 1];
      return index % 2 === 1 ? [] : [next === void 0 ? stretch : together2(stretch, next)];
    });
    this.#length *= 2;
  }
};
function together2(one, next) {
  const [least, leastStep] = next.least < one.least ? [next.least, next.leastStep] : [one.least, one.leastStep];
  const [greatest, greatestStep] = next.greatest > one.greatest ? [next.greatest, next.greatestStep] : [one.greatest, one.greatestStep];
  return { least, leastStep, greatest, greatestStep };
}

// src/runs/thin/jumps.ts
var mostJumps = 48;
var shares = [0.5, 0.1, 0.01];
var mostCrossings = 8;
var sudden = 8;
var Jumps = class {
  #jumps = [];
  #crossings = [];
  #smallest = 0;
  #step = Number.NaN;
  #value = Number.NaN;
  #change = 0;
  #leastStep = Number.NaN;
  #least = Number.POSITIVE_INFINITY;
  #greatestStep = Number.NaN;
  #greatest = Number.NEGATIVE_INFINITY;
  /** Takes a finite value. */
  add(step, value) {
    if (value < this.#least) {
      this.#least = value;
      this.#leastStep = step;
    }
    if (value > this.#greatest) {
      this.#greatest = value;
      this.#greatestStep = step;
    }
    const change3 = Math.abs(value - this.#value);
    if (change3 > sudden * this.#change && change3 > this.#smallest) {
      this.#keep({ size: change3, fromStep: this.#step, from: this.#value, toStep: step, to: value });
    }
    if (shares.some((share) => this.#value >= share * this.#greatest && value < share * this.#greatest)) {
      this.#crossings.push({ size: change3, fromStep: this.#step, from: this.#value, toStep: step, to: value });
      if (this.#crossings.length > mostCrossings) this.#crossings.shift();
    }
    this.#change = Number.isNaN(change3) ? 0 : change3;
    this.#step = step;
    this.#value = value;
  }
  dropFrom(step) {
    this.#jumps = this.#jumps.filter((jump) => jump.toStep < step);
    this.#crossings = this.#crossings.filter((crossing) => crossing.toStep < step);
    if (this.#leastStep >= step) this.#least = Number.POSITIVE_INFINITY;
    if (this.#greatestStep >= step) this.#greatest = Number.NEGATIVE_INFINITY;
    this.#value = Number.NaN;
  }
  points() {
    const points = new PointList();
    for (const { fromStep, from, toStep, to } of [...this.#jumps, ...this.#crossings]) {
      points.push(fromStep, from);
      points.push(toStep, to);
    }
    if (Number.isFinite(this.#least)) points.push(this.#leastStep, this.#least);
    if (Number.isFinite(this.#greatest)) points.push(this.#greatestStep, this.#greatest);
    return points;
  }
  #keep(jump) {
    this.#jumps.push(jump);
    if (this.#jumps.length <= 2 * mostJumps) return;
    this.#jumps = this.#jumps.sort((one, other) => other.size - one.size).slice(0, mostJumps);
    this.#smallest = this.#jumps.at(-1)?.size ?? 0;
  }
};

// src/runs/thin.ts
var mostPoints = 1500;
var mostEven = 1280;
var mostNotFinite = 500;
var mostGaps = 4096;
function thinSeries(series) {
  if (series.role === "validation" || series.thinned !== void 0 || series.steps.length <= mostPoints) return series;
  const thinner = new SeriesThinner(series.role);
  for (let index = 0; index < series.steps.length; index++) thinner.add(series.steps[index] ?? Number.NaN, series.values[index] ?? Number.NaN);
  return { ...series, ...thinner.finish() };
}
var SeriesThinner = class {
  #even = new PointList();
  #special;
  #notFinite = new PointList();
  #gaps = [];
  #stride = 1;
  #count = 0;
  #notFiniteCount = 0;
  #lastStep = Number.NEGATIVE_INFINITY;
  #lastValue = Number.NaN;
  constructor(role) {
    this.#special = role === "learning-rate" ? new Jumps() : new Extremes();
  }
  get lastStep() {
    return this.#lastStep;
  }
  add(step, value) {
    if (this.#gaps.length < mostGaps && this.#count > 0) this.#gaps.push(step - this.#lastStep);
    if (!Number.isFinite(value)) {
      this.#notFiniteCount++;
      if (this.#notFinite.length < mostNotFinite) this.#notFinite.push(step, value);
    } else this.#special.add(step, value);
    if (this.#count % this.#stride === 0) this.#keepEvenly(step, value);
    this.#count++;
    this.#lastStep = step;
    this.#lastValue = value;
  }
  /** Forgets what was logged at this step and behind it: a resumed run writes it again. */
  rewind(step) {
    for (const points of [this.#even, this.#notFinite, this.#special]) points.dropFrom(step);
    this.#lastStep = this.#even.lastStep;
    this.#lastValue = this.#even.lastValue;
  }
  finish() {
    const kept = /* @__PURE__ */ new Map();
    for (const points of [this.#even, this.#special.points(), this.#notFinite]) {
      for (let index = 0; index < points.length; index++) kept.set(points.steps[index] ?? Number.NaN, points.values[index] ?? Number.NaN);
    }
    if (this.#count > 0 && Number.isFinite(this.#lastStep)) kept.set(this.#lastStep, this.#lastValue);
    const steps = [...kept.keys()].sort((a, b) => a - b);
    const values2 = steps.map((step) => kept.get(step) ?? Number.NaN);
    return { steps, values: values2, thinned: { count: this.#count, notFinite: this.#notFiniteCount, spacing: this.#spacing() } };
  }
  #keepEvenly(step, value) {
    this.#even.push(step, value);
    if (this.#even.length <= mostEven) return;
    this.#even.halve();
    this.#stride *= 2;
  }
  #spacing() {
    const gaps = this.#gaps.toSorted((a, b) => a - b);
    return gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  }
};

// src/runs/table/points.ts
var mostExact = 65536;
var Points = class {
  #role;
  /** Several rows a step on an axis of epochs: the last one is the epoch's. */
  #isLastOfStep;
  #steps = [];
  #values = [];
  /** Null while no step was written again. */
  #passes = null;
  #indices = null;
  #highest = Number.NEGATIVE_INFINITY;
  #isSorted = true;
  #thinner = null;
  /** How many values stood at a step that had one in the same pass. */
  doubled = 0;
  constructor(role, isLastOfStep) {
    this.#role = role;
    this.#isLastOfStep = isLastOfStep;
  }
  add(step, value, pass) {
    if (this.#thinner !== null) {
      this.#addThinned(step, value, pass);
      return;
    }
    const known4 = step > this.#highest ? void 0 : this.#indexOf(step);
    if (known4 === void 0) this.#append(step, value, pass);
    else this.#again(known4, value, pass);
  }
  finish() {
    this.#flush();
    if (this.#thinner !== null) return this.#thinner.series.finish();
    if (this.#isSorted) return { steps: this.#steps, values: this.#values };
    const order = this.#order();
    return { steps: order.map((index) => this.#steps[index] ?? Number.NaN), values: order.map((index) => this.#values[index] ?? Number.NaN) };
  }
  #append(step, value, pass) {
    if (step < this.#highest) this.#isSorted = false;
    else this.#highest = step;
    this.#indices?.set(step, this.#steps.length);
    if (pass > 0) this.#passes ??= this.#steps.map(() => 0);
    this.#passes?.push(pass);
    this.#steps.push(step);
    this.#values.push(value);
    if (this.#steps.length > mostExact && this.#role !== "validation") this.#startThinning(pass);
  }
  #again(index, value, pass) {
    const knownPass = this.#passes?.[index] ?? 0;
    if (knownPass === pass && !this.#isLastOfStep) this.doubled++;
    if (knownPass >= pass && !this.#isLastOfStep) return;
    this.#values[index] = value;
    this.#passes ??= this.#steps.map(() => 0);
    this.#passes[index] = pass;
  }
  #indexOf(step) {
    this.#indices ??= new Map(this.#steps.map((known4, index) => [known4, index]));
    return this.#indices.get(step);
  }
  #order() {
    return this.#steps.map((_, index) => index).sort((one, other) => (this.#steps[one] ?? 0) - (this.#steps[other] ?? 0));
  }
  /** The last point waits: on an axis of epochs a later row may replace it. */
  #startThinning(pass) {
    const order = this.#isSorted ? this.#steps.map((_, index) => index) : this.#order();
    const series = new SeriesThinner(this.#role);
    const last2 = order.at(-1) ?? 0;
    for (const index of order.slice(0, -1)) series.add(this.#steps[index] ?? 0, this.#values[index] ?? Number.NaN);
    this.#steps = [this.#steps[last2] ?? 0];
    this.#values = [this.#values[last2] ?? Number.NaN];
    this.#passes = null;
    this.#indices = null;
    this.#thinner = { series, pass };
  }
  #addThinned(step, value, pass) {
    if (this.#thinner === null) return;
    const [waiting = Number.NEGATIVE_INFINITY] = this.#steps;
    if (pass > this.#thinner.pass) {
      this.#thinner.pass = pass;
      if (step <= waiting) {
        this.#flush();
        this.#thinner.series.rewind(step);
      }
    } else if (step === waiting) {
      if (this.#isLastOfStep) this.#values[0] = value;
      else this.doubled++;
      return;
    } else if (step < waiting) return;
    this.#flush();
    this.#steps.push(step);
    this.#values.push(value);
  }
  #flush() {
    const [step] = this.#steps;
    if (this.#thinner === null || step === void 0) return;
    this.#thinner.series.add(step, this.#values[0] ?? Number.NaN);
    this.#steps = [];
    this.#values = [];
  }
};

// src/runs/table/columns.ts
var RunColumns = class {
  #isByEpoch;
  #points = /* @__PURE__ */ new Map();
  /** Whether some row has numbers of the training and of the validation split. */
  #splitsMeet = false;
  /** `isByEpoch`: several rows an epoch on an axis of epochs: the last one is the epoch's. */
  constructor(isByEpoch2) {
    this.#isByEpoch = isByEpoch2;
  }
  take(rows, measured4, roles) {
    const train = ofRole("train", measured4, roles);
    const validation = ofRole("validation", measured4, roles);
    this.#splitsMeet ||= meet(train, validation, rows);
    for (const [key2, column] of measured4) {
      const role = roles.get(column.name) ?? "other";
      const known4 = this.#points.get(key2) ?? { name: column.name, role, points: new Points(role, this.#isByEpoch) };
      this.#points.set(key2, known4);
      const others2 = this.#splitsMeet ? [] : role === "train" ? validation : role === "validation" ? train : [];
      takeColumn(known4.points, column, rows, others2);
    }
  }
  /** The series, with what was wrong in them: values that are not finite, rows that stand there twice. */
  finish(path) {
    const series = [];
    const problems = [];
    let doubled = 0;
    for (const { name: name3, role, points } of this.#points.values()) {
      const isSplit2 = role === "train" || role === "validation";
      if (isSplit2) doubled = Math.max(doubled, points.doubled);
      const read14 = points.finish();
      if (read14.steps.length === 0) continue;
      series.push({ name: name3, role, ...read14 });
      const notFinite = read14.thinned?.notFinite ?? read14.values.filter((value) => !Number.isFinite(value)).length;
      if (notFinite > 0 && isSplit2) problems.push({ code: "not-finite", path, line: null, values: { name: name3, values: notFinite } });
    }
    if (doubled > 0) problems.push({ code: "duplicate-rows", path, line: null, values: { rows: doubled } });
    return { series, problems };
  }
};
function takeColumn(points, { cells: cells2 }, { at: at2, steps, passes }, others2) {
  for (let index = 0; index < at2.length; index++) {
    const row = at2[index] ?? -1;
    const value = cells2[row];
    if (typeof value !== "number" || Number.isNaN(value) && hasNumber(others2, row)) continue;
    points.add(steps[index] ?? 0, value, passes?.[index] ?? 0);
  }
}
function ofRole(role, measured4, roles) {
  return [...measured4.values()].filter((column) => roles.get(column.name) === role);
}
function meet(train, validation, rows) {
  if (train.length === 0 || validation.length === 0) return false;
  return rows.at.some((row) => hasNumber(validation, row) && hasNumber(train, row));
}
function hasNumber(columns, row) {
  for (const { cells: cells2 } of columns) {
    const cell = cells2[row];
    if (typeof cell === "number" && !Number.isNaN(cell)) return true;
  }
  return false;
}

// src/runs/table/epochs.ts
var mostPairs = 2e4;
var EpochPairs = class {
  #steps = [];
  #epochs = [];
  add(step, epoch) {
    this.#steps.push(step);
    this.#epochs.push(epoch);
    if (this.#steps.length <= 2 * mostPairs) return;
    this.#keep((index) => this.#epochs[index + 1] !== this.#epochs[index]);
    while (this.#steps.length > mostPairs) this.#keep((index) => index % 2 === 0 || index === this.#steps.length - 1);
  }
  /** Updates an epoch where the rows prove them; null where they do not. Without `epochBase` a first epoch 0 says that epochs are counted from 0. */
  stepsPerEpoch(stepBase, epochBase) {
    const pairs = this.#steps.map((step, index) => ({ done: step + (stepBase === 0 ? 1 : 0), epoch: this.#epochs[index] ?? Number.NaN }));
    return pairs.length === 0 ? null : stepsPerEpochOf(pairs, epochBase ?? (pairs[0]?.epoch === 0 ? 0 : 1));
  }
  #keep(isKept) {
    const kept = this.#steps.map((_, index) => isKept(index));
    const epochs = this.#epochs.filter((_, index) => kept[index]);
    this.#steps = this.#steps.filter((_, index) => kept[index]);
    this.#epochs = epochs;
  }
};

// src/runs/table/run.ts
var mostSteps = 1e5;
var TableRun = class {
  #axis;
  #dialect;
  #columns;
  #settings = /* @__PURE__ */ new Map();
  #planned = new Repeated();
  #epochs = new EpochPairs();
  #steps = [];
  #lastStep = 0;
  #greatestStep = 0;
  constructor(axis2, dialect2) {
    this.#axis = axis2;
    this.#dialect = dialect2;
    this.#columns = new RunColumns(axis2.unit === "epochs");
  }
  take({ rows, columns, measured: measured4, roles }) {
    for (const step of rows.steps) {
      if (this.#steps.length < mostSteps) this.#steps.push(step);
      if (step > this.#greatestStep) this.#greatestStep = step;
      this.#lastStep = step;
    }
    this.#columns.take(rows, measured4, roles);
    const { names: names2, unit: unit3 } = this.#axis;
    const planned = findColumn(columns, unit3 === "steps" ? names2.plannedSteps : names2.plannedEpochs);
    if (planned !== null) this.#planned.take(planned, rows);
    this.#takeSettings(columns, rows);
    const epoch = unit3 === "steps" ? findColumn(columns, names2.epoch) : null;
    if (epoch !== null) this.#takeEpochs(epoch, rows);
  }
  /** The run's id is the path: the table numbers its runs. */
  finish(path) {
    const { unit: unit3 } = this.#axis;
    const stepBase = this.#dialect.stepBase ?? stepBaseOf(this.#steps.length < mostSteps ? this.#steps : [...this.#steps, this.#lastStep], unit3);
    const read14 = this.#columns.finish(path);
    const repeated2 = dropRepeatedEvaluation(read14.series, path);
    const problems = [...read14.problems, ...repeated2.problems];
    if (!repeated2.series.some((series) => series.role === "validation")) problems.push({ code: "no-evaluations", path, line: null, values: {} });
    return {
      id: path,
      format: this.#dialect.format,
      paths: [path],
      unit: unit3,
      stepBase,
      plannedSteps: this.#plannedSteps(),
      lastStep: this.#greatestStep,
      series: repeated2.series,
      reportedBest: null,
      checkpoints: null,
      stated: null,
      hyperparameters: this.#hyperparameters(),
      stepsPerEpoch: this.#epochs.stepsPerEpoch(stepBase, this.#dialect.epochBase),
      problems
    };
  }
  #takeSettings(columns, rows) {
    for (const column of columns) {
      if (!isHyperparameterName(column.name) || isAxisName(column.name)) continue;
      const setting2 = this.#settings.get(column.name) ?? new Repeated();
      this.#settings.set(column.name, setting2);
      setting2.take(column, rows);
    }
  }
  #takeEpochs({ cells: cells2 }, { at: at2, steps }) {
    for (let index = 0; index < at2.length; index++) {
      const epoch = cells2[at2[index] ?? -1];
      if (typeof epoch === "number") this.#epochs.add(steps[index] ?? 0, epoch);
    }
  }
  /** A planned length that every row repeats and that the log does not pass. */
  #plannedSteps() {
    const { value } = this.#planned;
    return typeof value === "number" && Number.isFinite(value) && value > 0 && value >= this.#greatestStep ? { value } : null;
  }
  /** Columns that hold one setting of the run over and over. */
  #hyperparameters() {
    const settings = /* @__PURE__ */ Object.create(null);
    for (const [name3, { value }] of this.#settings) if (value !== void 0) settings[name3] = value;
    return settings;
  }
};
var Repeated = class {
  #first;
  #isConstant = true;
  /** Undefined where the rows hold nothing, or different values. */
  get value() {
    return this.#isConstant ? this.#first : void 0;
  }
  take({ cells: cells2 }, { at: at2 }) {
    if (!this.#isConstant) return;
    for (const row of at2) {
      const cell = cells2[row];
      if (cell === void 0) continue;
      this.#first ??= cell;
      if (Object.is(cell, this.#first)) continue;
      this.#isConstant = false;
      return;
    }
  }
};

// src/runs/table/log.ts
var maxRuns = 1e4;
var Log = class {
  #dialect;
  #placer = new RowPlacer();
  #finders = /* @__PURE__ */ new Map();
  #runs = /* @__PURE__ */ new Map();
  #unread = /* @__PURE__ */ new Map();
  #layout = null;
  #roles = /* @__PURE__ */ new Map();
  #refusal = null;
  #rowCount = 0;
  #decidedOn = 0;
  #isFull = false;
  constructor(dialect2) {
    this.#dialect = dialect2;
  }
  /** Whether further rows would change nothing. */
  get isDone() {
    return this.#refusal !== null || this.#isFull;
  }
  take(block) {
    if (this.isDone || block.rowCount === 0 && this.#layout !== null) return;
    const isFirst = this.#layout === null;
    this.#layout ??= layoutOf(block, this.#dialect);
    const columns = columnsOf(block, this.#layout, this.#dialect);
    this.#rowCount += block.rowCount;
    if (isFirst) this.#decidedOn = block.rowCount;
    this.#refusal = this.#takeRows(block, columns, this.#layout, isFirst);
  }
  finish(path) {
    const refusal = this.#layout === null ? "no-rows" : this.#refusal;
    const unread = [...this.#unread.values()];
    const refused = (reason) => ({ kind: "refused", runs: [], problems: [...unread, notAResult2(path, reason)] });
    if (refusal !== null) return refused(refusal);
    const runs = [...this.#runs.values()].map((run) => run.finish(path));
    if (!runs.some((run) => run.series.some((series) => series.role === "train" || series.role === "validation"))) return refused("no-metric-columns");
    return { kind: "runs", runs, problems: [...unread, ...this.#reach(path)] };
  }
  /** Puts the rows to their runs; answers why there are none. */
  #takeRows(block, columns, { axis: axis2 }, isFirst) {
    if (block.rowCount === 0 || columns.length === 0) return "no-rows";
    const axisColumn = axis2 === null ? null : findColumn(columns, axis2.column);
    if (axis2 === null || axisColumn === null) return "no-step-column";
    for (const problem3 of unreadMeasures(block, columns)) {
      const key2 = String(problem3.values.key);
      if (!this.#unread.has(key2)) this.#unread.set(key2, problem3);
    }
    const rows = this.#placer.place(axisColumn, block.rowCount);
    if (rows.at.length === 0) return isFirst ? "no-step-column" : null;
    const runColumn = findColumn(columns, axis2.names.run);
    const byKey2 = measuredOf2(columns, axis2);
    const measured4 = [...byKey2.values()];
    const pieces2 = this.#split(splitByRun(rows, runColumn), byKey2);
    if (isFirst) {
      const reason = reasonAgainst({ rows, runLengths: pieces2.map((piece) => piece.rows.at.length), columns, measured: measured4, runColumn });
      if (reason !== null) return reason;
    }
    this.#roles = columnRoles(measured4, block.rowCount, { dialect: this.#dialect, known: this.#roles });
    for (const { key: key2, rows: own } of pieces2) this.#runOf(key2, axis2)?.take({ rows: own, columns, measured: byKey2, roles: this.#roles });
    return null;
  }
  #split(groups, measured4) {
    const pieces2 = [];
    for (const [name3, rows] of groups) {
      const finder = this.#finders.get(name3) ?? new RestartFinder();
      this.#finders.set(name3, finder);
      for (const piece of finder.split(rows, measured4)) pieces2.push({ key: `${piece.run} ${name3}`, rows: piece.rows });
    }
    return pieces2;
  }
  #runOf(key2, axis2) {
    const known4 = this.#runs.get(key2);
    if (known4 !== void 0) return known4;
    if (this.#runs.size >= maxRuns) {
      this.#isFull = true;
      return null;
    }
    const run = new TableRun(axis2, this.#dialect);
    this.#runs.set(key2, run);
    return run;
  }
  #reach(path) {
    if (this.#isFull) return [{ code: "truncated", path, line: null, values: { rows: this.#rowCount } }];
    return this.#rowCount > this.#decidedOn ? [{ code: "long-log", path, line: null, values: { rows: this.#decidedOn } }] : [];
  }
};
function notAResult2(path, reason) {
  return { code: reason === "no-step-column" ? "no-step-column" : "not-a-result", path, line: null, values: { reason } };
}

// src/runs/table/wide.ts
function tablesOfRuns(table5) {
  const names2 = new Set(table5.columns.map(({ name: name3 }) => name3));
  const runs = /* @__PURE__ */ new Map();
  const shared = [];
  for (const column of table5.columns) {
    const base = column.name.replace(/__(MIN|MAX)$/, "");
    const split = base.lastIndexOf(" - ");
    const isOfRun = split > 0 && names2.has(base) && names2.has(`${base}__MIN`) && names2.has(`${base}__MAX`);
    if (!isOfRun) shared.push(column);
    else if (base === column.name) add(runs, base.slice(0, split), { name: base.slice(split + 3), cells: column.cells });
  }
  return runs.size === 0 ? null : new Map([...runs].map(([run, own]) => [run, tableOf(table5, shared, own)]));
}
function add(runs, run, column) {
  const columns = runs.get(run);
  if (columns === void 0) runs.set(run, [column]);
  else columns.push(column);
}
function tableOf(table5, shared, own) {
  const rows = Array.from({ length: table5.rowCount }, (_, row) => row).filter((row) => own.some(({ cells: cells2 }) => cells2[row] !== void 0));
  const columns = [...shared, ...own].map(({ name: name3, cells: cells2 }) => ({ name: name3, cells: rows.map((row) => cells2[row]) }));
  return { ...table5, columns, rowCount: rows.length, lines: rows.map((row) => table5.lines[row] ?? 0) };
}

// src/runs/table/runs.ts
var TableRuns = class {
  path;
  #dialect;
  /** The logs that stand beside each other, by the name of their run; a plain table is one log without a name. */
  #logs = null;
  constructor(path, dialect2) {
    this.path = path;
    this.#dialect = dialect2;
  }
  /** Whether further rows would change nothing. */
  get isDone() {
    return this.#logs !== null && [...this.#logs.values()].every((log) => log.isDone);
  }
  take(block) {
    const beside = tablesOfRuns(block);
    this.#logs ??= new Map([...beside?.keys() ?? [""]].map((name3) => [name3, new Log(this.#dialect)]));
    for (const [name3, log] of this.#logs) log.take(beside?.get(name3) ?? block);
  }
  /** `problems` are those of the table itself. */
  finish(problems) {
    const results = [...this.#logs?.values() ?? []].map((log) => log.finish(this.path));
    const runs = results.flatMap((result) => result.kind === "runs" ? result.runs : []);
    const isBeside = results.length > 1 || !(this.#logs?.has("") ?? true);
    if (runs.length === 0) {
      const [first] = results;
      return { kind: "unreadable", problems: [...problems, ...first?.problems ?? []] };
    }
    const found2 = isBeside ? [] : results.flatMap((result) => result.problems);
    const adjusted = numbered2(runs, this.path).map((run) => this.#dialect.adjust?.(run) ?? run);
    return { kind: "read", runs: adjusted, problems: [...problems, ...found2, ...severalRuns(this.path, runs.length)] };
  }
};
function numbered2(runs, path) {
  return runs.length === 1 ? runs : runs.map((run, index) => ({ ...run, id: `${path}#${index + 1}` }));
}
function severalRuns(path, runs) {
  return runs > 1 ? [{ code: "several-runs", path, line: null, values: { runs } }] : [];
}

// src/runs/table/dialect.ts
function tableParser(path, dialect2) {
  return new TableParser(new TableRuns(path, dialect2), (builder) => new CsvRows(builder));
}
function linesParser(path, dialect2) {
  return new TableParser(new TableRuns(path, dialect2), (builder) => new JsonlRows(builder));
}
function runsOfTable(table5, dialect2) {
  const runs = new TableRuns(table5.path, dialect2);
  runs.take(table5);
  return runs.finish(table5.problems);
}

// src/runs/text-lines.ts
var escapeCode = String.fromCharCode(27);
var escapes = new RegExp(`${escapeCode}\\[[0-9;?]*[A-Za-z]`, "g");
function* linesOf(text2) {
  let line3 = 0;
  for (let start = 0; start < text2.length; ) {
    const newline3 = text2.indexOf("\n", start);
    const end = newline3 === -1 ? text2.length : newline3;
    line3++;
    const whole = text2.slice(start, end).replace(escapes, "").trimEnd();
    const content = whole.slice(whole.lastIndexOf("\r") + 1).trim();
    start = end + 1;
    if (content !== "") yield { text: content, line: line3 };
  }
}
function isRow2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/runs/json/columns.ts
var maxNesting = 3;
function columnsOf2(value) {
  const columns = /* @__PURE__ */ new Map();
  const settings = /* @__PURE__ */ Object.create(null);
  const walk = (name3, item, depth) => {
    const list = listOf(item);
    if (list !== null) columns.set(name3, list);
    else if (isRow2(item)) {
      for (const [key2, child] of Object.entries(item)) if (depth < maxNesting) walk(joined2(name3, key2), child, depth + 1);
    }
    if (name3 !== "" && !name3.includes("/") && (typeof item === "number" || typeof item === "string" || typeof item === "boolean")) settings[name3] = item;
  };
  walk("", value, 0);
  return { columns: unwrapped(columns), settings };
}
function unwrapped(columns) {
  const wrappers = new Set([...columns.keys()].map((name3) => name3.slice(0, Math.max(0, name3.indexOf("/")))));
  const [wrapper = ""] = wrappers;
  if (wrappers.size !== 1 || wrapper === "" || /^(train|training|val|valid|validation|eval|test)$/i.test(wrapper)) return columns;
  return unwrapped(new Map([...columns].map(([name3, cells2]) => [name3.slice(wrapper.length + 1), cells2])));
}
function joined2(name3, key2) {
  return name3 === "" || name3 === "history" || name3 === "metrics" ? key2 : `${name3}/${key2}`;
}
function listOf(item) {
  const items = isList2(item) ? item : isRow2(item) ? indexed(item) : null;
  if (items === null || !items.some((cell) => typeof cell === "number")) return null;
  const cells2 = [];
  for (const cell of items) {
    if (typeof cell === "object" && cell !== null) return null;
    cells2.push(cell ?? void 0);
  }
  return cells2;
}
function indexed(item) {
  const keys = Object.keys(item);
  return keys.length > 1 && keys.every((key2, index) => key2 === String(index)) ? Object.values(item) : null;
}
function isList2(value) {
  return Array.isArray(value);
}

// src/runs/json/reader.ts
var id3 = "json";
var rowKeys = ["log_history", "history", "logs", "log", "records", "metrics", "results", "evaluations", "data", "steps", "epochs", "train", "entries"];
var json = {
  id: id3,
  title: "JSON with a log in it",
  url: "https://www.json.org/",
  recognisedBy: "a `.json` list of objects with a step or an epoch and a measure; or an object of lists, one of them the steps or epochs",
  axis: "the step or epoch of each row, or the list of them; whether it counts or indexes is told from the numbers",
  metrics: "fields by their names, nested ones as `train/loss`",
  best: "\u2013",
  quirks: ["bare `NaN`", "settings beside the lists", "a list of rows under a usual name (`history`, `logs`, `records`)"],
  files: ["**/*.json"],
  recognise: ({ path, text: text2 }) => {
    if (!/\.json$/i.test(path) || !/"[^"\n]{0,60}(step|iter|epoch|update)[^"\n]{0,20}"\s*:/i.test(text2)) return 0;
    const isOfRows = /^\s*\[\s*\{/.test(text2) || /:\s*\[\s*\{/.test(text2);
    return isOfRows || /"[^"\n]{1,80}"\s*:\s*\[\s*[-\dNI]/.test(text2) ? 0.35 : 0;
  },
  parse: (path) => wholeText(path, read4)
};
function read4(file) {
  const { value, problems } = parseJsonData(file);
  const rows = rowsOf(value);
  if (rows !== null) return ownOrNot(runsOfTable(tableOfLines(file.path, rows, problems), { format: id3 }));
  const found2 = columnsOf2(value);
  const table5 = columnTable(file.path, found2);
  if (table5 === null) return { kind: "not-mine" };
  const dialect2 = {
    format: id3,
    adjust: (run) => ({
      ...run,
      plannedSteps: run.plannedSteps ?? plannedLengthOf(found2.settings, run.unit, run.lastStep),
      hyperparameters: { ...found2.settings, ...run.hyperparameters }
    })
  };
  return ownOrNot(runsOfTable({ ...table5, problems }, dialect2));
}
function ownOrNot(result) {
  return result.kind === "unreadable" ? { kind: "not-mine" } : result;
}
function rowsOf(value) {
  if (isList2(value)) return value.length > 0 && value.every(isRow2) ? value.map((row, index) => ({ line: index + 1, values: flat2(row) })) : null;
  if (!isRow2(value)) return null;
  for (const key2 of rowKeys) {
    const inner = value[key2];
    const rows = inner !== void 0 && isList2(inner) ? rowsOf(inner) : null;
    if (rows !== null) return rows;
  }
  return null;
}
function flat2(row, prefix = "", depth = 0) {
  const values2 = /* @__PURE__ */ Object.create(null);
  for (const [key2, item] of Object.entries(row)) {
    const name3 = prefix === "" ? key2 : `${prefix}/${key2}`;
    if (typeof item === "number" || typeof item === "string") values2[name3] = item;
    else if (isRow2(item) && depth < 3) Object.assign(values2, flat2(item, name3, depth + 1));
  }
  return values2;
}
function columnTable(path, { columns }) {
  const axis2 = findAxis([...columns.keys()]);
  const length3 = columns.get(axis2.step ?? axis2.epoch ?? "")?.length ?? 0;
  if (length3 === 0) return null;
  return tableOfColumns(path, new Map([...columns].filter(([, cells2]) => cells2.length === length3)));
}

// src/runs/jsonl/reader.ts
var jsonl = {
  id: "jsonl",
  title: "JSON lines with a step or epoch",
  url: "https://jsonlines.org/",
  recognisedBy: "one JSON object a line, with a step or an epoch and at least one measure such as a loss",
  axis: "a step or epoch field; whether it counts or indexes is told from the numbers",
  metrics: "fields by their names: `train\u2026`, `val\u2026`, `eval\u2026`, `loss`; nested fields are dotted",
  best: "\u2013",
  quirks: ["nested objects and short lists", "a broken last line", "bare `NaN`", "merge conflict markers", "several runs appended"],
  files: ["**/*.{jsonl,ndjson,json}"],
  recognise: ({ path, text: text2 }) => {
    if (isOpenMmlab(text2)) return 0;
    if (/\.(jsonl|ndjson)$/i.test(path)) return 0.4;
    return /\.json$/i.test(path) && /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text2) ? 0.3 : 0;
  },
  parse: (path) => linesParser(path, { format: "jsonl" })
};
function isOpenMmlab(text2) {
  return /"data_time"\s*:/.test(text2) && /"(step|mode)"\s*:/.test(text2) && !/"iteration"\s*:/.test(text2);
}

// src/runs/table/header.ts
function tableHeadOf(text2) {
  const lines = text2.replace(/^\ufeff/, "").split("\n");
  const [header3 = "", ...rest] = lines;
  const delimiter = ["	", ";", ","].find((one) => header3.includes(one)) ?? ",";
  const cells2 = (line3) => line3.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const names2 = cells2(header3);
  if (header3.trim() === "") return null;
  const whole = text2.length < 4096 ? rest : rest.slice(0, -1);
  return { names: names2, rows: whole.filter((line3) => line3.trim() !== "").map(cells2) };
}
function numbersIn2({ names: names2, rows }, name3) {
  const index = names2.indexOf(name3);
  return rows.flatMap((cells2) => {
    const cell = cells2[index] ?? "";
    return index >= 0 && cell !== "" && Number.isFinite(Number(cell)) ? [Number(cell)] : [];
  });
}

// src/runs/keras-csv/reader.ts
var id4 = "keras-csv";
var keras = {
  id: id4,
  title: "Keras CSVLogger, and a history written by pandas",
  url: "https://keras.io/api/callbacks/csv_logger/",
  recognisedBy: "a `.csv`, `.tsv` or `.log` table whose header is `epoch` and then the logs in alphabetical order, a loss among them, with epochs from 0; or one with `loss` and `val_loss` and no axis but the index of pandas",
  axis: "`epoch`, the index, or the row: 0-based epochs",
  metrics: "`loss` and the like are of training, `val_*` of validation",
  best: "\u2013",
  quirks: [
    "`NA` where an epoch did not log a value",
    "runs appended with `append=True`",
    "`lr` or `learning_rate` of a callback",
    "no name over the index, or no index"
  ],
  files: ["**/*.{csv,tsv,log}", "**/*{history,training,train}*.txt"],
  recognise: ({ path, text: text2 }) => {
    const head3 = /\.(csv|tsv|log|txt)$/i.test(path) ? tableHeadOf(text2) : null;
    return head3 !== null && (isLog(head3) || isHistory(head3)) ? 0.8 : 0;
  },
  parse: (path) => wholeText(path, read5)
};
function isLog(head3) {
  const [axis2, ...logs] = head3.names;
  const isSorted = logs.every((name3, index) => index === 0 || (logs[index - 1] ?? "") < name3);
  const [first] = numbersIn2(head3, "epoch");
  const isIndex = first !== void 0 && Number.isInteger(first) && first !== 1;
  return axis2 === "epoch" && isSorted && isIndex && logs.some((name3) => /^(\w+_)?loss$/.test(name3));
}
function isHistory({ names: names2 }) {
  const { step, epoch } = findAxis(names2);
  const hasTwins = names2.includes("loss") && names2.includes("val_loss");
  return hasTwins && step === null && epoch === null && !names2.some(isHyperparameterName);
}
function read5(file) {
  const table5 = readCsv(file);
  const hasAxis = table5.columns.some(({ name: name3 }) => name3 === "epoch");
  const epochs = { name: "epoch", cells: Array.from({ length: table5.rowCount }, (_, row) => row) };
  const measured4 = table5.columns.filter(({ name: name3 }) => name3 !== "" && !/^unnamed: \d+$/i.test(name3));
  return runsOfTable(hasAxis ? table5 : { ...table5, columns: [epochs, ...measured4] }, { format: id4, stepBase: 0 });
}

// src/runs/keras-history/reader.ts
var id5 = "keras-history";
var kerasHistory = {
  id: id5,
  title: "Keras history as JSON",
  url: "https://keras.io/api/models/model_training_apis/#fit-method",
  recognisedBy: "a `.json` object with lists of equal length under `loss` and the names of other measures, and no steps",
  axis: "the place in the lists: 0-based epochs",
  metrics: "`loss` and the like are of training, `val_*` of validation",
  best: "\u2013",
  quirks: ['pandas\' `to_json` (`{"loss": {"0": \u2026}}`)', "wrapped in `history`", "lists under `train` and `val`"],
  files: ["**/*.json"],
  recognise: ({ path, text: text2 }) => /\.json$/i.test(path) && hasLists(text2) && !/"(log_history|current_steps)"/.test(text2) ? 0.45 : 0,
  parse: (path) => wholeText(path, read6)
};
function hasLists(text2) {
  return /^\s*\{/.test(text2) && /"[^"\n]{0,60}(loss|acc\w*|auc|mae|mse|f1)[^"\n]{0,60}"\s*:\s*(\[\s*[-\dNI]|\{\s*"0"\s*:)/i.test(text2);
}
function read6(file) {
  const { value, problems } = parseJsonData(file);
  const { columns, settings } = columnsOf2(value);
  const axis2 = findAxis([...columns.keys()]);
  if (axis2.step !== null) return { kind: "not-mine" };
  const measures = [...columns].filter(([name3]) => isMetricName(name3) || name3 === axis2.epoch);
  const lengths = new Set(measures.map(([, cells2]) => cells2.length));
  const [epochs] = lengths;
  if (lengths.size !== 1 || epochs === void 0) {
    const reason = lengths.size === 0 ? "no-metric-columns" : "no-step-column";
    return {
      kind: "unreadable",
      problems: [...problems, { code: reason === "no-step-column" ? reason : "not-a-result", path: file.path, line: null, values: { reason } }]
    };
  }
  const own = Array.from({ length: epochs }, (_, epoch) => epoch);
  const sameLength4 = [...columns].filter(([, cells2]) => cells2.length === epochs);
  const table5 = tableOfColumns(file.path, new Map([...axis2.epoch === null ? [["epoch", own]] : [], ...sameLength4]));
  const isCounted = axis2.epoch !== null && columns.get(axis2.epoch)?.[0] === 1;
  const adjust = { format: id5, stepBase: isCounted ? 1 : 0 };
  return runsOfTable({ ...table5, problems }, { ...adjust, adjust: (run) => ({ ...run, hyperparameters: { ...settings, ...run.hyperparameters } }) });
}

// src/runs/lightning-csv/reader.ts
var id6 = "lightning-csv";
var lightning = {
  id: id6,
  title: "Lightning CSVLogger `metrics.csv`",
  url: "https://lightning.ai/docs/pytorch/stable/extensions/generated/lightning.pytorch.loggers.CSVLogger.html",
  recognisedBy: "a `metrics.csv` with the columns `epoch` and `step`, in a `lightning_logs/version_N/` or with sparse rows and step indices",
  axis: "`step`: 0-based index of the last batch; `epoch` is 0-based",
  metrics: "`train*` and `val*`, on rows of their own; `*_step` and `*_epoch` of one measure",
  best: "\u2013",
  quirks: [
    "columns in any order",
    "the row that `trainer.test` adds, one step behind the last",
    "`lr-*` of LearningRateMonitor",
    "steps of an epoch, where each epoch ends at a multiple"
  ],
  files: ["**/*.csv"],
  recognise: (head3) => isMetrics(head3) ? 0.9 : 0,
  parse: (path) => tableParser(path, { format: id6, stepBase: 0, epochBase: 0, roleOf: ofTraining, adjust: withoutTestRow })
};
function isMetrics({ path, text: text2 }) {
  const head3 = /\.csv$/i.test(path) ? tableHeadOf(text2) : null;
  if (head3 === null || !head3.names.includes("epoch") || !head3.names.includes("step")) return false;
  if (/(^|\/)(lightning_logs|csv_logs|csv)\/(.*\/)?version_\d+\/metrics[^/]*\.csv$/i.test(path)) return true;
  const [steps, epochs] = [numbersIn2(head3, "step"), numbersIn2(head3, "epoch")];
  const isSparse = head3.rows.some((cells2) => cells2.some((cell) => cell === ""));
  const isIndexed = stepBaseOf(steps, "steps") === 0 || !sharesDivisor(steps);
  return /(^|\/)metrics[^/]*\.csv$/i.test(path) && isSparse && isIndexed && (epochs[0] ?? 0) === 0;
}
function sharesDivisor(steps) {
  const some = steps.filter((step) => step > 0).slice(0, 20);
  const least = Math.min(...some);
  return some.length > 1 && least > 1 && some.every((step) => step % least === 0);
}
function ofTraining(name3) {
  return kindOfName(name3) === "metric" && /_(step|epoch)$/.test(name3) ? "train" : null;
}
function withoutTestRow(run) {
  const isTested = (series2) => kindOfName(series2.name) === "test" && series2.steps.length === 1;
  const tests = run.series.filter(isTested);
  const series = run.series.filter((one) => !isTested(one));
  if (tests.length === 0 || series.length === 0) return run;
  const lastStep = series.reduce((last2, { steps }) => Math.max(last2, steps.at(-1) ?? 0), 0);
  const finalValues2 = Object.assign(/* @__PURE__ */ Object.create(null), ...tests.map(({ name: name3, values: values2 }) => ({ [name3]: values2[0] ?? Number.NaN })));
  const isEvaluated = series.some(({ role }) => role === "validation");
  const problems = isEvaluated || run.problems.some(({ code: code2 }) => code2 === "no-evaluations") ? [] : [noEvaluations(run)];
  return { ...run, lastStep, series, finalValues: finalValues2, problems: [...run.problems, ...problems] };
}
function noEvaluations(run) {
  return { code: "no-evaluations", path: run.paths[0] ?? run.id, line: null, values: {} };
}

// src/runs/llama-factory-trainer-log/reader.ts
var id7 = "llama-factory-trainer-log";
var llamaFactory = {
  id: id7,
  title: "LLaMA-Factory `trainer_log.jsonl`",
  url: "https://github.com/hiyouga/LLaMA-Factory/blob/main/src/llamafactory/train/callbacks.py",
  recognisedBy: "JSON lines with `current_steps`, `total_steps` and `percentage`",
  axis: "`current_steps`: updates done; `total_steps` is the planned length",
  metrics: "`loss`, `eval_loss`; `null` where a line does not log one",
  best: "\u2013",
  quirks: [
    "`lr` and `learning_rate`",
    "the evaluation of the loaded best checkpoint at the end, also where it counts its own batches",
    "runs appended by a second start"
  ],
  files: ["**/*.jsonl"],
  recognise: ({ path, text: text2 }) => /\.jsonl$/i.test(path) && /"current_steps"/.test(text2) && /"total_steps"/.test(text2) ? 0.95 : 0,
  parse: (path) => wholeText(path, read7)
};
function read7(file) {
  const lines = [];
  const broken2 = [];
  for (const { text: text2, line: line3 } of linesOf(file.text)) {
    const progress = progressOf(text2, line3);
    if (progress === null) broken2.push(line3);
    else lines.push(progress);
  }
  const { kept, problems } = withoutOwnLoops(lines, file.path);
  return runsOfTable(tableOfLines(file.path, kept, [...brokenLines(file.path, broken2, lines), ...problems]), { format: id7, stepBase: 1 });
}
function progressOf(text2, line3) {
  const row = parseJsonLine(text2);
  if (!isRow2(row)) return null;
  const values2 = /* @__PURE__ */ Object.create(null);
  for (const [name3, value] of Object.entries(row)) if (typeof value === "number" || typeof value === "string") values2[name3] = value;
  const total3 = values2.total_steps;
  return { line: line3, values: values2, total: typeof total3 === "number" ? total3 : Number.NaN, isTraining: typeof values2.loss === "number" };
}
function withoutOwnLoops(lines, path) {
  const kept = [];
  const problems = [];
  let total3 = lines.find(({ isTraining }) => isTraining)?.total ?? null;
  for (const line3 of lines) {
    if (line3.isTraining) total3 = line3.total;
    if (total3 === null || line3.total === total3) {
      kept.push(line3);
      continue;
    }
    const earlier = kept.find(({ values: values2 }) => values2.eval_loss !== void 0 && values2.eval_loss === line3.values.eval_loss);
    const [step, bestStep] = [line3.values.current_steps, earlier?.values.current_steps];
    if (typeof step !== "number" || typeof bestStep !== "number") continue;
    problems.push({ code: "repeated-final-evaluation", path, line: line3.line, values: { step, best_step: bestStep } });
  }
  return { kept, problems };
}
function brokenLines(path, broken2, lines) {
  const last2 = lines.at(-1)?.line ?? 0;
  return broken2.slice(0, 50).map((line3) => ({ code: line3 > last2 ? "truncated" : "syntax-error", path, line: line3, values: line3 > last2 ? {} : { lines: broken2.length } }));
}

// lazy:yaml
var loaded2;
var load2 = () => loaded2 ??= __require("#yaml");
var Composer = /* @__PURE__ */ new Proxy(function() {
}, { get: (_, key2) => key2 === Symbol.hasInstance ? (value) => value instanceof load2().Composer : typeof load2().Composer[key2] === "function" ? load2().Composer[key2].bind(load2().Composer) : load2().Composer[key2], apply: (_, self2, values2) => Reflect.apply(load2().Composer, self2, values2), construct: (_, values2) => Reflect.construct(load2().Composer, values2) });
var Parser = /* @__PURE__ */ new Proxy(function() {
}, { get: (_, key2) => key2 === Symbol.hasInstance ? (value) => value instanceof load2().Parser : typeof load2().Parser[key2] === "function" ? load2().Parser[key2].bind(load2().Parser) : load2().Parser[key2], apply: (_, self2, values2) => Reflect.apply(load2().Parser, self2, values2), construct: (_, values2) => Reflect.construct(load2().Parser, values2) });
var isAlias = (...values2) => load2().isAlias(...values2);
var isMap = (...values2) => load2().isMap(...values2);
var isScalar = (...values2) => load2().isScalar(...values2);
var isSeq = (...values2) => load2().isSeq(...values2);

// src/text/yaml/ends.ts
function trimmedEnd(text2, start, end) {
  let at2 = end;
  while (at2 > start && isWhiteSpace(text2, at2 - 1)) at2--;
  return Math.max(at2, start);
}
function isWhiteSpace(text2, at2) {
  const code2 = text2.charCodeAt(at2);
  return code2 <= 32 || code2 >= 160 && /\s/.test(text2.charAt(at2));
}

// src/text/scalars.ts
var maxNumberLength = 64;
var decimal = /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$/;
var radix = /^([-+]?)0([xXoObB])([\da-fA-F_]+)$/;
var oldOctal = /^[-+]?0[0-7_]+$/;
var paddedInteger = /^[-+]?0\d+$/;
var pyYamlFloat = /^[-+]?(?:\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/;
var pyYamlInteger = /^[-+]?(?:0b[01_]+|0|[1-9][\d_]*|0x[\da-fA-F_]+)$/;
var shortInteger = /^(?:0|[1-9]\d{0,14})$/;
var infinity = /^([-+]?)\.(?:inf|Inf|INF)$/;
var notANumber2 = /^\.(?:nan|NaN|NAN)$/;
var words2 = new Map([
  ["", null],
  ["~", null],
  ...["null", "Null", "NULL"].map((word3) => [word3, null]),
  ...["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"].map((word3) => [word3, true]),
  ...["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"].map((word3) => [word3, false])
]);
var longestWord = Math.max(...[...words2.keys()].map((word3) => word3.length));
function parseNumber(text2) {
  if (text2.length === 0 || text2.length > maxNumberLength) return null;
  if (decimal.test(text2)) return finite2(Number(text2.includes("_") ? text2.replaceAll("_", "") : text2));
  if (!text2.startsWith("0", /[-+]/.test(text2.charAt(0)) ? 1 : 0)) return null;
  const [, sign, base, digits] = radix.exec(text2) ?? [];
  if (base === void 0 || digits === void 0) return null;
  const value = Number(`0${base}${digits.replaceAll("_", "")}`);
  return finite2(sign === "-" ? -value : value);
}
function resolvePlain(text2) {
  const word3 = text2.length <= longestWord ? words2.get(text2) : void 0;
  if (word3 !== void 0) return { value: word3, stringInPyYaml: false };
  if (!mayBeNumber(text2.charCodeAt(0))) return { value: text2, stringInPyYaml: false };
  if (shortInteger.test(text2)) return { value: Number(text2), stringInPyYaml: false };
  const special2 = resolveSpecial(text2);
  if (special2 !== null) return { value: special2, stringInPyYaml: false };
  const number9 = paddedInteger.test(text2) ? null : parseNumber(text2);
  if (number9 === null) return { value: text2, stringInPyYaml: false };
  return { value: number9, stringInPyYaml: !pyYamlFloat.test(text2) && !pyYamlInteger.test(text2) };
}
function mayBeNumber(code2) {
  return code2 >= 48 && code2 <= 57 || code2 === 45 || code2 === 43 || code2 === 46;
}
function resolveSpecial(text2) {
  if (text2.length > maxNumberLength) return null;
  const infinite2 = infinity.exec(text2);
  if (infinite2 !== null) return infinite2[1] === "-" ? -Infinity : Infinity;
  if (notANumber2.test(text2)) return NaN;
  if (!oldOctal.test(text2)) return null;
  return finite2(Number.parseInt(text2.replaceAll("_", ""), 8));
}
function finite2(value) {
  return Number.isFinite(value) ? value : null;
}

// src/text/sharing.ts
var maxSharedNodes = 1e5;
var Sharing = class {
  #builder;
  #extents = /* @__PURE__ */ new WeakMap();
  #shared = 0;
  constructor(builder) {
    this.#builder = builder;
  }
  /** Whether the node may appear once more, at this depth; reports and answers false when the document would explode. */
  allows(node, depth, offset) {
    const { size: size2, height } = this.#extent(node);
    this.#shared += size2;
    if (this.#shared > maxSharedNodes) {
      this.#builder.report("alias-limit", offset, { limit: maxSharedNodes });
      return false;
    }
    if (depth + height <= maxDepth) return true;
    this.#builder.report("nesting-limit", offset, { limit: maxDepth });
    return false;
  }
  #extent(node) {
    if (node.kind === "scalar") return { size: 1, height: 0 };
    const known4 = this.#extents.get(node);
    if (known4 !== void 0) return known4;
    let size2 = 1;
    let height = 0;
    for (const child of node.kind === "sequence" ? node.items : valuesOf(node.entries)) {
      const extent = this.#extent(child);
      size2 += extent.size;
      height = Math.max(height, extent.height + 1);
    }
    this.#extents.set(node, { size: size2, height });
    return { size: size2, height };
  }
};
function* valuesOf(entries) {
  for (const entry of entries.values()) yield entry.value;
}

// src/text/yaml/semantics.ts
var coreTags = "tag:yaml.org,2002:";
var knownTags = /* @__PURE__ */ new Set(["str", "int", "float", "bool", "null", "seq", "map", "set", "omap", "pairs", "binary", "timestamp", "merge"]);
var YamlSemantics = class {
  #builder;
  #sharing;
  #anchors = /* @__PURE__ */ new Map();
  #tags = /* @__PURE__ */ new Set();
  constructor(builder) {
    this.#builder = builder;
    this.#sharing = new Sharing(builder);
  }
  /** Remembers a node by its anchor; a later one of the same name takes its place. */
  anchor(name3, node) {
    this.#anchors.set(name3, node);
  }
  /** The node that an alias stands for; null, with a problem, where there is none or the document would explode. */
  alias(name3, start, end, depth) {
    const builder = this.#builder;
    const anchor = this.#anchors.get(name3);
    if (anchor === void 0) {
      builder.report("syntax-error", start, { message: oneLine(`the alias *${name3} has no anchor before it`) });
      return builder.scalar(null, start, end);
    }
    return this.#sharing.allows(anchor, depth, start) ? anchor : builder.scalar(null, start, end);
  }
  /** The text of an alias used as a key; null where it points to no scalar. */
  aliasedKey(name3) {
    const target = this.#anchors.get(name3);
    return target?.kind === "scalar" ? String(target.value) : null;
  }
  /** `<<`: keys that the mapping itself lacks, from one mapping or, in order, from several. */
  merge(entries, source, depth, offset) {
    if (source.kind === "sequence") {
      for (const item of source.items) this.merge(entries, item, depth, offset);
    }
    if (source.kind !== "mapping" || !this.#sharing.allows(source, depth, offset)) return;
    for (const [key2, entry] of source.entries) {
      if (!entries.has(key2)) entries.set(key2, entry);
    }
  }
  /** A scalar as the frameworks mean it, below its nearest key; tags of YAML itself say what the text is, others are kept. */
  scalar({ text: text2, start, end, isPlain: isPlain2 }, key2, tag) {
    const core = tag?.full.startsWith(coreTags) ? tag.full.slice(coreTags.length) : null;
    if (core !== null && knownTags.has(core)) return this.#builder.scalar(tagged(core, text2), start, end, { quoted: !isPlain2 });
    if (!isPlain2 || tag?.own !== void 0) return this.#builder.scalar(text2, start, end, { quoted: !isPlain2, tag: tag?.own });
    const { value, stringInPyYaml } = resolvePlain(text2);
    if (stringInPyYaml) this.#builder.report("yaml-string-number", start, { text: text2, key: oneLine(key2) });
    return this.#builder.scalar(value, start, end);
  }
  /** The tag of a scalar at an offset, reported where it is not YAML's own; null for none. */
  scalarTag(full, offset) {
    return full === void 0 ? null : { full, own: this.tag(full, offset) };
  }
  /** A tag as the author wrote it, `undefined` for those of YAML itself; each distinct one is reported once. */
  tag(full, offset) {
    if (full === void 0 || full === "!") return void 0;
    const core = full.startsWith(coreTags) ? full.slice(coreTags.length) : null;
    if (core !== null && knownTags.has(core)) return void 0;
    const tag = oneLine(core === null ? full : `!!${core}`);
    if (!this.#tags.has(tag)) this.#builder.report("unknown-tag", offset, { tag });
    this.#tags.add(tag);
    return tag;
  }
};
function tagged(tag, text2) {
  if (tag === "str" || tag === "binary" || tag === "timestamp") return text2;
  if (tag === "int" || tag === "float") return parseNumber(text2) ?? resolvePlain(text2).value;
  return resolvePlain(text2).value;
}

// src/text/yaml/nodes.ts
var YamlNodes = class {
  #builder;
  #semantics;
  constructor(builder) {
    this.#builder = builder;
    this.#semantics = new YamlSemantics(builder);
  }
  /** The document's root; an empty document is a null scalar. */
  root(node) {
    return this.#convert(node, { depth: 0, key: "", offset: 0 });
  }
  #convert(node, position) {
    if (!node) return this.#builder.scalar(null, position.offset, position.offset);
    if (isAlias(node)) return this.#semantics.alias(node.source, node.range[0], node.range[1], position.depth);
    const converted = this.#content(node, position);
    if (node.anchor !== void 0) this.#semantics.anchor(node.anchor, converted);
    return converted;
  }
  #content(node, position) {
    const [start, end] = node.range;
    const tag = this.#semantics.tag(node.tag, start);
    if (isMap(node)) return this.#mapping(node, position, tag);
    if (isScalar(node)) return this.#scalar(node, position, tag);
    if (!isSeq(node)) return this.#builder.scalar(null, start, end);
    const items = node.items.map((item) => this.#convert(item, { depth: position.depth + 1, key: position.key, offset: item.range[0] }));
    return this.#builder.sequence(items, start, this.#end(node), tag);
  }
  #mapping(node, { depth }, tag) {
    const [start] = node.range;
    const entries = /* @__PURE__ */ new Map();
    const merged3 = [];
    for (const { key: key2, value } of node.items) {
      const keyStart = key2?.range[0] ?? start;
      const keyEnd = key2?.range[1] ?? keyStart;
      const text2 = this.#keyText(key2, keyStart, keyEnd);
      const between3 = this.#builder.file.text.slice(keyEnd, Math.min(value?.range[0] ?? keyEnd, keyEnd + 100));
      const converted = this.#convert(value, { depth: depth + 1, key: text2, offset: keyEnd + between3.indexOf(":") + 1 });
      if (text2 === "<<" && isPlain(key2)) merged3.push(converted);
      else this.#builder.add(entries, text2, keyStart, keyEnd, converted);
    }
    for (const source of merged3) this.#semantics.merge(entries, source, depth, start);
    return this.#builder.mapping(entries, start, this.#end(node), tag);
  }
  /** The end of a collection's last leaf: the library counts comments and blank lines behind a block as its own. */
  #end(node) {
    let at2 = node;
    for (let next = lastOf(at2); next !== null; next = lastOf(next)) at2 = next;
    return trimmedEnd(this.#builder.file.text, node.range[0], at2.range[1]);
  }
  #keyText(key2, start, end) {
    if (!key2) return "";
    if (isScalar(key2)) return typeof key2.value === "string" ? key2.value : key2.source ?? "";
    const aliased = isAlias(key2) ? this.#semantics.aliasedKey(key2.source) : null;
    return aliased ?? oneLine(this.#builder.file.text.slice(start, end));
  }
  #scalar(node, { key: key2, offset }, tag) {
    const [start, end] = node.range;
    if (start === end && node.tag === void 0) return this.#builder.scalar(null, offset, offset);
    const text2 = typeof node.value === "string" ? node.value : node.source;
    return this.#semantics.scalar({ text: text2, start, end, isPlain: isPlain(node) }, key2, node.tag === void 0 ? null : { full: node.tag, own: tag });
  }
};
function lastOf(node) {
  if (!isMap(node) && !isSeq(node) || node.flow === true) return null;
  if (isSeq(node)) return node.items.at(-1) ?? null;
  const pair = node.items.at(-1);
  return pair?.value ?? pair?.key ?? null;
}
function isPlain(node) {
  return isScalar(node) && node.type === "PLAIN";
}

// src/text/yaml/composed.ts
var maxDocuments = 1e3;
var maxSyntaxErrors = 3;
function composeYaml(file, lines, first) {
  const tokens = [...new Parser().parse(file.text)];
  for (const token of tokens) prune(token, first);
  const composer = new Composer({ uniqueKeys: false, schema: "failsafe", resolveKnownTags: false, logLevel: "silent" });
  const documents = [];
  for (const document of composer.compose(tokens, false, file.text.length)) {
    const builder = documents.length === 0 ? first : createBuilder(file, lines);
    if (documents.length >= maxDocuments) {
      first.report("truncated", document.range[0], { documents: maxDocuments });
      break;
    }
    reportErrors(document, builder);
    documents.push(builder.document("yaml", new YamlNodes(builder).root(document.contents)));
  }
  return documents;
}
function reportErrors(document, builder) {
  for (const error of document.errors.slice(0, maxSyntaxErrors)) {
    builder.report("syntax-error", Math.min(error.pos[0], builder.file.text.length), { message: oneLine(error.message) });
  }
}
function prune(top, builder) {
  const waiting = [{ token: top, depth: 0 }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const { token, depth } = next;
    if (token.type === "document" && token.value) waiting.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    if (depth >= maxDepth) {
      if (token.items.length > 0) builder.report("nesting-limit", token.offset, { limit: maxDepth });
      token.items.length = 0;
      continue;
    }
    for (const item of token.items) {
      if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
      if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
    }
  }
}

// src/text/yaml/cursor.ts
var NotOrdinary = class extends Error {
};
var codes = { tab: 9, newline: 10, carriageReturn: 13, space: 32, hash: 35, dash: 45, dot: 46, colon: 58 };
function isBlank2(code2) {
  return code2 === codes.space || code2 === codes.newline || code2 === codes.tab || code2 === codes.carriageReturn || Number.isNaN(code2);
}
function isLineEnd(code2) {
  return code2 === codes.newline || code2 === codes.carriageReturn || Number.isNaN(code2);
}
var Cursor = class {
  text;
  at = 0;
  /** Spaces before the content of the line at the cursor; -1 at a mark and at the end, so that every block ends there. */
  indent = -1;
  /** How many brackets are open at the cursor. */
  brackets = 0;
  #marker = null;
  /** Where the line begins whose content the cursor came to last. */
  lineStart = 0;
  constructor(text2) {
    this.text = text2;
  }
  /** The character code at the cursor, or `ahead` of it; NaN behind the end. */
  code(ahead = 0) {
    return this.text.charCodeAt(this.at + ahead);
  }
  stepBack() {
    throw new NotOrdinary();
  }
  /** Over spaces and tabs. */
  skipSpace() {
    let code2 = this.code();
    while (code2 === codes.space || code2 === codes.tab) {
      this.at++;
      code2 = this.code();
    }
  }
  /** Whether the rest of the line holds nothing but a comment. The cursor stands behind white space. */
  isAtLineEnd() {
    const code2 = this.code();
    return isLineEnd(code2) || code2 === codes.hash && (this.at === 0 || isBlank2(this.text.charCodeAt(this.at - 1)));
  }
  /** From behind a value to the content of the next line that has any; only white space and a comment may stand between. */
  toNextContent() {
    this.skipSpace();
    if (!this.isAtLineEnd()) this.stepBack();
    const feed = this.text.indexOf("\n", this.at);
    if (feed === -1) this.#end();
    else this.startLine(feed + 1);
  }
  /** To the content of the line that begins at an offset, or of the next one that has any. */
  startLine(start) {
    for (let line3 = start; ; ) {
      this.at = line3;
      while (this.code() === codes.space) this.at++;
      const code2 = this.code();
      if (Number.isNaN(code2)) break;
      if (code2 === codes.tab) this.stepBack();
      if (!isLineEnd(code2) && code2 !== codes.hash) {
        this.lineStart = line3;
        this.indent = this.at - line3;
        this.#mark();
        return;
      }
      const feed = this.text.indexOf("\n", this.at);
      if (feed === -1) break;
      line3 = feed + 1;
    }
    this.#end();
  }
  /** Whether the cursor came to this mark. */
  isAt(mark2) {
    return this.#marker === mark2;
  }
  /** Whether the cursor came to any mark, or to the end. */
  isAtMark() {
    return this.#marker !== null;
  }
  /** Whether a `- ` stands here. */
  isAtDash() {
    return this.code() === codes.dash && isBlank2(this.code(1));
  }
  /** Whether a colon stands here that makes what is before it a key. */
  isAtKeyColon() {
    return this.code() === codes.colon && isBlank2(this.code(1));
  }
  #mark() {
    this.#marker = null;
    if (this.indent > 0) return;
    const code2 = this.code();
    if (code2 !== codes.dash && code2 !== codes.dot || this.code(1) !== code2 || this.code(2) !== code2 || !isBlank2(this.code(3))) return;
    this.#marker = code2 === codes.dash ? "---" : "...";
    this.indent = -1;
  }
  #end() {
    this.at = this.text.length;
    this.indent = -1;
    this.#marker = "end";
  }
};

// src/text/yaml/block-scalar.ts
var header2 = /([|>])(-?)[ \t]*(?:[ \t]#[^\r\n]*)?\r?\n/y;
function readBlockScalar(cursor, parent) {
  const { text: text2, at: start } = cursor;
  header2.lastIndex = start;
  const [, mode, strip] = header2.exec(text2) ?? cursor.stepBack();
  const lines = [];
  let indent = -1;
  let end = header2.lastIndex;
  for (let line3 = end; line3 < text2.length; ) {
    let at2 = line3;
    while (text2.charCodeAt(at2) === 32) at2++;
    const feed = text2.indexOf("\n", at2);
    const next = feed === -1 ? text2.length : feed + 1;
    if (!isLineEnd(text2.charCodeAt(at2))) {
      if (indent === -1) indent = at2 - line3;
      if (at2 - line3 < indent || indent <= parent) break;
      end = next;
    } else if (at2 > line3) cursor.stepBack();
    lines.push(contentOf2(text2.slice(line3, feed === -1 ? text2.length : feed), indent));
    line3 = next;
  }
  while (lines.at(-1) === "") lines.pop();
  if (lines.length === 0 || text2.charCodeAt(end) === 9) cursor.stepBack();
  cursor.at = end;
  const value = mode === "|" ? lines.join("\n") : folded2(lines, cursor);
  return { text: strip === "-" ? value : `${value}
`, start, end, isPlain: false };
}
function contentOf2(line3, indent) {
  const bare2 = line3.endsWith("\r") ? line3.slice(0, -1) : line3;
  return bare2.slice(Math.max(indent, 0));
}
function folded2(lines, cursor) {
  const parts = [];
  let separator = "";
  let wasDeeper = false;
  for (const line3 of lines) {
    if (line3.startsWith("	")) cursor.stepBack();
    if (line3.startsWith(" ")) {
      if (separator === " ") separator = "\n";
      else if (!wasDeeper && separator === "\n") separator = "\n\n";
      parts.push(separator, line3);
      separator = "\n";
      wasDeeper = true;
    } else if (line3 === "") {
      if (separator === "\n") parts.push("\n");
      else separator = "\n";
    } else {
      parts.push(separator, line3);
      separator = " ";
      wasDeeper = false;
    }
  }
  return parts.join("");
}

// src/text/yaml/folding.ts
var escapes2 = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["N", "\x85"],
  ["_", "\xA0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["	", "	"]
]);
var escapeSequence = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n)[ \t]*|([\s\S]))/g;
function unfold(source) {
  if (!source.includes("\n")) return source;
  const [first = "", ...rest] = source.split(/\r?\n/);
  const parts = [trimEnd(first)];
  let separator = " ";
  for (const [index, line3] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const text2 = isLast ? trimStart(line3) : trimEnd(trimStart(line3));
    if (text2 !== "" || isLast) {
      parts.push(separator, text2);
      separator = " ";
    } else if (separator === "\n") parts.push("\n");
    else separator = "\n";
  }
  return parts.join("");
}
function singleQuoted(inside) {
  const text2 = unfold(inside);
  return text2.includes("'") ? text2.replaceAll("''", "'") : text2;
}
function doubleQuoted(inside) {
  const hasEscapes = inside.includes("\\");
  if (!hasEscapes && !inside.includes("\n")) return inside;
  const folded3 = inside.includes("\n") ? foldQuoted(inside) : inside;
  return hasEscapes && folded3 !== null ? unescaped(folded3) : folded3;
}
function foldQuoted(inside) {
  const lines = inside.split(/\r?\n/);
  const parts = [];
  let blank = 0;
  let isEscaped = false;
  for (const [index, line3] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const started = index === 0 ? line3 : trimStart(line3);
    const text2 = isLast || endsInBackslash(started) ? started : trimEscapedEnd(started);
    if (index > 0 && text2 === "" && !isLast) {
      blank++;
      continue;
    }
    if (isEscaped && blank > 0) return null;
    if (index > 0) parts.push(isEscaped ? "\n" : separatorOf(blank));
    parts.push(text2);
    isEscaped = endsInBackslash(text2) && !isLast;
    blank = 0;
  }
  return parts.join("");
}
function separatorOf(blank) {
  return blank === 0 ? " " : "\n".repeat(blank);
}
function endsInBackslash(text2) {
  let count4 = 0;
  while (text2.charAt(text2.length - 1 - count4) === "\\") count4++;
  return count4 % 2 === 1;
}
function trimEscapedEnd(text2) {
  const trimmed3 = trimEnd(text2);
  return trimmed3.length < text2.length && endsInBackslash(trimmed3) ? text2.slice(0, trimmed3.length + 1) : trimmed3;
}
function unescaped(text2) {
  let isKnown2 = true;
  const result = text2.replace(escapeSequence, (_, two, four, eight, feed, letter) => {
    const hex = two ?? four ?? eight;
    if (hex !== void 0) {
      const code2 = Number.parseInt(hex, 16);
      if (code2 <= 1114111) return String.fromCodePoint(code2);
    } else if (feed !== void 0) return "";
    const known4 = escapes2.get(letter ?? "");
    if (known4 === void 0) isKnown2 = false;
    return known4 ?? "";
  });
  return isKnown2 ? result : null;
}
function trimStart(text2) {
  let at2 = 0;
  while (isSpace2(text2.charCodeAt(at2))) at2++;
  return text2.slice(at2);
}
function trimEnd(text2) {
  let at2 = text2.length;
  while (isSpace2(text2.charCodeAt(at2 - 1))) at2--;
  return text2.slice(0, at2);
}
function isSpace2(code2) {
  return code2 === 32 || code2 === 9;
}

// src/text/yaml/scalars.ts
var colon = 58;
var hash = 35;
var backslash2 = 92;
var doubleQuote = 34;
var indicators = ",[]{}#&*!|>'\"%@`";
var weakIndicators = "-?:";
function readQuoted(cursor, parent) {
  const { text: text2, at: start } = cursor;
  const isDouble = cursor.code() === doubleQuote;
  const close = isDouble ? closeOfDouble(text2, start + 1) : closeOfSingle(text2, start + 1);
  if (close === -1) cursor.stepBack();
  const inside = text2.slice(start + 1, close);
  checkLines(cursor, start, close, parent);
  const value = isDouble ? doubleQuoted(inside) : singleQuoted(inside);
  if (value === null) cursor.stepBack();
  cursor.at = close + 1;
  return { text: value, start, end: close + 1, isPlain: false };
}
function closeOfDouble(text2, start) {
  for (let at2 = start; at2 < text2.length; at2++) {
    const code2 = text2.charCodeAt(at2);
    if (code2 === backslash2) at2++;
    else if (code2 === doubleQuote) return at2;
  }
  return -1;
}
function closeOfSingle(text2, start) {
  let close = text2.indexOf("'", start);
  while (close !== -1 && text2.charAt(close + 1) === "'") close = text2.indexOf("'", close + 2);
  return close;
}
function checkLines(cursor, start, end, parent) {
  const { text: text2 } = cursor;
  for (let feed = text2.indexOf("\n", start); feed !== -1 && feed < end; feed = text2.indexOf("\n", feed + 1)) {
    let at2 = feed + 1;
    while (text2.charCodeAt(at2) === 32) at2++;
    const indent = at2 - feed - 1;
    if (isLineEnd(text2.charCodeAt(at2))) continue;
    if (indent <= parent || indent === 0 && /^(?:---|\.\.\.)/.test(text2.slice(at2, at2 + 3))) cursor.stepBack();
  }
}
function readPlain(cursor, parent) {
  checkPlainStart(cursor, "");
  const start = cursor.at;
  let end = plainLine(cursor);
  for (; ; ) {
    const next = continuationOf(cursor, parent);
    if (next === null) break;
    cursor.at = next;
    end = plainLine(cursor);
  }
  cursor.at = end;
  return { text: unfold(cursor.text.slice(start, end)), start, end, isPlain: true };
}
function plainLine(cursor) {
  const { text: text2 } = cursor;
  let end = cursor.at;
  let at2 = cursor.at;
  for (; ; at2++) {
    const code2 = text2.charCodeAt(at2);
    if (isLineEnd(code2)) break;
    if (code2 === 32 || code2 === 9) continue;
    if (code2 === hash && at2 > cursor.at && isBlank2(text2.charCodeAt(at2 - 1))) break;
    if (code2 === colon && isBlank2(text2.charCodeAt(at2 + 1))) cursor.stepBack();
    end = at2 + 1;
  }
  cursor.at = at2;
  return end;
}
function continuationOf(cursor, parent) {
  const { text: text2 } = cursor;
  let feed = text2.indexOf("\n", cursor.at);
  if (feed === -1 || !isLineEnd(cursor.code())) return null;
  for (; ; ) {
    let at2 = feed + 1;
    while (text2.charCodeAt(at2) === 32) at2++;
    const code2 = text2.charCodeAt(at2);
    if (code2 === 9) cursor.stepBack();
    if (!isLineEnd(code2)) return at2 - feed - 1 > parent && code2 !== hash && at2 - feed > 1 ? at2 : null;
    if (Number.isNaN(code2)) return null;
    feed = text2.indexOf("\n", at2);
    if (feed === -1) return null;
  }
}
function readFlowPlain(cursor) {
  checkPlainStart(cursor, ",[]{}");
  const { text: text2, at: start } = cursor;
  let end = start;
  for (let at2 = start; ; at2++) {
    const code2 = text2.charCodeAt(at2);
    if (isLineEnd(code2)) break;
    if (code2 === 32 || code2 === 9) continue;
    if (code2 === hash && isBlank2(text2.charCodeAt(at2 - 1))) break;
    if (isFlowIndicator(code2)) break;
    if (code2 === colon && (isBlank2(text2.charCodeAt(at2 + 1)) || isFlowIndicator(text2.charCodeAt(at2 + 1)))) break;
    end = at2 + 1;
  }
  cursor.at = end;
  return { text: text2.slice(start, end), start, end, isPlain: true };
}
function isFlowIndicator(code2) {
  return code2 === 44 || code2 === 91 || code2 === 93 || code2 === 123 || code2 === 125;
}
function checkPlainStart(cursor, alsoAfter) {
  const first = cursor.text.charAt(cursor.at);
  const next = cursor.text.charAt(cursor.at + 1);
  if (indicators.includes(first)) cursor.stepBack();
  if (weakIndicators.includes(first) && (isBlank2(cursor.code(1)) || alsoAfter.includes(next))) cursor.stepBack();
}
function readKey(cursor) {
  const start = cursor.at;
  const first = cursor.code();
  const key2 = first === doubleQuote || first === 39 ? quotedKey(cursor) : plainKey(cursor);
  cursor.skipSpace();
  if (key2 !== null && cursor.isAtKeyColon()) return key2;
  cursor.at = start;
  return null;
}
var longestKey = 1e3;
function quotedKey(cursor) {
  const key2 = readQuoted(cursor, -1);
  return cursor.text.slice(key2.start, Math.min(key2.end, key2.start + longestKey)).includes("\n") || key2.end - key2.start > longestKey ? null : key2;
}
function plainKey(cursor) {
  const { text: text2, at: start } = cursor;
  let end = start;
  for (let at2 = start; ; at2++) {
    const code2 = text2.charCodeAt(at2);
    if (isLineEnd(code2)) return null;
    if (code2 === 32 || code2 === 9) continue;
    if (code2 === hash && at2 > start && isBlank2(text2.charCodeAt(at2 - 1))) return null;
    if (code2 === colon && isBlank2(text2.charCodeAt(at2 + 1))) {
      if (at2 - start > longestKey) cursor.stepBack();
      checkPlainStart(cursor, "");
      cursor.at = end;
      return { text: text2.slice(start, end), start, end, isPlain: true };
    }
    end = at2 + 1;
  }
}

// src/text/yaml/properties.ts
var ampersand = 38;
var exclamation = 33;
var tagName = /^!!?[A-Za-z][\w.:/-]*$/;
var anchorName = /^[\w./-]+$/;
function readProperties(cursor) {
  let anchor = null;
  let tag;
  let end = -1;
  for (; ; ) {
    const code2 = cursor.code();
    if (code2 === ampersand && anchor === null) {
      cursor.at++;
      anchor = readName(cursor);
    } else if (code2 === exclamation && tag === void 0) tag = readTag(cursor);
    else if (code2 === ampersand || code2 === exclamation) cursor.stepBack();
    else break;
    end = cursor.at;
    if (!isBlank2(cursor.code())) cursor.stepBack();
    cursor.skipSpace();
  }
  return end === -1 ? null : { anchor, tag, end };
}
function readName(cursor) {
  const name3 = word2(cursor);
  if (!anchorName.test(name3)) cursor.stepBack();
  return name3;
}
function readTag(cursor) {
  const tag = word2(cursor);
  if (!tagName.test(tag)) cursor.stepBack();
  return tag.startsWith("!!") ? `tag:yaml.org,2002:${tag.slice(2)}` : tag;
}
function word2(cursor) {
  const start = cursor.at;
  while (!isBlank2(cursor.code()) && !isFlowIndicator(cursor.code())) cursor.at++;
  return cursor.text.slice(start, cursor.at);
}

// src/text/yaml/flow.ts
var ordinaryDepth = 90;
var comma = 44;
var colon2 = 58;
var openBrace = 123;
var closeBrace = 125;
var closeBracket = 93;
var longestGap = 90;
function readFlow(reading, place2, properties) {
  const { cursor, builder, semantics } = reading;
  if (place2.depth > ordinaryDepth) cursor.stepBack();
  const start = cursor.at;
  const tag = semantics.tag(properties?.tag, start);
  const isMapping = cursor.code() === openBrace;
  cursor.at++;
  cursor.brackets++;
  const made = isMapping ? readEntries(reading, place2, start) : readItems(reading, place2);
  cursor.brackets--;
  const end = cursor.at;
  const node = made instanceof Map ? builder.mapping(made, start, end, tag) : builder.sequence(made, start, end, tag);
  if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
  return node;
}
function readItems(reading, place2) {
  const { cursor } = reading;
  const items = [];
  while (!isClosed(cursor, place2, closeBracket, items.length > 0)) {
    const isQuoted = isJsonLike(cursor.code());
    items.push(readItem(reading, { ...place2, depth: place2.depth + 1 }));
    if (cursor.code() === colon2 && (isQuoted || isBlank2(cursor.code(1)))) cursor.stepBack();
  }
  return items;
}
function readEntries(reading, place2, start) {
  const { cursor, builder, semantics } = reading;
  const entries = /* @__PURE__ */ new Map();
  const merged3 = [];
  for (let count4 = 0; !isClosed(cursor, place2, closeBrace, count4 > 0); count4++) {
    const key2 = readFlowKey(cursor, place2.parent);
    const value = readEntryValue(reading, { ...place2, depth: place2.depth + 1, key: key2.text }, key2);
    if (key2.text === "<<" && key2.isPlain) merged3.push(value);
    else builder.add(entries, key2.text, key2.start, key2.end, value);
  }
  for (const source of merged3) semantics.merge(entries, source, place2.depth, start);
  return entries;
}
function isClosed(cursor, { parent }, close, needsComma) {
  skipFlowSpace(cursor, parent);
  if (cursor.code() !== close && needsComma) {
    if (cursor.code() !== comma) cursor.stepBack();
    cursor.at++;
    skipFlowSpace(cursor, parent);
  }
  if (cursor.code() !== close) return false;
  cursor.at++;
  return true;
}
function readFlowKey(cursor, parent) {
  const code2 = cursor.code();
  const key2 = code2 === 34 || code2 === 39 ? readQuoted(cursor, parent) : readFlowPlain(cursor);
  cursor.skipSpace();
  const gap = cursor.at - key2.end;
  if (cursor.code() === colon2) {
    const next = cursor.code(1);
    if (gap > longestGap || key2.isPlain && !isBlank2(next) && next !== comma) cursor.stepBack();
  }
  return key2;
}
function readEntryValue(reading, place2, key2) {
  const { cursor, builder } = reading;
  if (cursor.code() !== colon2) {
    skipFlowSpace(cursor, place2.parent);
    if (cursor.code() === colon2) cursor.stepBack();
    return builder.scalar(null, key2.end, key2.end);
  }
  cursor.at++;
  const behind = cursor.at;
  skipFlowSpace(cursor, place2.parent);
  if (cursor.code() === comma || cursor.code() === closeBrace) return builder.scalar(null, behind, behind);
  return readItem(reading, place2);
}
function readItem(reading, place2) {
  const { cursor, semantics } = reading;
  const properties = readProperties(cursor);
  const code2 = cursor.code();
  if (code2 === 91 || code2 === openBrace) return readFlow(reading, place2, properties);
  if (code2 === 42) {
    if (properties !== null) cursor.stepBack();
    return readAlias(reading, place2.depth);
  }
  if (properties !== null && (isLineEnd(code2) || isFlowIndicator(code2))) cursor.stepBack();
  const scalar2 = code2 === 34 || code2 === 39 ? readQuoted(cursor, place2.parent) : readFlowPlain(cursor);
  const node = semantics.scalar(scalar2, place2.key, semantics.scalarTag(properties?.tag, scalar2.start));
  if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
  cursor.skipSpace();
  return node;
}
function readAlias({ cursor, semantics }, depth) {
  const start = cursor.at;
  cursor.at++;
  const name3 = readName(cursor);
  const end = cursor.at;
  cursor.skipSpace();
  if (cursor.code() === colon2) cursor.stepBack();
  return semantics.alias(name3, start, end, depth);
}
function isJsonLike(code2) {
  return code2 === 34 || code2 === 39 || code2 === 91 || code2 === openBrace;
}
function skipFlowSpace(cursor, parent) {
  for (; ; ) {
    cursor.skipSpace();
    if (!cursor.isAtLineEnd()) return;
    const feed = cursor.text.indexOf("\n", cursor.at);
    if (feed === -1) cursor.stepBack();
    cursor.at = feed + 1;
    checkFlowLine(cursor, parent);
  }
}
function checkFlowLine(cursor, parent) {
  let indent = 0;
  while (cursor.code(indent) === 32) indent++;
  let ahead = indent;
  while (cursor.code(ahead) === 9 || cursor.code(ahead) === 32) ahead++;
  const code2 = cursor.code(ahead);
  if (isLineEnd(code2) || code2 === 35) return;
  const isBracket2 = code2 === closeBracket || code2 === closeBrace;
  if (indent <= parent && !(isBracket2 && indent === parent && cursor.brackets === 1)) cursor.stepBack();
  if (indent === 0 && /^(?:---|\.\.\.)/.test(cursor.text.slice(cursor.at, cursor.at + 3))) cursor.stepBack();
}

// src/text/yaml/block.ts
var BlockReader = class {
  #reading;
  /** The end of the last leaf that was read, before the white space behind it. */
  #lastEnd = 0;
  constructor(reading) {
    this.#reading = reading;
  }
  /** The document's root, whose content the cursor is at; leaves the cursor at what stands behind it. */
  root() {
    const { cursor } = this.#reading;
    const node = this.#block({ depth: 0, key: "", parent: -1 }, null);
    if (node.kind === "scalar" || cursor.indent !== -1) cursor.stepBack();
    return node;
  }
  /** A node that begins on a line of its own. */
  #block(place2, given) {
    const { cursor } = this.#reading;
    if (place2.depth > ordinaryDepth) cursor.stepBack();
    const properties = given ?? readProperties(cursor);
    if (given === null && properties !== null) {
      if (!cursor.isAtLineEnd()) cursor.stepBack();
      cursor.toNextContent();
      if (cursor.indent <= place2.parent) cursor.stepBack();
      return this.#block(place2, properties);
    }
    const column = cursor.at - cursor.lineStart;
    return this.#collection(place2, properties, column) ?? this.#leaf(place2, properties);
  }
  /** A mapping or sequence whose first key or dash is at the cursor; null where there is none. */
  #collection(place2, properties, column) {
    const { cursor, semantics } = this.#reading;
    const start = cursor.at;
    const isSequence = cursor.isAtDash();
    const first = isSequence || isBracket(cursor.code()) ? null : readKey(cursor);
    if (!isSequence && first === null) return null;
    const tag = semantics.tag(properties?.tag, start);
    const node = first === null ? this.#sequence(place2, column, start, tag) : this.#mapping(place2, column, first, tag);
    if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
    return node;
  }
  #mapping({ depth }, column, first, tag) {
    const { cursor, builder, semantics } = this.#reading;
    const entries = /* @__PURE__ */ new Map();
    const merged3 = [];
    for (let key2 = first; key2 !== null; key2 = this.#nextKey(column)) {
      cursor.at++;
      const value = this.#value({ depth: depth + 1, key: key2.text, parent: column }, "mapping");
      if (key2.text === "<<" && key2.isPlain) merged3.push(value);
      else builder.add(entries, key2.text, key2.start, key2.end, value);
    }
    for (const source of merged3) semantics.merge(entries, source, depth, first.start);
    return builder.mapping(entries, first.start, Math.max(this.#lastEnd, first.start), tag);
  }
  #nextKey(column) {
    const { cursor } = this.#reading;
    if (cursor.indent < column) return null;
    const key2 = cursor.indent === column && !isBracket(cursor.code()) ? readKey(cursor) : null;
    return key2 ?? cursor.stepBack();
  }
  #sequence({ depth, key: key2 }, column, start, tag) {
    const { cursor, builder } = this.#reading;
    const items = [];
    do {
      cursor.at++;
      items.push(this.#value({ depth: depth + 1, key: key2, parent: column }, "sequence"));
    } while (cursor.indent === column && cursor.isAtDash());
    if (cursor.indent > column) cursor.stepBack();
    return builder.sequence(items, start, Math.max(this.#lastEnd, start), tag);
  }
  /** What stands behind a colon or a dash, on its line or on those below. */
  #value(place2, owner) {
    const { cursor } = this.#reading;
    const behind = cursor.at;
    cursor.skipSpace();
    if (owner === "sequence" && !cursor.isAtLineEnd() && cursor.text.slice(behind, cursor.at).includes("	")) cursor.stepBack();
    const properties = readProperties(cursor);
    if (!cursor.isAtLineEnd()) return this.#onLine(place2, properties, owner);
    const here = cursor.at;
    cursor.toNextContent();
    const isBelow = cursor.indent > place2.parent || owner === "mapping" && cursor.indent === place2.parent && cursor.isAtDash();
    if (isBelow) return this.#block(place2, properties);
    return this.#nothing(properties, owner === "mapping" && properties?.tag === void 0 ? behind : here, { end: properties?.end ?? behind, key: place2.key });
  }
  /** A value that is not there: null, or what its tag makes of no text. */
  #nothing(properties, at2, { end, key: key2 }) {
    const { builder, semantics } = this.#reading;
    this.#lastEnd = end;
    const tag = semantics.scalarTag(properties?.tag, at2);
    const node = tag === null ? builder.scalar(null, at2, at2) : semantics.scalar({ text: "", start: at2, end: at2, isPlain: true }, key2, tag);
    if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
    return node;
  }
  /** A value on the line of its colon or dash; behind a dash it may be a collection. */
  #onLine(place2, properties, owner) {
    const { cursor } = this.#reading;
    if (owner === "sequence") {
      if (place2.depth > ordinaryDepth) cursor.stepBack();
      const node = this.#collection(place2, properties, cursor.at - cursor.lineStart);
      if (node !== null && properties !== null) cursor.stepBack();
      if (node !== null) return node;
    }
    return this.#leaf(place2, properties);
  }
  /** A scalar, an alias or a collection in brackets at the cursor, which then goes to the next line with content. */
  #leaf(place2, properties) {
    const { cursor, semantics } = this.#reading;
    const code2 = cursor.code();
    if (isBracket(code2) || code2 === 42) return this.#bracketOrAlias(place2, properties);
    const isBlockScalar = code2 === 124 || code2 === 62;
    const read14 = isBlockScalar ? readBlockScalar : code2 === 34 || code2 === 39 ? readQuoted : readPlain;
    const scalar2 = read14(cursor, place2.parent);
    const node = semantics.scalar(scalar2, place2.key, semantics.scalarTag(properties?.tag, scalar2.start));
    if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
    this.#lastEnd = trimmedEnd(cursor.text, 0, scalar2.end);
    if (isBlockScalar) cursor.startLine(cursor.at);
    else cursor.toNextContent();
    return node;
  }
  #bracketOrAlias(place2, properties) {
    const { cursor } = this.#reading;
    const isAlias2 = cursor.code() === 42;
    if (isAlias2 && properties !== null) cursor.stepBack();
    const node = isAlias2 ? readAlias(this.#reading, place2.depth) : readFlow(this.#reading, place2, properties);
    this.#lastEnd = trimmedEnd(cursor.text, 0, cursor.at);
    cursor.toNextContent();
    return node;
  }
};
function isBracket(code2) {
  return code2 === 91 || code2 === 123;
}

// src/text/yaml/ordinary.ts
var strange = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]|\r(?!\n)/;
function parseOrdinaryYaml(file, lines) {
  if (strange.test(file.text)) return null;
  try {
    return readStream(file, lines);
  } catch (error) {
    if (error instanceof NotOrdinary) return null;
    throw error;
  }
}
function readStream(file, lines) {
  const cursor = new Cursor(file.text);
  const documents = [];
  let first = null;
  cursor.startLine(0);
  while (!cursor.isAt("end")) {
    if (first !== null && documents.length >= maxDocuments) {
      first.report("truncated", cursor.at, { documents: maxDocuments });
      break;
    }
    const builder = createBuilder(file, lines);
    first ??= builder;
    documents.push(builder.document("yaml", readDocument(cursor, builder)));
  }
  return documents;
}
function readDocument(cursor, builder) {
  if (cursor.isAt("...")) cursor.stepBack();
  if (cursor.isAt("---")) passMarker(cursor);
  const isEmpty = cursor.isAtMark();
  const root = isEmpty ? builder.scalar(null, 0, 0) : new BlockReader({ cursor, builder, semantics: new YamlSemantics(builder) }).root();
  if (cursor.isAt("...")) passMarker(cursor);
  return root;
}
function passMarker(cursor) {
  cursor.at += 3;
  cursor.toNextContent();
}

// src/text/yaml.ts
var maxComposedLength = 15e5;
function parseYaml(file) {
  const lines = lineIndex(file.text);
  const first = createBuilder(file, lines);
  if (isUnreadable(first)) return [emptyDocument(first, "yaml")];
  const ordinary = parseOrdinaryYaml(file, lines);
  if (ordinary !== null) return ordinary;
  if (file.text.length > maxComposedLength) {
    first.report("file-too-large", null, { size: file.text.length, limit: maxComposedLength });
    return [emptyDocument(first, "yaml")];
  }
  try {
    return composeYaml(file, lines, first);
  } catch (error) {
    first.report("syntax-error", null, { message: oneLine(String(error)) });
    return [emptyDocument(first, "yaml")];
  }
}

// src/runs/mlflow/metric.ts
function readMetric(file, name3, place2) {
  const logged = [];
  const broken2 = [];
  for (const { text: text2, line: line3 } of linesOf(file.text)) {
    const one = loggedBy(text2);
    if (one === null) broken2.push(line3);
    else logged.push(one);
  }
  const path = file.path;
  const problems = broken2.slice(0, 50).map((line3) => ({ code: "syntax-error", path, line: line3, values: { lines: broken2.length } }));
  if (logged.length === 0) return { kind: "unreadable", problems: [...problems, { code: "not-a-result", path, line: null, values: { reason: "no-rows" } }] };
  return { kind: "read", runs: [partOfRun(place2, toldBy(name3, logged, path))], problems };
}
function loggedBy(text2) {
  const fields2 = text2.split(/\s+/);
  if (fields2.length < 2 || !/^\d+$/.test(fields2[0] ?? "")) return null;
  const [value, step] = [numberOf2(fields2[1] ?? ""), fields2.length > 2 ? Number(fields2[2]) : 0];
  return value === null || !Number.isFinite(step) || step < 0 ? null : { value, step };
}
function numberOf2(text2) {
  if (/^[-+]?(nan|inf(inity)?)$/i.test(text2))
    return /nan/i.test(text2) ? Number.NaN : text2.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = Number(text2);
  return text2 === "" || Number.isNaN(value) ? null : value;
}
function toldBy(name3, logged, path) {
  const [first] = logged;
  if (logged.length === 1 && first?.step === 0) return isMeasure3(name3) ? { finalValues: { [name3]: first.value } } : {};
  const isUncounted = logged.every(({ step }) => step === 0);
  const points = isUncounted ? logged.map(({ value }, index) => ({ value, step: index })) : latestOf(logged);
  const steps = points.map(({ step }) => step);
  const series = { name: name3, steps, values: points.map(({ value }) => value), role: roleOf2(name3) };
  const problems = isUncounted ? [{ code: "axis-counts-log-calls", path, line: null, values: {} }] : [];
  return { series: [series], stepBase: stepBaseOf(steps, "epochs"), lastStep: steps.at(-1) ?? null, problems };
}
function latestOf(logged) {
  const byStep2 = new Map(logged.map((one) => [one.step, one]));
  return [...byStep2.values()].sort((a, b) => a.step - b.step);
}
function isMeasure3(name3) {
  return ["validation", "test", "train", "metric"].includes(kindOfName(name3));
}
function roleOf2(name3) {
  const kind = kindOfName(name3);
  if (kind === "metric") return isLossName(name3) ? "train" : "other";
  return kind === "test" ? "other" : kind;
}

// src/runs/mlflow/parameter.ts
function readParameter(name3, text2) {
  const hyperparameters = { [name3]: scalarOf(text2.trim()) };
  const steps = plannedLengthOf(hyperparameters, "steps", null);
  const epochs = steps === null ? plannedLengthOf(hyperparameters, "epochs", null) : null;
  return { hyperparameters, unit: epochs === null ? "steps" : "epochs", plannedSteps: steps ?? epochs };
}
function scalarOf(text2) {
  if (text2 === "True" || text2 === "False") return text2 === "True";
  if (text2 === "None") return null;
  return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text2) ? Number(text2) : text2;
}

// src/runs/mlflow/reader.ts
var id8 = "mlflow";
var partPath = /^(.*?[0-9a-f]{32})\/(metrics|params|tags)\/(.+)$/;
var mlflow = {
  id: id8,
  title: "MLflow file store",
  url: "https://mlflow.org/docs/latest/tracking/backend-stores/",
  recognisedBy: "the path `<experiment>/<run id of 32 digits>/{metrics,params,tags}/<name>`, or `meta.yaml` with an `experiment_id`",
  axis: "the third field of a metric line; where all are 0, the order of the calls",
  metrics: "the names of the files; a value that was logged once, without a step, is final",
  best: "\u2013",
  quirks: ["lines of two fields, as before MLflow 1.0", "a step written again by a resumed run", "all params are texts", "FAILED and KILLED in `meta.yaml`"],
  files: ["**/+([0-9a-f])/{metrics,params,tags}/**", "**/+([0-9a-f])/meta.yaml", "**/mlruns/*/meta.yaml"],
  recognise: ({ path, text: text2 }) => {
    if (partPath.test(path)) return 1;
    return nameOf(path) === "meta.yaml" && /^experiment_id:/m.test(text2) && /^(artifact_uri|artifact_location|run_id|lifecycle_stage):/m.test(text2) ? 1 : 0;
  },
  parse: (path) => wholeText(path, read8)
};
function read8(file) {
  const [, part, kind, name3] = partPath.exec(file.path) ?? [];
  if (part === void 0 || kind === void 0 || name3 === void 0) return readMeta(file);
  const place2 = { format: id8, path: file.path, part, container: experimentOf(part) };
  if (kind === "metrics") return readMetric(file, name3, place2);
  if (kind === "params") return { kind: "read", runs: [partOfRun(place2, readParameter(name3, file.text))], problems: [] };
  return { kind: "read", runs: [partOfRun(place2)], problems: [] };
}
function readMeta(file) {
  const root = parseYaml(file)[0]?.root;
  const fieldOf = (key2) => {
    const node = root?.kind === "mapping" ? root.entries.get(key2)?.value : void 0;
    return node?.kind === "scalar" ? node.value : null;
  };
  if (fieldOf("run_id") === null && fieldOf("run_uuid") === null) return { kind: "read", runs: [], problems: [] };
  const status = fieldOf("status");
  const stated = [4, 5, "FAILED", "KILLED"].some((one) => one === status) ? "unfinished" : null;
  const part = folderOf(file.path);
  return { kind: "read", runs: [partOfRun({ format: id8, path: file.path, part, container: experimentOf(part) }, { stated })], problems: [] };
}
function experimentOf(run) {
  const folder = folderOf(run);
  return { kind: "mlflow-experiment", id: folder, name: folder };
}

// src/runs/curves.ts
var maxCurves = 2e3;
var maxPoints = 3e6;
var Curves = class {
  /** Points that were left out because there are too many. */
  leftOut = 0;
  #count = 0;
  #curves = /* @__PURE__ */ new Map();
  /** The points that were added, also those that were left out. */
  get count() {
    return this.#count;
  }
  add(name3, step, value) {
    this.#count++;
    let curve = this.#curves.get(name3);
    if (this.#count - this.leftOut > maxPoints || curve === void 0 && this.#curves.size >= maxCurves) {
      this.leftOut++;
      return;
    }
    if (curve === void 0) {
      curve = { steps: [], values: [], order: [] };
      this.#curves.set(name3, curve);
    }
    curve.steps.push(step);
    curve.values.push(value);
    curve.order.push(this.#count);
  }
  /** Forgets the points at a step and behind it: what a writer says that starts again from there. */
  forgetFrom(step) {
    for (const [name3, curve] of this.#curves) {
      const kept = curve.steps.flatMap((one, index) => one < step ? [index] : []);
      if (kept.length === curve.steps.length) continue;
      const pick = (list) => kept.map((index) => list[index] ?? Number.NaN);
      this.#curves.set(name3, { steps: pick(curve.steps), values: pick(curve.values), order: pick(curve.order) });
    }
  }
  all() {
    return this.#curves;
  }
};
function splitCurves(curves2, isMeasured) {
  const candidates2 = [...curves2].filter(([name3]) => isMeasured(name3));
  const [longest] = (candidates2.length > 0 ? candidates2 : [...curves2]).toSorted(([, a], [, b]) => b.steps.length - a.steps.length);
  const starts = longest === void 0 ? [] : restartsOf(longest[1]);
  if (starts.length === 0) return [curves2];
  return [0, ...starts].map((start, index) => {
    const end = starts[index] ?? Number.POSITIVE_INFINITY;
    const parts = [...curves2].map(([name3, curve]) => [name3, between2(curve, start, end)]);
    return new Map(parts.filter(([, curve]) => curve.steps.length > 0));
  });
}
function restartsOf({ steps, order }) {
  const starts = [];
  let first = steps[0] ?? 0;
  let second = first;
  let last2 = first;
  for (const [index, step] of steps.entries()) {
    if (step < last2 && step <= second && last2 > second) {
      starts.push(order[index] ?? 0);
      first = step;
      second = step;
    } else if (second === first) second = step;
    last2 = step;
  }
  return starts;
}
function between2({ steps, values: values2, order }, start, end) {
  const kept = order.flatMap((one, index) => one >= start && one < end ? [index] : []);
  const pick = (list) => kept.map((index) => list[index] ?? Number.NaN);
  return { steps: pick(steps), values: pick(values2), order: pick(order) };
}
function seriesOfCurve(name3, { steps, values: values2 }, role) {
  if (steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? step))) return { series: { name: name3, steps, values: values2, role }, doubled: 0 };
  const byStep2 = /* @__PURE__ */ new Map();
  let pass = 0;
  let doubled = 0;
  for (const [index, step] of steps.entries()) {
    if (step < (steps[index - 1] ?? step)) pass++;
    const known4 = byStep2.get(step);
    const value = values2[index] ?? Number.NaN;
    if (known4 === void 0 || known4.pass < pass) byStep2.set(step, { value, pass });
    else doubled++;
  }
  const sorted2 = [...byStep2].sort(([a], [b]) => a - b);
  return { series: { name: name3, steps: sorted2.map(([step]) => step), values: sorted2.map(([, { value }]) => value), role }, doubled };
}

// src/runs/planned.ts
var stepKeys = [
  ...["max_steps", "max_train_steps", "train_iters", "max_iters", "max_iter", "num_train_steps", "num_training_steps", "train_steps", "training_steps"],
  ...[
    "total_train_steps",
    "total_training_steps",
    "total_steps",
    "total_iters",
    "num_iterations",
    "max_updates",
    "max_update",
    "total_updates",
    "n_iters",
    "num_iters"
  ]
];
var epochKeys = [
  "num_train_epochs",
  "max_epochs",
  "num_epochs",
  "n_epochs",
  "epochs",
  "total_epochs",
  "train_epochs",
  "training_epochs",
  "max_epoch",
  "nepochs"
];
var isOfAPart = /(^|[./])[^./]*(sched|optim|lr|warmup|data|eval|val|test)[^./]*[./]/i;
function plannedLength({ settings, unit: unit3, stepsPerEpoch, lastStep }) {
  const steps = firstOf(settings, stepKeys);
  const epochs = firstOf(settings, epochKeys);
  const converted = epochs !== null && stepsPerEpoch !== null && Number.isInteger(stepsPerEpoch) ? epochs * stepsPerEpoch : null;
  const value = unit3 === "epochs" ? epochs : steps ?? converted;
  return value === null || lastStep !== null && lastStep > value * 1.01 ? null : { value };
}
function unitOfLengthKey(key2) {
  const plain4 = lastPart(key2);
  if (stepKeys.includes(plain4)) return "steps";
  return epochKeys.includes(plain4) ? "epochs" : null;
}
function unitOfEnd(lastStep, settings) {
  const isEpochs = ([key2, value]) => unitOfLengthKey(key2) === "epochs" && (value === lastStep || value === lastStep + 1);
  return lastStep > 0 && Object.entries(settings).some(isEpochs) ? "epochs" : "steps";
}
function firstOf(settings, wanted) {
  const entries = Object.entries(settings).filter(([key2]) => !isOfAPart.test(key2)).map(([key2, value]) => [lastPart(key2), value]);
  for (const name3 of wanted) {
    for (const [key2, value] of entries) {
      const number9 = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      if (key2 === name3 && typeof number9 === "number" && Number.isFinite(number9) && number9 > 0) return number9;
    }
  }
  return null;
}
function lastPart(key2) {
  return key2.slice(Math.max(key2.lastIndexOf("."), key2.lastIndexOf("/")) + 1).replaceAll("-", "_").toLowerCase();
}

// src/runs/curve-runs.ts
function runsOfCurves({ path, format, curves: all, unit: unit3, stepBase, settings }) {
  const roles = rolesOf([...all.keys()], (name3) => isLoggedApart2(name3, all));
  const isMeasured = (name3) => ["train", "validation", "learning-rate"].includes(roles.get(name3) ?? "other");
  const runs = splitCurves(all, isMeasured);
  return runs.map((curves2, index) => {
    const measured4 = new Map([...curves2].filter(([name3]) => isMeasured(name3)));
    const base = stepBase ?? stepBaseOf(stepsOf(measured4.size > 0 ? measured4 : curves2), unit3);
    const { series, problems } = readSeries(path, curves2, roles);
    const lastStep = lastOf2(measured4) ?? lastOf2(curves2);
    const stepsPerEpoch = unit3 === "steps" ? epochLength(curves2, base) : null;
    return {
      id: `${path}${runs.length > 1 ? `#${index + 1}` : ""}`,
      format,
      paths: [path],
      unit: unit3,
      stepBase: base,
      plannedSteps: plannedLength({ settings, unit: unit3, stepsPerEpoch, lastStep }),
      lastStep,
      series,
      reportedBest: null,
      checkpoints: null,
      stated: null,
      hyperparameters: settings,
      stepsPerEpoch,
      problems
    };
  });
}
function epochCurveOf(curves2) {
  const { epoch } = findAxis([...curves2.keys()]);
  return epoch === null ? null : curves2.get(epoch) ?? null;
}
function isLoggedApart2(name3, curves2) {
  const losses2 = [...curves2].filter(([other]) => other !== name3 && isLossName(other)).map(([, { steps }]) => steps.length);
  const own = curves2.get(name3)?.steps.length ?? 0;
  return losses2.some((points) => own * 2 <= points);
}
function readSeries(path, curves2, roles) {
  const problems = [];
  const series = [];
  let doubled = 0;
  for (const [name3, curve] of curves2) {
    if (isAxisName(name3)) continue;
    const role = roles.get(name3) ?? "other";
    const read14 = seriesOfCurve(name3, curve, role);
    series.push(read14.series);
    if (role !== "train" && role !== "validation") continue;
    doubled = Math.max(doubled, read14.doubled);
    const lost2 = read14.series.values.filter((value) => !Number.isFinite(value)).length;
    if (lost2 > 0) problems.push({ code: "not-finite", path, line: null, values: { name: name3, values: lost2 } });
  }
  if (doubled > 0) problems.push({ code: "duplicate-rows", path, line: null, values: { rows: doubled } });
  const repeated2 = dropRepeatedEvaluation(series, path);
  return { series: repeated2.series, problems: [...problems, ...repeated2.problems] };
}
function stepsOf(curves2) {
  const distinct = /* @__PURE__ */ new Set();
  for (const { steps } of curves2.values()) for (const step of steps) distinct.add(step);
  return [...distinct];
}
function lastStepOf(curves2) {
  return lastOf2(curves2) ?? 0;
}
function lastOf2(curves2) {
  let last2 = null;
  for (const { steps } of curves2.values()) for (const step of steps) if (last2 === null || step > last2) last2 = step;
  return last2;
}
function epochLength(curves2, stepBase) {
  const epoch = epochCurveOf(curves2);
  if (epoch === null) return null;
  const rows = epoch.steps.map((step, index) => ({ done: step + (stepBase === 0 ? 1 : 0), epoch: epoch.values[index] ?? Number.NaN }));
  return stepsPerEpochOf(rows, epoch.values[0] === 0 ? 0 : 1);
}

// src/runs/settings.ts
var maxSettings = 2e3;
var maxDepth2 = 12;
var reserved3 = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function flatSettings(value, prefix = "") {
  const found2 = /* @__PURE__ */ Object.create(null);
  let count4 = 0;
  const add2 = (node, path, depth) => {
    if (typeof node !== "object" || node === null) {
      if (path !== "" && count4++ < maxSettings) found2[path] = node;
      return;
    }
    if (Array.isArray(node) || depth > maxDepth2) return;
    for (const [key2, item] of Object.entries(node)) if (!reserved3.has(key2)) add2(item, path === "" ? key2 : `${path}.${key2}`, depth + 1);
  };
  if (!reserved3.has(prefix)) add2(value, prefix, 0);
  return found2;
}
function settingsFrom(pairs) {
  const found2 = /* @__PURE__ */ Object.create(null);
  for (const [key2, value] of pairs) if (!reserved3.has(key2)) found2[key2] = value;
  return found2;
}

// src/runs/mlflow-database/reader.ts
var id9 = "mlflow-database";
var infinite = 17976931348623157e292;
var mlflowDatabase = {
  id: id9,
  title: "MLflow in SQLite (`mlflow.db`)",
  url: "https://mlflow.org/docs/latest/tracking/backend-stores",
  recognisedBy: "an SQLite database with the tables `experiments`, `runs` and `metrics`",
  axis: "`step` of `log_metric`; epochs where a parameter names their number and the steps are as many; the order of logging where no step was ever given, and a note says so",
  metrics: "metrics by their keys",
  best: "\u2013",
  quirks: ["deleted experiments and runs are left out", "runs below a parent run are one study", "infinities and not-a-number", "parameters are texts"],
  files: ["**/*.{db,sqlite,sqlite3}"],
  tables: ["experiments", "runs", "metrics", "params", "tags"],
  read: (database) => {
    const { path, tables } = database;
    if (!["experiments", "runs", "metrics"].every((name3) => tables.has(name3))) return { kind: "not-mine" };
    const runs = runsOf(database);
    return { kind: "read", runs, problems: runs.length > 0 ? [] : [{ code: "not-a-result", path, line: null, values: { reason: "no-runs" } }] };
  }
};
function runsOf({ path, tables }) {
  const rows = (table5) => tables.get(table5) ?? [];
  const metrics = byRun(rows("metrics"));
  const params = byRun(rows("params"));
  const tags = byRun(rows("tags"));
  const experiments = new Map(rows("experiments").map((row) => [row.experiment_id ?? null, row]));
  const kept = rows("runs").filter((row) => !isDeleted(row) && !isDeleted(experiments.get(row.experiment_id ?? null) ?? {}));
  const names2 = new Map(kept.map((row) => [row.run_uuid ?? null, nameOf2(row, tags)]));
  return kept.flatMap((row) => {
    const uuid = row.run_uuid ?? null;
    const parent = tagOf(tags.get(uuid) ?? [], "mlflow.parentRunId");
    const experiment = textOf(experiments.get(row.experiment_id ?? null)?.name) ?? String(row.experiment_id);
    const container = parent === null ? { kind: "mlflow-experiment", id: `${path}#${String(row.experiment_id)}`, name: experiment } : { kind: "sweep", id: `${path}#${parent}`, name: names2.get(parent) ?? parent };
    const settings = settingsFrom((params.get(uuid) ?? []).map(({ key: key2, value }) => [textOf(key2) ?? "", scalarOf2(value)]));
    const { curves: curves2, hasSteps } = curvesOf(metrics.get(uuid) ?? []);
    const found2 = runsOfCurves({ path, format: id9, curves: curves2, unit: unitOfEnd(lastStepOf(curves2), settings), stepBase: null, settings });
    return found2.map((run, index) => {
      const problems = hasSteps ? [] : [{ code: "axis-counts-log-calls", path, line: null, values: { key: "step" } }];
      const stated = statedBy2(run, row.status ?? null);
      const suffix = found2.length > 1 ? `.${index + 1}` : "";
      return { ...run, id: `${path}#${String(uuid)}${suffix}`, container, stated, problems: [...run.problems, ...problems] };
    });
  });
}
function statedBy2(run, status) {
  if (status !== "FINISHED" || run.plannedSteps === null || run.lastStep === null) return null;
  const points = run.series.reduce((most, { steps }) => Math.max(most, steps.length), 0);
  const spacing2 = points > 1 ? run.lastStep / (points - 1) : 0;
  return run.lastStep + 2 * spacing2 < run.plannedSteps.value ? "stopped-early" : null;
}
function curvesOf(rows) {
  const curves2 = new Curves();
  const ordered = rows.toSorted((a, b) => numberOf3(a.timestamp) - numberOf3(b.timestamp));
  for (const row of ordered) {
    const key2 = textOf(row.key);
    const step = numberOf3(row.step);
    if (key2 !== null && step >= 0) curves2.add(key2, step, measured2(row));
  }
  const all = curves2.all();
  const hasSteps = all.size === 0 || [...all.values()].some(({ steps }) => steps.length < 2 || steps.some((step) => step !== steps[0]));
  if (hasSteps) return { curves: all, hasSteps };
  return { curves: new Map([...all].map(([key2, curve]) => [key2, { ...curve, steps: curve.steps.map((_, index) => index) }])), hasSteps };
}
function measured2(row) {
  if (row.is_nan === 1 || row.is_nan === true || typeof row.value !== "number") return Number.NaN;
  if (Math.abs(row.value) < infinite) return row.value;
  return row.value > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}
function nameOf2(row, tags) {
  return textOf(row.name) ?? tagOf(tags.get(row.run_uuid ?? null) ?? [], "mlflow.runName") ?? String(row.run_uuid);
}
function tagOf(rows, wanted) {
  return textOf(rows.find(({ key: key2 }) => key2 === wanted)?.value);
}
function isDeleted(row) {
  return row.lifecycle_stage === "deleted";
}
function byRun(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const group = groups.get(row.run_uuid ?? null);
    if (group === void 0) groups.set(row.run_uuid ?? null, [row]);
    else group.push(row);
  }
  return groups;
}
function scalarOf2(value) {
  if (typeof value !== "string") return value ?? null;
  if (value === "True" || value === "False") return value === "True";
  if (value === "None") return null;
  const number9 = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number9) ? number9 : value;
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function numberOf3(value) {
  return typeof value === "number" ? value : 0;
}

// src/runs/nanogpt-log/log.ts
var number7 = "([-+]?(?:\\d[\\d.]*(?:e[-+]?\\d+)?|nan|inf))";
var evaluation = new RegExp(`\\bstep (\\d+): train loss ${number7}, val(?:idation)? loss ${number7}`, "i");
var iteration = new RegExp(`\\biter (\\d+): loss ${number7}(?:.*?\\blr ${number7})?`, "i");
var setting = /^(?:Overriding: )?([a-z_]\w{0,60}) = (.{1,200}?)(?:\s*#.*)?$/;
function readNanogptLog(text2) {
  const lines = [];
  const settings = /* @__PURE__ */ Object.create(null);
  for (const { text: content, line: line3 } of linesOf(text2)) {
    const short = content.slice(0, 400);
    const values2 = loggedBy2(short);
    if (values2 !== null) lines.push({ line: line3, values: values2 });
    else if (lines.length === 0) addSetting(settings, short);
  }
  return { lines, settings };
}
function hasNanogptLine(text2) {
  return evaluation.test(text2) || iteration.test(text2);
}
function loggedBy2(content) {
  const evaluated = evaluation.exec(content);
  if (evaluated !== null) return { step: Number(evaluated[1]), "train/loss": numberOf4(evaluated[2]), "val/loss": numberOf4(evaluated[3]) };
  const trained = iteration.exec(content);
  if (trained === null) return null;
  const rate5 = trained[3] === void 0 ? {} : { lr: numberOf4(trained[3]) };
  return { step: Number(trained[1]), loss: numberOf4(trained[2]), ...rate5 };
}
function numberOf4(text2) {
  if (text2 === void 0 || /nan/i.test(text2)) return Number.NaN;
  return /inf/i.test(text2) ? text2.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY : Number(text2);
}
function addSetting(settings, content) {
  const [, name3, raw] = setting.exec(content) ?? [];
  if (name3 === void 0 || raw === void 0 || ["__proto__", "constructor", "prototype"].includes(name3)) return;
  const text2 = raw.trim();
  if (/^[-+]?[\d_.]+(e[-+]?\d+)?$/i.test(text2)) settings[name3] = Number(text2.replaceAll("_", ""));
  else if (text2 === "True" || text2 === "False") settings[name3] = text2 === "True";
  else if (/^(["']).*\1$/.test(text2)) settings[name3] = text2.slice(1, -1);
}

// src/runs/nanogpt-log/reader.ts
var id10 = "nanogpt-log";
var nanogpt = {
  id: id10,
  title: "nanoGPT console log",
  url: "https://github.com/karpathy/nanoGPT/blob/master/train.py",
  recognisedBy: "lines such as `step 250: train loss 1.9613, val loss 2.0631` and `iter 250: loss 1.9742, time \u2026`",
  axis: "`step` and `iter`: updates done; an evaluation stands before the update of its number",
  metrics: "`loss` of a batch; `train/loss` and `val/loss` of the evaluations",
  best: "\u2013",
  quirks: ["the config file echoed at the top: `max_iters` is the planned length", "lines of other programs in between, colours", "a second start appended"],
  files: ["**/*.log", "**/*{log,train,out,output,stdout}*.txt", "**/*.out"],
  recognise: ({ path, text: text2 }) => {
    if (!/\.(log|txt|out)$/i.test(path)) return 0;
    return hasNanogptLine(text2) ? 0.9 : /\.(log|out)$/i.test(path) ? 0.05 : 0;
  },
  parse: (path) => wholeText(path, read9)
};
function read9(file) {
  const log = readNanogptLog(file.text);
  if (log.lines.length === 0) return { kind: "not-mine" };
  return runsOfTable(tableOfLines(file.path, log.lines), nanogptDialect(id10, log));
}
function nanogptDialect(format, { settings }) {
  return {
    format,
    stepBase: 1,
    adjust: (run) => ({ ...run, plannedSteps: plannedLengthOf(settings, "steps", run.lastStep), hyperparameters: { ...settings, ...run.hyperparameters } })
  };
}

// src/runs/optuna/distribution.ts
var Numeric = object({
  low: number(),
  high: number(),
  log: boolean().catch(false).default(false),
  step: number().nullable().catch(null).default(null),
  q: number().nullable().catch(null).default(null)
});
var Scalars = array(union([string(), number(), boolean(), _null()]).catch(null));
var Distribution = lazy(() => object({ name: string(), attributes: union([Numeric, object({ choices: Scalars })]) }));
function distributionOf2(json2) {
  if (typeof json2 !== "string") return null;
  const parsed2 = Distribution.safeParse(parseJsonLine(json2));
  if (!parsed2.success) return null;
  const { name: name3, attributes } = parsed2.data;
  if ("choices" in attributes) return { kind: "categorical", choices: attributes.choices };
  const { low, high, log, step, q } = attributes;
  return { kind: name3.startsWith("Int") ? "int" : "float", low, high, log: log || /LogUniform/.test(name3), step: step ?? q };
}
function parameterValue(internal, distribution) {
  return distribution?.kind === "categorical" ? distribution.choices[Math.trunc(internal)] ?? null : internal;
}

// src/runs/optuna/study.ts
var statedBy3 = {
  complete: "complete",
  pruned: "pruned",
  fail: "unfinished",
  running: "unfinished",
  waiting: "unfinished"
};
var states = ["running", "complete", "pruned", "fail", "waiting"];
function stateOf(value) {
  if (typeof value === "number") return states[value] ?? null;
  const name3 = typeof value === "string" ? value.trim().toLowerCase().replace(/^trialstate\./, "") : "";
  return states.find((state) => state === name3) ?? null;
}
function directionOf2(value) {
  if (value === 1 || value === "MINIMIZE") return "min";
  return value === 2 || value === "MAXIMIZE" ? "max" : null;
}

// src/runs/optuna/runs.ts
var unnamedObjective = "objective";
function runsOfStudy(path, study, format, isOnly) {
  const metric = study.metricNames[0] ?? unnamedObjective;
  const goal = study.directions[0] ?? null;
  const container = { kind: "optuna-study", id: `${path}#${study.name}`, name: study.name, searchSpace: study.distributions };
  const { unit: unit3, stepBase, lengthOf: lengthOf3 } = axisOf(study);
  return study.trials.map((trial) => {
    const points = byStep(trial);
    const steps = points.map(([step]) => step);
    const length3 = lengthOf3(trial);
    return {
      id: isOnly ? `${path}#${trial.number}` : `${path}#${study.name}/${trial.number}`,
      format,
      container,
      paths: [path],
      unit: unit3,
      stepBase,
      plannedSteps: length3 === null ? null : { value: length3 },
      lastStep: steps.at(-1) ?? null,
      series: points.length === 0 ? [] : [{ name: metric, steps, values: points.map(([, value]) => value), role: "validation" }],
      reportedBest: { metric, goal, step: null, value: trial.values[0] ?? null },
      checkpoints: null,
      stated: statedBy3[trial.state],
      hyperparameters: settingsFrom(trial.parameters),
      stepsPerEpoch: null,
      problems: []
    };
  });
}
function byStep({ intermediate }) {
  const values2 = /* @__PURE__ */ new Map();
  for (const { step, value } of intermediate) values2.set(step, value);
  return [...values2].sort(([a], [b]) => a - b);
}
function axisOf(study) {
  const finished = study.trials.filter(({ state, intermediate }) => state === "complete" && intermediate.length > 0);
  const steps = new Set(study.trials.flatMap(({ intermediate }) => intermediate.map(({ step }) => step)));
  const named4 = (trial) => lengthIn2([...trial.parameters, ...Object.entries(trial.attributes), ...Object.entries(study.attributes)]);
  const last2 = [...steps].reduce((largest, step) => Math.max(largest, step), 0);
  const isBelievable = (length3) => last2 <= length3;
  const known4 = study.trials.map(named4).filter((length3) => length3 !== null);
  const longest = known4.reduce((largest, { value }) => Math.max(largest, value), 0);
  const unit3 = known4.length > 0 && isBelievable(longest) && known4.every((one) => one.unit === "epochs") ? "epochs" : "steps";
  const stepBase = known4.length > 0 && last2 === longest ? 1 : stepBaseOf([...steps], unit3);
  const ends = new Set(finished.map((trial) => trial.intermediate.reduce((end2, { step }) => Math.max(end2, step), 0)));
  const [end] = ends;
  const common2 = finished.length > 1 && ends.size === 1 && end !== void 0 ? end + (stepBase === 0 ? 1 : 0) : null;
  return {
    unit: unit3,
    stepBase,
    lengthOf: (trial) => {
      const own = named4(trial);
      return own !== null && own.unit === unit3 && isBelievable(longest) ? own.value : common2;
    }
  };
}
function lengthIn2(pairs) {
  for (const [key2, value] of pairs) {
    const unit3 = unitOfLengthKey(key2);
    if (unit3 !== null && typeof value === "number" && Number.isFinite(value) && value > 0) return { value, unit: unit3 };
  }
  return null;
}

// src/runs/optuna/reader.ts
var id11 = "optuna";
var optuna = {
  id: id11,
  title: "Optuna studies in SQLite",
  url: "https://optuna.readthedocs.io/en/stable/tutorial/20_recipes/001_rdb.html",
  recognisedBy: "an SQLite database with the tables `studies` and `trials`",
  axis: "`step` of `trial.report(value, step)`; the planned length from a parameter or attribute named as one (`max_train_steps`, `n_epochs`), else the one step at which all finished trials ended",
  metrics: "the intermediate values, named by `set_metric_names`, else `objective`",
  best: "the study's direction; each trial's value",
  quirks: [
    "each study of the file is one study, by its own name",
    "pruned, failed, running and waiting trials are not counted",
    "categorical parameters are their choices; what parameters are drawn from is kept",
    "infinite values and not-a-number by their type columns",
    "intermediate values in `trial_values` (before version 2.4)"
  ],
  files: ["**/*.{db,sqlite,sqlite3}"],
  tables: [
    ...["studies", "study_directions", "study_user_attributes", "study_system_attributes", "trials", "trial_values", "trial_params"],
    ...["trial_intermediate_values", "trial_user_attributes", "trial_system_attributes"]
  ],
  read: (database) => {
    const { path, tables } = database;
    if (!tables.has("studies") || !tables.has("trials")) return { kind: "not-mine" };
    const studies = studiesOf(database);
    const runs = studies.flatMap((study) => runsOfStudy(path, study, id11, studies.length === 1));
    return { kind: "read", runs, problems: runs.length > 0 ? [] : [{ code: "not-a-result", path, line: null, values: { reason: "no-trials" } }] };
  }
};
function studiesOf(database) {
  const rows = (table5) => database.tables.get(table5) ?? [];
  const trialsOf2 = grouped(rows("trials"), "study_id");
  const of = (table5, key2) => grouped(rows(table5), key2);
  const parts = {
    values: of("trial_values", "trial_id"),
    parameters: of("trial_params", "trial_id"),
    intermediate: of("trial_intermediate_values", "trial_id"),
    attributes: of("trial_user_attributes", "trial_id"),
    system: of("trial_system_attributes", "trial_id")
  };
  const directions = of("study_directions", "study_id");
  const attributes = of("study_user_attributes", "study_id");
  const system = of("study_system_attributes", "study_id");
  return rows("studies").map((row) => {
    const key2 = row.study_id ?? null;
    const distributions = /* @__PURE__ */ new Map();
    const ordered = [...directions.get(key2) ?? []].sort((a, b) => numberOf5(a.objective) - numberOf5(b.objective));
    return {
      name: typeof row.study_name === "string" ? row.study_name : "",
      directions: ordered.length > 0 ? ordered.map(({ direction }) => directionOf2(direction)) : [directionOf2(row.direction)],
      metricNames: metricNames(system.get(key2) ?? []),
      attributes: attributesOf(attributes.get(key2) ?? []),
      distributions,
      trials: (trialsOf2.get(key2) ?? []).map((trial, index) => trialOf(trial, index, parts, distributions))
    };
  });
}
function trialOf(row, index, parts, distributions) {
  const key2 = row.trial_id ?? null;
  const values2 = parts.values.get(key2) ?? [];
  const old = values2.filter((one) => one.objective === void 0 && one.step !== void 0);
  const intermediate = [...parts.intermediate.get(key2) ?? [], ...old];
  const final = values2.filter((one) => one.objective !== void 0).sort((a, b) => numberOf5(a.objective) - numberOf5(b.objective));
  const numbered3 = attributesOf(parts.system.get(key2) ?? [])._number;
  return {
    number: typeof row.number === "number" ? row.number : typeof numbered3 === "number" ? numbered3 : index,
    state: stateOf(row.state) ?? "running",
    values: final.length > 0 ? final.map((one) => measured3(one.value, one.value_type)) : typeof row.value === "number" ? [row.value] : [],
    parameters: new Map((parts.parameters.get(key2) ?? []).flatMap((one) => parameterOf(one, distributions))),
    intermediate: intermediate.flatMap((one) => {
      const { step } = one;
      const value = measured3(one.intermediate_value ?? one.value, one.intermediate_value_type);
      return typeof step === "number" && step >= 0 ? [{ step, value }] : [];
    }),
    attributes: attributesOf(parts.attributes.get(key2) ?? [])
  };
}
function parameterOf(row, distributions) {
  const { param_name: name3, param_value: value } = row;
  if (typeof name3 !== "string" || typeof value !== "number") return [];
  const distribution = distributionOf2(row.distribution_json);
  if (distribution !== null) distributions.set(name3, distribution);
  return [[name3, parameterValue(value, distribution)]];
}
function measured3(value, type) {
  if (type === "INF_POS") return Number.POSITIVE_INFINITY;
  if (type === "INF_NEG") return Number.NEGATIVE_INFINITY;
  return typeof value === "number" ? value : Number.NaN;
}
function metricNames(system) {
  const row = system.find(({ key: key2 }) => key2 === "study:metric_names");
  const value = typeof row?.value_json === "string" ? parseJsonLine(row.value_json) : null;
  return Array.isArray(value) ? value.filter((name3) => typeof name3 === "string") : [];
}
function attributesOf(rows) {
  return settingsFrom(
    rows.flatMap(({ key: key2, value_json: json2 }) => {
      if (typeof key2 !== "string" || typeof json2 !== "string") return [];
      return Object.entries(flatSettings(parseJsonLine(json2) ?? null, key2));
    })
  );
}
function grouped(rows, column) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key2 = row[column] ?? null;
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, [row]);
    else group.push(row);
  }
  return groups;
}
function numberOf5(value) {
  return typeof value === "number" ? value : 0;
}

// src/runs/optuna-journal/operation.ts
var operations = {
  createStudy: 0,
  deleteStudy: 1,
  studyAttribute: 2,
  studySystem: 3,
  createTrial: 4,
  parameter: 5,
  state: 6,
  intermediate: 7,
  attribute: 8
};
var number8 = number().nullable().catch(null).default(null);
var record3 = record(string(), unknown()).nullable().catch(null).default(null);
var Operation = lazy(
  () => object({
    op_code: number(),
    study_id: number8,
    trial_id: number8,
    study_name: string().catch("").default(""),
    directions: array(number()).catch([]).default([]),
    state: number8,
    value: number8,
    values: array(number()).nullable().catch(null).default(null),
    param_name: string().catch("").default(""),
    param_value_internal: number8,
    distribution: string().catch("").default(""),
    step: number8,
    intermediate_value: number8,
    user_attr: record3,
    system_attr: record3,
    params: record3,
    distributions: record3,
    intermediate_values: record3,
    user_attrs: record3
  })
);

// src/runs/optuna-journal/journal.ts
var Journal = class {
  #studies = [];
  #trials = [];
  /** The studies that were not deleted. */
  studies() {
    return this.#studies.filter((study) => study !== null).map((study) => ({ ...study, directions: study.directions.map(directionOf2), trials: study.trials.map((trial) => trial) }));
  }
  /** Applies one operation; `raw` is the same line, for values that are not finite. */
  apply(operation, raw) {
    const study = operation.study_id === null ? null : this.#studies[operation.study_id] ?? null;
    switch (operation.op_code) {
      case operations.createStudy:
        this.#createStudy(operation);
        return;
      case operations.deleteStudy:
        if (operation.study_id !== null && operation.study_id in this.#studies) this.#studies[operation.study_id] = null;
        return;
      case operations.studyAttribute:
        if (study !== null) study.attributes = merged2(study.attributes, field(raw, "user_attr"));
        return;
      case operations.studySystem:
        if (study !== null) study.metricNames = namesIn(operation.system_attr) ?? study.metricNames;
        return;
      case operations.createTrial:
        if (study !== null) this.#createTrial(study, operation, raw);
        return;
      default:
        this.#changeTrial(operation, raw);
    }
  }
  #createStudy({ study_name: name3, directions }) {
    if (this.#studies.some((study) => study?.name === name3)) return;
    this.#studies.push({ name: name3, directions, metricNames: [], attributes: settingsFrom([]), distributions: /* @__PURE__ */ new Map(), trials: [] });
  }
  #createTrial(study, operation, raw) {
    const trial = {
      number: study.trials.length,
      state: stateOf(operation.state ?? 0) ?? "running",
      values: operation.values ?? (operation.value === null ? [] : [operation.value]),
      parameters: /* @__PURE__ */ new Map(),
      intermediate: Object.entries(operation.intermediate_values ?? {}).map(([step, value]) => ({ step: Number(step), value: finite3(value) })),
      attributes: merged2(settingsFrom([]), field(raw, "user_attrs"))
    };
    for (const [name3, value] of Object.entries(operation.params ?? {})) {
      const json2 = operation.distributions?.[name3];
      if (typeof value === "number") setParameter(study, trial, name3, value, typeof json2 === "string" ? json2 : "");
    }
    study.trials.push(trial);
    this.#trials.push({ study, trial });
  }
  #changeTrial(operation, raw) {
    const { study, trial } = this.#trials[operation.trial_id ?? -1] ?? { study: null, trial: null };
    if (study === null || trial === null || !["running", "waiting"].includes(trial.state)) return;
    if (operation.op_code === operations.parameter && operation.param_value_internal !== null) {
      setParameter(study, trial, operation.param_name, operation.param_value_internal, operation.distribution);
    } else if (operation.op_code === operations.state) {
      trial.state = stateOf(operation.state ?? -1) ?? trial.state;
      trial.values = operation.values ?? trial.values;
    } else if (operation.op_code === operations.intermediate && operation.step !== null && operation.step >= 0) {
      trial.intermediate.push({ step: operation.step, value: operation.intermediate_value ?? finite3(field(raw, "intermediate_value")) });
    } else if (operation.op_code === operations.attribute) {
      trial.attributes = merged2(trial.attributes, field(raw, "user_attr"));
    }
  }
};
function setParameter(study, trial, name3, internal, json2) {
  const distribution = distributionOf2(json2);
  if (distribution !== null) study.distributions.set(name3, distribution);
  trial.parameters.set(name3, parameterValue(internal, distribution));
}
function field(raw, name3) {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  return Object.entries(raw).find(([key2]) => key2 === name3)?.[1] ?? null;
}
function merged2(before, more) {
  return settingsFrom([...Object.entries(before), ...Object.entries(flatSettings(more))]);
}
function namesIn(attributes) {
  const names2 = attributes?.["study:metric_names"];
  return Array.isArray(names2) ? names2.filter((name3) => typeof name3 === "string") : null;
}
function finite3(value) {
  return typeof value === "number" ? value : Number.NaN;
}

// src/runs/optuna-journal/reader.ts
var id12 = "optuna-journal";
var optunaJournal = {
  id: id12,
  title: "Optuna journal files",
  url: "https://optuna.readthedocs.io/en/stable/reference/generated/optuna.storages.journal.JournalFileBackend.html",
  recognisedBy: "JSON lines with `op_code` and `worker_id`",
  axis: "as for Optuna studies in SQLite",
  metrics: "as for Optuna studies in SQLite",
  best: "the study's direction; each trial's value",
  quirks: ["deleted studies are left out", "operations on finished trials are ignored, as in Optuna", "a line that is cut off is left out"],
  files: ["**/*.{log,jsonl,journal}"],
  recognise: ({ text: text2 }) => /^\s*\{[^\n]{0,300}"op_code"\s*:\s*\d/.test(text2) && text2.includes('"worker_id"') ? 1 : 0,
  parse: (path) => wholeText(path, read10)
};
function read10(file) {
  const journal = new Journal();
  let broken2 = 0;
  for (const line3 of file.text.split("\n")) {
    if (line3.trim() === "") continue;
    const operation = Operation.safeParse(parseJsonLine(line3));
    if (operation.success) journal.apply(operation.data, parseJsonLine(line3) ?? null);
    else broken2++;
  }
  const problems = broken2 > 0 ? [{ code: "syntax-error", path: file.path, line: null, values: { lines: broken2 } }] : [];
  const studies = journal.studies();
  const runs = studies.flatMap((study) => runsOfStudy(file.path, study, id12, studies.length === 1));
  if (runs.length === 0) problems.push({ code: "not-a-result", path: file.path, line: null, values: { reason: "no-trials" } });
  return { kind: "read", runs, problems };
}

// src/runs/optuna-trials/reader.ts
var id13 = "optuna-trials";
var optunaTrials = {
  id: id13,
  title: "Optuna trials as CSV (`trials_dataframe`)",
  url: "https://optuna.readthedocs.io/en/stable/reference/generated/optuna.study.Study.html#optuna.study.Study.trials_dataframe",
  recognisedBy: "a CSV header with `number`, `value` (or `values_0`), `state` and `params_\u2026`",
  axis: "none: a row is a whole trial",
  metrics: "`value`: the final value only",
  best: "`value`, without its direction",
  quirks: ["an index column before `number`", "several objectives (`values_0`, `values_1`)", "pruned and failed trials are not counted"],
  files: ["**/*.csv"],
  recognise: ({ path, text: text2 }) => /\.csv$/i.test(path) && isHeader(text2.slice(0, Math.max(0, text2.search(/\r?\n/)))) ? 0.95 : 0,
  parse: (path) => wholeText(path, read11)
};
function isHeader(line3) {
  const names2 = line3.split(",").map((name3) => name3.trim().replace(/^"|"$/g, ""));
  const has = (name3) => names2.includes(name3);
  const begins = (prefix) => names2.some((name3) => name3.startsWith(prefix));
  return has("number") && has("state") && (has("value") || has("values_0") || begins("values_")) && (begins("params_") || has("datetime_start"));
}
function read11(file) {
  const table5 = readCsv(file);
  const container = { kind: "optuna-study", id: file.path, name: file.path };
  const columns = new Map(table5.columns.map((column) => [column.name.trim(), column.cells]));
  const runs = [];
  for (let row = 0; row < table5.rowCount; row++) {
    const cell = (name3) => columns.get(name3)?.[row] ?? null;
    const state = stateOf(cell("state"));
    if (state === null) continue;
    const under = (prefix) => settingsFrom([...columns].flatMap(([name3, cells2]) => name3.startsWith(prefix) ? [[name3.slice(prefix.length), cells2[row] ?? null]] : []));
    const hyperparameters = under("params_");
    const settings = { ...under("user_attrs_"), ...hyperparameters };
    const value = cell("value") ?? cell("values_0");
    const unit3 = Object.keys(settings).map(unitOfLengthKey).find((one) => one !== null) ?? "steps";
    runs.push({
      id: `${file.path}#${String(cell("number") ?? row)}`,
      format: id13,
      container,
      paths: [file.path],
      unit: unit3,
      stepBase: 1,
      plannedSteps: plannedLength({ settings, unit: unit3, stepsPerEpoch: null, lastStep: null }),
      lastStep: null,
      series: [],
      reportedBest: typeof value === "number" ? { metric: "value", goal: null, step: null, value } : null,
      checkpoints: null,
      stated: statedBy3[state],
      hyperparameters,
      stepsPerEpoch: null,
      problems: []
    });
  }
  const reason = runs.length > 0 ? "one-row-per-trial" : "no-trials";
  return { kind: "read", runs, problems: [...table5.problems, { code: "not-a-result", path: file.path, line: null, values: { reason } }] };
}

// src/runs/ray-tune/experiment.ts
function experimentOf2(trialFolder) {
  const folder = folderOf(trialFolder);
  return { kind: "ray-experiment", id: folder, name: folder };
}

// src/runs/ray-tune/params.ts
var maxNesting2 = 4;
function readParams(file, format) {
  const { value, problems } = parseJsonData(file);
  if (!isRow2(value)) return { kind: "not-mine" };
  const part = folderOf(file.path);
  const run = partOfRun({ format, path: file.path, part, container: experimentOf2(part) }, { hyperparameters: settingsOf2(value) });
  return { kind: "read", runs: [run], problems };
}
function settingsOf2(value, prefix = "", depth = 0) {
  const settings = /* @__PURE__ */ Object.create(null);
  for (const [key2, item] of Object.entries(value)) {
    const name3 = prefix === "" ? key2 : `${prefix}.${key2}`;
    if (isRow2(item)) {
      if (depth < maxNesting2) Object.assign(settings, settingsOf2(item, name3, depth + 1));
    } else if (typeof item !== "object" || item === null) settings[name3] = item;
  }
  return settings;
}

// src/runs/ray-tune/experiment-state.ts
function readExperimentState(file, format) {
  const { value, problems } = parseJsonData(file);
  const trials2 = isRow2(value) ? trialsOf(value) : [];
  const runs = trials2.map((trial, index) => recordOf(trial, `${file.path}#${index + 1}`, { format, path: file.path }));
  return { kind: "read", runs, problems };
}
function trialsOf(state) {
  const { checkpoints, trial_data: pairs } = state;
  if (checkpoints !== void 0 && isList2(checkpoints)) return checkpoints.map(parsed).filter(isRow2);
  if (pairs === void 0 || !isList2(pairs)) return [];
  return pairs.flatMap((pair) => {
    const [trial, runtime] = isList2(pair) ? pair.map(parsed) : [];
    return isRow2(trial) ? [isRow2(runtime) ? { ...runtime, ...trial } : trial] : [];
  });
}
function parsed(item) {
  return typeof item === "string" ? parseJsonLine(item) : item;
}
function recordOf(trial, id22, { format, path }) {
  const named4 = [trial.logdir, trial.relative_logdir, trial.trial_id].find((name3) => typeof name3 === "string");
  const folder = nameOf(named4 ?? id22);
  const experiment = folderOf(path);
  const settings = isRow2(trial.config) ? settingsOf2(trial.config) : {};
  const part = experiment === "" ? folder : `${experiment}/${folder}`;
  return partOfRun({ format, path, part, container: experimentOf2(part) }, { id: id22, hyperparameters: settings, ...endOf(trial) });
}
function endOf(trial) {
  const criteria = Object.entries(isRow2(trial.stopping_criterion) ? trial.stopping_criterion : {});
  const last2 = isRow2(trial.last_result) ? trial.last_result : {};
  const lastOf3 = (name3) => typeof last2[name3] === "number" ? last2[name3] : null;
  const limit = criteria.find(([name3]) => name3 === "training_iteration")?.[1];
  const iteration2 = lastOf3("training_iteration");
  const plannedSteps = typeof limit === "number" && limit > 0 ? { value: limit } : null;
  if (trial.status !== "TERMINATED") return { stated: iteration2 === null ? null : "unfinished", plannedSteps };
  if (criteria.length === 0 || iteration2 === null) return { stated: null, plannedSteps };
  const reached = criteria.filter(([name3, threshold]) => typeof threshold === "number" && (lastOf3(name3) ?? Number.NEGATIVE_INFINITY) >= threshold);
  if (reached.length === 0) return { stated: "pruned", plannedSteps };
  const isLength = reached.some(([name3]) => /^(training_iteration|timesteps_total|num_env_steps_sampled_lifetime|time_total_s|episodes_total)$/.test(name3));
  return isLength ? { stated: "complete", plannedSteps: plannedSteps ?? { value: iteration2 } } : { stated: "stopped-early", plannedSteps };
}

// src/runs/ray-tune/reader.ts
var id14 = "ray-tune";
var rayTune = {
  id: id14,
  title: "Ray Tune trial folder",
  url: "https://docs.ray.io/en/latest/tune/tutorials/tune-output.html",
  recognisedBy: "`result.json` (JSON lines) or `progress.csv` with `training_iteration`, `params.json`, `experiment_state-*.json`",
  axis: "`training_iteration`: counts from 1; `timesteps_total` is the environment's",
  metrics: "`evaluation/*` where there is an evaluation, else `episode_reward_mean` or what the trainable reports",
  best: "\u2013",
  quirks: [
    "`result.json` knows metrics that start later than the header of `progress.csv`",
    "`nan` before the first episode has ended",
    "JSON lines in a `.json`",
    "`Infinity` in the experiment state",
    "stopped by a criterion, at a target, or by the scheduler"
  ],
  files: ["**/result.json", "**/progress.csv", "**/params.json", "**/experiment_state-*.json"],
  recognise: (head3) => scoreOf(head3),
  parse: (path) => {
    if (/progress[^/]*\.csv$/.test(path)) return tableParser(path, dialectOf(path));
    if (nameOf(path) === "result.json") return linesParser(path, dialectOf(path));
    return wholeText(path, nameOf(path) === "params.json" ? (file) => readParams(file, id14) : (file) => readExperimentState(file, id14));
  }
};
function scoreOf({ path, text: text2 }) {
  const name3 = nameOf(path);
  if (/^experiment_state-.*\.json$/.test(name3)) return /"(checkpoints|trial_data)"/.test(text2) ? 1 : 0;
  if (name3 === "params.json") return isSettings(text2) ? 0.6 : 0;
  if (!/"?training_iteration"?/.test(text2)) return 0;
  return name3 === "progress.csv" || name3 === "result.json" ? 0.95 : 0;
}
function isSettings(text2) {
  if (/"(\w*_)?(epochs|max_steps|max_train_steps|num_train_steps|max_iters|total_steps)"\s*:/.test(text2)) return false;
  const pretty = [...text2.matchAll(/^ {2}"([^"]+)":/gm)].map(([, name3]) => name3 ?? "");
  const value = pretty.length === 0 ? parseJsonLine(text2) : null;
  const names2 = isRow2(value ?? void 0) ? Object.keys(value ?? {}) : pretty;
  return names2.length > 0 && names2.every((name3, index) => index === 0 || (names2[index - 1] ?? "") < name3);
}
var untold = /^(hist_stats|sampler_perf|perf|info|custom_metrics|off_policy_estimator|counters|timers|config)[./]|[./](hist_stats|sampler_perf|perf)[./]|^(info|config|custom_metrics)$/;
function dialectOf(path) {
  return {
    format: id14,
    stepBase: 1,
    ignores: (name3) => untold.test(name3) && !/^config[./](lr|learning_rate|gamma|seed|train_batch_size|batch_size)$/.test(name3),
    roleOf: (name3) => isSpread(name3) ? "other" : isReported(name3) ? "validation" : null,
    adjust: (run) => settled({ ...run, part: folderOf(path), container: experimentOf2(folderOf(path)) })
  };
}
function isSpread(name3) {
  return /(reward|return)s?_(max|min)$/.test(name3);
}
function isReported(name3) {
  return kindOfName(name3) === "metric" && !/(^|[./_])loss$/.test(name3);
}
function settled(run) {
  const named4 = run.series.map((series2) => ({ ...series2, name: series2.name.replaceAll(".", "/"), values: series2.values }));
  const isEvaluated = named4.some(({ name: name3, role }) => role === "validation" && kindOfName(name3) === "validation");
  const series = named4.map(
    (one) => isEvaluated && one.role === "validation" && kindOfName(one.name) !== "validation" ? { ...one, role: "train" } : one
  );
  const hyperparameters = Object.fromEntries(Object.entries(run.hyperparameters).map(([name3, value]) => [name3.replace(/^config[./]/, ""), value]));
  return { ...run, series: series.map(withoutLeadingNaN), hyperparameters, problems: run.problems.filter(({ code: code2 }) => code2 !== "not-finite") };
}
function withoutLeadingNaN(series) {
  const first = series.values.findIndex((value) => !Number.isNaN(value));
  return first <= 0 ? series : { ...series, steps: series.steps.slice(first), values: series.values.slice(first) };
}

// src/runs/sweep-table/columns.ts
var minSettings = 2;
var minVaryingSettings = 3;
var sampled = /^(params|param|hp|hparam)[._/]/i;
var stateName = /^(state|status)$/i;
function meaningOf(table5) {
  const measures = table5.columns.filter((column) => isMeasure4(column) && numbersOf(column).length * 2 >= table5.rowCount);
  const settings = table5.columns.filter(isSetting);
  const isNamed3 = settings.some(({ name: name3 }) => sampled.test(name3.trim()));
  if (table5.rowCount === 0 || measures.length === 0 || settings.length < minSettings && !isNamed3) return null;
  if (growsByRow(table5) && settings.filter(varies).length < minVaryingSettings) return null;
  const state = table5.columns.find(({ name: name3 }) => stateName.test(name3.trim())) ?? null;
  return { settings: table5.columns.filter((column) => column !== state && !measures.includes(column) && mayBeSetting(column)), measures, state };
}
function isSetting({ name: name3 }) {
  return isHyperparameterName(name3) || isPlannedLengthName(name3) || isLearningRateName(name3) || sampled.test(name3.trim());
}
function mayBeSetting(column) {
  const { name: name3 } = column;
  return isSetting(column) || !isAxisName(name3) && kindOfName(name3) !== "time" && !name3.startsWith("_");
}
function varies({ cells: cells2 }) {
  return new Set(cells2).size > 1;
}
function isMeasure4(column) {
  if (isSetting(column) || isAxisName(column.name)) return false;
  const kind = kindOfName(column.name);
  const isNamed3 = kind === "metric" || (kind === "validation" || kind === "test" || kind === "train") && isMetricName(column.name);
  return (isNamed3 || /^values?(_\d+)?$/.test(column.name)) && numbersOf(column).length > 0;
}
function numbersOf({ cells: cells2 }) {
  return cells2.filter((cell) => typeof cell === "number");
}
function growsByRow({ columns, rowCount }) {
  const axis2 = findAxis(columns.map(({ name: name3 }) => name3));
  const steps = columns.find(({ name: name3 }) => name3 === axis2.step || axis2.step === null && name3 === axis2.epoch);
  const numbers = steps === void 0 ? [] : numbersOf(steps);
  return rowCount > 1 && numbers.length === rowCount && numbers.every((step, index) => index === 0 || step > (numbers[index - 1] ?? step));
}

// src/runs/sweep-table/state.ts
function statedBy4(cell) {
  const state = typeof cell === "string" ? cell.trim().toLowerCase().replace(/^trialstate\./, "") : "";
  if (/^(finished|complete|completed|terminated|done|success|succeeded)$/.test(state)) return "complete";
  if (/^(pruned|stopped)$/.test(state)) return "pruned";
  return /^(crashed|failed|fail|killed|running|preempted|preempting|error|errored|waiting|pending|paused)$/.test(state) ? "unfinished" : null;
}

// src/runs/sweep-table/reader.ts
var id15 = "sweep-table";
var sweepTable = {
  id: id15,
  title: "Table of trials",
  url: "https://docs.wandb.ai/guides/runs/filter-runs/",
  recognisedBy: "a `.csv`, `.tsv` or `.jsonl` table without a growing step, with two settings or more and a measure: one row a trial",
  axis: "none; `max_steps`, `epochs` and the like are the planned length of the trial",
  metrics: "final values of the measures",
  best: "\u2013",
  quirks: ["settings and final values in one row", "W&B's table of runs with its states", "Optuna's `params_*` and `state`", "Python objects as text in cells"],
  files: ["**/*.{csv,tsv,jsonl,ndjson}"],
  recognise: ({ path }) => /\.(csv|tsv|jsonl|ndjson)$/i.test(path) ? 0.1 : 0,
  parse: (path) => wholeText(path, read12)
};
function read12(file) {
  const table5 = /\.(csv|tsv)$/i.test(file.path) ? readCsv(file) : readJsonl(file);
  const meaning2 = meaningOf(table5);
  if (meaning2 === null) return { kind: "not-mine" };
  const runs = Array.from({ length: table5.rowCount }, (_, row) => trialOf2(table5, meaning2, row));
  return { kind: "read", runs, problems: table5.problems };
}
function trialOf2({ path, rowCount }, { settings, measures, state }, row) {
  const id22 = rowCount > 1 ? `${path}#${row + 1}` : path;
  const hyperparameters = cellsOf2(settings, row);
  const finalValues2 = /* @__PURE__ */ Object.create(null);
  for (const { name: name3, cells: cells2 } of measures) {
    const value = cells2[row];
    if (typeof value === "number") finalValues2[name3] = value;
  }
  const steps = plannedLengthOf(hyperparameters, "steps", null);
  const epochs = steps === null ? plannedLengthOf(hyperparameters, "epochs", null) : null;
  const told2 = { id: id22, hyperparameters, finalValues: finalValues2, plannedSteps: steps ?? epochs, unit: epochs === null ? "steps" : "epochs" };
  const container = { kind: "sweep", id: path, name: path };
  return partOfRun({ format: "sweep-table", path, part: id22, container }, { ...told2, stated: statedBy4(state?.cells[row]) });
}
function cellsOf2(columns, row) {
  const values2 = /* @__PURE__ */ Object.create(null);
  for (const { name: name3, cells: cells2 } of columns) {
    const value = cells2[row];
    if (value !== void 0) values2[name3] = value;
  }
  return values2;
}

// src/runs/table/reader.ts
var table4 = {
  id: "table",
  title: "CSV or TSV with a step or epoch column",
  url: "https://www.rfc-editor.org/rfc/rfc4180",
  recognisedBy: "a `.csv` or `.tsv` file whose header names a step or an epoch and at least one measure such as a loss",
  axis: "a step or epoch column; whether it counts or indexes is told from the numbers",
  metrics: "columns by their names: `train\u2026`, `val\u2026`, `eval\u2026`, `loss`",
  best: "\u2013",
  quirks: ["padded and repeated headers", "ragged rows", "doubled rows", "merge conflict markers", "several runs below or beside each other"],
  files: ["**/*.{csv,tsv}"],
  recognise: ({ path }) => /\.(csv|tsv)$/i.test(path) && !isOneMetric(path) ? 0.4 : 0,
  parse: (path) => tableParser(path, { format: "table" })
};
function isOneMetric(path) {
  return /(^|\/)(dvclive|plots\/metrics)\/.*\.tsv$/i.test(path);
}

// src/runs/framing/damage.ts
function damageProblem(path, { kind, byte }) {
  return kind === "truncated" ? { code: "truncated", path, line: null, values: { byte } } : { code: "record-damaged", path, line: null, values: { byte } };
}
function leftOutProblem(path, records) {
  return { code: "record-damaged", path, line: null, values: { records } };
}

// node_modules/pbf/index.js
var SHIFT_LEFT_32 = (1 << 16) * (1 << 16);
var SHIFT_RIGHT_32 = 1 / SHIFT_LEFT_32;
var TEXT_DECODER_MIN_LENGTH = 12;
var utf8TextDecoder = typeof TextDecoder === "undefined" ? null : new TextDecoder("utf-8");
var PBF_VARINT = 0;
var PBF_FIXED64 = 1;
var PBF_BYTES = 2;
var PBF_FIXED32 = 5;
var PbfReader = class {
  /**
   * @param {Uint8Array | ArrayBuffer} buf
   */
  constructor(buf) {
    this.buf = ArrayBuffer.isView(buf) ? buf : new Uint8Array(buf);
    this.dataView = new DataView(this.buf.buffer, this.buf.byteOffset, this.buf.byteLength);
    this.pos = 0;
    this.type = 0;
    this._valueStart = -1;
    this.length = this.buf.length;
  }
  /**
   * @template T
   * @param {(tag: number, result: T, pbf: PbfReader) => void} readField
   * @param {T} result
   * @param {number} [end]
   */
  readFields(readField, result, end = this.length) {
    let field2;
    while (field2 = this.nextField(end)) {
      readField(field2, result, this);
    }
    return result;
  }
  /**
   * @template T
   * @param {(tag: number, result: T, pbf: PbfReader) => void} readField
   * @param {T} result
   */
  readMessage(readField, result) {
    return this.readFields(readField, result, this.readVarint() + this.pos);
  }
  readFixed32() {
    const val = this.dataView.getUint32(this.pos, true);
    this.pos += 4;
    return val;
  }
  readSFixed32() {
    const val = this.dataView.getInt32(this.pos, true);
    this.pos += 4;
    return val;
  }
  // 64-bit int handling is based on github.com/dpw/node-buffer-more-ints (MIT-licensed)
  readFixed64() {
    const val = this.dataView.getUint32(this.pos, true) + this.dataView.getUint32(this.pos + 4, true) * SHIFT_LEFT_32;
    this.pos += 8;
    return val;
  }
  readSFixed64() {
    const val = this.dataView.getUint32(this.pos, true) + this.dataView.getInt32(this.pos + 4, true) * SHIFT_LEFT_32;
    this.pos += 8;
    return val;
  }
  readFloat() {
    const val = this.dataView.getFloat32(this.pos, true);
    this.pos += 4;
    return val;
  }
  readDouble() {
    const val = this.dataView.getFloat64(this.pos, true);
    this.pos += 8;
    return val;
  }
  /**
   * @param {boolean} [isSigned]
   */
  readVarint(isSigned) {
    const buf = this.buf;
    const b0 = buf[this.pos++];
    if (b0 < 128) return b0;
    let val = b0 & 127, b;
    b = buf[this.pos++];
    val |= (b & 127) << 7;
    if (b < 128) return val;
    b = buf[this.pos++];
    val |= (b & 127) << 14;
    if (b < 128) return val;
    b = buf[this.pos++];
    val |= (b & 127) << 21;
    if (b < 128) return val;
    b = buf[this.pos];
    val |= (b & 15) << 28;
    return readVarintRemainder(val, isSigned, this);
  }
  readSVarint() {
    const num = this.readVarint();
    return num % 2 === 1 ? (num + 1) / -2 : num / 2;
  }
  readBoolean() {
    return Boolean(this.readVarint());
  }
  readString() {
    const end = this.readVarint() + this.pos;
    const pos = this.pos;
    this.pos = end;
    if (end - pos >= TEXT_DECODER_MIN_LENGTH && utf8TextDecoder) {
      return utf8TextDecoder.decode(this.buf.subarray(pos, end));
    }
    return readUtf8(this.buf, pos, end);
  }
  readBytes() {
    const end = this.readVarint() + this.pos, buffer = this.buf.subarray(this.pos, end);
    this.pos = end;
    return buffer;
  }
  // verbose for performance reasons; doesn't affect gzipped size
  /**
   * @param {number[]} [arr]
   * @param {boolean} [isSigned]
   */
  readPackedVarint(arr = [], isSigned) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readVarint(isSigned));
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedSVarint(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readSVarint());
    return arr;
  }
  /** @param {boolean[]} [arr] */
  readPackedBoolean(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readBoolean());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedFloat(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readFloat());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedDouble(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readDouble());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedFixed32(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readFixed32());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedSFixed32(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readSFixed32());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedFixed64(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readFixed64());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedSFixed64(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readSFixed64());
    return arr;
  }
  readPackedEnd() {
    return this.type === PBF_BYTES ? this.readVarint() + this.pos : this.pos + 1;
  }
  /**
   * Advance to the next field. Returns the field number, or 0 at end-of-message.
   * @param {number} [end]
   */
  nextField(end = this.length) {
    if (this.pos === this._valueStart) this.skip(this.type);
    if (this.pos >= end) return 0;
    const tag = this.readVarint();
    this.type = tag & 7;
    this._valueStart = this.pos;
    return tag >>> 3;
  }
  /** @param {number} val */
  skip(val) {
    const type = val & 7;
    if (type === PBF_VARINT) while (this.buf[this.pos++] > 127) {
    }
    else if (type === PBF_BYTES) this.pos = this.readVarint() + this.pos;
    else if (type === PBF_FIXED32) this.pos += 4;
    else if (type === PBF_FIXED64) this.pos += 8;
    else throw new Error(`Unimplemented type: ${type}`);
  }
};
function readVarintRemainder(l, s, p) {
  const buf = p.buf;
  let h, b;
  b = buf[p.pos++];
  h = (b & 112) >> 4;
  if (b < 128) return toNum(l, h, s);
  b = buf[p.pos++];
  h |= (b & 127) << 3;
  if (b < 128) return toNum(l, h, s);
  b = buf[p.pos++];
  h |= (b & 127) << 10;
  if (b < 128) return toNum(l, h, s);
  b = buf[p.pos++];
  h |= (b & 127) << 17;
  if (b < 128) return toNum(l, h, s);
  b = buf[p.pos++];
  h |= (b & 127) << 24;
  if (b < 128) return toNum(l, h, s);
  b = buf[p.pos++];
  h |= (b & 1) << 31;
  if (b < 128) return toNum(l, h, s);
  throw new Error("Expected varint not more than 10 bytes");
}
function toNum(low, high, isSigned) {
  return isSigned ? high * 4294967296 + (low >>> 0) : (high >>> 0) * 4294967296 + (low >>> 0);
}
function readUtf8(buf, pos, end) {
  let str = "";
  let i = pos;
  while (i < end) {
    const b0 = buf[i];
    let c = null;
    let bytesPerSequence = b0 > 239 ? 4 : b0 > 223 ? 3 : b0 > 191 ? 2 : 1;
    if (i + bytesPerSequence > end) break;
    let b1, b2, b3;
    if (bytesPerSequence === 1) {
      if (b0 < 128) {
        c = b0;
      }
    } else if (bytesPerSequence === 2) {
      b1 = buf[i + 1];
      if ((b1 & 192) === 128) {
        c = (b0 & 31) << 6 | b1 & 63;
        if (c <= 127) {
          c = null;
        }
      }
    } else if (bytesPerSequence === 3) {
      b1 = buf[i + 1];
      b2 = buf[i + 2];
      if ((b1 & 192) === 128 && (b2 & 192) === 128) {
        c = (b0 & 15) << 12 | (b1 & 63) << 6 | b2 & 63;
        if (c <= 2047 || c >= 55296 && c <= 57343) {
          c = null;
        }
      }
    } else if (bytesPerSequence === 4) {
      b1 = buf[i + 1];
      b2 = buf[i + 2];
      b3 = buf[i + 3];
      if ((b1 & 192) === 128 && (b2 & 192) === 128 && (b3 & 192) === 128) {
        c = (b0 & 15) << 18 | (b1 & 63) << 12 | (b2 & 63) << 6 | b3 & 63;
        if (c <= 65535 || c >= 1114112) {
          c = null;
        }
      }
    }
    if (c === null) {
      c = 65533;
      bytesPerSequence = 1;
    } else if (c > 65535) {
      c -= 65536;
      str += String.fromCharCode(c >>> 10 & 1023 | 55296);
      c = 56320 | c & 1023;
    }
    str += String.fromCharCode(c);
    i += bytesPerSequence;
  }
  return str;
}

// src/runs/tensorboard/tensor.ts
var dataTypes = {
  float: 1,
  double: 2,
  int32: 3,
  uint8: 4,
  int16: 5,
  int8: 6,
  string: 7,
  int64: 9,
  bool: 10,
  bfloat16: 14,
  uint16: 17,
  half: 19,
  uint32: 22,
  uint64: 23
};
var maxTextBytes = 256 * 1024;
function readTensor(data2) {
  let type = 0;
  let content = null;
  let text2 = null;
  const numbers = [];
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 === 1) type = pbf.readVarint();
    else if (field2 === 4) content = pbf.readBytes();
    else if (field2 === 5) pbf.readPackedFloat(numbers);
    else if (field2 === 6) pbf.readPackedDouble(numbers);
    else if (field2 === 7 || field2 === 10) pbf.readPackedVarint(numbers, true);
    else if (field2 === 13 || field2 === 11 || field2 === 16 || field2 === 17) pbf.readPackedVarint(numbers);
    else if (field2 === 8) {
      const bytes = pbf.readBytes();
      if (bytes.length <= maxTextBytes) text2 ??= new TextDecoder().decode(bytes);
    }
  }, null);
  if (type === dataTypes.string) return { number: null, text: text2 };
  const [first] = numbers;
  if (numbers.length === 1 && first !== void 0) return { number: meant(type, first), text: null };
  return { number: content === null ? null : fromContent(type, content), text: null };
}
function meant(type, value) {
  if (type === dataTypes.half) return halfOf(value);
  return type === dataTypes.bfloat16 ? bfloatOf(value) : value;
}
function fromContent(type, content) {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const read14 = readers.get(type);
  return read14 !== void 0 && content.length === read14.bytes ? read14.of(view) : null;
}
var readers = /* @__PURE__ */ new Map([
  [dataTypes.float, { bytes: 4, of: (view) => view.getFloat32(0, true) }],
  [dataTypes.double, { bytes: 8, of: (view) => view.getFloat64(0, true) }],
  [dataTypes.int32, { bytes: 4, of: (view) => view.getInt32(0, true) }],
  [dataTypes.uint32, { bytes: 4, of: (view) => view.getUint32(0, true) }],
  [dataTypes.int16, { bytes: 2, of: (view) => view.getInt16(0, true) }],
  [dataTypes.uint16, { bytes: 2, of: (view) => view.getUint16(0, true) }],
  [dataTypes.int8, { bytes: 1, of: (view) => view.getInt8(0) }],
  [dataTypes.uint8, { bytes: 1, of: (view) => view.getUint8(0) }],
  [dataTypes.bool, { bytes: 1, of: (view) => view.getUint8(0) }],
  [dataTypes.int64, { bytes: 8, of: (view) => Number(view.getBigInt64(0, true)) }],
  [dataTypes.uint64, { bytes: 8, of: (view) => Number(view.getBigUint64(0, true)) }],
  [dataTypes.half, { bytes: 2, of: (view) => halfOf(view.getUint16(0, true)) }],
  [dataTypes.bfloat16, { bytes: 2, of: (view) => bfloatOf(view.getUint16(0, true)) }]
]);
function halfOf(bits) {
  const sign = (bits & 32768) === 0 ? 1 : -1;
  const exponent2 = bits >> 10 & 31;
  const fraction = bits & 1023;
  if (exponent2 === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent2 === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent2 - 15));
}
function bfloatOf(bits) {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, (bits & 65535) * 65536);
  return view.getFloat32(0);
}

// src/runs/tensorboard/event.ts
var sessionStarts = 1;
function readEvent(data2) {
  const event = { wallTime: 0, step: 0, fileVersion: null, restarts: false, values: [] };
  const values2 = [];
  try {
    new PbfReader(data2).readFields((field2, _, pbf) => {
      if (field2 === 1) event.wallTime = pbf.readDouble();
      else if (field2 === 2) event.step = pbf.readVarint(true);
      else if (field2 === 3) event.fileVersion = pbf.readString();
      else if (field2 === 5) new PbfReader(pbf.readBytes()).readFields((inner, __, summary) => inner === 1 && values2.push(readValue(summary.readBytes())), null);
      else if (field2 === 7) event.restarts = readsStart(pbf.readBytes());
    }, null);
  } catch {
    return null;
  }
  return { ...event, values: values2 };
}
function readsStart(data2) {
  let status = 0;
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 === 1) status = pbf.readVarint();
  }, null);
  return status === sessionStarts;
}
function readValue(data2) {
  const value = { tag: "", plugin: null, content: null, simple: null, tensor: null };
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 === 1) value.tag = pbf.readString();
    else if (field2 === 2) value.simple = pbf.readFloat();
    else if (field2 === 8) value.tensor = readTensor(pbf.readBytes());
    else if (field2 === 9) Object.assign(value, readMetadata(pbf.readBytes()));
  }, null);
  return value;
}
function readMetadata(data2) {
  const found2 = { plugin: null, content: null };
  new PbfReader(data2).readFields((field2, _, metadata) => {
    if (field2 !== 1) return;
    new PbfReader(metadata.readBytes()).readFields((inner, __, pbf) => {
      if (inner === 1) found2.plugin = pbf.readString();
      else if (inner === 2) found2.content = pbf.readBytes().slice();
    }, null);
  }, null);
  return found2;
}

// src/runs/tensorboard/hparams.ts
var maxHyperparameters = 2e3;
function readHparams(content) {
  const pairs = [];
  try {
    new PbfReader(content).readFields((field2, _, pbf) => {
      if (field2 === 3) readSession(pbf.readBytes(), pairs);
    }, null);
  } catch {
    return settingsFrom([]);
  }
  return settingsFrom(pairs);
}
function readSession(data2, pairs) {
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 !== 1 || pairs.length >= maxHyperparameters) return;
    let key2 = "";
    let value = null;
    new PbfReader(pbf.readBytes()).readFields((inner, __, entry) => {
      if (inner === 1) key2 = entry.readString();
      else if (inner === 2) value = readScalar(entry.readBytes());
    }, null);
    pairs.push([key2, value]);
  }, null);
}
function readScalar(data2) {
  let value = null;
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 === 2) value = pbf.readDouble();
    else if (field2 === 3) value = pbf.readString();
    else if (field2 === 4) value = pbf.readBoolean();
  }, null);
  return value === "None" ? null : value;
}

// src/runs/tensorboard/texts.ts
var maxSettingLength = 200;
function settingsOfTexts(texts) {
  const pairs = [];
  for (const [tag, { first, count: count4 }] of texts) {
    if (count4 !== 1) continue;
    const name3 = tag.replace(/\/text_summary$/, "");
    const plain4 = first.trim();
    if (plain4.startsWith("{")) {
      const parsed2 = parseJsonLine(plain4);
      if (parsed2 !== void 0) pairs.push(...Object.entries(flatSettings(parsed2, name3 === "args" ? "" : name3)));
    } else if (plain4 !== "" && plain4.length <= maxSettingLength && !/\s/.test(plain4)) {
      const value = fromPython(plain4);
      if (value !== void 0) pairs.push([name3, value]);
    }
  }
  return settingsFrom(pairs);
}
function fromPython(text2) {
  if (text2 === "True" || text2 === "False") return text2 === "True";
  if (text2 === "None") return null;
  if (/^[[({<]/.test(text2)) return void 0;
  const number9 = Number(text2);
  return Number.isFinite(number9) ? number9 : text2;
}

// src/runs/tensorboard/log.ts
var maxTexts = 3e3;
var EventLog = class {
  curves = new Curves();
  /** Events that were read. */
  events = 0;
  /** When the first event was written, in seconds since 1970; null before it. */
  startedAt = null;
  /** Whether a session of the hparams plugin starts here. */
  hasHparams = false;
  #plugins = /* @__PURE__ */ new Map();
  #texts = /* @__PURE__ */ new Map();
  #hparams = settingsFrom([]);
  add(event) {
    this.events++;
    this.startedAt ??= event.wallTime;
    if (event.restarts && event.step > 0) this.curves.forgetFrom(event.step);
    for (const value of event.values) this.#addValue(event.step, value);
  }
  /** The run's hyperparameters: those of the hparams plugin, and what it wrote as texts. */
  settings() {
    return settingsFrom([...Object.entries(settingsOfTexts(this.#texts)), ...Object.entries(this.#hparams)]);
  }
  #addValue(step, value) {
    const { tag } = value;
    if (value.plugin !== null && this.#plugins.size < maxTexts) this.#plugins.set(tag, value.plugin);
    const plugin = value.plugin ?? this.#plugins.get(tag) ?? null;
    if (plugin === "hparams") {
      if (value.content !== null) this.#addHparams(value.content);
      return;
    }
    const { text: text2, number: number9 } = value.tensor ?? { text: null, number: null };
    if (value.simple !== null) this.curves.add(tag, step, value.simple);
    else if (text2 !== null && plugin === "text") this.#addText(tag, text2);
    else if (number9 !== null && (plugin === "scalars" || plugin === null)) this.curves.add(tag, step, number9);
  }
  #addHparams(content) {
    const found2 = readHparams(content);
    if (Object.keys(found2).length === 0) return;
    this.hasHparams = true;
    this.#hparams = settingsFrom([...Object.entries(this.#hparams), ...Object.entries(found2)]);
  }
  #addText(tag, text2) {
    const known4 = this.#texts.get(tag);
    if (known4 !== void 0) this.#texts.set(tag, { first: known4.first, count: known4.count + 1 });
    else if (this.#texts.size < maxTexts) this.#texts.set(tag, { first: text2, count: 1 });
  }
};

// src/runs/framing/byte-queue.ts
var ByteQueue = class {
  #pieces = [];
  #length = 0;
  #taken = 0;
  /** How many bytes wait. */
  get length() {
    return this.#length;
  }
  /** How many bytes were taken or dropped since the beginning: where the first waiting byte stood. */
  get position() {
    return this.#taken;
  }
  /** Adds bytes behind those that wait. They may be overwritten once `settle` was called. */
  push(bytes) {
    if (bytes.length === 0) return;
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }
  /** The first `count` bytes, which go on waiting; fewer where fewer wait. */
  peek(count4) {
    const size2 = Math.min(count4, this.#length);
    const [first] = this.#pieces;
    if (first === void 0 || size2 === 0) return new Uint8Array(0);
    return first.length >= size2 ? first.subarray(0, size2) : this.#joined(size2);
  }
  /** Takes the first `count` bytes; fewer where fewer wait. */
  take(count4) {
    const whole = this.peek(count4);
    this.drop(whole.length);
    return whole;
  }
  /** Leaves out the first `count` bytes, and says how many there were. */
  drop(count4) {
    const size2 = Math.min(count4, this.#length);
    let left = size2;
    let whole = 0;
    for (const piece of this.#pieces) {
      if (piece.length > left) break;
      left -= piece.length;
      whole++;
    }
    if (whole > 0) this.#pieces.splice(0, whole);
    const [first] = this.#pieces;
    if (left > 0 && first !== void 0) this.#pieces[0] = first.subarray(left);
    this.#length -= size2;
    this.#taken += size2;
    return size2;
  }
  /** Copies what waits, so that the pushed bytes may be overwritten. */
  settle() {
    const last2 = this.#pieces.pop();
    if (last2 !== void 0) this.#pieces.push(last2.slice());
  }
  #joined(size2) {
    const whole = new Uint8Array(size2);
    let at2 = 0;
    for (const piece of this.#pieces) {
      whole.set(piece.subarray(0, size2 - at2), at2);
      at2 += Math.min(piece.length, size2 - at2);
      if (at2 === size2) break;
    }
    return whole;
  }
};

// src/runs/framing/checksum.ts
var castagnoli = tableOf2(2197175160);
var ieee = tableOf2(3988292384);
function maskedCrc32c(bytes) {
  const crc = crcOf(castagnoli, bytes);
  return (crc >>> 15 | crc << 17) + 2726488792 >>> 0;
}
function crc32(bytes) {
  return crcOf(ieee, bytes);
}
function crcOf(table5, bytes) {
  let crc = 4294967295;
  for (const byte of bytes) crc = (table5[(crc ^ byte) & 255] ?? 0) ^ crc >>> 8;
  return (crc ^ 4294967295) >>> 0;
}
function tableOf2(polynomial) {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? value >>> 1 ^ polynomial : value >>> 1;
    return value >>> 0;
  });
}

// src/runs/tensorboard/records.ts
var maxRecordBytes = 4 * 2 ** 20;
var headerBytes = 12;
var footerBytes = 4;
var TfRecords = class {
  /** Records that were passed over because of their length. */
  skipped = 0;
  #onRecord;
  #queue = new ByteQueue();
  #start = 0;
  #length = null;
  #toSkip = 0;
  #damage = null;
  constructor(onRecord) {
    this.#onRecord = onRecord;
  }
  take(bytes) {
    if (this.#damage !== null) return;
    this.#queue.push(bytes);
    while (this.#damage === null && this.#next()) ;
    this.#queue.settle();
  }
  /** Where the file breaks off; null for a whole one. */
  finish() {
    const isOpen = this.#length !== null || this.#toSkip > 0 || this.#queue.length > 0;
    return this.#damage ?? (isOpen ? { kind: "truncated", byte: this.#start } : null);
  }
  /** Reads a header or a record's data; false where more bytes are needed. */
  #next() {
    if (this.#toSkip > 0) {
      this.#toSkip -= this.#queue.drop(this.#toSkip);
      return this.#toSkip === 0;
    }
    return this.#length === null ? this.#readHeader() : this.#readData(this.#length);
  }
  #readHeader() {
    if (this.#queue.length < headerBytes) return false;
    this.#start = this.#queue.position;
    const header3 = this.#queue.take(headerBytes);
    const view = new DataView(header3.buffer, header3.byteOffset, headerBytes);
    const length3 = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
    if (maskedCrc32c(header3.subarray(0, 8)) !== view.getUint32(8, true)) this.#damage = { kind: "checksum", byte: this.#start };
    else if (length3 > maxRecordBytes) {
      this.#toSkip = length3 + footerBytes;
      this.skipped++;
    } else this.#length = length3;
    return true;
  }
  #readData(length3) {
    if (this.#queue.length < length3 + footerBytes) return false;
    const record4 = this.#queue.take(length3 + footerBytes);
    const data2 = record4.subarray(0, length3);
    const expected2 = new DataView(record4.buffer, record4.byteOffset + length3, footerBytes).getUint32(0, true);
    if (maskedCrc32c(data2) === expected2) this.#onRecord(data2);
    else this.#damage = { kind: "checksum", byte: this.#start };
    this.#length = null;
    return true;
  }
};

// src/runs/tensorboard/clock.ts
function clockOf(tags) {
  const keras2 = new Map([...tags].flatMap(([tag, curve]) => tag.startsWith("epoch_") ? [[tag.slice("epoch_".length), curve]] : []));
  const others2 = [...tags.keys()].filter((tag) => !tag.startsWith("epoch_") && !/^(batch_|evaluation_\w+_vs_iterations$)/.test(tag));
  if (keras2.size > 0 && others2.length === 0) return { curves: keras2, unit: "epochs", stepBase: 0 };
  const ray = rayClock(tags);
  if (ray !== null) return ray;
  const curves2 = new Map([...tags].filter(([tag]) => !/ vs (samples|tokens|time|seconds)$/i.test(tag) && tag !== "hp_metric"));
  return { curves: curves2, unit: isByEpoch(curves2) ? "epochs" : "steps", stepBase: null };
}
function rayClock(tags) {
  const prefix = "ray/tune/";
  if (tags.size === 0 || ![...tags.keys()].every((tag) => tag.startsWith(prefix))) return null;
  const plain4 = new Map([...tags].map(([tag, curve]) => [tag.slice(prefix.length), curve]));
  const iterations = plain4.get("training_iteration") ?? plain4.get("iterations_since_restore");
  if (iterations === void 0) return { curves: plain4, unit: "steps", stepBase: 1 };
  const iterationAt = new Map(iterations.steps.map((step, index) => [step, iterations.values[index] ?? Number.NaN]));
  const curves2 = new Map([...plain4].map(([name3, curve]) => [name3, onIterations(curve, iterationAt)]));
  return { curves: curves2, unit: "steps", stepBase: 1 };
}
function onIterations({ steps, values: values2, order }, iterationAt) {
  const kept = steps.flatMap((step, index) => Number.isFinite(iterationAt.get(step)) ? [index] : []);
  return {
    steps: kept.map((index) => iterationAt.get(steps[index] ?? 0) ?? 0),
    values: kept.map((index) => values2[index] ?? Number.NaN),
    order: kept.map((index) => order[index] ?? 0)
  };
}
function isByEpoch(curves2) {
  const epoch = epochCurveOf(curves2);
  if (epoch === null || epoch.steps.length < 3) return false;
  return epoch.steps.every((step, index) => step === epoch.values[index]) || epoch.steps.every((step, index) => step === (epoch.values[index] ?? 0) + 1);
}

// src/runs/tensorboard/layout.ts
var splitFolder = /^(train|training|validation|valid|val|eval|evaluation|test|dev)(_.*)?$/i;
var defaultFolder = /(^|\/)runs\/[A-Z][a-z]{2}\d{2}_\d{2}-\d{2}-\d{2}_[^/]+$/;
var trainerArguments = ["output_dir", "logging_dir", "per_device_train_batch_size"];
function layoutOf2(path, { tags, settings, hasHparams }) {
  const folder = parentOf(path);
  const base = folder.slice(folder.lastIndexOf("/") + 1);
  const above2 = parentOf(folder);
  const [only] = tags;
  if (tags.length === 1 && only !== void 0) {
    const stem = `${only.replaceAll("/", "_")}_`;
    const curve = base.slice(stem.length);
    if (base.startsWith(stem) && curve !== "") return { run: above2, nameOf: (tag) => `${tag}/${curve}`, isHparamsCopy: false };
  }
  if (hasHparams && /^\d{9,11}(\.\d+)?$/.test(base)) return { run: above2, nameOf: (tag) => tag, isHparamsCopy: true };
  if (defaultFolder.test(folder) && trainerArguments.every((name3) => name3 in settings)) {
    return { run: parentOf(above2), nameOf: (tag) => tag, isHparamsCopy: false };
  }
  if (!splitFolder.test(base)) return { run: folder, nameOf: (tag) => tag, isHparamsCopy: false };
  return { run: above2, nameOf: (tag) => hasSplit(tag) ? tag : `${base}/${tag}`, isHparamsCopy: false };
}
function hasSplit(tag) {
  return ["train", "validation", "test", "learning-rate", "time"].includes(kindOfName(tag));
}
function launchOf(path, firstWallTime) {
  const name3 = path.slice(path.lastIndexOf("/") + 1);
  const match = /tfevents\.(\d{9,11})\.(.{1,200}?)(?:\.(\d{1,10})\.\d{1,6})?(?:\.v2)?$/.exec(name3);
  const [, seconds, host, process] = match ?? [];
  const startedAt = seconds === void 0 ? firstWallTime : Number(seconds);
  return { startedAt: Number.isFinite(startedAt) ? startedAt : 0, process: host === void 0 || process === void 0 ? null : `${host}.${process}` };
}
function parentOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/runs/tensorboard/runs.ts
function runsOfLog(path, log, format) {
  const settings = log.settings();
  const layout = layoutOf2(path, { tags: [...log.curves.all().keys()], settings, hasHparams: log.hasHparams });
  const clock = clockOf(layout.isHparamsCopy ? /* @__PURE__ */ new Map() : log.curves.all());
  const { curves: curves2, stepBase } = clock;
  const isByEpoch2 = clock.unit === "epochs" || epochCurveOf(curves2) === null && unitOfEnd(lastStepOf(curves2), settings) === "epochs";
  const unit3 = isByEpoch2 ? "epochs" : "steps";
  const named4 = new Map([...curves2].map(([tag, curve]) => [layout.nameOf(tag), curve]));
  const runs = runsOfCurves({ path, format, curves: named4, unit: unit3, stepBase, settings });
  return runs.length > 1 ? runs : runs.map((run) => ({ ...run, part: layout.run, launch: launchOf(path, log.startedAt ?? 0) }));
}
function hasMeasures(log) {
  return [...log.curves.all().keys()].some((tag) => isMetricName(tag) || isLearningRateName(tag));
}

// src/runs/tensorboard/reader.ts
var id16 = "tensorboard";
var keptHeadBytes = 1024;
var tensorboard = {
  id: id16,
  title: "TensorBoard event files",
  url: "https://www.tensorflow.org/tensorboard",
  recognisedBy: "a name with `tfevents`, records of TFRecord, and a first event that names the version `brain.Event`",
  axis: "each event's step, as the writer gave it; whether it counts or indexes is told from the numbers; epochs where Keras wrote them, where a logged `epoch` is the step itself, or where the last step is the number of epochs that a hyperparameter names",
  metrics: "scalars, in `simple_value` (PyTorch, TensorFlow 1) and in tensors of the plugin `scalars` (TensorFlow 2, Keras, CLU), by their tags; `train/` and `validation/` below one folder are one run",
  best: "\u2013",
  quirks: [
    "truncated files and wrong checksums: what stands before is read",
    "several launches in one folder are runs of their own, unless one goes on where another ended",
    "Megatron-LM's `X vs samples` and Keras's `evaluation_X_vs_iterations`, which count on another axis, are left out",
    "Keras's `epoch_loss` in `validation/` is `validation/loss`",
    "Ray Tune's `ray/tune/X` is X by training iteration",
    "hyperparameters from the hparams plugin, from `args` of the Hugging Face Trainer and from a text a setting (Megatron-LM)",
    "the log of the Hugging Face Trainer below its output folder and the state in it are one run",
    "writers of `add_scalars` and `add_hparams` in folders of their own",
    "Git LFS pointers"
  ],
  files: ["**/*tfevents*"],
  recognise: ({ path, bytes, text: text2 }) => {
    if (/tfevents/i.test(path.slice(path.lastIndexOf("/") + 1))) return 1;
    return bytes.length > 24 && text2.slice(0, 64).includes("brain.Event:") ? 0.9 : 0;
  },
  parse
};
function parse(path) {
  const log = new EventLog();
  let head3 = new Uint8Array(0);
  let broken2 = 0;
  const records = new TfRecords((data2) => {
    const event = readEvent(data2);
    if (event === null) broken2++;
    else log.add(event);
  });
  return {
    take: (bytes) => {
      if (head3.length < keptHeadBytes) head3 = Uint8Array.from([...head3, ...bytes.subarray(0, keptHeadBytes - head3.length)]);
      records.take(bytes);
    },
    finish: () => answer3(path, log, { head: head3, damage: records.finish(), leftOut: broken2 + records.skipped })
  };
}
function answer3(path, log, { head: head3, damage, leftOut: leftOut2 }) {
  const problems = [];
  if (damage !== null) problems.push(damageProblem(path, damage));
  if (leftOut2 > 0) problems.push(leftOutProblem(path, leftOut2));
  if (log.events === 0) return unreadable(path, head3, problems);
  if (log.curves.leftOut > 0) problems.push({ code: "truncated", path, line: null, values: { rows: log.curves.count - log.curves.leftOut } });
  const hasSettings2 = Object.keys(log.settings()).length > 0;
  if (hasMeasures(log) || hasSettings2) return { kind: "read", runs: runsOfLog(path, log, id16), problems: [...problems, ...nothingLogged(path, log)] };
  return { kind: "read", runs: [], problems: [...problems, ...nothingLogged(path, log)] };
}
function unreadable(path, head3, problems) {
  const named4 = decodeFile(path, head3).problems.filter(({ code: code2 }) => code2 === "file-lfs-pointer" || code2 === "file-empty");
  const another = { code: "not-a-result", path, line: null, values: { reason: "another-format" } };
  return { kind: "unreadable", problems: named4.length > 0 ? named4 : problems.some(({ values: values2 }) => values2.byte === 0) ? [another] : [...problems, another] };
}
function nothingLogged(path, log) {
  if (hasMeasures(log)) return [];
  return [{ code: "not-a-result", path, line: null, values: { reason: log.events === 1 ? "no-events" : "no-scalars" } }];
}

// src/runs/fitness.ts
function withFitness(run, fitnessOf3) {
  const fitness = fitnessSeries(run, fitnessOf3);
  if (fitness.steps.length === 0) return run;
  const finite4 = fitness.values.filter(Number.isFinite);
  const value = finite4.length === 0 ? null : finite4.reduce((best2, one) => Math.max(best2, one), Number.NEGATIVE_INFINITY);
  const step = value === null ? null : fitness.steps[fitness.values.indexOf(value)] ?? null;
  return { ...run, series: [...run.series, fitness], reportedBest: { metric: fitness.name, goal: "max", step, value } };
}
function fitnessSeries(run, fitnessOf3) {
  const columns = new Map(run.series.map(({ name: name3, steps: steps2, values: values3 }) => [name3, new Map(steps2.map((step, index) => [step, values3[index] ?? Number.NaN]))]));
  const all = [...new Set(run.series.flatMap(({ steps: steps2 }) => steps2))].sort((a, b) => a - b);
  const steps = [];
  const values2 = [];
  for (const step of all) {
    const fitness = fitnessOf3((name3) => columns.get(name3)?.get(step) ?? null);
    if (fitness === null) continue;
    steps.push(step);
    values2.push(Number(fitness.toPrecision(12)));
  }
  return { name: "fitness", steps, values: values2, role: "validation" };
}

// src/runs/ultralytics-results/fitness.ts
var shares2 = { map50: 0.1, map50to95: 0.9 };
var tasks = ["(B)", "(M)", "(P)", ""];
function fitnessOf(read14) {
  let sum2 = null;
  for (const task of tasks) {
    const [loose, strict] = [read14(`metrics/mAP50${task}`), read14(`metrics/mAP50-95${task}`)];
    if (loose !== null && strict !== null) sum2 = (sum2 ?? 0) + shares2.map50 * loose + shares2.map50to95 * strict;
  }
  if (sum2 !== null) return sum2;
  const [first, fifth] = [read14("metrics/accuracy_top1"), read14("metrics/accuracy_top5")];
  return first === null || fifth === null ? null : (first + fifth) / 2;
}

// src/runs/ultralytics-results/reader.ts
var id17 = "ultralytics-results";
var ultralytics = {
  id: id17,
  title: "Ultralytics YOLO (v8 and later) `results.csv`",
  url: "https://docs.ultralytics.com/modes/train/",
  recognisedBy: "a `.csv` file whose header has `epoch`, `train/\u2026loss`, and `lr/pg0` or `metrics/mAP50\u2026`",
  axis: "`epoch`: counts from 1 (indices from 0 in the first 8.0 releases)",
  metrics: "`val/*_loss`, `metrics/*`; the run selects by fitness: 0.1 mAP50 + 0.9 mAP50-95, for classification the mean of top 1 and top 5",
  best: "the largest fitness, as `weights/best.pt`",
  quirks: ["padded headers", "`nan` cells", "a stop by patience, counted from the last epoch that equals the best fitness"],
  files: ["**/*.csv"],
  recognise: ({ path, text: text2 }) => {
    const names2 = /\.csv$/i.test(path) ? tableHeadOf(text2)?.names ?? [] : [];
    return names2.includes("epoch") && names2.some((name3) => /^train\/\w*loss$/.test(name3)) && names2.some((name3) => /^(lr\/pg\d+|metrics\/mAP50.*)$/.test(name3)) ? 0.95 : 0;
  },
  parse: (path) => tableParser(path, { format: id17, adjust: (run) => withFitness(run, fitnessOf) })
};

// src/runs/wandb-export/reader.ts
var id18 = "wandb-export";
var wandbExport = {
  id: id18,
  title: "Weights & Biases CSV export of a panel",
  url: "https://docs.wandb.ai/guides/app/features/panels/",
  recognisedBy: "a `.csv` header with `RUN - METRIC`, `RUN - METRIC__MIN` and `RUN - METRIC__MAX`",
  axis: "the first column: `Step` counts calls of the logger; `epoch` or `train/global_step` where the panel had that axis",
  metrics: "the name behind the run",
  best: "\u2013",
  quirks: ["a run a column, empty where the run has no value", "`__MIN` and `__MAX` are no metrics", "names of runs with ` - ` in them"],
  files: ["**/*.csv"],
  recognise: ({ path, text: text2 }) => {
    const names2 = /\.csv$/i.test(path) ? tableHeadOf(text2)?.names ?? [] : [];
    return names2.some((name3) => / - .+__MIN$/.test(name3)) && names2.some((name3) => / - .+__MAX$/.test(name3)) ? 0.9 : 0;
  },
  parse: (path) => {
    let axis2 = null;
    const parser = tableParser(path, {
      format: id18,
      ignores: (name3) => / - _(step|runtime|timestamp)(__MIN|__MAX)?$/.test(name3),
      adjust: (run) => /^_?step$/i.test(axis2 ?? "") ? countingCalls(run, axis2 ?? "") : run
    });
    const take = (bytes) => {
      axis2 ??= tableHeadOf(new TextDecoder().decode(bytes.subarray(0, 4096)))?.names[0] ?? "";
      parser.take(bytes);
    };
    return { take, finish: () => parser.finish() };
  }
};
function countingCalls(run, key2) {
  const path = run.paths[0] ?? run.id;
  return { ...run, problems: [...run.problems, { code: "axis-counts-log-calls", path, line: null, values: { key: key2 } }] };
}

// src/runs/wandb-folder/config.ts
var maxNesting3 = 4;
function readConfig(file, place2) {
  const document = parseYaml(file)[0];
  const hyperparameters = /* @__PURE__ */ Object.create(null);
  const root = document?.root;
  for (const [key2, entry] of root?.kind === "mapping" ? root.entries : []) {
    if (key2 === "wandb_version" || key2.startsWith("_wandb")) continue;
    const value = entry.value.kind === "mapping" ? entry.value.entries.get("value")?.value : entry.value;
    if (value !== void 0) addScalars(hyperparameters, key2, value, 0);
  }
  const steps = plannedLengthOf(hyperparameters, "steps", null);
  const epochs = steps === null ? plannedLengthOf(hyperparameters, "epochs", null) : null;
  const run = partOfRun(place2, { hyperparameters, unit: epochs === null ? "steps" : "epochs", plannedSteps: steps ?? epochs });
  return { kind: "read", runs: [run], problems: document?.problems.filter(({ code: code2 }) => code2 === "syntax-error") ?? [] };
}
function addScalars(into, name3, node, depth) {
  if (["__proto__", "constructor", "prototype"].includes(name3)) return;
  if (node.kind === "scalar") into[name3] = node.value;
  else if (node.kind === "mapping" && depth < maxNesting3) {
    for (const [key2, entry] of node.entries) addScalars(into, `${name3}.${key2}`, entry.value, depth + 1);
  }
}

// src/runs/wandb-folder/metadata.ts
var literal2 = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;
function readMetadata2(file, place2) {
  const { value, problems } = parseJsonData(file);
  const given = isRow2(value) ? value.args : void 0;
  const args = given !== void 0 && isList2(given) ? given.filter((arg) => typeof arg === "string") : [];
  return { kind: "read", runs: [partOfRun(place2, { hyperparameters: flagsOf(args) })], problems };
}
function flagsOf(args) {
  const flags = /* @__PURE__ */ Object.create(null);
  for (const [index, arg] of args.entries()) {
    const [, name3, given] = /^--([a-z][\w.-]{0,60})(?:=(.*))?$/i.exec(arg) ?? [];
    if (name3 === void 0) continue;
    const next = args[index + 1];
    const text2 = given ?? (next === void 0 || next.startsWith("--") ? "true" : next);
    flags[name3] = text2 === "true" ? true : literal2.test(text2) ? Number(text2) : text2;
  }
  return flags;
}

// src/runs/wandb-folder/output.ts
function readOutput(file, place2) {
  const log = readNanogptLog(file.text);
  const nothing2 = { kind: "read", runs: [partOfRun(place2)], problems: [] };
  if (log.lines.length === 0) return nothing2;
  const result = runsOfTable(tableOfLines(file.path, log.lines), nanogptDialect(place2.format, log));
  const [run, ...others2] = result.kind === "read" ? result.runs : [];
  return run === void 0 || others2.length > 0 ? nothing2 : { kind: "read", runs: [{ ...run, part: place2.part }], problems: [] };
}

// src/runs/wandb-folder/summary.ts
function readSummary(file, place2) {
  const { value, problems } = parseJsonData(file);
  const path = file.path;
  if (!isRow2(value)) return { kind: "unreadable", problems: [...problems, { code: "not-a-result", path, line: null, values: { reason: "no-rows" } }] };
  const finalValues2 = /* @__PURE__ */ Object.create(null);
  for (const [name3, item] of Object.entries(value)) {
    const number9 = summarised(item);
    if (number9 !== null && ["validation", "test", "train", "metric"].includes(kindOfName(name3))) finalValues2[name3] = number9;
  }
  const told2 = Object.keys(finalValues2).length > 0;
  const run = partOfRun(place2, {
    ...lastStepOf2(value),
    ...told2 ? { finalValues: finalValues2 } : {}
  });
  return { kind: "read", runs: [run], problems };
}
function summarised(item) {
  if (typeof item === "number") return item;
  if (!isRow2(item)) return null;
  const found2 = item.min ?? item.max ?? item.last ?? item.best ?? null;
  return typeof found2 === "number" ? found2 : null;
}
function lastStepOf2(summary) {
  const names2 = Object.keys(summary).filter((name3) => typeof summary[name3] === "number" && name3 !== "_step");
  const axis2 = findAxis(names2);
  const [unit3, last2] = axis2.step === null ? ["epochs", summary[axis2.epoch ?? ""]] : ["steps", summary[axis2.step]];
  return typeof last2 === "number" && last2 >= 0 ? { unit: unit3, lastStep: last2 } : { unit: "steps", lastStep: null };
}

// src/runs/wandb-folder/reader.ts
var id19 = "wandb-folder";
var runFolder = /(^|.*\/)(offline-)?run-\d{8}_\d{6}-[\w-]+(?=\/)/;
var wandbFolder = {
  id: id19,
  title: "Weights & Biases run folder",
  url: "https://docs.wandb.ai/guides/track/log/",
  recognisedBy: "`wandb-summary.json`, `wandb-metadata.json`, `config.yaml` with `wandb_version` or `_wandb`, and `output.log` in `run-DATE_TIME-ID/files/`",
  axis: "none but that of `output.log`; `_step` counts calls of the logger",
  metrics: "last values of `wandb-summary.json`, or its `min` and `max` where they were asked for",
  best: "\u2013",
  quirks: ["`config.yaml` with `{desc, value}` and with `{value}`", "part of the run whose `.wandb` file stands above", "nanoGPT lines in `output.log`"],
  files: ["**/wandb-summary.json", "**/wandb-metadata.json", "**/*run-*/**/config.yaml", "**/*run-*/**/output.log"],
  recognise: (head3) => kindOf(head3) === null ? 0 : 1,
  parse: (path) => wholeText(path, read13)
};
function kindOf({ path, text: text2 }) {
  const name3 = nameOf(path);
  if (name3 === "wandb-summary.json") return "summary";
  if (name3 === "wandb-metadata.json") return "metadata";
  if (name3 === "config.yaml" && (/^(wandb_version|_wandb):/m.test(text2) || runFolder.test(path) && /^ +value:/m.test(text2))) return "config";
  return name3 === "output.log" && runFolder.test(path) ? "output" : null;
}
function read13(file) {
  const place2 = { format: id19, path: file.path, part: partOf(file.path) };
  switch (kindOf(file)) {
    case "summary":
      return readSummary(file, place2);
    case "metadata":
      return readMetadata2(file, place2);
    case "config":
      return readConfig(file, place2);
    case "output":
      return readOutput(file, place2);
    case null:
      return { kind: "read", runs: [partOfRun(place2)], problems: [] };
  }
}
function partOf(path) {
  return runFolder.exec(path)?.[0] ?? folderOf(path).replace(/(^|\/)files$/, "");
}

// src/runs/wandb-offline/blocks.ts
var fileHeaderBytes = 7;
var blockBytes = 32 * 1024;
var chunkHeaderBytes = 7;
var maxRecordBytes2 = 8 * 2 ** 20;
var kinds = { full: 1, first: 2, middle: 3, last: 4 };
var LogRecords = class {
  /** Records that were passed over because of their length, or because their first chunk is missing. */
  skipped = 0;
  #onRecord;
  #queue = new ByteQueue();
  #isOpen = false;
  #recordStart = 0;
  #chunks = null;
  #size = 0;
  #damage = null;
  #hasEnded = false;
  constructor(onRecord) {
    this.#onRecord = onRecord;
  }
  take(bytes) {
    if (this.#damage !== null || this.#hasEnded) return;
    this.#queue.push(bytes);
    while (this.#damage === null && !this.#hasEnded && this.#next()) ;
    this.#queue.settle();
  }
  /** Where the file breaks off; null for a whole one. A run that was killed leaves a broken last record. */
  finish() {
    const isCut = !this.#hasEnded && (this.#chunks !== null || this.#queue.length > 0);
    return this.#damage ?? (isCut ? { kind: "truncated", byte: this.#chunks === null ? this.#queue.position : this.#recordStart } : null);
  }
  #next() {
    if (!this.#isOpen) {
      if (this.#queue.length < fileHeaderBytes) return false;
      this.#queue.drop(fileHeaderBytes);
      this.#isOpen = true;
    }
    const left = blockBytes - this.#queue.position % blockBytes;
    if (left < chunkHeaderBytes) {
      if (this.#queue.length < left) return false;
      this.#queue.drop(left);
    }
    return this.#readChunk();
  }
  #readChunk() {
    const start = this.#queue.position;
    if (this.#queue.length < chunkHeaderBytes) return false;
    const header3 = this.#queue.peek(chunkHeaderBytes);
    const view = new DataView(header3.buffer, header3.byteOffset, chunkHeaderBytes);
    const length3 = view.getUint16(4, true);
    const kind = view.getUint8(6);
    if (kind === 0 && length3 === 0 && view.getUint32(0, true) === 0) {
      this.#hasEnded = true;
      return false;
    }
    if (length3 > blockBytes - start % blockBytes - chunkHeaderBytes || kind < kinds.full || kind > kinds.last) {
      this.#damage = { kind: "checksum", byte: start };
      return false;
    }
    if (this.#queue.length < chunkHeaderBytes + length3) return false;
    const chunk = this.#queue.take(chunkHeaderBytes + length3);
    const typed = chunk.subarray(chunkHeaderBytes - 1);
    const expected2 = new DataView(chunk.buffer, chunk.byteOffset, 4).getUint32(0, true);
    if (crc32(typed) === expected2 || maskedCrc32c(typed) === expected2) this.#addChunk(kind, typed.subarray(1), start);
    else this.#damage = { kind: "checksum", byte: start };
    return true;
  }
  #addChunk(kind, data2, start) {
    if (kind === kinds.full || kind === kinds.first) {
      if (this.#chunks !== null) this.skipped++;
      this.#chunks = [];
      this.#size = 0;
      this.#recordStart = start;
    } else if (this.#chunks === null) {
      if (kind === kinds.last) this.skipped++;
      return;
    }
    this.#size += data2.length;
    if (this.#size <= maxRecordBytes2) this.#chunks.push(kind === kinds.full ? data2 : data2.slice());
    if (kind !== kinds.full && kind !== kinds.last) return;
    if (this.#size > maxRecordBytes2) this.skipped++;
    else this.#onRecord(joined3(this.#chunks, this.#size));
    this.#chunks = null;
  }
};
function joined3(chunks, size2) {
  const [only] = chunks;
  if (chunks.length === 1 && only !== void 0) return only;
  const whole = new Uint8Array(size2);
  let at2 = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at2);
    at2 += chunk.length;
  }
  return whole;
}

// src/runs/wandb-offline/history.ts
var History = class {
  /** Rows, that is, calls of `wandb.log`. */
  rows = 0;
  runId = null;
  project = null;
  sweep = null;
  exitCode = null;
  metrics = [];
  /** By key, on the axis of rows. */
  curves = new Curves();
  #settings = settingsFrom([]);
  /** The run's configuration, nested keys dotted. */
  get settings() {
    return this.#settings;
  }
  add(record4) {
    if (record4.kind === "history") this.#addRow(record4.items);
    else if (record4.kind === "config") this.#configure(record4.items);
    else if (record4.kind === "exit") this.exitCode = record4.code;
    else if (record4.kind === "metric") this.metrics.push(record4.metric);
    else if (record4.kind === "run") {
      this.runId = record4.id;
      this.project = record4.project === "" ? null : record4.project;
      this.sweep = record4.sweep === "" ? null : record4.sweep;
      this.#configure(record4.config);
    }
  }
  #addRow(items) {
    const row = this.rows++;
    for (const { key: key2, json: json2 } of items) {
      const fast = Number(json2);
      if (json2 !== "" && !Number.isNaN(fast)) this.curves.add(key2, row, fast);
      else for (const [name3, value] of numbersIn3(key2, parseJsonLine(json2))) this.curves.add(name3, row, value);
    }
  }
  #configure(items) {
    const pairs = items.filter(({ key: key2 }) => !key2.startsWith("_wandb")).flatMap(({ key: key2, json: json2 }) => Object.entries(flatSettings(parseJsonLine(json2) ?? null, key2)));
    this.#settings = settingsFrom([...Object.entries(this.#settings), ...pairs]);
  }
};
function numbersIn3(key2, value, depth = 0) {
  if (typeof value === "number") return [[key2, value]];
  if (value === "NaN") return [[key2, Number.NaN]];
  if (value === "Infinity" || value === "-Infinity") return [[key2, Number(value)]];
  if (typeof value !== "object" || value === null || Array.isArray(value) || depth > 8 || "_type" in value) return [];
  return Object.entries(value).flatMap(([name3, item]) => numbersIn3(`${key2}.${name3}`, item, depth + 1));
}
function axisOf2(history) {
  const all = history.curves.all();
  const names2 = [...all.keys()].filter((name3) => !name3.startsWith("_"));
  const defined = history.metrics.map(({ stepMetric }) => stepMetric).filter((name3) => name3 !== null && all.has(name3));
  const { step, epoch } = findAxis(names2);
  const [byDefinition] = defined;
  const chosen = byDefinition ?? step ?? (epoch !== null && isOnceAnEpoch(all.get(epoch)) ? epoch : null);
  const axis2 = chosen === null ? null : all.get(chosen) ?? null;
  const unit3 = chosen !== null && chosen === epoch ? "epochs" : "steps";
  const curve = axis2 ?? all.get("_step") ?? null;
  const places = placesOf(curve, history.rows);
  const curves2 = new Map(names2.filter((name3) => name3 !== chosen).map((name3) => [name3, placed(all.get(name3), places)]));
  return { curves: new Map([...curves2].filter(([, { steps }]) => steps.length > 0)), unit: unit3, countsLogCalls: axis2 === null };
}
function isOnceAnEpoch(epoch) {
  return epoch !== void 0 && new Set(epoch.values).size * 2 > epoch.values.length;
}
function placesOf(axis2, rows) {
  if (axis2 === null) return Array.from({ length: rows }, (_, row) => row);
  const places = Array.from({ length: rows }, () => Number.NaN);
  for (const [index, row] of axis2.steps.entries()) places[row] = axis2.values[index] ?? Number.NaN;
  let last2 = Number.NaN;
  return places.map((place2) => {
    if (Number.isFinite(place2) && place2 >= 0) last2 = place2;
    return last2;
  });
}
function placed(curve, places) {
  const { steps: rows, values: values2, order } = curve ?? { steps: [], values: [], order: [] };
  const kept = rows.flatMap((row, index) => Number.isFinite(places[row]) ? [index] : []);
  return {
    steps: kept.map((index) => places[rows[index] ?? 0] ?? 0),
    values: kept.map((index) => values2[index] ?? Number.NaN),
    order: kept.map((index) => order[index] ?? 0)
  };
}
function definedGoalOf(history, series) {
  for (const { name: name3, goal } of history.metrics) {
    if (goal !== null && !isAxisName(name3) && series.some((one) => one.name === name3)) return { metric: name3, goal, step: null, value: null };
  }
  return null;
}

// src/runs/wandb-offline/record.ts
var fields = { history: 2, summary: 3, config: 5, metric: 12, run: 17, exit: 18 };
function readRecord(data2) {
  let record4 = { kind: "other" };
  try {
    new PbfReader(data2).readFields((field2, _, pbf) => {
      if (field2 === fields.history) record4 = readHistory(pbf.readBytes());
      else if (field2 === fields.summary) record4 = { kind: "summary", items: readItems2(pbf.readBytes()) };
      else if (field2 === fields.config) record4 = { kind: "config", items: readItems2(pbf.readBytes()) };
      else if (field2 === fields.metric) record4 = { kind: "metric", metric: readMetric2(pbf.readBytes()) };
      else if (field2 === fields.run) record4 = readRun(pbf.readBytes());
      else if (field2 === fields.exit) record4 = { kind: "exit", code: readExit(pbf.readBytes()) };
    }, null);
  } catch {
    return null;
  }
  return record4;
}
function readHistory(data2) {
  let step = null;
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 !== 2) return;
    step = 0;
    new PbfReader(pbf.readBytes()).readFields((inner, __, number9) => {
      if (inner === 1) step = number9.readVarint(true);
    }, null);
  }, null);
  return { kind: "history", items: readItems2(data2), step };
}
function readItems2(data2) {
  const items = [];
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 === 1) items.push(readItem2(pbf.readBytes()));
  }, null);
  return items;
}
function readItem2(data2) {
  let key2 = "";
  let json2 = "";
  const nested = [];
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 === 1) key2 = pbf.readString();
    else if (field2 === 2) nested.push(pbf.readString());
    else if (field2 === 16) json2 = pbf.readString();
  }, null);
  return { key: key2 === "" ? nested.join(".") : key2, json: json2 };
}
function readMetric2(data2) {
  let name3 = "";
  let stepMetric = null;
  let goal = null;
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 === 1 || field2 === 2) name3 = pbf.readString();
    else if (field2 === 4) stepMetric = pbf.readString();
    else if (field2 === 8) goal = [null, "min", "max"][pbf.readVarint()] ?? null;
  }, null);
  return { name: name3, stepMetric: stepMetric === "" ? null : stepMetric, goal };
}
function readRun(data2) {
  let id22 = "";
  let project = "";
  let sweep = "";
  let startedAt = null;
  const config = [];
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 === 1) id22 = pbf.readString();
    else if (field2 === 3) project = pbf.readString();
    else if (field2 === 4) config.push(...readItems2(pbf.readBytes()));
    else if (field2 === 12) sweep = pbf.readString();
    else if (field2 === 17) {
      new PbfReader(pbf.readBytes()).readFields((inner, __, time) => {
        if (inner === 1) startedAt = time.readVarint(true);
      }, null);
    }
  }, null);
  return { kind: "run", id: id22, project, sweep, startedAt, config };
}
function readExit(data2) {
  let code2 = 0;
  new PbfReader(data2).readFields((field2, _, pbf) => {
    if (field2 === 1) code2 = pbf.readVarint(true);
  }, null);
  return code2;
}

// src/runs/wandb-offline/reader.ts
var id20 = "wandb-offline";
var magic = [58, 87, 38, 66];
var runFolder2 = /(^|\/)(offline-)?run-[^/]+$/;
var keptHeadBytes2 = 1024;
var wandbOffline = {
  id: id20,
  title: "Weights & Biases offline files (`run-ID.wandb`)",
  url: "https://docs.wandb.ai/ref/cli/wandb-sync",
  recognisedBy: "the bytes `:W&B` at the beginning, then a LevelDB log of protobuf records",
  axis: "the step metric of `define_metric`, a global step or an iteration that was logged (`trainer/global_step`, `iter`), the epoch where each row has its own; only then `_step`, which counts log calls, and a note says so",
  metrics: "the keys of the history rows, nested ones dotted",
  best: "the metric for which `define_metric` names a goal",
  quirks: [
    "the configuration gives hyperparameters and planned length",
    "runs of different projects beside each other are different studies; those of a sweep are one",
    "a run that logged nothing says so, with its exit code",
    "the last record of a killed run is cut off: what stands before is read",
    "bare and quoted `NaN`",
    "resumed and restarted runs in one file",
    "Git LFS pointers"
  ],
  files: ["**/*.wandb"],
  recognise: ({ path, bytes }) => {
    if (magic.every((byte, index) => bytes[index] === byte)) return 1;
    return /\.wandb$/i.test(path) ? 0.5 : 0;
  },
  parse: parse2
};
function parse2(path) {
  const history = new History();
  let head3 = new Uint8Array(0);
  let broken2 = 0;
  const records = new LogRecords((data2) => {
    const record4 = readRecord(data2);
    if (record4 === null) broken2++;
    else history.add(record4);
  });
  return {
    take: (bytes) => {
      if (head3.length < keptHeadBytes2) head3 = Uint8Array.from([...head3, ...bytes.subarray(0, keptHeadBytes2 - head3.length)]);
      if (head3.length < magic.length || isOurs(head3)) records.take(bytes);
    },
    finish: () => {
      if (!isOurs(head3)) return notOurs(path, head3);
      return answer4(path, history, records.finish(), broken2 + records.skipped);
    }
  };
}
function isOurs(head3) {
  return magic.every((byte, index) => head3[index] === byte);
}
function notOurs(path, head3) {
  const { problems } = decodeFile(path, head3);
  return { kind: "unreadable", problems: problems.length > 0 ? problems : [{ code: "not-recognised", path, line: null, values: {} }] };
}
function answer4(path, history, damage, leftOut2) {
  const problems = [];
  if (damage !== null) problems.push(damageProblem(path, damage));
  if (leftOut2 > 0) problems.push(leftOutProblem(path, leftOut2));
  if (history.curves.leftOut > 0) problems.push({ code: "truncated", path, line: null, values: { rows: history.rows } });
  if (history.rows === 0) problems.push({ code: "not-a-result", path, line: null, values: { reason: "no-history", exit_code: history.exitCode } });
  if (history.rows === 0 && history.runId === null) return { kind: "read", runs: [], problems };
  const axis2 = axisOf2(history);
  const countsLogCalls = axis2.countsLogCalls && history.rows > 0;
  if (countsLogCalls) problems.push({ code: "axis-counts-log-calls", path, line: null, values: { key: "_step" } });
  const runs = runsOfCurves({ path, format: id20, curves: axis2.curves, unit: axis2.unit, stepBase: null, settings: history.settings });
  return { kind: "read", runs: runs.map((run) => completed(countsLogCalls ? byLogCalls(run) : run, history, runs.length === 1)), problems };
}
function completed(run, history, isOnly) {
  const folder = parentOf2(run.paths[0] ?? "");
  const container = containerOf(history, parentOf2(folder));
  return {
    ...run,
    ...isOnly && runFolder2.test(folder) ? { part: folder } : {},
    ...container === null ? {} : { container },
    reportedBest: definedGoalOf(history, run.series),
    stated: statedBy5(run, history)
  };
}
function containerOf({ sweep, project }, folder) {
  if (sweep !== null) return { kind: "sweep", id: `wandb-sweep:${sweep}`, name: sweep };
  return project === null ? null : { kind: "wandb-project", id: `${folder}#${project}`, name: `${folder === "" ? "" : `${folder}: `}${project}` };
}
function parentOf2(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function statedBy5(run, history) {
  if (run.lastStep === null) return "unfinished";
  if (history.exitCode !== 0 || run.plannedSteps === null) return null;
  const points = run.series.reduce((most, { steps }) => Math.max(most, steps.length), 0);
  const spacing2 = points > 1 ? run.lastStep / (points - 1) : 0;
  return run.lastStep + 2 * spacing2 < run.plannedSteps.value ? "stopped-early" : null;
}
function byLogCalls(run) {
  const calls = (run.lastStep ?? 0) + (run.stepBase === 0 ? 1 : 0);
  const length3 = Object.entries(run.hyperparameters).find(([key2, value]) => unitOfLengthKey(key2) !== null && value === calls);
  const unit3 = length3 === void 0 ? null : unitOfLengthKey(length3[0]);
  return unit3 === null ? { ...run, plannedSteps: null } : { ...run, unit: unit3, plannedSteps: { value: calls } };
}

// src/runs/yolov5-results/fitness.ts
var shares3 = { map50: 0.1, map50to95: 0.9 };
function fitnessOf2(read14) {
  let sum2 = null;
  for (const task of ["(B)", "(M)", ""]) {
    const [loose, strict] = [read14(`metrics/mAP_0.5${task}`), read14(`metrics/mAP_0.5:0.95${task}`)];
    if (loose !== null && strict !== null) sum2 = (sum2 ?? 0) + shares3.map50 * loose + shares3.map50to95 * strict;
  }
  return sum2 ?? read14("metrics/accuracy_top1");
}

// src/runs/yolov5-results/results-txt.ts
var losses = ["train/box_loss", "train/obj_loss", "train/cls_loss"];
var tested2 = ["metrics/precision", "metrics/recall", "metrics/mAP_0.5", "metrics/mAP_0.5:0.95", "val/box_loss", "val/obj_loss", "val/cls_loss"];
function resultsLine(text2, line3) {
  const match = /^\s*(\d+)\/(\d+)\s+[\d.]+G((?:\s+[-+\d.einfa]+)+)\s*$/i.exec(text2.slice(0, 1e3));
  if (match === null) return null;
  const numbers = (match[3] ?? "").trim().split(/\s+/).map(numberOf6);
  const before = numbers.length - tested2.length;
  if (before !== 5 && before !== 6) return null;
  const names2 = [...losses, ...before === 6 ? ["train/total_loss"] : [], "labels", "img_size", ...tested2];
  const values2 = { epoch: Number(match[1]), max_epochs: Number(match[2]) + 1 };
  for (const [index, name3] of names2.entries()) values2[name3] = numbers[index] ?? Number.NaN;
  return { line: line3, values: values2 };
}
function numberOf6(text2) {
  if (/^[-+]?inf/i.test(text2)) return text2.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text2);
}

// src/runs/yolov5-results/reader.ts
var id21 = "yolov5-results";
var dialect = { format: id21, stepBase: 0, adjust: (run) => withFitness(run, fitnessOf2) };
var yolov5 = {
  id: id21,
  title: "YOLOv5 `results.csv`, YOLOv7 `results.txt`",
  url: "https://github.com/ultralytics/yolov5/blob/master/utils/loggers/__init__.py",
  recognisedBy: "a header with `epoch`, `train/\u2026loss` and `x/lr0`; or lines that begin with `epoch/last epoch` and a size in gigabytes",
  axis: "`epoch`: 0-based; `results.txt` says the last epoch on each line",
  metrics: "`val/*_loss`, `metrics/*`; the run selects by fitness: 0.1 mAP@0.5 + 0.9 mAP@0.5:0.95",
  best: "the largest fitness, as `weights/best.pt`",
  quirks: ["padded headers and cells", "no header", "rows that another callback wrote between the results", "a last row that was cut"],
  files: ["**/*.csv", "**/results*.txt"],
  recognise: (head3) => isTable(head3) || isResultsText(head3) ? 0.95 : 0,
  parse: (path) => wholeText(path, /\.csv$/i.test(path) ? readTable : readResultsText)
};
function isTable({ path, text: text2 }) {
  const names2 = /\.csv$/i.test(path) ? tableHeadOf(text2)?.names ?? [] : [];
  const isLoss = (name3) => /^train\/\w*loss$/.test(name3);
  return names2.includes("epoch") && names2.some(isLoss) && names2.some((name3) => /^(x\/lr|lr\/)\d+$/.test(name3)) && names2.some((name3) => name3.startsWith("metrics/"));
}
function isResultsText({ path, text: text2 }) {
  const [line3 = ""] = text2.trimStart().split("\n");
  return /\.txt$/i.test(path) && resultsLine(line3, 1) !== null;
}
function readTable(file) {
  const lines = file.text.split("\n");
  const widthOf = (line3) => line3.split(",").length;
  const width = widthOf(lines[0] ?? "");
  const own = lines.map((line3) => line3.trim() === "" || widthOf(line3) === width ? line3 : "");
  const dropped = lines.filter((line3, index) => line3 !== own[index]).length;
  const table5 = readCsv({ path: file.path, text: own.join("\n") });
  const problems = dropped === 0 ? [] : [{ code: "ragged-rows", path: file.path, line: null, values: { rows: dropped, columns: width } }];
  return runsOfTable({ ...table5, problems: [...table5.problems, ...problems] }, dialect);
}
function readResultsText(file) {
  const lines = [...linesOf(file.text)].flatMap(({ text: text2, line: line3 }) => resultsLine(text2, line3) ?? []);
  return runsOfTable(tableOfLines(file.path, lines), dialect);
}

// src/runs/index.ts
var runReaders = [
  huggingFaceTrainerState,
  huggingFaceResults,
  llamaFactory,
  lightning,
  ultralytics,
  yolov5,
  keras,
  kerasHistory,
  tensorboard,
  mlflow,
  wandbOffline,
  wandbFolder,
  wandbExport,
  rayTune,
  optunaJournal,
  optunaTrials,
  nanogpt,
  table4,
  jsonl,
  json,
  sweepTable
];
var databaseReaders = [optuna, mlflowDatabase];

// src/runs/read.ts
var headBytes = 4096;
var chunkBytes = 1024 * 1024;
var isNamed2 = null;
var databaseTables = [...new Set(databaseReaders.flatMap((reader) => reader.tables))];
function hasResultName(path) {
  isNamed2 ??= picomatch_default(
    [...runReaders, ...databaseReaders].flatMap((reader) => reader.files),
    { dot: true, nocase: true }
  );
  return isNamed2(path.replace(/^(?:\.{1,2}\/)+/, ""));
}
function headOf(path, bytes) {
  const first = bytes.subarray(0, headBytes);
  return { path, bytes: first, text: new TextDecoder().decode(first) };
}
function readersFor(head3) {
  return runReaders.map((reader) => ({ reader, score: reader.recognise(head3) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).map(({ reader }) => reader);
}
var FileParse = class {
  #path;
  #format;
  #parser;
  #size = 0;
  #isTooLarge = false;
  constructor(path, reader) {
    this.#path = path;
    this.#format = reader.id;
    this.#parser = reader.parse(path);
  }
  /** Whether further bytes need not be read. */
  get isDone() {
    return this.#isTooLarge || this.#parser.isDone === true;
  }
  take(bytes) {
    this.#size += bytes.length;
    this.#isTooLarge ||= this.#size > (this.#parser.maxBytes ?? Number.POSITIVE_INFINITY);
    for (let at2 = 0; at2 < bytes.length && !this.isDone; at2 += chunkBytes) this.#parser.take(bytes.subarray(at2, at2 + chunkBytes));
  }
  /** What the file tells; `size` is the whole file's where it is known. */
  finish(size2 = null) {
    if (!this.#isTooLarge) return outcomeOf3(this.#format, this.#parser.finish());
    const values2 = { size: Math.max(size2 ?? 0, this.#size), limit: this.#parser.maxBytes ?? null };
    return { kind: "not-run", problems: [{ code: "file-too-large", path: this.#path, line: null, values: values2 }] };
  }
};
function readRunBytes(path, bytes) {
  const problems = [];
  for (const reader of readersFor(headOf(path, bytes))) {
    const reading = new FileParse(path, reader);
    reading.take(bytes);
    const result = reading.finish();
    if (result.kind === "run") return result;
    problems.push(...result.problems.filter((problem3) => !problems.some((known4) => isSame2(known4, problem3))));
  }
  return { kind: "not-run", problems };
}
function isSame2(one, other) {
  return one.code === other.code && one.line === other.line && JSON.stringify(one.values) === JSON.stringify(other.values);
}
function readRunDatabase(database) {
  const problems = [];
  for (const reader of databaseReaders) {
    const result = outcomeOf3(reader.id, reader.read(database));
    if (result.kind === "run") return result;
    problems.push(...result.problems);
  }
  return { kind: "not-run", problems };
}
function outcomeOf3(format, result) {
  if (result.kind === "read") {
    const runs = result.runs.map((run) => ({ ...run, series: run.series.map(thinSeries) }));
    return { kind: "run", format, runs, problems: [...result.problems, ...runs.flatMap((run) => run.problems)] };
  }
  return { kind: "not-run", problems: result.kind === "unreadable" ? result.problems : [] };
}

// src/runs/run-folder.ts
var insideRun = [
  // Hugging Face and others: a moment of the run.
  /(?:^|\/)checkpoint[-_]?\d+\/[^/]+$/i,
  // W&B: everything of a run lies in a folder named by its start and id.
  /(?<=(?:^|\/)(?:offline-)?run-\d{8}_\d{6}-[^/]+)\/.+$/,
  // MLflow: a file for each metric, whose name may hold slashes, parameter and tag.
  /(?<=(?:^|\/)[0-9a-f]{32})\/(?:metrics|params|tags|artifacts)\/.+$/,
  // mmengine: the scalars of a launch.
  /\/vis_data\/[^/]+$/,
  // TensorBoard: a writer for each split, or for each tag.
  /\/(?:train|training|val|valid|validation|eval|evaluation|test)\/events\.out\.tfevents\.[^/]+$/i
];
function runFolderOf(path) {
  for (const inside of insideRun) {
    const found2 = inside.exec(path);
    if (found2 !== null) return path.slice(0, found2.index);
  }
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

// src/review/select.ts
var policyPath = ".github/longrun.yml";
var maxFilesRead = 1500;
var configExtensions = /* @__PURE__ */ new Set(["yaml", "yml", "json", "toml", "py", "sh", "gin", "cfg", "ini", "conf"]);
var foreignNames = /* @__PURE__ */ new Set([
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "composer.json",
  "tokenizer.json",
  "tokenizer_config.json",
  "pnpm-lock.yaml"
]);
var foreignFolders = /* @__PURE__ */ new Set(["node_modules", ".git", ".github", ".vscode", ".idea", "site-packages"]);
function mayBeConfig(path) {
  return configExtensions.has(extensionOf(path)) && !isForeign(path);
}
function mayBeResult(path) {
  return (isZipName(path) || hasResultName(unzippedPath(path) ?? path)) && !isForeign(path);
}
function selectFiles(change3, tree, policy, named4 = []) {
  const present = change3.files.filter((file) => file.status !== "removed");
  const changed2 = present.map((file) => file.path).filter((path) => mayBeConfig(path) || mayBeResult(path));
  const beside = tree === null ? [] : neighbours(changed2, tree, [...resultGlobs(policy), ...namedGlobs(named4)]);
  const all = [.../* @__PURE__ */ new Set([...changed2, ...beside])];
  return {
    head: all.slice(0, maxFilesRead),
    base: present.filter(hasBaseConfig).map((file) => file.previousPath ?? file.path),
    omitted: Math.max(0, all.length - maxFilesRead)
  };
}
function needsTree(change3, policy) {
  return change3.files.some((file) => file.status !== "removed" && mayBeResult(file.path)) || policy.studies.length > 0 && change3.files.some((file) => mayBeConfig(file.path));
}
function hasBaseConfig(file) {
  return (file.status === "modified" || file.status === "renamed") && mayBeConfig(file.path);
}
function neighbours(changed2, tree, globs) {
  const results = changed2.filter(mayBeResult);
  const runFolders = new Set(results.filter(isNested).map(runFolderOf));
  const studyFolders = new Set([...runFolders].map(folderOf2).filter((folder) => folder !== ""));
  const found2 = { ofRun: [], ofStudy: [], named: [] };
  for (const path of tree) {
    if (!mayBeConfig(path) && !mayBeResult(path)) continue;
    const runFolder3 = runFolderOf(path);
    if (runFolders.has(runFolder3) && isNested(path) && !isZipName(path)) found2.ofRun.push(path);
    else if ((studyFolders.has(folderOf2(path)) || studyFolders.has(folderOf2(runFolder3))) && !isZipName(path)) found2.ofStudy.push(path);
    else if (matchesAny(path, globs)) found2.named.push(path);
  }
  return [...found2.ofRun, ...found2.ofStudy, ...found2.named];
}
function isNested(path) {
  return path.includes("/");
}
function resultGlobs(policy) {
  return policy.studies.flatMap((study) => [...study.results, ...study.config === null ? [] : [study.config]]);
}
function namedGlobs(named4) {
  return named4.flatMap((name3) => [name3, `${name3.replace(/\/+$/, "")}/**`]);
}
function isForeign(path) {
  const segments = path.split("/");
  return foreignNames.has(segments.at(-1) ?? "") || segments.slice(0, -1).some((segment) => foreignFolders.has(segment));
}
function extensionOf(path) {
  const name3 = path.slice(path.lastIndexOf("/") + 1);
  return name3.includes(".") ? name3.slice(name3.lastIndexOf(".") + 1).toLowerCase() : "";
}
function folderOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

// src/bot/settings.ts
function checkToWrite({ checkName, dryRun }) {
  return dryRun ? null : checkName;
}
function instanceOf({ checkName, policy }) {
  if (checkName !== null) return checkName;
  return policy === null || policy === policyPath ? "" : policy;
}

// src/bot/publish-review.ts
async function publishReview2(context, judged) {
  const { settings, log } = context;
  if (settings.dryRun) {
    log("dry-run: nothing is written to the pull request.");
    return { ...noSurfaces, summary: { kind: "unchanged" } };
  }
  const { pull } = judged.source;
  const publication2 = { ...publicationTo(context, pull), target: pull };
  const { files } = await judged.source.change();
  const comments = await publishToPull(publication2, wishOf({ ...judged, files }));
  return { ...comments, check: await publishCheck(context, pull, judged) };
}
async function publishCheck(context, target, judged) {
  const name3 = checkToWrite(context.settings);
  return name3 === null ? null : publishCheckRun(publicationTo(context, target), checkWish(name3, judged));
}
function publicationTo(context, target) {
  const { client, run, serverUrl, log, settings } = context;
  return { client, target, run, instance: instanceOf(settings), serverUrl, log };
}
function checkWish(name3, { report: report2, rendered, policy }) {
  const isQuiet = report2.findings.length === 0 && (report2.policyChange?.mistakes ?? []).length === 0;
  const conclusion = fails(report2.findings, policy.failOn) ? "failure" : isQuiet ? "success" : "neutral";
  return { name: name3, conclusion, ...rendered.check };
}

export {
  usable,
  parseHunks,
  isSmokeTest,
  median2 as median,
  movingMedian,
  evaluationNoise,
  curveOf,
  doneAndValues,
  fallPerDoubling,
  nameParts,
  chooseMetric,
  measuredOf,
  findMetric,
  decayOf,
  knownSchedule,
  regimeOf,
  runOf,
  sharesOfRun,
  compareRuns,
  sumSmooth,
  makeCurve,
  monotone,
  directionOf,
  constantCurve,
  line2 as line,
  wave,
  geometric,
  arcCurve,
  through,
  pieces,
  transition,
  delayed,
  reclocked,
  held,
  clamped,
  product,
  multiplied,
  mapped,
  makeSchedule,
  remade,
  restingAt,
  clampedBelow,
  named3 as named,
  fulfils,
  stretchOf,
  loggedCount,
  statusOf,
  smoothedEnd,
  logSpacing,
  usualGap,
  isNameKey,
  isSeedKey,
  hyperparametersOf,
  variedKeys,
  canonical,
  isLearningRateSweep,
  studyPairs,
  isSearched,
  shifted,
  perUpdate,
  heldPerEpoch,
  inEpochs,
  rules2 as rules,
  multiStep,
  piecewiseConstant,
  piecewiseInterpolated,
  withWarmup,
  cosine,
  linear,
  cyclesCurve,
  restarts,
  hardRestarts,
  inferSchedule,
  unzippedPath,
  isZipName,
  isTarName,
  maxDepth,
  createBuilder,
  oneLine,
  isUnreadable,
  emptyDocument,
  parseNumber,
  resolvePlain,
  endOfString,
  skipPythonSpace,
  Sharing,
  parseJson,
  parseYaml,
  decodeFile,
  headBytes,
  databaseTables,
  headOf,
  readersFor,
  FileParse,
  readRunBytes,
  readRunDatabase,
  policyPath,
  mayBeConfig,
  mayBeResult,
  selectFiles,
  needsTree,
  folderOf2 as folderOf,
  amount,
  percent,
  significant,
  wordsOf,
  markupMarkdown,
  byRank,
  subjectName,
  abstentionSentence,
  totalsOf,
  entriesOf,
  fitList,
  learningRate,
  rateChart,
  findingBlock,
  table3 as table,
  renderReview,
  checkToWrite,
  instanceOf,
  publishCheckRun,
  listedChecks,
  readConversation,
  withMarker,
  withoutMarker,
  markerOf,
  sendOnce,
  outcomeOf,
  ownAnswers,
  deleteComments,
  publishReview2 as publishReview,
  publishCheck,
  publicationTo
};
