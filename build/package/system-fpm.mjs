#!/usr/bin/env node
/**
 * Stands in for fpm where electron-builder can't download it: makes a .deb or an .rpm by dpkg-deb or rpmbuild, from the words
 * that electron-builder 26 gives fpm. For packages to try only; a release is made by fpm itself.
 */
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../setup/run.mjs';
import { PlainFailure, tellingFailures } from '../setup/say.mjs';
import { bytesIn } from './sizes.mjs';

/** Every word that begins with a dash has a value behind it, but for these. */
const alone = new Set(['--force', '--debug']);

/** @typedef {{ options: Map<string, string[]>, places: [string, string][] }} Order */

/** @param {readonly string[]} words @returns {Order} */
export function readOrder(words) {
  /** @type {Order} */ const order = { options: new Map(), places: [] };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (alone.has(word)) continue;
    if (word.startsWith('-')) {
      order.options.set(word, [...(order.options.get(word) ?? []), words[at + 1]]);
      at += 1;
    } else {
      const from = word.lastIndexOf('=/');
      order.places.push([word.slice(0, from), word.slice(from + 1)]);
    }
  }
  return order;
}

/** @param {Order} order @param {string} name */
const one = ({ options }, name) => options.get(name)?.[0] ?? '';

/** Puts everything where it will be installed. @param {Order} order @param {string} root */
async function stage({ options, places }, root) {
  for (const [from, to] of places) {
    const target = path.join(root, to);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(from, target, { recursive: true });
  }
  for (const pattern of options.get('--exclude') ?? [])
    await rm(path.join(root, pattern), { recursive: true, force: true });
}

/** @param {Order} order @param {string} root */
function control(order, root) {
  const lines = {
    Package: one(order, '--name'),
    Version: one(order, '--version'),
    Architecture: one(order, '--architecture'),
    Maintainer: one(order, '--maintainer'),
    'Installed-Size': String(Math.ceil(bytesIn(root) / 1024)),
    Depends: (order.options.get('-d') ?? []).join(', '),
    Recommends: (order.options.get('--deb-recommends') ?? []).join(', '),
    Section: one(order, '--category'),
    Priority: one(order, '--deb-priority'),
    Homepage: one(order, '--url'),
    Description: one(order, '--description'),
  };
  return Object.entries(lines)
    .map(([name, value]) => (value === '' ? '' : `${name}: ${value}\n`))
    .join('');
}

/** @param {Order} order @param {string} root */
async function makeDeb(order, root) {
  const text = control(order, root);
  const own = path.join(root, 'DEBIAN');
  await mkdir(own);
  await writeFile(path.join(own, 'control'), text);
  for (const [name, option] of [
    ['postinst', '--after-install'],
    ['postrm', '--after-remove'],
  ]) {
    await copyFile(one(order, option), path.join(own, name));
    await chmod(path.join(own, name), 0o755);
  }
  await done('dpkg-deb', ['--root-owner-group', '-Zxz', '-z0', '--build', root, one(order, '--package')]);
}

/** @param {Order} order @param {string} root @param {string} workshop */
async function makeRpm(order, root, workshop) {
  const script = async (/** @type {string} */ option) =>
    (await readFile(one(order, option), 'utf8')).replace(/%/g, '%%');
  const spec = [
    `Name: ${one(order, '--name')}`,
    `Version: ${one(order, '--version')}`,
    'Release: 1',
    `Summary: ${one(order, '--rpm-summary')}`,
    `License: ${one(order, '--license')}`,
    `URL: ${one(order, '--url')}`,
    `Vendor: ${one(order, '--vendor')}`,
    `Group: ${one(order, '--category')}`,
    'AutoReqProv: no',
    ...(order.options.get('-d') ?? []).map((name) => `Requires: ${name}`),
    `%description\n${one(order, '--description')}`,
    `%install\nmkdir -p %{buildroot}\ncp -a ${root}/. %{buildroot}`,
    `%post\n${await script('--after-install')}`,
    `%postun\n${await script('--after-remove')}`,
    `%files\n%defattr(-,root,root)\n/opt/*\n${order.places.flatMap(([, to]) => (to.startsWith('/opt') ? [] : [to])).join('\n')}`,
  ].join('\n');
  const file = path.join(workshop, 'hobside.spec');
  await writeFile(file, `${spec}\n`);
  const defined = {
    _topdir: workshop,
    _rpmdir: workshop,
    _rpmfilename: 'made.rpm',
    _build_id_links: 'none',
    __os_install_post: '%{nil}',
    _binary_payload: 'w1.gzdio',
  };
  const defines = Object.entries(defined).flatMap(([name, value]) => ['--define', `${name} ${value}`]);
  // electron-builder says it in Debian's words, and fpm knows RPM's.
  const target = { amd64: 'x86_64', arm64: 'aarch64' }[one(order, '--architecture')] ?? one(order, '--architecture');
  await done('rpmbuild', ['-bb', '--target', target, ...defines, file]);
  await copyFile(path.join(workshop, 'made.rpm'), one(order, '--package'));
}

/** @param {string} program @param {readonly string[]} words */
async function done(program, words) {
  const { code, output } = await run(program, words);
  if (code !== 0) throw new PlainFailure(`${program} ended with ${code}:\n${output}`, 'mend what it names.');
}

if (import.meta.filename === process.argv[1]) {
  await tellingFailures(async () => {
    const order = readOrder(process.argv.slice(2));
    const workshop = await mkdtemp(path.join(tmpdir(), 'hobside-fpm-'));
    const root = path.join(workshop, 'root');
    try {
      await stage(order, root);
      await (one(order, '-t') === 'rpm' ? makeRpm(order, root, workshop) : makeDeb(order, root));
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  });
}
