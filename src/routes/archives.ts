// Map archives that a link names or a person drops: points are drawn over the map, any other becomes the map.
import { reasonOf } from '#core/errors/refusal.ts';
import { openArchiveFile, openArchiveUrl, type Archive } from '#lib/map/basemap/archive.ts';
import { DrawnPoints } from '#lib/map/archive-points/drawn-points.svelte.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import type { Notice } from '#lib/state/notice.ts';
import type { Open } from '#lib/state/selection.svelte.ts';

/** What archives change of the page. */
export interface Ground {
	dashboard: Dashboard;
	/** Draws an archive in place of the embedded basemap, or that again. */
	basemap(archive: Archive | null): void;
	/** Opens a thing in the panel, and the panel where it is closed. */
	show(open: Open): void;
}

/** Takes a dropped archive, and says what it is now. */
export async function takeArchive(file: File, ground: Ground): Promise<Notice> {
	const archive = await openArchiveFile(file);
	if (archive.points) {
		putPoints(archive, null, ground);
		ground.show({ type: 'list', id: 'points' });
		const records = counted(archive.points.placed, 'record');
		return {
			tone: 'done',
			text: `${archive.name} is drawn over the map: ${records}. The panel lists what is in view.`
		};
	}
	ground.basemap(archive);
	ground.dashboard.basemap = null;
	return { tone: 'done', text: `${archive.name} is the map now. Reload the page for the embedded one.` };
}

/** Draws the archives that a link names: on this site, or on an origin that the build allows. Answers what went wrong. */
export async function followArchives(
	{ basemap, points }: { basemap: string | null; points: string | null },
	ground: Ground
): Promise<Notice[]> {
	const { dashboard } = ground;
	const notices: Notice[] = [];
	const open = async (address: string, put: (archive: Archive) => void) => {
		try {
			put(await openArchiveUrl(address, location.href, __TILE_ORIGINS__));
		} catch (error) {
			const reason = reasonOf(error);
			notices.push({ tone: 'problem', text: `The map ${address} was not opened: ${reason}` });
		}
	};
	if (basemap === null && dashboard.basemap !== null) {
		ground.basemap((dashboard.basemap = null));
	} else if (basemap !== null && basemap !== dashboard.basemap) {
		await open(basemap, (archive) => {
			if (archive.points) throw new Error('it holds records and no map; a link names it by #points=.');
			ground.basemap(archive);
			dashboard.basemap = basemap;
		});
	}
	const drawn = dashboard.points?.address ?? null;
	if (points === null && drawn !== null) dashboard.points = null;
	else if (points !== null && points !== drawn) await open(points, (archive) => putPoints(archive, points, ground));
	return notices;
}

function putPoints(archive: Archive, address: string | null, { dashboard, show }: Ground): void {
	if (!archive.points)
		throw new Error('it holds no records that "dateline tiles" wrote; a link names a map by #basemap=.');
	dashboard.points = new DrawnPoints(archive, archive.points, address, () => {
		const { open } = dashboard.selection;
		if (open?.type !== 'list' || open.id !== 'points') show({ type: 'list', id: 'points' });
	});
}
