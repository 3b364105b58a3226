// Capitalised words that make something else of the name before them: an organisation, a road, a team. Lower case, folded.
import { wordList } from '../../lexicon/word-list.ts';

/** Last words of newspapers and their like: "Dublin Courier". */
export const NEWSPAPERS = wordList(`times post news herald tribune gazette journal courier chronicle examiner sun star
	daily weekly press review mail mirror telegraph guardian independent observer standard globe record reporter
	magazine radio television tv broadcasting`);

/** Offices and bodies that govern a place: "Ohio Governor", "Leeds Crown Court". */
export const OFFICES =
	wordList(`police department dept council court courts government office board committee commission
	agency ministry authority bureau sheriff sheriffs prosecutor mayor governor gov senator sen representative rep
	president prime premier minister chief attorney parliament senate assembly congress legislature supreme district city
	county state fire army navy air military forces force guard embassy consulate ambassador republican republicans
	democrat democrats house public health prison jail treasury border immigration customs election elections electoral`);

/** Last or later words of other bodies and their houses and events: "Ohio University". */
export const ORGANISATIONS =
	wordList(`university college school schools hospital hospitals bank airlines airways airport
	company corp corporation inc ltd llc plc association assn club party institute center centre church library museum
	theatre theater hotel stadium arena high elementary middle united fc afc services service society foundation group
	union federation league chamber academy laboratory laboratories clinic medical station conference summit treaty accord
	agreement convention declaration protocol act bill games olympics cup marathon open festival championship
	championships tournament orchestra symphony philharmonic brigade regiment command human national international
	regional metropolitan central community technical christian catholic methodist baptist episcopal lutheran
	presbyterian cathedral temple mosque synagogue zoo gallery studios records films energy oil gas power electric
	insurance partners capital holdings industries motors systems technologies`);

/** Roads, waters and heights, which are named after places and are none of the gazetteer's. */
export const FEATURES = wordList(`street st road rd avenue ave drive dr lane ln boulevard blvd highway hwy parkway pkwy
	route freeway expressway turnpike court ct place pl circle square sq plaza terrace trail way bridge creek river rivers
	lake lakes mountain mountains mt hill hills bay valley falls springs park forest woods ranch farm farms canal dam
	reservoir beach point harbor harbour pass peak ridge canyon desert glacier gulf sea ocean strait sound channel
	tower towers building hall house mall market estate island islands`);
/** Words before a name that make it a feature: "Lake Victoria" unless the gazetteer has the whole. */
export const FEATURES_BEFORE = wordList(
	'lake mt river cape isle fort camp port st san santa loch gulf interstate route highway'
);
/** Teams and their like, when they follow a place. */
export const TEAMS = wordList(`tigers lions bears eagles hawks bulldogs wildcats panthers cardinals giants jets rangers
	rovers wanderers athletic albion hotspur city united town county villa warriors kings queens knights raiders saints
	pirates braves indians rebels devils heat magic jazz suns stars wolves hornets falcons dolphins cowboys broncos
	chargers chiefs colts titans texans vikings packers steelers ravens bengals browns bills patriots redskins buccaneers
	seahawks mariners phillies mets yankees cubs sox reds royals twins astros athletics angels dodgers padres rockies
	orioles nationals marlins bruins sabres flames oilers canucks senators canadiens islanders flyers penguins predators
	blues sharks ducks coyotes avalanche spurs rockets mavericks grizzlies pelicans thunder clippers lakers nuggets bucks
	pistons pacers cavaliers celtics knicks nets raptors hurricanes volunteers gators seminoles longhorns aggies sooners
	huskers buckeyes wolverines spartans hoosiers badgers hawkeyes gophers illini boilermakers jayhawks`);
/** Towns and districts called so: what follows "Richmond" in "Richmond County". */
export const DIVISIONS = wordList('county counties parish province district region state township borough');
