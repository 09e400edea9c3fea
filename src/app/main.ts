import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { mount } from 'svelte';
import { watchForReplaced } from '../platform/offline';
import App from './App.svelte';

watchForReplaced();
mount(App, { target: document.getElementById('app')! });
