import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));

const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});

const Job = z.object({
  if: z.string().optional(),
  'timeout-minutes': z.number(),
  permissions: Permissions,
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.union([z.boolean(), z.string()]).default(false) }),
  strategy: z.object({ matrix: z.record(z.string(), z.array(z.unknown())) }).optional(),
  steps: z.array(Step).min(1),
});

const Workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.record(z.string(), z.unknown()).nullable().catch({})),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), Job),
});

/** A workflow as this project writes them: every job says what it may do, for how long, and what it is in the way of. */
export type Workflow = z.infer<typeof Workflow>;

/** One step of a job. */
export type Step = z.infer<typeof Step>;

/** A file with a workflow in it. */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
}

/** The workflow in a text. Throws where it is not as this project writes them. */
export function workflowOf(text: string): Workflow {
  return Workflow.parse(parse(text));
}

/** Every workflow of a folder. */
export function workflowsIn(folder: string): readonly WorkflowFile[] {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return names.toSorted().map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** The workflow that the README shows. */
export function workflowInReadme(): string {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  const found = blocks.find((block) => block.includes('uses: longrun-dev/longrun@'));
  if (found === undefined) throw new Error('The README shows no workflow.');
  return found;
}

/** Inputs and outputs of the Action. */
export function actionNames(): { readonly inputs: readonly string[]; readonly outputs: readonly string[] } {
  const { inputs, outputs } = z
    .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
    .parse(parse(readFileSync('action.yml', 'utf8')));
  return { inputs: Object.keys(inputs), outputs: Object.keys(outputs) };
}

/** A workflow without the comment at its top, which says when to use it. */
export function withoutHeader(text: string): string {
  return text.replace(/^(?:#.*\n)+/, '');
}
