import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inlineCode,
  plainMarkdown,
  terminalText
} from "./chunk-O42B4BOL.js";

// src/policy/policy.ts
var defaultPolicy = {
  studies: [],
  configs: null,
  rules: /* @__PURE__ */ new Map(),
  ignore: [],
  failOn: "never",
  comment: "on-findings",
  inline: 5,
  language: "en"
};

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

// src/words/evidence.ts
function numberIn(evidence, name2) {
  const value = Object.hasOwn(evidence, name2) ? evidence[name2] : void 0;
  return typeof value === "number" ? value : Number.NaN;
}
function textIn(evidence, name2) {
  const value = Object.hasOwn(evidence, name2) ? evidence[name2] : void 0;
  return typeof value === "string" ? value : "";
}
function flagIn(evidence, name2) {
  return Object.hasOwn(evidence, name2) && evidence[name2] === true;
}
function numbersIn(evidence, name2) {
  const value = Object.hasOwn(evidence, name2) ? evidence[name2] : void 0;
  return Array.isArray(value) ? value.flatMap((item) => typeof item === "number" ? [item] : []) : [];
}
function textsIn(evidence, name2) {
  const value = Object.hasOwn(evidence, name2) ? evidence[name2] : void 0;
  return Array.isArray(value) ? value.flatMap((item) => typeof item === "string" ? [item] : []) : [];
}

// src/words/markup.ts
var LONGEST_NAME = 120;
function code(name2) {
  const plain = name2.replace(/[\s\u0085\u2028\u2029]+/g, " ").replaceAll("`", "\u02CB").trim();
  if (plain === "") return "(unnamed)";
  return `\`${plain.length > LONGEST_NAME ? `${[...plain.slice(0, LONGEST_NAME)].slice(0, -1).join("")}\u2026` : plain}\``;
}

