// The basemap's colours in both themes; every label and border keeps the contrast its test asks for.

/** The two appearances of the map. */
export type Theme = 'light' | 'dark';

/** One colour per thing drawn, each as `#rrggbb`, but for the two lights of the relief, which are see-through. */
export interface Palette {
	readonly sea: string;
	readonly land: string;
	readonly coast: string;
	readonly lake: string;
	readonly river: string;
	/** Country borders of every kind: at least 3 : 1 on `land`. */
	readonly border: string;
	/** A soft band under country borders that parts them from relief and rivers. */
	readonly borderCasing: string;
	/** Province borders: decoration, they carry no fact of a dossier. */
	readonly province: string;
	readonly townName: string;
	readonly countryName: string;
	readonly provinceName: string;
	readonly seaName: string;
	readonly riverName: string;
	readonly halo: string;
	readonly town: string;
	readonly reliefShadow: string;
	readonly reliefHighlight: string;
	/** How strongly the relief is drawn at the zooms of a region, 0 to 1. */
	readonly reliefExaggeration: number;
	/** Quiet fills and lines of an archive that a person picks. */
	readonly builtUp: string;
	readonly green: string;
	readonly building: string;
	readonly road: string;
	readonly roadCasing: string;
}

/** The colours of each theme. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
	light: {
		sea: '#dbe5ea',
		land: '#f6f3ed',
		coast: '#b3c4cd',
		lake: '#d5e1e8',
		river: '#a9c2d0',
		border: '#8e887d',
		borderCasing: '#fdfcfa',
		province: '#c9c2b5',
		townName: '#2b2a27',
		countryName: '#5a554c',
		provinceName: '#5f5a52',
		seaName: '#4a6677',
		riverName: '#3f5f73',
		halo: '#f8f5ef',
		town: '#3b3935',
		reliefShadow: 'rgba(96, 84, 66, 0.75)',
		reliefHighlight: 'rgba(255, 255, 255, 0.9)',
		reliefExaggeration: 0.34,
		builtUp: '#efeae1',
		green: '#eaece0',
		building: '#e4ded3',
		road: '#ffffff',
		roadCasing: '#d5cec1'
	},
	dark: {
		sea: '#0c1217',
		land: '#1c232a',
		coast: '#33424d',
		lake: '#10181e',
		river: '#304655',
		border: '#66737f',
		borderCasing: '#11171c',
		province: '#3a444e',
		townName: '#e3e8ec',
		countryName: '#9aa6b0',
		provinceName: '#99a3ac',
		seaName: '#7f9bad',
		riverName: '#8fabbc',
		halo: '#171d23',
		town: '#c9d1d8',
		reliefShadow: 'rgba(0, 0, 0, 0.85)',
		reliefHighlight: 'rgba(150, 175, 195, 0.32)',
		reliefExaggeration: 0.4,
		builtUp: '#212930',
		green: '#1f2a2b',
		building: '#29323a',
		road: '#35404a',
		roadCasing: '#151b20'
	}
};
