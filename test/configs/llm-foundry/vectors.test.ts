import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'llmfoundry', folder: 'llm-foundry', format: 'llm-foundry' });
