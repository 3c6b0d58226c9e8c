/** One field of the form with its new text, as the cook typed it. '' takes the field away. */
export interface FieldChange {
  readonly kind: 'field';
  readonly field: 'title' | 'source' | 'link' | 'image' | 'servings' | 'prep' | 'cook' | 'total';
  readonly text: string;
}

/** Replaces `from` to `to` (offsets into the text with LF line ends) by `insert`. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}
