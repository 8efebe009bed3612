import type { ConfigSchedule } from '../../model/schedule.ts';
import type { Fields } from '../fields.ts';

export function bindHuggingFace(_fields: Fields): ConfigSchedule | null {
  return null;
}
