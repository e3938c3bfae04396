/** Loads the built drop-in file, by the way the address names. */
const way = new URLSearchParams(location.search).get('cdn') ?? 'whole';
import(`/made/cdn/${way}/policy-report.js`).catch((error) => {
  window.recorded.errors.push(`drop-in: ${error}`);
});
