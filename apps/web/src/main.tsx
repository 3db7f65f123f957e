import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application';
import { queries } from './app/queries';
import { router } from './app/router';
import { whoAmIQuery } from './features/session/api/who-am-i';

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
