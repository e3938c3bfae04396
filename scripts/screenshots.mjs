/** npm run screenshots: takes the pictures of docs/ from the demo. */
import puppeteer from 'puppeteer-core';
import {chromiumArguments} from './browsers/launch-options.mjs';
import {ensureChromium} from './ensure-browser.mjs';
import {serveDemo} from './serve.mjs';

/** Each picture: where it is taken, how wide, and what a reader did before. */
const pictures = [
  {file: 'docs/reader.png', page: 'index.html', width: 1200, height: 860},
  {
    file: 'docs/reader-narrow.png',
    page: 'index.html',
    width: 390,
    height: 844,
    mobile: true,
  },
];

const {path, env} = await ensureChromium();
const server = await serveDemo();
const browser = await puppeteer.launch({
  executablePath: path,
  args: chromiumArguments,
  env: {...process.env, ...env},
});
for (const picture of pictures) await take(picture);
await browser.close();
await server.close();

async function take({file, page: name, width, height, mobile = false}) {
  const page = await browser.newPage();
  await page.setViewport({
    width,
    height,
    isMobile: mobile,
    deviceScaleFactor: mobile ? 2 : 1.5,
  });
  await page.goto(new URL(name, server.address).href);
  await page.waitForSelector('policy-report > article');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({path: file});
  await page.close();
  console.log(file);
}
