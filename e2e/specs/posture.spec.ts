import { symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';
import {
  ordinaryFolder,
  pagesConfined,
  readableCopy,
  startAsOrdinaryUser,
  whyNoSandbox,
} from '../fixtures/ordinary-user.ts';
import { electronExecutable, projectFolder } from '../fixtures/runtime.ts';
import { links, navigation, network, permissions } from '../screens/posture-outside.ts';
import { kept, preferences, questions, world } from '../screens/posture-pages.ts';
import { headers, pictures, schemes } from '../screens/posture-schemes.ts';

/* What SAFETY promises of each setting, read in the app that runs. One start for all of it. */

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('P21 the settings of the running app: pages, schemes, headers, network, navigation, permissions, questions', async ({
  launch,
  folder,
}) => {
  await writeFile(path.join(folder.path, 'dot.png'), png);
  await writeFile(path.join(folder.path, 'page.png'), '<html><script>1</script>');
  await writeFile(path.join(folder.path, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg" onload="1"/>');
  await writeFile(path.join(folder.path, 'large.png'), png);
  await truncate(path.join(folder.path, 'large.png'), 26 * 1024 * 1024);
  await symlink('/etc/hostname', path.join(folder.path, 'link.png'));
  const kitchen = await launch();
  await kitchen.library.shows('Hong Shao Rou');
  await test.step('web preferences', () => preferences(kitchen));
  await test.step('the page’s world', () => world(kitchen));
  await test.step('schemes and their privileges', () => schemes(kitchen));
  await test.step('the picture handler', () => pictures(kitchen));
  await test.step('policy and headers', () => headers(kitchen));
  await test.step('network', () => network(kitchen));
  await test.step('navigation and windows', () => navigation(kitchen));
  await test.step('links to the outside', () => links(kitchen));
  await test.step('permissions', () => permissions(kitchen));
  await test.step('who may ask, and what', () => questions(kitchen));
  await test.step('nothing kept by Chromium: cookies, spelling, service workers', () => kept(kitchen));
});

test('P21 every page runs in Chromium’s sandbox when an ordinary user starts Hobside', async ({ scratch, folder }) => {
  const why = whyNoSandbox();
  test.skip(why !== null, why ?? '');
  const runtime = path.join(scratch, 'runtime');
  const built = path.join(scratch, 'app');
  await readableCopy(path.dirname(electronExecutable()), runtime);
  await readableCopy(path.join(projectFolder, 'dist'), path.join(built, 'dist'));
  await readableCopy(path.join(projectFolder, 'package.json'), path.join(built, 'package.json'));
  const home = ordinaryFolder(scratch, 'home');
  await readableCopy(folder.path, path.join(home, 'Recipes'));
  const program = path.join(runtime, path.basename(electronExecutable()));
  const app = startAsOrdinaryUser(program, [built, `--folder=${path.join(home, 'Recipes')}`], home);
  try {
    await expect.poll(() => app.said(), { timeout: 30_000 }).toContain('hobside: painted');
    const pages = pagesConfined(app.pid);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(page).toEqual({ seccomp: '2', noNewPrivileges: '1' });
  } finally {
    await app.end();
  }
});
