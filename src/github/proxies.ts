/**
 * Makes Node's own fetch, which leaves proxies alone unless it is told, use those that `HTTPS_PROXY` and the like name.
 * False where some are named and this version of Node cannot be told.
 */
export async function useProxies(variables: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  const areNamed = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => (variables[name] ?? '') !== '');
  if (!areNamed || variables.NODE_USE_ENV_PROXY === '1') return true;
  const { setGlobalProxyFromEnv } = await import('node:http');
  setGlobalProxyFromEnv?.();
  return setGlobalProxyFromEnv !== undefined;
}
