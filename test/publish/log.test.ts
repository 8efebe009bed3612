import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logText } from '../../src/publish/log.ts';

describe('text in the log', () => {
  test('never starts a command, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('::', '##[', 'error', '\n', '\r', '\r\n', '\u2028', ' ', '::stop-commands::x', '\u0085', '\v', 'text'), { maxLength: 40 }),
        (parts) => {
          for (const line of logText(parts.join('')).split(/[\n\r\u2028\u0085\v]/)) {
            expect(line.startsWith('│ ')).toBe(true);
            expect(line).not.toContain('::');
            expect(line).not.toContain('##[');
          }
        },
      ),
      { seed: 5 },
    );
  });

  test('is cut', () => {
    expect(logText('x'.repeat(50_000)).length).toBeLessThan(21_000);
  });
});