// src/words/en/lengths.ts
function length(evidence, name2) {
  const value = numberIn(evidence, name2);
  return `${amount(value)} ${textIn(evidence, "unit") === "epochs" ? "epoch" : "step"}${value === 1 ? "" : "s"}`;
}
function change(evidence) {
  const share = numberIn(evidence, "costChange");
  return `${percent(Math.abs(share))} ${share < 0 ? "fewer" : "more"} ${textIn(evidence, "unit") === "epochs" ? "epochs" : "steps"}`;
}
function lengthAbstention(reason, evidence) {
  const count3 = (name2) => amount(numberIn(evidence, name2));
  switch (reason) {
    case "single-run":
      return `One run on its own cannot show where best steps usually lie${bestOfOne(evidence)}. At least 4 runs of one length, with other hyperparameters the same or varied, would let the rule judge; put them in sibling folders.`;
    case "no-evaluations":
      return "No evaluation of a metric whose direction is known was found, so there is no best step. A validation metric such as `val_loss` in the results, or `metric` in the policy file, would let the rule judge.";
    case "length-unknown":
      return "The planned length of the runs is not known, so a best step has no place in the run. A config beside the results with `max_train_steps`, or `config` in the policy file, would let the rule judge.";
    case "lengths-differ":
      return `The trials were given different lengths (${listed(numbersIn(evidence, "maxTrainSteps"))} ${textIn(evidence, "unit") === "epochs" ? "epochs" : "steps"}), so their best fractions cannot be counted together. One length for all trials, or one study per length in the policy file, would let the rule judge.`;
    case "trials-not-feasible":
      return `None of the ${count3("trials")} trials can be counted${whyUncounted(evidence)}. Runs that reach their planned length with finite evaluations and a falling training loss would let the rule judge.`;
    case "too-few-trials":
      return `${tooFewTrials(evidence)} ${count3("needed")} such trials would let the rule judge.`;
    case "too-few-evaluations":
      return `A trial has ${count3("evaluations")} evaluations${spacing(evidence)}, too few to place a best step. ${count3("needed")} evaluations a trial would let the rule judge.`;
    default:
      return null;
  }
}
function listed(values) {
  const shown2 = values.slice(0, 6).map(amount).join(", ");
  return values.length > 6 ? `${shown2} and ${values.length - 6} more` : shown2;
}
function bestOfOne(evidence) {
  const fraction = numberIn(evidence, "bestFraction");
  const why = ofOne.find(([name2]) => numberIn(evidence, name2) > 0);
  if (why !== void 0) return ` (and this one ${why[1]})`;
  return Number.isFinite(fraction) ? ` (its best step lies at ${percent(fraction)} of the run)` : "";
}
function tooFewTrials(evidence) {
  const feasible = numberIn(evidence, "feasible");
  const trials = amount(numberIn(evidence, "trials"));
  const early = numberIn(evidence, "withinNoise");
  if (Number.isFinite(early)) return `${amount(early)} of ${amount(feasible)} counted trials are within noise of their best early, too few to say "always".`;
  if (amount(feasible) === trials) return `The study has ${trials} ${trials === "1" ? "trial" : "trials"} that can be counted.`;
  const why = whyUncounted(evidence) || ": the rest did not run their planned length, diverged, or did not learn";
  return `${amount(feasible)} of ${trials} ${trials === "1" ? "trial" : "trials"} can be counted${why}.`;
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
function whyUncounted(evidence) {
  const parts = reasons.flatMap(([name2, words]) => numberIn(evidence, name2) > 0 ? [`${amount(numberIn(evidence, name2))} ${words}`] : []);
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}
function spacing(evidence) {
  const every = numberIn(evidence, "spacing");
  return Number.isFinite(every) ? ` (one every ${length(evidence, "spacing")})` : "";
}

// src/words/en/best-step-early.ts
var bestStepEarly = {
  summary: "Every trial is at its best early in training: max_train_steps is far too high",
  finding: ({ evidence }) => ({
    title: `Within noise of the best in the first ${percent(numberIn(evidence, "fraction"))} of training in ${count(evidence, "withinNoise")} of ${count(evidence, "trials")} trials`,
    message: message(evidence),
    recommendation: recommendation(evidence),
    certainty: certainty(evidence)
  }),
  abstention: ({ reason, evidence }) => {
    if (reason === "ends-unstable") {
      return `The training loss of ${count(evidence, "unstable")} of ${count(evidence, "trials")} trials ends well above its minimum: an early best step is then a matter of stability, not of length. Runs that stay stable to the end would let the rule judge.`;
    }
    return lengthAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`;
  }
};
function message(evidence) {
  const first = `the first ${percent(numberIn(evidence, "fraction"))} of ${length(evidence, "maxTrainSteps")}`;
  const sentences3 = [
    `${code(textIn(evidence, "metric"))} comes within evaluation noise of its best inside ${first} in ${count(evidence, "withinNoise")} of ${count(evidence, "trials")} trials; the best step itself lies there in ${count(evidence, "bare")} of ${count(evidence, "trials")}.`,
    `A best step that is always in the first ${percent(numberIn(evidence, "fraction"))} of training means that \`max_train_steps\` is far too high: the steps behind it were spent without a gain.`
  ];
  if (flagIn(evidence, "regularizeFirst")) {
    sentences3.push(
      `In ${count(evidence, "overfitting")} of ${count(evidence, "overfittingJudged")} trials the training loss goes on falling while ${code(textIn(evidence, "metric"))} gets worse: these runs overfit.`
    );
  }
  return sentences3.join(" ");
}
function recommendation(evidence) {
  const value = length(evidence, "recommendedMaxTrainSteps");
  const range = `${amount(numberIn(evidence, "lowMaxTrainSteps"))} to ${amount(numberIn(evidence, "highMaxTrainSteps"))}`;
  const shorten = `a \`max_train_steps\` of ${value} (${range}; ${change(evidence)})`;
  const decay2 = "Shorten the learning-rate schedule with it, and confirm with 3 runs.";
  if (flagIn(evidence, "regularizeFirst")) {
    return `Regularise first: weight decay, dropout or augmentation may turn the later steps into a gain. If regularisation stays as it is, ${shorten} is enough. ${decay2}`;
  }
  return `Try ${shorten}. ${decay2}`;
}
function certainty(evidence) {
  const basis2 = textIn(evidence, "basis") === "within-noise" ? "the first steps within noise of the best, because best steps lie scattered over a flat curve" : "the best steps of all trials";
  return [
    `The count is a fact about these trials: the probability that more than ${percent(numberIn(evidence, "posteriorAbove"))} of such trials are early is ${probability(numberIn(evidence, "posterior"))}.`,
    `The length is an upper tolerance bound (90 % of trials) over ${basis2}.`,
    "These best steps occurred under the present schedule; with a shorter one the learning rate is lower there and the best moves later.",
    "What would change this advice: three runs at the new length whose best step lies in the last 25 %, or a trial that still improves late."
  ].join(" ");
}
function count(evidence, name2) {
  return amount(numberIn(evidence, name2));
}

// src/words/en/best-step-late.ts
var bestStepLate = {
  summary: "Trials are at their best at the end of training and still gain: longer training may help",
  finding: ({ evidence }) => ({
    title: `Best step in the last ${percent(1 - numberIn(evidence, "fraction"))} of training in ${count2(evidence, "late")} of ${count2(evidence, "trials")} trials`,
    message: message2(evidence),
    recommendation: recommendation2(evidence),
    certainty: certainty2(evidence)
  }),
  abstention: ({ reason, evidence }) => ownAbstention(reason, evidence) ?? lengthAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`
};
function message2(evidence) {
  return [
    `The best ${code(textIn(evidence, "metric"))} lies in the last ${percent(1 - numberIn(evidence, "fraction"))} of ${length(evidence, "maxTrainSteps")} in ${count2(evidence, "late")} of ${count2(evidence, "trials")} trials, at the very last evaluation in ${count2(evidence, "atLastEvaluation")} (median best fraction ${percent(numberIn(evidence, "medianBestFraction"))}).`,
    gain(evidence),
    decay(evidence)
  ].filter((sentence) => sentence !== "").join(" ");
}
function gain(evidence) {
  const part = textIn(evidence, "gainMeasuredOn");
  const where = part === "tail-before-decay" ? "In the part of the last half before the learning rate falls below half its peak" : part === "decayed" ? "Over the last doubling of the steps, under a decaying learning rate" : "Over the last doubling of the steps";
  const measured = `${where}, the metric gains ${percent(numberIn(evidence, "gainPerDoubling"))} of its value per doubling of the steps (above ${percent(numberIn(evidence, "materiality"))} is material here).`;
  const before = numberIn(evidence, "gainBeforeDecay");
  if (part !== "decayed" || !Number.isFinite(before)) return measured;
  return `${measured} Before the learning rate fell below half its peak it gained ${percent(before)} of its value per doubling.`;
}
function decay(evidence) {
  const known = numberIn(evidence, "decayKnown");
  const trials = numberIn(evidence, "trials");
  if (!(known > 0)) return "The schedule is not known: whether its decay explains a late best step stays open.";
  const expected = numberIn(evidence, "decayExpectsLate");
  const isCause = textIn(evidence, "gainMeasuredOn") === "decayed";
  if (expected === 0 && !isCause) return "";
  const source = { log: "the logged learning rate", config: "the config" }[textIn(evidence, "decayKnownFrom")] ?? "the logs and the config";
  const family = textIn(evidence, "decayFamily");
  const shape = ["linear", "cosine"].includes(family) ? `${family} ` : "";
  const end = `a ${shape}decay to ${percent(numberIn(evidence, "finalLearningRateOverPeak"))} of its peak`;
  const late = expected > 0 ? ` A late best step is expected under this schedule by itself in ${amount(expected)} of ${amount(trials)} trials.` : "";
  const alone = isCause ? " The decay alone may explain the gain at the end." : "";
  return `The learning rate follows ${end} (from ${source}).${late}${alone}`;
}
function recommendation2(evidence) {
  const range = `${amount(numberIn(evidence, "lowMaxTrainSteps"))} to ${amount(numberIn(evidence, "highMaxTrainSteps"))}`;
  return [
    `Try a \`max_train_steps\` of ${length(evidence, "recommendedMaxTrainSteps")} (${range}; ${change(evidence)}) and re-tune the learning-rate decay for it, so that the added steps are not spent at too small a rate.`,
    "Longer training is one way among others: a better-tuned learning rate may reach the same value in fewer steps."
  ].join(" ");
}
function certainty2(evidence) {
  const counted = `The count is a fact about these trials: the probability that more than ${percent(numberIn(evidence, "posteriorAbove"))} of such trials are late is ${probability(numberIn(evidence, "posterior"))}.`;
  const calibrated = textIn(evidence, "strength") === "strong" ? "That longer training helps is a suspicion: 91 % of public constant-rate runs with a median best fraction of 90 % or more gained later, typically half of what the tail promised." : "That longer training helps is a weak suspicion: about 70 % of ordinary finished runs have their best step in the last quarter.";
  return `${counted} ${calibrated} What would change this advice: one trial run for the recommended length that gains less than ${percent(numberIn(evidence, "materiality"))}.`;
}
function ownAbstention(reason, evidence) {
  const late = `${count2(evidence, "late")} of ${count2(evidence, "trials")} trials have their best step late`;
  if (reason === "decay-explains") {
    return `${late}, but before the learning rate fell below half its peak the metric gained ${percent(numberIn(evidence, "gainBeforeDecay"))} per doubling, which is not material: the decay explains the late best. One trial with a longer stretch at the peak would let the rule judge.`;
  }
  if (reason === "tail-too-short") {
    return `${late}, but the last half of a run holds fewer than 6 evaluations, too few for a slope. Evaluations twice as often would let the rule judge.`;
  }
  if (reason === "at-production-length") {
    return `${late}, and the study already has the production length of ${amount(numberIn(evidence, "productionSteps"))} steps that the policy file states. A larger \`production-steps\` would let the rule recommend one.`;
  }
  return null;
}
function count2(evidence, name2) {
  return amount(numberIn(evidence, name2));
}

