// Svelte 5: properties are set as properties, events as on<name>.
import {mount} from 'svelte';
import App from './App.svelte';

mount(App, {target: document.querySelector('#app')});
