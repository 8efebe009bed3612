import { Octokit } from '@octokit/rest';
import * as z from 'zod';
import type { Clock } from './clock.ts';
import { GraphQlRefusal, Redirected, UnusableAnswer } from './failure.ts';
import { lightFetch } from './fetch.ts';
import { createSender, type ReadOptions, type Sender, type Wait } from './waiting.ts';

/** The REST version whose shapes this client reads. */
const apiVersion = '2022-11-28';
/** All that one run may lose in waiting: past it a run degrades and does not burn runner minutes. */
export const waitBudgetMs = 90_000;
/** What a request may take once the budget is used up: GitHub itself gives up on most after ten seconds. */
const lastTimeoutMs = 10_000;

export interface ClientOptions {
  readonly token: string;
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** Such as `https://api.github.com/graphql`. */
  readonly graphqlUrl: string;
  readonly clock: Clock;
  /** The least time between two writes; 1000 on GitHub. */
  readonly writePauseMs: number;
  /** The most time that one request may take, its answer included. */
  readonly requestTimeoutMs: number;
  /** Takes a sentence about each wait. */
  readonly log?: (sentence: string) => void;
}

/** The values that a GraphQL query is asked with. */
export type Variables = Readonly<Record<string, string | number | null>>;

/** The one way to GitHub: REST through Octokit, GraphQL checked against the shape that the caller expects. */
export interface GitHubClient {
  readonly octokit: Octokit;
  /** Asks a GraphQL query (never a mutation). Throws `GraphQlRefusal` where GitHub answers with an error: what it left out then is not known to be absent. */
  query<T>(shape: z.ZodType<T>, query: string, variables: Variables, options?: ReadOptions): Promise<T>;
}

/** A repository by name. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

const Envelope = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string().catch('no reason given'),
        type: z.string().nullish().catch(null),
        extensions: z
          .object({ code: z.string().nullish().catch(null) })
          .nullish()
          .catch(null),
      }),
    )
    .nullish(),
});

/** A client that sends reads again after passing failures, and writes one at a time and once. */
export function createClient(options: ClientOptions): GitHubClient {
  const silent = () => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = new Octokit({ auth: options.token, baseUrl: options.apiUrl, userAgent: 'longrun', log, request: { log, fetch: lightFetch } });
  const onWait = (wait: Wait) => options.log?.(waitSentence(wait));
  const sender = createSender({ clock: options.clock, pauseMs: options.writePauseMs, budgetMs: waitBudgetMs, onWait });
  octokit.hook.wrap('request', (request, endpoint) => {
    const isRead = endpoint.method === 'GET';
    const attempt = async () => {
      // Changed in place: the hook that adds the token passes on the object that it was given at first, not what comes with the call.
      endpoint.headers['x-github-api-version'] = apiVersion;
      endpoint.request.signal = timeLimit(sender, options);
      if (!isRead) endpoint.request.redirect = 'manual';
      const response = await request(endpoint);
      if (response.status < 204 && typeof response.data === 'string') throw new UnusableAnswer('the answer was cut off or is not JSON');
      if (!isRead && response.status >= 300) throw new Redirected(response.status);
      return response;
    };
    // A query is repeated by `query`, which sees the errors inside an answer too.
    if (endpoint.url === options.graphqlUrl) return attempt();
    return isRead ? sender.read(attempt) : sender.write(attempt);
  });
  const { graphqlUrl } = options;
  return {
    octokit,
    query: (shape, query, variables, repeating) => sender.read(() => ask(octokit, graphqlUrl, { shape, query, variables }), repeating),
  };
}

function timeLimit(sender: Sender, { requestTimeoutMs }: ClientOptions): AbortSignal {
  return AbortSignal.timeout(Math.min(requestTimeoutMs, Math.max(lastTimeoutMs, Math.round(sender.leftMs()))));
}

function waitSentence({ ms, leftMs, because }: Wait): string {
  const reason = because.status === null ? because.message : `${because.status}: ${because.message}`;
  return `Waiting ${seconds(ms)} s before GitHub is asked again (${reason}); ${seconds(leftMs)} of ${seconds(waitBudgetMs)} s of waiting are left.`;
}

function seconds(ms: number): string {
  return `${Math.ceil(ms / 100) / 10}`;
}

interface Question<T> {
  readonly shape: z.ZodType<T>;
  readonly query: string;
  readonly variables: Variables;
}

async function ask<T>(octokit: Octokit, url: string, { shape, query, variables }: Question<T>): Promise<T> {
  const response = await octokit.request({ method: 'POST', url, query, variables });
  const envelope = Envelope.safeParse(response.data);
  if (!envelope.success) throw new UnusableAnswer('the GraphQL answer has no data');
  const errors = envelope.data.errors ?? [];
  if (errors.length > 0) {
    const types = errors.flatMap(({ type, extensions }) => [type, extensions?.code].filter((name) => typeof name === 'string'));
    throw new GraphQlRefusal(errors.map((error) => error.message).join('; '), types, response.headers);
  }
  const parsed = shape.safeParse(envelope.data.data);
  if (parsed.success) return parsed.data;
  throw new UnusableAnswer(`the GraphQL answer is not of the expected shape at ${parsed.error.issues[0]?.path.join('.') ?? 'its root'}`);
}
