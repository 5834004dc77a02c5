/** The manifest, of which the bundler takes over only what is named in the import. */
declare module '*/package.json' {
  export const version: string;
}
