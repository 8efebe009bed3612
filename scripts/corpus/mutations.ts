import { readdirSync, readFileSync } from 'node:fs';
import { readConfigFile } from '../../src/configs/read.ts';
import { decodeFile } from '../../src/text/decode.ts';
import { languageOf } from '../../src/text/documents.ts';
import { mutated } from '../../test/helpers/mutate.ts';
import { randomFrom } from '../../test/helpers/random.ts';

const count = 10_000;
const seed = 20_261_125;
/** Larger files would be nearly all of the time. */
const largest = 60_000;

/** Reads 10,000 mutated files of the corpus, prints what they gave, and the slowest; the number of those that threw. */
export function checkMutations(corpus: string): number {
  const files = readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({
      path: `${entry.parentPath}/${entry.name}`.slice(corpus.length),
      bytes: new Uint8Array(readFileSync(`${entry.parentPath}/${entry.name}`)),
    }))
    .filter(({ path, bytes }) => bytes.length <= largest && languageOf({ path, text: new TextDecoder().decode(bytes) }) !== null)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const random = randomFrom(seed);
  const kinds = new Map<string, number>();
  let slowest = { path: '', milliseconds: 0 };
  for (let index = 0; index < count; index++) {
    const source = files[index % files.length];
    if (source === undefined) break;
    const bytes = mutated(source.bytes, random);
    const start = performance.now();
    const kind = kindOf(source.path, bytes);
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { path: source.path, milliseconds };
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const given = [...kinds].map(([kind, times]) => `${kind} ${times}`).join(', ');
  console.log(`\n${count} mutated files of the corpus (seed ${seed}): ${given}; the slowest took ${slowest.milliseconds.toFixed(0)} ms (${slowest.path})`);
  return kinds.get('threw') ?? 0;
}

function kindOf(path: string, bytes: Uint8Array): string {
  try {
    const { file } = decodeFile(path, bytes);
    return file === null ? 'no text' : readConfigFile(file, new Map()).kind;
  } catch (error) {
    console.log(`threw: ${path}: ${String(error)}`);
    return 'threw';
  }
}
