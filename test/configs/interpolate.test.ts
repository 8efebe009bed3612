import { describe, expect, test } from 'vitest';
import { resolveInterpolations } from '../../src/configs/interpolate.ts';
import { flatten } from '../../src/text/lookup.ts';
import { parseYaml } from '../../src/text/yaml.ts';
import { composedIn, notesIn, placed } from './composition/repository.ts';

/** The values of a YAML text by their dotted keys, interpolations answered. */
function valuesOf(text: string): Record<string, unknown> {
  const [document] = parseYaml({ path: 'a.yaml', text });
  if (document === undefined) throw new Error('no document');
  return Object.fromEntries([...flatten(resolveInterpolations(document).root)].map(([key, { value }]) => [key, value]));
}

/** A reference as it is written in YAML. */
const ref = (inside: string) => `\${${inside}}`;

describe('what a document answers itself', () => {
  test('absolute, by index, relative, and through chains', () => {
    const values = valuesOf(
      `a:\n  b: 5\n  list: [1, {c: 2}]\n  near: ${ref('.b')}\n  inner:\n    up: ${ref('..b')}\n    top: ${ref('...z')}\nz: 9\nx: ${ref('a.b')}\ny: ${ref('x')}\ni: ${ref('a.list[1].c')}\nj: ${ref('a.list.0')}\nq: ${ref("a['b']")}\n`,
    );
    expect(values).toMatchObject({ 'a.near': 5, 'a.inner.up': 5, 'a.inner.top': 9, x: 5, y: 5, i: 2, j: 1, q: 5 });
  });

  test('nested, within text, and whole mappings', () => {
    const values = valuesOf(`which: b\na:\n  b: 5\nnested: "${ref(`a.${ref('which')}`)}"\ntext: "run-${ref('which')}-${ref('a.b')}"\ncopy: ${ref('a')}\n`);
    expect(values).toMatchObject({ nested: 5, text: 'run-b-5', 'copy.b': 5 });
  });

  test('oc.env with its default, oc.select and oc.decode', () => {
    const values = valuesOf(
      [
        'n: 7',
        `a: ${ref('oc.env:STEPS,500')}`,
        `b: ${ref(`oc.env:STEPS,${ref('n')}`)}`,
        `c: ${ref('oc.select:gone,3')}`,
        `d: ${ref('oc.select:n,3')}`,
        `e: ${ref(`oc.decode:${ref('oc.env:LR,1e-3')}`)}`,
        `f: "${ref("oc.env:NAME,'a, b'")}"`,
        `g: ${ref('oc.env:GONE')}`,
        `h: ${ref('oc.env:X,null')}`,
        '',
      ].join('\n'),
    );
    expect(values).toMatchObject({ a: 500, b: 7, c: 3, d: 7, e: 1e-3, f: 'a, b', g: ref('oc.env:GONE'), h: null });
  });

  test('what stays as it is written', () => {
    const open = ['gone', 'now:%Y', 'eval:2*3', 'oc.env:HOME', 'a.', '..', '', ' ', 'self', 'm', 'x.${', '......a'];
    for (const inside of open) {
      const text = ref(inside);
      expect(valuesOf(`self: ${ref('self')}\nm: ???\nk: '${text}'\n`)).toMatchObject({ k: text });
    }
    expect(valuesOf(`k: '\\${ref('a')}'\na: 1\n`)).toMatchObject({ k: `\\${ref('a')}` });
    expect(valuesOf(`a: ${ref('b')}\nb: ${ref('a')}\n`)).toEqual({ a: ref('b'), b: ref('a') });
  });

  test('deep nesting and long texts end', () => {
    const deep = `${'${a'.repeat(200)}${'}'.repeat(200)}`;
    expect(valuesOf(`k: '${deep}'\n`)).toEqual({ k: deep });
    const wide = `k: '${ref('a').repeat(2000)}'\na: 1\n`;
    expect(String(valuesOf(wide).k).length).toBeGreaterThan(0);
  });
});

test('what stays open is named, in whichever file it stands', () => {
  const files = {
    'conf/config.yaml': `defaults:\n  - optim: adam\n  - _self_\nmax_steps: ${ref('eval:10*3')}\nbatch_size: ???\nlr: ${ref('optim.lr')}\n`,
    'conf/optim/adam.yaml': `lr: 0.1\nweight_decay: ${ref('custom.wd:1')}\n`,
  };
  expect(placed(composedIn(files, 'conf/config.yaml').learningRate)).toEqual([0.1, 'conf/config.yaml:6']);
  const notes = notesIn(files, 'conf/config.yaml');
  expect(notes).toEqual(
    expect.arrayContaining(['interpolation-open conf/config.yaml:4', 'interpolation-open conf/config.yaml:5', 'interpolation-open conf/optim/adam.yaml:2']),
  );
});

test('a value that was looked up keeps the way it is written: 1 is no share of an epoch', () => {
  const config = composedIn(
    { 'c.yaml': `every: 50\ntrainer:\n  _target_: lightning.Trainer\n  max_steps: 100\n  val_check_interval: ${ref('every')}\n` },
    'c.yaml',
  );
  expect(config.evaluateEvery?.value).toEqual({ value: 50, unit: 'steps' });
});
