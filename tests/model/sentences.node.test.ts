import assert from 'node:assert/strict';
import {test} from 'node:test';
import {piecesOf, sentencesOf} from '../../src/model/sentences.js';

function cut(text: string): string[] {
  return sentencesOf(text).map(({start, end}) => text.slice(start, end));
}

test('A sentence ends at 。 ！ ？ and ；', () => {
  assert.deepEqual(cut('一是抓落实；二是求实效。行不行？行！'), [
    '一是抓落实；',
    '二是求实效。',
    '行不行？',
    '行！',
  ]);
});

test('Closing quotes and brackets stay with their sentence', () => {
  assert.deepEqual(cut('会议提出“要真抓实干。”代表鼓掌。（完。）散会'), [
    '会议提出“要真抓实干。”',
    '代表鼓掌。',
    '（完。）',
    '散会',
  ]);
  assert.deepEqual(cut('他說：「可以。」然後離開。'), [
    '他說：「可以。」',
    '然後離開。',
  ]);
});

test('Marks that stand together end one sentence', () => {
  assert.deepEqual(cut('真的吗？！真的。'), ['真的吗？！', '真的。']);
});

test('Decimal points, numbers and document numbers do not end a sentence', () => {
  assert.deepEqual(cut('增长5.5%，见国办发〔2019〕6号。'), [
    '增长5.5%，见国办发〔2019〕6号。',
  ]);
});

test('A line break ends a sentence and blanks are no part of one', () => {
  assert.deepEqual(cut('　　第一章　总则\n  第一条　为了规范。 '), [
    '第一章　总则',
    '第一条　为了规范。',
  ]);
});

test('A text of blanks has no sentence', () => {
  assert.deepEqual(cut(' \n　'), []);
  assert.deepEqual(cut(''), []);
});

test('A long sentence is cut at its commas and nothing is lost', () => {
  const text = `${'各地各部门要高度重视，认真落实、'.repeat(12)}确保完成。`;
  const sentence = {start: 0, end: text.length};
  const pieces = piecesOf(text, sentence, 50).map(({start, end}) =>
    text.slice(start, end),
  );
  assert.ok(pieces.length > 3);
  assert.ok(pieces.every((piece) => piece.length <= 50));
  assert.ok(pieces.slice(0, -1).every((piece) => /[，、]$/.test(piece)));
  assert.equal(pieces.join(''), text);
});

test('A sentence without commas is cut, but not inside a character', () => {
  const text = '𠮷'.repeat(40);
  const pieces = piecesOf(text, {start: 0, end: text.length}, 25);
  assert.equal(
    pieces.map(({start, end}) => text.slice(start, end)).join(''),
    text,
  );
  assert.ok(pieces.every(({start}) => start % 2 === 0));
});
