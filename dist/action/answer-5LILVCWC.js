import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  collectFiles,
  defaultPolicy,
  evenUpdates,
  isDrawable,
  judgePull,
  longestReason,
  openPull,
  peakOf,
  readPolicy,
  readPull,
  require_mod,
  trustedPolicy
} from "./chunk-KB2OBIIQ.js";
import {
  abstentionSentence,
  amount,
  byRank,
  compareRuns,
  decodeFile,
  deleteComments,
  entriesOf,
  findingBlock,
  fitList,
  learningRate,
  markerOf,
  markupMarkdown,
  mayBeConfig,
  outcomeOf,
  ownAnswers,
  parseYaml,
  percent,
  policyPath,
  publicationTo,
  rateChart,
  readConversation,
  rules,
  sendOnce,
  sharesOfRun,
  significant,
  subjectName,
  table,
  withMarker,
  withoutMarker,
  wordsOf
} from "./chunk-ET22L6I6.js";
import {
  coerce_exports,
  reading
} from "./chunk-WGIWYEM6.js";
import {
  array,
  failureOf,
  object,
  string
} from "./chunk-5G4NN56E.js";
import {
  RequestMistake,
  ReviewImpossible,
  rulePage
} from "./chunk-2MEXTFSQ.js";
import {
  codeBlock,
  inlineCode,
  mask,
  matchesAny,
  plainMarkdown,
  typedText
} from "./chunk-H3ZINUNI.js";
import {
  __toESM
} from "./chunk-R7OEXDQG.js";

// src/github/head-history.ts
var looksBack = 50;
var Commit = object({ oid: string() }).nullable();
var Answer = object({
  repository: object({
    pullRequest: object({
      commits: object({
        nodes: array(
          object({
            commit: object({
              oid: string(),
              committedDate: string(),
              checkSuites: object({ nodes: array(object({ createdAt: string() }).nullable()).nullable() }).nullish()
            })
          }).nullable()
        )
      }),
      timelineItems: object({
        nodes: array(object({ createdAt: string().optional(), beforeCommit: Commit.optional() }).nullable())
      })
    })
  })
});
var queryWith = (suites) => `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(last: ${looksBack}) { nodes { commit { oid committedDate ${suites} } } }
      timelineItems(last: ${looksBack}, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { ... on HeadRefForcePushedEvent { createdAt beforeCommit { oid } } }
      }
    }
  }
}`;
var query = queryWith("checkSuites(first: 1) { nodes { createdAt } }");
var plainQuery = queryWith("");
async function pushedSince(client, { repository, number, headSha }, since) {
  const ask = (text) => client.query(Answer, text, { owner: repository.owner, name: repository.name, number });
  const answer = await ask(query).catch((error) => failureOf(error).kind === "forbidden" ? ask(plainQuery) : Promise.reject(error));
  return laterPush(answer.repository.pullRequest, headSha, Date.parse(since));
}
function laterPush({ commits, timelineItems }, headSha, sinceMs) {
  const forced = timelineItems.nodes.find((event) => Date.parse(event?.createdAt ?? "") > sinceMs);
  if (forced !== void 0) return { before: forced?.beforeCommit?.oid ?? null };
  const seen = commits.nodes.flatMap((node) => node === null ? [] : [{ oid: node.commit.oid, atMs: firstSeenMs(node.commit) }]);
  const head = seen.find(({ oid }) => oid === headSha);
  if (head === void 0 || !(head.atMs > sinceMs)) return null;
  return { before: seen.findLast(({ atMs }) => atMs <= sinceMs)?.oid ?? null };
}
function firstSeenMs({ committedDate, checkSuites }) {
  return Date.parse(checkSuites?.nodes?.[0]?.createdAt ?? committedDate);
}

// src/publish/answer.ts
async function publishAnswer(publication, { to, body }) {
  try {
    const conversation = await readConversation(publication.client, publication.target);
    const text = body(conversation.headSha);
    const standing = ownAnswers(publication, to, conversation)[0]?.comment;
    if (standing === void 0) return await create(publication, to, text);
    if (withoutMarker(standing.body) === withoutMarker(text)) return { kind: "unchanged" };
    return await edit(publication, standing.id, withMarker(text, markerOf(publication, "answer", to)));
  } catch (error) {
    return outcomeOf(error, "answer the command");
  }
}
async function create(publication, to, text) {
  const { client, target } = publication;
  const where = { owner: target.repository.owner, repo: target.repository.name };
  const body = withMarker(text, markerOf(publication, "answer", to));
  const send = () => client.octokit.rest.issues.createComment({ ...where, issue_number: target.number, body });
  await sendOnce(publication, send, (now) => ownAnswers(publication, to, now).length > 0);
  const [, ...duplicates] = ownAnswers(publication, to, await readConversation(client, target));
  await deleteComments(
    publication,
    duplicates.map(({ comment }) => comment.id)
  );
  return { kind: "written" };
}
async function edit(publication, id, body) {
  const { client, target } = publication;
  const send = () => client.octokit.rest.issues.updateComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id, body });
  await sendOnce(publication, send, (now) => now.comments.some((comment) => comment.id === id && comment.body === body));
  return { kind: "written" };
}

// src/publish/reactions.ts
var maxSends = 2;
async function react({ client, repository, commentId, log }, content) {
  for (let sends = 1; sends <= maxSends; sends++) {
    try {
      await client.octokit.rest.reactions.createForIssueComment({ owner: repository.owner, repo: repository.name, comment_id: commentId, content });
      return;
    } catch (error) {
      const { kind, message } = failureOf(error);
      if (kind === "unclear" && sends < maxSends) continue;
      log(`The reaction \`${content}\` could not be left on the comment (${message}).`);
      return;
    }
  }
}

