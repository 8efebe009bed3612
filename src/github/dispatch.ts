import * as z from 'zod';

/** What the inputs of a run that was started by hand ask for. */
export type Dispatch =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'unusable'; readonly because: string };

const DispatchEvent = z.lazy(() => z.object({ inputs: z.object({ 'pr-number': z.unknown().optional(), ref: z.unknown().optional() }).nullish().catch(null) }));

/** Reads the inputs of `workflow_dispatch`: the number of a pull request, else a ref. Empty ones are not given. */
export function readDispatch(payload: unknown): Dispatch {
  const parsed = DispatchEvent.safeParse(payload);
  const inputs = parsed.success ? parsed.data.inputs : null;
  const number = textOf(inputs?.['pr-number']);
  if (number !== '') return readNumber(number);
  const ref = textOf(inputs?.ref);
  if (ref !== '') return readRef(ref);
  return {
    kind: 'unusable',
    because:
      'A run that was started by hand needs one of the inputs `pr-number` (the number of the pull request to review), `ref` (a branch, a tag or a commit) and `command` (such as `plan production-steps=100000`).',
  };
}

/** An input of type number comes as one. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function readNumber(text: string): Dispatch {
  if (/^[1-9]\d{0,8}$/.test(text)) return { kind: 'number', number: Number(text) };
  return {
    kind: 'unusable',
    because: `The input \`pr-number\` is ${JSON.stringify(text.slice(0, 100))}; the number of a pull request, such as 42, is expected.`,
  };
}

/** What git allows in the name of a ref, less what GitHub would take for two commits or for another repository. */
function readRef(text: string): Dispatch {
  const ref = text.replace(/^refs\/(?=heads\/|tags\/)/, '');
  const isName = /^[^\s~^:?*[\]\\\p{Cc}]{1,250}$/u.test(ref) && !ref.includes('..') && !/^[-/]|[/.]$|\/\/|@\{/.test(ref);
  if (isName) return { kind: 'ref', ref };
  return { kind: 'unusable', because: `The input \`ref\` is ${JSON.stringify(text.slice(0, 100))}; a branch, a tag or a commit is expected.` };
}
