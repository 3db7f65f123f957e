import type { Rejection } from '#platform/event-sourcing';

/** The expected refusal of a request, with every failing rule. Thrown at the edge, answered as problem details. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly rejections: readonly Rejection[];

  constructor(...rejections: readonly Rejection[]) {
    super(rejections.map(({ code }) => code).join(', '));
    this.rejections = rejections;
  }
}
