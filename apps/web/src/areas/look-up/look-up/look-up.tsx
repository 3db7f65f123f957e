import { useLookUpTexts } from '../shared/texts';
import { Page } from '../../../ui/display/page';
import { VerifyAward } from '../award-verification/verify-award';
import { Panel } from '../../../ui/display/panel';
import { FollowDossier } from '../dossier-status/follow-dossier';

/** For anybody, without signing in: what an address asks is answered at once. */
export function LookUp() {
  const { lookUp } = useLookUpTexts();
  return (
    <Page title={lookUp.title} lead={lookUp.lead} width="text">
      <Panel title={lookUp.award.title}>
        <VerifyAward />
      </Panel>
      <Panel title={lookUp.dossier.title}>
        <FollowDossier />
      </Panel>
    </Page>
  );
}
