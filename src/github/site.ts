import type { Repository } from './client.ts';

/** A GitHub: github.com, a tenant on ghe.com, or a server of one's own. */
export interface Site {
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** Such as `https://api.github.com/graphql`. */
  readonly graphqlUrl: string;
}

/** The variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** A pull request as a person names it. */
export interface NamedPull {
  readonly site: Site;
  readonly repository: Repository;
  readonly number: number;
}

const defaultServer = 'https://github.com';
const shortName = /^([\w-]{1,100})\/([\w.-]{1,100})#([1-9]\d{0,8})$/;
const pathName = /^\/([\w-]{1,100})\/([\w.-]{1,100})\/pull\/([1-9]\d{0,8})(?:\/.*)?$/;

/** The site of the environment: what a runner says in `GITHUB_SERVER_URL`, `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`, else github.com. */
export function siteOf(variables: Variables): Site {
  const serverUrl = trimmed(variables.GITHUB_SERVER_URL) ?? defaultServer;
  const derived = siteAt(serverUrl);
  const apiUrl = trimmed(variables.GITHUB_API_URL) ?? derived.apiUrl;
  const ownGraphql = apiUrl === derived.apiUrl ? derived.graphqlUrl : `${apiUrl.replace(/\/v3$/, '')}/graphql`;
  return { serverUrl, apiUrl, graphqlUrl: trimmed(variables.GITHUB_GRAPHQL_URL) ?? ownGraphql };
}

/** Where the API of a server is: `api.` before github.com and tenants on ghe.com, below `/api` on a server of one's own. */
function siteAt(serverUrl: string): Site {
  const { protocol, host } = new URL(serverUrl);
  if (host === 'github.com' || host.endsWith('.ghe.com')) {
    return { serverUrl, apiUrl: `https://api.${host}`, graphqlUrl: `https://api.${host}/graphql` };
  }
  return { serverUrl, apiUrl: `${protocol}//${host}/api/v3`, graphqlUrl: `${protocol}//${host}/api/graphql` };
}

/**
 * `OWNER/REPO#N` on the environment's site, or the address of a pull request's page on any; null where it is neither.
 * An address must be https, unless it is the environment's own server.
 */
export function readPullName(text: string, variables: Variables): NamedPull | null {
  const own = siteOf(variables);
  const short = shortName.exec(text);
  if (short !== null) return namedPull(own, short);
  const url = URL.canParse(text) ? new URL(text) : null;
  const long = url === null ? null : pathName.exec(url.pathname);
  if (url === null || long === null || url.username !== '' || url.password !== '') return null;
  if (url.origin === new URL(own.serverUrl).origin) return namedPull(own, long);
  return url.protocol === 'https:' ? namedPull(siteAt(url.origin), long) : null;
}

function namedPull(site: Site, [, owner = '', name = '', number = '']: RegExpExecArray): NamedPull {
  return { site, repository: { owner, name }, number: Number(number) };
}

/** Variables that may hold a token for a site, the first one first; those of another site are never sent to it. */
export function tokenVariables({ serverUrl }: Site, variables: Variables): readonly string[] {
  const [host, own] = [new URL(serverUrl).host, new URL(siteOf(variables).serverUrl).host];
  const isPublic = (name: string) => name === 'github.com' || name.endsWith('.ghe.com');
  if (host === own || (own === 'github.com' && isPublic(host))) {
    return isPublic(host) ? ['GITHUB_TOKEN', 'GH_TOKEN'] : ['GITHUB_TOKEN', 'GH_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
  }
  return isPublic(host) ? ['GH_TOKEN'] : ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
}

/** The token for a site; null where none of its variables holds one. */
export function tokenFor(site: Site, variables: Variables): string | null {
  for (const name of tokenVariables(site, variables)) {
    const token = (variables[name] ?? '').trim();
    if (token !== '') return token;
  }
  return null;
}

function trimmed(url: string | undefined): string | null {
  return url === undefined || !URL.canParse(url) ? null : url.replace(/\/+$/, '');
}
