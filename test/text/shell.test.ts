import { describe, expect, test } from 'vitest';
import { lookup } from '../../src/text/lookup.ts';
import { parseShell } from '../../src/text/shell.ts';
import { codes, file, misplaced, plain } from './plain.ts';

function read(text: string) {
  const document = parseShell(file(text, 'train.sh'));
  expect(misplaced(document, text)).toEqual([]);
  return document;
}

const v = (name: string): string => `$\{${name}}`;

describe('flags', () => {
  test.for([
    ['train --lr 1e-4 --train-iters 100', { lr: 0.0001, 'train-iters': 100 }],
    ['train --lr=1e-4 --name="a b" --x=\'y\'', { lr: 0.0001, name: 'a b', x: 'y' }],
    ['train --fp16 --bf16 -v --n -1', { fp16: true, bf16: true, n: -1 }],
    ['train --betas 0.9 0.95 --rampup-batch-size 16 16 5859375 tail', { betas: [0.9, 0.95], 'rampup-batch-size': [16, 16, 5859375] }],
    ['torchrun --standalone train.py --config_file cfg.py', { standalone: true, config_file: 'cfg.py' }],
    ['train --a 1 \\\n  --b 2 \\\r\n  --c 3\nother 4', { a: 1, b: 2, c: 3 }],
    ['train --eval False --amp true', { eval: false, amp: true }],
    ['python train.py trainer.max_epochs=10 +model.lr=5e-4', { 'trainer.max_epochs': 10, 'model.lr': 0.0005 }],
    ['a --x 1; b --y 2 && c --z 3 | d --w 4', { x: 1, y: 2, z: 3, w: 4 }],
    ['# a --x 1\na --y 2 # --z 3', { y: 2 }],
    ['cat <<EOF > x.json\n{ --no 1 }\nEOF\na --yes 1', { yes: 1 }],
    ['bash -c "python t.py --lr 3e-4 --amp"', { lr: 0.0003, amp: true }],
  ] as const)('%s', ([text, flags]) => {
    const { root, problems } = read(`${text}\n`);
    expect([plain(root), problems]).toEqual([flags, []]);
  });
});

describe('variables', () => {
  test('of this file are put in; a flag that is one has the place of its value', () => {
    const text = `LR=1e-4\r\nexport NAME="run-${v('LR')}"\r\nSTEPS=${v('1:-500000')}\r\ntrain --lr $LR --name "$NAME" --train-iters ${v('STEPS')} --seed ${v('SEED:-7')} --gpus $GPUS\r\n`;
    const { root } = read(text);
    expect(plain(root)).toEqual({ lr: 0.0001, name: 'run-1e-4', 'train-iters': 500000, seed: 7, gpus: '$GPUS' });
    expect(lookup(root, 'lr')?.span).toMatchObject({ line: 1, start: 3, end: 7 });
    expect(lookup(root, 'gpus')?.tag).toBe('expression');
  });

  test('flags in quoted text and arrays count, where they stand', () => {
    const text = `GPT_ARGS="\n    --num-layers 24 \\\n    --min-lr 1.0e-5\n"\nARGS=(\n  --lr 2e-4 # peak\n  --bf16\n)\ntorchrun ${v('ARGS[@]')} train.py $GPT_ARGS --x 1\n`;
    const { root } = read(text);
    expect(plain(root)).toEqual({ 'num-layers': 24, 'min-lr': 1e-5, lr: 0.0002, bf16: true, x: 1 });
    expect(lookup(root, 'min-lr')).toMatchObject({ raw: '1.0e-5', span: { line: 3 } });
  });

  test('what only running would tell stays text', () => {
    const { root } = read('B=$((RANDOM * 16))\ntrain --host $(hostname --fqdn) --b $B --u `id`\n');
    expect(plain(root)).toEqual({ host: '$(hostname --fqdn)', b: '$((RANDOM * 16))', u: '`id`' });
  });
});

describe('hostile files', () => {
  test('variables that double stay bounded', () => {
    const { root } = read(`A=xxxxxxxxxx\n${'A=$A$A$A$A\n'.repeat(60)}train --a "$A"\n`);
    expect(String(plain(root)).length).toBeLessThan(20_000);
  });

  test.for(['"'.repeat(20_001), '$('.repeat(20_000), "x '".repeat(20_000), '<<A\n'.repeat(20_000), '"--a '.repeat(20_000), '--a '.repeat(20_000)])(
    '%#: odd quotes end',
    (text) => {
      expect(read(text).root.kind).toBe('mapping');
    },
  );

  test('reserved names and conflict markers', () => {
    expect(codes(read('t --__proto__ 1 --constructor 2 --prototype=3\n').problems)).toEqual(['reserved-key@1', 'reserved-key@1']);
    expect(codes(read('a\n<<<<<<< HEAD\nt --lr 1\n').problems)).toEqual(['conflict-markers@2']);
  });
});
