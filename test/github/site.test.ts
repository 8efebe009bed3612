import { describe, expect, test } from 'vitest';
import { readPullName, siteOf, tokenFor } from '../../src/github/site.ts';

const page = 'https://github.com/octocat/hello/pull/42';
const corporate = { GITHUB_SERVER_URL: 'https://git.corp' };

describe('a pull request by name', () => {
  test.for([
    ['octocat/hello#42', {}, 'https://api.github.com'],
    ['a_b-c/d.e_f#1', {}, 'https://api.github.com'],
    [page, {}, 'https://api.github.com'],
    [`${page}/files#diff-0?w=1`, {}, 'https://api.github.com'],
    [`${page}?notification_referrer_id=1`, {}, 'https://api.github.com'],
    ['https://acme.ghe.com/octocat/hello/pull/42', {}, 'https://api.acme.ghe.com'],
    ['https://git.corp/octocat/hello/pull/42', {}, 'https://git.corp/api/v3'],
    ['https://git.corp:8443/octocat/hello/pull/42', {}, 'https://git.corp:8443/api/v3'],
    ['octocat/hello#42', corporate, 'https://git.corp/api/v3'],
    ['octocat/hello#42', { GITHUB_API_URL: 'http://127.0.0.1:9/' }, 'http://127.0.0.1:9'],
    ['http://git.corp/octocat/hello/pull/42', { GITHUB_SERVER_URL: 'http://git.corp' }, 'http://git.corp/api/v3'],
  ] as const)('%s is asked for at the right API', ([name, variables, apiUrl]) => {
    expect(readPullName(name, variables)?.site.apiUrl).toBe(apiUrl);
  });

  test.for([
    'octocat/hello',
    'octocat/hello#0',
    'octocat/hello#-1',
    'octocat/hello#1e3',
    'octocat/hello#1234567890',
    'octocat#1',
    'a/b/c#1',
    '../x#1',
    'a b/c#1',
    'https://github.com/octocat/hello/issues/42',
    'https://github.com/octocat/hello/pull/0',
    'http://github.com/octocat/hello/pull/42',
    'https://user:secret@github.com/octocat/hello/pull/42',
    'ftp://github.com/octocat/hello/pull/42',
    'https:///octocat/hello/pull/42',
    '',
    '\u0000',
  ])('%j is none', (name) => {
    expect(readPullName(name, {})).toBeNull();
  });

  test('GraphQL lies where the site has it', () => {
    expect(siteOf({}).graphqlUrl).toBe('https://api.github.com/graphql');
    expect(siteOf(corporate).graphqlUrl).toBe('https://git.corp/api/graphql');
    expect(siteOf({ GITHUB_API_URL: 'https://git.corp/api/v3' }).graphqlUrl).toBe('https://git.corp/api/graphql');
    expect(siteOf({ GITHUB_SERVER_URL: 'not a URL', GITHUB_API_URL: '' })).toEqual(siteOf({}));
  });
});

describe('a token', () => {
  const sent = (name: string, variables: Readonly<Record<string, string>>) => {
    const pull = readPullName(name, variables);
    return pull === null ? undefined : tokenFor(pull.site, variables);
  };
  const all = { GITHUB_TOKEN: 'a', GH_TOKEN: 'b', GH_ENTERPRISE_TOKEN: 'c' };

  test('goes to the site that it is for', () => {
    expect(sent(page, all)).toBe('a');
    expect(sent(page, { GH_TOKEN: ' b\n' })).toBe('b');
    expect(sent('https://acme.ghe.com/o/r/pull/1', all)).toBe('a');
    expect(sent('https://git.corp/o/r/pull/1', all)).toBe('c');
    expect(sent('https://git.corp/o/r/pull/1', { ...corporate, ...all })).toBe('a');
  });

  test.for([
    ['https://evil.example/o/r/pull/1', {}],
    ['https://github.com.evil.example/o/r/pull/1', {}],
    ['https://ghe.com.evil.example/o/r/pull/1', {}],
    ['https://evilghe.com/o/r/pull/1', {}],
    ['https://github.com:444/o/r/pull/1', {}],
    ['https://git.corp/o/r/pull/1', {}],
    [page, corporate],
    ['https://other.corp/o/r/pull/1', corporate],
  ] as const)('of another site is never sent to %s', ([name, variables]) => {
    expect(sent(name, { ...variables, GITHUB_TOKEN: 'a' })).toBeNull();
  });
});
