import type { ScheduleFacts } from '../facts.ts';

export const megatronFacts: ScheduleFacts = {
  framework: 'megatron-lm',
  follows: 'Megatron-LM d98e8a64, megatron/core/optimizer_param_scheduler.py and megatron/training/training.py',
  runLengthKeys: ['--train-iters', '--train-samples'],
  horizonKeys: ['--lr-decay-iters', '--lr-decay-samples', '--lr-wsd-decay-iters', '--lr-wsd-decay-samples'],
  coupled: 'unless-set',
  pastHorizon: { constant: 'none', linear: 'floor', cosine: 'floor', 'inverse-square-root': 'floor', WSD: 'floor' },
};
