import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  abstentionSentence,
  byRank,
  compare,
  findingSentences,
  groupedNotes,
  limitsOfReach,
  rankOf,
  subjectName
} from "./chunk-HCNXQ2XX.js";
import {
  rulePage
} from "./chunk-3TQKHTAK.js";
import {
  count,
  learningRate,
  median,
  quantity
} from "./chunk-7MD6XI6G.js";
import {
  amount,
  percent
} from "./chunk-ZWRYHHLG.js";
import {
  markupMarkdown
} from "./chunk-FVSQT4QD.js";
import {
  codeBlock,
  inlineCode
} from "./chunk-FLBJ2J7N.js";

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
    abstentions: report.abstentions.length,
    suppressed: report.suppressed.length
  };
}
function isIrrelevant(report) {
  const recognised = report.files.some((file) => file.kind !== "unknown");
  return !recognised && report.findings.length === 0 && report.studies.length === 0 && report.abstentions.length === 0 && report.suppressed.length === 0;
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
  const mistakes = report.policyChange?.mistakes.length ?? 0;
  if (mistakes > 0) return words.policyChange.unreadable(mistakes);
  if (isIrrelevant(report)) return words.report.nothingRelevant(place);
  const totals = totalsOf(report);
  return report.verdict === "nothing-to-judge" ? words.report.nothingJudged(totals) : words.report.clear(totals);
}

// src/report/budget.ts
var LEAST_ROOM = 400;
var GAP = 2;
function composeSections(sections, total) {
  const rendered = /* @__PURE__ */ new Map();
  const ranked = sections.toSorted((a, b) => a.rank - b.rank);
  let room = total;
  for (const [index, section] of ranked.entries()) {
    const waiting = (ranked.length - index - 1) * (LEAST_ROOM + GAP);
    const text = section.render(Math.max(0, Math.min(room - waiting - GAP, Math.max(LEAST_ROOM, section.share))));
    rendered.set(section, text);
    room -= text.length === 0 ? 0 : text.length + GAP;
  }
  return sections.map((section) => rendered.get(section) ?? "").filter((text) => text !== "").join("\n\n");
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
  return [judgement, ruleLink(finding.rule, version), basisOf(finding, words), place].filter((part) => part !== "").join(" \xB7 ");
}
function basisOf({ claims, claimStatus }, words) {
  return claims === void 0 || claims.length === 0 || claimStatus === void 0 ? "" : words.report.restsOn(claims, claimStatus);
}
function ruleLink(rule, version) {
  return `[${inlineCode(rule)}](${rulePage(rule, version)})`;
}

