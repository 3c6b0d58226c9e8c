/** SAFETY.md section 4, A: what a page would run, load or follow. */
export const hostileTexts: readonly string[] = [
  '<script>top.__pwned = 1</script>',
  '<img src=x onerror="top.__pwned = 1">',
  '<svg onload=top.__pwned=1>',
  '<details open ontoggle=top.__pwned=1>',
  '<style onload=top.__pwned=1></style>',
  '<select autofocus onfocus=top.__pwned=1>',
  '<iframe srcdoc="<script>1</script>"></iframe>',
  '<iframe src="javascript:top.__pwned=1"></iframe>',
  '<iframe src="data:text/html,<script>1</script>"></iframe>',
  '<iframe src="file:///etc/passwd"></iframe>',
  '<iframe src="app://bundle/"></iframe>',
  '<embed src="data:image/svg+xml,x">',
  '<object data="x"></object>',
  '<webview src="https://evil.example"></webview>',
  '<noscript><p title="</noscript><img src=x onerror=1>">',
  '![x" onerror="top.__pwned=1](y)',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example"><button>x</button></form>',
  '<form id=api><img name=report>',
  "{{constructor.constructor('top.__pwned=1')()}}",
  '{@html x}',
  '<section data-background-iframe="javascript:1">',
  '</script><script>top.__pwned=1</script>',
  '</title><script>1</script>',
  '--></style><script>1</script>',
  '[click](javascript:top.__pwned=1)',
  '[click](JaVaScRiPt:1)',
  '[click](&#106;avascript:1)',
  '[click](data:text/html,x)',
  '<javascript:top.__pwned=1>',
  '=HYPERLINK("https://evil.example";"x")',
  "=cmd|'/c calc'!A1",
  '+1+cmd|x',
  '-2+3',
  '@SUM(1)',
];

/** A recipe that says it in every place, and has `link` as its source. */
export const hostileRecipe = (text: string, link: string): string => {
  const quoted = JSON.stringify(text);
  return `---
title: ${quoted}
source: ${quoted}
sourcelink: ${JSON.stringify(link)}
author: ${quoted}
servings: ${quoted}
prep_time: ${quoted}
image: ${quoted}
odd: ${quoted}
ingredients:
  - ${quoted}
  - 2 leeks
searchterms:
  - ${quoted}
---

${text}

1. ${text}
2. Simmer the leeks for 20 minutes. ${text}

## ${text}

${text}

- ${text}
`;
};
