#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  RequestMistake,
  ReviewImpossible
} from "./command-line/chunk-CVFEOR4T.js";
import {
  GitFailed
} from "./command-line/chunk-EN7J76SO.js";
import {
  Command,
  CommanderError,
  NoSuchPath,
  NotWritten,
  Option,
  UsageError,
  exitStatus,
  processTerminal,
  withJudgingOptions,
  withPrintingOptions,
  withScheduleOptions
} from "./command-line/chunk-UWNNUUV7.js";
import {
  terminalText
} from "./command-line/chunk-FLBJ2J7N.js";

// src/cli.ts
import module from "node:module";

// src/commands/failure.ts
function isExpectedFailure(error) {
  return error instanceof UsageError || error instanceof RequestMistake || error instanceof ReviewImpossible || error instanceof NoSuchPath || error instanceof GitFailed || error instanceof NotWritten || error instanceof Error && "syscall" in error;
}
function isMisuse(error) {
  return error instanceof UsageError || error instanceof RequestMistake;
}
function sentenceOf(error) {
  return error.message.split("\n").map((line) => terminalText(line)).join("\n");
}

// src/cli.ts
module.enableCompileCache?.();
var version = "0.1.0";
var examples = `
Examples:
  longrun review                                  review the working tree against the default branch
  longrun review --base main --head my-branch     review a branch
  longrun review --pr octocat/hello#42            print what would be posted on a pull request; --post posts it
  longrun study runs/resnet                       judge run results on their own
  longrun inspect configs/train.yaml runs/**/*.csv
                                                  say what was read in each file
  longrun schedule configs/train.yaml --at 0,500,1000
                                                  the learning rate of certain updates
  longrun plan --production-steps 100000 --compute 1000000
                                                  a plan of tuning rounds
  longrun rules best-step-late                    what a rule looks at, and its numbers

Exit status:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage, or a policy file with an error
  3  nothing to read: no training config and no run results
  4  a file, git or network operation failed`;
var pullRequestHelp = `
Pull requests (--pr):
  The token is taken from GITHUB_TOKEN, else GH_TOKEN, and sent to the API of one site only: the site of GITHUB_SERVER_URL (github.com
  where it is not set; GITHUB_API_URL and GITHUB_GRAPHQL_URL count too), or a tenant of it on ghe.com. For an address on a server of
  your own that the environment does not name, the token is taken from GH_ENTERPRISE_TOKEN or GITHUB_ENTERPRISE_TOKEN.
  PATH names results on this machine; --policy is a path in the repository, read from the base branch. --format text and markdown
  print the comments and what would become of them; json, sarif and html the report.`;
function program(finish) {
  const main2 = new Command("longrun").description("Reviews the length of training runs and their learning-rate schedules.").version(version, "--version", "print the version").helpOption("--help", "print this help").helpCommand("help [command]", "print the help of a command").addHelpText("after", examples).exitOverride().showSuggestionAfterError(true);
  withJudgingOptions(main2.command("review")).description("Review a change as the Action would: changed configs, and the run results beside them or named by PATH.").argument("[path...]", "run results to read as well: files, folders or globs of the head side").option("--base <rev>", "git revision or folder to compare with (default: where the branch left the default branch)").option("--head <rev>", "git revision or folder to review (default: the working tree)").option("--pr <name>", "review a pull request through the API instead, OWNER/REPO#N or its address, and print what would be posted").option("--post", "with --pr: post it").addHelpText("after", pullRequestHelp).action(async (paths, options) => {
    if (options.pr === void 0 && options.post === true) throw new UsageError("--post goes with --pr: name the pull request to post to.");
    if (options.pr !== void 0) {
      const { reviewPullCommand } = await import("./command-line/review-pull-NKICCECG.js");
      finish(await reviewPullCommand(paths, options, terminalFor(options), process.env));
      return;
    }
    const { reviewCommand } = await import("./command-line/review-K6W5S364.js");
    finish(await reviewCommand(paths, options, terminalFor(options)));
  });
  withJudgingOptions(main2.command("study")).description("Judge run results on their own; no change needed.").argument("<path...>", "run results: files, folders or globs").action(async (paths, options) => {
    const { studyCommand } = await import("./command-line/study-27HR6BMQ.js");
    finish(await studyCommand(paths, options, terminalFor(options)));
  });
  withPrintingOptions(main2.command("inspect")).description("Say what was read in each file, with its line, and what was not understood.").argument("<path...>", "configs or run results: files, folders or globs").option("--points", "with --format json: the points of each series, at most 512").action(async (paths, options) => {
    const { inspectCommand } = await import("./command-line/inspect-M3SZ4BAS.js");
    finish(await inspectCommand(paths, options, terminalFor(options)));
  });
  withScheduleOptions(main2.command("schedule")).description("Print the learning rate that a config really produces: plot, table or data.").argument("<config>", "a training config; FILE#NAME where one file holds several").action(async (path, options) => {
    const { scheduleCommand } = await import("./command-line/schedule-6ZVCXNCM.js");
    finish(await scheduleCommand(path, options, terminalFor(options)));
  });
  withPrintingOptions(main2.command("plan")).description("Plan tuning rounds of growing length towards a production run.").requiredOption("--production-steps <n>", "length of the production run in steps").option("--compute <steps>", "steps of all trials together (default: what 25 trials in the first round need)").option("--rounds <n>", "number of rounds (default: 2)").option("--first-fraction <share>", "length of the first round over that of the production run (default: 0.1)").option("--final-runs <n>", "runs at production length (default: 3)").option("--step-seconds <s>", "seconds of a step, for the wall time").option("--parallel <n>", "trials that run at once, for the wall time (default: 1)").option("--config <file>", "a training config: what to set in it for each round").action(async (options) => {
    const { planCommand } = await import("./command-line/plan-6RSNPEZR.js");
    finish(await planCommand(options, terminalFor(options)));
  });
  withPrintingOptions(main2.command("rules")).description("List the rules, or print one rule\u2019s page.").argument("[rule]", "the name of a rule").action(async (rule, options) => {
    const { rulesCommand } = await import("./command-line/rules-FF4CQX2P.js");
    finish(await rulesCommand(rule, options, terminalFor(options)));
  });
  main2.command("init").description("Write the workflow and a policy file into the repository, never over a file that is there.").option("--dry-run", "show what would be written, and write nothing").addOption(new Option("--language <code>", "language of the sentences").choices(["en", "ko"])).option("--quiet", "no progress on stderr").action(async (options) => {
    const { initCommand } = await import("./command-line/init-Z4UXIXBY.js");
    finish(await initCommand(".", options, terminalFor(options)));
  });
  return main2;
}
function terminalFor(options) {
  const wantsColor = !(typeof options === "object" && options !== null && "color" in options && options.color === false);
  return processTerminal(wantsColor, version);
}
async function main() {
  let status = exitStatus.ok;
  try {
    await program((code) => {
      status = code;
    }).parseAsync();
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
    if (!isExpectedFailure(error)) throw error;
    process.stderr.write(`longrun: ${sentenceOf(error)}
`);
    return isMisuse(error) ? exitStatus.usage : exitStatus.failed;
  }
}
process.exitCode = await main();
