import type { CDPSession, Page } from '@playwright/test';

interface Value {
  readonly value?: unknown;
}

interface RawNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** One thing that a screen reader comes to. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** Of what has any: level, checked, pressed, expanded, … */
  readonly says: Readonly<Record<string, unknown>>;
  /** Names of what it stands in, the nearest first. */
  readonly within: readonly string[];
  /** The texts in it, in their order. */
  readonly text: string;
}

/** The page as a screen reader gets it from Chromium, in reading order. What is hidden from it is left out. */
export async function heard(page: Page): Promise<readonly Heard[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly RawNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Heard[] = [];
  const word = (value: Value | undefined) => (typeof value?.value === 'string' ? value.value : '');

  function textOf(node: RawNode): string {
    if (word(node.role) === 'InlineTextBox') return '';
    if (word(node.role) === 'StaticText') return word(node.name);
    return (node.childIds ?? []).map((id) => (byId.has(id) ? textOf(byId.get(id)!) : '')).join('');
  }

  function walk(node: RawNode, within: readonly string[]): void {
    const role = word(node.role);
    if (role === 'InlineTextBox') return;
    const name = word(node.name);
    if (!node.ignored && role !== 'generic' && role !== 'none') {
      const says = Object.fromEntries((node.properties ?? []).map((each) => [each.name, each.value.value]));
      found.push({ role, name, says, within, text: textOf(node) });
    }
    const isPlace = /^(?:group|region|listitem|row|article|dialog|navigation|complementary|toolbar|radiogroup)$/.test(
      role,
    );
    const inside = isPlace ? [name === '' ? textOf(node).trim().slice(0, 80) : name, ...within] : within;
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id)!, inside);
  }

  const root = nodes.find((node) => node.parentId === undefined);
  if (root === undefined) throw new Error('The page has no accessibility tree');
  walk(root, []);
  return found;
}
