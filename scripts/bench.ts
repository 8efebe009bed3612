/** Prints how long things take on this machine, one section a file of `scripts/bench/`: `npm run bench`, or `npm run bench start-up`. */
import { readdirSync } from 'node:fs';

const folder = new URL('bench/', import.meta.url);
const asked = process.argv.slice(2);
const sections = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.startsWith('_'))
  .map((name) => name.slice(0, -'.ts'.length));
const unknown = asked.filter((name) => !sections.includes(name));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}; there are ${sections.join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of sections.filter((section) => asked.length === 0 || asked.includes(section))) {
    console.log(`\n${name}`);
    const { run }: { run: () => void | Promise<void> } = await import(new URL(`${name}.ts`, folder).href);
    await run();
  }
}
