// Hands a file made in the page to the reader. Nothing leaves the machine.

/** A file ready to be saved. */
export interface MadeFile {
	name: string;
	mediaType: string;
	/** What is in it: text, bytes, or what the browser already holds. */
	text: string | Uint8Array<ArrayBuffer> | Blob;
}

/** Offers the file as a download. */
export function download(file: MadeFile): void {
	const url = URL.createObjectURL(new Blob([file.text], { type: file.mediaType }));
	const link = document.createElement('a');
	link.href = url;
	link.download = file.name;
	link.click();
	// The browser has taken the blob over by the next turn of its loop.
	setTimeout(() => URL.revokeObjectURL(url));
}
