import type { ConfigReader } from '../../src/configs/reader.ts';

const code = (name: string) => `\`${name}\``;

/** `docs/configs.md`: a table of all readers, and for each the keys of every field. */
export function configsPage(readers: readonly ConfigReader[]): string {
  const rows = readers.map(
    (reader) => `| [${code(reader.id)}](#${reader.id}) | [${reader.title}](${reader.url}) | ${reader.recognisedBy} | ${reader.languages.join(', ')} |`,
  );
  return `# Configs
<!-- Written by \`npm run docs\` from the readers' own data. Do not edit. -->
Longrun recognises a training config by its content first, then by its path; the surest reader reads. Nothing of a config is run: Python and shell are parsed, YAML tags are text. What a file does not say is left open, or is the framework's default where the framework has one. \`longrun inspect FILE\` shows what was read, with the line of every field.

| reader | framework | recognised by | languages |
|---|---|---|---|
${rows.join('\n')}

Keys are dotted; \`*\` is any item of a list. What the schedules make of them: [schedules.md](schedules.md). Every key of this page is tested (\`test/configs/support.test.ts\`): a native file that holds it gives the field, with its place.

${readers.map(section).join('\n')}`;
}

function section({ id, title, support }: ConfigReader): string {
  const rows = Object.entries(support.keys).map(([field, keys]) => `| ${code(field)} | ${keys.map(code).join(', ')} |`);
  return `## ${id}
${title}

| field | read from |
|---|---|
${rows.join('\n')}

Put together by: ${support.composition}. Not supported: ${support.notSupported}.
`;
}
