/**
 * The one style of exported pages: for a screen, a phone and paper. The policy of the page allows this text alone, by its
 * hash, so that nothing else can be styled in; whoever changes a letter here changes `styleHash` (the test says to what).
 */
export const style = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.55 Georgia, 'Times New Roman', 'Noto Serif CJK SC', serif; max-width: 44rem; margin: 2rem auto; padding: 0 1.25rem; overflow-wrap: break-word; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.3rem; margin: 1.75rem 0 0.5rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 0.25rem; }
img { max-width: 100%; height: auto; display: block; margin: 0.75rem 0; }
ul, ol { padding-inline-start: 1.5rem; }
li { margin: 0.3rem 0; }
li p { margin: 0.3rem 0; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; }
td { border: 1px solid #999; padding: 0.2rem 0.5rem; }
.facts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.tags, .source { font-size: 0.95rem; }
@media print {
  @page { margin: 16mm; }
  :root { color-scheme: light; }
  body { color: #000; background: #fff; font-size: 11pt; margin: 0; padding: 0; max-width: none; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3 { break-after: avoid; }
  li, tr, img, p { break-inside: avoid; }
  img { max-height: 90mm; }
}
`;

/** SHA-256 of `style`, in base64. */
export const styleHash = 'M5+Emd+M0pHwvSeOmJlLSs4SY+MPYEKnu7BHu1tEtD0=';
