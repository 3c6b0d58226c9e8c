/** Of an address that was refused, only what kind it is and which host: the rest was written into a recipe. */
export function notedAddress(address: string): string {
  if (!URL.canParse(address)) return 'what is no address';
  const { protocol, host } = new URL(address);
  return host === '' ? protocol : `${protocol}//${host}`;
}
