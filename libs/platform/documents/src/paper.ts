import type { Label } from './label.js';
import type { OfficialDocument } from './official-document.js';
import type { PaperFields } from './paper-fields.js';
import type { PaperForm } from './paper-form.js';

/** What people write here instead of uploading it: a form, and the page that it makes. */
export interface Paper<Facts, Per extends string = string, Kind extends string = string> {
  /** Stored with every draft and document, as are the names of the fields: they never change. */
  readonly kind: Kind;
  /** Also the name of the file that it becomes. */
  readonly label: Label;
  /** What there is one of it for. */
  readonly per: Per;
  readonly form: (facts: Facts) => PaperForm;
  /** What an unwritten one begins with. */
  readonly start: (facts: Facts) => PaperFields;
  /** As it would be printed now, finished or not; runs in the browser too, for the preview. */
  readonly layout: (fields: PaperFields, facts: Facts) => OfficialDocument;
}

type Named<Name extends string> = { readonly [name in Name]?: string };

/** As it is written: the compiler knows the names of its fields from its form, and no others. */
interface Definition<Facts, Per extends string, Kind extends string, Name extends string> extends Pick<
  Paper<Facts, Per, Kind>,
  'kind' | 'label' | 'per'
> {
  readonly form: (facts: Facts) => PaperForm<Name>;
  readonly start: (facts: Facts) => Named<NoInfer<Name>>;
  readonly layout: (fields: Named<NoInfer<Name>>, facts: Facts) => OfficialDocument;
}

/**
 * Makes definitions of papers that are filled with these facts. Each is a {@link Paper}, and nothing but what was written.
 */
export const papersWith =
  <Facts, Per extends string>() =>
  <Kind extends string, Name extends string>(
    definition: Definition<Facts, Per, Kind, Name>,
  ): Definition<Facts, Per, Kind, Name> =>
    definition;