// src/words/en/checkpoint-selection.ts
var checkpointSelection = {
  summary: "Evaluations and checkpoints are set so that the best checkpoint can be found and kept",
  finding: ({ evidence }) => sentences(evidence),
  abstention: ({ reason, evidence }) => {
    switch (reason) {
      case "no-evaluations":
        return "No evaluation of a metric whose direction is known was found, so no checkpoint can be selected by it. A validation metric in the results would let the rule judge.";
      case "length-unknown":
        return "How often the run is evaluated is known, its length is not. A `max_train_steps` in the config would let the rule judge.";
      case "units-differ":
        return `Evaluations are spaced in ${unit(textIn(evidence, "evaluateUnit"))}, the length is given in ${unit(textIn(evidence, "lengthUnit"))}, and the file does not say how one becomes the other. One unit for both would let the rule judge.`;
      default:
        return `The rule could not judge: ${code(reason)}.`;
    }
  }
};
function sentences(evidence) {
  switch (textIn(evidence, "reason")) {
    case "evaluation-only-at-end":
      return sparse(evidence, "The metric is evaluated once, at the end of the run");
    case "goal-inverted":
      return inverted(evidence);
    case "load-best-strategies-differ":
      return strategies(evidence);
    case "saves-and-evaluations-miss":
      return missing(evidence);
    case "keep-limit-loses-best":
      return keeping(evidence);
    case "patience-short":
      return patience(evidence);
    default:
      return sparse(evidence, `One evaluation every ${percent(numberIn(evidence, "share"))} of the run, above ${percent(numberIn(evidence, "limit"))}`);
  }
}
function sparse(evidence, title) {
  const recommended = numberIn(evidence, "recommendedEvaluateEvery");
  const isFraction = textIn(evidence, "unit") === "fraction";
  const every = isFraction ? `${percent(recommended)} of the run` : `${amount(recommended)} ${unit(textIn(evidence, "unit"))}`;
  const twenty = Number.isFinite(recommended) ? `Evaluate every ${every} or more often.` : "Evaluate at least 20 times a run.";
  const isLast = textIn(evidence, "select") === "last";
  return {
    title,
    message: `A run has ${amount(Math.round(numberIn(evidence, "evaluations")))} evaluations. Their spacing is the resolution of the best step: the best of ${isLast ? "them says little about where training stopped helping" : "a few evaluations is not the best of the run, and longer training may then look worse"}.`,
    recommendation: isLast ? `${twenty} The final checkpoint stays the one that is used.` : `${twenty} Keep a checkpoint at each evaluation, at least of the best one.`,
    certainty: `${readAsWritten} A share above ${percent(numberIn(evidence, "limit"))} is this rule's limit. What would change this advice: evaluations that cost more than the training between them.`
  };
}
function inverted(evidence) {
  const metric = code(textIn(evidence, "metric"));
  const direction = (goal) => goal === "max" ? "higher is better" : "lower is better";
  return {
    title: `${metric} is selected as "${direction(textIn(evidence, "goal"))}", its name says "${direction(textIn(evidence, "expectedGoal"))}"`,
    message: `The config says that ${direction(textIn(evidence, "goal"))} for ${metric}; by its name ${direction(textIn(evidence, "expectedGoal"))}. With the wrong direction the worst checkpoint is kept as the best.`,
    recommendation: `Set the direction to ${code(textIn(evidence, "expectedGoal"))}, or name the metric for what it measures.`,
    certainty: "The setting is a fact, the direction of the metric is told from its name. What would change this advice: a metric whose sign was turned before it was logged."
  };
}
function strategies(evidence) {
  return {
    title: `Loading the best checkpoint with 2 different intervals: evaluations by ${unit(textIn(evidence, "evaluateUnit"))}, checkpoints by ${unit(textIn(evidence, "saveUnit"))}`,
    message: "The best evaluated step has no checkpoint to load, and frameworks that check this refuse to start.",
    recommendation: "Give evaluations and checkpoints the same strategy and interval.",
    certainty: `${readAsWritten} What would change this advice: a trainer that saves at every evaluation by itself.`
  };
}
function missing(evidence) {
  const unitName = unit(textIn(evidence, "unit"));
  const save = amount(numberIn(evidence, "saveEvery"));
  const evaluate = amount(numberIn(evidence, "evaluateEvery"));
  return {
    title: `A checkpoint every ${save} ${unitName} and an evaluation every ${evaluate}: most do not fall together`,
    message: `${save} is no multiple of ${evaluate}, so that the best evaluated step has no checkpoint of its own, and checkpoints are kept that were never evaluated.`,
    recommendation: `Save every ${amount(numberIn(evidence, "recommendedSaveEvery"))} ${unitName}, or at every evaluation.`,
    certainty: `${readAsWritten} What would change this advice: a trainer that saves the best at every evaluation by itself.`
  };
}
function keeping(evidence) {
  const kept = numberIn(evidence, "keepCheckpoints");
  return {
    title: `${amount(kept)} ${kept === 1 ? "checkpoint is" : "checkpoints are"} kept and none of them for being the best`,
    message: "Older checkpoints are deleted as training goes on, and no setting keeps the best one: when the metric gets worse again, its best state is gone.",
    recommendation: "Track the best checkpoint by the evaluated metric, or keep more checkpoints.",
    certainty: `${readAsWritten} What would change this advice: the final checkpoint is used by choice, or the best is kept by code that the config does not show.`
  };
}
function patience(evidence) {
  return {
    title: `Early stopping after ${percent(numberIn(evidence, "share"))} of the run without improvement`,
    message: `A patience of ${amount(numberIn(evidence, "patience"))} evaluations stops a run before ${percent(numberIn(evidence, "limit"))} of its length has passed without improvement. Runs that stop so say little about what \`max_train_steps\` should be, and leave a schedule that decays later unfinished.`,
    recommendation: `While \`max_train_steps\` is under review, use a patience of ${amount(numberIn(evidence, "recommendedPatience"))} evaluations or none, and select the best checkpoint afterwards.`,
    certainty: `${readAsWritten} What would change this advice: a length that is settled, with early stopping there to save cost only.`
  };
}
var readAsWritten = "The settings are a fact, read as they are written.";
function unit(name2) {
  return ["epochs", "samples", "tokens", "fraction"].includes(name2) ? name2 === "fraction" ? "shares of the run" : name2 : "steps";
}

