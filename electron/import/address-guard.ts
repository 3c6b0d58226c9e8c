import { BlockList, isIP } from 'node:net';

type Subnet = readonly [address: string, bits: number];

/** What is no public host: this computer, the home network, what is shown in books, and what maps onto them (RFC 6890). */
const notPublic: readonly Subnet[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** All that IPv6 gives to public hosts: ::1, ::ffff:127.0.0.1, 64:ff9b::, fc00::, fe80:: and ff00:: lie outside of it. */
const public6: Subnet = ['2000::', 3];

/** Within it, what is none; Teredo (2001::/32) and 6to4 (2002::/16) carry an IPv4 address that may be a private one. */
const notPublic6: readonly Subnet[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function listOf(subnets: readonly Subnet[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [address, bits] of subnets) list.addSubnet(address, bits, family);
  return list;
}

const blocked = listOf(notPublic, 'ipv4');
const open6 = listOf([public6], 'ipv6');
const blocked6 = listOf(notPublic6, 'ipv6');

/** True for an address that anybody in the world would reach alike; false for what is no IP address. */
export function isPublic(address: string): boolean {
  const bare = address.split('%')[0] ?? '';
  const kind = isIP(bare);
  if (kind === 6) return open6.check(bare, 'ipv6') && !blocked6.check(bare, 'ipv6');
  return kind === 4 && !blocked.check(bare, 'ipv4');
}
