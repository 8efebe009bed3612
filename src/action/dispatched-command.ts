import { field } from '../github/payload.ts';
import { commandLine } from '../github/quiet-events.ts';

/** The inputs of a workflow that was started by hand which hold a command's arguments; `command` holds a whole one. */
const named = ['review', 'plan', 'schedule', 'explain', 'ignore', 'help'] as const;

/** The commands that the inputs of a `workflow_dispatch` ask for, each as a line; an input that is empty or `false` asks for nothing. */
export function dispatchedCommands(payload: unknown): readonly string[] {
  const inputs = field(payload, 'inputs');
  const given = (name: string): string => {
    const value = field(inputs, name);
    const text = typeof value === 'string' ? value.trim() : value === true ? 'true' : '';
    return text === 'false' ? '' : text;
  };
  const whole = given('command');
  const lines = named.flatMap((name) => {
    const value = given(name);
    if (value === '') return [];
    return [value === 'true' ? name : `${name} ${value}`];
  });
  return (whole === '' ? lines : [whole, ...lines]).map((line) => commandLine(line) ?? `/longrun ${line}`);
}
