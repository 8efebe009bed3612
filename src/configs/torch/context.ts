import type { Lengths } from '../binding.ts';
import type { CallSite } from '../calls.ts';

/** What a scheduler needs besides its own arguments. */
export interface TorchContext {
  readonly site: CallSite;
  /** The optimizer's learning rate, null where nothing tells it. */
  readonly rate: number | null;
  readonly lengths: Lengths;
  /** Ticks of the run that a person supplied: what code would put in where the config leaves a length out. */
  readonly totalTicks: number | null;
  readonly stepsPerEpoch: number | null;
}
