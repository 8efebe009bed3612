import type { RunRecord } from '../../model/run.ts';
import type { Scalar } from '../../model/source.ts';
import { plannedLengthOf } from '../axis.ts';

/** One parameter as a hyperparameter, and as the planned length where its name says that. */
export function readParameter(name: string, text: string): Partial<RunRecord> {
  const hyperparameters = { [name]: scalarOf(text.trim()) };
  const steps = plannedLengthOf(hyperparameters, 'steps', null);
  const epochs = steps === null ? plannedLengthOf(hyperparameters, 'epochs', null) : null;
  return { hyperparameters, unit: epochs === null ? 'steps' : 'epochs', plannedSteps: steps ?? epochs };
}

/** All parameters are stored as texts, as Python prints them. */
function scalarOf(text: string): Scalar {
  if (text === 'True' || text === 'False') return text === 'True';
  if (text === 'None') return null;
  return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
}
