import {buildSync} from 'esbuild';
import {writeFileSync} from 'node:fs';
const r=buildSync({stdin:{contents:"export * from './src/script/tables/tables-converter.ts'",resolveDir:'.'},bundle:true,minify:process.argv[2]==='min',format:'esm',target:'es2020',external:['opencc-js'],write:false});
writeFileSync('/tmp/tables-bundle.mjs',r.outputFiles[0].text);
