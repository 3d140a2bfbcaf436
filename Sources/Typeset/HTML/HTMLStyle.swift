/// The style sheet of a page.
///
/// Nothing in it comes from an article, and nothing is loaded: letters are the reader's own. Prose is
/// about seventy letters wide, charts and tables may be wider. What is wider than the screen scrolls
/// in a box of its own; on paper nothing scrolls, and pictures and rows are not cut.
enum HTMLStyle {
  /// The sheet.
  static let sheet = """
    :root{color-scheme:light dark;\(HTMLTheme.light.properties)}
    @media screen and (prefers-color-scheme:dark){:root{\(HTMLTheme.dark.properties)}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;max-width:80rem;padding:0 1.25rem 3rem;background:var(--paper);\
    color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",\
    sans-serif;overflow-wrap:anywhere}
    main,header,footer{min-width:0}
    h1,h2,h3{line-height:1.25;text-wrap:balance}
    h1{font-size:1.9rem;margin:2rem 0 .5rem}
    h2{font-size:1.4rem;margin:3rem 0 .75rem;padding-top:1.25rem;border-top:1px solid var(--rule)}
    h3{font-size:1.1rem;margin:2.25rem 0 .5rem}
    h1,p,ol,ul,blockquote,pre{max-width:40rem}
    p{margin:0 0 1rem}
    header p,footer{color:var(--muted)}
    footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.875rem}
    a{color:var(--link);text-underline-offset:.15em}
    a:focus-visible,div:focus-visible,figure:focus-visible\
    {outline:2px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-999px}
    .skip:focus{left:1rem;top:.5rem;padding:.25rem .5rem;background:var(--paper)}
    ol,ul{padding-left:2.25rem;margin:0 0 1rem}
    li{margin:.35rem 0}
    li::marker{color:var(--muted);font-variant-numeric:tabular-nums}
    li em:last-child{color:var(--muted);font-style:normal;font-size:.875em;white-space:nowrap}
    code{font:.85em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;\
    background:var(--panel);border:1px solid var(--rule);border-radius:.25rem;padding:.05em .35em}
    pre{white-space:pre-wrap;padding:.75rem 1rem;background:var(--panel);border:1px solid var(--rule);\
    border-radius:.375rem}
    pre code{padding:0;border:0;background:none}
    blockquote{margin:1.25rem 0;padding:.1rem 1rem;border-left:4px solid var(--rule)}
    blockquote p{margin:.5rem 0}
    blockquote p:last-child{color:var(--muted);font-size:.9375rem}
    figure,.table{max-width:54rem;margin:1.25rem 0;overflow-x:auto}
    figure img{display:block;min-width:36rem;width:100%;max-width:46rem;height:auto;\
    border:1px solid var(--rule);border-radius:.375rem}
    .wide{max-width:100%}
    table{border-collapse:collapse;font-size:.9375rem;line-height:1.4;\
    font-variant-numeric:tabular-nums;overflow-wrap:break-word}
    th,td{padding:.35rem .75rem;border-bottom:1px solid var(--rule);vertical-align:top;\
    text-align:left}
    th{border-bottom:2px solid var(--muted);white-space:nowrap;vertical-align:bottom}
    td:not([style]){min-width:7rem;overflow-wrap:anywhere}
    td>a{display:block;min-width:12rem}
    td[style]{white-space:nowrap}
    tbody tr:nth-child(even){background:var(--panel)}
    td code{border:0;padding:0;background:none;white-space:pre}
    .wide table{font-size:.75rem}
    .wide th,.wide td{padding:.3rem .35rem}
    nav{font-size:.9375rem;margin-bottom:1.5rem}
    nav ul{list-style:none;padding:0;margin:0}
    nav a{color:var(--muted);text-decoration:none}
    nav a:hover{text-decoration:underline}
    @media (max-width:63.99rem){nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem}nav li{margin:0}}
    @media screen and (min-width:64rem){
    .contents{display:grid;grid-template-columns:14rem minmax(0,1fr);column-gap:3rem}
    .contents header,.contents main,.contents footer{grid-column:2}
    .contents nav{grid-column:1;grid-row:1/span 3;position:sticky;top:0;align-self:start;\
    max-height:100vh;overflow-y:auto;padding-top:2.4rem}
    }
    @media (max-width:40rem){body{padding:0 1rem 2rem;font-size:1rem}h1{font-size:1.5rem}\
    h2{font-size:1.25rem}ol,ul{padding-left:1.75rem}th,td{padding:.3rem .5rem}\
    td:not([style]){min-width:6rem}}
    @page{margin:16mm 14mm}
    @media print{
    :root{color-scheme:light}
    body{max-width:none;padding:0;font-size:10.5pt}
    nav,.skip{display:none}
    h1{margin-top:0}
    h1,p,ol,ul,blockquote,pre,figure,.table{max-width:none}
    h1,h2,h3{break-after:avoid}
    figure,tr,li,pre,blockquote{break-inside:avoid}
    thead{display:table-header-group}
    figure,.table{overflow:visible}
    figure img{min-width:0;width:auto;max-width:min(100%,150mm);max-height:230mm;border:0}
    table{font-size:8.5pt}
    td:not([style]){min-width:0}
    td code{white-space:pre-wrap}
    .wide table{font-size:7pt}
    .wide th,.wide td{padding:.2em .3em}
    p,li{orphans:3;widows:3}
    }
    """
}
