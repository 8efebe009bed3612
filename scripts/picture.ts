/** Writes `docs/review.png`: the example review's Markdown as GitHub shows it. Needs Chromium: `node scripts/picture.ts [chromium]`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const style = `
body { margin: 0; padding: 24px 32px; width: 900px; color: #1f2328; background: #fff; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
h3 { font-size: 1.25em; line-height: 1.25; } h4 { font-size: 1em; }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% "DejaVu Sans Mono", monospace; }
pre { background: #f6f8fa; border-radius: 6px; padding: 16px; line-height: 1.3; } pre code { background: none; padding: 0; }
table { border-collapse: collapse; } td, th { border: 1px solid #d1d9e0; padding: 6px 13px; } tr:nth-child(even) td { background: #f6f8fa; }
a { color: #0969da; text-decoration: none; }`;

const review = ['dist/cli.js', 'review', '--base', 'examples/pull-request/base', '--head', 'examples/pull-request/head', '--format', 'markdown'];
const markdown = execFileSync(process.execPath, review, { encoding: 'utf8' });
const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
const folder = mkdtempSync(join(tmpdir(), 'longrun-picture-'));
const page = join(folder, 'review.html');
writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${body}</body>`);
const browser = process.argv[2] ?? 'chromium';
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
];
execFileSync(browser, [...flags, `--user-data-dir=${folder}`, '--window-size=964,1000', `--screenshot=${process.cwd()}/docs/review.png`, `file://${page}`], {
  stdio: 'ignore',
});
rmSync(folder, { recursive: true });
