const isPicture = (type: string): boolean => type.startsWith('image/');

/** Picture files of a paste or a drop. Text that is pasted along with its picture (from a spreadsheet) is meant as text. */
export function picturesOf(data: DataTransfer | null): readonly File[] {
  if (data === null || data.getData('text/plain') !== '') return [];
  return [...data.files].filter(({ type }) => isPicture(type));
}

/** While something is dragged, only its kind is known. */
export const isPictureDrag = (data: DataTransfer | null): boolean => {
  const files = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file');
  return files.length > 0 && files.every(({ type }) => isPicture(type));
};
