import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FIRST_TENTH,
  LAST_QUARTER,
  UNKNOWN,
  basisOf,
  composeSections,
  distributionOf,
  entriesOf,
  fitList,
  forecastLines,
  groupedAbstentions,
  headlineOf,
  histogramLines,
  rankedStudies,
  scheduleSentence,
  studyFigures,
  totalsOf
} from "./chunk-D43QZATS.js";
import {
  policyChangeLines
} from "./chunk-ZAV4XAYE.js";
import {
  byRank,
  findingSentences,
  groupedNotes,
  subjectName,
  suggestionOf
} from "./chunk-HCNXQ2XX.js";
import {
  rulePage
} from "./chunk-3TQKHTAK.js";
import {
  learningRate,
  median,
  metricValue
} from "./chunk-7MD6XI6G.js";
import {
  amount,
  percent,
  significant
} from "./chunk-ZWRYHHLG.js";
import {
  markupPlain,
  splitMarkup
} from "./chunk-FVSQT4QD.js";
import {
  NAME_LENGTH,
  htmlLines,
  htmlText,
  maskValue
} from "./chunk-FLBJ2J7N.js";

// src/report/html/text.ts
function sentence(text) {
  return splitMarkup(text).map((part) => part.kind === "code" ? name(part.text) : spaced(part.text)).join("");
}
function name(text, length = NAME_LENGTH) {
  return `<code>${htmlText(text, length)}</code>`;
}
function spaced(text) {
  const body = htmlText(text);
  if (body === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${body}${/\s$/.test(text) ? " " : ""}`;
}
function ruleLink(rule, version) {
  return `<a href="${htmlText(rulePage(rule, version))}" rel="noreferrer">${name(rule)}</a>`;
}
function element(tag, content, attributes = "") {
  return content === "" ? "" : `<${tag}${attributes === "" ? "" : ` ${attributes}`}>${content}</${tag}>`;
}
function table(caption, head2, rows, align = []) {
  const classOf = (column) => align[column] ? ` class="${align[column]}"` : "";
  const heading = head2.map((cell, column) => `<th scope="col"${classOf(column)}>${cell}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell, column) => cellOf(cell, column, classOf(column))).join("")}</tr>`).join("\n");
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
function picture(id, title, description, parts) {
  return [
    `<svg viewBox="0 0 ${FRAME.width} ${FRAME.height}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${htmlText(title)}</title>`,
    `<desc id="${id}-d">${htmlText(description)}</desc>`,
    ...parts.filter((part) => part !== ""),
    "</svg>"
  ].join("\n");
}
function label(x, y, text, anchor = "start", kind = "") {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${kind === "" ? "" : ` class="${kind}"`}>${htmlText(text)}</text>`;
}
function line(points, kind) {
  const path = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  return path === "" ? "" : `<path class="${kind}" d="${path}"/>`;
}
function floor() {
  return `<path class="axis" d="M${FRAME.left} ${FLOOR}H${RIGHT}"/>`;
}
function mark(share) {
  return `<path class="mark" d="M${round(across(share))} ${FRAME.top}V${FLOOR}"/>`;
}
function round(value) {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : "0";
}

// src/report/html/charts/comparison.ts
function comparisonFigure(id, { config, unit, updates, lines }, words) {
  const last = updates.at(-1) ?? 0;
  const rates = lines.flatMap(({ learningRates, peak }) => [...learningRates, peak.learningRate]).filter(Number.isFinite);
  const top = Math.max(0, ...rates);
  if (!(top > 0) || !(last > 0) || !Number.isFinite(last)) return "";
  const { role: roles, line: legendLine } = words.report.chart;
  const named = lines.map(({ role, family, runSteps }) => ({ role, text: legendLine(roles[role], family, `${amount(runSteps)} ${unit}`) }));
  const svg = picture(id, config, named.map(({ text }) => markupPlain(text)).join("; "), [
    floor(),
    ...lines.map((each) => line(pointsOf(each, updates, last, top), `curve ${each.role}`)),
    label(FRAME.left - 8, up(1) + 4, learningRate(top), "end"),
    label(FRAME.left - 8, up(0), "0", "end"),
    label(across(0), up(0) + 18, "0", "start"),
    label(across(1), up(0) + 18, amount(Math.max(...lines.map(({ runSteps }) => runSteps))), "end"),
    label(across(0.5), FRAME.height - 8, `${words.page.learningRate} \xB7 ${unit}`, "middle")
  ]);
  const legend = named.map(({ role, text }) => `<li class="${role}">${sentence(text)}</li>`).join("");
  const caption = `<figcaption><ul aria-label="${htmlText(words.page.learningRate)}">${legend}</ul></figcaption>`;
  return `<figure class="comparison"><div class="pictures"><div>${svg}</div></div>${caption}</figure>`;
}
function pointsOf({ learningRates, peak }, updates, last, top) {
  const points = [...learningRates.map((learningRate2, index) => ({ u: updates[index] ?? Number.NaN, learningRate: learningRate2 })), peak];
  return points.filter(({ u, learningRate: learningRate2 }) => Number.isFinite(u) && Number.isFinite(learningRate2)).toSorted((a, b) => a.u - b.u).map(({ u, learningRate: learningRate2 }) => [across(Math.min(1, Math.max(0, u / last))), up(Math.max(0, learningRate2) / top)]);
}

// src/report/html/findings.ts
var MOST_ITEMS = 24;
function findingList(context) {
  const { words, report } = context;
  const articles = entriesOf(byRank(report.findings), (finding) => article(finding, context));
  const head2 = `<section id="findings" aria-labelledby="findings-h">
<h2 id="findings-h">${htmlText(words.report.label.findings)}</h2>
`;
  return {
    rank: 1,
    share: 25e4,
    render: (room) => fitList(articles, room, {
      head: head2,
      tail: "\n</section>",
      between: "\n",
      leftOut: (count) => `<p class="left-out">${htmlText(words.report.leftOut("findings", count))}</p>`
    })
  };
}
function article(finding, context) {
  const { words, version } = context;
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { label: label2 } = words.report;
  const { location } = finding;
  const facts = [
    `<span class="grade">${htmlText(words.report.severityAndConfidence(finding.severity, finding.confidence))}</span>`,
    ruleLink(finding.rule, version),
    htmlText(basisOf(finding, words)),
    location === null ? "" : name(`${location.path}:${location.line}`)
  ];
  return [
    `<article class="finding ${finding.severity}">`,
    `<h3>${name(subjectName(finding))} ${sentence(title)}</h3>`,
    element("p", facts.filter((fact) => fact !== "").join(' <span aria-hidden="true">\xB7</span> '), 'class="facts"'),
    element("p", sentence(message)),
    recommendation === "" ? "" : `<p class="do"><strong>${htmlText(label2.do)}:</strong> ${sentence(recommendation)}</p>`,
    certainty === "" ? "" : `<p class="sure"><strong>${htmlText(label2["how-sure"])}:</strong> ${sentence(certainty)}</p>`,
    diff(finding, context),
    comparison(finding, context),
    evidence(finding, words),
    "</article>"
  ].filter((part) => part !== "").join("\n");
}
function comparison(finding, { report, words }) {
  const index = (report.charts ?? []).findIndex(({ config }) => "config" in finding.subject && finding.subject.config === config);
  const chart = report.charts?.[index];
  if (chart === void 0) return "";
  const first = byRank(report.findings).find(({ subject }) => "config" in subject && subject.config === chart.config);
  return first === finding ? comparisonFigure(`c${index}`, chart, words) : "";
}
function diff({ edit }, { fileAt, words }) {
  const suggestion = edit === null ? null : suggestionOf(edit, fileAt);
  if (suggestion === null) return "";
  const { path, startLine, endLine, replacement } = suggestion;
  const before = (fileAt(path)?.text ?? "").split(/\r?\n/).slice(startLine - 1, endLine);
  const lines = [...before.map((each) => `<del>- ${htmlLines(each)}</del>`), ...replacement.split(/\r?\n/).map((each) => `<ins>+ ${htmlLines(each)}</ins>`)];
  return `<figure class="diff"><figcaption>${sentence(words.page.suggestion(path, startLine))}</figcaption><pre tabindex="0">${lines.join("")}</pre></figure>`;
}
function evidence(finding, words) {
  const rows = Object.entries(finding.evidence).map(([key, value]) => [name(key), evidenceCell(shown(key, value), words)]);
  if (rows.length === 0) return "";
  const { evidence: heading, evidenceColumns } = words.page;
  return `<details><summary>${htmlText(heading)}</summary>
${table(
    heading,
    evidenceColumns.map((column) => htmlText(column)),
    rows
  )}
</details>`;
}
function shown(key, value) {
  return typeof value === "object" ? value : maskValue(key, value);
}
function evidenceCell(value, words) {
  if (value === null) return htmlText(words.report.label["not-known"]);
  if (typeof value === "boolean") return htmlText(words.page.truth[value ? "true" : "false"]);
  if (typeof value === "number") return htmlText(numeral(value));
  if (typeof value === "string") return name(value);
  const items = value.slice(0, MOST_ITEMS).map((item) => typeof item === "number" ? htmlText(numeral(item)) : name(item));
  return `${items.join(", ")}${value.length > MOST_ITEMS ? ` +${value.length - MOST_ITEMS}` : ""}`;
}
function numeral(value) {
  return Number.isInteger(value) ? amount(value) : significant(value, 4);
}

// src/report/html/charts/schedule.ts
var MOST_POINTS = 240;
function schedulePicture(id, config, words) {
  const read = config.schedule;
  if (read?.kind !== "known" || read.runLength === null || !(read.runLength > 1) || !Number.isFinite(read.runLength)) return "";
  const { schedule } = read;
  const last = Math.ceil(read.runLength) - 1;
  const rates = ratesOf(schedule, last);
  const top = Math.max(...rates.map(({ rate }) => rate));
  if (!(top > 0) || !Number.isFinite(top)) return "";
  const points = rates.map(({ u, rate }) => [across(u / last), up(Math.max(0, rate) / top)]);
  const described = words.page.scheduleCurve({
    peak: learningRate(top),
    final: learningRate(schedule.at(last)),
    length: amount(last + 1),
    unit: schedule.unit
  });
  return picture(id, config.id, markupPlain(described), [
    line([...points, [across(1), up(0)], [across(0), up(0)]], "area"),
    line(points, "curve"),
    floor(),
    label(FRAME.left - 8, up(1) + 4, learningRate(top), "end"),
    label(FRAME.left - 8, up(0), "0", "end"),
    label(across(0), up(0) + 18, "0", "start"),
    label(across(1), up(0) + 18, amount(last + 1), "end"),
    label(across(0.5), FRAME.height - 8, `${words.page.learningRate} \xB7 ${schedule.unit}`, "middle")
  ]);
}
function ratesOf(schedule, last) {
  const indices = new Set(Array.from({ length: MOST_POINTS + 1 }, (_, index) => Math.round(index * last / MOST_POINTS)));
  let stretches = 0;
  for (const { from, to } of schedule.stretches(0, last + 1)) {
    indices.add(from).add(to - 1);
    stretches += 1;
    if (stretches >= MOST_POINTS) break;
  }
  return [...indices].toSorted((a, b) => a - b).map((u) => ({ u, rate: schedule.at(u) }));
}

// src/report/html/lists.ts
var MOST_SUBJECTS = 20;
var MOST_PICTURES = 40;
function policySection({ report, words }) {
  const change = report.policyChange;
  const lines = change === void 0 ? [] : policyChangeLines(change, words);
  const items = entriesOf(lines, ({ kind, text }) => `<li${kind === "mistake" ? ' class="mistake"' : ""}>${sentence(text)}</li>`);
  const { heading, introduction } = words.policyChange;
  const first = change === void 0 ? "" : `<p>${sentence(introduction(change.file, change.path))}</p>`;
  return listed(items, "policy-changes", { title: htmlText(heading), before: first, id: "policy", rank: 2, share: 2e4, isOpen: true }, { words });
}
function scheduleSection({ report, words }) {
  const configs = new Map(report.files.flatMap((file) => file.configs.map((config) => [config.id, config])));
  const items = entriesOf(report.schedules, (entry) => {
    const index = report.schedules.indexOf(entry);
    const config = configs.get(entry.config);
    const drawn = config === void 0 || index >= MOST_PICTURES ? "" : schedulePicture(`s${index}`, config, words);
    const picture2 = drawn === "" ? "" : `<div class="pictures"><div>${drawn}</div></div>`;
    return `<li>${name(entry.config)}: ${sentence(scheduleSentence(entry, words))}${picture2}</li>`;
  });
  return listed(items, "schedules", { title: htmlText(words.report.label.schedules), id: "schedules", rank: 6, share: 6e4, isOpen: true }, { words });
}
function forecastSection({ report, words }) {
  const items = entriesOf(forecastLines(report, words), ({ study, sentence: said }) => `<li>${name(study)}: ${sentence(said)}</li>`);
  return listed(items, "forecasts", { title: htmlText(words.report.label.forecasts), id: "forecasts", rank: 6, share: 2e4, isOpen: true }, { words });
}
function abstentionSection({ report, words, version }) {
  const items = entriesOf(groupedAbstentions(report.abstentions, words), ({ rules, sentence: said, subjects }) => {
    const named = subjects.slice(0, MOST_SUBJECTS).map((subject) => name(subject));
    const more = subjects.length > named.length ? ` +${subjects.length - named.length}` : "";
    return `<li>${rules.map((rule) => ruleLink(rule, version)).join(", ")}: ${sentence(said)} (${named.join(", ")}${more})</li>`;
  });
  const title = `${htmlText(words.report.label.abstentions)}: ${report.abstentions.length}`;
  return listed(items, "abstentions", { title, id: "abstentions", rank: 4, share: 4e4, isOpen: report.verdict === "nothing-to-judge" }, { words });
}
function suppressedSection({ report, words, version }) {
  const items = entriesOf(report.suppressed, (suppressed) => {
    const { finding } = suppressed;
    const { title: title2 } = findingSentences(finding, words);
    return `<li>${ruleLink(finding.rule, version)} \xB7 ${name(subjectName(finding))} \xB7 ${sentence(title2)} \xB7 <em>${sentence(words.report.suppressed(suppressed))}</em></li>`;
  });
  const title = htmlText(words.page.suppressed(report.suppressed.length));
  return listed(items, "suppressed", { title, id: "suppressed", rank: 3, share: 4e4, isOpen: true }, { words });
}
function noteSection({ report, words }) {
  const items = entriesOf(groupedNotes(report, words), ({ places, more, sentence: said }) => {
    const named = places.map((place) => name(place)).join(", ");
    return `<li>${named}${more > 0 ? ` +${more}` : ""}: ${sentence(said)}</li>`;
  });
  const title = `${htmlText(words.report.label.notes)}: ${items.count}`;
  return listed(items, "notes", { title, id: "notes", rank: 7, share: 4e4, isOpen: false }, { words });
}
function fileSection({ report, words }) {
  const items = entriesOf(
    report.files,
    ({ path, kind, format }) => `<li>${name(path)}: ${htmlText(words.report.kind[kind])}${format === null ? "" : ` (${htmlText(format)})`}</li>`
  );
  return listed(items, "files", { title: htmlText(words.page.files(report.files.length)), id: "files", rank: 8, share: 4e4, isOpen: false }, { words });
}
function reproductionSection({ report, words, version }) {
  const said = sentence(words.report.reproduce(version, report.headSha));
  const text = `<section id="again">
<p>${said}:</p>
<pre tabindex="0">${htmlText(report.command)}</pre>
</section>`;
  return { rank: 1, share: 4e3, render: (room) => report.command === "" || text.length > room ? "" : text };
}
function listed(items, list, plan, { words }) {
  const { title, before = "", id, rank, share, isOpen } = plan;
  const open = isOpen ? `<section aria-labelledby="${id}-h">
<h2 id="${id}-h">${title}</h2>
${before}<ul>
` : `<details class="section"><summary><h2>${title}</h2></summary>
${before}<ul>
`;
  const close = isOpen ? "\n</ul>\n</section>" : "\n</ul>\n</details>";
  const leftOut = (count) => `<li class="left-out">${htmlText(words.report.leftOut(list, count))}</li>`;
  return { rank, share, render: (room) => fitList(items, room, { head: open, tail: close, between: "\n", leftOut }) };
}

// src/report/html/charts/curves.ts
var MOST_TRIALS = 30;
var MOST_POINTS2 = 100;
var SHOWN_SHARE = 0.9;
function curvesPicture(id, { name: name2, trials, metric }, words) {
  const drawn = trials.filter(isDrawn).slice(0, MOST_TRIALS);
  const range = rangeOf(drawn, metric?.goal ?? "min");
  if (range === null || metric === null) return "";
  const height = (value) => Math.min(1, Math.max(0, (value - range.low) / (range.high - range.low)));
  const place = ({ done, value }, length) => [across(Math.min(1, Math.max(0, done / length))), up(height(value))];
  const lines = drawn.map((trial) => {
    const length = lengthOf(trial);
    return line(
      thinned(trial.evaluations).map((evaluation) => place(evaluation, length)),
      trial.censoredBecause === null ? "trial-curve" : "trial-curve censored"
    );
  });
  const bests = drawn.flatMap((trial) => {
    if (trial.best === null || !Number.isFinite(trial.best.value)) return [];
    const [x, y] = place(trial.best, lengthOf(trial));
    return [`<circle class="best" cx="${round(x)}" cy="${round(y)}" r="3"/>`];
  });
  const described = words.page.curves({ shown: drawn.length, trials: trials.length, metric: metric.name });
  return picture(id, `${name2}: ${metric.name}`, markupPlain(described), [
    mark(FIRST_TENTH),
    mark(LAST_QUARTER),
    floor(),
    ...lines,
    ...bests,
    label(FRAME.left - 8, up(1) + 4, metricValue(range.high), "end"),
    label(FRAME.left - 8, up(0), metricValue(range.low), "end"),
    ...[0, FIRST_TENTH, 0.5, LAST_QUARTER, 1].map((share) => label(across(share), up(0) + 20, percent(share), "middle")),
    label(across(0.5), FRAME.height - 3, words.page.curvesAxis(metric.name), "middle")
  ]);
}
function isDrawn(trial) {
  return trial.evaluations.length >= 2 && lengthOf(trial) > 0;
}
function lengthOf({ plannedSteps }) {
  const value = plannedSteps?.value ?? 0;
  return Number.isFinite(value) ? value : 0;
}
function rangeOf(trials, goal) {
  const values = trials.flatMap(({ evaluations }) => evaluations.map(({ value }) => value).filter(Number.isFinite)).toSorted((a, b) => a - b);
  const at = (share) => values[Math.round(share * (values.length - 1))] ?? Number.NaN;
  const [low, high] = goal === "min" ? [at(0), at(SHOWN_SHARE)] : [at(1 - SHOWN_SHARE), at(1)];
  return high > low ? { low, high } : null;
}
function thinned(evaluations) {
  const finite = evaluations.filter(({ done, value }) => Number.isFinite(done) && Number.isFinite(value));
  const last = finite.length - 1;
  if (last < MOST_POINTS2) return finite;
  return Array.from({ length: MOST_POINTS2 }, (_, index) => finite[Math.round(index * last / (MOST_POINTS2 - 1))]).filter((each) => each !== void 0);
}

// src/report/html/charts/histogram.ts
function histogramPicture(id, study, distribution, words) {
  const { bins, fractions } = distribution;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const ground = up(0);
  const strokes = fractions.map((fraction) => `M${round(across(Math.min(1, Math.max(0, fraction))))} ${ground + 3}v7`).join("");
  return picture(id, study, histogramSentence(distribution, words), [
    mark(FIRST_TENTH),
    mark(LAST_QUARTER),
    ...bins.map((bin) => bar(bin, most)),
    floor(),
    `<path class="trial" d="${strokes}"/>`,
    label(FRAME.left - 8, up(1) + 4, String(most), "end"),
    label(FRAME.left - 8, ground, "0", "end"),
    ...[0, FIRST_TENTH, 0.5, LAST_QUARTER, 1].map((share) => label(across(share), ground + 24, percent(share), "middle")),
    label(across(0.5), FRAME.height - 3, words.page.histogramAxis, "middle")
  ]);
}
function histogramSentence({ fractions, bins }, words) {
  const counted = (from, to) => bins.reduce((sum, { low, high, count }) => low >= from && high <= to ? sum + count : sum, 0);
  const middle = median(fractions);
  return markupPlain(
    words.page.histogram({
      trials: fractions.length,
      early: counted(0, FIRST_TENTH),
      late: counted(LAST_QUARTER, 1),
      median: middle === null ? "\u2013" : percent(middle)
    })
  );
}
function bar({ low, high, count }, most) {
  if (count === 0) return "";
  const kind = high <= FIRST_TENTH ? "early" : low >= LAST_QUARTER ? "late" : "between";
  const [left, width] = [across(low) + 1, across(high) - across(low) - 2];
  const top = up(count / most);
  return `<rect class="bar ${kind}" x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(up(0) - top)}"/>`;
}

