import type { ScheduleFacts } from '../facts.ts';

export const litgptFacts: ScheduleFacts = {
  framework: 'litgpt',
  follows: 'litgpt 26857050, litgpt/finetune/lora.py get_lr_scheduler and litgpt/pretrain.py get_lr',
  runLengthKeys: ['train.max_tokens', 'train.max_steps', 'train.epochs'],
  horizonKeys: ['train.max_tokens', 'train.max_steps', 'train.epochs'],
  coupled: 'yes',
  pastHorizon: { finetune: 'rises', pretrain: 'floor' },
};
