/** Writes the pages that are made from the code's own data: schedules, configs, results, search spaces, claims and commands. */
import { writeFileSync } from 'node:fs';
import { configReaders, scheduleFacts } from '../src/configs/index.ts';
import { rules } from '../src/rules/index.ts';
import { english } from '../src/words/en/index.ts';
import { claimsPage } from './docs/claims.ts';
import { commandsPage } from './docs/commands.ts';
import { configsPage } from './docs/configs.ts';
import { resultsPage } from './docs/results.ts';
import { searchSpacesPage } from './docs/search-spaces.ts';

const coupled = { yes: 'yes', no: '**no**', 'unless-set': 'unless set' } as const;
const code = (name: string) => `\`${name}\``;
const list = (names: readonly string[]) => (names.length === 0 ? '–' : names.map(code).join(', '));

const rows = scheduleFacts.map((facts) => {
  const behaviours = [...new Set(Object.values(facts.pastHorizon))];
  const past = behaviours.map((behaviour) => {
    const names = Object.entries(facts.pastHorizon).flatMap(([name, own]) => (own === behaviour ? [name] : []));
    return `${english.schedule.pastHorizon[behaviour].replace('the learning rate', 'it')}: ${names.map(code).join(', ')}`;
  });
  return `| ${code(facts.framework)} | ${list(facts.runLengthKeys)} | ${list(facts.horizonKeys)} | ${coupled[facts.coupled]} | ${past.join('; ')} | ${facts.follows} |`;
});

const page = `# Schedules
<!-- Written by \`npm run docs\` from the readers' own data. Do not edit. -->
Longrun computes the learning rate of every update exactly as the framework does: its defaults, its off-by-ones, its units. \`longrun schedule CONFIG\` shows it. What a config leaves open (epochs without a dataset size, \`"auto"\`, a custom class) is named, never guessed; \`--steps\` and \`--steps-per-epoch\` supply it.

## What sets the length, and what sets the horizon
The horizon is the update at which a decay ends. Where it does not follow the length by itself (coupled: no), changing one alone is the classic mistake.

| framework | run length | horizon | coupled by default | past the horizon | follows |
|---|---|---|---|---|---|
${rows.join('\n')}

Each row is tested (\`test/configs/facts.test.ts\`): a native config of every schedule named here is read and run past its horizon.

## Generic configs
Longrun's own flat keys, for configs of no framework. \`learning_rate\` is the peak, \`warmup_steps\` W, \`max_train_steps\` T, u the 0-based update. While u < W: peak·(u+1)/W. Then, by \`lr_schedule\`:

| \`lr_schedule\` | learning rate |
|---|---|
| \`constant\` | peak |
| \`linear\` | with \`decay_steps\` D (default T−W): peak until T−D, then peak·(T−u)/D |
| \`cosine\` | peak·½(1+cos(π·(u−W)/(T−W))) |
| \`inverse_sqrt\` | peak·√(max(1,W)/(u+1)) |
| \`exponential\` | peak·\`final_lr_ratio\`^(u/\`decay_over\`) |
`;

writeFileSync('docs/schedules.md', page);
writeFileSync('docs/configs.md', configsPage(configReaders));
writeFileSync('docs/results.md', resultsPage());
writeFileSync('docs/search-spaces.md', searchSpacesPage());
writeFileSync('docs/claims.md', claimsPage(rules.map(({ meta }) => meta)));
writeFileSync('docs/commands.md', commandsPage());
