// The map in words: names of marks for those who do not see them, distances, counts.
import { DISPUTE_WORDS } from '#core/accounts/disputed.ts';
import { distanceWords } from '#core/words/distance.ts';
import { numberWords } from '#core/basics/numbers.ts';
import { counted } from '#core/words/vocabulary.ts';
import { HOLLOW } from '#core/words/hollow.ts';
import type { MarkPlace, Mark } from '#core/marks/types.ts';

/** What closes a list that not all places fit in. */
export function moreWords(more: number): string {
	return `and ${numberWords(more)} more: zoom in`;
}

/** A mark of more places than this names the first of them: nobody listens to hundreds. */
const NAMED = 12;

/** The accessible name of a mark; it begins with the name of its place, names its places, and says how certainly they are where they are. */
export function markName({ lead, places, more, count, form, dispute: found }: Mark): string {
	const dispute = found ? `, ${DISPUTE_WORDS[found]}` : '';
	if (places.length > 1) {
		const each = places
			.slice(0, NAMED)
			.map((place) => `${place.name} ${counted(place.count, 'record')}${doubtOf(place)}`);
		const all = places.length + more;
		if (all > NAMED) each.push(`and ${numberWords(all - NAMED)} more`);
		return `${lead.name}, ${counted(all, 'place')}: ${each.join(', ')}${dispute}`;
	}
	const radius = form === 'area' && lead.radius ? `, radius ${distanceWords(lead.radius)}` : '';
	return `${lead.name}, ${lead.kind}, ${counted(count, 'record')}${doubtOf(lead)}${radius}${dispute}`;
}

/** " (alleged)", " (not said to have happened)"; nothing where all is plain. */
function doubtOf(place: MarkPlace | undefined): string {
	const doubts = [place?.hedge ?? null, place?.hollow ? HOLLOW.toLowerCase() : null];
	const said = doubts.filter((one) => one !== null);
	return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
