import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  abstentionSentence,
  assembleStudies,
  byRank,
  compare,
  findingSentences,
  groupedNotes,
  rankOf,
  reportDocument,
  subjectName
} from "./chunk-VXTO7RPB.js";
import {
  count,
  folderOf,
  isZipName,
  learningRate,
  matchesAny,
  median,
  quantity2 as quantity
} from "./chunk-II37VYCL.js";
import {
  rulePage
} from "./chunk-LC7LMOCS.js";
import {
  regimeOf,
  rules
} from "./chunk-UP4CGFV6.js";
import {
  amount,
  markupMarkdown,
  markupPlain,
  percent,
  styleOf,
  table,
  wordsOf,
  wrap
} from "./chunk-CNS7E4YT.js";
import {
  codeBlock,
  defuse,
  exitStatus,
  inlineCode,
  jsonText,
  plainMarkdown,
  print,
  terminalText
} from "./chunk-O42B4BOL.js";

// src/review/chain.ts
var severityRank = { error: 3, warning: 2, note: 1 };
var confidenceRank = { high: 3, medium: 2, low: 1 };
function applyPolicy(found, policy, today) {
  const findings = [];
  const suppressed = [];
  for (const finding of found) {
    const rule = policy.rules.get(finding.rule);
    const severity = rule?.severity ?? finding.severity;
    const graded = severity === finding.severity ? finding : { ...finding, severity };
    const ignore = policy.ignore.find((entry) => applies(entry, graded, today));
    if (rule?.off === true) suppressed.push({ finding: graded, by: "rule-off", reason: "the policy switches this rule off", until: null });
    else if (ignore !== void 0) suppressed.push({ finding: graded, by: "policy-ignore", reason: ignore.reason, until: ignore.until });
    else findings.push(graded);
  }
  return { findings: findings.sort(byImportance), suppressed };
}
function fails(findings, failOn) {
  return failOn !== "never" && findings.some((finding) => severityRank[finding.severity] >= severityRank[failOn]);
}
function applies(ignore, finding, today) {
  if (ignore.rule !== finding.rule) return false;
  if (ignore.until !== null && ignore.until < today) return false;
  if (ignore.path === null) return true;
  const name = "study" in finding.subject ? finding.subject.study : finding.subject.config;
  return [name, finding.location?.path].some((path) => path !== void 0 && matchesAny(path, [ignore.path ?? ""]));
}
function byImportance(a, b) {
  return severityRank[b.severity] - severityRank[a.severity] || confidenceRank[b.confidence] - confidenceRank[a.confidence] || (a.fingerprint < b.fingerprint ? -1 : 1);
}

// src/review/recommendation.ts
function recommendationFor(study, findings) {
  for (const finding of findings) {
    if (!("study" in finding.subject) || finding.subject.study !== study.name) continue;
    const { recommendedMaxTrainSteps, lowMaxTrainSteps, highMaxTrainSteps } = finding.evidence;
    if (typeof recommendedMaxTrainSteps === "number" && typeof lowMaxTrainSteps === "number" && typeof highMaxTrainSteps === "number") {
      return { maxTrainSteps: recommendedMaxTrainSteps, low: lowMaxTrainSteps, high: highMaxTrainSteps };
    }
  }
  return null;
}

// src/review/schedules.ts
function scheduleEntries(subjects) {
  return subjects.flatMap((subject) => subject.kind === "config" ? entryOf(subject.config) : []);
}
function entryOf({ id, schedule: read }) {
  if (read?.kind !== "known" || read.runLength === null || read.runLength < 1) return [];
  const { schedule, runLength } = read;
  const shareBelow = (share) => schedule.countBelow(share * schedule.peak, 0, runLength) / runLength;
  const values = {
    peak: schedule.peak,
    final: schedule.at(runLength - 1),
    warmup: schedule.warmup,
    horizon: schedule.horizon,
    runLength,
    unit: schedule.unit,
    shareBelowHalfPeak: shareBelow(0.5),
    shareBelowTenthPeak: shareBelow(0.1),
    shareBelowHundredthPeak: shareBelow(0.01)
  };
  return [{ config: id, family: schedule.family, confirmation: null, values }];
}

