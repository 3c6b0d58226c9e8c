export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}
