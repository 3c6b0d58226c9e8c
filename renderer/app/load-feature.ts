/** Features are loaded when they are first opened, so that the first screen waits for none of them. */
export const loadRecipe = async () => (await import('../recipe/recipe-view.svelte')).default;
export const loadLone = async () => (await import('../lone/lone-view.svelte')).default;
export const loadEditor = async () => (await import('../editor/editor-view.svelte')).default;
export const loadTimers = async () => (await import('../timers/timers-dialog.svelte')).default;

/** With the timers: keys typed while their field was still being fetched would be keys of cook mode. */
export const loadCook = async () => (await Promise.all([import('../cook/cook-view.svelte'), loadTimers()]))[0].default;
export const loadReplace = async () => (await import('../replace/replace-view.svelte')).default;
export const loadDoctor = async () => (await import('../doctor/doctor-view.svelte')).default;
export const loadServe = async () => (await import('../serve/serve-view.svelte')).default;
export const loadSettings = async () => (await import('../settings/settings-view.svelte')).default;
