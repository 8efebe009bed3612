import type { Study } from '../../model/study.ts';
import { policyPage } from '../../report/links.ts';
import type { RepositoryFacts } from './facts.ts';

/** The most studies, and the most folders of configs, that are proposed. */
const mostStudies = 8;
const mostGlobs = 6;

/** What the text of a policy file depends on besides the repository. */
export interface PolicyTextOptions {
  /** ISO date: the example of an ignore ends a year later. */
  readonly today: string;
  /** Longrun's own version. */
  readonly version: string;
}

/**
 * A policy file with every key explained. Only what is the default anyway is set; what was found in the repository is proposed behind `#`,
 * so that a review says the same with the file as without it until somebody decides otherwise.
 */
export function policyText(facts: RepositoryFacts, { today, version }: PolicyTextOptions): string {
  const branch = facts.branch === null ? '' : ` (\`${oneLine(facts.branch)}\` here)`;
  const nextYear = Number(today.slice(0, 4)) + 1;
  return `# What Longrun may and should say about this repository: ${policyPage(version)}
# It is read from the branch that a pull request goes into${branch}, so a change of it counts once it is merged.
# Everything but \`version\` is optional. What stands behind \`#\` is a proposal or an example.
version: 1

${studiesText(facts)}
${configsText(facts)}
# Rules are all on; \`longrun rules\` lists them with their options.
# rules:
#   best-step-late: { severity: error }
#   repeated-data: off

# Findings that are intended: they stay counted and listed, with the reason, until the day named.
# ignore:
#   - { rule: horizon-mismatch, path: "configs/legacy/**", reason: "the annealing tail is intended", until: ${nextYear}-01-31 }

# From which severity on the check fails: never, error, warning or note.
fail-on: never
# When the summary comment is created: on-findings, always or never.
comment: on-findings
# The most review comments on lines; 0 for none.
inline: 5
`;
}

function studiesText({ studies, read, left }: RepositoryFacts): string {
  const reach = left === 0 ? '' : `, among the first ${read} files that could hold any`;
  if (studies.length === 0) {
    return `# Which run results are one study. Without this, folders of sibling runs are studies. None were found here${reach}.
# studies:
#   - name: resnet-round-1
#     results: runs/resnet/round-1/**
#     config: configs/resnet.yaml
#     metric: { name: val_loss, goal: min }
#     production-steps: 100000
`;
  }
  const shown = studies.slice(0, mostStudies);
  const others = studies.length - shown.length;
  const more = others > 0 ? ` ${others} more ${others === 1 ? 'was' : 'were'} found.` : '';
  return `# Which run results are one study. Without this, folders of sibling runs are studies, as found here${reach}.${more}
# studies:
${shown.map(studyText).join('')}`;
}

function studyText(study: Study): string {
  const { name, folder, trials, config, metric } = study;
  const isFolder = trials.every(({ run }) => run.paths.every((path) => path.startsWith(`${folder}/`)));
  const lines = [
    `- name: ${scalar(name.slice(0, 200))}`,
    `  results: ${scalar(isFolder ? `${globOf(folder)}/**` : globOf(folder))}`,
    ...(config === null ? [] : [`  config: ${scalar(config.path)}`]),
    ...(metric === null ? [] : [`  metric: { name: ${scalar(metric.name)}, goal: ${metric.goal} }`]),
  ];
  return lines.map((line) => `#   ${line}\n`).join('');
}

function configsText({ configs }: RepositoryFacts): string {
  const globs = [...new Set(configs.map(({ path }) => globOfSiblings(path)))];
  const shown = globs.slice(0, mostGlobs).map(scalar).join(', ');
  if (globs.length === 0) {
    return `# Which files are training configs. Without this they are recognised by what is in them; none were found here.
# configs: ["configs/**/*.yaml"]
`;
  }
  const more = globs.length > mostGlobs ? `, and ${globs.length - mostGlobs} more places` : '';
  return `# Which files are training configs. Without this they are recognised by what is in them: ${configs.length} here${more}.
# configs: [${shown}]
`;
}

/** The files of one kind in the folder of a path. */
function globOfSiblings(path: string): string {
  const slash = path.lastIndexOf('/');
  const extension = /\.[A-Za-z0-9]+$/.exec(path)?.[0] ?? '';
  return `${globOf(path.slice(0, slash + 1))}*${extension}`;
}

/** A path as a glob that matches it: what means something in a glob matches any one character. */
function globOf(path: string): string {
  return path.replace(/[*?[\]{}()!+@|\\]/g, '?').slice(0, 400);
}

/** A YAML scalar on one line. Names come from the repository: none may end the comment that it stands in. */
function scalar(text: string): string {
  return /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : quoted(text);
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (character) =>
    /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function oneLine(text: string): string {
  return text.replace(/[^\x21-\x7e]/g, '?').slice(0, 100);
}
