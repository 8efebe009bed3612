import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/github/payload.ts
function field(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
}

// src/github/quiet-events.ts
var reviewedRuns = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment", "push"]);
function nothingToReview(eventName, payload) {
  switch (eventName) {
    case "pull_request":
    case "pull_request_target":
      return field(payload, "action") === "closed" ? "The pull request is closed: there is nothing left to review." : null;
    case "issue_comment":
      return nothingToAnswer(payload);
    case "workflow_dispatch":
      return null;
    case "merge_group":
      return field(payload, "action") === "destroyed" ? "The merge group is gone: there is nothing left to review." : null;
    case "push":
      return quietPush(payload);
    case "workflow_run":
      return quietRun(payload);
    default:
      return `The event \`${eventName.slice(0, 60)}\` brings no pull request to review.`;
  }
}
function quietPush(payload) {
  const ref = text(payload, "ref");
  if (field(payload, "deleted") === true || /^0+$/.test(text(payload, "after"))) return "The push deletes a branch: there is nothing left to review.";
  if (ref.startsWith("refs/tags/")) return "The push sets a tag: its commit is reviewed when a branch or a pull request brings it.";
  if (ref.startsWith("refs/heads/gh-readonly-queue/")) return "The push is the merge queue\u2019s own: the event `merge_group` reviews its commit.";
  return null;
}
function quietRun(payload) {
  if (field(payload, "action") !== "completed") return "The workflow run is not finished: its results are reviewed when it is.";
  const event = text(field(payload, "workflow_run"), "event");
  return reviewedRuns.has(event) ? null : `The finished run was started by \`${event.slice(0, 60)}\` and belongs to no pull request.`;
}
function commandLine(body) {
  const end = body.search(/[\r\n]/);
  const line = end < 0 ? body : body.slice(0, end);
  return /^\/longrun(\s|$)/.test(line) ? line : null;
}
function nothingToAnswer(payload) {
  const comment = field(payload, "comment");
  if (commandLine(text(comment, "body")) === null) return "The comment is no command: its first line does not begin with `/longrun`.";
  if (field(payload, "action") !== "created") return "The comment was edited or deleted: commands are carried out when they are written.";
  const pull = field(field(payload, "issue"), "pull_request");
  if (typeof pull !== "object" || pull === null) return "The comment does not stand under a pull request: there is nothing to review.";
  return isPersons(payload, comment) ? null : "The comment was not written by a person who sent it: a program\u2019s comments are no commands.";
}
function isPersons(payload, comment) {
  const sender = field(payload, "sender");
  const author = field(comment, "user");
  const isApps = (field(comment, "performed_via_github_app") ?? null) !== null;
  return !isApps && field(sender, "type") === "User" && field(author, "type") === "User" && text(sender, "login") === text(author, "login");
}
function text(value, name) {
  const found = field(value, name);
  return typeof found === "string" ? found : "";
}

export {
  field,
  nothingToReview,
  commandLine
};
