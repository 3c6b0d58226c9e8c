/** A file's text as it lies there, put in by Vite. */
declare module '*?raw' {
  const text: string;
  export = text;
}
