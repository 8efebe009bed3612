/** Whether a Python file is one of tests, as pytest finds them: what it configures is run in seconds and reviewed by nobody. */
export function isTestModule(path: string): boolean {
  return /(?:^|[/\\])(?:test_[^/\\]*|[^/\\]*_test|conftest)\.py$/.test(path);
}
