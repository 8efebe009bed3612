import type { TrainingConfig } from '../model/config.ts';
import type { ConfigDocument } from '../model/document.ts';

/** A variant that one file holds beside others, as a document of its own. */
export interface Profile {
  readonly name: string;
  readonly document: ConfigDocument;
}

const mostProfiles = 100;

/** The mappings at the top of a document, each as a document of its own: where several are whole configs, the file is no config but holds them. */
export function profilesIn(document: ConfigDocument): readonly Profile[] {
  const { root } = document;
  if (root.kind !== 'mapping' || root.entries.size > mostProfiles) return [];
  const profiles = [...root.entries.values()].flatMap(({ key, value }) =>
    value.kind === 'mapping' ? [{ name: key, document: { ...document, root: value } }] : [],
  );
  return profiles.length < 2 ? [] : profiles;
}

/** Whether a config says by itself how long it trains and at which rate. */
export function isWhole({ maxTrainSteps, learningRate }: TrainingConfig): boolean {
  return maxTrainSteps?.span !== undefined && learningRate?.span !== undefined;
}

/** A config as one of the profiles of its file. */
export function asProfile(config: TrainingConfig, name: string): TrainingConfig {
  const rest = config.id.slice(config.path.length);
  return { ...config, id: `${config.path}#${name}${rest}` };
}
