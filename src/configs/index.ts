import { generic } from './generic/reader.ts';
import { huggingFace } from './hugging-face/reader.ts';
import { keras } from './keras/reader.ts';
import { lightning } from './lightning/reader.ts';
import { optax } from './optax/reader.ts';
import type { ConfigReader } from './reader.ts';
import { timm } from './timm/reader.ts';
import { torch } from './torch/reader.ts';

/** Every reader of training configs, the more specific ones first: they win ties. */
export const configReaders: readonly ConfigReader[] = [lightning, timm, huggingFace, optax, keras, torch, generic];
