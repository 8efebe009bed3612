import type { TrainingConfig } from '../model/config.ts';
import type { Scalar, Sourced } from '../model/source.ts';

/** What a setting is about: a conclusion about one transfers to a longer run more or less likely (`transferOf`), and a change of some makes the evidence about a length old. */
export type KeyClass =
  | 'length'
  | 'warmup'
  | 'initialization'
  | 'stability'
  | 'architecture'
  | 'optimizer'
  | 'augmentation'
  | 'regularization'
  | 'schedule'
  | 'batch'
  | 'data'
  | 'throughput';

/** How likely a value that was chosen in short runs holds in long ones. */
export type Transfer = 'very-likely' | 'likely' | 'might' | 'unlikely' | 'unclassified';

/** The suspicion of the Tuning Playbook's authors, in falling order (S49 to S54); what is none of their list is unclassified. */
const transfers: Readonly<Record<KeyClass, Transfer>> = {
  warmup: 'very-likely',
  initialization: 'very-likely',
  stability: 'very-likely',
  architecture: 'likely',
  optimizer: 'might',
  augmentation: 'might',
  regularization: 'might',
  schedule: 'unlikely',
  length: 'unlikely',
  batch: 'unclassified',
  data: 'unclassified',
  throughput: 'unclassified',
};

interface ClassRule {
  readonly class: KeyClass;
  /** The last segment of the key, lower case, words joined by `_`. */
  readonly key: RegExp;
  /** Only below such a segment. */
  readonly under?: RegExp;
}

const model = /^(?:model|models|net|network|backbone|arch|architecture|encoder|decoder|transformer|model_config|model_args|unet)$/;
const data = /^(?:data|dataset|datasets|datamodule|train_data|training_data|train_dataset|corpus)$/;
const optimizer = /^(?:optimizer|optim|opt|optimizer_config|optim_wrapper)$/;

/** In order: the first that fits wins, the telling names before those of a place. */
const classRules: readonly ClassRule[] = [
  { class: 'warmup', key: /warm_?up|^t_warmup$|linear_start|rampup_length/ },
  {
    class: 'length',
    key: /^(?:max_(?:train_)?(?:steps|iters?|epochs|duration|tokens|time)|num_(?:train_)?(?:epochs|steps|iters)|n_epochs|epochs|train_(?:iters|steps|samples)|training_steps|total_(?:steps|iters|tokens|training_steps)|steps|niter)$/,
  },
  {
    class: 'schedule',
    key: /^(?:(?:base|peak|max|min|init|initial|final|end)_)?(?:lr|learning_rate)(?:_?(?:init|min|max|final|end|f|0))?$|^lr[0f]?$|lr_?(?:scheduler|schedule|decay|policy|wsd)|schedul|^sched$|^decay_(?:steps|epochs|rate|iters|style)|^t_max$|^alpha_f$|^milestones$|^cosine|^eta_min$|^min_lr/,
  },
  {
    class: 'initialization',
    key: /(?:^|_)init(?:ializer|ialization|ialisation)?(?:_(?:range|method|method_std|std|scale|type|fn))?$|^mup|_mup|scaled_init|^rescale/,
  },
  { class: 'stability', key: /(?:^|_)(?:max_grad_norm|clip_grad|grad(?:ient)?_clip|clip_norm|max_norm|qk_?(?:norm|layernorm)|z_?loss)|gradient_clip/ },
  {
    class: 'throughput',
    key: /^(?:torch_)?compile|^(?:bf16|fp16|tf32|fp8|amp|half)(?:$|_)|precision$|^(?:dtype|torch_dtype)$|num_workers|^workers$|dataloader_(?:pin|prefetch|persistent)|pin_memory|prefetch|persistent_workers|^fused|_fused$|flash_att|attn_impl|^sdpa$|use_kernel|liger|gradient_checkpointing|activation_checkpoint|recompute|^zero_stage$|fsdp|num_(?:gpus|nodes|devices|processes)|^(?:gpus|devices|nodes|world_size|nnodes|nproc_per_node)$/,
  },
  { class: 'throughput', key: /^(?:sample_)?packing$|^pack_/ },
  { class: 'regularization', key: /drop(?:out|_?path|_?rate|connect)|(?:^|_)pdrop$|label_smooth|^smoothing$|stochastic_depth|layer_?drop|weight_noise/ },
  {
    class: 'augmentation',
    key: /augment|^aug(?:s|_|$)|mix_?up|cut_?mix|cutout|rand_?aug|auto_?aug|^aa$|reprob|^hflip|^vflip|flip(?:lr|ud)$|color_?jitter|mosaic|^hsv_|random_(?:crop|erase|flip|resized)|spec_?aug/,
  },
  { class: 'batch', key: /batch_?size|^batch$|grad(?:ient)?_?acc(?:um)?|accumulat(?:e|ion)|^(?:global|micro|device)_batch/ },
  {
    class: 'optimizer',
    key: /^(?:optim(?:izer)?(?:_name|_type)?|opt)$|(?:^|_)(?:adam_)?beta_?[12s]?(?:as)?$|^betas$|^(?:adam_)?eps(?:ilon)?$|weight_decay|^wd$|momentum|^amsgrad$|nesterov|^ema(?:_|$)/,
  },
  {
    class: 'data',
    key: /^(?:dataset|datasets)(?:_(?:name|config|config_name|mix|mixer|version|split))?$|^(?:train|training)_(?:file|files|data|dataset|split|corpus)$|^(?:data_mix|data_mixture|corpus|tokenizer(?:_name)?|max_train_samples|max_samples)$|(?:^|_)(?:seq|sequence|context)_?len(?:gth)?$|^(?:block_size|cutoff_len|max_length|max_seq_len|imgsz|image_size|img_size|resolution|crop_size)$/,
  },
  {
    class: 'architecture',
    key: /(?:^|_)(?:hidden|embed|embedding|ffn|intermediate|mlp)_?(?:size|dim|dims|ratio|hidden_size)$|^(?:n|num)_?(?:hidden_)?(?:layers?|heads?|attention_heads|key_value_heads|kv_heads|blocks|experts|query_groups|embd|embed)$|^(?:d_model|d_ff|dim|depth|width|width_multiple|depth_multiple|vocab_size|arch|backbone|activation|hidden_act|norm_type|rope_theta|patch_size|kernel_size)$|^model(?:_(?:name|type|name_or_path|size|arch))?$|^lora_(?:r|rank|alpha|target_modules|target)$/,
  },
  { class: 'optimizer', key: /./, under: optimizer },
  { class: 'data', key: /^(?:name|path|mix|split|version|_target_|type|subset|train)$/, under: data },
  { class: 'architecture', key: /./, under: model },
];

