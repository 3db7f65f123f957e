import type { ApiProblem } from '../../../api/problem';
import { ProgressBar } from '../../../ui/display/meter';
import { Page } from '../../../ui/display/page';
import { useIdentityTexts } from './texts';

/** Nothing to do but to wait: what stands here is asked anew by itself. */
export function BeingBuilt({ problem }: { problem: ApiProblem }) {
  const { beingBuilt } = useIdentityTexts().session;
  const percent = Number(problem.errors[0]?.percent ?? 0);
  return (
    <Page title={beingBuilt.title} lead={beingBuilt.lead}>
      <ProgressBar label={beingBuilt.label} done={percent / 100} />
    </Page>
  );
}
