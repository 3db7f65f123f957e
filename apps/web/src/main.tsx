import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
