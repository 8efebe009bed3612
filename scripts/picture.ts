/**
 * Writes the pictures of the documentation to `docs/pictures/`: the reviews of the examples as GitHub shows them, charts drawn by Mermaid.
 * Needs Chromium: `node scripts/picture.ts [chromium] [name…]`; without names all are drawn.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageOf } from './picture/page.ts';
import { withPalette } from './picture/palette.ts';
import { scenes } from './picture/scenes.ts';

const [browser = 'chromium', ...names] = process.argv.slice(2);
const width = 880;
const out = join(process.cwd(), 'docs/pictures');
const folder = mkdtempSync(join(tmpdir(), 'longrun-picture-'));
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
  '--virtual-time-budget=20000',
  `--user-data-dir=${folder}/profile`,
];

function browse(...more: readonly string[]): string {
  return execFileSync(browser, [...flags, ...more], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
}

mkdirSync(out, { recursive: true });
try {
  for (const { name, theme, body } of await scenes()) {
    if (names.length > 0 && !names.includes(name)) continue;
    const page = join(folder, `${name}.html`);
    const file = join(out, `${name}.png`);
    writeFileSync(page, pageOf(body, theme));
    // The page writes its height into its title when it is done.
    const height = /<title>(\d+)<\/title>/.exec(browse(`--window-size=${width},1000`, '--dump-dom', `file://${page}`))?.[1];
    if (height === undefined) throw new Error(`${name}: the page was not drawn; is a chart in it wrong?`);
    browse(`--window-size=${width},${height}`, '--force-device-scale-factor=2', `--screenshot=${file}`, `file://${page}`);
    writeFileSync(file, withPalette(readFileSync(file)));
    process.stdout.write(`${file} ${Math.round(statSync(file).size / 1024)} KiB\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
