/** The fields of a config that have a place of their own. */
export type SupportedField =
  | 'maxTrainSteps'
  | 'learningRate'
  | 'warmup'
  | 'batch.perDevice'
  | 'batch.accumulation'
  | 'batch.devices'
  | 'batch.global'
  | 'optimizer.name'
  | 'weightDecay'
  | 'evaluateEvery'
  | 'saveEvery'
  | 'keepCheckpoints'
  | 'selection.metric'
  | 'selection.goal'
  | 'selection.loadBest'
  | 'earlyStoppingPatience';

/** What a reader makes of its framework's configs, for people: a row of `docs/configs.md`. */
export interface ReaderSupport {
  /** The keys that each field is read from, dotted, `*` for any item of a list. `test/configs/support.test.ts` finds each of them read. */
  readonly keys: Readonly<Partial<Record<SupportedField, readonly string[]>>>;
  /** How files and values are put together, in words. */
  readonly composition: string;
  /** What is not read, in words. */
  readonly notSupported: string;
}
