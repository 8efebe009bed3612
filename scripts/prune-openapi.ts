/**
 * Cuts GitHub's OpenAPI description down to the operations that the emulator serves.
 *
 *   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
 *   node scripts/prune-openapi.ts package/generated/api.github.com.json
 *   npx biome check --write test/helpers/github/spec
 *
 * Three things happen to the text: prose and examples go, OAS 3.0 `nullable` becomes JSON Schema's `null` type, and
 * objects whose keys are listed accept no other keys, so that a field which nobody documented is seen in either direction.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { operations } from './prune-openapi-operations.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const target = new URL('../test/helpers/github/spec/openapi.json', import.meta.url);
const prose = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'x-octokit',
  'deprecated',
  'title',
  'tags',
  'summary',
  'discriminator',
  'headers',
]);
/** Where GitHub's answers hold null and its description does not say so: deleted forks, and comments whose lines are gone. */
const nullInPractice: Readonly<Record<string, readonly string[]>> = {
  'pull-request-review-comment': ['line', 'position', 'original_line'],
  'review-comment': ['line', 'original_line'],
};
const combiners = ['allOf', 'anyOf', 'oneOf'];

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value without the prose around it; names of properties are kept even where they look like prose. */
function withoutProse(value: Json, isNameMap = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => isNameMap || !(prose.has(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutProse(item, !isNameMap && (key === 'properties' || key === 'schemas'))]));
}

function withNull(schema: JsonObject): JsonObject {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  if (typeof rest.type !== 'string') return { anyOf: [rest, { type: 'null' }] };
  const type = [rest.type, 'null'];
  return Array.isArray(rest.enum) && !rest.enum.includes(null) ? { ...rest, type, enum: [...rest.enum, null] } : { ...rest, type };
}

function isOpen(schema: JsonObject): boolean {
  return !isObject(schema.properties) || schema.additionalProperties !== undefined || combiners.some((key) => schema[key] !== undefined);
}

/** JSON Schema as ajv understands it; `part` says that the schema is one of several that one value satisfies together. */
function converted(schema: Json, part = false): Json {
  if (Array.isArray(schema)) return schema.map((item) => converted(item, part));
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (key === 'properties' && isObject(value)) return [key, Object.fromEntries(Object.entries(value).map(([name, item]) => [name, converted(item)]))];
    if (combiners.includes(key)) return [key, converted(value, part || key === 'allOf' || isObject(schema.properties))];
    if (key === 'enum' || key === 'required') return [key, value];
    return [key, converted(value)];
  });
  const plain: JsonObject = Object.fromEntries(entries);
  return withNull(part || isOpen(plain) ? plain : { ...plain, additionalProperties: false });
}

function nullable(schema: Json): Json {
  return { anyOf: [schema, { type: 'null' }] };
}

function corrected(name: string, schema: Json): Json {
  if (!isObject(schema) || !isObject(schema.properties)) return schema;
  const properties: Record<string, Json> = { ...schema.properties };
  for (const key of nullInPractice[name] ?? []) properties[key] = nullable(properties[key] ?? {});
  const head = properties.head;
  if (name.startsWith('pull-request') && isObject(head) && isObject(head.properties) && isObject(head.properties.repo)) {
    properties.head = { ...head, properties: { ...head.properties, repo: nullable(head.properties.repo) } };
  }
  return { ...schema, properties };
}

function resolve(description: JsonObject, value: Json): Json {
  if (!isObject(value) || typeof value.$ref !== 'string') return value;
  let found: Json | undefined = description;
  for (const step of value.$ref.slice(2).split('/')) found = isObject(found) ? found[step] : undefined;
  if (found === undefined) throw new Error(`${value.$ref} is not in the description`);
  return found;
}

function references(value: Json, into: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) references(item, into);
  else if (isObject(value)) {
    if (typeof value.$ref === 'string') into.add(value.$ref.split('/').at(-1) ?? '');
    for (const item of Object.values(value)) references(item, into);
  }
  return into;
}

function mediaTypes(holder: Json): Json {
  const content = isObject(holder) ? holder.content : undefined;
  if (!isObject(content)) return {};
  const entries = Object.entries(content).map(([type, media]): [string, Json] => [
    type,
    isObject(media) && media.schema !== undefined ? converted(withoutProse(media.schema)) : {},
  ]);
  return Object.fromEntries(entries);
}

function operation(description: JsonObject, id: string, method: string, path: string, source: JsonObject): Json {
  const parameters = Array.isArray(source.parameters) ? source.parameters : [];
  const responses = isObject(source.responses) ? source.responses : {};
  const body = source.requestBody === undefined ? undefined : resolve(description, source.requestBody);
  return {
    id,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map((parameter) => {
      const found = resolve(description, parameter);
      if (!isObject(found)) throw new Error(`${id}: a parameter that is no object`);
      return { name: found.name ?? null, in: found.in ?? null, required: found.required ?? false, schema: converted(withoutProse(found.schema ?? {})) };
    }),
    ...(body === undefined ? {} : { body: mediaTypes(body), bodyRequired: isObject(body) && body.required === true }),
    responses: Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, mediaTypes(resolve(description, response))])),
  };
}

/** The schemas that the operations reach, in alphabetical order. */
function reachable(description: JsonObject, kept: Json): JsonObject {
  const components = description.components;
  const all = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  const shared = references(
    Object.values(all)
      .filter((schema) => isObject(schema) && schema.allOf !== undefined)
      .map((schema) => (isObject(schema) ? (schema.allOf ?? null) : null)),
    new Set(),
  );
  const found = new Map<string, Json>();
  const queue = [...references(kept, new Set())];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const schema = all[name];
    if (found.has(name) || schema === undefined) continue;
    const plain = corrected(name, converted(withoutProse(schema), shared.has(name)));
    found.set(name, plain);
    queue.push(...references(plain, new Set()));
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function main(): void {
  const file = argv[2];
  if (file === undefined) {
    stderr.write('Usage: node scripts/prune-openapi.ts api.github.com.json\n');
    exit(2);
  }
  const description: JsonObject = JSON.parse(readFileSync(file, 'utf8'));
  const missing = new Set(operations);
  const kept: Json[] = [];
  for (const [path, item] of Object.entries(isObject(description.paths) ? description.paths : {})) {
    for (const [method, source] of Object.entries(isObject(item) ? item : {})) {
      if (!isObject(source) || typeof source.operationId !== 'string' || !missing.delete(source.operationId)) continue;
      kept.push(operation(description, source.operationId, method, path, source));
    }
  }
  if (missing.size > 0) throw new Error(`Not in the description: ${[...missing].join(', ')}`);
  const info = isObject(description.info) ? description.info : {};
  const subset = {
    source: 'GitHub REST API description (MIT), github.com/github/rest-api-description',
    version: info.version ?? null,
    operations: kept,
    schemas: reachable(description, kept),
  };
  const text = `${JSON.stringify(subset)}\n`;
  writeFileSync(target, text);
  stderr.write(`${kept.length} operations, ${Object.keys(subset.schemas).length} schemas, ${Buffer.byteLength(text)} bytes\n`);
}

main();