// src/report/forecast-line.ts
function forecastLines(report, words) {
  return report.studies.flatMap(({ study, forecast }) => {
    if (forecast === null || forecast.horizonFrom === "doubling") return [];
    if (forecast.horizonFrom === "planned-length" && forecast.kind === "refused") return [];
    return [{ study: study.name, sentence: words.report.forecast(forecast) }];
  });
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
  return entry.confirmation === null ? sentence : `${words.report.confirmation[entry.confirmation]}: ${sentence}`;
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
function forecastList(report, words) {
  const lines = entriesOf(forecastLines(report, words), ({ study, sentence }) => `- ${inlineCode(study)}: ${markupMarkdown(sentence)}`);
  const head = `#### ${words.report.label.forecasts}

`;
  return {
    rank: 6,
    share: 3e3,
    render: (room) => fitList(lines, room, { head, tail: "", between: "\n", leftOut: (count2) => `- ${words.report.leftOut("forecasts", count2)}` })
  };
}
function scheduleList(report, words) {
  const lines = entriesOf(report.schedules, (entry) => `- ${inlineCode(entry.config)}: ${markupMarkdown(scheduleSentence(entry, words))}`);
  const head = `#### ${words.report.label.schedules}

`;
  return {
    rank: 7,
    share: 3e3,
    render: (room) => fitList(lines, room, { head, tail: "", between: "\n", leftOut: (count2) => `- ${words.report.leftOut("schedules", count2)}` })
  };
}
function abstentionList(report, words, version) {
  const lines = entriesOf(groupedAbstentions(report.abstentions, words), ({ rules, sentence, subjects }) => {
    const named = subjects.slice(0, MOST_SUBJECTS).map((subject) => inlineCode(subject));
    const more = subjects.length > named.length ? ` +${subjects.length - named.length}` : "";
    return `- ${rules.map((rule) => ruleLink(rule, version)).join(", ")}: ${markupMarkdown(sentence)} (${named.join(", ")}${more})`;
  });
  if (report.verdict !== "nothing-to-judge") {
    return folded(lines, "abstentions", words.report.label.abstentions, report.abstentions.length, words, { rank: 5, share: 6e3 });
  }
  const head = `#### ${words.report.label.abstentions}

`;
  return {
    rank: 1,
    share: 6e3,
    render: (room) => fitList(lines, room, { head, tail: "", between: "\n", leftOut: (count2) => `- ${words.report.leftOut("abstentions", count2)}` })
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
  const atHead = new Set(limitsOfReach(report).map((problem) => words.problem(problem)));
  const notes = groupedNotes(report, words).filter(({ sentence }) => !atHead.has(sentence));
  const lines = entriesOf(notes, ({ places, more, sentence }) => {
    const named = places.map((place) => inlineCode(place)).join(", ");
    return `- ${named}${more > 0 ? ` +${more}` : ""}${named === "" ? "" : ": "}${markupMarkdown(sentence)}`;
  });
  return folded(lines, "notes", words.report.label.notes, lines.count, words, { rank: 6, share: 6e3 });
}
function suppressedList(report, words, version) {
  const lines = entriesOf(report.suppressed, (suppressed) => {
    const { finding } = suppressed;
    const why = markupMarkdown(words.report.suppressed(suppressed));
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
  const head = `<details>
<summary>${label}: ${total}</summary>

`;
  return {
    ...order,
    render: (room) => fitList(lines, room, { head, tail: "\n\n</details>", between: "\n", leftOut: (count2) => `- ${words.report.leftOut(list, count2)}` })
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
  const head = `${cells(headings)}
${cells(columns.map((column) => column === "study" || column === "finding" ? "---" : "---:"))}
`;
  const rows = entriesOf(studies, (study) => {
    const row = tableRow(study, found.get(study.study.name) ?? UNKNOWN, words);
    return cells(columns.map((column) => row[column]));
  });
  return {
    rank: 2,
    share: 6e3,
    render: (room) => fitList(rows, room, { head, tail: "", between: "\n", leftOut: (count2) => `
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
  return { study, judged, length: unbroken(length), fractions: unbroken(fractions), finding, recommended: unbroken(recommended) };
}
function unbroken(text) {
  return text.replace(/(?<=\d) (?=%|steps|epochs)/g, "\xA0");
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
  const head = `#### ${words.report.label["best-steps"]}

`;
  const foldedHead = `<details>
<summary>${words.report.moreStudies(shown.length - open)}</summary>

`;
  return {
    rank: 4,
    share: 9e3,
    render: (room) => {
      const seen = fitList(blocks(0, open), room, { head, tail: "", between: "\n\n", leftOut });
      const folded2 = fitList(blocks(open, shown.length), room - seen.length - 2, { head: foldedHead, tail: "\n\n</details>", between: "\n\n", leftOut });
      return [seen, folded2].filter((text) => text !== "").join("\n\n");
    }
  };
}

export {
  totalsOf,
  headlineOf,
  composeSections,
  entriesOf,
  fitList,
  findingBody,
  titleOf,
  basisOf,
  forecastLines,
  scheduleSentence,
  otherFindings,
  forecastList,
  scheduleList,
  abstentionList,
  groupedAbstentions,
  noteList,
  suppressedList,
  reproduction,
  FIRST_TENTH,
  LAST_QUARTER,
  distributionOf,
  histogramLines,
  UNKNOWN,
  studyFigures,
  rankedStudies,
  studyTable,
  histograms
};
