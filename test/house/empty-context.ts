const folder = 'libs/contexts/hollow/src';

/** A context that does nothing but be there, file by file. */
export const emptyContext: Readonly<Record<string, string>> = {
  [`${folder}/hollow.ts`]: `
    import type { Permission } from '#contexts/organisation';
    import { absent, type PureContext } from '#platform/event-sourcing';
    export const hollow: PureContext<Permission> = {
      name: 'hollow',
      catalogue: { HollowFilled: { version: 1, meaning: 'A hollow was filled.' } },
      permissions: [{ command: 'fill-hollow', roles: ['administrator'], scope: 'anywhere', situations: 'any' }],
      refusals: { HOLLOW_NOT_FOUND: absent(() => 'Không có gì ở đây.') },
    };`,
  [`${folder}/index.ts`]: `export { hollow } from './hollow.js';`,
  [`${folder}/hollow-list.table.ts`]: `
    import { Entity, PrimaryColumn } from 'typeorm';
    import { registerView } from '#platform/read-models';
    @Entity({ name: 'hollow_list' })
    export class HollowRow { @PrimaryColumn('text') id: string; }
    export const hollowListView = registerView<HollowRow>(
      { name: 'hollow-list', version: 1, handles: ['HollowFilled'], keys: ({ id }) => [id], project: (_, { id }) => ({ id }) },
      HollowRow,
    );`,
  [`${folder}/hollow.endpoint.ts`]: `
    import { Controller, Get } from '@nestjs/common';
    import { PermissionTable } from '#contexts/organisation.module';
    import { Public, Refused } from '#platform/http';
    @Public()
    @Controller('hollow')
    export class HollowEndpoint {
      constructor(private readonly permissions: PermissionTable) {}
      @Get('permissions')
      rows() { return this.permissions.rows.map(({ command }) => command).filter((command) => command.endsWith('-hollow')); }
      @Get(':id')
      show() { throw new Refused({ code: 'HOLLOW_NOT_FOUND' }); }
    }`,
  [`${folder}/hollow.module.ts`]: `
    import { Module } from '@nestjs/common';
    import type { Context } from '#platform/context';
    import { hollow } from './hollow.js';
    import { HollowEndpoint } from './hollow.endpoint.js';
    import { hollowListView } from './hollow-list.table.js';
    @Module({ controllers: [HollowEndpoint] })
    export class HollowModule {}
    export const context = { ...hollow, module: HollowModule, views: [hollowListView] } satisfies Context;`,
};

/** The list with the new context at its end. */
export const listed = (list: string): string =>
  `import { hollow } from '#contexts/hollow';\n${list.replace(
    /\n\];\s*$/,
    `\n  { pure: hollow, load: () => import('#contexts/hollow.module') },\n];\n`,
  )}`;
