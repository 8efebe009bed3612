/** A field of something that may be no object, may not have it, or may have it from its prototype. Imports nothing, as those who use it must start fast. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