// src/words/en/max-steps-tuned.ts
function searched(evidence) {
  const name2 = code(textIn(evidence, "parameter"));
  const [low, high, longest] = [evidence.low, evidence.high, evidence.recommendedLength].map((value) => typeof value === "number" ? amount(value) : null);
  const choices = textsIn(evidence, "choices");
  const range = low !== null && high !== null ? `from ${low} to ${high}` : choices.length > 0 ? `among ${listedTexts(choices)}` : "over a distribution";
  const others = textsIn(evidence, "alsoSearched").slice(0, 5).map(code).join(", ");
  const scheduler = textIn(evidence, "scheduler");
  return {
    title: `The search tunes the length of training: ${name2} ${range}`,
    message: [
      `The search space gives each trial its own ${name2}${others === "" ? "" : `, together with ${others}`}.`,
      "The length of training and the learning-rate schedule depend on each other, so a tuned length favours whatever happens to be paired with more steps, and the best steps of such trials cannot be compared.",
      scheduler === "" ? "" : `${code(scheduler)} stops trials by its own resource; the length that a trial plans should still be one.`
    ].filter((sentence) => sentence !== "").join(" "),
    recommendation: `Take ${name2} out of the search and fix it${longest === null ? "" : ` at ${longest}, the longest of the search, while in doubt`}; look at where the best steps fall within it to refine it for the next study.`,
    certainty: "That the search moves this parameter is a fact, read from the file; that a study is to have one length is the Tuning Playbook\u2019s rule. What would change this advice: the parameter is the resource of a multi-fidelity scheduler, with the schedule defined on its largest value, or the search is a scaling study."
  };
}
function listedTexts(texts) {
  return texts.length > 6 ? `${texts.slice(0, 6).map(code).join(", ")} and ${texts.length - 6} more` : texts.map(code).join(", ");
}
var maxStepsTuned = {
  summary: "max_train_steps differs inside one study: fix it, tune the rest",
  finding: ({ evidence }) => {
    if (evidence.parameter !== void 0) return searched(evidence);
    const lengths = numbersIn(evidence, "maxTrainSteps");
    const shown2 = listed(lengths);
    const varied = textsIn(evidence, "alsoVaried").slice(0, 5).map(code).join(", ");
    return {
      title: `${amount(numberIn(evidence, "lengths"))} different values of \`max_train_steps\` among ${amount(numberIn(evidence, "trials"))} trials of one study`,
      message: [
        `The trials were given ${shown2} ${textIn(evidence, "unit") === "epochs" ? "epochs" : "steps"}.`,
        "The length of training and the learning-rate schedule depend on each other, so inside one study a tuned length favours whatever happened to be paired with more steps.",
        varied === "" ? "" : `Also varied: ${varied}.`
      ].filter((sentence) => sentence !== "").join(" "),
      recommendation: `Fix one \`max_train_steps\` for all trials: ${length(evidence, "recommendedMaxTrainSteps")}, the longest of them, while in doubt. Or declare one study per length in the policy file, or \`purpose: scaling\` where the lengths differ on purpose.`,
      certainty: "The lengths are a fact, read from the runs and their configs; that a study is to have one length is the Tuning Playbook\u2019s rule. What would change this advice: the lengths are rungs of a multi-fidelity search, with the schedule defined on the longest, or a scaling study."
    };
  },
  abstention: ({ reason, evidence }) => {
    if (reason === "length-unknown") {
      return `The planned length is known for ${amount(numberIn(evidence, "known"))} of ${amount(numberIn(evidence, "trials"))} trials. A config with \`max_train_steps\` beside each run would let the rule judge.`;
    }
    if (reason === "units-differ") return "Some trials count their length in steps and some in epochs. One unit for all trials would let the rule judge.";
    return `The rule could not judge: ${code(reason)}.`;
  }
};

