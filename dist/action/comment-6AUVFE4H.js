import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commandLine,
  field
} from "./chunk-Y5UVTB6G.js";
import {
  start
} from "./chunk-UJESL6QI.js";
import {
  concludeWithNothing
} from "./chunk-PMK4AHP7.js";
import {
  publishJobSummary
} from "./chunk-TGH2UIT5.js";
import {
  log,
  warning
} from "./chunk-2A45Y2SH.js";
import {
  exitStatus
} from "./chunk-AQTPEABI.js";
import {
  iso_exports,
  parseRepository,
  reading
} from "./chunk-WGIWYEM6.js";
import {
  UnusableAnswer,
  failureOf,
  int,
  object,
  string,
  troublesOf
} from "./chunk-5G4NN56E.js";
import {
  RequestMistake
} from "./chunk-2MEXTFSQ.js";
import {
  plainMarkdown,
  terminalText,
  workflowText
} from "./chunk-H3ZINUNI.js";
import "./chunk-R7OEXDQG.js";

// src/github/collaborators.ts
var Answer = object({ permission: string() });
async function mayWrite({ octokit }, repository, login) {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner: repository.owner, repo: repository.name, username: login });
    const parsed = Answer.safeParse(data);
    if (!parsed.success) throw new UnusableAnswer("the answer names no permission");
    return parsed.data.permission === "admin" || parsed.data.permission === "write";
  } catch (error) {
    if (failureOf(error).kind === "not-found") return false;
    throw error;
  }
}

// src/github/comment-event.ts
var CommentEvent = object({
  repository: object({ name: string(), owner: object({ login: string() }) }),
  issue: object({ number: int().positive() }),
  comment: object({ id: int().positive(), created_at: iso_exports.datetime({ offset: true }), body: string() }),
  sender: object({ login: string().min(1) })
});
function readCommentEvent(payload) {
  const parsed = CommentEvent.safeParse(payload);
  const line = parsed.success ? commandLine(parsed.data.comment.body) : null;
  if (!parsed.success || line === null) {
    const where2 = parsed.error?.issues[0]?.path.join(".") ?? "comment.body";
    return { kind: "unusable", because: `The payload of \`issue_comment\` is not as GitHub sends it: \`${where2}\` is missing or of another type.` };
  }
  const { repository, issue, comment, sender } = parsed.data;
  const where = { owner: repository.owner.login, name: repository.name };
  return {
    kind: "command",
    command: { repository: where, pullNumber: issue.number, commentId: comment.id, createdAt: comment.created_at, sender: sender.login, line }
  };
}

// src/action/comment.ts
async function answerComment(environment) {
  const event = readCommentEvent(environment.payload);
  if (event.kind === "unusable") throw new RequestMistake(event.because);
  const { repository, sender, line, pullNumber, commentId, createdAt } = event.command;
  const started = start(environment);
  const { client } = started.context;
  const isAllowed = await reading("look up who may push to the repository", "metadata: read", () => mayWrite(client, repository, sender));
  if (!isAllowed) return concludeWithNothing(`\`${sender.slice(0, 60)}\` may not push to this repository: the command is not carried out.`, environment);
  return answered(started, { line, repository, pullNumber, comment: { id: commentId, createdAt } });
}
async function answerDispatched(environment, lines) {
  const [line, ...others] = lines;
  if (line === void 0 || others.length > 0) throw new RequestMistake(`${lines.length} commands were given at once; one at a time is carried out.`);
  const started = start(environment);
  const repository = parseRepository(environment.repository);
  if (repository === null) throw new RequestMistake(`GITHUB_REPOSITORY is ${JSON.stringify(environment.repository)}; "owner/name" is expected.`);
  const pullNumber = started.settings.pullNumber ?? numberIn(environment.payload);
  return answered(started, { line, repository, pullNumber, comment: null });
}
function numberIn(payload) {
  const text = String(field(field(payload, "inputs"), "pr-number") ?? "").trim();
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
async function answered(started, asked) {
  const { environment, context } = started;
  let isReviewed = false;
  const review = async (pull) => {
    const [{ makeReview }, { guarded }] = await Promise.all([import("./pull-KWWQLJEA.js"), import("./guarded-T2DP7KOA.js")]);
    const { outcome: outcome2 } = await guarded(context, pull, () => makeReview(started, pull));
    isReviewed = true;
    return troublesOf(outcome2);
  };
  const { answerCommand } = await import("./answer-5LILVCWC.js");
  const { markdown, outcome, isDone, failure } = await answerCommand(context, { ...asked, review });
  const why = outcome?.kind === "denied" || outcome?.kind === "failed" ? outcome.why : null;
  if (why !== null) warning(workflowText(why), { title: "Longrun" });
  if (why !== null) log(why);
  if (markdown !== null) await publishJobSummary(why === null ? markdown : `${markdown}

${plainMarkdown(why)}`, environment.summaryFile);
  if (failure !== null) throw failure;
  if (!isDone && asked.comment === null) throw new RequestMistake(notCarriedOut);
  const where = asked.pullNumber === null ? "" : ` on ${asked.repository.owner}/${asked.repository.name}#${asked.pullNumber}`;
  const done = `The command \`${terminalText(asked.line, 200)}\`${where} was looked at.`;
  if (!isReviewed) return concludeWithNothing(done, { ...environment, summaryFile: null });
  log(done);
  return exitStatus.ok;
}
var notCarriedOut = "The command could not be carried out as it was given; the answer, which is on the job\u2019s page, says what would be right.";
export {
  answerComment,
  answerDispatched
};
