import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/layout.ts
var ZERO = /[\p{Mn}\p{Me}\u200b-\u200d]/u;
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
var COLOUR = /\u001b\[\d+m/g;
var PRINTABLE_ASCII = /^[ -~]*$/;
function displayWidth(text) {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text.replace(COLOUR, "")) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
function pad(text, width, side = "end") {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "end" ? text + spaces : spaces + text;
}
function wrap(text, width, indent = "") {
  const room = Math.max(20, width - displayWidth(indent));
  return broken(text, room).map((line) => `${indent}${line}`.trimEnd()).join("\n");
}
function table(rows, { indent, ends = /* @__PURE__ */ new Set(), head = [] }) {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => {
    const words = (head[column] ?? "").split(" ");
    return Math.max(...[...words, ...rows.map((row) => row[column] ?? "")].map(displayWidth));
  });
  return [...headRows(head, widths), ...rows].map((row) => {
    const cells = widths.map((width, column) => pad(row[column] ?? "", width, ends.has(column) ? "start" : "end"));
    return `${indent}${cells.join("  ")}`.trimEnd();
  });
}
function headRows(head, widths) {
  const lines = head.map((heading, column) => broken(heading, widths[column] ?? 0));
  const height = Math.max(0, ...lines.map((each) => each.length));
  return Array.from({ length: height }, (_, row) => lines.map((each) => each[row - (height - each.length)] ?? ""));
}
function broken(text, room) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

// src/report/style.ts
var SEVERITY_CODE = { error: 31, warning: 33, note: 36 };
var VERDICT_CODE = { attention: 33, advice: 36, clear: 32, "nothing-to-judge": 2 };
function styleOf(color) {
  const paint = (code) => (text) => color && text !== "" ? `\x1B[${code}m${text}\x1B[0m` : text;
  return {
    strong: paint(1),
    faint: paint(2),
    name: paint(36),
    severity: (text, severity) => paint(SEVERITY_CODE[severity])(text),
    verdict: (text, verdict) => paint(VERDICT_CODE[verdict])(text)
  };
}

export {
  wrap,
  table,
  styleOf
};
