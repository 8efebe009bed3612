import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  GitFailed,
  commitSnapshot,
  compareSnapshots,
  folderSnapshot,
  gitDifferences,
  mergeBaseWithDefaultBranch,
  repositoryRoot,
  resolveRevision,
  workingTreeSnapshot
} from "./chunk-EN7J76SO.js";
import {
  withPolicyPreview
} from "./chunk-HIXIJIHK.js";
import {
  commandLine
} from "./chunk-L232DYLX.js";
import {
  printReport,
  review
} from "./chunk-2M4LA4XI.js";
import "./chunk-D43QZATS.js";
import "./chunk-ZAV4XAYE.js";
import {
  progressOn
} from "./chunk-NVVL6U5C.js";
import "./chunk-W56RCDBH.js";
import "./chunk-BVGAWRY3.js";
import "./chunk-HCNXQ2XX.js";
import "./chunk-3TQKHTAK.js";
import {
  policyFrom,
  policyFromFile
} from "./chunk-CQT3VMMD.js";
import "./chunk-YD6WVFJV.js";
import "./chunk-GM5P6QZN.js";
import "./chunk-7N7XQPH5.js";
import "./chunk-FULJ3IUF.js";
import "./chunk-6INMCGUV.js";
import {
  collectChange,
  decodeFile,
  policyPath
} from "./chunk-4DYOB6FB.js";
import "./chunk-7YHYDJHD.js";
import "./chunk-HSLTBOYV.js";
import {
  JudgingOptions,
  UsageError,
  once,
  string
} from "./chunk-UWNNUUV7.js";
import "./chunk-7MD6XI6G.js";
import "./chunk-ZWRYHHLG.js";
import "./chunk-EMIZFWBO.js";
import "./chunk-PZDBEGV7.js";
import "./chunk-FVSQT4QD.js";
import "./chunk-FLBJ2J7N.js";

// src/commands/change.ts
import { lstat } from "node:fs/promises";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/sources/hunks.ts
function hunksBetween(before, after) {
  const patch = structuredPatch("a", "b", before, after, "", "", { context: 3, timeout: 5e3 });
  return patch?.hunks.map((hunk) => {
    const added = [];
    let line = hunk.newStart;
    for (const text of hunk.lines) {
      if (text.startsWith("+")) added.push(line);
      if (text.startsWith("+") || text.startsWith(" ")) line += 1;
    }
    return { start: hunk.newStart, end: hunk.newStart + hunk.newLines - 1, added };
  }) ?? null;
}

// src/sources/local.ts
function localSource(base, head, differences) {
  return {
    async change() {
      const found = await differences();
      const before = await base.read(found.flatMap((file) => file.status === "added" ? [] : [file.previousPath ?? file.path]));
      const after = await head.read(found.flatMap((file) => file.status === "removed" ? [] : [file.path]));
      const files = found.map((file) => ({ ...file, hunks: hunksOf(file, before, after) }));
      return { files, total: files.length, headSha: head.sha, baseSha: base.sha };
    },
    tree: () => head.list(),
    read: (side, paths) => (side === "base" ? base : head).read(paths)
  };
}
function hunksOf(file, before, after) {
  if (file.status === "removed") return [];
  const old = textOf(file.previousPath ?? file.path, before);
  const fresh = textOf(file.path, after);
  return fresh === null ? null : hunksBetween(file.status === "added" ? "" : old?.text ?? "", fresh.text);
}
function textOf(path, contents) {
  const content = contents.get(path);
  return content?.kind === "bytes" && content.bytes.length < 1e6 ? decodeFile(path, content.bytes).file : null;
}

// src/commands/change.ts
async function localChange(baseName, headName) {
  const [baseIsFolder, headIsFolder] = [await isFolder(baseName), await isFolder(headName)];
  if (baseName !== void 0 && headName !== void 0 && baseIsFolder && headIsFolder) {
    const [base, head] = [folderSnapshot(baseName), folderSnapshot(headName)];
    return { base, source: localSource(base, head, () => compareSnapshots(base, head)) };
  }
  return gitChange(baseName, headName).catch((error) => {
    if (!(error instanceof GitFailed) || !(baseIsFolder || headIsFolder)) throw error;
    throw new UsageError("A folder can only be compared with a folder: give both --base and --head as folders, or both as git revisions.");
  });
}
async function gitChange(baseName, headName) {
  const root = await repositoryRoot(".");
  const headSha = headName === void 0 ? null : await resolveRevision(root, headName);
  const baseSha = baseName === void 0 ? await mergeBaseWithDefaultBranch(root, headSha ?? "HEAD") : await resolveRevision(root, baseName);
  const base = commitSnapshot(root, baseSha);
  const head = headSha === null ? workingTreeSnapshot(root) : commitSnapshot(root, headSha);
  return { base, source: localSource(base, head, () => gitDifferences(root, baseSha, headSha)) };
}
async function isFolder(name) {
  return name !== void 0 && ((await lstat(name).catch(() => null))?.isDirectory() ?? false);
}

// src/commands/review.ts
var ReviewOptions = JudgingOptions.extend({ base: string().optional(), head: string().optional() });
async function reviewCommand(named, given, terminal) {
  const options = ReviewOptions.parse(given, once);
  const overrides = { failOn: options.failOn ?? null, language: options.language ?? null };
  const { base, source } = await localChange(options.base, options.head);
  const policy = options.policy === void 0 ? policyFrom(policyPath, (await base.read([policyPath])).get(policyPath), overrides) : await policyFromFile(options.policy, overrides);
  const collected = await collectChange(source, policy, named, progressOn(terminal, options.quiet));
  const command = commandLine(["longrun", "review", ...named, ...flag("--base", options.base), ...flag("--head", options.head)]);
  const input = { ...collected, policy, command, today: terminal.today };
  const report = await previewed(review(input), input, { source, named, policyFile: options.policy, overrides });
  return printReport(report, policy, (path) => collected.texts.get(path), options, terminal);
}
async function previewed(report, input, { source, named, policyFile, overrides: { failOn, language } }) {
  if (policyFile !== void 0) return report;
  const overrides = { ...failOn === null ? {} : { failOn }, ...language === null ? {} : { language } };
  return withPolicyPreview(report, input, { source, path: policyPath, isNamed: false, overrides, named });
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}
export {
  reviewCommand
};
