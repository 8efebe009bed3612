import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import reportSchema from '../../schema/report.schema.json' with { type: 'json' };

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
formats.default.default(ajv);
const validate = ajv.compile(reportSchema);

/** Everything that our own schema has to say against a report as JSON; empty where it is valid. */
export function reportErrors(text: string): readonly string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.message}`);
}
