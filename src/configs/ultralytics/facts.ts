import type { ScheduleFacts } from '../facts.ts';

export const ultralyticsFacts: ScheduleFacts = {
  framework: 'ultralytics',
  follows: 'Ultralytics 26 ultralytics/engine/trainer.py, YOLOv5 7.0 and YOLOv7 train.py; by epoch, the rate of its first batch',
  runLengthKeys: ['epochs'],
  horizonKeys: ['epochs'],
  coupled: 'yes',
  pastHorizon: { linear: 'floor', cos_lr: 'rises' },
};
