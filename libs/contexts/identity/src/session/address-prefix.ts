/** The network of an address, which names no single machine: 24 bits of IPv4, 48 of IPv6. */
export function prefixOf(address: string): string {
  const [plain = ''] = address.replace(/^::ffff:(?=\d+[.])/i, '').split('%', 1);
  if (!plain.includes(':')) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  const [head = '', tail = ''] = plain.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const groups = [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `${groups
    .slice(0, 3)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/48`;
}
