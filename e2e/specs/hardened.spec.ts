import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures/hobside.ts';
import { samplesFolder } from '../fixtures/runtime.ts';

test.use({ recipes: samplesFolder });

const payloads = (canary: string) => [
  '<script>window.pwned = 1</script>',
  '<img src=x onerror="window.pwned=1">',
  `<img src="${canary}/picture.gif">`,
  `<meta http-equiv=refresh content="0;url=${canary}/refresh">`,
  '<iframe src="javascript:window.top.pwned=1"></iframe>',
  `<link rel=stylesheet href="${canary}/style.css">`,
  '<style>body{display:none}</style>',
  '{@html "<img src=x onerror=window.pwned=1>"}',
  '[a](javascript:window.pwned=1)',
  '[b](file:///etc/passwd)',
  `![c](${canary}/image.png)`,
  '![d](../../../../../../etc/passwd)',
  '![e](..%2f..%2f..%2fetc%2fpasswd)',
];

test('a hostile file is shown as text: nothing runs, nothing is fetched, nothing leaves the page', async ({
  kitchen,
  folder,
}) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const canary = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const lines = payloads(canary);
  const quoted = (line: string) => `'${line.replaceAll("'", "''")}'`;
  const text = [
    '---',
    `title: ${quoted(`Hostile ${lines[1] ?? ''}`)}`,
    `source: ${quoted(lines[0] ?? '')}`,
    'sourcelink: javascript:window.pwned=1',
    `image: ${canary}/cover.png`,
    'ingredients:',
    ...lines.map((line) => `  - ${quoted(line)}`),
    'searchterms:',
    ...lines.map((line) => `  - ${quoted(line)}`),
    '---',
    '',
    ...lines.map((line, index) => `${String(index + 1)}. Boil ${line} for 5 minutes.`),
    '',
  ].join('\n');
  await folder.write('hostile.md', text);
  const address = kitchen.page.url();

  await kitchen.library.find('hostile');
  await kitchen.library.cards.first().click();
  await expect(kitchen.recipe.title).toContainText('Hostile <img');
  await kitchen.recipe.edit();
  await expect(kitchen.editor.preview).toContainText('<script>');
  await kitchen.page.keyboard.press('Control+Enter');
  await expect(kitchen.cook.view).toBeVisible();
  for (let step = 0; step < 4; step += 1) await kitchen.cook.press('ArrowRight');
  await kitchen.cook.press('w');
  await kitchen.cook.press('Escape');
  await kitchen.cook.press('Escape');

  expect(await kitchen.page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();
  expect(kitchen.page.url().split('#')[0]).toBe(address.split('#')[0]);
  expect(asked).toEqual([]);
  expect(await folder.read('hostile.md')).toBe(text);
  server.close();
});
