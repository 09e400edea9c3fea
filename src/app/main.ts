import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { mount } from 'svelte';
import { watchForReplaced } from '../platform/offline';
import App from './App.svelte';

watchForReplaced();
const start = () => mount(App, { target: document.getElementById('app')! });
// The script runs as soon as it is here, which may be before the whole page is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
