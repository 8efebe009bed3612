/** What acts on a claim beside the rules that name it in their metadata. */
export interface Actor {
  /** What it is, in Markdown. */
  readonly what: string;
  /** The test that holds it. */
  readonly test: string;
}

/** A claim of the Tuning Playbook's chapter on the number of steps, in one line. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly by?: Actor;
  /** Why no tool can act on it, where nothing does. */
  readonly reason?: string;
}

/** S: the numbered claims of the chapter; E: what the English original says beyond its translations, and its neighbours. */
export const claims: readonly Claim[] = [
  { id: 'S1', text: 'Two kinds of workload: compute-bound and not compute-bound.' },
  { id: 'S2', text: 'Compute-bound = limited by how long we are willing to wait, not by amount of data or another factor.' },
  { id: 'S3', text: 'Then the “optimal” training time is always "as long as we can afford".' },
  { id: 'S4', text: 'If compute-bound and we train longer or more efficiently, training loss should fall.' },
  { id: 'S5', text: '...and, with proper tuning, validation loss improves too.' },
  {
    id: 'S6',
    text: 'Speeding up training is equivalent to improving training (compute-bound).',
  },
  { id: 'S7', text: 'But longer/faster training is not the only way to improve results.' },
  { id: 'S8', text: 'Not compute-bound: we can afford to train as long as we like.' },
  { id: 'S9', text: 'At some point training longer does not help much or even causes problematic overfitting.' },
  { id: 'S10', text: 'Not compute-bound: expect very low training loss; more training lowers train loss slightly but not val loss meaningfully.' },
  {
    id: 'S11',
    text: 'Especially when not compute-bound, a more generous time budget makes tuning easier, above all for LR decay schedules, which interact strongly with the budget.',
  },
  { id: 'S12', text: 'Very stingy budgets may need a decay schedule tuned to perfection to reach a good error rate.' },
  {
    id: 'S13',
    text: 'Compute-bound or not: methods that raise gradient variance across batches slow progress and can raise the steps needed for a given val loss.',
  },
  { id: 'S14', text: 'Causes: (a) smaller batch size, (b) adding data augmentation, (c) adding some regularisation (e.g. dropout).' },
  { id: 'S15', text: 'Not compute-bound goal: long enough for the best possible result without wasting steps.' },
  { id: 'S16', text: 'When in doubt, err on the side of longer.' },
  {
    id: 'S17',
    text: 'With proper retrospective checkpoint selection and frequent enough checkpoints, longer training must not degrade the metric (precision, recall, AUC, F1).',
  },
  { id: 'S18', text: 'Never tune max_train_steps inside a study: pick one value, use it for all trials.' },
  { id: 'S19', text: 'Plot, for these trials, the step that retrospective selection found, to refine the choice.' },
  { id: 'S20', text: 'If the best step is always in the first 10% of training, max_train_steps is way too high.' },
  { id: 'S21', text: 'If the best step is consistently in the last 25%, longer training and a re-tuned decay schedule may help.' },
  { id: 'S22', text: 'The ideal number of steps can change when architecture or data changes (e.g. adding augmentation).' },
  { id: 'S23', text: '(Announces) initial candidate = steps needed to “perfectly fit” the training set at constant LR.' },
  {
    id: 'S24',
    text: 'If training improves (better-tuned optimiser or finer LR), max_train_steps may be reduced.',
    by: { what: '`sweep-candidate`, which says that a better optimiser may need fewer steps', test: 'test/rules/sweep-candidate.test.ts' },
  },
  { id: 'S25', text: 'A LR sweep can pick the initial candidate for max_train_steps.' },
  { id: 'S26', text: 'It assumes the training set can be perfectly fit AND with a constant LR.' },
  { id: 'S27', text: 'If perfect fit is possible some configuration (with some max_train_steps) achieves it; take that value as starting N.' },
  { id: 'S28', text: 'Run a constant-LR grid sweep, no augmentation, no regularisation, each trial N steps.' },
  { id: 'S29', text: 'Initial guess = steps the fastest trial needed to reach perfect training performance.' },
  { id: 'S30', text: 'Bad search spaces allow self-deception.' },
  { id: 'S31', text: 'Example: if all LRs are too small, one wrongly concludes a very large max_train_steps is needed.' },
  { id: 'S32', text: 'At minimum check the best LR is not on the boundary of the search space.' },
  { id: 'S33', text: 'Sometimes training loss keeps improving indefinitely and patience and compute become the limit.' },
  { id: 'S34', text: 'Even then: always train as long as affordable? Not necessarily.', by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' } },
  {
    id: 'S35',
    text: 'More, shorter experiments can tune better; reserve production-length runs for models you hope to launch.',
    by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' },
  },
  {
    id: 'S36',
    text: 'As trial length nears the patience limit, trials become more relevant to launch candidates but fewer finish.',
    by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' },
  },
  {
    id: 'S37',
    text: 'Many questions can be answered at ~10% of production length.',
    by: { what: '`longrun plan`, whose first round is 10 % of the production length', test: 'test/plan/rounds.test.ts' },
  },
  { id: 'S38', text: 'But conclusions at that limit may fail at 20%, let alone 100%.' },
  { id: 'S39', text: 'Tune in several rounds with increasing per-trial step limits.', by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' } },
  { id: 'S40', text: 'Any number of rounds; usually 1-3 are most practical.', by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' } },
  {
    id: 'S41',
    text: 'Learn as much as possible with very quick trials, trading tuning thoroughness against relevance to the longest final runs.',
    by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' },
  },
  {
    id: 'S42',
    text: 'When a given per-trial limit has given useful insight, increase time, keep tuning, re-check short-run conclusions as needed.',
    by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' },
  },
  {
    id: 'S43',
    text: 'Start with two rounds: R1 short runs for model+optimiser hyperparameters; R2 very few long runs on good points for the final model.',
    by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' },
  },
  { id: 'S44', text: 'Biggest question from round i to i+1: how to adjust LR decay schedules.' },
  { id: 'S45', text: 'Common pitfall: spending all the extra steps at too small a LR.' },
  { id: 'S46', text: 'No guarantee that good hyperparameters from short, incomplete training stay good when training is much longer.' },
  { id: 'S47', text: 'For some hyperparameters correlation is enough for round 1 to be useful.' },
  { id: 'S48', text: 'Which transfer is not known; the following order is the authors’ suspicion (decreasing probability).' },
  { id: 'S49', text: 'Very likely: early-training stability fixes: warmup length, initialisation.' },
  { id: 'S50', text: 'Likely: architecture (a dramatic win usually transfers; many counterexamples).' },
  { id: 'S51', text: 'Might: optimiser and its hyperparameters, loosely.' },
  { id: 'S52', text: 'Might: data augmentation.' },
  { id: 'S53', text: 'Might: regularisation; if the training set cannot be fit perfectly, regularisation is unlikely to help much.' },
  { id: 'S54', text: 'Unlikely: LR schedule does not transfer perfectly.' },
  { id: 'S55', text: 'The Chinchilla paper suggests even decay schedules transfer; the authors do not believe it in general.' },
  { id: 'S56', text: 'Example: sqrt decay tuned at few steps then extended puts most training at overly small steps.' },
  { id: 'S57', text: 'With extreme budgets most schedules are “good enough”, but tuning gives noticeable gains.' },
  { id: 'S58', text: 'Short-horizon bias (Wu et al. 2018): dangers of choosing LRs myopically.' },
  {
    id: 'S59',
    text: 'Round 2: run the best configuration of round 1.',
    by: { what: '`longrun schedule CONFIG --against CONFIG2`, and the review of the change from the config of round 1', test: 'test/action/bytes.test.ts' },
  },
  { id: 'S60', text: '(Speculation, marked as such) use extra steps to extend the period at high LR.' },
  { id: 'S61', text: 'Linear: keep the round-1 decay length, extend the constant-LR period at the beginning.' },
  { id: 'S62', text: 'Cosine: keep the base LR of round 1 and extend max_train_steps, as in Chinchilla.' },
  {
    id: 'S63',
    text: 'More rounds may suit teams with mature modelling/tuning pipelines and very long, costly production runs.',
    by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' },
  },
  { id: 'S64', text: 'But more rounds are often overkill.', by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' } },
  {
    id: 'S65',
    text: 'If analysis time were free and compute efficiency the only concern: exponentially increase run length (and study time) over many rounds.',
    by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' },
  },
  { id: 'S66', text: 'At each round systematically verify that choices still hold.', by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' } },
  {
    id: 'S67',
    text: 'New ideas pass through a pipeline that progressively de-risks them with ever longer experiments from step i to i+1.',
    by: { what: '`longrun plan`', test: 'test/plan/rounds.test.ts' },
  },
  {
    id: 'E1',
    text: '“Perfectly fit” is informal: with log loss and no regularisation the loss creeps on, so a fit is a training error of zero.',
    by: { what: '`sweep-candidate`, whose measure of a fit it is', test: 'test/rules/sweep-candidate.test.ts' },
  },
  { id: 'E2', text: 'The starting value may have to be raised where gradient noise rises (augmentation, dropout).' },
  { id: 'E3', text: 'Performance should never degrade when training longer.' },
  {
    id: 'E4',
    text: '“Better tuned learning rate schedule” is what S24 means by a finer learning rate.',
    reason: 'The wording of a claim, not one of its own: see S24.',
  },
  {
    id: 'E5',
    text: 'Neighbouring chapters: curves that still improve or saturate, the best value over training as the objective, warmup up to 10 % of the run, the instability test, brittle hand-made schedules, what to tune first.',
    by: { what: '`warmup-rescaled` (10 % of the run) and `early-instability`', test: 'test/rules/early-instability.test.ts' },
  },
];
