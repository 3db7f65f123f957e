import { isIP } from 'node:net';
import type { WrongVariable } from './invalid-environment.js';

/** Reads variables one by one and remembers every wrong one. An empty variable counts as absent. */
export class Variables {
  readonly wrong: WrongVariable[] = [];

  constructor(private readonly values: NodeJS.ProcessEnv) {}

  text(name: string): string | undefined {
    return this.values[name]?.trim() || undefined;
  }

  integer(name: string, { from, to, otherwise }: { from: number; to: number; otherwise: number }): number {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return value;
    this.refuse(name, `phải là số nguyên từ ${from} đến ${to}`, `must be a whole number from ${from} to ${to}`);
    return otherwise;
  }

  flag(name: string, otherwise: boolean): boolean {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return otherwise;
    if (['1', 'true', 'yes', 'on'].includes(text)) return true;
    if (['0', 'false', 'no', 'off'].includes(text)) return false;
    this.refuse(name, 'phải là "true" hoặc "false"', 'must be "true" or "false"');
    return otherwise;
  }

  choice<Option extends string>(name: string, options: readonly Option[]): Option | undefined {
    const text = this.text(name)?.toLowerCase();
    const option = options.find((candidate) => candidate === text);
    if (text !== undefined && !option)
      this.refuse(name, `phải là một trong: ${options.join(', ')}`, `must be one of: ${options.join(', ')}`);
    return option;
  }

  addresses(name: string): readonly string[] {
    const addresses =
      this.text(name)
        ?.split(',')
        .map((address) => address.trim()) ?? [];
    if (addresses.every(isAddressOrRange)) return addresses;
    this.refuse(
      name,
      'phải là các địa chỉ IP hoặc dải địa chỉ, cách nhau bằng dấu phẩy',
      'must be IP addresses or ranges, separated by commas',
    );
    return [];
  }

  secret(name: string, { least }: { least: number }): string | undefined {
    const text = this.text(name);
    if (text === undefined || (text.length >= least && /^[\x21-\x7e]+$/.test(text))) return text;
    this.refuse(
      name,
      `phải có ít nhất ${least} ký tự ASCII, không có khoảng trắng`,
      `must have at least ${least} ASCII characters, without spaces`,
    );
    return undefined;
  }

  databaseUrl(name: string): string | undefined {
    const fits = ({ protocol, pathname }: URL) =>
      ['postgres:', 'postgresql:'].includes(protocol) && pathname.length > 1;
    return this.url(
      name,
      fits,
      'phải có dạng postgres://người-dùng:mật-khẩu@máy-chủ/cơ-sở-dữ-liệu',
      'must look like postgres://user:password@host/database',
    );
  }

  /** May name several hosts, which no URL can. */
  eventStoreDbUrl(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined || /^(esdb|kurrentdb)([+]discover)?:[/][/][^/?\s]+[/]?([?]\S*)?$/.test(text)) return text;
    this.refuse(
      name,
      'phải có dạng esdb://người-dùng:mật-khẩu@máy-chủ:2113',
      'must look like esdb://user:password@host:2113',
    );
    return undefined;
  }

  redisUrl(name: string): string | undefined {
    const fits = ({ protocol, hostname }: URL) => ['redis:', 'rediss:'].includes(protocol) && hostname !== '';
    return this.url(
      name,
      fits,
      'phải có dạng redis://người-dùng:mật-khẩu@máy-chủ:6379',
      'must look like redis://user:password@host:6379',
    );
  }

  smtpUrl(name: string): string | undefined {
    const fits = ({ protocol, hostname }: URL) => ['smtp:', 'smtps:'].includes(protocol) && hostname !== '';
    return this.url(
      name,
      fits,
      'phải có dạng smtps://người-dùng:mật-khẩu@máy-chủ',
      'must look like smtps://user:password@host',
    );
  }

  httpUrl(name: string): string | undefined {
    return this.url(name, isHttp, 'phải có dạng http://máy-chủ:4318', 'must look like http://host:4318');
  }

  /** Scheme and host only, without the slash that may follow: what a browser sends as Origin. */
  origin(name: string): string | undefined {
    const fits = (url: URL, text: string) => isHttp(url) && [url.origin, `${url.origin}/`].includes(text);
    const text = this.url(
      name,
      fits,
      'phải có dạng https://tên-miền, không kèm đường dẫn',
      'must look like https://host, without a path',
    );
    return text?.replace(/[/]$/, '');
  }

  refuse(name: string, vietnamese: string, english: string): void {
    this.wrong.push({ name, vietnamese, english });
  }

  /** As it was typed. */
  private url(
    name: string,
    fits: (url: URL, text: string) => boolean,
    vietnamese: string,
    english: string,
  ): string | undefined {
    const text = this.text(name);
    if (text === undefined || (URL.canParse(text) && fits(new URL(text), text))) return text;
    this.refuse(name, vietnamese, english);
    return undefined;
  }
}

const isHttp = ({ protocol }: URL): boolean => ['http:', 'https:'].includes(protocol);

function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  return (
    version > 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
}
