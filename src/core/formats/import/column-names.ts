// What headers of tables are called, in the languages most often met.
import { withoutAccents } from '#core/basics/letters.ts';
import type { ColumnRole } from './types.ts';

/** Whole names, folded: lower case, no accents, nothing but letters and digits. The order within a role is the order of preference. */
const NAMES: Readonly<Record<ColumnRole, string>> = {
	id: 'id eventid recordid incidentid caseid globalid uid uuid objectid fid ref reference nr no number code',
	title: 'title headline event eventname incident incidentname name label titel titre titulo subject victim victimname',
	description:
		'description desc details detail summary notes note text remarks comment comments narrative beschreibung descripcion content',
	kind: 'kind eventkind eventtype incidenttype type category subtype subeventtype attacktype art tipo typ',
	when: 'when date eventdate incidentdate datetime timestamp dateofincident dateofevent dateofdeath datum fecha data day1 edtf dateutc reporteddate',
	start: 'start startdate datestart begin begindate from fromdate dateextentstart earliest von desde begintimestamp',
	end: 'end enddate dateend until to todate latest bis hasta endtimestamp',
	year: 'year jahr annee ano anio iyear',
	month: 'month monat mois mes imonth',
	day: 'day tag jour dia iday',
	time: 'time eventtime timeofday uhrzeit heure hora localtime',
	latitude:
		'latitude lat y ycoord ycoordinate coordy geolat latdd declat decimallatitude latitud breite breitengrad latitudine latdec latwgs84 gpslat gpslatitude pointy enlem shirota',
	longitude:
		'longitude lon lng long x xcoord xcoordinate coordx geolon geolng longdd londd declong declon decimallongitude longitud lange laenge langengrad laengengrad longitudine londec longdec lonwgs84 gpslon gpslong gpslongitude pointx boylam keido',
	position:
		'coordinates coordinate coords coord position latlon latlng latlong geo geopoint geolocation gps wkt geomwkt geom geometry point koordinaten coordonnees coordenadas',
	place:
		'place location placename locationname site sitename address streetaddress where wherecoordinates venue village settlement town city locality municipality ort lieu lugar',
	'place-kind': 'placekind placetype locationtype',
	precision: 'precision geoprecision whereprec locationprecision geoaccuracy',
	radius: 'radius radiusm uncertainty uncertaintym coordinateuncertaintyinmeters accuracym',
	actor:
		'actor actors actor1 perpetrator perpetratorname group gname sidea party organisation organization speaker attacker agency lawenforcementagency',
	'actor-2': 'actor2 sideb target target1 opponent against',
	source: 'source sources sourcename publisher outlet publication newspaper quelle fuente sourcetitle',
	'source-url': 'sourceurl url link links sourcelink weblink href website sourceurls',
	'source-date': 'sourcedate publicationdate published publishedat datepublished',
	killed:
		'killed dead deaths fatalities fatality nkill best numberkilled totaldeaths nodeaths casualtieskilled tote muertos morts',
	'killed-low': 'low killedlow deathslow lowestimate fatalitieslow killedmin mindeaths deathsmin fatalitiesmin',
	'killed-high': 'high killedhigh deathshigh highestimate fatalitieshigh killedmax maxdeaths deathsmax fatalitiesmax',
	injured: 'injured wounded injuries nwound numberinjured verletzte heridos blesses',
	'injured-low': 'injuredlow woundedlow injuredmin woundedmin',
	'injured-high': 'injuredhigh woundedhigh injuredmax woundedmax'
};

const BY_NAME = new Map<string, { role: ColumnRole; rank: number }>();
for (const [role, names] of Object.entries(NAMES)) {
	for (const [rank, name] of names.split(' ').entries()) {
		if (!BY_NAME.has(name)) BY_NAME.set(name, { role: role as ColumnRole, rank });
	}
}

/** The role a header names, with how plainly it does: 0 is the plainest. Undefined where it says nothing. */
export function roleOfName(header: string): { role: ColumnRole; rank: number } | undefined {
	// "Latitude (WGS 84)", "Longitude [°]": what stands in brackets explains the name.
	const bare = header.replace(/[([{].*$/, '');
	return BY_NAME.get(folded(header)) ?? BY_NAME.get(folded(bare));
}

function folded(header: string): string {
	return withoutAccents(header)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
