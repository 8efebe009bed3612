/** A line of the log that the runner would execute. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  readonly line: string;
}

/** What the runner listens to (S:runner ActionCommandManager.cs). */
const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

function unescapedData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapedProperty(text: string): string {
  return unescapedData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** The old form escapes semicolons and brackets instead. */
function unescapedLegacy(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']').replaceAll('%25', '%');
}

function properties(text: string, separator: string, unescaped: (value: string) => string): Record<string, string> {
  const pairs = text.split(separator).flatMap((part): [string, string][] => {
    const equals = part.indexOf('=');
    return equals <= 0 ? [] : [[part.slice(0, equals).trim(), unescaped(part.slice(equals + 1))]];
  });
  return Object.fromEntries(pairs);
}

interface Head {
  readonly command: string;
  readonly rest: string;
}

function headOf(info: string): Head {
  const space = info.indexOf(' ');
  return space < 0 ? { command: info.toLowerCase(), rest: '' } : { command: info.slice(0, space).toLowerCase(), rest: info.slice(space + 1) };
}

/** `::name key=value::data` at the start of a line, white space aside. */
function parseModern(line: string, known: ReadonlySet<string>): WorkflowCommand | null {
  const message = line.trimStart();
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1;
  if (end < 0) return null;
  const { command, rest } = headOf(message.slice(2, end));
  return known.has(command)
    ? { command, properties: properties(rest.trim(), ',', unescapedProperty), data: unescapedData(message.slice(end + 2)), line }
    : null;
}

/** `##[name key=value]data` anywhere in a line. */
function parseLegacy(line: string, known: ReadonlySet<string>): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const { command, rest } = headOf(line.slice(start + 3, end));
  return known.has(command) ? { command, properties: properties(rest, ';', unescapedLegacy), data: unescapedLegacy(line.slice(end + 1)), line } : null;
}

/** Every command that the runner would find in a log, `stop-commands` respected. */
export function parseCommands(log: string): WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  let stopToken: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const known: ReadonlySet<string> = stopToken === null ? registered : new Set([stopToken]);
    const command = parseModern(line, known) ?? parseLegacy(line, known);
    if (command === null) continue;
    if (stopToken === null) found.push(command);
    stopToken = stopToken !== null || command.command !== 'stop-commands' ? null : command.data.trim().toLowerCase();
  }
  return found;
}

/** The name and value pairs of an output, state or environment file; throws where the runner would fail the step. */
export function parseFileCommands(content: string): Record<string, string> {
  const pairs: [string, string][] = [];
  const lines = content.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    const delimiter = heredoc < 0 ? '' : line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, index + 1);
    if (heredoc <= 0 || delimiter === '') throw new Error(`Invalid format '${line}'`);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    pairs.push([line.slice(0, heredoc), lines.slice(index + 1, end).join('\n')]);
    index = end;
  }
  return Object.fromEntries(pairs);
}

/** An annotation on the run's page. */
export interface ShownAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string | null;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
}

function isLevel(command: string): command is ShownAnnotation['level'] {
  return command === 'error' || command === 'warning' || command === 'notice';
}

function lineOf(text: string | undefined): number | null {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

/** Annotations as the runner keeps them: ten of each level, messages cut at 4,096 characters (S:runner ExecutionContext.cs). */
export function annotationsOf(commands: readonly WorkflowCommand[]): ShownAnnotation[] {
  const counts = new Map<string, number>();
  return commands.flatMap(({ command, properties: given, data }) => {
    const count = (counts.get(command) ?? 0) + 1;
    counts.set(command, count);
    if (!isLevel(command) || count > 10) return [];
    const line = lineOf(given.line);
    return [
      { level: command, title: given.title ?? null, message: data.slice(0, 4096), file: given.file ?? null, line, endLine: lineOf(given.endLine) ?? line },
    ];
  });
}
