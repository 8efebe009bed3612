/** The page's whole look: light and dark as the reader has it, one column that narrows to a telephone, and a form for paper. */
export const STYLE = `
:root{color-scheme:light dark;--page:#f6f8fa;--card:#fff;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--code:#eff2f5;--link:#0969da;--error:#cf222e;--warning:#9a6700;--note:#0969da;--clear:#1a7f37;--quiet:#59636e;--bar:#8c959f;--early:#bf8700;--late:#0969da;--curve:#0969da;--area:#0969da1a;--best:#cf222e;--add:#dafbe1;--cut:#ffebe9}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--card:#151b23;--ink:#f0f6fc;--soft:#9198a1;--line:#3d444d;--code:#262c36;--link:#4493f8;--error:#f85149;--warning:#d29922;--note:#4493f8;--clear:#3fb950;--quiet:#9198a1;--bar:#656c76;--early:#d29922;--late:#4493f8;--curve:#4493f8;--area:#4493f826;--best:#f85149;--add:#2ea04333;--cut:#f8514926}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.page{max-width:62rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1{font-size:1.5rem;line-height:1.3;margin:.35rem 0 .6rem;text-wrap:pretty}
h2{font-size:1.15rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1.02rem;line-height:1.4;margin:0 0 .3rem}
p{margin:.5rem 0}
a{color:var(--link);text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible,summary:focus-visible,pre:focus-visible,.wide:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
code,pre{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.86em}
code{background:var(--code);border-radius:5px;padding:.12em .35em;overflow-wrap:anywhere}
a code{color:inherit}
pre{background:var(--code);border-radius:6px;padding:.7rem .9rem;margin:.5rem 0;overflow-x:auto;line-height:1.5}
#again pre{white-space:pre-wrap;overflow-wrap:anywhere}
header,section,details.section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem;margin:0 0 1rem}
header{border-top:5px solid var(--verdict)}
.attention{--verdict:var(--warning)}.has-errors{--verdict:var(--error)}.advice{--verdict:var(--note)}.clear{--verdict:var(--clear)}.nothing-to-judge{--verdict:var(--quiet)}
.verdict{margin:0;color:var(--verdict);font-weight:650;letter-spacing:.01em}
.totals{color:var(--soft);font-size:.92rem;margin:.6rem 0 0}
.do{background:color-mix(in srgb,var(--verdict,var(--line)) 9%,transparent);border-radius:6px;padding:.55rem .75rem}
.sure,.facts{color:var(--soft);font-size:.92rem}
.facts{margin:.1rem 0 .6rem}
.grade{color:var(--verdict);font-weight:600}
.finding{--verdict:var(--quiet);border-left:4px solid var(--verdict);padding:.1rem 0 .1rem 1rem;margin:0 0 1.6rem}
.finding:last-of-type{margin-bottom:.3rem}
.finding.error{--verdict:var(--error)}.finding.warning{--verdict:var(--warning)}.finding.note{--verdict:var(--note)}
summary{cursor:pointer;color:var(--soft);width:fit-content}
summary:hover{color:var(--ink)}
details.section>summary h2{display:inline;margin:0;color:var(--ink)}
details.section[open]>summary{margin-bottom:.6rem}
.wide{overflow-x:auto;margin:.4rem 0}
table{border-collapse:collapse;font-size:.92rem;min-width:50%}
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
tr:last-child>*{border-bottom:0}
table code{overflow-wrap:normal}
tbody th{min-width:8.5rem}
thead th{color:var(--soft);font-weight:600;vertical-align:bottom}
tbody th{font-weight:400}
.num{text-align:right;font-variant-numeric:tabular-nums}
td.num{white-space:nowrap}
th:last-child,td:last-child{padding-right:0}
ul{margin:0;padding-left:1.2rem}
li{margin:.35rem 0;overflow-wrap:anywhere}
.mistake{color:var(--error)}
.left-out{color:var(--soft);font-style:italic}
figure{margin:.8rem 0}
figcaption{color:var(--soft);font-size:.92rem;margin-bottom:.3rem}
figcaption span{display:block;font-size:.87rem}
.diff pre{padding:.5rem 0}
.diff del,.diff ins{display:block;text-decoration:none;padding:0 .9rem;white-space:pre;min-width:fit-content}
.diff del{background:var(--cut)}.diff ins{background:var(--add)}
.study+.study{border-top:1px solid var(--line);padding-top:.9rem}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:.5rem 1.5rem;max-width:58rem}
li .pictures{max-width:32rem}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{fill:var(--soft);font:12.5px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums}
.axis{stroke:var(--soft);fill:none}
.mark{stroke:var(--soft);stroke-dasharray:3 4;fill:none;opacity:.7}
.bar{fill:var(--bar)}.bar.early{fill:var(--early)}.bar.late{fill:var(--late)}
.trial{stroke:var(--ink);stroke-width:1.5;fill:none;opacity:.55}
.curve{stroke:var(--curve);stroke-width:2;fill:none;stroke-linejoin:round}
.curve.before{stroke:var(--soft);stroke-dasharray:6 4}.curve.recommended{stroke:var(--clear);stroke-dasharray:2 3}
.comparison .pictures{max-width:34rem}.comparison ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}.comparison li{margin:0}.comparison li::before{content:"";display:inline-block;width:1.6rem;margin-right:.45rem;vertical-align:.25em;border-top:2px solid var(--curve)}.comparison li.before::before{border-top:2px dashed var(--soft)}.comparison li.recommended::before{border-top:2px dotted var(--clear)}
.area{fill:var(--area)}
.trial-curve{stroke:var(--curve);stroke-width:1.25;fill:none;opacity:.4;stroke-linejoin:round}
.trial-curve.censored{stroke:var(--soft);stroke-dasharray:2 3}
.best{fill:var(--best);stroke:var(--card);stroke-width:1}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{color:var(--soft);font-size:.87rem;padding:0 .25rem}
@media (max-width:40rem){.page{padding:.75rem .6rem 2rem}header,section,details.section{padding:.9rem .85rem;border-radius:8px}h1{font-size:1.25rem}.finding{padding-left:.75rem}}
@media (forced-colors:active){.bar,.best{fill:CanvasText}.curve,.trial-curve,.axis,.mark{stroke:CanvasText}}
@media print{:root{--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--code:#f3f3f3}body{font-size:10.5pt}.page{max-width:none;padding:0}header,section,details.section{border:0;border-radius:0;padding:0 0 .6rem}header{border-top:3px solid var(--verdict);padding-top:.4rem}.finding,figure,tr,li{break-inside:avoid}h2,h3{break-after:avoid}pre{white-space:pre-wrap}details::details-content{content-visibility:visible;display:block}summary{list-style:none}}
`.trim();
