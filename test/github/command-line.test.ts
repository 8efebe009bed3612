import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispatchedCommands } from '../../src/action/dispatched-command.ts';
import { readCommentEvent } from '../../src/github/comment-event.ts';
import { commandLine, nothingToReview } from '../../src/github/quiet-events.ts';
import { hostileText } from '../helpers/hostile.ts';

describe('the line of a command', () => {
  test.for([
    ['/longrun', '/longrun'],
    ['/longrun help\r\n\r\nPlease.', '/longrun help'],
    ['/longrun help\rmore', '/longrun help'],
    ['/longrun\tplan  x=1 \n', '/longrun\tplan  x=1 '],
    ['/longrun\u00a0help', '/longrun\u00a0help'],
  ] as const)('%j', ([body, line]) => {
    expect(commandLine(body)).toBe(line);
  });

  test.for([
    '',
    '\n/longrun help',
    ' /longrun help',
    '> /longrun help',
    '/longrun-help',
    '/longrunhelp',
    '/LONGRUN help',
    '```\n/longrun help\n```',
    '//longrun',
  ])('%j is none', (body) => {
    expect(commandLine(body)).toBeNull();
  });

  test('never comes from anywhere but the beginning of a text, and never throws', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        const isCommand = /^\/longrun(\s|$)/.test(before);
        if (!isCommand && before !== '') expect(commandLine(`${before}/longrun help`)).toBeNull();
        expect(commandLine(`x\n/longrun ${after}`)).toBeNull();
        const line = commandLine(`/longrun ${after}`);
        expect(line).not.toBeNull();
        expect(line).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

const person = { login: 'wren', type: 'User' };
const comment = (over: object = {}) => ({ id: 9, body: '/longrun help', created_at: '2026-01-01T00:00:00Z', user: person, ...over });
const payload = (over: object = {}) => ({
  action: 'created',
  issue: { number: 7, pull_request: {} },
  comment: comment(),
  sender: person,
  repository: { name: 'mill', owner: { login: 'river' } },
  ...over,
});

describe('a comment event', () => {
  test('with a command is no quiet one', () => {
    expect(nothingToReview('issue_comment', payload())).toBeNull();
    expect(nothingToReview('issue_comment', payload({ comment: comment({ performed_via_github_app: null }) }))).toBeNull();
  });

  test.for([
    ['edited', payload({ action: 'edited' })],
    ['of an issue', payload({ issue: { number: 7 } })],
    ['of an issue, said with null', payload({ issue: { number: 7, pull_request: null } })],
    ['of a bot', payload({ sender: { login: 'wren', type: 'Bot' } })],
    ['of a bot’s account', payload({ comment: comment({ user: { login: 'wren', type: 'Bot' } }) })],
    ['of an organisation', payload({ sender: { login: 'wren', type: 'Organization' } })],
    ['of somebody else', payload({ sender: { login: 'river', type: 'User' } })],
    ['of a deleted account', payload({ comment: comment({ user: null }) })],
    ['of an app', payload({ comment: comment({ performed_via_github_app: { slug: 'x' } }) })],
    ['without a body', payload({ comment: { ...comment(), body: null } })],
    ['of nothing', null],
    ['of a prototype’s fields', Object.create(payload())],
  ] as const)('%s is quiet', ([, body]) => {
    expect(nothingToReview('issue_comment', body)).toMatch(/\.$/);
  });

  test('is read by the fields that are used', () => {
    const where = { repository: { owner: 'river', name: 'mill' }, pullNumber: 7, commentId: 9, createdAt: '2026-01-01T00:00:00Z' };
    expect(readCommentEvent(payload({ more: 1 }))).toEqual({ kind: 'command', command: { ...where, sender: 'wren', line: '/longrun help' } });
  });

  test.for([
    [payload({ repository: { name: 'mill' } }), 'repository.owner'],
    [payload({ issue: { number: 0 } }), 'issue.number'],
    [payload({ comment: comment({ id: '9' }) }), 'comment.id'],
    [payload({ comment: comment({ created_at: 'yesterday' }) }), 'comment.created_at'],
    [payload({ comment: comment({ body: 'hi' }) }), 'comment.body'],
    [null, ''],
  ] as const)('%j names what is missing', ([body, where]) => {
    expect(readCommentEvent(body)).toMatchObject({ kind: 'unusable', because: expect.stringContaining(`\`${where}\``) });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.anything(), (json, anything) => {
        for (const body of [json, anything, payload({ comment: json }), payload({ sender: anything })]) {
          nothingToReview('issue_comment', body);
          readCommentEvent(body);
          dispatchedCommands(body);
          dispatchedCommands({ inputs: body });
        }
      }),
    );
  });
});

describe('commands of a run that was started by hand', () => {
  test.for([
    [{ command: 'plan x=1' }, ['/longrun plan x=1']],
    [{ command: ' /longrun help ' }, ['/longrun help']],
    [{ plan: 'production-steps=1', help: 'false', review: false }, ['/longrun plan production-steps=1']],
    [{ help: true }, ['/longrun help']],
    [{ review: 'true' }, ['/longrun review']],
    [{ command: 'help', explain: 'x' }, ['/longrun help', '/longrun explain x']],
    [{ 'pr-number': '7', command: '' }, []],
    [{ plan: 7 }, []],
    [null, []],
  ] as const)('%j', ([inputs, lines]) => {
    expect(dispatchedCommands({ inputs })).toEqual(lines);
  });
});
