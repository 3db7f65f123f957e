import type { lazyRouteComponent as ofTheRouter } from '@tanstack/react-router';
import { type ComponentType, use, useReducer } from 'react';
import { SectionMissing } from '../feedback/section-missing';

type Fetch = () => Promise<Readonly<Record<string, ComponentType>>>;

function screenOf(fetchModule: Fetch, name: string) {
  let screen: ComponentType | undefined;
  let failed = false;
  let onItsWay: Promise<void> | undefined;
  const preload = (): Promise<void> =>
    (onItsWay ??= fetchModule().then(
      (module) => {
        screen = module[name];
      },
      () => {
        failed = true;
        onItsWay = undefined;
      },
    ));
  function Screen() {
    const [, showAnew] = useReducer((times: number) => times + 1, 0);
    const fetchAgain = async () => {
      await preload();
      showAnew();
      return screen !== undefined;
    };
    if (!screen && failed) return <SectionMissing fetchAgain={fetchAgain} />;
    if (!screen) use(preload());
    return screen ? <Shown screen={screen} /> : null;
  }
  return Object.assign(Screen, { preload });
}

/**
 * A screen whose code is fetched when it is first opened. Where it does not come the screen says so in its place: the
 * router's own function loads the page anew instead, which without a network leaves nothing of it.
 */
export const lazyRouteComponent = screenOf as unknown as typeof ofTheRouter;

const Shown = ({ screen: Screen }: { screen: ComponentType }) => <Screen />;
