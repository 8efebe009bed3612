/** The parts of a column or metric name in lower case: `val/ROC-AUC` → val, roc, auc; `valLoss` → valloss, val, loss. */
export function nameParts(name: string): readonly string[] {
  const parts: string[] = [];
  for (const chunk of name.slice(0, maxNameLength).split(/[^\p{L}\p{N}]+/u)) {
    if (chunk === '') continue;
    const whole = chunk.toLowerCase();
    parts.push(whole);
    const camel = chunk.split(/(?<=[a-z])(?=[A-Z])/).map((part) => part.toLowerCase());
    const glued = camel.length > 1 ? camel : unglue(whole);
    if (glued.length > 1) parts.push(...glued);
  }
  return parts;
}

const maxNameLength = 300;

/** `valloss` → val, loss: split names and metrics that are written together. */
function unglue(part: string): readonly string[] {
  const match =
    /^(validation|valid|val|eval|dev|test|training|train|trn)(loss|acc|accuracy|ppl|perplexity|err|error|f1|auc|wer|cer|bleu|map|miou|iou|mse|mae|rmse)$/.exec(
      part,
    );
  return match === null ? [part] : match.slice(1);
}
