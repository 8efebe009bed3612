import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCredential, secretName } from '../../src/model/secret-names.ts';
import { holdsSecret, mask, maskValue } from '../../src/report/secrets.ts';

const value = 'c0ffee12c0ffee12c0ffee12c0ffee12c0ffee12';

describe('a name', () => {
  test.for([
    ...['api_key', 'apiKey', 'API-KEY', 'wandb_api_key', 'WANDB_API_KEY', 'wandb.api_key', 'logger/wandb/api_key', 'OPENAI_API_KEY', 'openaiKey', 'wandb_key'],
    ...['password', 'db_password', 'PGPASSWORD_password', 'passwd', 'pwd', 'secret', 'client_secret', 'clientSecret', 'credentials', 'private_key'],
    ...['aws_secret_access_key', 'aws_access_key_id', 'AWSSecretAccessKey', 'access_key', 'account_key', 'connection_string', 'webhook_url', 'slack_webhook'],
    ...['secrets.database', 'credentials.user', 'api_key_2', 'apikey', 'authorization', 'dsn'],
  ])('%s always holds a credential', (name) => {
    expect(secretName(name)).toBe('always');
    expect(maskValue(name, 'hunter2')).toBe('***');
  });

  test.for(['token', 'hf_token', 'HF_TOKEN', 'hfToken', 'hub_token', 'push_to_hub_token', 'auth_token', 'access_token', 'github.token', 'sas_signature'])(
    '%s holds one where it looks like one',
    (name) => {
      expect(isCredential(name, value)).toBe(true);
      expect(isCredential(name, 'x1')).toBe(false);
      expect(isCredential(name, 'everything')).toBe(false);
      expect(isCredential(name, 12)).toBe(false);
    },
  );

  test.for([
    ...[
      'max_tokens',
      'tokens',
      'num_tokens',
      'token_budget',
      'tokenizer',
      'tokenizer_name',
      'tokenizer.path',
      'tokens_per_step',
      'token_dropout',
      'token_type_ids',
    ],
    ...['pad_token', 'eos_token', 'bos_token', 'unk_token', 'mask_token', 'special_token', 'image_token', 'max_token', 'per_token', 'use_auth_token_file'],
    ...[
      'key',
      'sort_key',
      'prng_key',
      'monkey',
      'metric_key',
      'label_key',
      'seed',
      'author',
      'passes',
      'num_passes',
      'secretary',
      'key_size',
      'password_file',
      'token_path',
    ],
    ...['max_train_steps', 'learning_rate', 'warmup', '', '...', '___', '123'],
  ])('%s holds none', (name) => {
    expect(secretName(name)).toBe('never');
    expect(maskValue(name, value)).toBe(value);
  });

  test.for(['', `$${'{'}oc.env:HF_TOKEN}`, '$HF_TOKEN', `$${'{'}{ secrets.HF_TOKEN }}`, '<HUB_TOKEN>', '***', '???', 'null', 'None', 'true'])(
    'of a credential that is given elsewhere says so: %s',
    (reference) => {
      expect(maskValue('hub_token', reference)).toBe(reference);
      expect(maskValue('api_key', reference)).toBe(reference);
    },
  );

  test('masks numbers of passwords, and no switch', () => {
    expect(maskValue('password', 12345678)).toBe('***');
    expect(maskValue('password', true)).toBe(true);
    expect(maskValue('password', null)).toBeNull();
  });
});

describe('a text', () => {
  test.for([
    `wandb_api_key: ${value}`,
    `  "wandb_api_key": "${value}",`,
    `export WANDB_API_KEY=${value}`,
    `python train.py --wandb-api-key ${value} --lr 1e-3`,
    `python train.py --hub_token=${value}`,
    `password: '${value} and more'`,
    `login(api_key = "${value}")`,
    `trial_api_key=${value},lr=0.1`,
    `storage: postgresql://optuna:${value}@db.example/study`,
    `headers: { Authorization: Bearer ${value} }`,
    `https://store.example/x?sig=${value}&se=2026`,
    `${'x'.repeat(300)}_api_key: ${value}`,
    `env: WANDB_API_KEY=${value}`,
    `env:HF_TOKEN=a1${value}`,
    `token:"${value}" key: 'x'`,
  ])('loses what stands behind the name: %s', (text) => {
    expect(mask(text)).not.toContain(value);
    expect(mask(text)).toContain('***');
    expect(mask(mask(text))).toBe(mask(text));
    expect(holdsSecret(text)).toBe(true);
  });

  test.for([
    'max_tokens: 2000000000000',
    'tokenizer: meta-llama/Llama-3.1-8B-Instruct-2024',
    'pad_token: "<|finetune_right_pad_id_128004|>"',
    'token_budget=300000000000',
    `api_key: $${'{'}oc.env:WANDB_API_KEY}`,
    'git fetch origin pull/7/head && longrun review --base c0ffee12c0ffee12c0ffee12c0ffee12c0ffee12',
    'The input `token` is empty; leave it out to use the job’s own token.',
    'add `pull-requests: write` under `permissions:` of the job.',
  ])('keeps what is none: %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  test('of any kind is masked in one pass, in time that grows with it', () => {
    const part = fc.constantFrom(
      'api_key',
      'token',
      ':',
      '=',
      ' ',
      '"',
      "'",
      '--',
      '://',
      '@',
      'eyJ',
      '.',
      '\n',
      value,
      'Bearer ',
      '-----BEGIN PRIVATE KEY-----',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const once = mask(parts.join(''));
        expect(mask(once)).toBe(once);
      }),
      { seed: 8, numRuns: 2000 },
    );
    expect(mask('token'.repeat(40_000))).toBe('token'.repeat(40_000));
  });

  test('of the example configs keeps every line', () => {
    const paths = readdirSync('test/fixtures/configs', { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const text = readFileSync(`test/fixtures/configs/${path}`, 'utf8');
      expect(mask(text)).toBe(text);
    }
  });
});
