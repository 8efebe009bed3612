import type { Scalar } from './source.ts';

/** What a name says about its value: a credential whatever it looks like, one if it looks like one, or none. */
export type SecretName = 'always' | 'if-long' | 'never';

const always: ReadonlySet<string> = new Set([
  ...['password', 'passwd', 'passphrase', 'passcode', 'pwd', 'secret', 'secrets', 'credential', 'credentials'],
  ...['apikey', 'accesskey', 'secretkey', 'privatekey', 'authtoken', 'accesstoken', 'authorization', 'cookie', 'webhook', 'dsn'],
]);

/** `api_key` and the like; a `key` of anything else sorts, seeds or names. */
const keysOf: ReadonlySet<string> = new Set([
  ...['api', 'access', 'secret', 'private', 'account', 'auth', 'encryption', 'signing', 'license', 'subscription', 'master', 'storage'],
  ...['ssh', 'service', 'wandb', 'comet', 'neptune', 'openai', 'anthropic', 'azure', 'aws', 'hf'],
]);

/** Words before `token` that make it a piece of text. */
const tokensOfText: ReadonlySet<string> = new Set([
  ...[
    'pad',
    'padding',
    'eos',
    'bos',
    'eot',
    'eod',
    'unk',
    'unknown',
    'mask',
    'cls',
    'sep',
    'class',
    'start',
    'stop',
    'end',
    'begin',
    'special',
    'prefix',
    'suffix',
  ],
  ...[
    'image',
    'img',
    'video',
    'audio',
    'speech',
    'vision',
    'text',
    'word',
    'language',
    'lang',
    'bot',
    'user',
    'assistant',
    'system',
    'prompt',
    'separator',
    'newline',
  ],
  ...[
    'per',
    'next',
    'last',
    'first',
    'each',
    'max',
    'min',
    'num',
    'n',
    'added',
    'extra',
    'placeholder',
    'fim',
    'middle',
    'null',
    'blank',
    'dist',
    'distill',
    'register',
  ],
]);

const longestName = 300;

/** Whether a setting of that name holds a credential, as `wandb.api_key` or `hfToken` do; `max_tokens`, `pad_token` and `token_budget` do not. */
export function secretName(name: string): SecretName {
  const path = name.slice(-longestName).split(/[./:\\]/);
  if (path.slice(0, -1).some((part) => /^(?:secrets|credentials)$/i.test(part))) return 'always';
  const words = wordsOf(path.at(-1) ?? '');
  const [last = '', before = '', first = ''] = words.toReversed();
  if (always.has(last) || (last === 'key' && keysOf.has(before))) return 'always';
  if (last === 'url' && before === 'webhook') return 'always';
  if (last === 'string' && before === 'connection') return 'always';
  if (last === 'id' && before === 'key' && first === 'access') return 'always';
  if (last === 'token') return tokensOfText.has(before) ? 'never' : 'if-long';
  return last === 'signature' || last === 'sig' ? 'if-long' : 'never';
}

/** The words of a name in lower case, without numbers at its end: `HF_TOKEN_2` and `hfToken` → hf, token. */
function wordsOf(name: string): readonly string[] {
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).filter((word) => word !== '');
  const named = words.findLastIndex((word) => !/^\d+$/.test(word));
  return words.slice(0, named + 1).map((word) => word.toLowerCase().replace(/\d+$/, ''));
}

/** What stands for a credential that is given elsewhere: a variable, a placeholder, nothing. */
const reference =
  /^(?:\$\{[^}]*\}|\$[A-Z_][A-Z0-9_]*|\$\{\{.*\}\}|\{\{.*\}\}|<[^<>]*>|\*+|\?{3}|none|null|nil|true|false|yes|no|auto|default|required|optional)?$/i;

/** Whether a value must not be repeated because of its name: text, or for passwords and keys a number too. */
export function isCredential(name: string, value: Scalar): boolean {
  if (value === null || typeof value === 'boolean') return false;
  const says = secretName(name);
  if (says === 'never') return false;
  if (typeof value === 'number') return says === 'always';
  const text = value.trim();
  if (reference.test(text)) return false;
  return says === 'always' || text.length >= 20 || (text.length >= 8 && /\d/.test(text) && !/\s/.test(text));
}
