// Capitalised words that make something else of the name before them: an organisation, a road, a team. Lower case, folded.
import { wordList } from '../../lexicon/word-list.ts';

/** Last or later words of bodies: "Ohio University", "Peshawar Zalmi" needs a list of teams and is not known. */
export const ORGANISATIONS = wordList(`university college school schools hospital hospitals police department dept
	council court courts times post news herald tribune gazette journal courier chronicle examiner sun star daily weekly
	bank airlines airways airport company corp corporation inc ltd llc plc association assn club party government
	institute center centre church library museum theatre theater hotel stadium arena high elementary middle fire office
	board committee commission agency ministry press review united fc afc bureau authority services service society
	foundation group union federation league sheriff sheriffs chamber academy laboratory laboratories clinic medical
	health public prison jail station parliament senate assembly congress legislature supreme district city county state
	conference summit treaty accord agreement convention declaration protocol act bill games olympics cup marathon open
	festival championship championships tournament orchestra symphony philharmonic army navy forces force guard brigade
	regiment command mayor governor senator representative president ambassador rep sen gov republican democrat democrats
	republicans human national international regional metropolitan central community technical christian catholic
	methodist baptist episcopal lutheran presbyterian cathedral temple mosque synagogue`);
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
