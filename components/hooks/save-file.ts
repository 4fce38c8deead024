/** Gives the person a table as a file. */
export const saveCsv = (name: string, csv: string): void => saveFile(name, 'text/csv;charset=utf-8', csv);

/** Gives the person a file; their browser knows, or asks, where it goes. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // A large one is still being read when the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
