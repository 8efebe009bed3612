import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  RequestMistake,
  ReviewImpossible
} from "./action/chunk-HN75QTTP.js";
import {
  exitStatus,
  logText
} from "./action/chunk-2XFE6NFA.js";

// src/action/environment.ts
import { readFileSync } from "node:fs";
var defaultWritePauseMs = 1e3;
var defaultRequestTimeoutMs = 6e4;
function readEnvironment(variables, { now, version }) {
  const given = (name, otherwise) => variables[name] === void 0 || variables[name] === "" ? otherwise : variables[name];
  const apiUrl = given("GITHUB_API_URL", "https://api.github.com").replace(/\/+$/, "");
  return {
    eventName: given("GITHUB_EVENT_NAME", ""),
    payload: readPayload(given("GITHUB_EVENT_PATH", "")),
    repository: given("GITHUB_REPOSITORY", ""),
    apiUrl,
    graphqlUrl: given("GITHUB_GRAPHQL_URL", `${apiUrl.replace(/\/v3$/, "")}/graphql`),
    serverUrl: given("GITHUB_SERVER_URL", "https://github.com").replace(/\/+$/, ""),
    run: { run: wholeNumber(given("GITHUB_RUN_ID", "0"), 0), attempt: wholeNumber(given("GITHUB_RUN_ATTEMPT", "1"), 1) },
    outputFile: given("GITHUB_OUTPUT", "") || null,
    summaryFile: given("GITHUB_STEP_SUMMARY", "") || null,
    temporaryFolder: given("RUNNER_TEMP", "."),
    today: now.toISOString().slice(0, 10),
    writePauseMs: wholeNumber(given("LONGRUN_WRITE_PAUSE_MS", ""), defaultWritePauseMs),
    requestTimeoutMs: wholeNumber(given("LONGRUN_REQUEST_TIMEOUT_MS", ""), defaultRequestTimeoutMs),
    version,
    input: (name) => (variables[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim()
  };
}
function readPayload(path) {
  if (path === "") return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new RequestMistake(`The event's payload (GITHUB_EVENT_PATH) cannot be read: ${error instanceof Error ? error.message : "unknown error"}.`);
  }
}
function wholeNumber(text, otherwise) {
  return /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

// src/github/quiet-events.ts
function nothingToReview(eventName, payload) {
  switch (eventName) {
    case "pull_request":
    case "pull_request_target":
      return isClosing(payload) ? "The pull request is closed: there is nothing left to review." : null;
    case "workflow_dispatch":
      return null;
    case "merge_group":
      return "This is a merge group: its pull requests were reviewed one by one before they were queued, and nothing is judged again.";
    default:
      return `The event \`${eventName.slice(0, 60)}\` brings no pull request to review.`;
  }
}
function isClosing(payload) {
  return typeof payload === "object" && payload !== null && "action" in payload && payload.action === "closed";
}

// src/action/nothing.ts
import { appendFile } from "node:fs/promises";
var outputs = "verdict=nothing-to-judge\nerrors=0\nwarnings=0\nnotes=0\nmax-train-steps={}\n";
async function concludeWithNothing(because, environment) {
  process.stdout.write(`${logText(because)}
`);
  if (environment.outputFile !== null) await appendFile(environment.outputFile, outputs);
  if (environment.summaryFile !== null) await appendFile(environment.summaryFile, `${because}
`);
  return exitStatus.ok;
}

// src/action/run.ts
async function runAction(environment) {
  const quiet = environment.input("pr-number") === "" ? nothingToReview(environment.eventName, environment.payload) : null;
  if (quiet !== null) return concludeWithNothing(quiet, environment);
  const { reviewPull } = await import("./action/review-pull-BN6XSJTE.js");
  return reviewPull(environment);
}

// src/index.ts
async function main() {
  try {
    await useProxies(process.env);
    return await runAction(readEnvironment(process.env, { now: /* @__PURE__ */ new Date(), version: "0.1.0" }));
  } catch (error) {
    const { showFailure } = await import("./action/conclude-TYV2MCGC.js");
    showFailure(
      error instanceof RequestMistake || error instanceof ReviewImpossible ? error.message : `Longrun failed because of an error of its own; please report it. ${stackOf(error)}`
    );
    return error instanceof RequestMistake ? exitStatus.usage : exitStatus.failed;
  }
}
async function useProxies(variables) {
  const proxies = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => (variables[name] ?? "") !== "");
  if (!proxies) return;
  const { setGlobalProxyFromEnv } = await import("node:http");
  setGlobalProxyFromEnv?.();
}
function stackOf(error) {
  return error instanceof Error ? error.stack ?? error.message : "No reason is known.";
}
process.exitCode = await main();