// src/words/en/problems.ts
function problem({ code: problemCode, values }) {
  return sentences2[problemCode](values);
}
var notAResult = {
  "no-rows": "it has no rows",
  "no-metric-columns": "none of its columns is a metric with numbers in it, such as `val_loss`",
  "one-row-per-trial": "each row is a trial of its own, with its final values",
  "no-log-history": "it has no `log_history`"
};
var leftOut = {
  "not-listed": " by the platform, which lists 3,000 at most",
  "too-many": " because a review reads no more"
};
var sentences2 = {
  "file-binary": () => "This is a binary file; it was not read.",
  "file-empty": () => "The file is empty.",
  "file-too-large": (values) => `The file is too large to read (${size(values)}); its values are not judged.`,
  "file-lfs-pointer": (values) => `This is a Git LFS pointer, not the file itself${numbered(values, "size", (bytes) => ` (of ${bytes} bytes)`)}; its content was not read.`,
  "file-symlink": () => "This is a symbolic link; links are not followed.",
  "file-submodule": () => "This is a submodule; its files belong to another repository and were not read.",
  "file-unreadable": (values) => `The file could not be read${named(values, "reason", (reason) => `: ${reason}`)}.`,
  "file-not-utf8": () => "The file is not valid UTF-8; the bytes that are not were replaced.",
  "file-missing": (values) => named(values, "included", (path) => `${path}, which this file includes, was not found.`) || "The file was not found.",
  "syntax-error": (values) => `${syntax(values)} What could be read around it was read.`,
  "conflict-markers": (values) => `The file holds merge conflict markers${values.repeated === true ? ", more than once" : ""}; what stands between them was not trusted.`,
  "duplicate-key": (values) => `The key ${key(values)} stands here again; the last value counts, as in the frameworks' own loaders.`,
  "alias-limit": (values) => `The aliases of this file expand to more than ${number(values, "limit")} nodes; the rest was not read.`,
  "nesting-limit": (values) => `The nesting is deeper than ${number(values, "limit")} levels; what lies deeper was not read.`,
  "unknown-tag": (values) => `The tag ${name(values, "tag")} was kept as text and not evaluated.`,
  "reserved-key": (values) => `The key ${key(values)} is a reserved name; it was dropped.`,
  truncated: (values) => numbered(values, "rows", (rows) => `The file was read up to ${rows} rows; the rest is not judged.`) || numbered(values, "documents", (documents) => `The file was read up to ${documents} documents; the rest is not judged.`) || "The file ends in the middle of a value; what stands before that was read.",
  "ragged-rows": (values) => `${plural(values, "rows", "row has", "rows have")} another number of cells than the header${numbered(values, "columns", (columns) => ` (${columns} columns)`)}; missing cells count as empty.`,
  "not-finite": (values) => `${name(values, "name")} holds ${plural(values, "values", "value that is", "values that are")} not finite.`,
  "yaml-string-number": (values) => `${name(values, "text")}${named(values, "key", (path) => ` of ${path}`)} is read as the number it looks like; PyYAML reads it as a string (a dot, as in \`5.0e-4\`, makes it a number everywhere).`,
  "value-not-understood": (values) => `The value of ${key(values)}, ${shown(values.value)}, was not understood${named(values, "expected", (expected) => `; expected: ${expected}`)}.`,
  "unit-not-known": (values) => `${key(values)} does not say whether ${shown(values.value)} counts steps or epochs; it is not judged.`,
  "quantity-open": (values) => `${key(values)} is left open (${shown(values.value)}); what depends on it is not judged.`,
  "schedule-unknown": (values) => `The schedule ${name(values, "schedule")} is not known; its learning rates are not judged.`,
  "schedule-custom": (values) => `${named(values, "schedule", (schedule3) => `The schedule ${schedule3}`) || "The schedule"} is the project's own code; its learning rates are not judged.`,
  "schedule-version": (values) => `What ${key(values)} means depends on the framework's version${named(values, "assumed", (version) => `; ${version} is assumed`)}.`,
  "keys-conflict": (values) => `${named(values, "without", (other) => `${key(values)} has no effect without ${other}`) || `${key(values)} and ${name(values, "with")} contradict each other`}${named(values, "meaning", (meaning) => `; read as ${meaning}`)}.`,
  "interpolation-open": (values) => `${key(values)} refers to another value (${shown(values.value)}) that is not known here; what depends on it is not judged.`,
  "repeated-final-evaluation": (values) => `The evaluation at step ${number(values, "step")} repeats that of the best step, ${number(values, "best_step")}, which was loaded at the end; it is not counted.`,
  "duplicate-rows": (values) => `${plural(values, "rows", "row repeats", "rows repeat")} a step that was logged before; each step is counted once.`,
  "long-log": (values) => `The log is long: what its columns mean was decided on its first ${number(values, "rows")} rows; all rows are counted.`,
  "several-runs": (values) => `The file holds ${number(values, "runs")} runs; each is judged on its own.`,
  "reported-best-differs": (values) => `The file reports a best of ${number(values, "reported")}${named(values, "metric", (metric) => ` for ${metric}`)}, which is not the best value in its log; the log counts.`,
  "no-step-column": () => "No column of steps or epochs was found, so these rows were not read as a run.",
  "no-evaluations": () => "The run logs no validation metric; its best step is not known.",
  "run-without-config": () => "The planned length of this run is not known: the file does not say it, and no config was found beside it.",
  "config-without-length": (values) => `${named(values, "config", (path) => `The config ${path}`) || "The config"} does not say how long training is, in a unit that is understood.`,
  "not-a-result": (values) => `The file holds no log of a run: ${notAResult[String(values.reason)] ?? "it has no steps with metrics"}.`,
  "not-recognised": () => "The file was not recognised as a training config or as run results.",
  "listing-incomplete": (values) => `Not all files were looked at${numbered(values, "left", (left) => `: ${left} were left out`)}${leftOut[String(values.why)] ?? ""}.`,
  "patch-missing": () => "The platform left out the diff of this file, so no comment can stand on its lines.",
  note: (values) => named(values, "message", (message3) => message3) || "There is something to see here."
};
function key(values) {
  return name(values, "key");
}
function name(values, field) {
  return shown(values[field]);
}
function shown(value) {
  return value === void 0 ? "a value" : code(String(value));
}
function named(values, field, sentence) {
  const value = values[field];
  return value === void 0 || value === null || value === "" ? "" : sentence(code(String(value)));
}
function numbered(values, field, sentence) {
  const value = values[field];
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? sentence(amount(value)) : "";
}
function number(values, field) {
  const value = values[field];
  return typeof value === "number" ? amount(value) : "an unknown number of";
}
function plural(values, field, one, many) {
  const value = values[field];
  return typeof value === "number" ? `${amount(value)} ${value === 1 ? one : many}` : `Some ${many}`;
}
function size(values) {
  const bytes = typeof values.bytes === "number" ? values.bytes : values.size;
  const limit = typeof values.limit === "number" ? `, the limit is ${amount(values.limit)}` : "";
  return typeof bytes === "number" ? `${amount(bytes)} bytes${limit}` : "its size is not known";
}
function syntax(values) {
  const lines = values.lines;
  if (typeof lines === "number") return `${amount(lines)} ${lines === 1 ? "line is" : "lines are"} not valid.`;
  return `The syntax is broken${named(values, "message", (message3) => `: ${message3}`)}${named(values, "found", (found2) => `, found ${found2}`)}.`;
}

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
  clear: (totals) => totals.abstentions === 0 ? `${basis(totals)} judged, nothing to change` : `${basis(totals)} read, nothing to change in what could be judged; what could not is named below`,
  nothingRelevant: (place) => place === "pull-request" ? "no training config or run results in this pull request" : "no training config or run results found here",
  nothingJudged: (totals) => {
    if (totals.abstentions > 0) return `${basis(totals)} read, no rule had enough to judge by`;
    return totals.studies > 0 ? `${basis(totals)} read; learning-rate sweeps are not judged by where their best steps lie` : `${basis(totals)} read; run results, or in a config how often it evaluates, would give the rules something to judge`;
  },
  totals: (totals) => [found(totals), basis(totals)].filter((part) => part !== "").join(" \xB7 "),
  andOthers: (others) => `and ${plural2(others, "other finding")}`,
  leftOut: (list, count3) => `${count3} more ${nouns[list][count3 === 1 ? 0 : 1]} left out for length`,
  moreStudies: (count3) => plural2(count3, "more study", "more studies"),
  judged: (judged, all) => judged === all ? String(judged) : `${judged} of ${all}`,
  notCounted: (count3, reasons2) => `not counted: ${count3} (${reasons2})`,
  medianRange: (median, low, high) => low === high ? median : `${median} (${low} \u2013 ${high})`,
  recommended: (value, low, high) => low === high ? value : `${value} (${low} \u2013 ${high})`,
  histogram: (judged) => `best step \xF7 max_train_steps, ${plural2(judged, "trial")}`,
  firstTenth: "first 10 %",
  lastQuarter: "last 25 %",
  resolution: (spacing2, share, coarse) => `resolution: one evaluation every ${spacing2.replace(/^1 (step|epoch)s$/, "$1")}, ${share} of the run${coarse ? ", too coarse to place a best step within the marks" : ""}`,
  resolutionUnknown: "resolution not known: fewer than two evaluations in a trial",
  severityAndConfidence: (severity, confidence) => `${severity}, ${confidence} confidence`,
  suppressed: (by, reason, until) => `${by === "rule-off" ? "the rule is off" : "ignored"}${reason === "" ? "" : `: ${reason}`}${until === null ? "" : ` (until ${until})`}`,
  couldNotJudge: (reason) => `could not judge: ${code(reason)}`,
  schedule,
  line: (line) => `line ${line}`,
  reproduce: (version, headSha) => `Longrun ${version}${headSha === null ? "" : ` judged \`${headSha.slice(0, 7)}\``}. The same report on a checkout of it`
};
function schedule({ family, peak, final, warmup, horizon, runLength, unit: unit2, belowTenth }) {
  const end = horizon === null || runLength === null ? runLength === null ? "" : `${runLength} ${unit2}` : `decay ends at ${horizon} of ${runLength} ${unit2}`;
  const parts = [
    code(family),
    peak === null ? "" : `peak ${peak}`,
    warmup === null || warmup === "0" ? "" : `warmup over ${warmup} ${unit2}`,
    end,
    final === null ? "" : `last learning rate ${final}`,
    belowTenth === null ? "" : `${belowTenth} of the run below 10 % of the peak`
  ];
  return parts.filter((part) => part !== "").join(", ");
}
var nouns = {
  studies: ["study", "studies"],
  histograms: ["histogram", "histograms"],
  findings: ["finding", "findings"],
  abstentions: ["reason", "reasons"],
  notes: ["note", "notes"],
  suppressed: ["suppressed finding", "suppressed findings"],
  schedules: ["schedule", "schedules"],
  trials: ["trial", "trials"],
  lines: ["line", "lines"]
};
function plural2(count3, noun, nouns2 = `${noun}s`) {
  return `${count3} ${count3 === 1 ? noun : nouns2}`;
}
function found({ errors, warnings, notes }) {
  const parts = [errors > 0 ? plural2(errors, "error") : "", warnings > 0 ? plural2(warnings, "warning") : "", notes > 0 ? plural2(notes, "note") : ""];
  return parts.filter((part) => part !== "").join(", ");
}
function basis({ studies, judgedTrials, censoredTrials, configs, files }) {
  const trials = `${plural2(judgedTrials, "trial")}${censoredTrials > 0 ? ` counted, ${censoredTrials} not` : ""}`;
  const parts = [studies > 0 ? `${plural2(studies, "study", "studies")} (${trials})` : "", configs > 0 ? plural2(configs, "config") : ""];
  const named2 = parts.filter((part) => part !== "").join(", ");
  return named2 === "" ? plural2(files, "file") : named2;
}

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
  open(quantity, why) {
    const needs = `${code(why)} needs`;
    switch (quantity) {
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
  length: (amount2, unit2) => `${amount2} ${unit2}`,
  shares: (half, tenth, hundredth) => `${half} below 50 % of the peak, ${tenth} below 10 %, ${hundredth} below 1 %`,
  change({ added, addedMeanOverPeak, shareBelowOldFinal }) {
    const mean = addedMeanOverPeak === null ? "" : ` at a mean of ${addedMeanOverPeak} of the peak`;
    return `${added}${mean}; ${shareBelowOldFinal} of the new run lies below the learning rate at which the old one ended`;
  },
  otherLength: (asked, own) => `The config says ${own}; ${asked} are looked at, under the schedule that the config asks for.`,
  severalConfigs: (shown2, others) => `The file holds several configs; this is ${code(shown2)}. Others: ${others.map(code).join(", ")}.`,
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

// src/words/en/index.ts
var english = {
  language: "en",
  rules: {
    "best-step-early": bestStepEarly,
    "best-step-late": bestStepLate,
    "checkpoint-selection": checkpointSelection,
    "max-steps-tuned": maxStepsTuned
  },
  problem,
  report,
  schedule: schedule2
};

// src/words/languages.ts
function wordsOf(language) {
  if (language === "en") return { words: english, missing: null };
  return { words: english, missing: `There are no sentences in the language \`${language}\` in this version; the report is in English.` };
}

