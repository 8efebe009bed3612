import type { ConfigDocument } from '../../model/document.ts';
import { buildConfig } from '../build.ts';
import { fieldsOf } from '../fields.ts';
import { genericDraft } from '../generic/draft.ts';
import { findKeys } from '../generic/keys.ts';
import { recogniseGeneric } from '../generic/recognise.ts';
import type { ConfigReader } from '../reader.ts';
import { hydraSupport } from './support.ts';

/** Hydra's own settings below `hydra`. */
const ownSettings = [
  'run',
  'sweep',
  'job',
  'launcher',
  'sweeper',
  'job_logging',
  'hydra_logging',
  'searchpath',
  'output_subdir',
  'mode',
  'verbose',
  'callbacks',
  'env',
];

/** Configs that Hydra composes and that name no framework's classes: the usual keys, in whichever group they stand. */
export const hydra: ConfigReader = {
  id: 'hydra',
  title: 'Hydra',
  url: 'https://hydra.cc/docs/advanced/defaults_list/',
  recognisedBy: 'a `defaults` list of groups and options, a `# @package _global_` line, or Hydra’s own settings below `hydra` beside training keys',
  languages: ['yaml'],
  support: hydraSupport,
  recognise,
  read: (document) => {
    const fields = fieldsOf(document);
    return { kind: 'read', value: [buildConfig('hydra', fields, genericDraft(fields))], problems: [] };
  },
};

function recognise(document: ConfigDocument): number {
  if (document.composition?.kind === 'hydra') return findKeys(document.root).size > 0 ? 0.35 : 0.05;
  return hasOwnSettings(document) && recogniseGeneric(document) > 0 ? 0.35 : 0;
}

function hasOwnSettings({ root }: ConfigDocument): boolean {
  const settings = root.kind === 'mapping' ? root.entries.get('hydra')?.value : undefined;
  return settings?.kind === 'mapping' && ownSettings.some((key) => settings.entries.has(key));
}
