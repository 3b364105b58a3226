// How this reader likes the page: theme and the language of names. Kept on this machine only.

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];
/** Languages that places are named in, each in its own words. */
export const LANGUAGES = { en: 'English', ur: 'اردو', ps: 'پښتو', fa: 'فارسی', hi: 'हिन्दी', ar: 'العربية' } as const;
export type Language = keyof typeof LANGUAGES;

// `in` would also find what every object inherits, such as `toString`.
const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

const KEY = 'dateline.preferences';

/** Theme and language, remembered where the browser allows it. */
export class Preferences {
	#theme = $state<ThemeChoice>('auto');
	#language = $state<Language>('en');
	#systemDark = $state(false);

	get theme(): ThemeChoice {
		return this.#theme;
	}
	get language(): Language {
		return this.#language;
	}
	/** The theme as drawn. */
	get drawn(): 'light' | 'dark' {
		if (this.#theme !== 'auto') return this.#theme;
		return this.#systemDark ? 'dark' : 'light';
	}

	/** Reads what was remembered and follows the system's theme; call once in a browser. Returns the way to stop. */
	start(): () => void {
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const follow = () => (this.#systemDark = dark.matches);
		follow();
		dark.addEventListener('change', follow);
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
			if (typeof kept === 'object' && kept !== null) {
				if ('theme' in kept) this.#theme = THEMES.find((theme) => theme === kept.theme) ?? 'auto';
				if ('language' in kept && typeof kept.language === 'string' && isLanguage(kept.language))
					this.#language = kept.language;
			}
		} catch {
			// Storage that is blocked or unreadable: the defaults stand.
		}
		this.#wear();
		return () => dark.removeEventListener('change', follow);
	}

	setTheme(theme: ThemeChoice): void {
		this.#theme = theme;
		this.#wear();
		this.#keep();
	}
	setLanguage(language: Language): void {
		this.#language = language;
		this.#keep();
	}

	/** The style sheets follow the system unless the page says otherwise. */
	#wear(): void {
		const { dataset } = document.documentElement;
		if (this.#theme === 'auto') delete dataset.theme;
		else dataset.theme = this.#theme;
	}

	#keep(): void {
		try {
			localStorage.setItem(KEY, JSON.stringify({ theme: this.#theme, language: this.#language }));
		} catch {
			// Not remembered; nothing else depends on it.
		}
	}
}