// src/review/subjects.ts
function subjectsOf(input) {
  const { change } = input;
  const spaces = input.readings.flatMap((reading) => reading.searchSpaces ?? []);
  if (change === null) return [...input.studies.map((study) => ({ kind: "study", study })), ...spaces.map(asSubject)];
  const touched = new Set(change.files.filter((file) => file.status !== "removed").map((file) => file.path));
  const studies = input.studies.filter((study) => isTouched(study, touched, input.attached ?? /* @__PURE__ */ new Set())).map((study) => ({ kind: "study", study }));
  const changes = changedConfigs(input, touched);
  const changedSpaces = spaces.filter((space) => touched.has(space.path) && !isKnown(space, input.spacesBefore.get(space.path) ?? []));
  return [...studies, ...changes, ...changedSpaces.map(asSubject)];
}
function asSubject(space) {
  return { kind: "search-space", space };
}
function isKnown(space, before) {
  const told = ({ parameters, multiFidelity }) => JSON.stringify([multiFidelity, parameters.map(({ name, kind, low, high, log, choices }) => [name, kind, low, high, log, choices])]);
  return before.some((old) => told(old) === told(space));
}
function isTouched(study, touched, attached) {
  const archives = [...touched].filter(isZipName);
  const isIn = (path) => touched.has(path) || attached.has(path) || archives.some((archive) => path.startsWith(`${archive}/`));
  const paths = study.trials.flatMap((trial) => [...trial.run.paths, ...trial.config === null ? [] : [trial.config.path]]);
  return paths.some(isIn) || study.config !== null && touched.has(study.config.path);
}
function changedConfigs({ readings, runConfigPaths, before, policy }, touched) {
  const subjects = [];
  const runFolders = new Set(readings.filter((reading) => reading.kind === "run" && touched.has(reading.path)).map((reading) => folderOf(reading.path)));
  const tellsARun = (path) => runConfigPaths.has(path) && (!before.has(path) || runFolders.has(folderOf(path)));
  for (const { path, configs } of readings) {
    if (!touched.has(path) || tellsARun(path)) continue;
    if (policy.configs !== null && !matchesAny(path, policy.configs)) continue;
    for (const [index, config] of configs.entries()) {
      const old = before.get(path)?.[index];
      if (old !== void 0 && sameValues(old, config)) continue;
      subjects.push({ kind: "config", config });
      if (old !== void 0) subjects.push({ kind: "config-change", before: old, after: config });
    }
  }
  return subjects;
}
function sameValues(a, b) {
  if (a.values.size !== b.values.size) return false;
  for (const [path, { value }] of a.values) {
    const other = b.values.get(path);
    if (other === void 0 || !Object.is(other.value, value)) return false;
  }
  return true;
}

// src/review/engine.ts
function review(input) {
  const assembled = assembleStudies({ readings: input.readings, policy: input.policy });
  const subjects = subjectsOf({ ...input, studies: assembled.studies, runConfigPaths: assembled.runConfigPaths });
  const outcome = judge(subjects, input.policy);
  const { findings, suppressed } = applyPolicy(outcome.findings, input.policy, input.today);
  const studies = subjects.flatMap((subject) => subject.kind === "study" ? [subject.study] : []);
  return {
    verdict: verdictOf(findings, outcome.cleared),
    findings,
    abstentions: outcome.abstentions,
    suppressed,
    studies: studies.map((study) => studyReport(study, findings)),
    schedules: scheduleEntries(subjects),
    files: withProblems(input.readings, [...input.problems, ...assembled.problems]),
    headSha: input.change?.headSha ?? null,
    command: input.command
  };
}
function judge(subjects, policy) {
  const outcome = { findings: [], abstentions: [], cleared: false };
  for (const subject of subjects) {
    for (const rule of rules) {
      if (rule.meta.subjects.includes(subject.kind)) consult(rule, subject, policy, outcome);
    }
  }
  return outcome;
}
function consult(rule, subject, policy, outcome) {
  const options = rule.options.safeParse(policy.rules.get(rule.meta.id)?.options ?? {});
  if (!options.success) return;
  const verdict = rule.check(subject, options.data);
  if (verdict.kind === "clear") outcome.cleared = true;
  if (verdict.kind === "unknown") {
    outcome.abstentions.push({ rule: rule.meta.id, subject: nameOf(subject), reason: verdict.because, evidence: verdict.evidence ?? {} });
  }
  if (verdict.kind === "advise") outcome.findings.push(...verdict.advice.map((advice) => findingFrom(rule, subject, advice)));
}
function findingFrom(rule, subject, advice) {
  const name = nameOf(subject);
  return {
    rule: rule.meta.id,
    severity: advice.severity ?? rule.meta.severity,
    confidence: advice.confidence,
    subject: name,
    location: advice.at ?? null,
    evidence: advice.evidence,
    edit: advice.edit ?? null,
    fingerprint: [rule.meta.id, "study" in name ? `study:${name.study}` : `config:${name.config}`, advice.key ?? ""].join("|")
  };
}
function nameOf(subject) {
  if (subject.kind === "study") return { study: subject.study.name };
  if (subject.kind === "search-space") return { config: subject.space.id };
  return { config: subject.kind === "config" ? subject.config.id : subject.after.id };
}
function verdictOf(findings, cleared) {
  if (findings.some((finding) => finding.severity !== "note")) return "attention";
  if (findings.length > 0) return "advice";
  return cleared ? "clear" : "nothing-to-judge";
}
function studyReport(study, findings) {
  const judged = study.trials.filter((trial) => trial.feasible).length;
  return { study, judged, censored: study.trials.length - judged, regime: regimeOf(study), recommendation: recommendationFor(study, findings) };
}
function withProblems(readings, problems) {
  const about = (path) => problems.filter((problem) => problem.path === path);
  const known = new Set(readings.map((reading) => reading.path));
  const files = readings.map((reading) => ({ ...reading, problems: [...reading.problems, ...about(reading.path)] }));
  for (const path of new Set(problems.map((problem) => problem.path))) {
    if (!known.has(path)) files.push({ path, kind: "unknown", format: null, configs: [], runs: [], problems: about(path) });
  }
  return files;
}

