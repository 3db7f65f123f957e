import { useSession } from './acting';

/** Whether a day lies before today, by the clock of the service; without a session nothing is called past. */
export function useIsPast(): (day: string) => boolean {
  const today = useSession().person?.today;
  return (day) => today !== undefined && day < today;
}
