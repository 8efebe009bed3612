import { expect, test } from 'vitest';
import { hasResultName } from '../../src/runs/read.ts';

test.for([
  'runs/a/metrics.csv',
  'metrics.csv',
  './metrics.csv',
  '../runs/metrics.csv',
  '../../runs/events.out.tfevents.1.host',
  '/tmp/runs/run-1.wandb',
  'C:/runs/metrics.CSV',
])('%s may hold results', (path) => expect(hasResultName(path)).toBe(true));

test.for(['src/main.rs', '../README.md', 'weights/model.safetensors'])('%s may not', (path) => expect(hasResultName(path)).toBe(false));
