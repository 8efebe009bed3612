import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  policyChangeLines
} from "./chunk-ZAV4XAYE.js";
import {
  abstentionSentence,
  byRank,
  compare,
  findingSentences,
  notesOf,
  rankOf,
  subjectName,
  suggestionOf
} from "./chunk-HCNXQ2XX.js";
import {
  HOME,
  rulePage
} from "./chunk-3TQKHTAK.js";
import {
  finite,
  record
} from "./chunk-EMIZFWBO.js";
import {
  code
} from "./chunk-PZDBEGV7.js";
import {
  markupMarkdown,
  markupPlain
} from "./chunk-FVSQT4QD.js";
import {
  NAME_LENGTH,
  mask,
  maskValue,
  terminalText,
  wellFormed
} from "./chunk-FLBJ2J7N.js";

// src/report/sarif/category.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function automationId(instance) {
  const name = (instance ?? "").normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return name === "" || name === "longrun" ? "longrun/" : `longrun/${Array.from(name).slice(0, 100).join("")}/`;
}

// src/report/sarif/bound.ts
function firstThatFit(items, render, room) {
  const shown = [];
  let characters = 0;
  for (const item of items.slice(0, room.most)) {
    const value = render(item);
    characters += JSON.stringify(value).length;
    if (characters > room.characters) break;
    shown.push(value);
  }
  return shown;
}

// src/report/sarif/text.ts
var ZWSP = "\u200B";
function messageOf(paragraphs) {
  const said = paragraphs.filter((paragraph) => paragraph !== "");
  return {
    text: said.map((paragraph) => inert(markupPlain(paragraph))).join("\n\n"),
    markdown: said.map((paragraph) => braces(markupMarkdown(paragraph))).join("\n\n")
  };
}
function plainText(text, length = NAME_LENGTH) {
  return inert(terminalText(text, length));
}
function evidenceJson(evidence) {
  return record(
    Object.entries(evidence).map(([name, value]) => [plainText(name), evidenceValue(typeof value === "object" ? value : maskValue(name, value))])
  );
}
function evidenceValue(value) {
  if (typeof value === "number") return finite(value);
  if (typeof value === "string") return plainText(value);
  if (value === null || typeof value === "boolean") return value;
  return value.map((item) => evidenceValue(item));
}
function inert(text) {
  return braces(text.replace(/\](?=\()/g, `]${ZWSP}`));
}
function braces(text) {
  return text.replace(/[{}]/g, "$&$&");
}
var FOREIGN_PARTS = 3;
function artifactUri(path, fallback = "unknown") {
  const isWindows = /^(?:[A-Za-z]:)?[\\/]{1,2}/.test(path) && path.includes("\\");
  const parts = (isWindows ? path.replaceAll("\\", "/") : path).split("/").filter((part) => part !== "" && part !== ".");
  const climbs = parts.lastIndexOf("..");
  const inside = climbs === -1 ? parts : parts.slice(climbs + 1);
  const isForeign = climbs !== -1 || /^(?:[\\/~]|[A-Za-z]:[\\/])/.test(path);
  const shown = (isForeign ? inside.slice(-FOREIGN_PARTS) : inside).filter((part) => !/^(?:[A-Za-z]:|~)$/.test(part));
  const uri = shown.map((part) => encodeURIComponent(wellFormed(mask(part)))).join("/");
  return uri === "" ? fallback : uri;
}

