import type { ConfigDocument, DocumentNode } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { type Call, findCalls } from '../calls.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { mappingsOf } from '../nodes.ts';
import { schedulers } from './stages.ts';
import { durationIn, wholeNumberIn } from './times.ts';

/** The parts of an OLMo-core experiment, wherever they stand: saved configs nest them, scripts name them freely. */
export interface ExperimentParts {
  readonly fields: Fields;
  readonly scheduler: Call | null;
  /** The optimizer's config; null where there is none. */
  readonly optimizer: Fields | null;
  readonly optimizerName: Sourced<string> | null;
  readonly maxDuration: Sourced<Quantity> | null;
  readonly hardStop: Sourced<Quantity> | null;
  /** In tokens. */
  readonly globalBatch: Sourced<number> | null;
  readonly checkpointer: Fields | null;
}

const optimizerClass = /(?:Adam|Lion|Muon|Dion|SGD|Optim|Shampoo)\w*Config$/;
const known = new Set(schedulers.keys());

/** Finds the parts of a document. */
export function partsOf(document: ConfigDocument): ExperimentParts {
  const fields = fieldsOf(document);
  const site = { document, problems: fields.problems };
  const [scheduler = null] = findCalls(site, known, (call) => known.has(call.name) && call.path.at(-1) !== 'optim');
  const [optimizer = null] = findCalls(site, new Set(), (call) => optimizerClass.test(call.name));
  const plain = firstOfKey(document, 'optim') ?? firstOfKey(document, 'optimizer');
  const checkpointer = findCalls(site, new Set(), (call) => call.name === 'CheckpointerCallback')[0]?.fields ?? null;
  const saved = firstOfKey(document, 'checkpointer');
  return {
    fields,
    scheduler,
    optimizer: optimizer?.fields ?? (plain?.kind === 'mapping' ? fieldsOf(document, plain, fields.problems, 'optim.') : null),
    optimizerName: optimizer === null ? null : { value: optimizer.name, span: optimizer.symbolSpan },
    maxDuration: durationIn(firstOfKey(document, 'max_duration')),
    hardStop: durationIn(firstOfKey(document, 'hard_stop')),
    globalBatch: wholeAt(firstOfKey(document, 'global_batch_size')),
    checkpointer: checkpointer ?? (saved?.kind === 'mapping' ? fieldsOf(document, saved, fields.problems, 'checkpointer.') : null),
  };
}

/** The least nested value of a key that is there and not null. */
function firstOfKey(document: ConfigDocument, key: string): DocumentNode | null {
  for (const { node } of mappingsOf(document.root)) {
    const value = node.entries.get(key)?.value;
    if (value !== undefined && !(value.kind === 'scalar' && value.value === null)) return value;
  }
  return null;
}

function wholeAt(node: DocumentNode | null): Sourced<number> | null {
  const value = wholeNumberIn(node);
  return node === null || value === null || value <= 0 ? null : { value, span: node.span };
}
