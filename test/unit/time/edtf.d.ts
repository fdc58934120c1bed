/** The package ships no types; we only ask whether it can read a text. */
declare module 'edtf' {
  export default function edtf(text: string): unknown;
}
