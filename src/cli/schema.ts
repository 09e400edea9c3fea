/** `npm run schema`: writes the JSON Schema that editors use. Run it after a change of `src/corpus/schema.ts` or of its words. */
import { writeFile } from 'node:fs/promises';
import { schemaText } from './jsonSchema';

const file = new URL('../../public/corpus-1.schema.json', import.meta.url);
await writeFile(file, schemaText());
