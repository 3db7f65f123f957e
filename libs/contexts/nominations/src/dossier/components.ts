import type { Label } from '#platform/documents';
import { papers } from '../papers/papers.js';

/** What a dossier is made of: papers, which are written here or uploaded, and what is only ever uploaded. */
export const components = [
  ...papers,
  { kind: 'initiative_certificate', label: { vi: 'Xác nhận sáng kiến', en: 'Initiative certificate' }, per: 'nominee' },
  { kind: 'evidence', label: { vi: 'Minh chứng', en: 'Evidence' }, per: 'nominee' },
] as const;

export type ComponentKind = (typeof components)[number]['kind'];

export const componentKinds: readonly ComponentKind[] = components.map(({ kind }) => kind);

const labels = new Map<ComponentKind, Label>(components.map(({ kind, label }) => [kind, label]));

export const componentLabel = (kind: ComponentKind): Label => labels.get(kind)!;
