/**
 * The next task of the event loop. A message channel, because timers are held
 * back to 4 ms when nested and to a second in hidden tabs.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
