import { BlockList, isIP } from 'node:net';

/** What is no public host: this computer, the home network, and what maps onto them (RFC 6890). */
const blocked = new BlockList();
/** A list of its own: in one list with ::ffff:0:0/96 every IPv4 address would be blocked. */
const blocked6 = new BlockList();
const subnets: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const subnets6: readonly (readonly [address: string, bits: number])[] = [
  // ::/96 holds ::, ::1 and the old IPv4-compatible addresses.
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  // 6to4 carries an IPv4 address that may be a private one.
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];
for (const [address, bits] of subnets) blocked.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of subnets6) blocked6.addSubnet(address, bits, 'ipv6');

/** True for an address that anybody in the world would reach alike; false for what is no IP address. */
export function isPublic(address: string): boolean {
  const bare = address.split('%')[0] ?? '';
  const kind = isIP(bare);
  return kind === 6 ? !blocked6.check(bare, 'ipv6') : kind === 4 && !blocked.check(bare, 'ipv4');
}
