import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { isPublic } from './address-guard.ts';

/**
 * Where a recipe server of the cook's own can stand: this computer, the home network, a network between one's own computers.
 * Not 169.254.0.0/16, where clouds answer with their keys.
 */
const home: readonly (readonly [address: string, bits: number, family: 'ipv4' | 'ipv6'])[] = [
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
];
const own = new BlockList();
for (const [address, bits, family] of home) own.addSubnet(address, bits, family);

const isOwn = (address: string): boolean => own.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * The host of a page's address, with its port, if it is on the cook's own network: nothing is fetched from there before the
 * cook says so. Null for one that is public, that is never fetched from, or that is not found: the guard says which.
 */
export async function hostOnOwnNetwork(address: string, lookUp: typeof lookup = lookup): Promise<string | null> {
  if (!URL.canParse(address)) return null;
  const { protocol, host, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname === '') return null;
  const addresses = await addressesOf(hostname.replace(/^\[|\]$/g, ''), lookUp);
  return addresses.some(isOwn) && addresses.every((one) => isOwn(one) || isPublic(one)) ? host : null;
}

async function addressesOf(host: string, lookUp: typeof lookup): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  try {
    return (await lookUp(host, { all: true })).map(({ address }) => address);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return [];
    throw error;
  }
}
