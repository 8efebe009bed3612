import type { Scalar } from '../../model/source.ts';
import { Curves } from '../curves.ts';
import { settingsFrom } from '../settings.ts';
import type { SummaryValue, TensorboardEvent } from './event.ts';
import { readHparams } from './hparams.ts';
import { settingsOfTexts, type TextSummary } from './texts.ts';

/** More tags of text than this are samples. */
const maxTexts = 3000;

/** What the events of one file say, event by event. */
export class EventLog {
  readonly curves = new Curves();
  /** Events that were read. */
  events = 0;
  /** When the first event was written, in seconds since 1970; null before it. */
  startedAt: number | null = null;
  /** Whether a session of the hparams plugin starts here. */
  hasHparams = false;
  readonly #plugins = new Map<string, string>();
  readonly #texts = new Map<string, TextSummary>();
  #hparams: Readonly<Record<string, Scalar>> = settingsFrom([]);

  add(event: TensorboardEvent): void {
    this.events++;
    this.startedAt ??= event.wallTime;
    if (event.restarts && event.step > 0) this.curves.forgetFrom(event.step);
    for (const value of event.values) this.#addValue(event.step, value);
  }

  /** The run's hyperparameters: those of the hparams plugin, and what it wrote as texts. */
  settings(): Readonly<Record<string, Scalar>> {
    return settingsFrom([...Object.entries(settingsOfTexts(this.#texts)), ...Object.entries(this.#hparams)]);
  }

  #addValue(step: number, value: SummaryValue): void {
    const { tag } = value;
    if (value.plugin !== null && this.#plugins.size < maxTexts) this.#plugins.set(tag, value.plugin);
    const plugin = value.plugin ?? this.#plugins.get(tag) ?? null;
    if (plugin === 'hparams') {
      if (value.content !== null) this.#addHparams(value.content);
      return;
    }
    const { text, number } = value.tensor ?? { text: null, number: null };
    if (value.simple !== null) this.curves.add(tag, step, value.simple);
    else if (text !== null && plugin === 'text') this.#addText(tag, text);
    else if (number !== null && (plugin === 'scalars' || plugin === null)) this.curves.add(tag, step, number);
  }

  #addHparams(content: Uint8Array): void {
    const found = readHparams(content);
    if (Object.keys(found).length === 0) return;
    this.hasHparams = true;
    this.#hparams = settingsFrom([...Object.entries(this.#hparams), ...Object.entries(found)]);
  }

  #addText(tag: string, text: string): void {
    const known = this.#texts.get(tag);
    if (known !== undefined) this.#texts.set(tag, { first: known.first, count: known.count + 1 });
    else if (this.#texts.size < maxTexts) this.#texts.set(tag, { first: text, count: 1 });
  }
}
