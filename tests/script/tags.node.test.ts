import assert from 'node:assert/strict';
import {it} from 'node:test';
import {normaliseScriptTag} from '../../src/script/tags.js';

const rows = [
  ['zh-Hans', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['zh_TW', 'zh-Hant-TW'],
  [' ZH-HANT-hk ', 'zh-Hant-HK'],
  ['zh-MO', 'zh-Hant-HK'],
  ['en', null],
  ['constructor', null],
  ['', null],
] as const;

for (const [tag, script] of rows) {
  it(`takes “${tag}” for ${script ?? 'no script of Chinese'}`, () => {
    assert.equal(normaliseScriptTag(tag), script);
  });
}
