import { describe, expect, test } from 'vitest';
import { languageOf, parseDocuments } from '../../src/text/documents.ts';
import { file, plain } from './plain.ts';

describe('the language of a file', () => {
  test.for([
    ['a/train.yaml', '', 'yaml'],
    ['a/pythia.YML', '{"a": True,}', 'yaml'],
    ['ds.json', '', 'json'],
    ['a.toml', '', 'toml'],
    ['a.py', '', 'python'],
    ['a.sh', '', 'shell'],
    ['a.gin', '', 'gin'],
    ['a.ini', '', 'ini'],
    ['config.cfg', '[training]\nmax_steps = 1\nvectors = null\n', 'ini'],
    ['config.cfg', '[training.x]\n@schedules = "a"\nn = 1\n', 'ini'],
    ['config.conf', '[training]\nlr = 1e-4\nname = "x"\n[[datasets]]\n', 'toml'],
    ['config.cfg', '[train]\nlr = 1e-4\nname = "x"\n', 'ini'],
    ['config.conf', '[train]\nlr = 1e-4\nname = "x"\n', 'toml'],
    ['my.config', 'lr: 1e-4\nsteps: 5\n', 'yaml'],
    ['configs/base', '# c\nlr: 1e-4\ntrain:\n  steps: 5\n', 'yaml'],
    ['run', '#!/usr/bin/env bash\ntrain --lr 1\n', 'shell'],
    ['ds_config', '{\n"a": 1}', 'json'],
    ['params', 'lr = 0.1\nsteps = 5\n', 'ini'],
    ['my.cfg', 'from x import y\nlr = 1\n', 'python'],
    ['.hidden', 'just words', null],
    ['README.md', 'lr: 1', null],
    ['image.png', '', null],
    ['log.txt', 'lr: 1\n', null],
    ['LICENSE', 'Some words about rights.\nMore words.\n', null],
  ] as const)('%s', ([path, text, language]) => {
    expect(languageOf(file(text, path))).toBe(language);
  });

  test('documents carry it', () => {
    expect(parseDocuments(file('{"a": True, "b": 6e-4,}', 'x.yml')).map(({ language, root }) => [language, plain(root)])).toEqual([
      ['yaml', { a: true, b: 0.0006 }],
    ]);
    expect(parseDocuments(file('x', 'x.md'))).toEqual([]);
  });
});
