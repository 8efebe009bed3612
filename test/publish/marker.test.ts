import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instanceKey, isNewer, type Marker, postedKeys, readMarker, shortFingerprint, withMarker, withoutMarker } from '../../src/publish/marker.ts';

const marker = (over: Partial<Marker> = {}): Marker => ({
  schema: 1,
  kind: 'summary',
  fp: '',
  sha: 'a'.repeat(40),
  run: 5,
  attempt: 1,
  instance: '',
  posted: [],
  ...over,
});

describe('the marker of a comment', () => {
  test('comes back from any body and any fingerprint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 100 }), (body, fp) => {
        const marked = withMarker(body, marker({ fp }));
        expect(readMarker(marked)).toEqual(marker({ fp }));
        expect(withoutMarker(marked)).toBe(withoutMarker(body));
      }),
      { seed: 3 },
    );
  });

  test('cannot be closed by a fingerprint', () => {
    const marked = withMarker('text', marker({ fp: '--> <b>@everyone</b> <!--' }));
    expect(marked.match(/-->/g)).toHaveLength(1);
    expect(marked).not.toContain('@everyone');
  });

  test.for([
    'no marker',
    '<!-- longrun:v1 !!! -->',
    '<!-- longrun:v1 e30 -->',
    '<!-- longrun:v2 e30 -->',
    `${withMarker('text', marker())}\nand more behind it`,
    withMarker('text', marker({ sha: '--> @everyone' })),
    withMarker('text', marker({ posted: Array.from({ length: 31 }, (_, index) => `${index}`) })),
    withMarker('text', marker({ instance: 'x'.repeat(41) })),
    `<!-- longrun:v1 ${'A'.repeat(2001)} -->`,
    `<!-- longrun:v1 ${Buffer.from('{"__proto__":{"schema":1}}').toString('base64url')} -->`,
  ])('%s is none', (body) => {
    expect(readMarker(body)).toBeNull();
  });

  test('stays short for a fingerprint of any length', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 9000 }), (fingerprint) => {
        const marked = withMarker('', marker({ fp: shortFingerprint(fingerprint) }));
        expect(marked.length).toBeLessThan(400);
        expect(readMarker(marked)?.fp).toBe(shortFingerprint(fingerprint));
      }),
      { seed: 4, numRuns: 30 },
    );
  });

  test('remembers thirty posted comments within its bounds, and names an instance in few characters', () => {
    const posted = [...postedKeys(Array.from({ length: 99 }, (_, index) => shortFingerprint(`f${index}`)))];
    const full = marker({ posted, instance: instanceKey('é'.repeat(9000)), fp: shortFingerprint('all'), run: Number.MAX_SAFE_INTEGER });
    expect(posted).toHaveLength(30);
    expect(readMarker(withMarker('text', full))).toEqual(full);
    expect(instanceKey('')).toBe('');
    expect(instanceKey('a')).not.toBe(instanceKey('b'));
  });

  test('knows which of two runs is newer', () => {
    const head = 'c'.repeat(40);
    expect(isNewer(marker({ sha: head, run: 4 }), marker(), head)).toBe(true);
    expect(isNewer(marker({ run: 9 }), marker({ sha: head }), head)).toBe(false);
    expect(isNewer(marker({ run: 6 }), marker(), head)).toBe(true);
    expect(isNewer(marker({ attempt: 2 }), marker(), head)).toBe(true);
    expect(isNewer(marker(), marker(), head)).toBe(false);
  });
});
