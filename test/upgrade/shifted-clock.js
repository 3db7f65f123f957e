/*
 * `node --import` this file: the process lives from the instant CLOCK_STARTS_AT on. The program is the one that people
 * start, and every clock in it, BullMQ's too, tells the same time.
 */
const given = process.env.CLOCK_STARTS_AT;
if (given) {
  const RealDate = Date;
  const offset = RealDate.parse(given) - RealDate.now();
  const now = () => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
