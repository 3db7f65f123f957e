interface Asked {
  readonly subject: string;
  readonly id?: string;
}

interface Labelled {
  readonly criteria: readonly { readonly criterionId: string; readonly label: string }[];
  readonly components: readonly {
    readonly componentId: string;
    readonly anyOf: readonly string[];
    readonly label: string;
  }[];
}

/** What a finding is about, as the plan names it; `undefined` where it is about a nominee or the whole dossier. */
export function findingLabel({ subject, id = '' }: Asked, { criteria, components }: Labelled): string | undefined {
  if (subject === 'criterion') return criteria.find(({ criterionId }) => criterionId === id)?.label;
  if (subject === 'component')
    return components.find(({ componentId, anyOf }) => componentId === id || anyOf.includes(id))?.label;
  return undefined;
}

/** Of every category. */
export const criteriaOf = <Criterion>({
  categories,
}: {
  readonly categories: readonly { readonly criteria: readonly Criterion[] }[];
}): readonly Criterion[] => categories.flatMap(({ criteria }) => criteria);