// src/report/answers/reply.ts
var COMMAND_LENGTH = 120;
var MOST = 6e4;
function renderReply(frame, body, words) {
  const { command, headSha, pushed, presentHead } = frame;
  const { answers } = words;
  const head = `**${inlineCode(command, "text", COMMAND_LENGTH)}**${headSha === null ? "" : ` ${markupMarkdown(answers.atCommit(shortSha(headSha)))}`}`;
  const since = headSha === null || pushed === null ? [] : [answers.pushedSince(pushed.before === null ? null : shortSha(pushed.before), shortSha(headSha))];
  const moved = headSha === null || presentHead === null || presentHead === headSha ? [] : [answers.movedOn(shortSha(headSha), shortSha(presentHead))];
  const whole = [head, ...[...since, ...moved].map((sentence) => markupMarkdown(sentence)), body.trim()].join("\n\n");
  return whole.length <= MOST ? whole : [head, markupMarkdown(answers.tooLong)].join("\n\n");
}
function renderMistake(sentence, usage3, words) {
  const sentences = usage3 === null ? [sentence] : [sentence, words.answers.usage(usage3)];
  return sentences.flatMap((one) => one.split("\n")).map((one) => markupMarkdown(one)).join("\n\n");
}
function shortSha(sha) {
  return sha.slice(0, 7);
}

// src/bot/answers/command.ts
var CommandMistake = class extends Error {
  name = "CommandMistake";
};
function neededPull({ pull, words }, usage3) {
  if (pull === null) throw new CommandMistake(words.answers.needsPull(usage3));
  return pull;
}

