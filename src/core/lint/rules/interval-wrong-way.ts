// An open interval written the wrong way round: "until" for "from", or "from" for "until".
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import type { Claim } from '#core/dossier/types.ts';
import { timeOf } from '#core/index/told.ts';
import { timeWords } from '#core/time/words.ts';
import type { LintContext } from '../context.ts';
import { isAfter, reachOf, turned, type Reach } from '../dates.ts';
import { knownDates, type DateBound } from '../known-dates.ts';
import type { Found, LintRule } from '../rule.ts';

/**
 * Held against the bounds that other dates set: an open interval is named when they leave nothing of it, or nothing but the very day it
 * is printed on, and would leave more of the same interval turned round. A `when` is held against the others that the same source gives
 * in the same voice for the same event. A closed interval that runs backwards is refused by the check of the file, and named here.
 */
export const intervalWrongWay: LintRule = {
	code: 'interval-wrong-way',
	severity: 'warning',
	title:
		'An open interval reads as “from then on” where the other dates allow only “until then”, or the other way round: “../D” is until D, “D/..” from D on.',
	*find(context) {
		for (const { code, pointer, message } of context.issues) {
			if (code === 'reversed-interval') yield { pointer, message, refused: true };
		}
		for (const { pointer, edtf, bounds } of knownDates(context)) {
			const against = bounds.find((bound) => isWrongWay(edtf, bound));
			if (against) yield found(pointer, edtf, `${against.words} ${timeWords(against.edtf)}`);
		}
		yield* wrongWhens(context);
	}
};

/**
 * Whether a bound leaves nothing of an open interval whatever the zones, while it would leave something of it turned round. Where they
 * can overlap nothing is wrong, but for one thing: what is printed on a day was not said from that very day on.
 */
export function isWrongWay(edtf: string, { side, moment, edtf: bounding }: DateBound): boolean {
	const open = turned(edtf);
	const [named, reach] = [reachOf(open?.date), reachOf(edtf)];
	if (!named || !reach) return false;
	if (side === 'not-before') return reach.first === null && isAfter(moment, reach.last);
	if (reach.last !== null) return false;
	const isSameDate = open?.date === bounding && named.last?.at === moment.at;
	return isSameDate || isAfter(reach.first, moment);
}

function* wrongWhens({ dossier, catalogue, origins }: LintContext): Generator<Found> {
	const dates = (claim: Claim) => timeOf(claim) !== null && !hedgeOfClaim(claim, catalogue.statements).denied;
	for (const [index, claim] of dossier.claims.entries()) {
		const { value, about } = claim;
		if (!dates(claim) || value.type !== 'time') continue;
		const open = turned(value.edtf);
		const [reach, other] = [reachOf(value.edtf), reachOf(open?.other)];
		if (!reach || !other) continue;
		const against = catalogue.claimsAbout(about).find((peer) => {
			if (peer === claim || peer.value.type !== 'time' || !dates(peer)) return false;
			if (origins.sourceOf(peer) !== origins.sourceOf(claim)) return false;
			if (origins.originOf(peer).id !== origins.originOf(claim).id) return false;
			const known = turned(peer.value.edtf) ? null : reachOf(peer.value.edtf);
			return known !== null && areApart(reach, known) && !areApart(other, known);
		});
		if (against?.value.type !== 'time') continue;
		yield found(`/claims/${index}/value/edtf`, value.edtf, `the same source gives ${timeWords(against.value.edtf)}`);
	}
}

function areApart(a: Reach, b: Reach): boolean {
	return isAfter(a.first, b.last) || isAfter(b.first, a.last);
}

function found(pointer: string, edtf: string, because: string): Found {
	const other = turned(edtf)?.other ?? '';
	const message = `“${edtf}” means ${timeWords(edtf)}, but ${because}. If it is meant the other way, write “${other}”.`;
	return { pointer, message };
}
