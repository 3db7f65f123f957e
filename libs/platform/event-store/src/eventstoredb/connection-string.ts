const schemes = ['esdb:', 'esdb+discover:', 'kurrentdb:', 'kurrentdb+discover:'];

/**
 * The connection string as the client shall have it.
 * @throws RangeError for settings that the client drops without a word, or answers wrongly under
 */
export function checkedConnectionString(text: string): string {
  // several hosts are no URL, and only the settings matter here
  const scheme = schemes.find((name) => text.startsWith(`${name}//`));
  if (!scheme) throw new RangeError('An EventStoreDB connection string starts with esdb:// or esdb+discover://');
  const [address, query = ''] = text.slice(scheme.length + 2).split('?', 2);
  const settings = new Map(
    [...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]),
  );
  if (settings.get('throwonappendfailure') === 'false') {
    throw new RangeError('throwOnAppendFailure=false makes the client answer a refused append with a wrong revision');
  }
  if (settings.get('tlsverifycert') === 'false')
    throw new RangeError('tlsVerifyCert=false has no effect in this client: name the authority in tlsCAFile');
  if (settings.get('tls') === 'false' && address!.includes('@'))
    throw new RangeError('With tls=false the client sends no user name and password');
  return `${scheme.replace('kurrentdb', 'esdb')}//${text.slice(scheme.length + 2)}`;
}
