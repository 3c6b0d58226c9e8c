/** A half-open range of UTF-16 offsets into a file's text with LF line ends (core/text/file-text.ts maps them to bytes). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
