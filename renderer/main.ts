import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import { mount } from 'svelte';
import App from './app/app.svelte';
import { Hobside } from './app/hobside.svelte.ts';
import { tellErrors } from './app/tell-errors.ts';
import { kitchen } from './kitchen/kitchen.ts';
import { speakAs } from './kitchen/speak-as.ts';

// Main wrote it there: words that are asked for before this would be English.
await speakAs(document.documentElement.lang);
const hobside = new Hobside(kitchen());
tellErrors(hobside.kitchen);
await hobside.begin();

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element #app');
mount(App, { target, props: { hobside } });
