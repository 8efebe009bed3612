import * as z from 'zod';

const number = z.number().nullable().catch(null).default(null);
const text = z.string().nullable().catch(null).default(null);

/** What is read of a `trainer_state.json`; a field of the wrong type is as if it were not there. */
export const TrainerState = z.lazy(() =>
  z.object({
    log_history: z.array(z.unknown()),
    global_step: number,
    max_steps: number,
    num_train_epochs: number,
    best_metric: number,
    best_model_checkpoint: text,
    best_global_step: number,
    trial_params: z.record(z.string(), z.unknown()).nullable().catch(null).default(null),
    train_batch_size: number,
    eval_steps: number,
    save_steps: number,
    logging_steps: number,
    stateful_callbacks: z
      .object({
        EarlyStoppingCallback: z
          .object({
            args: z.object({ early_stopping_patience: number }).catch({ early_stopping_patience: null }),
            attributes: z.object({ early_stopping_patience_counter: number }).catch({ early_stopping_patience_counter: null }),
          })
          .nullable()
          .catch(null)
          .default(null),
      })
      .nullable()
      .catch(null)
      .default(null),
  }),
);
export type TrainerState = z.infer<typeof TrainerState>;
