import { expect, test } from 'vitest';
import { corpusJsonSchema } from '../../src/cli/jsonSchema';
import { TABLES } from '../../src/corpus/schema';

type Node = { [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every property in the schema: its path and itself. */
function properties(node: unknown, path = ''): [string, Node][] {
  if (!isNode(node)) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'properties' && isNode(value)
      ? Object.entries(value).flatMap(([name, property]): [string, Node][] => [
          [`${path}.${name}`, property as Node],
          ...properties(property, `${path}.${name}`)
        ])
      : properties(value, key === 'definitions' || key === 'items' || key === 'anyOf' || /^\d+$/.test(key) ? path : `${path}/${key}`)
  );
}

test('an editor has a description for every field, at every depth', () => {
  const all = properties(corpusJsonSchema());
  expect(all.length).toBeGreaterThan(90);
  expect(all.filter(([, property]) => typeof property['description'] !== 'string').map(([path]) => path)).toEqual([]);
});

test('every table is there with a titled row; those that may be left out are not required', () => {
  const schema = corpusJsonSchema();
  expect(Object.keys(schema.properties!)).toEqual(expect.arrayContaining(Object.keys(TABLES)));
  expect(Object.keys(schema.definitions!)).toEqual(['Source', 'Speaker', 'Topic', 'Statement', 'Relation', 'Event', 'Tour', 'Gap']);
  expect(schema.required).toEqual(['formatVersion', 'id', 'title', 'inLanguage', 'sources', 'speakers', 'topics', 'statements', 'relations']);
  expect(schema.properties!['topics']).toMatchObject({ maxItems: 2000, items: { $ref: '#/definitions/Topic' } });
});

test('unknown fields are allowed everywhere', () => expect(JSON.stringify(corpusJsonSchema())).not.toContain('"additionalProperties":false'));

test('a field that means different things in different rows says so', () => {
  const definitions = corpusJsonSchema().definitions as Record<string, { properties: Record<string, { description: string }> }>;
  expect(definitions['Statement']!.properties['cert']!.description).toContain('who said it');
  expect(definitions['Relation']!.properties['cert']!.description).not.toContain('who said it');
});
