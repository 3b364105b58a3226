// What can go wrong with the browser's own storage, each with words for people.

/** No room is left; nothing of the last write was kept. */
export class StorageFull extends Error {
	override readonly name = 'StorageFull';
	constructor(options?: ErrorOptions) {
		super(
			'The browser has no room left, and the last change was not kept. Save the file, then remove dossiers you no longer need.',
			options
		);
	}
}

/** The browser lets the page keep nothing: switched off, private window, or out of order. */
export class StorageBlocked extends Error {
	override readonly name = 'StorageBlocked';
	constructor(options?: ErrorOptions) {
		super('This browser lets the page keep nothing, as in some private windows.', options);
	}
}

/** Another tab has written in the meantime, or removed the dossier; nothing was overwritten. */
export class ChangedElsewhere extends Error {
	override readonly name = 'ChangedElsewhere';
	/** The revision that is stored; `null` where the dossier is not there any more. */
	readonly stored: number | null;
	constructor(stored: number | null, words?: string) {
		super(
			words ??
				(stored === null
					? 'This dossier was removed in another tab. Save the file to keep what is here.'
					: 'Another tab has changed this dossier. Nothing was overwritten, and nothing here has been kept since.')
		);
		this.stored = stored;
	}
}

/** Names of DOMExceptions that say that the storage as a whole cannot be used. */
const BLOCKED = new Set([
	'SecurityError',
	'NotAllowedError',
	'InvalidStateError',
	'UnknownError',
	'NotReadableError',
	'NotFoundError',
	'VersionError',
	'TimeoutError',
	'AbortError'
]);

/** Whether an error says that there is no room. */
export function isFull(error: unknown): boolean {
	return error instanceof Error && error.name === 'QuotaExceededError';
}

/** The storage's own error in our words; a programmer's mistake as it is. */
export function explained(error: unknown): unknown {
	if (isFull(error)) return new StorageFull({ cause: error });
	if (error instanceof DOMException && BLOCKED.has(error.name)) return new StorageBlocked({ cause: error });
	return error;
}
