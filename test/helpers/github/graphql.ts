import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, executeSync, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { Answer } from './call.ts';
import type { Node } from './graphql-git.ts';
import { failure, issueCommentNode, repositoryNode, reviewCommentNode, reviewNode, threadNode, type Viewer, viewerNode } from './graphql-objects.ts';
import { isObject, type Json, type JsonObject, text } from './json.ts';
import { has, reaches } from './permissions.ts';
import { readNodeId } from './shapes/basics.ts';
import { type Identity, repositoryOf, type World } from './world.ts';

let loaded: GraphQLSchema | undefined;

function schema(): GraphQLSchema {
  loaded ??= buildSchema(readFileSync(new URL('spec/schema.graphql', import.meta.url), 'utf8'));
  return loaded;
}

interface Subject {
  /** Builds the node anew, after a change. */
  readonly node: () => Node;
  readonly minimize: ((reason: string | null) => void) | null;
  readonly resolve: (() => void) | null;
}

/** What a global node id names, among the things that can be named by one here. */
function subjectOf(viewer: Viewer, globalId: string): Subject {
  const named = readNodeId(globalId);
  const id = Number(named?.id);
  for (const repository of viewer.world.repositories.values()) {
    if (!reaches(viewer.identity, repository)) continue;
    for (const pull of repository.pulls.values()) {
      const found = {
        IC: pull.comments.find((comment) => comment.id === id),
        PRR: pull.reviews.find((review) => review.id === id),
        PRRC: pull.reviewComments.find((comment) => comment.id === id),
      };
      const { IC: comment, PRR: review, PRRC: inline } = found;
      if (named?.type === 'IC' && comment !== undefined) return minimizable(comment, () => issueCommentNode(viewer, repository, pull, comment));
      if (named?.type === 'PRR' && review !== undefined) return minimizable(review, () => reviewNode(viewer, repository, pull, review));
      if (named?.type === 'PRRC' && inline !== undefined) return minimizable(inline, () => reviewCommentNode(viewer, repository, pull, inline));
      if (named?.type === 'PRRT' && inline !== undefined) {
        const resolve = () => {
          inline.isResolved = true;
        };
        return { node: () => threadNode(viewer, repository, pull, inline), minimize: null, resolve };
      }
    }
  }
  throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${globalId}'`);
}

function minimizable(target: { minimizedReason: string | null }, node: () => Node): Subject {
  const minimize = (reason: string | null) => {
    target.minimizedReason = reason;
  };
  return { node, minimize, resolve: null };
}

function minimize(viewer: Viewer, id: string, reason: string | null): Node {
  if (!has(viewer.identity, { level: 'write', anyOf: ['issues', 'pull_requests'] })) throw failure('FORBIDDEN', 'Resource not accessible by integration');
  const subject = subjectOf(viewer, id);
  if (subject.minimize === null) throw failure('UNPROCESSABLE', 'The subject cannot be minimized');
  subject.minimize(reason);
  return subject.node();
}

/** I:github/gh-aw#35726: threads are resolved by those who may write contents. */
function resolveThread(viewer: Viewer, id: string): Node {
  if (!has(viewer.identity, { level: 'write', anyOf: ['contents'] })) throw failure('FORBIDDEN', 'Resource not accessible by integration');
  const subject = subjectOf(viewer, id);
  if (subject.resolve === null) throw failure('NOT_FOUND', `Could not resolve to a PullRequestReviewThread with the global id of '${id}'.`);
  subject.resolve();
  return subject.node();
}

interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string | null };
}

function root(viewer: Viewer): Node {
  return {
    id: 'Q',
    viewer: () => viewerNode(viewer),
    rateLimit: () => ({ cost: 1, limit: 1000, remaining: 999, used: 1, resetAt: '2100-01-01T00:00:00Z' }),
    repository({ owner, name }: { readonly owner: string; readonly name: string }) {
      const found = repositoryOf(viewer.world, owner, name);
      if (found === undefined || !reaches(viewer.identity, found))
        throw failure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repositoryNode(viewer, found);
    },
    node: ({ id }: { readonly id: string }) => subjectOf(viewer, id).node(),
    nodes: ({ ids }: { readonly ids: readonly string[] }) => ids.map((id) => subjectOf(viewer, id).node()),
    minimizeComment: ({ input }: Input<{ readonly subjectId: string; readonly classifier: string }>) => ({
      clientMutationId: input.clientMutationId ?? null,
      minimizedComment: minimize(viewer, input.subjectId, input.classifier.toLowerCase().replace('_', '-')),
    }),
    unminimizeComment: ({ input }: Input<{ readonly subjectId: string }>) => ({
      clientMutationId: input.clientMutationId ?? null,
      unminimizedComment: minimize(viewer, input.subjectId, null),
    }),
    resolveReviewThread: ({ input }: Input<{ readonly threadId: string }>) => ({
      clientMutationId: input.clientMutationId ?? null,
      thread: resolveThread(viewer, input.threadId),
    }),
  };
}

/** GitHub puts the kind of an error beside its message. */
function errorShape(error: GraphQLError): JsonObject {
  const { type } = error.extensions;
  const locations = (error.locations ?? []).map(({ line, column }) => ({ line, column }));
  return { ...(typeof type === 'string' ? { type } : {}), ...(error.path === undefined ? {} : { path: [...error.path] }), locations, message: error.message };
}

function parsed(source: string): DocumentNode | string {
  try {
    return parse(source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export interface GraphqlAnswer {
  readonly answer: Answer;
  /** What the published schema has against the query. */
  readonly problems: readonly string[];
}

function invalid(messages: readonly string[]): GraphqlAnswer {
  return { answer: { status: 200, body: { errors: messages.map((message) => ({ message })) } }, problems: messages };
}

/** Answers a query from the world. Errors come with status 200, as GitHub sends them. */
export function answerGraphql(world: World, identity: Identity, body: JsonObject): GraphqlAnswer {
  const unknown = Object.keys(body).filter((key) => !['query', 'variables', 'operationName'].includes(key));
  const source = text(body, 'query');
  if (source === undefined)
    return { answer: { status: 400, body: { message: 'A query attribute must be specified and must be a string.' } }, problems: ['no query'] };
  const document = parsed(source);
  if (typeof document === 'string') return invalid([document]);
  const errors = validate(schema(), document);
  if (errors.length > 0) return invalid(errors.map((error) => error.message));
  const variables = isObject(body.variables) ? body.variables : {};
  const operationName = text(body, 'operationName');
  const viewer = { world, identity };
  const result = executeSync({
    schema: schema(),
    document,
    rootValue: root(viewer),
    variableValues: variables,
    ...(operationName === undefined ? {} : { operationName }),
  });
  const data: Json = JSON.parse(JSON.stringify(result.data ?? null));
  const failed = (result.errors ?? []).map(errorShape);
  const problems = [
    ...unknown.map((key) => `body ${key} is not documented`),
    ...(result.errors ?? []).filter((error) => error.extensions.type === undefined).map((error) => error.message),
  ];
  return { answer: { status: 200, body: { data, ...(failed.length === 0 ? {} : { errors: failed }) } }, problems };
}
