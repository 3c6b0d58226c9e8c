import type { Component } from 'svelte';

export interface SegmentedChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown in place of the label, which then is the tooltip. */
  readonly icon?: Component;
}