// src/report/answers/explain.ts
var FINDINGS_ROOM = 9e3;
var ABSTENTIONS_ROOM = 4e3;
var SECTION_LENGTH = 4e3;
function renderExplain({ rule, page, here, version }, words) {
  const { explain: explain2, ignoreOnce } = words.answers;
  const part = (label, heading) => {
    const text = sectionOf(page, heading, rulePage("", version));
    return text === "" ? [] : [`**${markupMarkdown(explain2[label])}**`, text];
  };
  const switchOff = codeBlock(`rules:
  ${rule}: off`, "yaml");
  return [
    ...here === null ? [] : [`#### ${markupMarkdown(explain2.here)}`, ...hereLines(rule, here, words, version)],
    `#### ${inlineCode(rule)}`,
    ...part("looks-at", "What it looks at"),
    ...part("speaks", "When it speaks"),
    ...part("why", "Why it matters"),
    `**${markupMarkdown(explain2["switch-off"])}**`,
    markupMarkdown(ignoreOnce),
    switchOff,
    `[${markupMarkdown(explain2.page)}](${rulePage(rule, version)})`
  ].join("\n\n");
}
function hereLines(rule, here, words, version) {
  if (here.kind === "not-judged") return [markupMarkdown(words.answers.notJudged(here.why))];
  const { report } = here;
  const findings = byRank(report.findings).filter((finding) => finding.rule === rule);
  const abstentions = report.abstentions.filter((abstention) => abstention.rule === rule);
  const suppressed = report.suppressed.filter(({ finding }) => finding.rule === rule).length;
  const said = [
    fitList(
      entriesOf(findings, (finding) => findingBlock(finding, words, version)),
      FINDINGS_ROOM,
      { head: "", tail: "", between: "\n\n", leftOut: (count) => words.answers.leftOut(count) }
    ),
    fitList(
      entriesOf(abstentions, (abstention) => `- ${inlineCode(subjectName(abstention))}: ${markupMarkdown(abstentionSentence(abstention, words))}`),
      ABSTENTIONS_ROOM,
      { head: "", tail: "", between: "\n", leftOut: (count) => `- ${words.answers.leftOut(count)}` }
    ),
    suppressed === 0 ? "" : markupMarkdown(words.answers.suppressedAlready(suppressed))
  ].filter((text) => text !== "");
  return said.length > 0 ? said : [markupMarkdown(words.answers.nothingHere(rule))];
}
function sectionOf(page, heading, rulesUrl) {
  const [, after = ""] = page.split(`
## ${heading}
`);
  const [section = ""] = after.split(/\n## /, 1);
  const docsUrl = rulesUrl.slice(0, rulesUrl.lastIndexOf("/")).replace("/tree/", "/blob/");
  const linked = section.replaceAll("](../", `](${docsUrl}/`).replace(/\]\(([a-z-]+\.md)/g, `](${docsUrl}/rules/$1`);
  return linked.trim().length <= SECTION_LENGTH ? linked.trim() : "";
}

// src/sources/rule-pages.ts
import { readFile } from "node:fs/promises";
var pages = "../rules/";
function readRulePage(rule) {
  return readFile(new URL(`${pages}${rule}.md`, import.meta.url), "utf8");
}

// src/bot/answers/judged.ts
async function judgedNow(context, pull) {
  try {
    return { kind: "judged", judged: await judgePull(context, pull) };
  } catch (error) {
    if (error instanceof RequestMistake || error instanceof ReviewImpossible) return { kind: "not-judged", why: error.message };
    throw error;
  }
}

// src/bot/answers/parse.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var LONGEST_LINE = 4e3;
var LONGEST_NAME = 80;
function parseLine(line, names2) {
  const words = line.slice(0, LONGEST_LINE).replace(/^\/longrun(?=\s|$)/, "").trim();
  const space = words.search(/\s/);
  const name = space < 0 ? words : words.slice(0, space);
  if (name === "") return { kind: "command", name: "help", rest: "" };
  if (!names2.includes(name)) return { kind: "unknown", given: name, nearest: nearest(name, names2) };
  return { kind: "command", name, rest: space < 0 ? "" : words.slice(space).trim() };
}
function nearest(given, known) {
  return (0, import_fastest_levenshtein.closest)(given.slice(0, LONGEST_NAME).toLowerCase(), [...known]);
}
function unquoted(text) {
  return /^(`+|"|')([\s\S]+)\1$/.exec(text)?.[2]?.trim() ?? text;
}

// src/bot/answers/rule-named.ts
var ids = rules.map((rule) => rule.meta.id);
function ruleNamed(given, words) {
  const name = unquoted(given);
  if (name === "") throw new CommandMistake(words.answers.noRule);
  const id = ids.find((known) => known === name);
  if (id === void 0) throw new CommandMistake(words.answers.unknownRule(typedText(name), nearest(name, ids)));
  return id;
}

// src/bot/answers/explain.ts
var explain = {
  name: "explain",
  usage: "/longrun explain RULE",
  async answer(request) {
    const { rest, context, words } = request;
    if (/\s/.test(unquoted(rest))) throw new CommandMistake(words.answers.oneRule);
    const rule = ruleNamed(rest, words);
    const now = await hereOf(request);
    const view = { rule, page: await readRulePage(rule), here: now.here, version: context.version };
    return { markdown: renderExplain(view, words), pull: now.pull };
  }
};
async function hereOf({ context, pull }) {
  if (pull === null) return { here: null, pull };
  const now = await judgedNow(context, pull);
  return now.kind === "judged" ? { here: { kind: "judged", report: now.judged.report }, pull: now.judged.source.pull } : { here: now, pull };
}

// src/report/answers/help.ts
function renderCommands(commands2, words) {
  const { about, columns: columns2 } = words.answers;
  const rows2 = commands2.map(({ name, usage: usage3 }) => `| ${inlineCode(usage3, "table")} | ${markupMarkdown(about[name], "table")} |`);
  return [`| ${columns2.map((column) => markupMarkdown(column, "table")).join(" | ")} |`, "| --- | --- |", ...rows2].join("\n");
}
function renderHelp(commands2, words) {
  const { answers } = words;
  return [markupMarkdown(answers.commands), renderCommands(commands2, words), markupMarkdown(answers.whoMay)].join("\n\n");
}

// src/bot/answers/help.ts
var help = {
  name: "help",
  usage: "/longrun help",
  answer: async ({ commands: commands2, pull, words }) => ({ markdown: renderHelp(commands2, words), pull })
};

// src/policy/ignore-lines.ts
function ignoreLines(file, entries, rules2) {
  if (file === null || file.text.trim() === "") return { place: { kind: "new-file" }, yaml: `version: 1
${blockList(entries)}` };
  const draft = draftFor(file, entries);
  return draft !== null && isRight(file, { ...file, text: draft.whole }, entries, rules2) ? { place: draft.place, yaml: draft.yaml } : { place: { kind: "by-hand" }, yaml: blockList(entries) };
}
function draftFor(file, entries) {
  const root = parseYaml(file)[0]?.root;
  if (root?.kind !== "mapping") return null;
  const entry = root.entries.get("ignore");
  const lines = file.text.split("\n");
  if (entry === void 0) return insertAfter(lines, lastLine(lines), blockList(entries));
  const last = entry.value.kind === "sequence" ? entry.value.items.at(-1) : void 0;
  if (last !== void 0) return besideLast(file.text, last, entries);
  const line = entry.keySpan.line;
  const isEmpty = entry.value.kind === "sequence" || entry.value.kind === "scalar" && entry.value.value === null;
  if (!isEmpty || entry.value.span.endLine !== line) return null;
  const yaml = blockList(entries);
  return { place: { kind: "replace", line }, yaml, whole: [...lines.slice(0, line - 1), yaml, ...lines.slice(line)].join("\n") };
}
function besideLast(text, last, entries) {
  const lineStart = text.lastIndexOf("\n", last.span.start - 1) + 1;
  const before = text.slice(lineStart, last.span.start);
  const indent = /^( *)- +$/.exec(before)?.[1];
  if (indent !== void 0) return insertAfter(text.split("\n"), last.span.endLine, entries.map((entry) => blockEntry(entry, indent)).join("\n"));
  const yaml = entries.map(flowEntry).join(", ");
  const place = { kind: "inside", line: last.span.endLine };
  return { place, yaml, whole: `${text.slice(0, last.span.end)}, ${yaml}${text.slice(last.span.end)}` };
}
function insertAfter(lines, line, yaml) {
  return { place: { kind: "after", line }, yaml, whole: [...lines.slice(0, line), yaml, ...lines.slice(line)].join("\n") };
}
function lastLine(lines) {
  return lines.findLastIndex((line) => line.trim() !== "") + 1;
}
function isRight(before, after, entries, rules2) {
  const was = readPolicy(before, rules2);
  const is = readPolicy(after, rules2);
  if (was.kind !== "policy" || is.kind !== "policy") return false;
  const { ignore: ignore2, rules: ruleMap, ...others } = is.policy;
  const same = JSON.stringify(others) === JSON.stringify({ ...was.policy, ignore: void 0, rules: void 0 });
  return same && ruleMap.size === was.policy.rules.size && JSON.stringify(ignore2) === JSON.stringify([...was.policy.ignore, ...entries]);
}
function blockList(entries) {
  return `ignore:
${entries.map((entry) => blockEntry(entry, "  ")).join("\n")}`;
}
function blockEntry(entry, indent) {
  return pairs(entry).map(([key, value], index) => `${indent}${index === 0 ? "- " : "  "}${key}: ${value}`).join("\n");
}
function flowEntry(entry) {
  return `{ ${pairs(entry).map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
}
function pairs({ rule, path, reason, until }) {
  const all = [
    ["rule", rule],
    ["path", path === null ? null : quoted(path)],
    ["reason", quoted(reason)],
    ["until", until]
  ];
  return all.flatMap(([key, value]) => value === null ? [] : [[key, value]]);
}
function quoted(text) {
  return JSON.stringify(text).replace(/:(?=:)/g, "\\u003a").replace(/##(?=\[)/g, "#\\u0023").replace(/<(?=!--)/g, "\\u003c");
}

// src/policy/literal-glob.ts
function literalGlob(path) {
  return path.replace(/[\\*?[\]{}()!+@|^$]/g, "\\$&");
}

// src/report/answers/ignore.ts
function renderIgnore(view, words) {
  const { answers } = words;
  const said = [
    view.notJudged === null ? [] : [answers.notJudged(view.notJudged)],
    [answers.ignoreUntil(view.findings ?? 0, view.until)],
    view.leftOut === 0 ? [] : [answers.ignoreMore(view.leftOut)],
    view.suppressed === 0 ? [] : [answers.suppressedAlready(view.suppressed)]
  ].flat();
  return [markupMarkdown(answers.ignoreLines(view.rule, view.place)), codeBlock(view.yaml, "yaml"), ...said.map((sentence) => markupMarkdown(sentence))].join(
    "\n\n"
  );
}

// src/bot/answers/ignore.ts
var days = 90;
var mostEntries = 10;
var ruleOptions = rules.map(({ meta, options }) => ({ id: meta.id, options }));
var ignore = {
  name: "ignore",
  usage: "/longrun ignore RULE reason\u2026",
  async answer({ rest, context, pull, words }) {
    const { rule, reason } = readArguments(rest, words);
    const now = pull === null ? null : await judgedNow(context, pull);
    const judged = now?.kind === "judged" ? now.judged : null;
    const names2 = judged === null ? [] : namesOf(judged, rule);
    const until = daysLater(context.today, days);
    const paths = names2.length === 0 ? [null] : names2.slice(0, mostEntries);
    const entries = paths.map((path2) => ({ rule, path: path2 === null ? null : literalGlob(path2), reason, until }));
    const path = context.settings.policy ?? policyPath;
    const { place, yaml } = judged === null ? byHand(entries) : ignoreLines(await policyFile(judged, path), entries, ruleOptions);
    const markdown = renderIgnore(
      {
        rule,
        place: { ...place, path },
        yaml,
        findings: judged === null ? null : judged.report.findings.filter((finding) => finding.rule === rule).length,
        leftOut: Math.max(0, names2.length - mostEntries),
        suppressed: judged === null ? 0 : judged.report.suppressed.filter(({ finding }) => finding.rule === rule).length,
        until,
        notJudged: now?.kind === "not-judged" ? now.why : null
      },
      words
    );
    return { markdown, pull: judged?.source.pull ?? pull };
  }
};
function readArguments(rest, words) {
  const [, given = "", said = ""] = /^(\S*)\s*([\s\S]*)$/.exec(rest) ?? [];
  const rule = ruleNamed(given, words);
  const reason = typedText(said);
  if (reason === "") throw new CommandMistake(words.answers.noReason);
  if (reason.length > longestReason) throw new CommandMistake(words.answers.reasonTooLong(reason.length, longestReason));
  return { rule, reason };
}
function namesOf({ report }, rule) {
  const names2 = report.findings.filter((finding) => finding.rule === rule).map(subjectName);
  return [...new Set(names2)].filter((name) => typedText(name) === name && matchesAny(name, [literalGlob(name)]));
}
async function policyFile({ source }, path) {
  const content = await reading("read the policy file", "contents: read", () => source.readTrusted(path));
  return content.kind === "bytes" ? decodeFile(path, content.bytes).file : null;
}
function byHand(entries) {
  return { place: { kind: "by-hand" }, yaml: ignoreLines(null, entries, ruleOptions).yaml.replace(/^version: 1\n/, "") };
}
function daysLater(date, count) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 864e5).toISOString().slice(0, 10);
}

// src/plan/rounds.ts
var usualFirstTrials = 25;
var fewestForLearningRate = 10;
var keptShare = 1 / 3;
function planRounds(input) {
  const { productionSteps, rounds, firstFraction, finalRuns, computeSteps } = input;
  const growth = rounds > 1 ? (1 / firstFraction) ** (1 / (rounds - 1)) : 1;
  const lengths = Array.from({ length: rounds }, (_, index) => Math.max(1, Math.round(productionSteps / growth ** (rounds - 1 - index))));
  const final = finalRuns * productionSteps;
  const share = rounds > 1 ? computeSteps === null ? usualFirstTrials * (lengths[0] ?? 1) : (computeSteps - final) / (rounds - 1) : 0;
  const trials = lengths.map((steps, index) => index === rounds - 1 ? lastTrials(input) : Math.floor(share / steps));
  if (trials.some((count) => count < 1)) return null;
  const planned = lengths.map((steps, index) => {
    const count = trials[index] ?? 0;
    const wall = input.stepSeconds === null ? null : Math.ceil(count / input.parallel) * steps * input.stepSeconds;
    return { round: index + 1, steps, trials: count, keep: trials[index + 1] ?? 1, cost: count * steps, wallSeconds: wall };
  });
  return { productionSteps, rounds: planned, totalCost: planned.reduce((sum, { cost }) => sum + cost, 0), notes: notesOn(input, planned) };
}
function lastTrials({ rounds, computeSteps, productionSteps, finalRuns }) {
  return rounds === 1 && computeSteps !== null ? Math.floor(computeSteps / productionSteps) : finalRuns;
}
function notesOn({ rounds, firstFraction }, planned) {
  const notes = [];
  const [first] = planned;
  if (rounds > 3) notes.push("rounds-overkill");
  if (rounds > 1 && firstFraction < 0.02) notes.push("first-fraction-very-low");
  else if (rounds > 1 && firstFraction < 0.1) notes.push("first-fraction-low");
  if (first !== void 0 && rounds > 1) {
    if (first.trials < fewestForLearningRate) notes.push("too-few-for-learning-rate");
    else if (first.trials < usualFirstTrials) notes.push("too-few-for-optimizer");
    if (rounds === 2 && first.keep < Math.min(3, Math.ceil(first.trials * keptShare))) notes.push("keeps-too-few");
    notes.push("controls");
  }
  notes.push("complete-schedules");
  return notes;
}

// src/plan/request.ts
var planNumbers = {
  "production-steps": { what: "a whole number of steps from 1 on", schema: coerce_exports.number().int().min(1) },
  compute: { what: "a number of steps above 0 and at most 1e18", schema: coerce_exports.number().positive().max(1e18) },
  rounds: { what: "a whole number from 1 to 10", schema: coerce_exports.number().int().min(1).max(10) },
  "first-fraction": { what: "a share above 0 and below 1", schema: coerce_exports.number().gt(0).lt(1) },
  "final-runs": { what: "a whole number from 1 to 1000", schema: coerce_exports.number().int().min(1).max(1e3) },
  "step-seconds": { what: "a number of seconds above 0 and at most 1e9", schema: coerce_exports.number().positive().max(1e9) },
  parallel: { what: "a whole number from 1 on", schema: coerce_exports.number().int().min(1) }
};
function planFrom(given) {
  const wrong = [];
  const number = (name) => {
    const value = given(name);
    if (value === void 0) return null;
    const { what, schema } = planNumbers[name];
    const parsed = schema.safeParse(value);
    if (!parsed.success) wrong.push({ kind: "wrong", name, what, given: String(value) });
    return parsed.success ? parsed.data : null;
  };
  const productionSteps = number("production-steps");
  const computeSteps = number("compute");
  const finalRuns = number("final-runs") ?? 3;
  const others = {
    rounds: number("rounds") ?? 2,
    firstFraction: number("first-fraction") ?? 0.1,
    stepSeconds: number("step-seconds"),
    parallel: number("parallel") ?? 1
  };
  const [first] = wrong;
  if (first !== void 0) return first;
  if (productionSteps === null) return { kind: "no-production-steps" };
  const plan2 = planRounds({ productionSteps, computeSteps, finalRuns, ...others });
  return plan2 === null ? { kind: "too-little", computeSteps, finalRuns, productionSteps } : { kind: "plan", plan: plan2 };
}

// src/report/plan.ts
function renderPlanMarkdown({ plan: plan2, configs }, words) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  const head = columnsOf(plan2, words);
  const blocks = [
    `#### ${plainMarkdown(words.title(amount(plan2.productionSteps), plan2.rounds.length))}`,
    [
      row(head.map((cell) => plainMarkdown(cell))),
      row(head.map(() => "---:")),
      ...plan2.rounds.map((round) => row(cellsOf(round, plan2).map((cell) => plainMarkdown(cell))))
    ].join("\n"),
    plainMarkdown(totalOf(plan2, words)),
    plan2.notes.map((note) => `- ${plainMarkdown(words.note(note))}`).join("\n"),
    ...configs.map(
      (config) => [plainMarkdown(words.roundConfig(config.round, "")), ...linesOf(config, words).map((line) => `- ${inlineCode(line)}`)].join("\n")
    )
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
function columnsOf({ rounds }, { columns: columns2 }) {
  return rounds.some(({ wallSeconds }) => wallSeconds !== null) ? columns2 : columns2.slice(0, -1);
}
function cellsOf({ round, steps, trials, keep, cost, wallSeconds }, { productionSteps }) {
  const cells = [String(round), amount(steps), percent(steps / productionSteps), amount(trials), amount(keep), amount(cost)];
  return wallSeconds === null ? cells : [...cells, hours(wallSeconds)];
}
function totalOf(plan2, words) {
  const walls = plan2.rounds.map(({ wallSeconds }) => wallSeconds);
  const wall = walls.includes(null) ? null : walls.reduce((sum, seconds) => sum + (seconds ?? 0), 0);
  return words.total(amount(plan2.totalCost), significant(plan2.totalCost / plan2.productionSteps, 3), wall === null ? null : hours(wall));
}
function hours(seconds) {
  return `${significant(seconds / 3600, 3)} h`;
}
function settingsOf({ keys }) {
  return Object.entries(keys ?? {}).map(([key, value]) => [mask(key), typeof value === "string" ? mask(value) : value]);
}
function linesOf(config, words) {
  if (config.keys === null) return [words.notExpressible];
  return settingsOf(config).map(([key, value]) => `${key}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`);
}

// src/bot/answers/plan.ts
var names = Object.keys(planNumbers);
var plan = {
  name: "plan",
  usage: "/longrun plan production-steps=N compute=STEPS rounds=R first-fraction=Q final-runs=F step-seconds=S parallel=P",
  async answer({ rest, pull, words }) {
    const given = readPairs(rest, words);
    const reading2 = planFrom((name) => given.get(name));
    if (reading2.kind !== "plan") throw new CommandMistake(words.answers.plan(reading2));
    return { markdown: renderPlanMarkdown({ plan: reading2.plan, configs: [] }, words.plan), pull };
  }
};
function readPairs(rest, words) {
  const pairs2 = /* @__PURE__ */ new Map();
  for (const word of rest.split(/\s+/).filter((part) => part !== "")) {
    const [, name, value] = /^(?:--|—)?([^=]+)=(.+)$/.exec(word) ?? [];
    if (name === void 0 || value === void 0) throw new CommandMistake(words.answers.plan({ kind: "no-pair", given: typedText(word) }));
    if (!names.includes(name)) throw new CommandMistake(words.answers.plan({ kind: "unknown-key", given: typedText(name), nearest: nearest(name, names) }));
    if (pairs2.has(name)) throw new CommandMistake(words.answers.plan({ kind: "twice", name }));
    pairs2.set(name, typedText(value));
  }
  return pairs2;
}

// src/bot/answers/review.ts
var usage = "/longrun review";
var review = {
  name: "review",
  usage,
  async answer(request) {
    const { rest, words } = request;
    const pull = neededPull(request, usage);
    if (rest !== "") throw new CommandMistake(words.answers.noArguments(usage));
    const troubles = await request.review(pull);
    if (troubles.length > 0) throw new CommandMistake(words.answers.notPublished(troubles.join(" ")));
    return null;
  }
};

// src/report/schedule/view.ts
var evenPoints = 65;
function viewSchedule(config, read, options) {
  if (read.kind === "open") return { config, schedule: read, runSteps: options.runSteps, points: [], shares: null, notes: options.notes };
  const { schedule: schedule2 } = read;
  const runSteps = options.runSteps ?? read.runLength;
  const wholeSteps = runSteps === null ? null : Math.max(1, Math.ceil(runSteps));
  const spread = evenly(wholeSteps ?? Math.max(2, Math.ceil(2 * (schedule2.horizon ?? 10 * Math.max(100, schedule2.warmup)))));
  const points = (options.at ?? spread).map((u) => ({ u, learningRate: schedule2.at(u) }));
  return { config, schedule: read, runSteps, points, shares: wholeSteps === null ? null : sharesOfRun(schedule2, wholeSteps), notes: options.notes };
}
function evenly(steps) {
  const last = steps - 1;
  const many = Math.min(evenPoints, steps);
  return Array.from({ length: many }, (_, index) => many === 1 ? 0 : Math.round(last * index / (many - 1)));
}

// src/report/schedule/of-config.ts
function configNamed(reading2, named, words) {
  const { configs } = reading2;
  const config = reading2.path === named ? configs[0] : configs.find((candidate) => candidate.id === named);
  if (config === void 0) return null;
  const others = configs.filter((candidate) => candidate !== config).map((candidate) => candidate.id);
  const several = others.length === 0 ? [] : [{ code: "note", message: words.schedule.severalConfigs(config.id, others.slice(0, 10)), line: null }];
  const problems = [...reading2.problems, ...config.problems].map(
    (problem) => ({ code: problem.code, message: words.problem(problem), line: problem.line })
  );
  return { config, notes: [...several, ...problems] };
}
function viewOfConfig({ config, notes }, options, policy, words) {
  const { at, steps } = options;
  const read = config.schedule ?? unnamedSchedule;
  const known = options.simulated ?? resolve(read, knownOf(options, policy, config.path));
  const own = known.kind === "known" ? known.runLength : null;
  const other = steps !== void 0 && own !== null && own !== steps && known.kind === "known" ? steps : null;
  const unit = known.kind === "known" ? known.schedule.unit : "steps";
  const length = (value) => words.schedule.length(amount(value), unit);
  const said = other === null || own === null ? [] : [{ code: "note", message: words.schedule.otherLength(length(other), length(own)), line: null }];
  const open2 = known.kind === "open" ? known.open.map(({ quantity, why }) => ({ code: "quantity-open", message: words.schedule.open(quantity, why), line: null })) : [];
  const isOpenLength = known.kind === "known" && known.runLength === null;
  return viewSchedule(config.id, known, { at, runSteps: other ?? (isOpenLength ? steps ?? null : null), notes: [...said, ...open2, ...notes] });
}
var unnamedSchedule = {
  kind: "open",
  family: null,
  parameters: {},
  open: [{ quantity: "learning-rate", why: "learning_rate" }],
  horizon: null,
  keys: {},
  resolve: () => unnamedSchedule
};
function resolve(read, known) {
  return read.resolve?.(known) ?? read;
}
function knownOf({ steps, stepsPerEpoch }, policy, path) {
  const fromPolicy = policy.studies.find((study) => study.config === path)?.productionSteps ?? void 0;
  const length = steps ?? fromPolicy;
  return { ...length === void 0 ? {} : { steps: length }, ...stepsPerEpoch === void 0 ? {} : { stepsPerEpoch } };
}

// src/report/schedule/plot.ts
var columns = 64;
var rows = 10;
var eighths = [" ", "\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
function plotLines({ schedule: read, points, shares }) {
  const last = points.at(-1)?.u ?? 0;
  if (read.kind === "open" || last < 1) return [];
  const { schedule: schedule2 } = read;
  const rates = Array.from({ length: columns }, (_, column) => schedule2.at(Math.round(last * column / (columns - 1))));
  const top = shares?.peak ?? Math.max(...rates);
  if (!(top > 0)) return [];
  const heights = rates.map((rate) => Math.round(Math.max(0, rate) / top * rows * 8));
  const label = learningRate(top);
  const lines = Array.from({ length: rows }, (_, index) => {
    const floor = (rows - 1 - index) * 8;
    const cells = heights.map((height) => eighths[Math.min(8, Math.max(0, height - floor))] ?? " ").join("");
    const edge = index === 0 ? label : index === rows - 1 ? "0".padStart(label.length) : " ".repeat(label.length);
    return `${edge} \u2502${cells}`.trimEnd();
  });
  const end = String(last);
  return [...lines, `${" ".repeat(label.length)} \u2514${"\u2500".repeat(columns)}`, `${" ".repeat(label.length + 2)}${"0".padEnd(columns - end.length)}${end}`];
}

// src/report/schedule/text.ts
function scheduleMarkdown(view, against, words, asTable) {
  const chart = asTable ? null : chartOfViews(view, against, words);
  const one = (shown) => {
    const lines = asTable ? pointRows(shown, words) : chart === null ? plotLines(shown) : [];
    return [
      `#### ${inlineCode(shown.config)}`,
      factsOf(shown, words).map(([label, value]) => `- ${label}: ${inlineCode(value)}`).join("\n"),
      ...lines.length === 0 ? [] : [codeBlock(lines.join("\n"), "text")],
      ...shown.notes.map((note) => markupMarkdown(note.message))
    ];
  };
  const change = against === null ? null : changeSentence(against, view, words);
  const blocks = [
    ...one(view),
    ...against === null ? [] : [words.schedule.label.against, ...one(against)],
    ...chart === null ? [] : [chart],
    ...change === null ? [] : [`${words.schedule.label.change}: ${change}`]
  ];
  return `${blocks.join("\n\n")}
`;
}
function chartOfViews(view, against, words) {
  const runs = [view, ...against === null ? [] : [against]].flatMap(
    ({ config, schedule: read, runSteps, points }) => read.kind === "open" ? [] : [{ config, schedule: read.schedule, steps: Math.max(1, Math.ceil(runSteps ?? (points.at(-1)?.u ?? 0) + 1)) }]
  );
  const [first] = runs;
  const isOne = runs.length === (against === null ? 1 : 2) && runs.every(({ schedule: schedule2, steps }) => schedule2.unit === first?.schedule.unit && isDrawable(schedule2, steps));
  if (first === void 0 || !isOne) return null;
  const { unit } = first.schedule;
  const longest = Math.max(...runs.map(({ steps }) => steps));
  const updates = evenUpdates(longest);
  const lines = runs.map(({ config, schedule: schedule2, steps }) => ({
    legend: `${inlineCode(config)} (${inlineCode(schedule2.family)}, ${plainMarkdown(words.schedule.length(amount(steps), unit))})`,
    column: runs.length === 1 ? words.schedule.label.rate : inlineCode(config, "table", 40),
    learningRates: updates.filter((u) => u < steps).map((u) => schedule2.at(u)),
    peak: peakOf(schedule2, steps)
  }));
  return rateChart({ unit, updates, longest, lines }, words);
}
function factsOf({ schedule: read, runSteps, shares }, words) {
  const { label, length, pastHorizon } = words.schedule;
  if (read.kind === "open") return [[label.family, read.family ?? words.report.label["not-known"]]];
  const { schedule: schedule2 } = read;
  const facts = [
    [label.family, schedule2.family],
    [label.peak, learningRate(shares?.peak ?? schedule2.peak)],
    [label.warmup, length(amount(schedule2.warmup), schedule2.unit)],
    [label.horizon, schedule2.horizon === null ? "\u2013" : length(amount(schedule2.horizon), schedule2.unit)],
    [label.run, runSteps === null ? words.report.label["not-known"] : length(amount(runSteps), schedule2.unit)],
    [label["past-horizon"], pastHorizon[schedule2.afterHorizon]]
  ];
  if (shares === null) return facts;
  const { half, tenth, hundredth } = shares.below;
  return [
    ...facts,
    [label.final, learningRate(shares.final)],
    [label.mean, percent(shares.meanOverPeak)],
    [label.below, words.schedule.shares(percent(half), percent(tenth), percent(hundredth))]
  ];
}
function pointRows({ points, schedule: read }, words) {
  const { label } = words.schedule;
  const counter = read.kind === "known" && read.schedule.unit === "epochs" ? label.epoch : label.update;
  return table([[counter, label.rate], ...points.map(({ u, learningRate: rate }) => [String(u), String(rate)])], { indent: "", ends: /* @__PURE__ */ new Set([0]) });
}
function changeSentence(before, after, words) {
  if (before.schedule.kind === "open" || after.schedule.kind === "open" || before.runSteps === null || after.runSteps === null) return null;
  const change = compareRuns(
    { schedule: before.schedule.schedule, runSteps: Math.ceil(before.runSteps) },
    { schedule: after.schedule.schedule, runSteps: Math.ceil(after.runSteps) }
  );
  const sign2 = change.addedSteps > 0 ? "+" : "";
  return words.schedule.change({
    added: `${sign2}${words.schedule.length(amount(change.addedSteps), after.schedule.schedule.unit)}`,
    addedMeanOverPeak: change.addedMeanOverPeak === null ? null : percent(change.addedMeanOverPeak),
    shareBelowOldFinal: percent(change.shareBelowOldFinal)
  });
}

// src/bot/answers/schedule.ts
var usage2 = "/longrun schedule PATH";
var mostNotes = 10;
var longestCompared = 200;
var schedule = {
  name: "schedule",
  usage: usage2,
  async answer(request) {
    const { context, words } = request;
    const pull = neededPull(request, usage2);
    const named = unquoted(request.rest).replace(/^(?:\.?\/)+/, "");
    if (named === "") throw new CommandMistake(words.answers.noPath);
    const { source, policy } = await open(context, pull);
    const after = await viewAt("head", named, { source, policy, words });
    if (after.kind !== "view") throw new CommandMistake(await whyNot(after, named, source, words));
    const { files } = await source.change();
    const answer = (markdown) => ({ markdown, pull: source.pull });
    const before = await viewAt("base", basePath(named, files), { source, policy, words });
    if (before.kind !== "view") return answer(scheduleMarkdown(after.view, null, words, false));
    if (isSame(before.view, after.view)) return answer(`${scheduleMarkdown(after.view, null, words, false)}
${markupMarkdown(words.answers.sameAsBefore)}`);
    return answer(scheduleMarkdown(...apart(after.view, before.view, source), words, false));
  }
};
function apart(after, before, source) {
  const at = (view, sha) => sha === null ? view.config : `${view.config} (${shortSha(sha)})`;
  const said = new Set(after.notes.map(({ message }) => message));
  const notes = before.notes.filter(({ message }) => !said.has(message));
  return [
    { ...after, config: at(after, source.pull.headSha) },
    { ...before, config: at(before, source.knownBase()), notes }
  ];
}
async function open(context, pull) {
  const source = await reading("list the changed files", "pull-requests: read", () => openPull(context.client, pull, () => false));
  const policy = await reading("read the policy file", "contents: read", () => trustedPolicy(source, context.settings));
  return { source, policy };
}
function basePath(named, files) {
  const renamed = files.find(({ path, previousPath }) => previousPath !== null && (named === path || named.startsWith(`${path}#`)));
  return renamed === void 0 ? named : `${renamed.previousPath}${named.slice(renamed.path.length)}`;
}
async function viewAt(side, named, { source, policy, words }) {
  const file = await readNamed(source, side, named);
  if (file === null) return { kind: "missing" };
  const chosen = configNamed(file, named, words);
  if (chosen === null) return { kind: "not-a-config", file };
  const view = viewOfConfig(chosen, { at: null, steps: void 0, stepsPerEpoch: void 0, simulated: null }, policy, words);
  return { kind: "view", view: { ...view, notes: view.notes.slice(0, mostNotes) } };
}
async function readNamed(source, side, named) {
  for (const path of [named, named.slice(0, Math.max(0, named.lastIndexOf("#")))]) {
    if (path === "" || path.split("/").includes("..")) continue;
    const first = await contentAt(source, side, path);
    if (first.kind === "missing") continue;
    const { readings } = await collectFiles(
      [path],
      async () => first,
      () => {
      },
      (included) => contentAt(source, side, included)
    );
    return readings.find((candidate) => candidate.path === path) ?? null;
  }
  return null;
}
async function contentAt(source, side, path) {
  if (path === "" || path.startsWith("/") || path.split("/").includes("..")) return { kind: "missing" };
  const contents = await reading("read a config", "contents: read", () => source.read(side, [path]));
  return contents.get(path) ?? { kind: "missing" };
}
async function whyNot(found, named, source, words) {
  const sha = shortSha(source.pull.headSha);
  if (found.kind === "not-a-config") {
    const [problem] = found.file.problems;
    return words.answers.notAConfig(typedText(named), sha, problem === void 0 ? null : words.problem(problem));
  }
  const { files } = await source.change();
  const configs = files.filter(({ path, status }) => status !== "removed" && path.length <= longestCompared && mayBeConfig(path)).map(({ path }) => path);
  return words.answers.noSuchFile(typedText(named), sha, configs.length === 0 ? null : nearest(named, configs.slice(0, 500)));
}
function isSame(before, after) {
  if (before.schedule.kind === "open" || after.schedule.kind === "open") return before.schedule.kind === after.schedule.kind && sameOpen(before, after);
  return before.runSteps === after.runSteps && JSON.stringify(before.points) === JSON.stringify(after.points);
}
function sameOpen(before, after) {
  const openOf = ({ schedule: read }) => read.kind === "open" ? JSON.stringify([read.family, read.parameters, read.open]) : "";
  return openOf(before) === openOf(after);
}

// src/bot/answers/index.ts
var commands = [review, plan, schedule, explain, ignore, help];

// src/bot/answers/answer.ts
async function answerCommand(context, asked) {
  await sign(context, asked, "eyes");
  const { words } = wordsOf(context.settings.language ?? defaultPolicy.language);
  const read = await pullOf(context, asked);
  const answer = read.failure === null ? await answerTo(context, asked, read.pull, words) : failed(read.failure, read.pull, words);
  const { body, pull } = answer;
  const pushed = pull === null ? null : await pushOf(context, pull, asked);
  const frame = { command: asked.line, headSha: pull?.headSha ?? null, pushed };
  const markdown = body === null ? null : renderReply({ ...frame, presentHead: null }, body, words);
  const reply = (presentHead) => renderReply({ ...frame, presentHead }, body ?? "", words);
  const outcome = body === null ? null : await post(context, asked, pull, reply);
  await sign(context, asked, answer.isDone ? "rocket" : "-1");
  return { markdown, outcome, isDone: answer.isDone, failure: answer.failure };
}
async function sign({ client, settings, log }, { repository, comment }, reaction) {
  if (comment !== null && !settings.dryRun) await react({ client, repository, commentId: comment.id, log }, reaction);
}
async function pullOf({ client }, { repository, pullNumber }) {
  if (pullNumber === null) return { pull: null, failure: null };
  try {
    return {
      pull: await reading(`read pull request ${pullNumber}`, "pull-requests: read", () => readPull(client, repository, pullNumber)),
      failure: null
    };
  } catch (failure) {
    return { pull: null, failure };
  }
}
async function answerTo(context, { line, review: review2 }, pull, words) {
  const parsed = parseLine(
    line,
    commands.map(({ name }) => name)
  );
  const command = parsed.kind === "command" ? commands.find(({ name }) => name === parsed.name) : void 0;
  if (parsed.kind === "unknown" || command === void 0) {
    const sentence = parsed.kind === "unknown" ? words.answers.unknownCommand(typedText(parsed.given), parsed.nearest) : "";
    return { body: renderMistake(sentence, null, words), pull, isDone: false, failure: null };
  }
  try {
    const answer = await command.answer({ context, rest: parsed.rest, pull, words, commands, review: review2 });
    return { body: answer?.markdown ?? null, pull: answer?.pull ?? pull, isDone: true, failure: null };
  } catch (error) {
    return error instanceof CommandMistake ? mistaken(error, command, pull, words) : failed(error, pull, words);
  }
}
function mistaken(mistake, { usage: usage3 }, pull, words) {
  return { body: renderMistake(mistake.message, usage3, words), pull, isDone: false, failure: null };
}
function failed(failure, pull, words) {
  const isKnown = failure instanceof RequestMistake || failure instanceof ReviewImpossible;
  return { body: renderMistake(isKnown ? failure.message : words.answers.ownError, null, words), pull, isDone: false, failure };
}
async function pushOf({ client, log }, pull, { comment }) {
  if (comment === null) return null;
  try {
    return await pushedSince(client, pull, comment.createdAt);
  } catch (error) {
    log(`Whether the head was pushed after the comment could not be found out (${failureOf(error).message}).`);
    return null;
  }
}
var unknownSha = "0".repeat(40);
async function post(context, asked, pull, body) {
  if (asked.pullNumber === null || context.settings.dryRun) return null;
  const target = { repository: asked.repository, number: asked.pullNumber, headSha: pull?.headSha ?? unknownSha };
  const to = asked.comment === null ? `run-${context.run.run}` : String(asked.comment.id);
  return publishAnswer({ ...publicationTo(context, target), target }, { to, body });
}
export {
  answerCommand
};
