import { buildConfig } from '../build.ts';
import { fieldsOf } from '../fields.ts';
import type { ConfigReader } from '../reader.ts';
import { convertGeneric } from './convert.ts';
import { genericDraft } from './draft.ts';
import { recogniseGeneric } from './recognise.ts';
import { genericSupport } from './support.ts';

/** Every config that names the usual keys, flat or nested, and belongs to no framework that Longrun knows. Longrun's own keys are among them. */
export const generic: ConfigReader = {
  id: 'generic',
  title: 'Generic',
  url: 'https://github.com/longrun-dev/longrun/blob/main/docs/schedules.md#generic-configs',
  recognisedBy:
    'a run length such as `max_train_steps`, or `epochs` or a learning rate beside another training key; in Python and launch scripts at least three of them',
  languages: ['yaml', 'json', 'toml', 'ini', 'python', 'shell'],
  support: genericSupport,
  recognise: recogniseGeneric,
  read: (document) => {
    const fields = fieldsOf(document);
    return { kind: 'read', value: [buildConfig('generic', fields, genericDraft(fields))], problems: [] };
  },
  convert: convertGeneric,
};
