/** How many documents a dossier may hold in this installation. */
export abstract class DocumentLimit {
  abstract readonly perDossier: number;
}
