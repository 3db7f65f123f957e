import type { EventDescription } from './catalogue.js';
import type { RefusalText } from './refusal.js';

/** A row of the permission table, as far as everybody has to know it. */
export interface PermissionRow {
  readonly command: string;
}

/** The pure half of a context: its own words, which load without any framework. */
export interface PureContext<Permission extends PermissionRow = PermissionRow> {
  /** That of its folder. */
  readonly name: string;
  /** Every event that it stores. */
  readonly catalogue: { readonly [type: string]: EventDescription };
  readonly permissions: readonly Permission[];
  /** By code. What another context says already is left to it. */
  readonly refusals: { readonly [code: string]: RefusalText<never> };
}