// src/report/markup.ts
var LONGEST = 3e3;
function splitMarkup(sentence) {
  const pieces = (sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}\u2026` : sentence).split("`");
  const closed = pieces.length % 2 === 1 ? pieces.length : pieces.length - 1;
  const parts = [];
  for (const [index, piece] of pieces.entries()) {
    const isCode = index % 2 === 1 && index < closed;
    const text = index >= closed ? `\`${piece}` : piece;
    if (isCode || text !== "") parts.push({ kind: isCode ? "code" : "text", text });
  }
  return parts;
}
function markupMarkdown(sentence, place = "text") {
  return joinParts(splitMarkup(sentence), (part) => part.kind === "code" ? inlineCode(part.text, place) : plainMarkdown(part.text));
}
function markupPlain(sentence, code2 = (name2) => name2) {
  return joinParts(splitMarkup(sentence), (part) => part.kind === "code" ? code2(terminalText(part.text)) : terminalText(part.text));
}
function joinParts(parts, render) {
  let joined = "";
  for (const part of parts) {
    const isText = part.kind === "text";
    const before = isText && /^\s/.test(part.text) && joined !== "" ? " " : "";
    const after = isText && /\s$/.test(part.text) ? " " : "";
    const body = render(part);
    joined += body === "" && isText ? before || after : `${before}${body}${after}`;
  }
  return joined.trim();
}

