import { parse, postprocess, preprocess } from 'micromark';

/** A fenced block of a Markdown text. */
export interface FencedBlock {
  /** The first word of the info string in lower case: `csv`; empty without one. */
  readonly language: string;
  readonly text: string;
}

/** More of a Markdown text is not looked at: the longest body that GitHub takes. What parses it is slower than linear. */
const maxLength = 65_536;

/** What every fence begins with: most bodies have none and need no parser. */
const fence = /```|~~~/;

/** The fenced blocks of a Markdown text by CommonMark's rules, wherever they stand: in lists and quotes, but not in comments. Never throws. */
export function fencedBlocks(markdown: string): readonly FencedBlock[] {
  if (!fence.test(markdown)) return [];
  const blocks: FencedBlock[] = [];
  let language = '';
  let lines: string[] = [];
  let isInside = false;
  for (const [event, token, context] of eventsOf(markdown.slice(0, maxLength))) {
    if (token.type === 'codeFenced' && event === 'enter') {
      isInside = true;
      language = '';
      lines = [];
    } else if (token.type === 'codeFenced') {
      isInside = false;
      blocks.push({ language, text: `${lines.join('\n')}\n` });
    } else if (!isInside || event === 'exit') continue;
    else if (token.type === 'codeFencedFenceInfo') language = context.sliceSerialize(token).trim().toLowerCase();
    else if (token.type === 'codeFlowValue') lines.push(context.sliceSerialize(token));
  }
  return blocks;
}

function eventsOf(markdown: string) {
  return postprocess(
    parse()
      .document()
      .write(preprocess()(markdown, undefined, true)),
  );
}
