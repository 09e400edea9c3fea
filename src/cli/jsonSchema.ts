/** The JSON Schema for editors, made from the schema that checks files at run time. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { headSchema, LIMITS, OPTIONAL_TABLES, TABLES, type Table } from '../corpus/schema';
import { FIELDS, ROWS } from './fieldWords';

/** Adds descriptions to the properties of a schema, in depth. `path`: `Statement.selectors`. */
function describe(schema: JsonSchema, path: string): JsonSchema {
  const inner = (one: JsonSchema | boolean): JsonSchema | boolean => (typeof one === 'boolean' ? one : describe(one, path));
  const described: JsonSchema = { ...schema };
  if (schema.properties)
    described.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => {
        if (typeof property === 'boolean') return [name, property];
        const description = FIELDS[`${path}.${name}`] ?? FIELDS[name];
        return [name, { ...(description === undefined ? {} : { description }), ...describe(property, `${path}.${name}`) }];
      })
    );
  if (schema.items && !Array.isArray(schema.items)) described.items = inner(schema.items);
  if (schema.anyOf) described.anyOf = schema.anyOf.map(inner);
  return described;
}

const plain = (schema: Parameters<typeof toJsonSchema>[0]): JsonSchema => {
  const { $schema: _, ...rest } = toJsonSchema(schema);
  return rest;
};

/** The JSON Schema (draft 7, which editors know best) of format 1. */
export function corpusJsonSchema(): JsonSchema {
  const tables = Object.keys(TABLES) as Table[];
  const limits: Partial<Record<Table, number>> = LIMITS;
  const lists = tables.map((table) => {
    const [title, description] = ROWS[table];
    const limit = limits[table] === undefined ? {} : { maxItems: limits[table] };
    return [table, { description, type: 'array', items: { $ref: `#/definitions/${title}` }, ...limit }] as const;
  });
  const rows = tables.map((table) => {
    const [title, description] = ROWS[table];
    return [title, { title, description, ...describe(plain(TABLES[table]), title) }] as const;
  });
  const head = describe(plain(headSchema), 'Corpus');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rejoinder corpus, format 1',
    description: 'One debate: who said what, to whom, when, about what, and how sure that is. Unknown fields are kept and ignored.',
    ...head,
    properties: { ...head.properties, ...Object.fromEntries(lists) },
    required: [...(head.required ?? []), ...tables.filter((table) => !OPTIONAL_TABLES.includes(table))],
    definitions: Object.fromEntries(rows)
  };
}

/** The file that editors read, as it stands in `public/`. */
export const schemaText = (): string => `${JSON.stringify(corpusJsonSchema(), null, 2)}\n`;
