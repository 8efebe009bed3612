import { nameParts } from './names.ts';

/** Parts of names of which smaller values are better, wherever they are logged. */
const smallerIsBetter =
  /^(loss|losses|logloss|err|error|errors|ppl|perplexity|wer|cer|ter|mer|der|mse|mae|rmse|nmse|nrmse|rmsle|msle|mape|smape|wape|mase|nll|nlls|bpb|bpc|bpd|fid|fvd|kid|kl|divergence|crossentropy|xent|ce|bce|cross|eer|brier|ece|lpips|distance|chamfer|hausdorff|epe|mpjpe|regret|pinball|crps|absrel)$/;

/** Parts of names of which larger values are better. */
const largerIsBetter =
  /^(acc|acc\d+|accuracy|accuracies|top\d+|f1|f2|fscore|fbeta|f|auc|auroc|auprc|roc|bleu\d*|sacrebleu|rouge\w*|meteor|chrf|comet|bertscore|cider|spice|map\d*|ap\d*|ap[sml]|ar\d*|precision|miou|iou|dice|jaccard|recall|specificity|sensitivity|psnr|ssim|r2|pearson|pearsonr|spearman|spearmanr|kendall|matthews|mcc|kappa|correlation|corr|likelihood|elbo|reward|rewards|return|returns|score|fitness|em|exact|match|hit|hits|hitrate|mrr|ndcg|pesq|stoi|sdr|snr|sisdr|sisnr|success|winrate|win|pass|elo|uas|las|mota|hota|idf1|pck|oks|lddt|tm|concordance|cindex|hss|csi|nse|kge)$/;

/** Parts of names that measure a model, and whose direction only the split or the rest of the name shows. */
const undirected = /^(rouge(\d|l|lsum)?|si|objective|metric)$/;

/** The direction of one part of a name; null where it has none. */
export function goalOfPart(part: string): 'min' | 'max' | null {
  if (smallerIsBetter.test(part)) return 'min';
  return largerIsBetter.test(part) ? 'max' : null;
}

/** Whether a name has a part that measures a model (`loss`, `accuracy`, `bleu`, …), whatever the split. */
export function hasMeasure(name: string): boolean {
  return nameParts(name).some((part) => goalOfPart(part) !== null || undirected.test(part));
}
