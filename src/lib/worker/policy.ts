// The page's one Trusted Types policy: the scripts that may run as workers, and markup only where nothing of it can run.

interface PolicyRules {
	createScriptURL(url: string): string;
	createHTML(markup: string): string | null;
}
interface PolicyFactory {
	readonly defaultPolicy?: unknown;
	createPolicy(name: string, rules: PolicyRules): unknown;
}

const workers = new Set<string>();
let readingInert = false;

/** Lets a script of our own origin, by its absolute address, be started as a worker; answers the address. Every other stays refused. */
export function allowWorker(address: string): string {
	workers.add(address);
	makePolicy();
	return address;
}

/**
 * Parses HTML into a document that runs no script and loads nothing, and hands it to `read`, which must be done when it
 * returns: only until then markup may be set as text, and only in that document.
 */
export function readInert<T>(markup: string, read: (page: Document) => T): T {
	makePolicy();
	readingInert = true;
	try {
		return read(new DOMParser().parseFromString(markup, 'text/html'));
	} finally {
		readingInert = false;
	}
}

/** A page has one default policy at most, so all that is ever allowed is allowed here. */
function makePolicy(): void {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	if (!factory || factory.defaultPolicy) return;
	factory.createPolicy('default', {
		createScriptURL(url) {
			if (workers.has(url)) return url;
			throw new TypeError(`Only the page's own workers may be started, not ${url}.`);
		},
		// `null` refuses.
		createHTML: (markup) => (readingInert ? markup : null)
	});
}
