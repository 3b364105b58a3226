import { describe, expect, test } from 'vitest';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Claim } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { actorRole } from '#core/words/actor-role.ts';
import { involvement } from '#core/words/involved.ts';

const catalogue = new Catalogue({
	...emptyDossier({ id: 'mill', title: 'Mill', language: 'en' }),
	actors: [
		{ id: 'hands', name: 'Mill hands', kind: 'group', citations: [] },
		{ id: 'owner', name: 'Ada Lind', kind: 'person', citations: [] },
		{ id: 'guild', name: 'The guild', kind: 'armed-group', citations: [] },
		{ id: 'wire', name: 'Northwire', kind: 'outlet', citations: [] }
	],
	events: [{ id: 'blaze', kind: 'incident', title: 'Blaze', citations: [] }],
	statements: [
		{
			id: 'denial',
			speaker: 'guild',
			form: 'indirect',
			gist: 'g',
			about: ['blaze'],
			polarity: 'denied',
			citations: []
		},
		{
			id: 'guess',
			speaker: 'owner',
			form: 'indirect',
			gist: 'g',
			about: ['blaze'],
			certainty: 'suspected',
			citations: []
		},
		{ id: 'rumour', speaker: null, form: 'indirect', gist: 'g', about: ['blaze'], citations: [] },
		{ id: 'boast', speaker: 'guild', form: 'indirect', gist: 'g', about: ['blaze'], citations: [] }
	]
});

const as = (actor: string, role: string, extra: Partial<Claim> = {}): Claim => ({
	id: `${actor}-${role}`,
	about: 'blaze',
	property: 'participant',
	value: { type: 'participant', actor, role },
	citations: [],
	...extra
});

describe('how an actor is named in an event', () => {
	test.each<[string, string, readonly Claim[], readonly string[]]>([
		['several in the plural', 'hands', [as('hands', 'victim')], ['victims']],
		['one in the singular', 'owner', [as('owner', 'victim')], ['victim']],
		['with doubt', 'guild', [as('guild', 'attacker', { certainty: 'alleged' })], ['attackers (alleged)']],
		['with who says it', 'guild', [as('guild', 'blamed', { by: 'wire' })], ['blamed, according to Northwire']],
		[
			'with the doubt of the statement',
			'guild',
			[as('guild', 'attacker', { assertedIn: 'guess' })],
			['attackers (suspected), according to Ada Lind']
		],
		[
			'denied',
			'hands',
			[as('hands', 'attacker', { assertedIn: 'denial' })],
			['denied: attackers, according to the guild']
		],
		[
			'by themselves',
			'guild',
			[as('guild', 'attacker', { assertedIn: 'boast' })],
			['attackers, as they say themselves']
		],
		[
			'flatly by one, with doubt by another: the doubt is theirs alone',
			'guild',
			[as('guild', 'attacker', { certainty: 'alleged' }), as('guild', 'attacker')],
			['attackers']
		],
		[
			'told and denied: both stand',
			'guild',
			[as('guild', 'attacker'), as('guild', 'attacker', { assertedIn: 'denial' })],
			['attackers', 'denied: attackers, as they say themselves']
		],
		[
			'by somebody whom the source does not name',
			'guild',
			[as('guild', 'attacker', { assertedIn: 'rumour' })],
			['attackers, according to somebody not named']
		],
		[
			'as it reached the source through somebody not named',
			'guild',
			[as('guild', 'attacker', { reportedVia: [null, 'wire'] })],
			['attackers, according to somebody not named']
		],
		[
			'as it reached the source through an outlet',
			'guild',
			[as('guild', 'attacker', { reportedVia: ['wire'] })],
			['attackers, according to Northwire']
		],
		[
			'by one who is named and one who is not',
			'guild',
			[as('guild', 'attacker', { by: 'owner' }), as('guild', 'attacker', { assertedIn: 'rumour' })],
			['attackers, according to Ada Lind and somebody not named']
		],
		[
			'by a source itself too',
			'guild',
			[as('guild', 'attacker'), as('guild', 'attacker', { assertedIn: 'rumour' })],
			['attackers']
		],
		['not at all', 'wire', [as('guild', 'attacker', { by: 'wire' })], ['tells of it']]
	])('%s', (_, actor, claims, words) => {
		expect(involvement(actor, claims, catalogue)).toEqual(words);
	});

	test.each([
		['victim', 'victims'],
		['witness', 'witnesses'],
		['held-responsible', 'held responsible'],
		['carried it out', 'carried it out'],
		['present', 'present'],
		['target', 'targets'],
		['audience', 'audience'],
		['participant', 'participants'],
		['violent', 'violent'],
		['hostage', 'hostages'],
		['motionless', 'motionless'],
		['reluctant', 'reluctant'],
		['younger', 'younger'],
		['student', 'students'],
		['bystander', 'bystanders'],
		['captive', 'captives'],
		['suspect', 'suspects'],
		['desperate', 'desperate']
	])('%s of a group is %s', (role, words) => {
		expect(actorRole(role, 'group')).toBe(words);
	});
});
