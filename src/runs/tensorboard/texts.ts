import type { Scalar } from '../../model/source.ts';
import { parseJsonLine } from '../../text/json-data.ts';
import { flatSettings, settingsFrom } from '../settings.ts';

/** A text longer than this is a sample or a document, not one setting. */
const maxSettingLength = 200;

/** Texts of one tag, as far as they matter: settings are written once. */
export interface TextSummary {
  readonly first: string;
  readonly count: number;
}

/**
 * The settings that a run writes as texts: a JSON object under one tag (`args` of the Hugging Face Trainer, all at the top level;
 * any other tag, such as `model_config`, before its keys), or one word under a tag for each setting (Megatron-LM: `train_iters` → `500000`).
 */
export function settingsOfTexts(texts: ReadonlyMap<string, TextSummary>): Readonly<Record<string, Scalar>> {
  const pairs: (readonly [string, Scalar])[] = [];
  for (const [tag, { first, count }] of texts) {
    if (count !== 1) continue;
    const name = tag.replace(/\/text_summary$/, '');
    const plain = first.trim();
    if (plain.startsWith('{')) {
      const parsed = parseJsonLine(plain);
      if (parsed !== undefined) pairs.push(...Object.entries(flatSettings(parsed, name === 'args' ? '' : name)));
    } else if (plain !== '' && plain.length <= maxSettingLength && !/\s/.test(plain)) {
      const value = fromPython(plain);
      if (value !== undefined) pairs.push([name, value]);
    }
  }
  return settingsFrom(pairs);
}

/** A scalar as Python prints it; undefined for a list, a tuple or an object. */
function fromPython(text: string): Scalar | undefined {
  if (text === 'True' || text === 'False') return text === 'True';
  if (text === 'None') return null;
  if (/^[[({<]/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
