import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { hydrate, mount } from 'svelte';
import { currentQuery } from '../platform/history';
import { watchForReplaced } from '../platform/offline';
import App from './App.svelte';
import { openAddress } from './open';
import { arrived, standsIn, takeOver } from './takeOver';

watchForReplaced();

async function start() {
  const target = document.getElementById('app')!;
  const stands = standsIn(document) ? await openAddress(currentQuery()) : null;
  if (stands?.state === 'open') takeOver(document, () => hydrate(App, { target, props: { stands } }));
  else {
    target.replaceChildren();
    mount(App, { target, props: { stands } });
    arrived(document);
  }
}

// The script runs as soon as it is here, which may be before the whole page is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void start(), { once: true });
else void start();
