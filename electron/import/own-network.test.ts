import type { lookup } from 'node:dns/promises';
import { expect, test } from 'vitest';
import { hostOnOwnNetwork } from './own-network.ts';

/** A name server that knows one name. */
const knows = (...addresses: readonly string[]): typeof lookup =>
  (() => Promise.resolve(addresses.map((address) => ({ address, family: 4 })))) as unknown as typeof lookup;
const knowsNone = (() =>
  Promise.reject(Object.assign(new Error('none'), { syscall: 'getaddrinfo' }))) as unknown as typeof lookup;

test('P20 only a page on the own network is asked about, in every spelling of its address', async () => {
  const asked: Readonly<Record<string, string | null>> = {
    'http://192.168.1.5:9000/r/soup': '192.168.1.5:9000',
    'http://127.0.0.1:9925/': '127.0.0.1:9925',
    'http://2130706433/': '127.0.0.1',
    'https://10.0.0.7/': '10.0.0.7',
    'http://[::1]:80/': '[::1]',
    'http://[fd12::1]:8080/': '[fd12::1]:8080',
    'http://169.254.169.254/latest': null,
    'http://0.0.0.0/': null,
    'http://[::ffff:169.254.169.254]/': null,
    'http://[fe80::1]/': null,
    'http://8.8.8.8/': null,
    'file:///etc/passwd': null,
    nonsense: null,
  };
  for (const [address, host] of Object.entries(asked))
    expect([address, await hostOnOwnNetwork(address)]).toEqual([address, host]);
});

test('P20 a name is asked about by where it leads', async () => {
  const address = 'http://mealie.local:9000/r/soup';
  expect(await hostOnOwnNetwork(address, knows('192.168.1.5'))).toBe('mealie.local:9000');
  expect(await hostOnOwnNetwork(address, knows('8.8.8.8'))).toBeNull();
  expect(await hostOnOwnNetwork(address, knows('8.8.8.8', '192.168.1.5'))).toBe('mealie.local:9000');
  expect(await hostOnOwnNetwork(address, knows('192.168.1.5', '169.254.169.254'))).toBeNull();
  expect(await hostOnOwnNetwork(address, knowsNone)).toBeNull();
});
