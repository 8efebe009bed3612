/** Colours of GitHub's light and dark themes (Primer), as far as a pull request shows them. */
const themes = {
  light: `--fg:#1f2328;--muted:#59636e;--bg:#ffffff;--subtle:#f6f8fa;--border:#d1d9e0;--soft:#d1d9e0b3;--code:#818b981f;--link:#0969da;--badge:#ffffff;
--add:#dafbe1;--addnum:#aceebb;--del:#ffebe9;--delnum:#ffcecb;--button:#f6f8fa;--danger:#d1242f;--attention:#9a6700;--success:#1a7f37`,
  dark: `--fg:#f0f6fc;--muted:#9198a1;--bg:#0d1117;--subtle:#151b23;--border:#3d444d;--soft:#3d444db3;--code:#656c7633;--link:#4493f8;--badge:#0d1117;
--add:#2ea04326;--addnum:#3fb9504d;--del:#f851491a;--delnum:#f851494d;--button:#212830;--danger:#f85149;--attention:#d29922;--success:#3fb950`,
};

export type Theme = keyof typeof themes;

/** GitHub's Markdown (github-markdown-css) and the frames around it, in one theme. */
export function styleOf(theme: Theme): string {
  return `:root{${themes[theme]}}${frames}${markdown}`;
}

const sans = '-apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans","Noto Sans CJK JP",Helvetica,Arial,sans-serif';
const mono = 'ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace';

const frames = `
*{box-sizing:border-box} html{background:var(--bg)}
body{margin:0;padding:20px;width:880px;color:var(--fg);background:var(--bg);font:14px/1.5 ${sans};-webkit-font-smoothing:antialiased}
.comment{position:relative;margin-left:52px;border:1px solid var(--border);border-radius:6px}
.avatar{position:absolute;left:-53px;top:0;width:40px;height:40px;border-radius:6px;background:#24292f;color:#fff;display:grid;place-items:center;font-size:20px;border:1px solid var(--border)}
.by{padding:8px 16px;background:var(--subtle);border-bottom:1px solid var(--border);border-radius:6px 6px 0 0;color:var(--muted)}
.by b{color:var(--fg)} .by .label{border:1px solid var(--border);border-radius:2em;padding:0 7px;font-size:12px;margin-left:4px}
.comment>.markdown{padding:16px}
.cut{max-height:1010px;overflow:hidden;-webkit-mask-image:linear-gradient(#000 calc(100% - 90px),transparent)}
.file{border:1px solid var(--border);border-radius:6px;overflow:hidden}
.file>.name{padding:8px 16px;background:var(--subtle);border-bottom:1px solid var(--border);font:12px/20px ${mono}}
.diff{width:100%;border-collapse:collapse;font:12px/20px ${mono}}
.file>.diff{margin:0} .diff td{padding:0 10px;white-space:pre-wrap;border:0} .diff td.n{width:44px;text-align:right;color:var(--muted);user-select:none}
.diff tr.add td{background:var(--add)} .diff tr.add td.n{background:var(--addnum)} .diff tr.del td{background:var(--del)} .diff tr.del td.n{background:var(--delnum)}
.diff tr.hunk td{background:var(--subtle);color:var(--muted)}
.diff td.thread{padding:12px 16px;border-block:1px solid var(--border);font:14px/1.5 ${sans};white-space:normal}
.thread .comment{margin-left:0} .thread .avatar{position:static;display:inline-grid;width:24px;height:24px;font-size:13px;vertical-align:middle;margin-right:8px}
.suggested{border:1px solid var(--border);border-radius:6px;margin:0 0 16px;overflow:hidden}
.markdown .suggested table{margin:0;display:table;width:100%} .markdown .suggested td{border:0;padding:0 10px} .suggested tr{border:0!important}
.suggested>.head{padding:8px 16px;border-bottom:1px solid var(--border);font-size:12px;color:var(--muted)}
.suggested>.foot{padding:8px;border-top:1px solid var(--border);text-align:right}
.button{display:inline-block;background:var(--button);border:1px solid var(--border);border-radius:6px;padding:3px 12px;font-size:12px;font-weight:500;margin-left:6px}
.check{border:1px solid var(--border);border-radius:6px} .check>.head{padding:16px;border-bottom:1px solid var(--border);display:flex;align-items:center;gap:12px}
.check>.head .state{width:20px;height:20px;border-radius:50%;color:var(--badge);display:grid;place-items:center;font-size:13px;font-weight:700}
.check>.head b{font-size:16px;font-weight:600} .check>.head .when{color:var(--muted);font-size:12px} .check>.markdown{padding:16px}
.annotations{border-top:1px solid var(--border);padding:16px} .annotations h4{margin:0 0 8px;font-size:14px}
.annotation{border-left:3px solid var(--danger);padding:2px 12px;margin:0 0 12px} .annotation.warning{border-color:var(--attention)} .annotation.notice{border-color:var(--border)}
.annotation .where{font:12px/20px ${mono};color:var(--muted)} .annotation p{margin:2px 0;white-space:pre-wrap}
`;

const markdown = `
.markdown{font-size:14px;line-height:1.5;overflow-wrap:break-word} .markdown>*:first-child{margin-top:0!important} .markdown>*:last-child{margin-bottom:0!important}
.markdown p,.markdown ul,.markdown pre,.markdown table,.markdown details{margin:0 0 16px}
.markdown h3{font-size:1.25em;font-weight:600;line-height:1.25;margin:24px 0 16px} .markdown h4{font-size:1em;font-weight:600;line-height:1.25;margin:24px 0 16px}
.markdown ul{padding-left:2em} .markdown li+li{margin-top:.25em} .markdown strong{font-weight:600} .markdown a{color:var(--link);text-decoration:none}
.markdown code{font:85%/1.5 ${mono};background:var(--code);border-radius:6px;padding:.2em .4em;white-space:break-spaces}
.markdown h3 code{font-size:inherit;padding:0 .2em} .markdown pre{font:85%/1.45 ${mono};background:var(--subtle);border-radius:6px;padding:16px;overflow:auto} .markdown pre code{background:none;padding:0;font-size:100%;white-space:pre}
.markdown table{border-collapse:collapse;display:block;width:max-content;max-width:100%;overflow:auto} .markdown th,.markdown td{border:1px solid var(--border);padding:6px 13px} .markdown th{font-weight:600} .markdown tr{border-top:1px solid var(--soft)} .markdown tr:nth-child(2n){background:var(--subtle)}
.markdown summary{cursor:pointer} .markdown .chart{text-align:center;border:1px solid var(--border);border-radius:6px;padding:16px;margin:0 0 16px} .markdown .chart svg{max-width:100%}
.square{display:inline-block;width:.85em;height:.85em;border-radius:2px;vertical-align:-.08em}
`;
