import * as z from 'zod/mini';

// Before the first schema is made: zod would otherwise try `new Function`, which the manifest's CSP
// forbids. It only costs speed, but the browser lists each try among the extension's errors.
z.config({ jitless: true });

export { z };