// src/report/sarif/places.ts
function placeOf(finding, report) {
  const { location } = finding;
  if (location !== null) return at(location.path, location.line, location.endLine);
  const name = subjectName(finding);
  const studies = report.studies.map(({ study: study2 }) => study2);
  const study = "study" in finding.subject ? studies.find((each) => each.name === name) : void 0;
  const config = study?.config ?? report.files.flatMap(({ configs }) => configs).find(({ id }) => id === name);
  const span = config?.maxTrainSteps?.span;
  if (span !== void 0) return at(span.path, span.line, span.endLine);
  const declaring = report.files.find(({ searchSpaces }) => searchSpaces?.some(({ id }) => id === name));
  const results = study?.trials[0]?.run.paths[0];
  return at(config?.path ?? results ?? declaring?.path ?? report.files[0]?.path ?? name, 1, 1);
}
function at(path, line, endLine) {
  const first = Number.isInteger(line) && line >= 1 ? line : 1;
  return { path, line: first, endLine: Number.isInteger(endLine) && endLine >= first ? endLine : first };
}
function locationJson({ path, line, endLine }) {
  return { physicalLocation: { artifactLocation: artifactJson(path), region: { startLine: line, endLine } } };
}
function artifactJson(path) {
  return { uri: artifactUri(path), uriBaseId: ROOT };
}
var ROOT = "%SRCROOT%";

// src/report/sarif/notifications.ts
var ROOM = { most: 1e3, characters: 1e6 };
function notifications(report, words, indexOf, resultsLeftOut) {
  const { abstentions } = report;
  const notes = report.files.flatMap(notesOf).filter(({ code: code2 }) => code2 !== "config-part");
  const notJudged = firstThatFit(abstentions, (abstention) => abstentionJson(abstention, report, words, indexOf), ROOM);
  const aboutFiles = firstThatFit(notes, (problem) => noteJson(problem, words), ROOM);
  const missing = [
    ["findings", resultsLeftOut],
    ["abstentions", abstentions.length - notJudged.length],
    ["notes", notes.length - aboutFiles.length]
  ];
  const leftOut = missing.flatMap(([list, count]) => count === 0 ? [] : [notification("left-out", words.report.leftOut(list, count), { list, count })]);
  return [...leftOut, ...notJudged, ...aboutFiles];
}
function policyNotifications({ policyChange }, words) {
  const lines = policyChange === void 0 ? [] : policyChangeLines(policyChange, words);
  return firstThatFit(
    lines,
    ({ kind, text, path, line }) => ({
      ...notification(`policy-${kind}`, text, {}),
      level: kind === "mistake" ? "error" : "note",
      locations: [locationJson(at(path, line ?? 1, line ?? 1))]
    }),
    ROOM
  );
}
function abstentionJson(abstention, report, words, indexOf) {
  const name = subjectName(abstention);
  const properties = { reason: plainText(abstention.reason), subject: plainText(name), evidence: evidenceJson(abstention.evidence) };
  return {
    ...notification(plainText(abstention.rule), `${code(name)}: ${abstentionSentence(abstention, words)}`, properties),
    associatedRule: { id: plainText(abstention.rule), index: indexOf(abstention.rule) },
    locations: [locationJson(placeOf({ subject: abstention.subject, location: null }, report))]
  };
}
function noteJson(problem, words) {
  const line = problem.line ?? 1;
  return { ...notification(problem.code, words.problem(problem), {}), locations: [locationJson(at(problem.path, line, line))] };
}
function notification(id, sentence, properties) {
  return { descriptor: { id }, level: "note", message: messageOf([sentence]), properties };
}

