import { linkOptions, type LinkProps } from '@tanstack/react-router';
import type { DossierFilter } from './round-progress.view-model';

/** The list that a figure counts. */
export const dossiersLink = (search: DossierFilter): LinkProps => linkOptions({ to: '/dossiers', search });
