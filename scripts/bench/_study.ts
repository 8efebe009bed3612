/** Reads and judges the runs below a folder as `longrun study` does, in this process; prints seconds and the largest memory as JSON. */
import { studyCommand } from '../../src/commands/study.ts';

const [folder = '.'] = process.argv.slice(2);
const started = performance.now();
const startedCpu = process.cpuUsage();
let printed = 0;
await studyCommand(
  [folder],
  { format: 'json', quiet: true },
  {
    out: (text) => {
      printed += text.length;
    },
    err: () => {},
    color: false,
    width: 100,
    today: '2026-01-01',
    version: 'bench',
    now: () => performance.now(),
  },
);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(startedCpu);
process.stdout.write(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakBytes: process.resourceUsage().maxRSS * 1024, printed }));
