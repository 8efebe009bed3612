import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import type { JsonValue } from './json/values.ts';
import { HOME } from './links.ts';
import type { Room } from './sarif/bound.ts';
import { automationId, SCHEMA } from './sarif/category.ts';
import { notifications, policyNotifications } from './sarif/notifications.ts';
import { ROOT } from './sarif/places.ts';
import { boundedResults, RESULTS_ROOM } from './sarif/results.ts';
import { type RuleCard, ruleJson, ruleList } from './sarif/rules.ts';
import type { FileAt } from './suggestion.ts';

/** What a SARIF file needs besides the report. */
export interface SarifOptions {
  /** Longrun's own version. */
  readonly version: string;
  /** Texts of the files at the head side, for fixes. */
  readonly fileAt: FileAt;
  /** Every rule there is. */
  readonly rules: readonly RuleCard[];
  /** Such as `https://github.com/octo/mill`; null where the repository has no address that is known. */
  readonly repositoryUrl: string | null;
  /** What tells several Longruns of one repository apart, such as the name of their check; null for the only one. */
  readonly instance: string | null;
  /** What GitHub takes, where nothing else is said. */
  readonly room?: Room;
}

/** SARIF 2.1.0: one run, findings by rank, what is suppressed behind them. Within GitHub's limits; what there was no room for is counted. */
export function sarifDocument(report: Report, words: Words, options: SarifOptions): JsonValue {
  const { version } = options;
  const found = [...report.findings, ...report.suppressed.map(({ finding }) => finding), ...report.abstentions];
  const rules = ruleList(
    options.rules,
    found.map(({ rule }) => rule),
  );
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const indexOf = (rule: string) => places.get(rule) ?? -1;
  const { results, leftOut } = boundedResults({ ...options, report, words, indexOf }, options.room ?? RESULTS_ROOM);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...driver(version), rules: rules.map((card) => ruleJson(card, words, version)) } },
        automationDetails: { id: automationId(options.instance) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: ROOT_TEXT } } },
        ...provenance(report.headSha, options.repositoryUrl),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(report, words, indexOf, leftOut),
            toolConfigurationNotifications: policyNotifications(report, words),
          },
        ],
        results,
        properties: { verdict: report.verdict, suppressed: report.suppressed.length, resultsLeftOut: leftOut },
      },
    ],
  };
}

const ROOT_TEXT = 'The root of the repository.';

function driver(version: string): { readonly [key: string]: JsonValue } {
  const isRelease = /^\d+\.\d+\.\d+$/.test(version);
  return { name: 'Longrun', version, ...(isRelease ? { semanticVersion: version } : {}), informationUri: HOME };
}

/** Which commit was looked at; SARIF wants the repository's address with it. */
function provenance(headSha: string | null, repositoryUrl: string | null): { readonly versionControlProvenance?: JsonValue } {
  if (headSha === null || repositoryUrl === null) return {};
  return { versionControlProvenance: [{ repositoryUri: repositoryUrl, revisionId: headSha, mappedTo: { uriBaseId: ROOT } }] };
}
