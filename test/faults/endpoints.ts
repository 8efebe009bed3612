import { type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { openContract } from '../helpers/github/contract.ts';
import type { Asked } from '../helpers/github/faults.ts';
import { isObject, parseJson } from '../helpers/github/json.ts';

const contract = openContract();

/**
 * The name of what a request asks for: the operation of GitHub's description, the fields of a GraphQL query,
 * or the place that files are kept at.
 */
export function endpointOf({ method, path, body }: Asked): string {
  if (path === '/graphql') return graphqlEndpoint(body);
  if (path.startsWith('/_storage/')) return 'artifact store';
  if (path.startsWith('/user-attachments/store/')) return 'attachment store';
  if (path.startsWith('/user-attachments/')) return 'attachment';
  return contract.match(method, path)?.operation.id ?? `${method} ${path}`;
}

/** Such as `graphql: repository.object.Blob`: the first three levels, each name once. */
function graphqlEndpoint(body: string): string {
  const parsed = parseJson(body);
  const query = isObject(parsed) && typeof parsed.query === 'string' ? parsed.query : '{ nothing }';
  const paths = new Set<string>();
  for (const definition of parse(query).definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet, '', paths);
  }
  return `graphql: ${[...paths].filter((path) => ![...paths].some((other) => other.startsWith(`${path}.`))).join(' ')}`;
}

function collect(selections: SelectionSetNode, above: string, paths: Set<string>): void {
  for (const selection of selections.selections) {
    const name = nameOf(selection);
    const path = above === '' ? name : `${above}.${name}`;
    if (path.split('.').length > 3) continue;
    if ('selectionSet' in selection && selection.selectionSet !== undefined) {
      paths.add(path);
      collect(selection.selectionSet, path, paths);
    }
  }
}

function nameOf(selection: SelectionSetNode['selections'][number]): string {
  if (selection.kind === Kind.FIELD) return fieldName(selection);
  return selection.kind === Kind.INLINE_FRAGMENT ? (selection.typeCondition?.name.value ?? 'fragment') : selection.name.value;
}

function fieldName(field: FieldNode): string {
  return field.name.value;
}
