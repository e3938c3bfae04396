import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';

/**
 * Chromium builds that registry packages carry as brotli-packed headless shells
 * (Linux x64). They are third-party builds: pinned by sha512, used for tests
 * only, never shipped. The packages' own JavaScript is not run.
 */

const BUILDS = JSON.parse(
  readFileSync(new URL('./packaged-chromium.json', import.meta.url), 'utf8'),
);

const cache =
  process.env.CHROMIUM_CACHE ??
  join(homedir(), '.cache', 'policy-report-chromium');

const folderOf = (version) => join(cache, String(version));

/** The unpacked build of a version {path, env}, or undefined. */
export function findPackagedChromium(version) {
  try {
    const record = join(folderOf(version), 'found.json');
    const found = JSON.parse(readFileSync(record, 'utf8'));
    return existsSync(found.path) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Fetches, checks and unpacks the build of a version, once per machine. */
export async function packagedChromium(version) {
  const have = findPackagedChromium(version);
  if (have) return have;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('packaged Chromium builds exist for Linux x64 only');
  }
  const build = BUILDS[version];
  if (!build) throw new Error(`no packaged Chromium ${version} is listed`);
  const work = mkdtempSync(join(tmpdir(), 'packaged-chromium-'));
  try {
    return await unpack(version, fetchPackage(build, work), work);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

/** Downloads one package and returns its `bin` folder once the sum is right. */
function fetchPackage({package: spec, integrity}, work) {
  const listing = execFileSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', work, spec],
    {cwd: work, encoding: 'utf8'},
  );
  const file = join(work, listing.trim().split('\n').pop());
  const sum = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (integrity !== `sha512-${sum}`) {
    throw new Error(`${spec} is not the file whose checksum is recorded`);
  }
  execFileSync('tar', ['xzf', file, '-C', work]);
  return join(work, 'package', 'bin');
}

async function unpack(version, bin, work) {
  const folder = folderOf(version);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const path = join(folder, 'chromium');
  await unbrotli(join(bin, 'chromium.br'), `${path}.part`);
  chmodSync(`${path}.part`, 0o755);
  renameSync(`${path}.part`, path);
  const env = {};
  if (missesLibraries(path)) {
    await unpackArchive(join(bin, 'al2023.tar.br'), folder, work);
    await unpackArchive(join(bin, 'aws.tar.br'), join(folder, 'aws'), work);
    env.LD_LIBRARY_PATH = ['al2023/lib', 'lib', 'aws/lib']
      .map((name) => join(folder, name))
      .join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) {
    env.FONTCONFIG_PATH = await unpackFonts(bin, folder, work);
  }
  const found = {path, env};
  writeFileSync(join(folder, 'found.json'), JSON.stringify(found));
  return found;
}

/** Without any font the renderer dies at the first form control. */
async function unpackFonts(bin, folder, work) {
  await unpackArchive(join(bin, 'fonts.tar.br'), folder, work);
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, {recursive: true});
  writeFileSync(
    join(fonts, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
      `<fontconfig><dir>${fonts}</dir>` +
      `<cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  return fonts;
}

async function unpackArchive(archive, folder, work) {
  if (!existsSync(archive)) return;
  mkdirSync(folder, {recursive: true});
  const tar = join(work, 'archive.tar');
  await unbrotli(archive, tar);
  execFileSync('tar', ['xf', tar, '-C', folder]);
}

const unbrotli = (from, to) =>
  pipeline(
    createReadStream(from),
    createBrotliDecompress(),
    createWriteStream(to),
  );

const missesLibraries = (path) =>
  /not found/.test(spawnSync('ldd', [path], {encoding: 'utf8'}).stdout ?? '');
