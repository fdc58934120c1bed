/** The package's entry also loads a second parser that nothing here uses; this is its main file alone. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
