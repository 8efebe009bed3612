import * as z from 'zod';
import type { BotContext } from '../bot/context.ts';
import { type JudgedPull, judgePull } from '../bot/judge-pull.ts';
import { addressOf, type PlannedReview, planReview, readStanding, writtenBetween } from '../bot/plan-review.ts';
import { publishReview } from '../bot/publish-review.ts';
import { reading } from '../bot/reading.ts';
import { isOutdated, type Surfaces, troublesOf } from '../bot/surfaces.ts';
import { createClient } from '../github/client.ts';
import { instantClock, systemClock } from '../github/clock.ts';
import { useProxies } from '../github/proxies.ts';
import { readPull } from '../github/pull.ts';
import { type NamedPull, readPullName, tokenFor, tokenVariables, type Variables } from '../github/site.ts';
import { timingOf, wholeNumber } from '../github/variables.ts';
import { terminalText } from '../report/escape.ts';
import { markupPlain } from '../report/markup.ts';
import { renderPublicationMarkdown, renderPublicationText } from '../report/publication.ts';
import { expandPaths } from '../sources/files.ts';
import { wordsOf } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { exitStatus, type Terminal, UsageError } from './context.ts';
import { JudgingOptions, once } from './options.ts';
import { print } from './print.ts';
import { statusOf } from './render.ts';

const PullOptions = JudgingOptions.extend({
  pr: z.string(),
  post: z.boolean().default(false),
  base: z.string().optional(),
  head: z.string().optional(),
});
type PullOptions = z.infer<typeof PullOptions>;

/**
 * `longrun review --pr NAME [--post] [PATH…]`: reviews a pull request through the API and prints what would be posted, then posts it where
 * that is asked for. `named` are results on this machine that belong to the review. Gives the exit status.
 */
export async function reviewPullCommand(named: readonly string[], given: unknown, terminal: Terminal, variables: Variables): Promise<number> {
  const options = PullOptions.parse(given, once);
  if (options.base !== undefined || options.head !== undefined) {
    throw new UsageError('--base and --head do not go with --pr: a pull request says itself what it compares. Leave them out, or leave --pr out.');
  }
  const pull = pullNamed(options.pr, variables);
  await expandPaths(named);
  const context = await contextFor(pull, { options, named, terminal, variables });
  const judged = await judgePull(
    context,
    await reading(`read pull request ${pull.number}`, 'pull-requests: read', () => readPull(context.client, pull.repository, pull.number)),
  );
  const planned = await planReview(context, judged);
  const { words } = wordsOf(judged.policy.language);
  await print(textOf(options, { judged, planned, words, terminal }), options, terminal);
  const isPosted = !options.post || (await post(context, { judged, planned, words, terminal, options }));
  return isPosted ? statusOf(judged.report, judged.policy) : exitStatus.failed;
}

function pullNamed(text: string, variables: Variables): NamedPull {
  const pull = readPullName(text, variables);
  if (pull !== null) return pull;
  throw new UsageError(
    `--pr is \`${terminalText(text, 200)}\`; \`OWNER/REPO#N\` is expected, such as octocat/hello#42, or the address of a pull request’s page, such as https://github.com/octocat/hello/pull/42.`,
  );
}

interface Asked {
  readonly options: PullOptions;
  readonly named: readonly string[];
  readonly terminal: Terminal;
  readonly variables: Variables;
}

async function contextFor({ site }: NamedPull, { options, named, terminal, variables }: Asked): Promise<BotContext> {
  const log = (sentence: string) => void (options.quiet || terminal.err(`longrun: ${terminalText(sentence)}\n`));
  const token = tokenFor(site, variables) ?? missingToken(site.serverUrl, tokenVariables(site, variables));
  if (!(await useProxies(variables))) log('This version of Node does not use HTTPS_PROXY by itself; set NODE_USE_ENV_PROXY=1, or run Node 24.');
  const clock = variables.LONGRUN_CLOCK === 'instant' ? instantClock() : systemClock;
  return {
    client: createClient({
      ...site,
      token,
      clock,
      ...timingOf(variables),
      log,
    }),
    settings: {
      policy: options.policy ?? null,
      failOn: options.failOn ?? null,
      comment: null,
      inline: null,
      resultsPaths: named,
      resultsArtifact: null,
      checkName: null,
      language: options.language ?? null,
      dryRun: false,
    },
    // Outside of a workflow the time numbers the run: what somebody posts now is newer than every run so far.
    run: { run: wholeNumber(variables.GITHUB_RUN_ID, Date.now()), attempt: wholeNumber(variables.GITHUB_RUN_ATTEMPT, 1) },
    serverUrl: site.serverUrl,
    version: terminal.version,
    today: terminal.today,
    log,
  };
}

function missingToken(serverUrl: string, names: readonly string[]): never {
  const [first, ...others] = names;
  throw new UsageError(
    `There is no token for ${new URL(serverUrl).host}: set ${first}${others.length === 0 ? '' : ` (or ${others.join(', ')})`}, for example to what \`gh auth token\` prints. ` +
      'The files of a public repository could be read without one, but what stands on a pull request is asked for in GraphQL, which answers nobody without a token.',
  );
}

interface Shown {
  readonly judged: JudgedPull;
  readonly planned: PlannedReview;
  readonly words: Words;
  readonly terminal: Terminal;
}

/** For people the plan; for programs the report, as the Action leaves it behind in a file. */
function textOf({ format, out }: PullOptions, { judged, planned, words, terminal }: Shown): string {
  if (format === 'text') return renderPublicationText(planned.plan, words, { color: terminal.color && out === undefined });
  return format === 'markdown' ? renderPublicationMarkdown(planned.plan, words) : judged.rendered.files()[format];
}

/** Posts what was printed and says what came of it: below the plan, or beside a document that a program may read. */
async function post(context: BotContext, { judged, planned, words, terminal, options }: Shown & { readonly options: PullOptions }): Promise<boolean> {
  const surfaces = await publishReview(context, judged);
  const after = await readStanding(context, judged.source.pull);
  const sentence = words.publication.written(writtenBetween(planned.conversation, after), addressOf(context, judged.source.pull, after));
  const isText = options.format === 'text' && options.out === undefined;
  (isText ? terminal.out : terminal.err)(`${isText ? '\n' : 'longrun: '}${markupPlain(sentence)}\n`);
  const troubles = troubleSentences(surfaces, words);
  for (const trouble of troubles) terminal.err(`longrun: ${terminalText(trouble)}\n`);
  return troubles.length === 0;
}

function troubleSentences(surfaces: Surfaces, words: Words): readonly string[] {
  const troubles = troublesOf(surfaces);
  const isDenied = [surfaces.review, surfaces.summary].some((outcome) => outcome?.kind === 'denied');
  return [...troubles, ...(isDenied ? [words.publication.tokenLacks] : []), ...(isOutdated(surfaces) ? [words.publication.movedOn] : [])];
}
