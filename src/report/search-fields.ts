import type { SearchParameter, SearchSpace } from '../model/search-space.ts';
import { maskValue } from './escape.ts';
import type { ConfigField } from './inspect-fields.ts';
import { metricValue } from './numbers.ts';

/** The parameters of a search as `longrun inspect` shows them: each with what it moves between, and its line. */
export function searchFields({ parameters }: SearchSpace): readonly ConfigField[] {
  return parameters.map((parameter) => ({ field: parameter.name, value: `${spread(parameter)}${roleMark(parameter)}`, line: parameter.span.line }));
}

function spread({ name, kind, low, high, log, choices }: SearchParameter): string {
  if (kind === 'choices')
    return (
      choices
        .slice(0, 8)
        .map((choice) => String(maskValue(name, choice)))
        .join(', ') + (choices.length > 8 ? ', …' : '')
    );
  const scale = log ? ' (log)' : '';
  return kind === 'range' ? `${bound(low)} … ${bound(high)}${scale}` : `…${scale}`;
}

function bound(value: number | null): string {
  return value === null ? '?' : metricValue(value);
}

function roleMark({ role }: SearchParameter): string {
  if (role === 'length') return ' · max_train_steps';
  return role === 'learning-rate' ? ' · learning rate' : '';
}