/** The class of a key by its dotted path; null where its name does not tell. */
export function classOfKey(path: string): KeyClass | null {
  const segments = path.split('.').map(plain);
  const last = segments.at(-1) ?? '';
  const above = segments.slice(0, -1);
  const found = classRules.find(({ key, under }) => key.test(last) && (under === undefined || above.some((segment) => under.test(segment))));
  return found?.class ?? null;
}

/** The class of a key of a config: by what its framework's reader took it for, else by its name; null where neither tells. */
export function classOf(path: string, config: TrainingConfig): KeyClass | null {
  return readAs(path, config) ?? classOfKey(path);
}

function readAs(path: string, config: TrainingConfig): KeyClass | null {
  const span = config.values.get(path)?.span;
  if (Object.hasOwn(config.schedule?.keys ?? {}, path) && classOfKey(path.slice(path.lastIndexOf('.') + 1)) === null) return 'schedule';
  if (span === undefined) return null;
  const isAt = (field: Sourced<unknown> | null | undefined) => field?.span?.start === span.start && field.span.path === span.path;
  const isIn = (fields: Readonly<Record<string, Sourced<Scalar>>>) => Object.values(fields).some(isAt);
  if (isAt(config.maxTrainSteps)) return 'length';
  if (isAt(config.warmup)) return 'warmup';
  if (isAt(config.learningRate)) return 'schedule';
  if (Object.values(config.batch).some(isAt)) return 'batch';
  if (isIn(config.augmentation)) return 'augmentation';
  if (isIn(config.regularization)) return 'regularization';
  return isAt(config.optimizer.name) || isAt(config.weightDecay) ? 'optimizer' : null;
}

/** How likely a value of this class transfers; a key of no known class is `unclassified`. */
export function transferOf(keyClass: KeyClass | null): Transfer {
  return keyClass === null ? 'unclassified' : transfers[keyClass];
}

/** `maxEpochs`, `--max-epochs` and `max_epochs` are one name; positions in lists are none. */
function plain(segment: string): string {
  return segment
    .replace(/^-+/, '')
    .replace(/\[\d+\]$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[-\s]+/g, '_')
    .toLowerCase();
}
