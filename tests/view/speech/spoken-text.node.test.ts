import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  sentenceAt,
  spokenSentencesOf,
} from '../../../src/view/speech/spoken-text.js';
import type {TextBlock} from '../../../src/view/text-blocks.js';

function blockOf(text: string): TextBlock {
  return {element: null as unknown as Element, text, nodes: [], starts: []};
}

const blocks = ['一、总体要求', '要抓落实。要求\n实效。', '———', '完毕'].map(
  blockOf,
);
const sentences = spokenSentencesOf(blocks);

test('Headings and sentences are spoken, signs alone are not', () => {
  assert.deepEqual(
    sentences.map(({text}) => text),
    ['一、总体要求', '要抓落实。', '要求', '实效。', '完毕'],
  );
});

test('A place is read from the sentence that stands there', () => {
  assert.equal(sentenceAt(sentences, {block: 0, offset: 3}), 0);
  assert.equal(sentenceAt(sentences, {block: 1, offset: 0}), 1);
  assert.equal(sentenceAt(sentences, {block: 1, offset: 9}), 3);
});

test('A place with nothing to say is read from what follows', () => {
  assert.equal(sentenceAt(sentences, {block: 2, offset: 1}), 4);
  assert.equal(sentenceAt(sentences, {block: 9, offset: 0}), 4);
});
