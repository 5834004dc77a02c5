/** esbuild gives fact tables as their text (see `loader` in esbuild.mjs). */
declare module '*.facts.json' {
  const text: string;
  export default text;
}
