import { saveBlob } from '@/utils/page/save-blob'

/** Hands a text to the browser's own way of saving files. */
export function saveFile(text: string, type: string, name: string): void {
  saveBlob(new Blob([text], { type }), name)
}
