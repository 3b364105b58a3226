// A private person named where everybody looks.
import { NameFinder } from '#core/redact/finder.ts';
import type { Found, LintRule } from '../rule.ts';

/** Looks for the names of sensitive actors in the dossier's title and summary and in the titles of events. */
export const privateNameInTitle: LintRule = {
	code: 'private-name-in-title',
	severity: 'warning',
	title:
		'A title or the summary names a private person: it is shown on the map and in lists, before anybody opens a passage.',
	*find({ dossier }) {
		if (!dossier.actors.some(({ sensitive }) => sensitive)) return;
		const finder = new NameFinder(dossier);
		const named = (text: string | undefined) => text !== undefined && finder.replace(text, () => '') !== text;
		const found = (pointer: string): Found => ({
			pointer,
			message:
				'This names an actor marked as sensitive. Write who they are, as “a witness”, and leave the name to their record.'
		});
		if (named(dossier.title)) yield found('/title');
		if (named(dossier.summary)) yield found('/summary');
		for (const [index, { title }] of dossier.events.entries()) if (named(title)) yield found(`/events/${index}/title`);
	}
};
