import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as formats from 'ajv-formats';
import * as z from 'zod';
import { jsonText } from '../../src/report/escape.ts';

const Message = z.looseObject({ text: z.string().min(1), markdown: z.string().optional() });
const Location = z.looseObject({
  physicalLocation: z.object({
    artifactLocation: z.object({ uri: z.string(), uriBaseId: z.literal('%SRCROOT%') }),
    region: z.object({ startLine: z.int().min(1), endLine: z.int().min(1) }),
  }),
});
const Result = z.looseObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level: z.enum(['error', 'warning', 'note']),
  message: Message,
  locations: z.array(Location).length(1),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.array(z.looseObject({ justification: z.string() })).optional(),
  fixes: z.array(z.looseObject({})).optional(),
  properties: z.looseObject({}),
});
const Notification = z.looseObject({ descriptor: z.object({ id: z.string() }), level: z.string(), message: Message });
const Rule = z.looseObject({ id: z.string(), helpUri: z.string(), properties: z.looseObject({ tags: z.array(z.string()).max(10) }) });
/** What GitHub reads of a SARIF file, and what people rely on besides. */
const Sarif = z.looseObject({
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.looseObject({
      tool: z.object({ driver: z.looseObject({ name: z.literal('Longrun'), rules: z.array(Rule) }) }),
      automationDetails: z.object({ id: z.string() }),
      results: z.array(Result),
      invocations: z.tuple([z.looseObject({ toolExecutionNotifications: z.array(Notification), toolConfigurationNotifications: z.array(Notification) })]),
    }),
  ]),
});
export type SarifRun = z.infer<typeof Sarif>['runs'][0];

/** The official schema is of draft 4, which ajv reads as later ones once its identifier is spelled their way. */
const {
  id,
  $schema: _,
  ...schema
} = z
  .looseObject({ id: z.string(), $schema: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default.default(ajv);
const validate = ajv.compile({ ...schema, $id: id });

/** Everything that the official schema has to say against a document; empty where it is valid. */
export function sarifErrors(text: string): readonly string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.message}`);
}

/** The one run of a document, as a reader gets it. */
export function sarifRun(document: unknown): SarifRun {
  const [run] = Sarif.parse(JSON.parse(jsonText(document))).runs;
  return run;
}

/** Every string of a document, names of properties included. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, each]) => [name, ...stringsOf(each)]) : [];
}