// src/report/html/studies.ts
var COLUMNS = ["study", "judged", "length", "fractions", "finding", "recommended"];
var MOST_STUDIES = 200;
var OPEN_STUDIES = 6;
function studySection(context) {
  const { words, report } = context;
  const studies = rankedStudies(report);
  const shown2 = studies.slice(0, MOST_STUDIES);
  const head2 = COLUMNS.map((column) => sentence(words.report.studyColumns[column]));
  const rows = () => shown2.map((study) => studyRow(study, context));
  const more = studies.length - shown2.length;
  const leftOut = more === 0 ? "" : `
<p class="left-out">${htmlText(words.report.leftOut("studies", more))}</p>`;
  const heading = htmlText(words.report.label.studies);
  return {
    rank: 2,
    share: 9e4,
    render: (room) => {
      if (studies.length === 0) return "";
      const body = table(words.report.label.studies, head2, rows(), ["", "num", "num", "num", "", "num"]);
      const text = `<section aria-labelledby="studies-h">
<h2 id="studies-h">${heading}</h2>
${body}${leftOut}
</section>`;
      return text.length <= room ? text : "";
    }
  };
}
function studyRow(study, { words, report, version }) {
  const { name: title, metric, kind } = study.study;
  const { judged, length, fractions, recommended } = studyFigures(study, words);
  const found = [...new Set(report.findings.flatMap(({ subject, rule }) => "study" in subject && subject.study === title ? [rule] : []))];
  const mark2 = [
    metric === null ? "" : `${name(metric.name, 60)} <span aria-hidden="true">${metric.goal === "min" ? "\u2193" : "\u2191"}</span><span class="heard">${htmlText(words.report.goal[metric.goal])}</span>`,
    kind === "learning-rate-sweep" ? htmlText(words.report.label.sweep) : ""
  ];
  const first = [name(title, 80), ...mark2.filter((each) => each !== "")].join(" \xB7 ");
  const rules = found.length === 0 ? UNKNOWN : found.map((rule) => ruleLink(rule, version)).join(", ");
  return [first, ...[judged, length, fractions].map((cell) => htmlText(cell)), rules, htmlText(recommended)];
}
function pictureSection({ words, report }) {
  const shown2 = rankedStudies(report).map((study) => ({ study, distribution: distributionOf(study) })).filter(({ distribution }) => distribution.fractions.length >= 2);
  const figures = (from, to) => entriesOf(shown2.slice(from, to), ({ study, distribution }) => {
    const index = shown2.findIndex((each) => each.study === study);
    const notes = histogramLines(distribution, words).slice(14);
    const pictures = [histogramPicture(`b${index}`, study.study.name, distribution, words), curvesPicture(`m${index}`, study.study, words)];
    const drawn = pictures.filter((each) => each !== "").map((each) => `<div>${each}</div>`);
    return `<figure class="study"><figcaption>${name(study.study.name)} ${notes.map((note) => `<span>${htmlText(note)}</span>`).join(" ")}</figcaption>
<div class="pictures">${drawn.join("\n")}</div></figure>`;
  });
  const leftOut = (count) => `<p class="left-out">${htmlText(words.report.leftOut("histograms", count))}</p>`;
  const head2 = `<section aria-labelledby="best-h">
<h2 id="best-h">${htmlText(words.report.label["best-steps"])}</h2>
`;
  const folded = { head: `<details><summary>${htmlText(words.report.moreStudies(shown2.length - OPEN_STUDIES))}</summary>
`, tail: "\n</details>" };
  return {
    rank: 5,
    share: 16e4,
    render: (room) => {
      const seen = fitList(figures(0, OPEN_STUDIES), room - 12, { head: head2, tail: "", between: "\n", leftOut });
      if (seen === "") return "";
      const more = fitList(figures(OPEN_STUDIES, shown2.length), room - seen.length - 13, { ...folded, between: "\n", leftOut });
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
function renderHtml(report, words, options) {
  const context = { report, words, version: options.version, fileAt: options.fileAt };
  const isOpen = report.verdict === "nothing-to-judge";
  const abstentions = abstentionSection(context);
  const sections = [
    policySection(context),
    ...isOpen ? [abstentions] : [],
    findingList(context),
    studySection(context),
    pictureSection(context),
    forecastSection(context),
    scheduleSection(context),
    suppressedSection(context),
    ...isOpen ? [] : [abstentions],
    noteSection(context),
    fileSection(context),
    reproductionSection(context)
  ];
  return page(report, words, [head(context, options.place ?? "here"), `<main>
${composeSections(sections, SECTIONS_LENGTH)}
</main>`, foot(context)]);
}
function page(report, words, parts) {
  return `<!doctype html>
<html lang="${htmlText(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Longrun: ${htmlText(words.report.verdict[report.verdict])}</title>
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
function head({ report, words }, place) {
  const { symbol, verdict, subject, sentence: said } = headlineOf(report, words, place);
  const [first] = byRank(report.findings);
  const recommendation = first === void 0 ? "" : findingSentences(first, words).recommendation;
  const totals = report.findings.length === 0 ? "" : words.report.totals(totalsOf(report));
  const grade = report.findings.some(({ severity }) => severity === "error") ? " has-errors" : "";
  return [
    `<header class="${report.verdict}${grade}">`,
    `<p class="verdict"><span aria-hidden="true">${symbol}</span> ${htmlText(verdict)}</p>`,
    `<h1>${subject === "" ? "" : `${name(subject)} `}${sentence(said)}</h1>`,
    recommendation === "" ? "" : `<p class="do"><strong>${htmlText(words.report.label.do)}:</strong> ${sentence(recommendation)}</p>`,
    element("p", sentence(totals), 'class="totals"'),
    "</header>"
  ].filter((part) => part !== "").join("\n");
}
function foot({ words, version }) {
  return `<footer><p>${sentence(words.page.made(version))}</p></footer>`;
}

export {
  renderHtml
};