// src/report/layout.ts
var ZERO = /[\p{Mn}\p{Me}\u200b-\u200d]/u;
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
var COLOUR = /\u001b\[\d+m/g;
function displayWidth(text) {
  let width = 0;
  for (const character of text.replace(COLOUR, "")) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
function pad(text, width, side = "end") {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "end" ? text + spaces : spaces + text;
}
function wrap(text, width, indent = "") {
  const room = Math.max(20, width - displayWidth(indent));
  return broken(text, room).map((line) => `${indent}${line}`.trimEnd()).join("\n");
}
function table(rows, { indent, ends = /* @__PURE__ */ new Set(), head = [] }) {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => {
    const words = (head[column] ?? "").split(" ");
    return Math.max(...[...words, ...rows.map((row) => row[column] ?? "")].map(displayWidth));
  });
  return [...headRows(head, widths), ...rows].map((row) => {
    const cells = widths.map((width, column) => pad(row[column] ?? "", width, ends.has(column) ? "start" : "end"));
    return `${indent}${cells.join("  ")}`.trimEnd();
  });
}
function headRows(head, widths) {
  const lines = head.map((heading, column) => broken(heading, widths[column] ?? 0));
  const height = Math.max(0, ...lines.map((each) => each.length));
  return Array.from({ length: height }, (_, row) => lines.map((each) => each[row - (height - each.length)] ?? ""));
}
function broken(text, room) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

// src/report/style.ts
var SEVERITY_CODE = { error: 31, warning: 33, note: 36 };
var VERDICT_CODE = { attention: 33, advice: 36, clear: 32, "nothing-to-judge": 2 };
function styleOf(color) {
  const paint = (code2) => (text) => color && text !== "" ? `\x1B[${code2}m${text}\x1B[0m` : text;
  return {
    strong: paint(1),
    faint: paint(2),
    name: paint(36),
    severity: (text, severity) => paint(SEVERITY_CODE[severity])(text),
    verdict: (text, verdict) => paint(VERDICT_CODE[verdict])(text)
  };
}

// src/model/names.ts
function nameParts(name2) {
  const parts = [];
  for (const chunk of name2.slice(0, maxNameLength).split(/[^\p{L}\p{N}]+/u)) {
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

// src/studies/metric.ts
var smallerIsBetter = /^(loss|losses|logloss|err|error|errors|ppl|perplexity|wer|cer|ter|mer|mse|mae|rmse|nmse|rmsle|mape|smape|nll|bpb|bpc|bpd|fid|kid|kl|crossentropy|xent|ce|bce|cross|eer|brier|ece|lpips|distance|regret)$/;
var largerIsBetter = /^(acc|acc\d+|accuracy|accuracies|top\d+|f1|f2|fscore|fbeta|f|auc|auroc|auprc|roc|bleu\d*|sacrebleu|rouge\w*|meteor|chrf|cider|spice|map\d*|ap\d*|ap[sml]|ar\d*|precision|miou|iou|dice|jaccard|recall|specificity|sensitivity|psnr|ssim|r2|pearson|pearsonr|spearman|spearmanr|matthews|mcc|kappa|correlation|likelihood|elbo|reward|rewards|return|returns|score|fitness|em|exact|match|hit|hits|mrr|ndcg|pesq|stoi|sdr|snr|sisdr|sisnr|success|winrate|win|pass)$/;
var decoded = /^(wer|cer|ter|bleu\d*|sacrebleu|rouge\w*|meteor|chrf|cider|map\d*|ap\d*|miou|iou|dice|psnr|ssim|fid|kid|lpips|ndcg|mrr|em|exact|pesq|stoi|sisdr|sdr|fitness)$/;
function goalByName(name2) {
  let goal = null;
  for (const part of nameParts(name2)) {
    if (smallerIsBetter.test(part)) goal = "min";
    else if (largerIsBetter.test(part)) goal = "max";
  }
  return goal;
}
function rankOf(name2) {
  if (goalByName(name2) === null) return null;
  const parts = nameParts(name2);
  const isAveragePrecision = parts.some((part, index) => part === "average" && parts[index + 1] === "precision");
  if (isAveragePrecision || parts.some((part) => decoded.test(part))) return parts.includes("95") ? 0 : 0.5;
  const isLoss = parts.some((part) => part === "loss" || part === "nll");
  if (isLoss) return partsOfPlainLoss(parts) ? 1 : 2;
  if (parts.some((part) => /^(ppl|perplexity|error|err|acc\d*|accuracy|top1)$/.test(part))) return 3;
  return 4;
}
function partsOfPlainLoss(parts) {
  const known = /^(val|valid|validation|eval|evaluation|dev|test|testing|loss|nll|epoch|step|mean|avg|average|total|valloss|evalloss|testloss|validloss)$/;
  return parts.every((part) => known.test(part));
}
function chooseMetric(run, config, wanted) {
  return fromPolicy(run, wanted) ?? fromConfig(run, config) ?? fromRun(run) ?? fromNames(run);
}
function fromPolicy(run, wanted) {
  if (wanted === null) return null;
  const series = findMetric(run.series, wanted.name);
  const goal = wanted.goal ?? goalByName(wanted.name);
  return series === null || goal === null ? null : { name: series.name, goal, chosenBy: "policy" };
}
function fromConfig(run, config) {
  const name2 = config?.selection?.metric?.value ?? null;
  if (name2 === null) return null;
  const series = findMetric(validationOf(run), name2);
  const goal = config?.selection?.goal?.value ?? goalByName(name2);
  return series === null || goal === null ? null : { name: series.name, goal, chosenBy: "config" };
}
function fromRun(run) {
  const name2 = run.reportedBest?.metric ?? null;
  const goal = run.reportedBest?.goal ?? (name2 === null ? null : goalByName(name2));
  return name2 === null || goal === null || findMetric(run.series, name2) === null ? null : { name: name2, goal, chosenBy: "run" };
}
function fromNames(run) {
  let chosen = null;
  for (const { name: name2 } of validationOf(run)) {
    const rank = rankOf(name2);
    if (rank !== null && (chosen === null || rank < chosen.rank)) chosen = { name: name2, rank };
  }
  const goal = chosen === null ? null : goalByName(chosen.name);
  return chosen === null || goal === null ? null : { name: chosen.name, goal, chosenBy: "name" };
}
function validationOf(run) {
  return run.series.filter((series) => series.role === "validation");
}
function findMetric(series, name2) {
  const plain = (text) => text.trim().toLowerCase().replace(/[\s./-]+/g, "_");
  const wanted = plain(name2);
  const withSplit = new Set(["eval", "val", "valid", "validation", "test", "metrics"].map((split) => `${split}_${wanted}`));
  return series.find((one) => one.name === name2) ?? series.find((one) => plain(one.name) === wanted) ?? series.find((one) => one.role === "validation" && withSplit.has(plain(one.name))) ?? null;
}

// src/model/search-space.ts
function isSearched({ kind, low, high, choices, fixing }) {
  if (kind === "range") return low === null || high === null || low < high;
  if (kind === "unbounded") return true;
  return new Set(choices).size > 1 || choices.length === 0 && fixing === null;
}

export {
  nameParts,
  goalByName,
  chooseMetric,
  findMetric,
  isSearched,
  defaultPolicy,
  splitMarkup,
  markupMarkdown,
  markupPlain,
  amount,
  percent,
  wrap,
  table,
  styleOf,
  wordsOf
};
