/** Keeps what must not happen in this page, from before the reader loads. */
window.recorded = {ran: 0, errors: [], violations: [], loads: 0};
window.ran = () => {
  window.recorded.ran++;
};
window.addEventListener(
  'error',
  ({message, target}) => {
    const place = target instanceof Element ? target.outerHTML : '';
    window.recorded.errors.push(`${message ?? ''} ${place}`.trim());
  },
  true,
);
window.addEventListener('unhandledrejection', ({reason}) => {
  window.recorded.errors.push(`unhandled: ${reason?.stack ?? reason}`);
});
document.addEventListener('securitypolicyviolation', (event) => {
  const {violatedDirective, blockedURI, sample, sourceFile} = event;
  window.recorded.violations.push(
    `${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`,
  );
});
document.addEventListener('policy-report-load', () => {
  window.recorded.loads++;
});
