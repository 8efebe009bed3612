import type { ScheduleFacts } from '../facts.ts';
import { transformersPastHorizon } from '../hugging-face/facts.ts';

export const kohyaFacts: ScheduleFacts = {
  framework: 'kohya',
  follows: 'kohya-ss/sd-scripts 0.9 library/train_util.py get_scheduler_fix, over transformers; bmaltais/kohya_ss 25 for lr_warmup in percent',
  runLengthKeys: ['max_train_steps', 'max_train_epochs', 'epoch'],
  horizonKeys: ['max_train_steps', 'max_train_epochs', 'epoch', 'lr_decay_steps'],
  coupled: 'yes',
  pastHorizon: {
    ...transformersPastHorizon,
    cosine_with_min_lr: 'rises',
    warmup_stable_decay: 'zero',
  },
};
