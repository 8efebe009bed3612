import { JSDOM } from 'jsdom';

/** Mermaid looks for a browser when it is loaded. */
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

/** Parses a chart with the parser that GitHub draws with; rejects with its message where it is no chart. */
export async function parseMermaid(source: string): Promise<void> {
  const parsed = await mermaid.parse(source);
  if (parsed.diagramType !== 'xychart') throw new Error(`This is a ${parsed.diagramType}:\n${source}`);
}

/** The sources of the charts in a Markdown text. */
export function chartsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, source = '']) => source);
}
