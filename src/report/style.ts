import type { Severity } from '../model/finding.ts';
import type { Verdict } from '../model/report.ts';

/** How parts of a text look in a terminal. Every member gives the text back with or without colour codes around it. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  name(text: string): string;
  severity(text: string, severity: Severity): string;
  verdict(text: string, verdict: Verdict): string;
}

const SEVERITY_CODE: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36 };
const VERDICT_CODE: Readonly<Record<Verdict, number>> = { attention: 33, advice: 36, clear: 32, 'nothing-to-judge': 2 };

/** ANSI colours, or none: the caller knows about `--no-color`, `NO_COLOR` and whether anybody is watching. */
export function styleOf(color: boolean): Style {
  const paint = (code: number) => (text: string) => (color && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    strong: paint(1),
    faint: paint(2),
    name: paint(36),
    severity: (text, severity) => paint(SEVERITY_CODE[severity])(text),
    verdict: (text, verdict) => paint(VERDICT_CODE[verdict])(text),
  };
}
