import * as z from 'zod';
import { RequestMistake } from '../bot/mistake.ts';
import type { Settings } from '../bot/settings.ts';

const oneOf = <const T extends readonly string[]>(...values: T) => z.enum(values);
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

const shapes = {
  token: z.string(),
  policy: z.string(),
  'pr-number': wholeNumber(1, 999_999_999),
  'fail-on': oneOf('never', 'error', 'warning', 'note'),
  comment: oneOf('on-findings', 'always', 'never'),
  inline: wholeNumber(0, 30),
  'check-name': z.string().max(100),
  'results-path': z.string(),
  'results-artifact': z.string().max(200),
  language: oneOf('en', 'ko'),
  'dry-run': oneOf('true', 'false'),
} as const;

type InputName = keyof typeof shapes;

const expected: Readonly<Record<InputName, string>> = {
  token: 'a token',
  policy: 'a path in the repository, such as .github/longrun.yml',
  'pr-number': 'the number of a pull request, such as 42',
  'fail-on': 'never, error, warning or note',
  comment: 'on-findings, always or never',
  inline: 'a whole number from 0 to 30',
  'check-name': 'a name of at most 100 characters',
  'results-path': 'paths or globs, one a line',
  'results-artifact': 'the name of an artifact, or a glob',
  language: 'en or ko',
  'dry-run': 'true or false',
};

/** What the workflow asks for. */
export interface Inputs extends Settings {
  readonly token: string;
  readonly pullNumber: number | null;
}

/** Checks every input. Throws RequestMistake that names the first wrong one and says what is right. */
export function readInputs(given: (name: string) => string): Inputs {
  function read<T>(name: InputName, shape: z.ZodType<T>): T | null {
    const text = given(name);
    if (text === '') return null;
    const parsed = shape.safeParse(text);
    if (parsed.success) return parsed.data;
    const shown = name === 'token' ? 'its value' : JSON.stringify(text.slice(0, 100));
    throw new RequestMistake(`The input \`${name}\` is ${shown}; ${expected[name]} is expected.`);
  }
  const paths = read('results-path', shapes['results-path']) ?? '';
  return {
    token: read('token', shapes.token) ?? missingToken(),
    policy: read('policy', shapes.policy),
    pullNumber: read('pr-number', shapes['pr-number']),
    failOn: read('fail-on', shapes['fail-on']),
    comment: read('comment', shapes.comment),
    inline: read('inline', shapes.inline),
    resultsPaths: paths.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
    resultsArtifact: read('results-artifact', shapes['results-artifact']),
    checkName: read('check-name', shapes['check-name']),
    language: read('language', shapes.language),
    dryRun: read('dry-run', shapes['dry-run']) === 'true',
  };
}

function missingToken(): never {
  throw new RequestMistake('The input `token` is empty; leave it out to use the job’s own token.');
}
