import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './application';
import { queries } from '../api/queries';
import { router } from './router';
import { whoAmIQuery } from '../areas/identity/session/who-am-i.call';

// On their way together: who is signed in, and the code of the screen that the address names.
void queries.prefetchQuery(whoAmIQuery);
for (const route of router.getMatchedRoutes(router.latestLocation.pathname)[0]) {
  router.loadRouteChunk(route)?.catch(() => undefined); // the screen itself says what failed
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