// src/report/budget.ts
var LEAST_ROOM = 400;
var GAP = 2;
function composeSections(sections, total) {
  const rendered = /* @__PURE__ */ new Map();
  const ranked = sections.toSorted((a, b) => a.rank - b.rank);
  let room = total;
  for (const [index, section2] of ranked.entries()) {
    const waiting = (ranked.length - index - 1) * (LEAST_ROOM + GAP);
    const text = section2.render(Math.max(0, Math.min(room - waiting - GAP, Math.max(LEAST_ROOM, section2.share))));
    rendered.set(section2, text);
    room -= text.length === 0 ? 0 : text.length + GAP;
  }
  return sections.map((section2) => rendered.get(section2) ?? "").filter((text) => text !== "").join("\n\n");
}
function entriesOf(items, render) {
  const at = (index) => {
    const item = items[index];
    return item === void 0 ? "" : render(item);
  };
  return { count: items.length, at };
}
function fitList(entries, room, parts) {
  const { count: count2 } = entries;
  if (count2 === 0) return "";
  const line = parts.between.length + parts.leftOut(count2).length;
  const shown = [];
  let used = parts.head.length + parts.tail.length;
  for (let index = 0; index < count2; index += 1) {
    const entry = entries.at(index);
    used += entry.length + (index === 0 ? 0 : parts.between.length);
    if (used + (index === count2 - 1 ? 0 : line) > room) break;
    shown.push(entry);
  }
  if (shown.length < count2) shown.push(parts.leftOut(count2 - shown.length));
  const text = `${parts.head}${shown.join(parts.between)}${parts.tail}`;
  return text.length <= room ? text : "";
}

// src/report/totals.ts
function totalsOf(report) {
  const found = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
  const over = (count2) => report.studies.reduce((sum2, study) => sum2 + count2(study), 0);
  return {
    errors: found("error"),
    warnings: found("warning"),
    notes: found("note"),
    studies: report.studies.length,
    judgedTrials: over((study) => study.judged),
    censoredTrials: over((study) => study.censored),
    configs: report.files.reduce((sum2, file) => sum2 + file.configs.length, 0),
    files: report.files.length,
    abstentions: report.abstentions.length
  };
}
function isIrrelevant(report) {
  const recognised = report.files.some((file) => file.kind !== "unknown");
  return !recognised && report.findings.length === 0 && report.studies.length === 0 && report.abstentions.length === 0;
}

// src/report/headline.ts
var SYMBOL = { attention: "\u25B2", advice: "\u25B3", clear: "\u2713", "nothing-to-judge": "\u2013" };
function headlineOf(report, words, place) {
  const [first, ...others] = byRank(report.findings);
  const base = { symbol: SYMBOL[report.verdict], verdict: words.report.verdict[report.verdict] };
  if (first !== void 0) {
    const { title } = findingSentences(first, words);
    return { ...base, subject: subjectName(first), sentence: title, others: others.length === 0 ? "" : words.report.andOthers(others.length) };
  }
  return { ...base, subject: "", sentence: quietSentence(report, words, place), others: "" };
}
function quietSentence(report, words, place) {
  if (isIrrelevant(report)) return words.report.nothingRelevant(place);
  const totals = totalsOf(report);
  return report.verdict === "nothing-to-judge" ? words.report.nothingJudged(totals) : words.report.clear(totals);
}

