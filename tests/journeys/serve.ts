/** Serves the built site for the journeys. */
import { serve } from './static';

await serve(new URL('../../dist/', import.meta.url).pathname, Number(process.env['PORT'] ?? 4179));
