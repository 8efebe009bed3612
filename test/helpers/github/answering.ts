import { type Answer, type Call, Refusal } from './call.ts';
import { type Contract, type Match, openContract } from './contract.ts';
import { answerGraphql } from './graphql.ts';
import { isObject, type Json, type JsonObject, parseJson } from './json.ts';
import { acceptedPermissions, assertAllowed, needOf } from './permissions.ts';
import { handlers } from './routes/index.ts';
import { type Identity, type Repository, repositoryOf, type World } from './world.ts';

/** A request as it came over the wire. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly accept: string;
  readonly authorization: string | null;
  readonly api: string;
}

/** Something that the contract does not allow, on either side. */
export interface Violation {
  readonly request: string;
  readonly problem: string;
}

const documentation = 'https://docs.github.com/rest';
const json = 'application/json; charset=utf-8';

/** A refusal in GitHub's form; 422 has no `status`, as its description says. */
export function refused(refusal: Refusal): Answer {
  const { status, message, errors, headers } = refusal;
  const extra = errors === undefined ? {} : { errors };
  const body: JsonObject =
    status === 422 || errors !== undefined
      ? { message, ...extra, documentation_url: documentation }
      : { message, documentation_url: documentation, status: `${status}` };
  return { status, headers, body };
}

/** Whom the token speaks for; null without one. A token that is not known is refused. */
function identify(world: World, authorization: string | null): Identity | null {
  if (authorization === null) return null;
  const token = /^(?:token|bearer)\s+(\S+)$/i.exec(authorization)?.[1];
  const identity = token === undefined ? undefined : world.tokens.get(token);
  if (identity === undefined) throw new Refusal(401, 'Bad credentials');
  return identity;
}

const nowhere: unique symbol = Symbol('no repository');

function repositoryNamed(world: World, match: Match): Repository | typeof nowhere {
  const owner = match.params.get('owner');
  const name = match.params.get('repo');
  if (owner === undefined || name === undefined) return nowhere;
  const found = repositoryOf(world, owner, name);
  if (found === undefined) throw new Refusal(404, 'Not Found');
  return found;
}

/** How GitHub turns down what its own description forbids. */
function turnedDown(problems: readonly string[]): Refusal {
  const isKeyOnly = problems.every((problem) => problem.includes('additional properties') || problem.includes('not documented'));
  return isKeyOnly
    ? new Refusal(422, `Invalid request.\n\n${problems.join('\n')}`)
    : new Refusal(422, 'Invalid request.\n\nFor details see the errors.', undefined);
}

export interface Answerer {
  readonly answer: (incoming: Incoming) => Answer;
  readonly violations: Violation[];
}

interface Machine {
  readonly world: World;
  readonly contract: Contract;
  readonly violations: Violation[];
}

function record(machine: Machine, incoming: Incoming, problems: readonly string[]): void {
  for (const problem of problems) machine.violations.push({ request: `${incoming.method} ${incoming.path}`, problem });
}

function bodyOf(incoming: Incoming): Json | undefined {
  if (incoming.body === '') return undefined;
  const body = parseJson(incoming.body);
  if (body === undefined) throw new Refusal(400, 'Problems parsing JSON');
  return body;
}

function dispatch(machine: Machine, incoming: Incoming, match: Match): Answer {
  const { world, contract } = machine;
  const identity = identify(world, incoming.authorization);
  const body = bodyOf(incoming);
  const problems = contract.checkRequest(match, incoming.query, body);
  record(machine, incoming, problems);
  const found = repositoryNamed(world, match);
  const need = needOf(match.operation.id, incoming.method);
  if (found !== nowhere) assertAllowed(identity, found, need);
  if (problems.length > 0) throw turnedDown(problems);
  const handler = handlers[match.operation.id];
  if (handler === undefined) throw new Error(`${match.operation.id} is described but not emulated`);
  const repository = found === nowhere ? [...world.repositories.values()][0] : found;
  if (repository === undefined) throw new Refusal(404, 'Not Found');
  const { api, path, query, accept } = incoming;
  const call: Call = { world, api, path, params: match.params, query, body: isObject(body) ? body : {}, accept, identity, repository };
  const answer = handler(call);
  return { ...answer, headers: { 'x-accepted-github-permissions': acceptedPermissions(need), ...answer.headers } };
}

function rest(machine: Machine, incoming: Incoming): Answer {
  const match = machine.contract.match(incoming.method, incoming.path);
  if (match === null) {
    record(machine, incoming, ['no such operation in the description']);
    return refused(new Refusal(404, 'Not Found'));
  }
  let answer: Answer;
  try {
    answer = dispatch(machine, incoming, match);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    answer = refused(error);
  }
  const type = answer.type?.split(';')[0] ?? 'application/json';
  if (answer.body !== undefined) record(machine, incoming, machine.contract.checkResponse(match.operation, answer.status, type, answer.body));
  return answer;
}

function graphql(machine: Machine, incoming: Incoming): Answer {
  try {
    const identity = identify(machine.world, incoming.authorization);
    if (identity === null) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
    const body = bodyOf(incoming);
    const { answer, problems } = answerGraphql(machine.world, identity, isObject(body) ? body : {});
    record(machine, incoming, problems);
    return answer;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(error);
  }
}

/** Where artifacts are kept: a store of its own that refuses GitHub's tokens, as the real one does. */
function storage(machine: Machine, incoming: Incoming): Answer {
  if (incoming.authorization !== null) return { status: 403, type: 'application/xml', bytes: Buffer.from('<Error><Code>AuthenticationFailed</Code></Error>') };
  const id = Number(incoming.path.split('/').at(-1));
  const artifact = [...machine.world.repositories.values()].flatMap((repository) => repository.artifacts).find((candidate) => candidate.id === id);
  return artifact === undefined
    ? { status: 404, type: 'application/xml', bytes: Buffer.from('<Error/>') }
    : { status: 200, type: 'application/zip', bytes: artifact.archive };
}

/** Attached files: the site sends a reader on to a store; a file of a private repository is not there for those who are not signed in. */
function attached(machine: Machine, incoming: Incoming): Answer {
  if (incoming.authorization !== null) record(machine, incoming, ['a token was sent to the site, which is no API']);
  const [, , place, id] = incoming.path.split('/');
  const file = machine.world.attachments.get(Number(id));
  if (file === undefined || file.isPrivate) return { status: 404, type: 'text/html', bytes: Buffer.from('Not Found') };
  if (place === 'store') return { status: 200, type: 'application/octet-stream', bytes: Buffer.from(file.bytes) };
  return { status: 302, type: 'text/html', bytes: Buffer.alloc(0), headers: { location: file.redirect ?? `/user-attachments/store/${id}` } };
}

/** Answers requests from the world, and keeps what either side did against the contract. */
export function createAnswerer(world: World): Answerer {
  const machine: Machine = { world, contract: openContract(), violations: [] };
  return {
    violations: machine.violations,
    answer(incoming) {
      try {
        if (incoming.path === '/graphql') return graphql(machine, incoming);
        if (incoming.path.startsWith('/user-attachments/')) return attached(machine, incoming);
        if (incoming.path.startsWith('/_storage/')) return storage(machine, incoming);
        return rest(machine, incoming);
      } catch (error) {
        record(machine, incoming, [`the emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]);
        return { status: 500, type: json, body: { message: 'The emulator failed', documentation_url: documentation, status: '500' } };
      }
    },
  };
}
