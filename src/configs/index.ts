import { axolotlFacts } from './axolotl/facts.ts';
import { axolotl } from './axolotl/reader.ts';
import { composerFacts } from './composer/facts.ts';
import { composer } from './composer/reader.ts';
import { deepspeedFacts } from './deepspeed/facts.ts';
import { deepspeed } from './deepspeed/reader.ts';
import { detectron2Facts } from './detectron2/facts.ts';
import { detectron2 } from './detectron2/reader.ts';
import { espnetFacts } from './espnet/facts.ts';
import { espnet } from './espnet/reader.ts';
import type { ScheduleFacts } from './facts.ts';
import { fairseqFacts } from './fairseq/facts.ts';
import { fairseq } from './fairseq/reader.ts';
import { genericFacts } from './generic/facts.ts';
import { generic } from './generic/reader.ts';
import { neoxFacts } from './gpt-neox/facts.ts';
import { neox } from './gpt-neox/reader.ts';
import { huggingFaceFacts } from './hugging-face/facts.ts';
import { huggingFace } from './hugging-face/reader.ts';
import { hydraFacts } from './hydra/facts.ts';
import { hydra } from './hydra/reader.ts';
import { kerasFacts } from './keras/facts.ts';
import { keras } from './keras/reader.ts';
import { kohyaFacts } from './kohya/facts.ts';
import { kohya } from './kohya/reader.ts';
import { levanterFacts } from './levanter/facts.ts';
import { levanter } from './levanter/reader.ts';
import { lightningFacts } from './lightning/facts.ts';
import { lightning } from './lightning/reader.ts';
import { litgptFacts } from './litgpt/facts.ts';
import { litgpt } from './litgpt/reader.ts';
import { llamaFactoryFacts } from './llama-factory/facts.ts';
import { llamaFactory } from './llama-factory/reader.ts';
import { llmFoundryFacts } from './llm-foundry/facts.ts';
import { llmFoundry } from './llm-foundry/reader.ts';
import { maxTextFacts } from './maxtext/facts.ts';
import { maxText } from './maxtext/reader.ts';
import { megatronFacts } from './megatron-lm/facts.ts';
import { megatron } from './megatron-lm/reader.ts';
import { nanogptFacts } from './nanogpt/facts.ts';
import { nanogpt } from './nanogpt/reader.ts';
import { nemoFacts } from './nemo/facts.ts';
import { nemo } from './nemo/reader.ts';
import { olmoFacts } from './olmo/facts.ts';
import { olmo } from './olmo/reader.ts';
import { olmoCoreFacts } from './olmo-core/facts.ts';
import { olmoCore } from './olmo-core/reader.ts';
import { optaxFacts } from './optax/facts.ts';
import { optax } from './optax/reader.ts';
import type { ConfigReader } from './reader.ts';
import { spacyFacts } from './spacy/facts.ts';
import { spacy } from './spacy/reader.ts';
import { speechbrainFacts } from './speechbrain/facts.ts';
import { speechbrain } from './speechbrain/reader.ts';
import { timmFacts } from './timm/facts.ts';
import { timm } from './timm/reader.ts';
import { torchFacts } from './torch/facts.ts';
import { torch } from './torch/reader.ts';
import { torchtitanFacts } from './torchtitan/facts.ts';
import { torchtitan } from './torchtitan/reader.ts';
import { torchtuneFacts } from './torchtune/facts.ts';
import { torchtune } from './torchtune/reader.ts';
import { ultralyticsFacts } from './ultralytics/facts.ts';
import { ultralytics } from './ultralytics/reader.ts';

/** Every reader of training configs, the more specific ones first: they win ties. */
export const configReaders: readonly ConfigReader[] = [
  detectron2,
  lightning,
  timm,
  megatron,
  ultralytics,
  nemo,
  spacy,
  kohya,
  torchtitan,
  speechbrain,
  torchtune,
  nanogpt,
  espnet,
  deepspeed,
  neox,
  levanter,
  maxText,
  fairseq,
  olmoCore,
  olmo,
  llmFoundry,
  composer,
  litgpt,
  axolotl,
  llamaFactory,
  huggingFace,
  optax,
  keras,
  torch,
  hydra,
  generic,
];

/** The rows of `docs/schedules.md`, one a framework. */
export const scheduleFacts: readonly ScheduleFacts[] = [
  huggingFaceFacts,
  torchFacts,
  lightningFacts,
  optaxFacts,
  kerasFacts,
  timmFacts,
  detectron2Facts,
  megatronFacts,
  ultralyticsFacts,
  nemoFacts,
  spacyFacts,
  kohyaFacts,
  torchtitanFacts,
  speechbrainFacts,
  torchtuneFacts,
  nanogptFacts,
  espnetFacts,
  deepspeedFacts,
  neoxFacts,
  composerFacts,
  llmFoundryFacts,
  litgptFacts,
  axolotlFacts,
  llamaFactoryFacts,
  olmoFacts,
  olmoCoreFacts,
  fairseqFacts,
  maxTextFacts,
  levanterFacts,
  hydraFacts,
  genericFacts,
];
