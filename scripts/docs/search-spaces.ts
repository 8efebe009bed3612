import { searchReaders } from '../../src/searches/index.ts';

/** `docs/search-spaces.md`, from the readers' own data. */
export function searchSpacesPage(): string {
  const rows = searchReaders.map(
    (reader) => `| \`${reader.id}\` | [${reader.title}](${reader.url}) | ${reader.recognisedBy} | ${reader.languages.join(', ')} |`,
  );
  return `# Search spaces
<!-- Written by \`npm run docs\` from the readers' own data. Do not edit. -->
A search over hyperparameters is read as what it declares: which parameters move, between which bounds or among which values, on which scale; how many trials it asks for, by which metric; and the resource by which a multi-fidelity scheduler (ASHA, Hyperband, BOHB) cuts trials short. Python and shell are parsed, never run. \`longrun inspect\` shows it with the line of each parameter.

A parameter that is the length of training by its name (\`max_steps\`, \`num_train_epochs\`, \`trainer.max_epochs\`, …) is what [max-steps-tuned](rules/max-steps-tuned.md) speaks about.

| reader | framework | recognised by | languages |
|---|---|---|---|
${rows.join('\n')}
`;
}
