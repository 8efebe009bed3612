/**
 * Cuts GitHub's published GraphQL schema down to the fields that the emulator resolves.
 *
 *   npm pack @octokit/graphql-schema && tar xzf octokit-graphql-schema-*.tgz
 *   node scripts/prune-graphql.ts package/schema.graphql
 *   npx biome check --write test/helpers/github/spec
 *
 * Fields come from the list beside this script; their arguments, enumerations and inputs follow. Descriptions and directives go.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import {
  assertValidSchema,
  buildSchema,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql';
import { fields } from './prune-graphql-fields.ts';

const target = new URL('../test/helpers/github/spec/schema.graphql', import.meta.url);

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

/** The listed fields of a type, each once: the published text repeats some. */
function keptFields(type: string, all: readonly FieldDefinitionNode[]): FieldDefinitionNode[] {
  const wanted = new Set(fields[type] ?? []);
  if (wanted.size === 0) throw new Error(`${type} is needed but none of its fields is listed`);
  const kept = all.filter((field) => wanted.delete(field.name.value));
  if (wanted.size > 0) throw new Error(`${type} has no ${[...wanted].join(', ')}`);
  return kept;
}

/** The listed ones among the interfaces of a type, or the members of a union. */
function keptTypes(all: readonly NamedTypeNode[]): NamedTypeNode[] {
  return all.filter((item) => fields[item.name.value] !== undefined);
}

/** The definition cut to what is listed, and the types that it needs besides. */
function cut(definition: DefinitionNode): { readonly kept: DefinitionNode; readonly needs: readonly string[] } | null {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const own = keptFields(definition.name.value, definition.fields ?? []);
      const needs = own.flatMap((field) => [named(field.type), ...(field.arguments ?? []).map((argument) => named(argument.type))]);
      return { kept: { ...definition, fields: own, interfaces: keptTypes(definition.interfaces ?? []) }, needs };
    }
    case Kind.UNION_TYPE_DEFINITION: {
      const types = keptTypes(definition.types ?? []);
      return { kept: { ...definition, types }, needs: types.map((type) => type.name.value) };
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return { kept: definition, needs: (definition.fields ?? []).map((field) => named(field.type)) };
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
      return { kept: definition, needs: [] };
    default:
      return null;
  }
}

function main(): void {
  const file = argv[2];
  if (file === undefined) {
    stderr.write('Usage: node scripts/prune-graphql.ts schema.graphql\n');
    exit(2);
  }
  const all = new Map<string, DefinitionNode>();
  for (const definition of parse(readFileSync(file, 'utf8')).definitions)
    if ('name' in definition && definition.name !== undefined) all.set(definition.name.value, definition);
  const found = new Map<string, DefinitionNode>();
  const queue = Object.keys(fields);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const definition = all.get(name);
    const part = found.has(name) || definition === undefined ? null : cut(definition);
    if (part === null) continue;
    found.set(name, part.kept);
    queue.push(...part.needs);
  }
  const definitions = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, definition]) => definition);
  const plain = visit(
    { kind: Kind.DOCUMENT, definitions },
    { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined), Directive: () => null },
  );
  const text = `# GitHub's public GraphQL schema (MIT), cut down by scripts/prune-graphql.ts.\n\n${print(plain)}\n`;
  assertValidSchema(buildSchema(text));
  writeFileSync(target, text);
  stderr.write(`${definitions.length} types, ${Buffer.byteLength(text)} bytes\n`);
}

main();
