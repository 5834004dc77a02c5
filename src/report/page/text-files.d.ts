/** A style sheet, as text. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** A browser's script, bundled, as text. */
declare module '*?script' {
  const text: string;
  export default text;
}
