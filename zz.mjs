import {measureFirstSwitch} from './tests/bench/first-switch.mjs';
console.log(await measureFirstSwitch(5));
