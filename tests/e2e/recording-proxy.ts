import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHosts } from '../fixtures/sites/serve.ts';

/** Stands between a browser and every network: whatever would have left the machine is written down, and goes nowhere. */
export interface RecordingProxy {
  readonly port: number;
  /** The hosts that something of the page or of ours asked for. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Chromium asks its makers of its own accord, for updates and dictionaries: without any extension as well. */
const ofTheBrowser = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/;

export async function recordingProxy(): Promise<RecordingProxy> {
  const seen = new Set<string>();
  const server = createServer((request, response) => {
    seen.add(new URL(request.url ?? '', 'http://no.host').hostname);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    seen.add(new URL(`https://${request.url}`).hostname);
    // The browser may have gone already.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    // A server of a site is greeted before the tests' own answers, which stand in for it, are asked for.
    asked: () => [...seen].filter((host) => !ofTheBrowser.test(host) && !siteHosts.includes(host)),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
