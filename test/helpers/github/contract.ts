import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { isObject, type Json, type JsonObject } from './json.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonObject;
}

type MediaTypes = Readonly<Record<string, JsonObject>>;

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: MediaTypes;
  readonly bodyRequired?: boolean;
  readonly responses: Readonly<Record<string, MediaTypes>>;
}

interface Description {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, JsonObject>>;
}

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
}

/** A request that the description knows: its operation and the values of the path's parameters, decoded. */
export interface Match {
  readonly operation: Operation;
  readonly params: ReadonlyMap<string, string>;
}

/** GitHub's description of itself, cut to what the emulator serves; validators are compiled when they are first needed. */
export interface Contract {
  readonly match: (method: string, path: string) => Match | null;
  /** What the description has against a request; empty when it is right. */
  readonly checkRequest: (match: Match, query: URLSearchParams, body: Json | undefined) => string[];
  /** What it has against an answer with a JSON body. */
  readonly checkResponse: (operation: Operation, status: number, type: string, body: Json) => string[];
}

const errorSchema = { $ref: 'github#/components/schemas/basic-error' };
/** Some refusals explain themselves although the description promises a message only, such as that of a blob above 100 MB. */
const detailedSchema = { $ref: 'github#/components/schemas/validation-error' };
const wide = new Set(['ref', 'branch', 'base', 'head']);
let opened: Contract | undefined;

function escaped(literal: string): string {
  return literal.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A path may be empty and then has no slash before it; refs and ranges may hold slashes. */
function valuePattern(name: string): string {
  if (name === 'path') return '|/.*';
  return wide.has(name) ? '.+?' : '[^/]+';
}

function routeOf(operation: Operation): Route {
  const parts = operation.path.replace('/{path}', '{path}').split(/(\{\w+\})/);
  const source = parts.map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? escaped(part) : `(?<${name}>${valuePattern(name)})`;
  });
  return { operation, pattern: new RegExp(`^${source.join('')}$`) };
}

/** Routes with more literal text are tried first. */
function literalLength(route: Route): number {
  return route.operation.path.replaceAll(/\{\w+\}/g, '').length;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function coerced(schema: JsonObject, value: string): Json {
  if (schema.type === 'integer' && /^-?\d+$/.test(value)) return Number(value);
  if (schema.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function createValidators(description: Description): (schema: JsonObject) => ValidateFunction {
  // The schemas are GitHub's and were checked when they were cut out; compiling plainly is three times as fast.
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, inlineRefs: false, code: { optimize: false } });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'github', components: { schemas: description.schemas } });
  const compiled = new WeakMap<JsonObject, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema) ?? ajv.compile(absolute(schema));
    compiled.set(schema, known);
    return known;
  };
}

/** References of a schema that stands outside of the components, made to find them. */
function absolute(schema: JsonObject): JsonObject {
  const rewritten: JsonObject = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
  return rewritten;
}

function complaints(validate: ValidateFunction, value: Json | undefined, where: string): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const key = typeof error.params.additionalProperty === 'string' ? ` (${error.params.additionalProperty})` : '';
    return `${where}${error.instancePath} ${error.message ?? error.keyword}${key}`;
  });
}

function checkParameters(validator: (schema: JsonObject) => ValidateFunction, match: Match, query: URLSearchParams): string[] {
  const found: string[] = [];
  const { parameters } = match.operation;
  for (const key of new Set(query.keys())) {
    if (!parameters.some((parameter) => parameter.in === 'query' && parameter.name === key)) found.push(`query ${key} is not documented`);
  }
  for (const parameter of parameters) {
    const value = parameter.in === 'path' ? match.params.get(parameter.name) : query.get(parameter.name);
    if (value === undefined || value === null) {
      if (parameter.required && parameter.in === 'query') found.push(`query ${parameter.name} is required`);
      continue;
    }
    found.push(...complaints(validator(parameter.schema), coerced(parameter.schema, value), `${parameter.in} ${parameter.name}`));
  }
  return found;
}

function createContract(description: Description): Contract {
  const routes = description.operations.map(routeOf).toSorted((a, b) => literalLength(b) - literalLength(a));
  const validator = createValidators(description);
  return {
    match(method, path) {
      for (const { operation, pattern } of routes) {
        const found = operation.method === method ? pattern.exec(path) : null;
        if (found === null) continue;
        const groups = found.groups ?? {};
        return { operation, params: new Map(Object.entries(groups).map(([key, value]) => [key, decoded(value)])) };
      }
      return null;
    },
    checkRequest(match, query, body) {
      const found = checkParameters(validator, match, query);
      const schema = match.operation.body?.['application/json'];
      if (body === undefined) return match.operation.bodyRequired === true ? [...found, 'body is required'] : found;
      if (schema === undefined) return [...found, 'body is not expected'];
      return [...found, ...complaints(validator(schema), body, 'body')];
    },
    checkResponse(operation, status, type, body) {
      const declared = operation.responses[`${status}`];
      const schema = declared?.[type] ?? declared?.['application/json'];
      if (status < 300 && schema === undefined) return [`${operation.id} does not answer ${status} with ${type}`];
      const isDetailed = status >= 400 && isObject(body) && body.errors !== undefined && status !== 422;
      return complaints(validator(isDetailed ? detailedSchema : (schema ?? errorSchema)), body, `answer ${status}`);
    },
  };
}

/** The contract, read once per process. */
export function openContract(): Contract {
  if (opened === undefined) {
    const description: Description = JSON.parse(readFileSync(new URL('spec/openapi.json', import.meta.url), 'utf8'));
    opened = createContract(description);
  }
  return opened;
}
