import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds on the page as it is, by the rules of WCAG 2.2 AA, best practice and `more`. */
export async function violations(page: Page, more: readonly string[] = []): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in window);
  // Through the protocol, not as a script element: the page's own policy refuses those, and should.
  if (!loaded) await page.evaluate(axeSource);
  const found = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<{ violations: Found[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const options = {
      runOnly: { type: 'tag', values: tags },
      rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])),
    };
    // CodeMirror's scroller is operated by the keys of its content.
    return (await axe.run({ exclude: [['.cm-scroller']] }, options)).violations;
  }, more);
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
