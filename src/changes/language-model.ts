import type { TrainingConfig } from '../model/config.ts';

/** What a config trains on text: from scratch or onwards on a corpus, or fine-tunes a language model. */
export type LanguageTraining = 'pretraining' | 'fine-tuning';

/** Frameworks that train language models and nothing else. */
const pretrainers = new Set(['nanogpt', 'megatron-lm', 'gpt-neox', 'olmo', 'olmo-core', 'llm-foundry', 'maxtext', 'torchtitan', 'levanter']);
const tuners = new Set(['axolotl', 'llama-factory', 'torchtune', 'litgpt']);

/** Names of models that write text. */
const writer =
  /(?:^|[^a-z])(?:gpt|llama|mistral|mixtral|qwen|pythia|opt|bloom|falcon|phi|gemma|olmo|mpt|smollm|tinyllama|stablelm|deepseek|yi|codegen|starcoder|rwkv|mamba)(?:[^a-z]|$)/i;
/** Settings that only language modelling has. */
const writing = /(?:^|\.)(?:block_size|packing|sample_packing|dataset_text_field|mlm_probability|causal_lm|n_ctx|neftune_noise_alpha|completion_only_loss)$/i;
const languageTask = /^(?:language_?modell?ing|causal_?lm|clm|mlm|sft|pt|pretrain|text-generation)$/i;
/** Sound, pictures, labels and rewards: other kinds of data, which are augmented, or are no fixed corpus. */
const otherKind =
  /(?:^|[^a-z])(?:whisper|wav2vec2?|hubert|speech|audio|asr|tts|vit|clip|dino|resnet|unet|flux|diffusion|vae|image|images|video|vision|vl|llava|mm|grpo|ppo|dpo|rlhf|kto|orpo|reward|glue|classification|ner)(?:[^a-z]|$)/i;
const otherKey = /(?:^|\.)(?:num_labels|num_classes|task_name|imgsz|image_size|img_size|sampling_rate|reward_model|mixup|cutmix|beta_dpo)$/i;
const namingKey =
  /(?:^|[._-])(?:model|models|model_type|model_name|model_name_or_path|base_model|pretrained_model|checkpoint_dir|architecture|arch|dataset|datasets|task|stage|name)$/i;
/** Paths of configs that go on from a trained model. */
const tuning = /fine-?_?tun|(?:^|[^a-z])(?:sft|lora|instruct)(?:[^a-z]|$)/i;
const taskKey = /(?:^|\.)(?:task|stage|objective|_name)$/i;

/** Whether a config trains a language model on text, as far as its framework and its names tell; null where they do not, or say otherwise. */
export function languageTrainingOf({ framework, values, path }: TrainingConfig): LanguageTraining | null {
  let isWriter = false;
  let isTuned = false;
  if (otherKind.test(path)) return null;
  for (const [key, { value }] of values) {
    if (otherKey.test(key) && value !== null && value !== false && value !== 0) return null;
    if (writing.test(key) && value !== null && value !== false) isWriter = true;
    if (/(?:^|\.)(?:lora_r|lora_rank|adapter|finetuning_type|model_name_or_path|base_model|pretrained_model\w*)$/i.test(key) && value !== null) isTuned = true;
    if (typeof value !== 'string') continue;
    const isTask = taskKey.test(key);
    if (isTask && languageTask.test(value)) isWriter = true;
    if (!namingKey.test(key) && !isTask) continue;
    if (otherKind.test(value)) return null;
    if (writer.test(value)) isWriter = true;
  }
  if (tuners.has(framework)) return 'fine-tuning';
  if (!pretrainers.has(framework) && !isWriter) return null;
  return isTuned || tuning.test(path) ? 'fine-tuning' : 'pretraining';
}
