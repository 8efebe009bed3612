/** Folders that tools make inside a run's own, from the run's folder on. */
const insideRun: readonly RegExp[] = [
  // Hugging Face and others: a moment of the run.
  /(?:^|\/)checkpoint[-_]?\d+\/[^/]+$/i,
  // W&B: everything of a run lies in a folder named by its start and id.
  /(?<=(?:^|\/)(?:offline-)?run-\d{8}_\d{6}-[^/]+)\/.+$/,
  // MLflow: a file for each metric, whose name may hold slashes, parameter and tag.
  /(?<=(?:^|\/)[0-9a-f]{32})\/(?:metrics|params|tags|artifacts)\/.+$/,
  // mmengine: the scalars of a launch.
  /\/vis_data\/[^/]+$/,
  // TensorBoard: a writer for each split, or for each tag.
  /\/(?:train|training|val|valid|validation|eval|evaluation|test)\/events\.out\.tfevents\.[^/]+$/i,
];

/** The folder that the run lives in that a file tells of; its own folder unless a tool is known to make folders inside a run's. Empty for the top. */
export function runFolderOf(path: string): string {
  for (const inside of insideRun) {
    const found = inside.exec(path);
    if (found !== null) return path.slice(0, found.index);
  }
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
