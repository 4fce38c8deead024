/** The published types cover only the package's root, which would bundle its link builders too. */
declare module 'twitter-text/dist/parseTweet.js' {
  const parseTweet: (text: string) => { readonly weightedLength: number };
  // biome-ignore lint/style/noDefaultExport: the package's own export
  export default parseTweet;
}
