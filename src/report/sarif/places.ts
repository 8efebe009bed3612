import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { JsonValue } from '../json/values.ts';
import { subjectName } from '../order.ts';
import { artifactUri } from './text.ts';

/** Where a result stands; lines are 1-based. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
}

/**
 * Where a finding is shown, since GitHub takes no result without a place: its own lines; else the line with the length of the config that its
 * study came from, or that it is about; else the first line of the first file of its study; else of the first file of the report.
 */
export function placeOf(finding: Pick<Finding, 'location' | 'subject'>, report: Report): Place {
  const { location } = finding;
  if (location !== null) return at(location.path, location.line, location.endLine);
  const name = subjectName(finding);
  const studies = report.studies.map(({ study }) => study);
  const study = 'study' in finding.subject ? studies.find((each) => each.name === name) : undefined;
  const config = study?.config ?? report.files.flatMap(({ configs }) => configs).find(({ id }) => id === name);
  const span = config?.maxTrainSteps?.span;
  if (span !== undefined) return at(span.path, span.line, span.endLine);
  const declaring = report.files.find(({ searchSpaces }) => searchSpaces?.some(({ id }) => id === name));
  const results = study?.trials[0]?.run.paths[0];
  return at(config?.path ?? results ?? declaring?.path ?? report.files[0]?.path ?? name, 1, 1);
}

/** A place in a file; a line that is none is the first. */
export function at(path: string, line: number, endLine: number): Place {
  const first = Number.isInteger(line) && line >= 1 ? line : 1;
  return { path, line: first, endLine: Number.isInteger(endLine) && endLine >= first ? endLine : first };
}

/** A place as SARIF's `location`. */
export function locationJson({ path, line, endLine }: Place): JsonValue {
  return { physicalLocation: { artifactLocation: artifactJson(path), region: { startLine: line, endLine } } };
}

/** A file as SARIF's `artifactLocation`, relative to the root of the repository. */
export function artifactJson(path: string): JsonValue {
  return { uri: artifactUri(path), uriBaseId: ROOT };
}

/** What every path is relative to. */
export const ROOT = '%SRCROOT%';
