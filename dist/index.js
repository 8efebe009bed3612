import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commandLine,
  field,
  nothingToReview
} from "./action/chunk-Y5UVTB6G.js";
import {
  concludeWithNothing
} from "./action/chunk-PMK4AHP7.js";
import {
  exitStatus
} from "./action/chunk-AQTPEABI.js";
import {
  RequestMistake,
  ReviewImpossible
} from "./action/chunk-2MEXTFSQ.js";
import "./action/chunk-R7OEXDQG.js";

// src/action/environment.ts
import { readFileSync } from "node:fs";

// src/github/clock.ts
var systemClock = {
  nowMs: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
};
function instantClock() {
  let aheadMs = 0;
  return {
    nowMs: () => Date.now() + aheadMs,
    sleep: async (ms) => {
      aheadMs += ms;
    }
  };
}

// src/github/site.ts
var defaultServer = "https://github.com";
function siteOf(variables) {
  const serverUrl = trimmed(variables.GITHUB_SERVER_URL) ?? defaultServer;
  const derived = siteAt(serverUrl);
  const apiUrl = trimmed(variables.GITHUB_API_URL) ?? derived.apiUrl;
  const ownGraphql = apiUrl === derived.apiUrl ? derived.graphqlUrl : `${apiUrl.replace(/\/v3$/, "")}/graphql`;
  return { serverUrl, apiUrl, graphqlUrl: trimmed(variables.GITHUB_GRAPHQL_URL) ?? ownGraphql };
}
function siteAt(serverUrl) {
  const { protocol, host } = new URL(serverUrl);
  if (host === "github.com" || host.endsWith(".ghe.com")) {
    return { serverUrl, apiUrl: `https://api.${host}`, graphqlUrl: `https://api.${host}/graphql` };
  }
  return { serverUrl, apiUrl: `${protocol}//${host}/api/v3`, graphqlUrl: `${protocol}//${host}/api/graphql` };
}
function trimmed(url) {
  return url === void 0 || !URL.canParse(url) ? null : url.replace(/\/+$/, "");
}

// src/github/variables.ts
var usualWritePauseMs = 1e3;
var usualRequestTimeoutMs = 6e4;
function timingOf(variables) {
  return {
    writePauseMs: wholeNumber(variables.LONGRUN_WRITE_PAUSE_MS, usualWritePauseMs),
    requestTimeoutMs: wholeNumber(variables.LONGRUN_REQUEST_TIMEOUT_MS, usualRequestTimeoutMs)
  };
}
function wholeNumber(text, otherwise) {
  return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

// src/action/environment.ts
function readEnvironment(variables, { now, version }) {
  const given = (name, otherwise) => variables[name] === void 0 || variables[name] === "" ? otherwise : variables[name];
  return {
    eventName: given("GITHUB_EVENT_NAME", ""),
    payload: readPayload(given("GITHUB_EVENT_PATH", "")),
    repository: given("GITHUB_REPOSITORY", ""),
    ...siteOf(variables),
    run: { run: wholeNumber(variables.GITHUB_RUN_ID, 0), attempt: wholeNumber(variables.GITHUB_RUN_ATTEMPT, 1) },
    outputFile: given("GITHUB_OUTPUT", "") || null,
    summaryFile: given("GITHUB_STEP_SUMMARY", "") || null,
    temporaryFolder: given("RUNNER_TEMP", "."),
    today: now.toISOString().slice(0, 10),
    ...timingOf(variables),
    clock: given("LONGRUN_CLOCK", "") === "instant" ? instantClock() : systemClock,
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

// src/action/dispatched-command.ts
var named = ["review", "plan", "schedule", "explain", "ignore", "help"];
function dispatchedCommands(payload) {
  const inputs = field(payload, "inputs");
  const given = (name) => {
    const value = field(inputs, name);
    const text = typeof value === "string" ? value.trim() : value === true ? "true" : "";
    return text === "false" ? "" : text;
  };
  const whole = given("command");
  const lines = named.flatMap((name) => {
    const value = given(name);
    if (value === "") return [];
    return [value === "true" ? name : `${name} ${value}`];
  });
  return (whole === "" ? lines : [whole, ...lines]).map((line) => commandLine(line) ?? `/longrun ${line}`);
}

// src/action/run.ts
async function runAction(environment) {
  const { eventName, payload } = environment;
  const because = nothingToReview(eventName, payload);
  const commands = eventName === "workflow_dispatch" ? dispatchedCommands(payload) : [];
  if (commands.length > 0 || eventName === "issue_comment" && because === null) {
    const { answerComment, answerDispatched } = await import("./action/comment-6AUVFE4H.js");
    return commands.length > 0 ? answerDispatched(environment, commands) : answerComment(environment);
  }
  if (because !== null && environment.input("pr-number") === "") return concludeWithNothing(because, environment);
  const { review } = await import("./action/review-Y5DS5VKR.js");
  return review(environment);
}

// src/github/proxies.ts
async function useProxies(variables) {
  const areNamed = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => (variables[name] ?? "") !== "");
  if (!areNamed || variables.NODE_USE_ENV_PROXY === "1") return true;
  const { setGlobalProxyFromEnv } = await import("node:http");
  setGlobalProxyFromEnv?.();
  return setGlobalProxyFromEnv !== void 0;
}

// src/index.ts
async function main() {
  try {
    await useProxies(process.env);
    return await runAction(readEnvironment(process.env, { now: /* @__PURE__ */ new Date(), version: "0.1.0" }));
  } catch (error) {
    const { showFailure } = await import("./action/conclude-JC5RT7IT.js");
    showFailure(
      error instanceof RequestMistake || error instanceof ReviewImpossible ? error.message : `Longrun failed because of an error of its own; please report it. ${stackOf(error)}`
    );
    return error instanceof RequestMistake ? exitStatus.usage : exitStatus.failed;
  }
}
function stackOf(error) {
  return error instanceof Error ? error.stack ?? error.message : "No reason is known.";
}
process.exitCode = await main();
