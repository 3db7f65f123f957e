import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application';
import { queries } from './app/queries';
import { whoAmIQuery } from './features/session/api/who-am-i';

void queries.prefetchQuery(whoAmIQuery); // on its way while the first screen is

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
