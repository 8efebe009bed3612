import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inlineCode,
  plainMarkdown,
  terminalText
} from "./chunk-FLBJ2J7N.js";

// src/report/markup.ts
var LONGEST = 3e3;
function splitMarkup(sentence) {
  const pieces = (sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}\u2026` : sentence).split("`");
  const closed = pieces.length % 2 === 1 ? pieces.length : pieces.length - 1;
  const parts = [];
  for (const [index, piece] of pieces.entries()) {
    const isCode = index % 2 === 1 && index < closed;
    const text = index >= closed ? `\`${piece}` : piece;
    if (isCode || text !== "") parts.push({ kind: isCode ? "code" : "text", text });
  }
  return parts;
}
function markupMarkdown(sentence, place = "text") {
  return joinParts(splitMarkup(sentence), (part) => part.kind === "code" ? inlineCode(part.text, place) : plainMarkdown(part.text));
}
function markupPlain(sentence, code = (name) => name) {
  return joinParts(splitMarkup(sentence), (part) => part.kind === "code" ? code(terminalText(part.text)) : terminalText(part.text));
}
function joinParts(parts, render) {
  let joined = "";
  for (const part of parts) {
    const isText = part.kind === "text";
    const before = isText && /^\s/.test(part.text) && joined !== "" ? " " : "";
    const after = isText && /\s$/.test(part.text) ? " " : "";
    const body = render(part);
    joined += body === "" && isText ? before || after : `${before}${body}${after}`;
  }
  return joined.trim();
}

export {
  splitMarkup,
  markupMarkdown,
  markupPlain
};
