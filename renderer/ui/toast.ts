export interface ToastShown {
  readonly id: number;
  readonly text: string;
  readonly action: { readonly label: string; run(): void } | null;
}
