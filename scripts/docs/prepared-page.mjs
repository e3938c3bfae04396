import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

/** A page of the demo around whose report this one is made. */
const shell = 'demo/notice.html';
const report = 'tests/fixtures/harbin-fazhi-2022.txt';
const heading = '哈爾濱市2022年法治政府建設年度報告';
const scripts = 'zh-Hans,zh-Hant-TW,zh-Hant-HK';

/**
 * Writes demo/prepared.html: a report that the command made ready with the
 * table of its own text, so that its reader asks for no dictionary.
 */
export function writePreparedPage() {
  const command = ['dist/cli.js', 'html', report, '--fragment'];
  const level = ['--heading-level', '1', '--heading', heading];
  const made = execFileSync(
    process.execPath,
    [...command, ...level, '--scripts', scripts],
    {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']},
  );
  const reader = made.replace(
    '<policy-report>',
    `<policy-report heading-level="1" heading="${heading}">`,
  );
  const page = readFileSync(shell, 'utf8')
    .replace(/<policy-report[\s\S]*<\/policy-report>/, () => reader.trim())
    .replace(/<title>[^<]*/, '<title>不下载字典的报告 · policy-report 示范')
    .replace(' aria-current="page"', '')
    .replace('"prepared.html"', '"prepared.html" aria-current="page"')
    .replace('通知公告', '不下载字典的报告')
    .replace('，文字为虚构', '。报告全文原样取自公开文件，未作改动');
  writeFileSync('demo/prepared.html', page);
}
