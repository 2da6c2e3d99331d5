/** The editor's key, in the memory of this page alone: it is never stored, so it is gone after a reload. */
export const editorKey: { value: string } = $state({ value: '' });