// src/report/sections/finding.ts
function findingBody(finding, words, version, place = "with-place") {
  const { message, recommendation, certainty } = findingSentences(finding, words);
  const { label } = words.report;
  const parts = [
    markupMarkdown(message),
    recommendation === "" ? "" : `**${label.do}:** ${markupMarkdown(recommendation)}`,
    certainty === "" ? "" : `${label["how-sure"]}: ${markupMarkdown(certainty)}`,
    smallPrint(place === "in-place" ? { ...finding, location: null } : finding, words, version)
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function findingBlock(finding, words, version) {
  return `**${inlineCode(subjectName(finding))} \xB7 ${titleOf(finding, words)}**

${findingBody(finding, words, version)}`;
}
function titleOf(finding, words) {
  return markupMarkdown(findingSentences(finding, words).title);
}
function smallPrint(finding, words, version) {
  const { location } = finding;
  const place = location === null ? "" : inlineCode(`${location.path}:${location.line}`);
  const judgement = words.report.severityAndConfidence(finding.severity, finding.confidence);
  return [judgement, ruleLink(finding.rule, version), place].filter((part) => part !== "").join(" \xB7 ");
}
function ruleLink(rule, version) {
  return `[${inlineCode(rule)}](${rulePage(rule, version)})`;
}

// src/report/schedule-line.ts
function scheduleSentence(entry, words) {
  const sentence = words.report.schedule({
    family: entry.family,
    peak: number(entry, "peak", learningRate),
    final: number(entry, "final", learningRate),
    warmup: number(entry, "warmup", amount),
    horizon: number(entry, "horizon", amount),
    runLength: number(entry, "runLength", amount),
    unit: entry.values.unit === "epochs" ? "epochs" : "steps",
    belowTenth: number(entry, "shareBelowTenthPeak", percent)
  });
  return entry.confirmation === null ? sentence : `${entry.confirmation}: ${sentence}`;
}
function number(entry, name, format) {
  const value = Object.hasOwn(entry.values, name) ? entry.values[name] : void 0;
  return typeof value === "number" && Number.isFinite(value) ? format(value) : null;
}

// src/report/sections/lists.ts
var MOST_SUBJECTS = 8;
function otherFindings(report, words, version) {
  const blocks = entriesOf(byRank(report.findings).slice(1), (finding) => findingBlock(finding, words, version));
  return {
    rank: 3,
    share: 14e3,
    render: (room) => fitList(blocks, room, {
      head: `#### ${words.report.label["other-findings"]}

`,
      tail: "",
      between: "\n\n",
      leftOut: (count2) => words.report.leftOut("findings", count2)
    })
  };
}
function scheduleList(report, words) {
  const lines = entriesOf(report.schedules, (entry) => `- ${inlineCode(entry.config)}: ${markupMarkdown(scheduleSentence(entry, words))}`);
  const head2 = `#### ${words.report.label.schedules}

`;
  return {
    rank: 7,
    share: 3e3,
    render: (room) => fitList(lines, room, { head: head2, tail: "", between: "\n", leftOut: (count2) => `- ${words.report.leftOut("schedules", count2)}` })
  };
}
function abstentionList(report, words, version) {
  const lines = entriesOf(groupedAbstentions(report.abstentions, words), ({ rules: rules2, sentence, subjects }) => {
    const named = subjects.slice(0, MOST_SUBJECTS).map((subject) => inlineCode(subject));
    const more = subjects.length > named.length ? ` +${subjects.length - named.length}` : "";
    return `- ${rules2.map((rule) => ruleLink(rule, version)).join(", ")}: ${markupMarkdown(sentence)} (${named.join(", ")}${more})`;
  });
  if (report.verdict !== "nothing-to-judge") {
    return folded(lines, "abstentions", words.report.label.abstentions, report.abstentions.length, words, { rank: 5, share: 6e3 });
  }
  const head2 = `#### ${words.report.label.abstentions}

`;
  return {
    rank: 1,
    share: 6e3,
    render: (room) => fitList(lines, room, { head: head2, tail: "", between: "\n", leftOut: (count2) => `- ${words.report.leftOut("abstentions", count2)}` })
  };
}
function groupedAbstentions(abstentions, words) {
  const ofRule = /* @__PURE__ */ new Map();
  for (const abstention of abstentions) {
    const sentence = abstentionSentence(abstention, words);
    const key = JSON.stringify([abstention.rule, sentence]);
    const group = ofRule.get(key) ?? { rule: abstention.rule, sentence, subjects: [] };
    group.subjects.push(subjectName(abstention));
    ofRule.set(key, group);
  }
  const groups = /* @__PURE__ */ new Map();
  for (const { rule, sentence, subjects } of [...ofRule.values()].toSorted((a, b) => compare(a.rule, b.rule))) {
    const key = JSON.stringify([sentence, subjects]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, { rules: [rule], sentence, subjects });
    else group.rules.push(rule);
  }
  return [...groups.values()];
}
function noteList(report, words) {
  const lines = entriesOf(groupedNotes(report, words), ({ places, more, sentence }) => {
    const named = places.map((place) => inlineCode(place)).join(", ");
    return `- ${named}${more > 0 ? ` +${more}` : ""}: ${markupMarkdown(sentence)}`;
  });
  return folded(lines, "notes", words.report.label.notes, lines.count, words, { rank: 6, share: 6e3 });
}
function suppressedList(report, words, version) {
  const lines = entriesOf(report.suppressed, ({ finding, by, reason, until }) => {
    const why = markupMarkdown(words.report.suppressed(by, reason, until));
    return `- ${ruleLink(finding.rule, version)} \xB7 ${inlineCode(subjectName(finding))} \xB7 ${titleOf(finding, words)} \xB7 ${why}`;
  });
  return folded(lines, "suppressed", words.report.label.suppressed, lines.count, words, { rank: 8, share: 3e3 });
}
function reproduction(report, words, version) {
  const text = `${markupMarkdown(words.report.reproduce(version, report.headSha))}:

${codeBlock(report.command.replace(/\s+/g, " "), "sh")}`;
  return { rank: 1, share: 2e3, render: (room) => report.command === "" || text.length > room ? "" : text };
}
function folded(lines, list, label, total, words, order) {
  const head2 = `<details>
<summary>${label}: ${total}</summary>

`;
  return {
    ...order,
    render: (room) => fitList(lines, room, { head: head2, tail: "\n\n</details>", between: "\n", leftOut: (count2) => `- ${words.report.leftOut(list, count2)}` })
  };
}

// src/report/histogram.ts
var FIRST_TENTH = 0.1;
var LAST_QUARTER = 0.75;
var EDGES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1];
var TOLERANCE = 1e-9;
var BAR = 24;
function distributionOf(report) {
  const { trials } = report.study;
  const counted = trials.filter((trial) => trial.censoredBecause === null);
  const fractions = counted.flatMap((trial) => trial.best?.fraction == null || !Number.isFinite(trial.best.fraction) ? [] : [trial.best.fraction]);
  const censored = /* @__PURE__ */ new Map();
  for (const { censoredBecause } of trials) if (censoredBecause !== null) censored.set(censoredBecause, (censored.get(censoredBecause) ?? 0) + 1);
  return { bins: binned(fractions), fractions: fractions.toSorted((a, b) => a - b), censored, resolution: resolutionOf(counted) };
}
function binned(fractions) {
  const counts = /* @__PURE__ */ new Map();
  for (const fraction of fractions) counts.set(binOf(fraction), (counts.get(binOf(fraction)) ?? 0) + 1);
  return EDGES.slice(1).map((high, index) => ({ low: EDGES[index] ?? 0, high, count: counts.get(index) ?? 0 }));
}
function binOf(fraction) {
  const last = EDGES.length - 2;
  const found = EDGES.slice(1).findIndex(
    (high) => fraction < LAST_QUARTER - TOLERANCE && high < LAST_QUARTER ? fraction <= high + TOLERANCE : fraction < high - TOLERANCE
  );
  return found === -1 ? last : found;
}
function resolutionOf(trials) {
  const known = trials.flatMap(
    (trial) => trial.evaluationSpacing === null || trial.plannedSteps === null || !(trial.plannedSteps.value > 0) ? [] : [{ spacing: trial.evaluationSpacing, share: trial.evaluationSpacing / trial.plannedSteps.value }]
  );
  const spacing = median(known.map((each) => each.spacing));
  const share = median(known.map((each) => each.share));
  const unit = trials[0]?.unit ?? "steps";
  return spacing === null || share === null ? null : { spacing, unit, share };
}
function histogramLines(distribution, words) {
  const { bins, fractions } = distribution;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const rows = bins.map((bin) => barLine(bin, most));
  const first = bins.filter((bin) => bin.high <= FIRST_TENTH).length;
  const last = bins.filter((bin) => bin.low < LAST_QUARTER).length;
  return [
    words.report.histogram(fractions.length),
    ...rows.slice(0, first),
    markLine(words.report.firstTenth, "\u2191"),
    ...rows.slice(first, last),
    markLine(words.report.lastQuarter, "\u2193"),
    ...rows.slice(last),
    ...censoredLines(distribution, words),
    resolutionLine(distribution, words)
  ];
}
function barLine(bin, most) {
  const range = `${String(Math.round(bin.low * 100)).padStart(3)} \u2013 ${String(Math.round(bin.high * 100)).padStart(3)} %`;
  const length = bin.count === 0 ? 0 : Math.max(1, Math.round(bin.count / most * Math.min(BAR, 2 * most)));
  return `${range}  ${"\u2588".repeat(length)}${bin.count === 0 ? "\xB7" : ` ${bin.count}`}`;
}
function markLine(label, arrow) {
  return `\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504\u2504 ${arrow} ${label} \u2504\u2504\u2504\u2504\u2504`;
}
function censoredLines({ censored }, words) {
  if (censored.size === 0) return [];
  return [words.report.notCounted(sum(censored.values()), censoredReasons(censored, words))];
}
function censoredReasons(censored, words) {
  return [...censored].map(([reason, times]) => `${times} ${words.report.censored[reason]}`).join(", ");
}
function resolutionLine({ resolution }, words) {
  if (resolution === null) return words.report.resolutionUnknown;
  const { spacing, unit, share } = resolution;
  return words.report.resolution(`${amount(spacing)} ${unit}`, percent(share), share > FIRST_TENTH);
}
function sum(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

// src/report/study-figures.ts
var UNKNOWN = "\u2013";
function studyFigures(report, words) {
  const { study, recommendation } = report;
  const { fractions } = distributionOf(report);
  const middle = median(fractions);
  const unit = study.trials[0]?.unit ?? "steps";
  return {
    judged: words.report.judged(report.judged, study.trials.length),
    length: study.maxTrainSteps === null ? lengthRange(study.lengths, unit) : quantity(study.maxTrainSteps),
    fractions: middle === null ? UNKNOWN : words.report.medianRange(percent(middle), percent(fractions[0] ?? middle), percent(fractions.at(-1) ?? middle)),
    recommended: recommendation === null ? UNKNOWN : words.report.recommended(count(recommendation.maxTrainSteps), count(recommendation.low), count(recommendation.high))
  };
}
function lengthRange(lengths, unit) {
  const [first] = lengths;
  const last = lengths.at(-1);
  if (first === void 0 || last === void 0) return UNKNOWN;
  return first === last ? `${amount(first)} ${unit}` : `${amount(first)} \u2013 ${amount(last)} ${unit}`;
}

// src/report/sections/studies.ts
function rankedStudies(report) {
  const top = /* @__PURE__ */ new Map();
  for (const finding of byRank(report.findings)) {
    if ("study" in finding.subject && !top.has(finding.subject.study)) top.set(finding.subject.study, rankOf(finding));
  }
  const rank = ({ study }) => top.get(study.name) ?? 0;
  return report.studies.toSorted((a, b) => rank(b) - rank(a) || compare(a.study.name, b.study.name));
}
function studyTable(report, words) {
  const studies = rankedStudies(report);
  const found = rulesByStudy(report, words);
  const isEmpty = {
    finding: found.size === 0,
    recommended: studies.every((study) => study.recommendation === null)
  };
  const columns = COLUMNS.filter((column) => isEmpty[column] !== true);
  const headings = columns.map((column) => markupMarkdown(words.report.studyColumns[column], "table"));
  const head2 = `${cells(headings)}
${cells(columns.map((column) => column === "study" || column === "finding" ? "---" : "---:"))}
`;
  const rows = entriesOf(studies, (study) => {
    const row = tableRow(study, found.get(study.study.name) ?? UNKNOWN, words);
    return cells(columns.map((column) => row[column]));
  });
  return {
    rank: 2,
    share: 6e3,
    render: (room) => fitList(rows, room, { head: head2, tail: "", between: "\n", leftOut: (count2) => `
${words.report.leftOut("studies", count2)}` })
  };
}
var COLUMNS = ["study", "judged", "length", "fractions", "finding", "recommended"];
function rulesByStudy(report, words) {
  const found = /* @__PURE__ */ new Map();
  for (const { subject, rule, severity } of byRank(report.findings)) {
    if (!("study" in subject)) continue;
    const named = `${inlineCode(rule, "table")} (${words.report.severity[severity]})`;
    const before = found.get(subject.study) ?? [];
    if (!before.includes(named)) found.set(subject.study, [...before, named]);
  }
  return new Map([...found].map(([study, named]) => [study, named.join(", ")]));
}
function tableRow(report, finding, words) {
  const { judged, length, fractions, recommended } = studyFigures(report, words);
  const study = `${inlineCode(report.study.name, "table", 80)}${metricMark(report.study)}${sweepMark(report.study, words)}`;
  return { study, judged, length, fractions, finding, recommended };
}
function metricMark({ metric }) {
  return metric === null ? "" : ` \xB7 ${inlineCode(metric.name, "table", 60)} ${metric.goal === "min" ? "\u2193" : "\u2191"}`;
}
function sweepMark({ kind }, words) {
  return kind === "learning-rate-sweep" ? ` \xB7 ${words.report.label.sweep}` : "";
}
function cells(values) {
  return `| ${values.join(" | ")} |`;
}
function histograms(report, words, open) {
  const shown = rankedStudies(report).map((study) => ({ name: study.study.name, distribution: distributionOf(study) })).filter(({ distribution }) => distribution.fractions.length >= 2);
  const blocks = (from, to) => entriesOf(shown.slice(from, to), ({ name, distribution }) => `${inlineCode(name)}

${codeBlock(histogramLines(distribution, words).join("\n"), "text")}`);
  const leftOut = (count2) => words.report.leftOut("histograms", count2);
  const head2 = `#### ${words.report.label["best-steps"]}

`;
  const foldedHead = `<details>
<summary>${words.report.moreStudies(shown.length - open)}</summary>

`;
  return {
    rank: 4,
    share: 9e3,
    render: (room) => {
      const seen = fitList(blocks(0, open), room, { head: head2, tail: "", between: "\n\n", leftOut });
      const folded2 = fitList(blocks(open, shown.length), room - seen.length - 2, { head: foldedHead, tail: "\n\n</details>", between: "\n\n", leftOut });
      return [seen, folded2].filter((text) => text !== "").join("\n\n");
    }
  };
}

// src/report/summary.ts
var SUMMARY_LENGTH = 3e4;
var LEAST_LENGTH = 6e3;
function composeReport(report, words, limits) {
  const { version } = limits;
  const abstentions = abstentionList(report, words, version);
  const isOpen = report.verdict === "nothing-to-judge";
  const sections = [
    head(report, words, limits),
    ...isOpen ? [abstentions] : [],
    studyTable(report, words),
    histograms(report, words, limits.openHistograms),
    otherFindings(report, words, version),
    scheduleList(report, words),
    ...isOpen ? [] : [abstentions],
    noteList(report, words),
    suppressedList(report, words, version),
    reproduction(report, words, version)
  ];
  const total = Math.max(LEAST_LENGTH, limits.characters);
  const scale = Math.max(1, total / SUMMARY_LENGTH);
  return `${composeSections(
    sections.map((section2) => ({ ...section2, share: section2.share * scale })),
    total - 1
  )}
`;
}
function head(report, words, limits) {
  const { symbol, verdict, subject, sentence, others } = headlineOf(report, words, limits.place);
  const [first] = byRank(report.findings);
  const line = [`${symbol} ${plainMarkdown(verdict)}`, subject === "" ? "" : inlineCode(subject), markupMarkdown(sentence), plainMarkdown(others)];
  const title = `### ${line.filter((part) => part !== "").join(" \xB7 ")}`;
  const body = first === void 0 ? "" : findingBody(first, words, limits.version);
  const totals = report.findings.length === 0 ? "" : markupMarkdown(words.report.totals(totalsOf(report)));
  const whole = [title, body, totals].filter((part) => part !== "").join("\n\n");
  return { rank: 0, share: 2e4, render: (room) => whole.length <= room ? whole : title };
}

// src/report/markdown.ts
function renderMarkdown(report, words, options) {
  return composeReport(report, words, { characters: 1e7, openHistograms: Number.MAX_SAFE_INTEGER, place: "here", ...options });
}

// src/report/sparkline.ts
var LEVELS = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
function sparkline(bins) {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const column = (bin) => bin.count === 0 ? "\xB7" : LEVELS[Math.ceil(bin.count / most * LEVELS.length) - 1] ?? "\xB7";
  const part = (from, to) => bins.filter((bin) => bin.low >= from && bin.high <= to).map(column).join("");
  return `${part(0, FIRST_TENTH)}\u2502${part(FIRST_TENTH, LAST_QUARTER)}\u2502${part(LAST_QUARTER, 1)}`;
}

// src/report/text.ts
var WHOLE_HISTOGRAMS = 2;
function renderText(report, words, options) {
  const page = { words, style: styleOf(options.color), width: Math.max(40, options.width), version: options.version };
  const parts = [
    headline(report, page),
    section(words.report.label.studies, studyLines(report, page), page),
    section(
      words.report.label.findings,
      byRank(report.findings).flatMap((finding, index) => findingLines(finding, index + 1, page)),
      page
    ),
    section(words.report.label["best-steps"], histogramBlocks(report, page), page),
    section(words.report.label.schedules, scheduleLines(report, page), page),
    section(words.report.label.abstentions, abstentionLines(report, page), page),
    section(words.report.label.notes, noteLines(report, page), page),
    section(words.report.label.suppressed, suppressedLines(report, page), page),
    report.headSha === null || report.command === "" ? "" : `${plain(words.report.reproduce(options.version, report.headSha), page.style)}:
  ${terminalText(report.command)}`
  ];
  return defuse(`${parts.filter((part) => part !== "").join("\n\n")}
`);
}
function headline(report, { words, style, width }) {
  const { symbol, verdict, subject, sentence, others } = headlineOf(report, words, "here");
  const line = [subject === "" ? "" : style.name(terminalText(subject, 80)), plain(sentence, style), others].filter((part) => part !== "").join(" \xB7 ");
  const first = wrap(`${style.verdict(`${symbol} ${verdict}:`, report.verdict)} ${line}`, width);
  const totals = report.findings.length === 0 ? "" : `
${wrap(style.faint(words.report.totals(totalsOf(report))), width)}`;
  return first + totals;
}
function section(label, lines, { style }) {
  return lines.length === 0 ? "" : `${style.strong(label)}
${lines.join("\n")}`;
}
function studyLines(report, { words }) {
  if (report.studies.length === 0) return [];
  const columns = ["study", "judged", "length", "fractions", "recommended"];
  const shown = columns.filter((column) => column !== "recommended" || report.studies.some((study) => study.recommendation !== null));
  const rows = rankedStudies(report).map((study) => {
    const { name, metric, kind } = study.study;
    const ofSweep = kind === "learning-rate-sweep" ? ` \xB7 ${words.report.label.sweep}` : "";
    const mark = `${metric === null ? "" : ` \xB7 ${terminalText(metric.name, 30)} ${metric.goal === "min" ? "\u2193" : "\u2191"}`}${ofSweep}`;
    const row = { ...studyFigures(study, words), study: `${terminalText(name, 40)}${mark}`, finding: "" };
    return shown.map((column) => row[column]);
  });
  return table(rows, { indent: "  ", ends: /* @__PURE__ */ new Set([1, 2, 3, 4]), head: shown.map((column) => markupPlain(words.report.studyColumns[column])) });
}
function histogramBlocks(report, { words, style }) {
  const shown = rankedStudies(report).map((study) => ({ name: style.name(terminalText(study.study.name, 40)), distribution: distributionOf(study) })).filter(({ distribution }) => distribution.fractions.length >= 2);
  const whole = shown.slice(0, WHOLE_HISTOGRAMS).flatMap(({ name, distribution }) => [`  ${name}`, ...histogramLines(distribution, words).map((line) => `    ${line}`)]);
  const short = shown.slice(WHOLE_HISTOGRAMS).map(({ name, distribution }) => [name, sparkline(distribution.bins), words.report.histogram(distribution.fractions.length)]);
  return [...whole, ...table(short, { indent: "  " })];
}
function findingLines(finding, number2, { words, style, width, version }) {
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { label } = words.report;
  const { location } = finding;
  const place = location === null ? "" : ` \xB7 ${style.name(terminalText(`${location.path}:${location.line}`))}`;
  const judgement = style.severity(words.report.severityAndConfidence(finding.severity, finding.confidence), finding.severity);
  const body = [
    style.strong(plain(title, style)),
    plain(message, style),
    recommendation === "" ? "" : `${style.strong(`${label.do}:`)} ${plain(recommendation, style)}`,
    certainty === "" ? "" : `${label["how-sure"]}: ${plain(certainty, style)}`,
    style.faint(`${terminalText(finding.rule)}: ${rulePage(finding.rule, version)}`)
  ];
  const first = `  ${number2}. ${style.name(terminalText(subjectName(finding)))} \xB7 ${judgement}${place}`;
  return [first, ...body.filter((line) => line !== "").map((line) => wrap(line, width, "     "))];
}
function scheduleLines(report, { words, style, width }) {
  return report.schedules.map((entry) => wrap(`${style.name(terminalText(entry.config))}: ${plain(scheduleSentence(entry, words), style)}`, width, "  "));
}
function abstentionLines(report, { words, style, width }) {
  return groupedAbstentions(report.abstentions, words).map(({ rules: rules2, sentence, subjects }) => {
    const named = subjects.slice(0, 8).map((subject) => style.name(terminalText(subject, 60)));
    const more = subjects.length > named.length ? ` +${subjects.length - named.length}` : "";
    return wrap(`${rules2.map((rule) => terminalText(rule)).join(", ")}: ${plain(sentence, style)} (${named.join(", ")}${more})`, width, "  ");
  });
}
function noteLines(report, { words, style, width }) {
  return groupedNotes(report, words).map(({ places, more, sentence }) => {
    const named = places.map((place) => style.name(terminalText(place))).join(", ");
    return wrap(`${named}${more > 0 ? ` +${more}` : ""}: ${plain(sentence, style)}`, width, "  ");
  });
}
function suppressedLines(report, { words, style, width }) {
  return report.suppressed.map(({ finding, by, reason, until }) => {
    const title = plain(findingSentences(finding, words).title, style);
    const why = plain(words.report.suppressed(by, reason, until), style);
    return wrap(`${terminalText(finding.rule)} \xB7 ${style.name(terminalText(subjectName(finding)))} \xB7 ${title} \xB7 ${why}`, width, "  ");
  });
}
function plain(sentence, style) {
  return markupPlain(sentence, style.name);
}

// src/commands/render.ts
async function printReport(report, policy, fileAt, options, terminal) {
  const { words, missing } = wordsOf(policy.language);
  if (missing !== null && !options.quiet) terminal.err(`longrun: ${missing}
`);
  const { version, width } = terminal;
  const color = terminal.color && options.out === void 0;
  const text = {
    json: () => jsonText(reportDocument(report, words, { version, fileAt })),
    markdown: () => renderMarkdown(report, words, { version }),
    text: () => renderText(report, words, { color, width, version })
  }[options.format]();
  await print(text, options, terminal);
  if (report.files.every((file) => file.kind === "unknown")) return exitStatus.nothingToRead;
  return fails(report.findings, policy.failOn) ? exitStatus.findings : exitStatus.ok;
}

// src/commands/shell.ts
function commandLine(words) {
  return words.map((word) => /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}

export {
  review,
  printReport,
  commandLine
};
