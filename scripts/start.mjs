/** npm start: builds, serves the demo and says what to do next. */
import './build.mjs';
import {serveDemo} from './serve.mjs';

const {address} = await serveDemo({port: Number(process.env.PORT ?? 8080)});

console.log(`
The demo is at  ${address}

Open it in a browser. Then try: 大 and 简体 in the bar above the report, an
entry of the outline, and a reload: size, script and place are kept.
The other pages (a hostile one, one without scripts, laws and tables) are
linked from there. Ctrl+C stops the server.
`);
