import {loadConverter} from '../../dist/index.js';
import {corpusDocuments, ownDocuments} from '../fixtures/documents.mjs';

/**
 * About so many characters of reports in a script: the documents of
 * ../shared/corpus where it is there, and those of tests/fixtures; repeated
 * only when they are too few.
 */
export async function scriptText(script, characters) {
  const simplified = await simplifiedText();
  const write = await loadConverter({from: 'zh-Hans', to: script});
  const text = write.convert(simplified);
  return text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
}

/** Whether the documents are more than those of the repository. */
export const hasCorpus = corpusDocuments().length > 0;

let simplified;

async function simplifiedText() {
  if (simplified) return simplified;
  const read = await loadConverter({from: 'mixed', to: 'zh-Hans'});
  const documents = [...ownDocuments(), ...corpusDocuments()];
  simplified = read.convert(documents.join('\n'));
  return simplified;
}
