import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nothingToReview
} from "./action/chunk-R65CGISY.js";
import {
  concludeWithNothing
} from "./action/chunk-GN2RBXFR.js";
import {
  exitStatus
} from "./action/chunk-AQTPEABI.js";
import {
  RequestMistake,
  ReviewImpossible
} from "./action/chunk-E7AERHBF.js";
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

// src/action/environment.ts
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
function wholeNumber(text, otherwise) {
  return /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

// src/action/dispatched-command.ts
var named = ["review", "plan", "schedule", "explain", "ignore", "help"];
function dispatchedCommands(payload) {
  const inputs = at(payload, "inputs");
  const given = (name) => {
    const value = at(inputs, name);
    const text = typeof value === "string" ? value.trim() : value === true ? "true" : "";
    return text === "false" ? "" : text;
  };
  const whole = given("command");
  const lines = named.flatMap((name) => {
    const value = given(name);
    if (value === "") return [];
    return [value === "true" ? name : `${name} ${value}`];
  });
  return (whole === "" ? lines : [whole, ...lines]).map((line) => /^\/longrun(?:\s|$)/.test(line) ? line : `/longrun ${line}`);
}
function at(holder, key) {
  return typeof holder === "object" && holder !== null ? Object.getOwnPropertyDescriptor(holder, key)?.value : void 0;
}

// src/action/run.ts
async function runAction(environment) {
  const { eventName, payload } = environment;
  const because = nothingToReview(eventName, payload);
  const commands = eventName === "workflow_dispatch" ? dispatchedCommands(payload) : [];
  if (commands.length > 0 || eventName === "issue_comment" && because === null) {
    const { answerComment, answerDispatched } = await import("./action/comment-LMI45U5X.js");
    return commands.length > 0 ? answerDispatched(environment, commands) : answerComment(environment);
  }
  if (because !== null && environment.input("pr-number") === "") return concludeWithNothing(because, environment);
  const { review } = await import("./action/review-7FBCB3GS.js");
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
