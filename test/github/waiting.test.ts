import { describe, expect, test } from 'vitest';
import { describeFailure, failureOf, UnusableAnswer } from '../../src/github/failure.ts';
import { createSender } from '../../src/github/waiting.ts';

function httpError(status: number, message = 'Server Error', headers: Record<string, string> = {}) {
  return Object.assign(new Error(message), { status, response: { headers } });
}

function setUp(budgetMs = 90_000) {
  const slept: number[] = [];
  let nowMs = 1_000_000;
  const clock = {
    nowMs: () => nowMs,
    sleep: async (ms: number) => {
      slept.push(ms);
      nowMs += ms;
    },
  };
  return { slept, clock, sender: createSender({ clock, pauseMs: 1000, budgetMs }) };
}

function failing(times: number, error: unknown) {
  let calls = 0;
  return {
    calls: () => calls,
    attempt: async () => {
      calls++;
      if (calls <= times) throw error;
      return 'answer';
    },
  };
}

describe('reads', () => {
  test('are asked for again after a passing failure, each time later', async () => {
    const { sender, slept } = setUp();
    const { attempt } = failing(3, httpError(502));
    await expect(sender.read(attempt)).resolves.toBe('answer');
    expect(slept).toEqual([1000, 2000, 4000]);
  });

  test('give up after the fourth repeat', async () => {
    const { sender } = setUp();
    const { attempt, calls } = failing(9, httpError(503));
    await expect(sender.read(attempt)).rejects.toThrow();
    expect(calls()).toBe(5);
  });

  test.for([401, 403, 404, 422])('are not repeated after %i', async (status) => {
    const { sender, slept } = setUp();
    await expect(sender.read(failing(1, httpError(status)).attempt)).rejects.toThrow();
    expect(slept).toEqual([]);
  });

  test('wait as long as GitHub says, and never longer than the budget', async () => {
    const { sender, slept } = setUp(10_000);
    await sender.read(failing(1, httpError(403, 'secondary rate limit', { 'retry-after': '7' })).attempt);
    expect(slept).toEqual([7000]);
    await expect(sender.read(failing(1, httpError(429, 'too many', { 'retry-after': '7' })).attempt)).rejects.toThrow();
    expect(slept).toEqual([7000]);
  });

  test('wait for the reset of the hour', async () => {
    const { sender, slept } = setUp();
    await sender.read(failing(1, httpError(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' })).attempt);
    expect(slept).toEqual([30_000]);
  });
});

describe('the budget', () => {
  test('counts what is lost in requests that come to nothing', async () => {
    const { sender, clock, slept } = setUp();
    const slow = async () => {
      await clock.sleep(50_000);
      throw httpError(500);
    };
    await expect(sender.read(slow)).rejects.toThrow();
    expect(slept).toEqual([50_000, 1000, 50_000]);
    expect(sender.leftMs()).toBe(-11_000);
  });

  test('is not lengthened by a server that asks for less than nothing', async () => {
    const { sender, slept } = setUp(2500);
    await expect(sender.read(failing(9, httpError(403, 'limit', { 'retry-after': '-99' })).attempt)).rejects.toThrow();
    await expect(sender.read(failing(9, httpError(429, 'limit', { 'retry-after': '0' })).attempt)).rejects.toThrow();
    expect(slept).toEqual([1000, 1000]);
  });
});

describe('writes', () => {
  test('stand a second apart and one after the other', async () => {
    const { sender, slept } = setUp();
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((n) => sender.write(async () => order.push(n))));
    expect(order).toEqual([1, 2, 3]);
    expect(slept).toEqual([1000, 1000]);
  });

  test.for([500, 502, 504])('are never sent again after %i', async (status) => {
    const { sender } = setUp();
    const { attempt, calls } = failing(1, httpError(status));
    await expect(sender.write(attempt)).rejects.toThrow();
    expect(calls()).toBe(1);
  });

  test('are sent again where a limit turned them away', async () => {
    const { sender } = setUp();
    const { attempt, calls } = failing(1, httpError(403, 'You have exceeded a secondary rate limit'));
    await expect(sender.write(attempt)).resolves.toBe('answer');
    expect(calls()).toBe(2);
  });

  test('go on after one that failed', async () => {
    const { sender } = setUp();
    await expect(sender.write(failing(1, httpError(404)).attempt)).rejects.toThrow();
    await expect(sender.write(failing(0, null).attempt)).resolves.toBe('answer');
  });
});

describe('a failure', () => {
  test('without permission names the line to add and what GitHub accepts', () => {
    const what = failureOf(httpError(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': 'pull_requests=write' }));
    expect(what.kind).toBe('forbidden');
    const sentence = describeFailure(what, 'write the summary comment', 'pull-requests: write');
    expect(sentence).toContain('`pull-requests: write`');
    expect(sentence).toContain('pull_requests=write');
    expect(sentence).toContain('Resource not accessible by integration');
  });

  test('never repeats the request, whose headers hold the token', () => {
    const error = Object.assign(httpError(500), { request: { headers: { authorization: 'token secret-value' } } });
    expect(JSON.stringify(failureOf(error))).not.toContain('secret-value');
  });

  test.for([
    { error: new UnusableAnswer('cut off'), kind: 'unclear' },
    { error: httpError(410), kind: 'not-found' },
    { error: httpError(422), kind: 'refused' },
    { error: new TypeError('x is not a function'), kind: 'bug' },
    { error: 'thrown text', kind: 'bug' },
  ])('$kind', ({ error, kind }) => {
    expect(failureOf(error).kind).toBe(kind);
  });
});
