/** What of Mozilla's linter is used here; it brings no types of its own. */
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  interface Findings {
    readonly errors: readonly Message[];
    readonly notices: readonly Message[];
    readonly warnings: readonly Message[];
  }
  const linter: {
    createInstance(options: {
      readonly config: { readonly _: readonly string[] } & Readonly<Record<string, unknown>>;
      readonly runAsBinary: boolean;
    }): { run(): Promise<Findings> };
  };
  // biome-ignore lint/style/noDefaultExport: this is how the package gives it out
  export default linter;
}
