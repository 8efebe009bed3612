import * as core from '@actions/core';
import type { Annotation } from '../report/payload.ts';

/** Shows annotations on the run's page and in the diff. The runner keeps ten of each type; the renderer has chosen them. */
export function publishAnnotations(annotations: readonly Annotation[]): void {
  const show = { error: core.error, warning: core.warning, notice: core.notice } as const;
  for (const { level, title, message, path, startLine, endLine } of annotations) {
    const place = path === null ? {} : { file: path, ...(startLine === null ? {} : { startLine, endLine: endLine ?? startLine }) };
    show[level](message, { title, ...place });
  }
}
