import { useSession } from '../../identity/shared/acting';

/** Whether the progress of a whole round is for the person who is signed in: those who appraise, advise and decide. */
export const useSeesProgress = (): boolean =>
  useSession().holds('education_appraiser', 'home_affairs_appraiser', 'council_secretary', 'chairman');
