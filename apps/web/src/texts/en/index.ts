import type { Texts } from '../texts';
import { appraisal } from './appraisal';
import { awards } from './awards';
import { checkAndSend } from './check-and-send';
import { common } from './common';
import { declarations } from './declarations';
import { desk } from './desk';
import { documents } from './documents';
import { dossierDetails } from './dossier-details';
import { dossierHistory } from './dossier-history';
import { dossierList } from './dossier-list';
import { dossiers } from './dossiers';
import { kit } from './kit';
import { inbox } from './inbox';
import { lookUp } from './look-up';
import { navigation } from './navigation';
import { nominees } from './nominees';
import { openDossier } from './open-dossier';
import { pastedNominees } from './pasted-nominees';
import { papers } from './papers';
import { administration } from './administration';
import { calendars } from './calendars';
import { operations } from './operations';
import { organisation } from './organisation';
import { packs } from './packs';
import { permissions } from './permissions';
import { progress } from './progress';
import { rounds } from './rounds';
import { session } from './session';
import { uploads } from './uploads';

const ofAdministration = { administration, calendars, operations, organisation, packs, permissions, progress, rounds };

const ofDossiers = {
  checkAndSend,
  declarations,
  documents,
  dossierDetails,
  dossierHistory,
  dossierList,
  dossiers,
  nominees,
  openDossier,
  papers,
  pastedNominees,
  uploads,
};

export const en: Texts = {
  appraisal,
  awards,
  common,
  desk,
  kit,
  inbox,
  lookUp,
  navigation,
  session,
  ...ofDossiers,
  ...ofAdministration,
};
