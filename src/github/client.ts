import { Octokit } from '@octokit/rest';
import * as z from 'zod';
import { GraphQlRefusal, UnusableAnswer } from './failure.ts';
import { type Clock, createSender } from './waiting.ts';

/** The REST version whose shapes this client reads. */
const apiVersion = '2022-11-28';
/** All waiting of one run together: past it a run degrades and does not burn runner minutes. */
const waitBudgetMs = 90_000;

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
}

/** The one way to GitHub: REST through Octokit, GraphQL checked against the shape that the caller expects. */
export interface GitHubClient {
  readonly octokit: Octokit;
  /** Asks a GraphQL query (never a mutation). Throws `GraphQlRefusal` where GitHub answers with errors only. */
  query<T>(shape: z.ZodType<T>, query: string, variables: Readonly<Record<string, string | number | null>>): Promise<T>;
}

/** A repository by name. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

const Envelope = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string().catch('no reason given'), type: z.string().nullish() })).optional(),
});

/** A client that sends reads again after passing failures, and writes one at a time and once. */
export function createClient(options: ClientOptions): GitHubClient {
  const silent = () => undefined;
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: 'longrun',
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const sender = createSender({ clock: options.clock, pauseMs: options.writePauseMs, budgetMs: waitBudgetMs });
  octokit.hook.wrap('request', (request, endpoint) => {
    const attempt = async () => {
      endpoint.headers['x-github-api-version'] = apiVersion;
      const response = await request({ ...endpoint, request: { ...endpoint.request, signal: AbortSignal.timeout(options.requestTimeoutMs) } });
      if (response.status < 204 && typeof response.data === 'string') throw new UnusableAnswer('the answer was cut off or is not JSON');
      return response;
    };
    // A query is repeated by `query`, which sees the errors inside an answer too.
    if (endpoint.url === options.graphqlUrl) return attempt();
    return endpoint.method === 'GET' ? sender.read(attempt) : sender.write(attempt);
  });
  return { octokit, query: (shape, query, variables) => sender.read(() => ask(octokit, options.graphqlUrl, { shape, query, variables })) };
}

interface Question<T> {
  readonly shape: z.ZodType<T>;
  readonly query: string;
  readonly variables: Readonly<Record<string, string | number | null>>;
}

async function ask<T>(octokit: Octokit, url: string, { shape, query, variables }: Question<T>): Promise<T> {
  const response = await octokit.request({ method: 'POST', url, query, variables });
  const envelope = Envelope.safeParse(response.data);
  if (!envelope.success) throw new UnusableAnswer('the GraphQL answer has no data');
  const errors = envelope.data.errors ?? [];
  const parsed = shape.safeParse(envelope.data.data);
  if (parsed.success) return parsed.data;
  if (errors.length === 0)
    throw new UnusableAnswer(`the GraphQL answer is not of the expected shape at ${parsed.error.issues[0]?.path.join('.') ?? 'its root'}`);
  throw new GraphQlRefusal(
    errors.map((error) => error.message).join('; '),
    errors.flatMap((error) => (typeof error.type === 'string' ? [error.type] : [])),
  );
}
