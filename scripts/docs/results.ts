import { databaseReaders, runReaders } from '../../src/runs/index.ts';
import type { RunFormatFacts } from '../../src/runs/reader.ts';

/** The text of `docs/results.md`, from what the readers say of themselves. */
export function resultsPage(): string {
  const formats = [...runReaders, ...databaseReaders];
  return `# Run results
<!-- Written by \`npm run docs\` from the readers' own data. Do not edit. -->
What Longrun reads of training runs: the curves, where the planned length is told, what marks the best checkpoint. \`longrun inspect PATH\` says what was read in a file, and why a file is no result. A file is recognised by its content before its name; the surest reader reads it. Runs that a tool spreads over several files are put together again; a file that tells final values only completes the run beside it and never gives a best step.

Step numbers are the file's own. Whether they are indices (step 799 = 800 updates done) or counts is what the tool always does, or told from the numbers. Epochs become steps only where a log proves how many steps an epoch has.

| format | recognised by | axis |
|---|---|---|
${formats.map(row).join('\n')}

## The metric that a run is judged by
The first that is there: the metric of the policy file; the config's own (\`metric_for_best_model\`, \`monitor\`, \`eval_metric\`); the one that the run itself selected by; a name of what was evaluated: measures that decoding or matching decides (word error rate, BLEU, mAP), then the whole validation loss, then perplexity and accuracy, then the rest. Timings, throughputs, settings and counters are never metrics. The report says which it was and why.

## What became of a run
\`complete\`: it ran its planned length. \`stopped-early\`: its patience ran out at the last evaluation, or it reached a target. \`pruned\`: a scheduler ended it. \`diverged\`: its loss is not finite at the end, or ends far above where it began. \`unfinished\`: it ends before its planned length. \`unknown\`: the planned length is not known. Only complete runs count for best fractions; the others are shown.

${formats.map(section).join('\n\n')}
`;
}

function row({ id, title, url, recognisedBy, axis }: RunFormatFacts): string {
  return `| [${cell(title)}](${url}) \`${id}\` | ${cell(recognisedBy)} | ${cell(axis)} |`;
}

function section({ id, title, metrics, best, quirks }: RunFormatFacts): string {
  return `## ${title}\n\`${id}\`\n\n- Metrics: ${metrics}\n- Best: ${best}\n- Handled: ${quirks.join('; ')}`;
}

/** A text inside a table: a bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
