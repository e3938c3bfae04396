import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

describe('the documentation', () => {
  it('lists the element as its source describes it', () => {
    execFileSync(process.execPath, ['scripts/docs.mjs', '--check'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });

  it('keeps the place of each picture free until it comes', () => {
    const pages = readdirSync('demo/docs').filter((name) =>
      name.endsWith('.html'),
    );
    const pictures = pages.flatMap(
      (name) =>
        readFileSync(`demo/docs/${name}`, 'utf8').match(/<img [^>]*>/g) ?? [],
    );
    assert.ok(pictures.some((picture) => picture.includes('reader.png')));
    for (const picture of pictures) {
      assert.match(picture, /\swidth="\d+"/);
      assert.match(picture, /\sheight="\d+"/);
    }
  });
});