// src/report/sarif/results.ts
import { createHash } from "node:crypto";
var RESULTS_ROOM = { most: 25e3, characters: 16e6 };
function boundedResults(context, room) {
  const { findings, suppressed } = context.report;
  const all = [...byRank(findings).map((finding) => ({ finding, by: null })), ...suppressed.map((by) => ({ finding: by.finding, by }))];
  const results = firstThatFit(all, ({ finding, by }) => resultJson(finding, by, context), room);
  return { results, leftOut: all.length - results.length };
}
function resultJson(finding, suppressed, context) {
  const { report, words, version, indexOf } = context;
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { label } = words.report;
  return {
    ruleId: plainText(finding.rule),
    ruleIndex: indexOf(finding.rule),
    level: finding.severity,
    // The ranks of the report go from 1.01 to 9.03; SARIF's from 0 to 100.
    rank: Math.round(rankOf(finding) * 11),
    message: messageOf([
      `${code(subjectName(finding))}: ${title}.`,
      message,
      recommendation === "" ? "" : `${label.do}: ${recommendation}`,
      certainty === "" ? "" : `${label["how-sure"]}: ${certainty}`
    ]),
    locations: [locationJson(placeOf(finding, report))],
    partialFingerprints: fingerprints(finding.fingerprint),
    ...fixes(finding, title, context),
    ...suppressed === null ? {} : { suppressions: [suppressionJson(suppressed, words)] },
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
  const hash = createHash("sha256").update(fingerprint).digest("hex");
  return { "longrun/v1": hash.slice(0, 32), primaryLocationLineHash: `${hash.slice(0, 16)}:1` };
}
function fixes({ edit }, title, { fileAt }) {
  const suggestion = edit === null ? null : suggestionOf(edit, fileAt);
  if (suggestion === null) return {};
  const { path, startLine, endLine, replacement } = suggestion;
  const replacements = [{ deletedRegion: { startLine, endLine }, insertedContent: { text: replacement } }];
  return { fixes: [{ description: messageOf([title]), artifactChanges: [{ artifactLocation: artifactJson(path), replacements }] }] };
}
function suppressionJson(suppressed, words) {
  const { by, reason, until, endsInDays } = suppressed;
  return {
    kind: "external",
    status: "accepted",
    justification: plainText(reason === "" ? words.report.suppressed(suppressed) : reason, 500),
    properties: { by, until: until === null ? null : plainText(until), endsInDays }
  };
}

// src/report/sarif/rules.ts
var MOST_TAGS = 10;
var PROBLEM_SEVERITY = { error: "error", warning: "warning", note: "recommendation" };
function ruleList(cards, found) {
  const known = new Set(cards.map(({ id }) => id));
  const unknown = [...new Set(found)].filter((id) => !known.has(id));
  return [...cards, ...unknown.map((id) => ({ id, severity: "warning", claims: [], needs: "" }))].toSorted((a, b) => compare(a.id, b.id));
}
function ruleJson({ id, severity, claims, needs }, words, version) {
  const page = rulePage(id, version);
  const name = plainText(id);
  const summary = Object.hasOwn(words.rules, id) ? words.rules[id]?.summary ?? name : name;
  const { text } = messageOf([`${summary}.`]);
  const help = messageOf([`${summary}.`, needs === "" ? "" : words.page.ruleHelp({ needs, claims })]);
  return {
    id: name,
    name: pascalCase(name),
    shortDescription: { text: messageOf([summary]).text },
    fullDescription: { text },
    helpUri: page,
    help: { text: `${help.text}

${page}`, markdown: `${help.markdown}

[${words.page.aboutRule}](${page})` },
    defaultConfiguration: { level: severity },
    properties: { tags: ["longrun", "training", ...claims].slice(0, MOST_TAGS), "problem.severity": PROBLEM_SEVERITY[severity] }
  };
}
function pascalCase(id) {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, first) => first.toUpperCase());
}

// src/report/sarif.ts
function sarifDocument(report, words, options) {
  const { version } = options;
  const found = [...report.findings, ...report.suppressed.map(({ finding }) => finding), ...report.abstentions];
  const rules = ruleList(
    options.rules,
    found.map(({ rule }) => rule)
  );
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const indexOf = (rule) => places.get(rule) ?? -1;
  const { results, leftOut } = boundedResults({ ...options, report, words, indexOf }, options.room ?? RESULTS_ROOM);
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { ...driver(version), rules: rules.map((card) => ruleJson(card, words, version)) } },
        automationDetails: { id: automationId(options.instance) },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: ROOT_TEXT } } },
        ...provenance(report.headSha, options.repositoryUrl),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(report, words, indexOf, leftOut),
            toolConfigurationNotifications: policyNotifications(report, words)
          }
        ],
        results,
        properties: { verdict: report.verdict, suppressed: report.suppressed.length, resultsLeftOut: leftOut }
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

export {
  sarifDocument
};
