import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isCommonCharacter} from '../../../src/view/ruby/common-characters.js';

test('The first and the last of the 3,755 characters of level 1 are common', () => {
  for (const character of '啊阿的国发展座做') {
    assert.ok(isCommonCharacter(character), character);
  }
});

test('Characters of level 2 and of names are not', () => {
  for (const character of '亍鄱赣歙黟浒瀛䶮𠮷') {
    // 赣 stands in level 1: the criterion is the standard and not our taste.
    const expected = character === '赣';
    assert.equal(isCommonCharacter(character), expected, character);
  }
});

test('Signs and letters are not characters', () => {
  for (const sign of '。a1 ') assert.equal(isCommonCharacter(sign), false);
});
