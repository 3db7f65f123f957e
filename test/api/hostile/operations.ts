/** What the service says of itself, as far as somebody needs it who wants to send it nonsense. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly schema?: Schema;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Of a JSON body. */
  readonly body?: Schema;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export function operationsIn(document: Document): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content['application/json']?.schema,
    })),
  );
}

/** A body that the schema allows, or nearly so. */
export function sampleOf(schema: Schema, { components }: Document, depth = 0): unknown {
  const named = schema.$ref && components.schemas[schema.$ref.split('/').at(-1)!];
  if (named) return depth > 6 ? {} : sampleOf(named, { components } as Document, depth + 1);
  const part = schema.allOf?.[0] ?? schema.oneOf?.[0];
  if (part) return sampleOf(part, { components } as Document, depth);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, child]) => [
          name,
          sampleOf(child, { components } as Document, depth + 1),
        ]),
      );
    case 'array':
      return schema.items ? [sampleOf(schema.items, { components } as Document, depth + 1)] : [];
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return textOf(schema);
  }
}

function textOf({ format }: Schema): string {
  if (format === 'uuid') return '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5';
  if (format === 'date') return '2025-06-01';
  if (format === 'date-time') return '2025-06-01T00:00:00Z';
  return 'so-y-te';
}
