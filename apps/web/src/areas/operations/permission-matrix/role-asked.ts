import type { Role } from '#contexts/organisation';
import { type Asked, text } from '../../../ui/browser/asked';

export const roleAsked = ({ role }: Asked): { readonly role?: Role } => ({ role: text(role) as Role | undefined });
