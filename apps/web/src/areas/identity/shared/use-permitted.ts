import { useQuery } from '@tanstack/react-query';
import { useSession } from './acting';
import { permissionMatrixQuery } from '../permissions/permission-matrix.call';

/**
 * Whether a command is for somebody with the roles of the person who is signed in, wherever they are held;
 * nobody may do anything until the table has come.
 */
export function usePermitted(): (command: string, situation?: string) => boolean {
  const { data: rows = [] } = useQuery(permissionMatrixQuery);
  const { holds } = useSession();
  return (command, situation = 'any') =>
    rows.some((row) => row.command === command && allows(row.situations, situation) && holds(...row.roles));
}

const allows = (situations: string | readonly string[], situation: string): boolean =>
  situation === 'any' || situations === 'any' || situations.includes(situation);
