/** The kinds of documents that a pack may ask for: whoever keeps dossiers says which these are. */
export abstract class KnownDocuments {
  abstract readonly kinds: readonly string[];
}
