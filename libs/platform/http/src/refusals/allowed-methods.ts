import { Injectable } from '@nestjs/common';

/** Knows which methods a path answers to, so that a wrong one is told from a wrong path. */
@Injectable()
export class AllowedMethods {
  private readonly routes: { readonly method: string; readonly path: RegExp }[] = [];

  add(methods: string | readonly string[], pattern: string): void {
    if (pattern.includes('*')) return;
    const path = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z0-9_]+/g, '[^/]+')}/?$`);
    for (const method of [methods].flat()) this.routes.push({ method, path });
  }

  of(url: string): string[] {
    const path = url.split('?')[0]!;
    return [...new Set(this.routes.filter((route) => route.path.test(path)).map(({ method }) => method))].sort();
  }
}
